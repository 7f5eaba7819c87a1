package source

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageFacts is what the head of a page says of it.
type pageFacts struct {
	title, summary, language, generator string

	url string // the address, as a whole
	own string // the same without the site's name, as links inside the site have it

	onward string // where the page sends its reader, if it does
}

// pageHead reads what stands in the head of a page, and the address that
// browsers write into the pages they save.
func pageHead(root *html.Node) pageFacts {
	var facts pageFacts
	for n := range root.Descendants() {
		if n.Type == html.CommentNode {
			facts.setURL(savedAddress(n.Data))
			continue
		}
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			facts.language = attribute(n, "lang")
		case atom.Title:
			if facts.title == "" && n.Parent.DataAtom == atom.Head {
				facts.title = strings.Join(strings.Fields(content(n, 500)), " ")
			}
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") {
				facts.setURL(attribute(n, "href"))
			}
		case atom.A:
			if attribute(n, "class") == "domain reader-domain" { // Firefox's reader view
				facts.setURL(attribute(n, "href"))
			}
		case atom.Script:
			facts.sentOn(scriptedAddress(n))
		case atom.Meta:
			if strings.EqualFold(attribute(n, "http-equiv"), "refresh") {
				_, target, _ := strings.Cut(strings.ToLower(attribute(n, "content")), "url=")
				facts.sentOn(target)
			}
			if facts.generator == "" && strings.EqualFold(attribute(n, "name"), "generator") {
				facts.generator = attribute(n, "content")
			}
			switch strings.ToLower(attribute(n, "property")) {
			case "og:url":
				facts.setURL(attribute(n, "content"))
			case "og:description":
				facts.summary = attribute(n, "content")
			case "og:locale":
				if facts.language == "" || !strings.ContainsAny(facts.language, "-_") {
					facts.language = attribute(n, "content")
				}
			}
		}
	}
	return facts
}

// setURL keeps the first address that is a full one.
func (f *pageFacts) setURL(address string) {
	address = strings.TrimSpace(address)
	u, err := url.Parse(address)
	if f.own == "" && err == nil && address != "" {
		f.own = localAddress(address)
	}
	if f.url == "" && err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") {
		f.url = u.String()
	}
}

// sentOn keeps the first full address that a page sends its reader to.
func (f *pageFacts) sentOn(address string) {
	address = strings.Trim(address, ` '"`)
	if f.onward == "" && strings.HasPrefix(address, "http") {
		f.onward = address
	}
}

// savedAddress returns the address in the comment that a browser, or an
// extension such as SingleFile, puts into a page it saves, or "".
func savedAddress(comment string) string {
	comment = comment[:min(len(comment), 2000)]
	if _, rest, ok := strings.Cut(comment, "saved from url=("); ok {
		if _, rest, ok = strings.Cut(rest, ")"); ok {
			return firstField(rest)
		}
	}
	if _, rest, ok := strings.Cut(comment, "\n url: "); ok && strings.Contains(comment, "saved") {
		return firstField(rest)
	}
	return ""
}

func firstField(text string) string {
	if fields := strings.Fields(text); len(fields) > 0 {
		return fields[0]
	}
	return ""
}

// scriptedAddress returns the address that a short script sends the page's
// reader to, or "".
func scriptedAddress(script *html.Node) string {
	if script.FirstChild == nil || len(script.FirstChild.Data) > 4000 {
		return ""
	}
	for _, call := range []string{"location.href=", "location.href =", "location.replace("} {
		_, rest, ok := strings.Cut(script.FirstChild.Data, call)
		rest = strings.TrimLeft(rest, " ")
		if !ok || rest == "" || rest[0] != '"' && rest[0] != '\'' {
			continue
		}
		if target, _, ok := strings.Cut(rest[1:], rest[:1]); ok {
			return target
		}
	}
	return ""
}
