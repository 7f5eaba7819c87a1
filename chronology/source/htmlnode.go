package source

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attribute returns the value of an attribute, or "".
func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttribute(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// content returns the text inside a node, single spaces between its pieces,
// at most about limit bytes of it.
func content(n *html.Node, limit int) string {
	if n.FirstChild != nil && n.FirstChild == n.LastChild && n.FirstChild.Type == html.TextNode {
		return strings.TrimSpace(n.FirstChild.Data)
	}
	var b strings.Builder
	visited := 0
	for d := range n.Descendants() {
		if visited++; visited > 50*limit {
			break // an element of many empty ones
		}
		if d.Type != html.TextNode || d.Parent.DataAtom == atom.Script || d.Parent.DataAtom == atom.Style {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimSpace(d.Data))
		if b.Len() > limit {
			break
		}
	}
	return strings.TrimSpace(b.String())
}

// hasClassWord reports whether the class or the id of an element contains one
// of the words.
func hasClassWord(n *html.Node, words []string) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" || a.Val == "" {
			continue
		}
		value := strings.ToLower(a.Val)
		for _, w := range words {
			if strings.Contains(value, w) {
				return true
			}
		}
	}
	return false
}

// machineDate returns the date that an element carries for machines, or "".
func machineDate(n *html.Node) string {
	for _, key := range []string{"content", "datetime", "data-datetime", "data-time", "data-timestamp", "title"} {
		if value := attribute(n, key); value != "" && strings.ContainsAny(value, "0123456789") {
			return value
		}
	}
	return ""
}

// textBefore returns the words that stand closely before a node: in the
// siblings before it, or before its parent.
func textBefore(n *html.Node) string {
	for range 3 {
		s := n.PrevSibling
		for i := 0; s != nil && i < 8; i++ {
			words := ""
			switch {
			case s.Type == html.TextNode:
				words = strings.TrimSpace(s.Data)
			case s.Type == html.ElementNode:
				words = content(s, 100)
			}
			if words != "" && isBlockElement(s.DataAtom) && strings.ContainsAny(words, "0123456789") {
				return "" // a line of its own, with a date of its own
			}
			if words != "" {
				return lastWords(words, 60)
			}
			s = s.PrevSibling
		}
		if n = n.Parent; n == nil || isBlockElement(n.DataAtom) && n.DataAtom != atom.Li && n.DataAtom != atom.P && n.DataAtom != atom.Div {
			return ""
		}
	}
	return ""
}

// lastWords returns at most the last n bytes of words, from the border of a
// code point on.
func lastWords(words string, n int) string {
	start := max(0, len(words)-n)
	for start < len(words) && !utf8.RuneStart(words[start]) {
		start++
	}
	return words[start:]
}

// isBlockElement reports the elements that a browser sets on lines of their own.
func isBlockElement(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd, atom.Details, atom.Dialog, atom.Div, atom.Dl,
		atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5,
		atom.H6, atom.Header, atom.Hr, atom.Html, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table,
		atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}
