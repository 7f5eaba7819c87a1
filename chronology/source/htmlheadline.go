package source

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// headlines are the headings that name a page's article. A date is judged by
// where it stands to them.
type headlines struct {
	is    map[*html.Node]bool // the headings themselves
	holds map[*html.Node]bool // the elements around them
}

// maxHeadlines bounds how many headings a page's title is compared with.
const maxHeadlines = 200

// findHeadlines returns the headings that the page's title repeats, the highest
// level of them; where there is none, every heading of level 1, although many
// sites set their own name in one.
func findHeadlines(root *html.Node, title string) headlines {
	h := headlines{is: map[*html.Node]bool{}, holds: map[*html.Node]bool{}}
	title = headingWords(title)
	var repeats, first []*html.Node // repeats are all of the same level
	headings := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.H1 && n.DataAtom != atom.H2 && n.DataAtom != atom.H3 {
			continue
		}
		if headings++; headings > maxHeadlines {
			break
		}
		if n.DataAtom == atom.H1 {
			first = append(first, n)
		}
		words := headingWords(content(n, 300))
		if len(words) < 12 || len(words)*3 < len(title) || !strings.Contains(title, words) {
			continue // what is short is the site's name or a section's
		}
		if len(repeats) > 0 && n.Data < repeats[0].Data {
			repeats = nil
		}
		if len(repeats) == 0 || n.Data == repeats[0].Data {
			repeats = append(repeats, n)
		}
	}
	if len(repeats) == 0 {
		repeats = first
	}
	for _, n := range repeats {
		h.add(n)
	}
	return h
}

func (h headlines) add(n *html.Node) {
	h.is[n] = true
	for a := n; a != nil && !h.holds[a]; a = a.Parent {
		h.holds[a] = true
	}
}

// headingWords returns the letters and digits of words in lower case, with
// single spaces between them.
func headingWords(words string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}), " ")
}
