package source

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readHTML reads a saved web page.
func readHTML(in *input, yield func(*Document, error) bool) {
	data, err := in.all()
	if err != nil {
		yield(nil, err)
		return
	}
	d, err := htmlDocument(in.name, data, "", "")
	if err != nil {
		yield(nil, &ReadError{Name: in.name, Err: err})
		return
	}
	yield(d, nil)
}

// htmlDocument makes a Document of a page. contentType is the header it came
// with, address where it was found; both may be empty.
func htmlDocument(name string, data []byte, contentType, address string) (*Document, error) {
	page := htmlUTF8(data, contentType)
	root, err := parsePage(page)
	if err != nil { // no tree, but there are words
		d := tokenDocument(name, page)
		dateFromText(d, dayStyle{})
		finish(d)
		if len(d.Sentences) == 0 {
			return nil, ErrNoText
		}
		return d, nil
	}
	head := pageHead(root)
	if head.generator == "annals" {
		return nil, fmt.Errorf("%w: a report that annals wrote", ErrUnsupported)
	}
	if head.url == "" {
		head.setURL(address)
	}
	claims := dateClaims(root, head)
	d := articleDocument(name, root)
	if len(d.Blocks) == 0 {
		d = bodyDocument(name, page)
	}
	if len(d.Blocks) == 0 {
		d = summaryDocument(name, head)
	}
	if d.Title == "" {
		d.Title = head.title
	}
	if head.url == "" && len(d.Text) < onwardText {
		head.url = head.onward
	}
	d.URL = head.url
	claims = append(claims, addressClaims(head)...)
	published, diagnostics := bestClaim(claims)
	d.Published, d.Diagnostics = published, append(d.Diagnostics, diagnostics...)
	dateFromText(d, styleOf(head.language))
	dropLeftovers(d)
	compact(d)
	conclude(d)
	if len(d.Sentences) == 0 {
		return nil, ErrNoText
	}
	return d, nil
}

// maxTags bounds the tags of a page of which a tree is made.
const maxTags = 250_000

var errTags = errors.New("more tags than a page has")

// parsePage makes a tree of a page. It is an error if its elements are nested
// by the hundred, or if there are more tags than in any page that people read.
func parsePage(page []byte) (*html.Node, error) {
	if bytes.Count(page, []byte("<")) > maxTags {
		return nil, errTags
	}
	return html.Parse(bytes.NewReader(page))
}

// onwardText is how many bytes of text a page that only sends its reader on
// may have.
const onwardText = 300

// addressClaims returns what a page's address, and a date at the start of its
// title, say.
func addressClaims(head pageFacts) []dateClaim {
	var claims []dateClaim
	if day, evidence, ok := dayInPath(head.url); ok {
		claims = append(claims, dateClaim{kind: claimURL, day: day, evidence: evidence})
	}
	if found := findDays(head.title, styleOf(head.language)); len(found) == 1 && found[0].Start == 0 {
		claims = append(claims, dateClaim{kind: claimVisible, day: found[0].day, evidence: "title: " + shorten(head.title, 60)})
	}
	return claims
}

// articleDocument finds the article in a page. The finding is Mozilla's
// Readability in Go; what it leaves in is cut by rules of our own.
func articleDocument(name string, root *html.Node) *Document {
	parser := readability.NewParser()
	article, err := parser.ParseAndMutate(root, nil)
	if err != nil || article.Node == nil {
		return &Document{Name: name}
	}
	var w htmlWalk
	w.block(article.Node, Paragraph, 0)
	w.flush(Paragraph, 0)
	d := w.out.document(name)
	d.Diagnostics = w.diagnostics()
	d.Title = strings.Join(strings.Fields(article.Title()), " ")
	return d
}

// bodyDocument takes all the words of a page in which no article was found.
func bodyDocument(name string, page []byte) *Document {
	root, err := parsePage(page)
	if err != nil {
		return tokenDocument(name, page)
	}
	var w htmlWalk
	w.block(root, Paragraph, 0)
	w.flush(Paragraph, 0)
	d := w.out.document(name)
	d.Diagnostics = w.diagnostics()
	d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "no-article", Severity: Info, Start: -1, End: -1,
		Message: "no article was found in the page, so all of its text was taken"})
	return d
}

// tokenDocument takes all the words of a page that no tree can be made of.
func tokenDocument(name string, page []byte) *Document {
	var b textBuilder
	var words strings.Builder
	kind, skip := Paragraph, 0
	flush := func() {
		b.add(kind, 0, words.String())
		words.Reset()
		kind = Paragraph
	}
	for tokens := html.NewTokenizer(bytes.NewReader(page)); ; {
		token := tokens.Next()
		if token == html.ErrorToken {
			break
		}
		tag, _ := tokens.TagName()
		element := atom.Lookup(tag)
		opaque := element == atom.Script || element == atom.Style || element == atom.Noscript
		switch {
		case token == html.TextToken && skip == 0:
			words.WriteString(html.UnescapeString(string(tokens.Raw())))
		case token == html.StartTagToken && opaque:
			skip++
		case token == html.EndTagToken && opaque:
			skip = max(0, skip-1)
		case isBlockElement(element) || element == atom.Br:
			flush()
			if element == atom.Li {
				kind = ListItem
			}
		}
	}
	flush()
	d := b.document(name)
	d.Diagnostics = []Diagnostic{{Code: "no-article", Severity: Warning, Start: -1, End: -1,
		Message: "the page has more elements, or deeper ones, than pages have, so all of its text was taken"}}
	return d
}

// summaryDocument takes the summary in the head of a page whose words are
// only put in by a script.
func summaryDocument(name string, head pageFacts) *Document {
	var b textBuilder
	b.add(Heading, 1, head.title)
	b.add(Paragraph, 0, head.summary)
	d := b.document(name)
	d.Diagnostics = []Diagnostic{{Code: "no-article", Severity: Warning, Start: -1, End: -1,
		Message: "the page has no text of its own, so only its title and summary were taken",
		Hint:    "save the page from the browser after it has loaded"}}
	return d
}
