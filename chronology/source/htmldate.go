package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageDates collects the claims of a page about its date.
type pageDates struct {
	style     dayStyle
	own       string // the path of the page's own address
	claims    []dateClaim
	around    []dateClaim         // what is said outside the article, which may date other articles
	inside    map[*html.Node]bool // what holds the headline or most of the words
	headlines headlines
	headed    bool  // the page has headlines
	places    []int // where they stand, counted in nodes
	at        int   // the nodes walked so far
	seenTitle bool
	teasers   int // looked at
	visible   int // texts seen since the headline
}

// dateClaims returns what a page says of its date, in the order of the page.
func dateClaims(root *html.Node, head pageFacts) []dateClaim {
	p := &pageDates{style: styleOf(head.language).withShortYears(), own: head.own, inside: map[*html.Node]bool{}, headlines: findHeadlines(root, head.title)}
	p.headed = len(p.headlines.is) > 0
	p.findInside(root)
	p.walk(root, false)
	p.measure(p.claims)
	p.measure(p.around)
	if day, ok := onlyDay(p.around, func(c dateClaim) bool { return c.beside && c.far <= besideNodes/2 }); ok {
		day.around = true
		p.claims = append(p.claims, day)
	}
	if day, ok := onlyDay(p.around, func(c dateClaim) bool { return !c.above || c.far <= 4*aboveNodes }); ok && len(p.claims) == 0 {
		p.claims = append(p.claims, day)
	}
	return p.claims
}

// onlyDay returns the first of the claims that count, if all that count are of
// one day. Dates around an article are its own only where there is no second.
func onlyDay(claims []dateClaim, counts func(dateClaim) bool) (first dateClaim, ok bool) {
	for _, c := range claims {
		switch {
		case !counts(c):
		case !ok:
			first, ok = c, true
		case c.day != first.day:
			return dateClaim{}, false
		}
	}
	return first, ok
}

// findInside marks what holds the headline, or a third of the page's words:
// whatever its class says, it is no side matter.
func (p *pageDates) findInside(root *html.Node) {
	words := map[*html.Node]int{}
	for n := range root.Descendants() {
		if n.Type == html.TextNode && n.Parent.DataAtom != atom.Script && n.Parent.DataAtom != atom.Style {
			length := len(strings.TrimSpace(n.Data))
			for a := n.Parent; a != nil && length > 0; a = a.Parent {
				words[a] += length
			}
		}
	}
	for n := range p.headlines.holds {
		p.inside[n] = true
	}
	for n, length := range words {
		if length*3 >= words[root] {
			p.inside[n] = true
		}
	}
}

// walk visits a node and what is inside it. outside says that it belongs to
// something around the article.
func (p *pageDates) walk(n *html.Node, outside bool) {
	p.at++
	switch n.Type {
	case html.TextNode:
		p.text(n, outside)
		return
	case html.ElementNode:
		switch n.DataAtom {
		case atom.Script:
			p.script(n)
			return
		case atom.Style, atom.Noscript, atom.Svg, atom.Template, atom.Select, atom.Option:
			return
		case atom.Meta:
			p.meta(n)
			return
		case atom.Blockquote:
			if !p.inside[n] {
				return // the days of what is quoted, a post of elsewhere say, are its own
			}
		case atom.A:
			p.teaser(n)
		case atom.H1, atom.H2, atom.H3:
			if p.headlines.is[n] && len(p.places) < 20 {
				p.places = append(p.places, p.at)
			}
			p.seenTitle = p.seenTitle || p.headlines.is[n] || !p.headed
		}
		outside = outside || p.isOutside(n)
		p.element(n, outside)
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		p.walk(child, outside)
	}
}

// isOutside reports an element around the article; what holds the headline
// never is.
func (p *pageDates) isOutside(n *html.Node) bool {
	if p.inside[n] || n.DataAtom == atom.Body || n.DataAtom == atom.Html || n.DataAtom == atom.Article || n.DataAtom == atom.Main {
		return false
	}
	if n.DataAtom == atom.Aside || n.DataAtom == atom.Footer || n.DataAtom == atom.Nav {
		return true
	}
	return hasClassWord(n, outsideWords) && !(hasClassWord(n, []string{"footer"}) && hasClassWord(n, articleWords))
}

// How many nodes behind a headline its byline may stand, and how many before it.
const (
	besideNodes = 60
	aboveNodes  = 12
)

// measure turns the places of claims into their distances from the nearest
// headline. What stands before it is rather the site's.
func (p *pageDates) measure(claims []dateClaim) {
	for i := range claims {
		c := &claims[i]
		if c.kind < claimMicrodata || c.kind == claimAmbiguous {
			c.far = 0
			continue
		}
		nearest := 1 << 20
		for _, h := range p.places {
			distance := c.far - h
			c.beside = c.beside || distance >= 0 && distance <= besideNodes
			if distance < 0 {
				distance *= -4
			}
			nearest = min(nearest, distance)
		}
		c.far = nearest
	}
}

// script reads JSON-LD, and looks through other scripts for the keys of
// scriptDates.
func (p *pageDates) script(n *html.Node) {
	if n.FirstChild == nil {
		return
	}
	source := n.FirstChild.Data
	if strings.Contains(strings.ToLower(attribute(n, "type")), "ld+json") {
		p.claims = append(p.claims, linkedDates(source, p.style)...)
		return
	}
	for _, key := range scriptDates {
		for rest := source; ; {
			var found bool
			if _, rest, found = strings.Cut(rest, key); !found {
				break
			}
			value := strings.TrimLeft(rest[:min(len(rest), 40)], `": `)
			if day, utc, ok := dayOfTimestamp(strings.TrimRight(value[:min(len(value), 25)], `"},`), p.style); ok {
				p.around = append(p.around, dateClaim{kind: claimWeak, day: day, utc: utc, evidence: "script " + key + ": " + day.String()})
			}
		}
	}
}

func (p *pageDates) meta(n *html.Node) {
	value := attribute(n, "content")
	if value == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		name := strings.ToLower(strings.TrimSpace(attribute(n, key)))
		if name == "" {
			continue
		}
		kind := claimMeta
		if key == "http-equiv" {
			kind = claimWeak
		}
		evidence := "meta " + key + " " + name + ": " + shorten(value, 40)
		switch {
		case metaDates[name]:
			p.claim(kind, n, value, false, evidence)
		case metaAmbiguous[name]:
			p.claim(max(kind, claimAmbiguous), n, value, false, evidence)
		case metaUpdates[name]:
			p.claim(kind, n, value, true, evidence)
		case len(value) >= 19 && len(value) <= 30 && containsAny(name, []string{"publi", "upload", "creat", "date"}) && !containsAny(name, []string{"modif", "updat", "expir", "event", "start", "end"}):
			p.claim(claimAmbiguous, n, value, false, evidence) // a full timestamp under a name of the site's own
		}
	}
}

// element looks at the microdata, the <time> and the classes of an element.
func (p *pageDates) element(n *html.Node, outside bool) {
	if p.full() {
		return
	}
	if outside {
		claims := p.claims
		p.claims = p.around
		defer func() { p.around, p.claims = p.claims, claims }()
	}
	property := strings.ToLower(attribute(n, "itemprop") + " " + attribute(n, "property"))
	class := strings.ToLower(attribute(n, "class"))
	value := machineDate(n)
	if value == "" {
		value = content(n, 200)
	}
	ofToday := p.headed && !p.seenTitle && (n.DataAtom == atom.Time || hasClassWord(n, classWords)) && p.inMasthead(n)
	switch {
	case strings.Contains(property, "datepublished"), strings.Contains(property, "datecreated"):
		p.claim(claimMicrodata, n, value, false, "itemprop "+strings.TrimSpace(property)+": "+shorten(value, 40))
	case strings.Contains(property, "datemodified"):
		p.claim(claimMicrodata, n, value, true, "itemprop "+strings.TrimSpace(property)+": "+shorten(value, 40))
	case ofToday:
	case n.DataAtom == atom.Time, n.DataAtom == atom.Abbr && machineDate(n) != "" && hasClassWord(n, classWords):
		kind := claimTime
		if hasAttribute(n, "pubdate") || strings.Contains(class, "publish") || strings.Contains(class, "entry-date") {
			kind = claimMicrodata
		}
		before, within := textBefore(n), content(n, 200)
		if !namesOther(before) {
			p.claim(kind, n, value, saysUpdated(class) || saysUpdated(before) || saysUpdated(within), "<"+n.Data+">: "+shorten(value, 40))
		}
	case hasClassWord(n, classWords) && n.DataAtom != atom.Body:
		p.classed(n, class)
	}
}

// How much is looked at in a page that is all dates.
const (
	maxClaims  = 1000
	maxTeasers = 100
)

// full reports that the page has stated more dates than a page states of itself.
func (p *pageDates) full() bool { return len(p.claims)+len(p.around) >= maxClaims }

// claim adds the date in a value for machines, which n carries.
func (p *pageDates) claim(kind claimKind, n *html.Node, value string, updated bool, evidence string) {
	if day, utc, ok := dayOfTimestamp(value, p.style); ok {
		p.add(dateClaim{kind: kind, day: day, utc: utc, updated: updated, list: listOf(n), evidence: evidence})
	}
}

// add keeps a claim that stands where the walk is.
func (p *pageDates) add(c dateClaim) {
	if !p.full() {
		c.far, c.above = p.at, p.headed && !p.seenTitle && c.kind >= claimTime
		p.claims = append(p.claims, c)
	}
}

// listOf names what the elements of one list share: their tag and class.
func listOf(n *html.Node) string {
	if n.Type == html.TextNode {
		n = n.Parent
	}
	return n.Data + "." + attribute(n, "class")
}
