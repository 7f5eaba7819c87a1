package source

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"go.yaml.in/yaml/v4"
)

// frontMatter is the block of metadata at the head of a Markdown file: YAML
// between lines of ---, or TOML between lines of +++.
type frontMatter map[string]string

// hasFrontMatter reports whether a text starts with a front matter that holds
// at least one "key: value" or "key = value".
func hasFrontMatter(text []byte) bool {
	switch {
	case bytes.HasPrefix(text, []byte("---\n")), bytes.HasPrefix(text, []byte("---\r\n")):
		return keyLine(text, ':')
	case bytes.HasPrefix(text, []byte("+++\n")), bytes.HasPrefix(text, []byte("+++\r\n")):
		return keyLine(text, '=')
	}
	return false
}

// keyLine reports whether the second line of text is a key and a value.
func keyLine(text []byte, separator byte) bool {
	_, rest, _ := bytes.Cut(text, []byte("\n"))
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	key, _, found := bytes.Cut(line, []byte{separator})
	key = bytes.TrimSpace(key)
	return found && len(key) > 0 && len(key) < 40 && !bytes.ContainsAny(key, " .,") || bytes.HasPrefix(line, []byte("#"))
}

// cutFrontMatter splits a text into its front matter and the rest. A block
// that is no valid YAML or TOML is a diagnostic and is left out all the same.
func cutFrontMatter(text string) (frontMatter, string, []Diagnostic) {
	data := []byte(text)
	trimmed := bytes.TrimLeft(data, " \t\r\n")
	if !hasFrontMatter(trimmed) {
		return nil, text, nil
	}
	fence := string(trimmed[:3])
	_, rest, _ := bytes.Cut(trimmed, []byte("\n"))
	block, body, closed := cutAtFence(rest, fence)
	if !closed {
		return nil, text, []Diagnostic{{Code: "front-matter", Severity: Warning, Start: -1, End: -1,
			Message: "the front matter has no closing " + fence + " and was read as text"}}
	}
	fields, err := parseFrontMatter(block, fence)
	if err != nil {
		return nil, string(body), []Diagnostic{{Code: "front-matter", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("the front matter could not be read: %v", err), Hint: "check its quotes and indentation"}}
	}
	return fields, string(body), nil
}

// cutAtFence cuts at the first line that is only the fence, or "..." in YAML.
func cutAtFence(rest []byte, fence string) (block, body []byte, closed bool) {
	for at := 0; at < len(rest); {
		line, _, _ := bytes.Cut(rest[at:], []byte("\n"))
		next := min(at+len(line)+1, len(rest))
		mark := string(bytes.TrimRight(line, " \t\r"))
		if mark == fence || mark == "..." && fence == "---" {
			return rest[:at], rest[next:], true
		}
		at = next
	}
	return nil, nil, false
}

// parseFrontMatter returns the scalar fields of the block as they are written,
// keys in lower case. Lists and nested fields are left out.
func parseFrontMatter(block []byte, fence string) (frontMatter, error) {
	fields := make(frontMatter)
	if fence == "---" {
		var node yaml.Node
		if err := yaml.Unmarshal(block, &node); err != nil {
			return nil, err
		}
		if len(node.Content) == 1 && node.Content[0].Kind == yaml.MappingNode {
			pairs := node.Content[0].Content
			for i := 0; i+1 < len(pairs); i += 2 {
				if pairs[i+1].Kind == yaml.ScalarNode {
					fields.set(pairs[i].Value, pairs[i+1].Value)
				}
			}
		}
		return fields, nil
	}
	var table map[string]any // the library's form for a table of unknown keys
	if _, err := toml.Decode(string(block), &table); err != nil {
		return nil, err
	}
	for key, value := range table {
		switch value := value.(type) {
		case string:
			fields.set(key, value)
		case time.Time:
			fields.set(key, value.Format(time.RFC3339))
		}
	}
	return fields, nil
}

// set keeps a field under its key in lower case, without hyphens and
// underscores: "publish_date" and "publishDate" are one.
func (f frontMatter) set(key, value string) {
	f[strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(key))] = value
}

// first returns the value of the first key that has one.
func (f frontMatter) first(keys ...string) string {
	for _, key := range keys {
		if f[key] != "" {
			return f[key]
		}
	}
	return ""
}

// date takes the day of publication from the fields, the most telling first.
// What a note on a page from elsewhere calls its creation is the day of the
// note, not of the page.
func (f frontMatter) date(d *Document) {
	var bad, badKey string
	for _, key := range []string{"published", "publishdate", "publisheddate", "datepublished", "pubdate", "date", "created"} {
		value := f[key]
		if value == "" || value == "true" || value == "false" { // "published: true" is no date
			continue
		}
		day, _, ok := dayOfTimestamp(value, styleOf(f["lang"]))
		switch {
		case !ok && bad == "":
			bad, badKey = value, key
		case !ok:
		case key == "created" && d.URL != "":
			d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "clipping", Severity: Info, Start: -1, End: -1,
				Message: fmt.Sprintf("%s is the day the note was made, not that of the page it was made of", day), Hint: "give the day of publication with --date"})
		default:
			d.Published = Published{Date: day, From: FromMetadata, Evidence: "front matter, " + key + ": " + value}
			return
		}
	}
	if bad != "" {
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "bad-date", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("the front matter's %s %q is no day of the calendar", badKey, shorten(bad, 40)),
			Hint:    "write it as YYYY-MM-DD"})
	}
}
