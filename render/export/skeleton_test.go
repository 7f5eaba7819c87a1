package export_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
)

// markdownSkeleton reads GitHub's dialect, the one with the most traps, and
// lists the nodes but for runs of text.
func markdownSkeleton(t testing.TB, s string) string {
	t.Helper()
	var b strings.Builder
	source := []byte(s)
	err := ast.Walk(goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Kind() == ast.KindText || n.Kind() == ast.KindString {
			return ast.WalkContinue, nil
		}
		b.WriteString(n.Kind().String() + " ")
		if link, ok := n.(*ast.AutoLink); ok && !strings.HasPrefix(string(link.URL(source)), "https://a.example/") && strings.Contains(s, "a.example") {
			t.Errorf("a link points to %q", link.URL(source))
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// fragmentSkeleton lists the elements with the names of their attributes.
func fragmentSkeleton(t testing.TB, s string) string {
	t.Helper()
	var b strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(s))
	for tokens.Next() != html.ErrorToken {
		token := tokens.Token()
		if token.Type == html.TextToken {
			continue
		}
		b.WriteString(" " + token.Type.String() + token.Data)
		for _, a := range token.Attr {
			b.WriteString("." + a.Key)
			if a.Key == "href" && !strings.HasPrefix(a.Val, "https://") {
				t.Errorf("a link points to %q", a.Val)
			}
			if a.Key == "id" || a.Key == "style" {
				t.Errorf("%s would reach into the page that it stands on", a.Key)
			}
		}
	}
	return b.String()
}

// textSkeleton checks the lines: short, indented but for our own headings, and
// without characters that a terminal obeys.
func textSkeleton(t testing.TB, s string) string {
	t.Helper()
	headings := 0
	for line := range strings.Lines(s) {
		line = strings.TrimSuffix(line, "\n")
		if n := utf8.RuneCountInString(line); n > 72 && strings.Contains(strings.TrimSpace(line), " ") && !strings.Contains(line, "] ") {
			t.Errorf("a line of %d characters: %q", n, line)
		}
		if strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0x202e }) {
			t.Errorf("a control character in %q", line)
		}
		if line != "" && !strings.HasPrefix(line, "  ") {
			headings++
		}
	}
	return fmt.Sprintf("%d headings", headings)
}

// icsSkeleton unfolds the lines as RFC 5545 says and lists the properties.
func icsSkeleton(t testing.TB, s string) string {
	t.Helper()
	if strings.Count(s, "\n") != strings.Count(s, "\r\n") || strings.Count(s, "\r") != strings.Count(s, "\r\n") {
		t.Errorf("a line ends with other than CR LF")
	}
	for line := range strings.SplitSeq(s, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("a line of %d octets, or a torn character: %q", len(line), line)
		}
	}
	var names []string
	for line := range strings.SplitSeq(strings.TrimSuffix(strings.ReplaceAll(s, "\r\n ", ""), "\r\n"), "\r\n") {
		name, value, found := strings.Cut(line, ":")
		if !found || regexp.MustCompile(`[^A-Z;=-]`).MatchString(name) {
			t.Errorf("not a property: %q", line)
		}
		if name == "BEGIN" || name == "END" {
			name += value
		}
		if strings.HasPrefix(name, "SUMMARY") && regexp.MustCompile(`(^|[^\\])(\\\\)*[;,]`).MatchString(value) {
			t.Errorf("a sign is not escaped: %q", line)
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

// timelineJSSkeleton lists the keys, and the elements of every text as HTML.
func timelineJSSkeleton(t testing.TB, s string) string {
	t.Helper()
	var v struct {
		Title  map[string]any
		Events []map[string]any
	}
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, slide := range append(v.Events, v.Title) {
		words, _ := slide["text"].(map[string]any)
		for _, key := range []string{"headline", "text"} {
			markup, _ := words[key].(string)
			tokens := html.NewTokenizer(strings.NewReader(markup))
			for tokens.Next() != html.ErrorToken {
				if token := tokens.Token(); token.Type != html.TextToken {
					b.WriteString("<" + token.Data)
					for _, a := range token.Attr {
						b.WriteString(" " + a.Key)
						if a.Key == "href" && !strings.HasPrefix(a.Val, "https://") {
							t.Errorf("a link points to %q", a.Val)
						}
					}
				}
			}
		}
		fmt.Fprintf(&b, " %d\n", reflect.ValueOf(slide["start_date"]).Kind())
	}
	return b.String()
}

var (
	markwhenLine = regexp.MustCompile(`^(title: "|## |(-?\d{4}[-0-9:/ ]*|[0-9]+ B?CE[-0-9 BCE]*): |id: "|“|\(|$)`)
	markwhenTag  = regexp.MustCompile(`(?:^|\s)#(\w+)`)
)

// markwhenSkeleton names each line by how it begins, with the number of tags in it.
func markwhenSkeleton(t testing.TB, s string) string {
	t.Helper()
	var b strings.Builder
	for line := range strings.Lines(s) {
		start := markwhenLine.FindString(strings.TrimSuffix(line, "\n"))
		if start == "" && line != "\n" {
			t.Errorf("a line begins as none should: %q", line)
		}
		if start == `title: "` { // YAML, where no tag is looked for
			b.WriteString("title\n")
			continue
		}
		fmt.Fprintf(&b, "%s %d\n", start, len(markwhenTag.FindAllString(line, -1)))
		if strings.ContainsAny(strings.ReplaceAll(line, "\u2060[", ""), "[") {
			t.Errorf("a link or a check box in %q", line)
		}
	}
	return b.String()
}

// mermaidSkeleton names each line by how it begins and how many parts it has.
func mermaidSkeleton(t testing.TB, s string) string {
	t.Helper()
	var b strings.Builder
	for line := range strings.Lines(s) {
		line = regexp.MustCompile(`#[0-9]+;`).ReplaceAllString(line, "")
		fields := strings.Fields(line)
		fmt.Fprintf(&b, "%d %s %d\n", len(line)-len(strings.TrimLeft(line, " ")), fields[0], strings.Count(line, ":"))
		if strings.ContainsAny(line, "#;%<>{}") {
			t.Errorf("a sign is not escaped in %q", line)
		}
	}
	return b.String()
}
