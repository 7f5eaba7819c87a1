package source

import (
	"annals/chronology/calendar"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metaDates are the names, properties and itemprops of <meta> that give the
// day of first publication, in lower case; metaUpdates those of an update.
var (
	metaDates = set("article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published",
		"article.published", "article:publicationdate", "article_date_original", "article:post_date", "article.created", "datepublished", "date_published", "rnews:datepublished",
		"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date.publication", "dcterms.available",
		"parsely-pub-date", "sailthru.date", "pubdate", "pub_date", "publish-date", "publish_date", "publishdate", "published", "publication_date",
		"publication-date", "publicationdate", "datecreated", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxense:publishtime",
		"citation_publication_date", "citation_date", "citation_online_date", "bt:pubdate", "shareaholic:article_published_time", "displaydate", "originalpublicationdate",
		"prism.publicationdate", "eprints.datestamp", "mediator_published_time", "published_date", "published_time", "ptime", "release_date", "article:date", "weibo:article:create_at",
		"article:create_at", "analyticsattributes.articledate", "publishtime", "firstpublished", "content_create_date", "gentime")
	// metaAmbiguous are names that some systems use for the day of the last change.
	metaAmbiguous = set("date", "dc.date", "dcterms.date", "created", "time", "doc_date", "search_date", "timestamp")
	metaUpdates   = set("article:modified_time", "og:updated_time", "article:modified", "datemodified", "lastmod", "last-modified", "modified", "dc.date.modified",
		"dcterms.modified", "dateupdate", "updated", "updated_time", "revised", "date_updated", "article:updated", "article_date_updated", "utime")
)

// classWords mark an element as the place of a date when its class or id has
// one of them.
var classWords = []string{"date", "publish", "posted", "pubtime", "timestamp", "byline", "entry-meta", "post-meta", "postmeta", "meta-info",
	"article-info", "article-meta", "post-info", "postinfo", "entry-info", "dateline", "datum", "fecha", "datetime", "article__time", "article-time", "post-time", "entry-time", "created",
	"submitted", "releasetime", "article-header", "storyinfo", "pub-", "pubdat", "time"}

// outsideWords mark what stands around an article and has dates of its own.
var outsideWords = []string{"comment", "related", "sidebar", "widget", "recommend", "footer", "disqus", "popular", "teaser", "carousel", "latest", "trending",
	"ticker", "newsletter", "archive", "calendar", "most-read", "mostread", "prev", "next", "promo", "banner", "copyright", "more-", "readmore", "breaking", "weather", "menu", "nav"}

// articleWords mark an article's own footer.
var articleWords = []string{"post", "entry", "article", "asset", "news", "meta", "content"}

// pageDates collects the claims of a page about its date.
type pageDates struct {
	style     dayStyle
	claims    []dateClaim
	around    []dateClaim         // what is said outside the article, which may date other articles
	inside    map[*html.Node]bool // what holds the headline or most of the words
	headed    bool                // the page has an <h1>
	headlines []int               // where its <h1> stand, counted in nodes
	at        int                 // the nodes walked so far
	seenTitle bool
	visible   int // texts seen since the headline
}

// dateClaims returns what a page says of its date, in the order of the page.
func dateClaims(root *html.Node, style dayStyle) []dateClaim {
	p := &pageDates{style: style, inside: map[*html.Node]bool{}}
	p.findInside(root)
	p.walk(root, false)
	p.measure(p.claims)
	p.measure(p.around)
	for _, c := range p.around {
		if c.beside && c.far <= besideNodes/2 {
			p.claims = append(p.claims, c)
		}
	}
	if len(p.claims) == 0 {
		return soleDay(p.around)
	}
	return p.claims
}

// findInside marks what holds the headline, or a third of the page's words:
// whatever its class says, it is no side matter.
func (p *pageDates) findInside(root *html.Node) {
	words := map[*html.Node]int{}
	for n := range root.Descendants() {
		switch {
		case n.Type == html.ElementNode && n.DataAtom == atom.H1:
			p.headed = true
			for a := n; a != nil; a = a.Parent {
				p.inside[a] = true
			}
		case n.Type == html.TextNode && n.Parent.DataAtom != atom.Script && n.Parent.DataAtom != atom.Style:
			length := len(strings.TrimSpace(n.Data))
			for a := n.Parent; a != nil && length > 0; a = a.Parent {
				words[a] += length
			}
		}
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
		case atom.H1, atom.H2, atom.H3:
			if n.DataAtom == atom.H1 && len(p.headlines) < 20 {
				p.headlines = append(p.headlines, p.at)
			}
			p.seenTitle = p.seenTitle || n.DataAtom == atom.H1 || !p.headed
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

// besideNodes is how many nodes behind a headline its byline may stand.
const besideNodes = 60

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
		for _, h := range p.headlines {
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

// soleDay returns the first of the claims if all of them are of one day. Dates
// around an article are its own only where there is no second.
func soleDay(claims []dateClaim) []dateClaim {
	for _, c := range claims {
		if c.day != claims[0].day {
			return nil
		}
	}
	return claims[:min(len(claims), 1)]
}

// scriptDates are the keys by which pages hand the date of publication to
// their scripts as JSON.
var scriptDates = []string{`"datePublished"`, `"publishedDate"`, `"publishDate"`, `"published_at"`, `"publishedAt"`, `"publicationDate"`,
	`"pubDate"`, `"firstPublished"`, `"datePublication"`, `"published_time"`, `"publish_date"`}

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
			p.claim(kind, value, false, evidence)
		case metaAmbiguous[name]:
			p.claim(max(kind, claimAmbiguous), value, false, evidence)
		case metaUpdates[name]:
			p.claim(kind, value, true, evidence)
		case len(value) >= 19 && len(value) <= 30 && containsAny(name, []string{"publi", "upload", "creat", "date"}) && !containsAny(name, []string{"modif", "updat", "expir", "event", "start", "end"}):
			p.claim(claimAmbiguous, value, false, evidence) // a full timestamp under a name of the site's own
		}
	}
}

// element looks at the microdata, the <time> and the classes of an element.
func (p *pageDates) element(n *html.Node, outside bool) {
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
	switch {
	case strings.Contains(property, "datepublished"), strings.Contains(property, "datecreated"):
		p.claim(claimMicrodata, value, false, "itemprop "+strings.TrimSpace(property)+": "+shorten(value, 40))
	case strings.Contains(property, "datemodified"):
		p.claim(claimMicrodata, value, true, "itemprop "+strings.TrimSpace(property)+": "+shorten(value, 40))
	case n.DataAtom == atom.Time, n.DataAtom == atom.Abbr && machineDate(n) != "" && hasClassWord(n, classWords):
		kind := claimTime
		if hasAttribute(n, "pubdate") || strings.Contains(class, "publish") || strings.Contains(class, "entry-date") {
			kind = claimMicrodata
		}
		p.claim(kind, value, saysUpdated(class) || saysUpdated(textBefore(n)), "<"+n.Data+">: "+shorten(value, 40))
	case hasClassWord(n, classWords) && n.DataAtom != atom.Body:
		p.classed(n, class)
	}
}

// classed claims the date in the short text of an element that its class marks.
func (p *pageDates) classed(n *html.Node, class string) {
	words := content(n, 200)
	if len(words) > 160 {
		return
	}
	found := findDays(words, p.style)
	if len(found) == 0 {
		return
	}
	evidence := "class " + shorten(strings.TrimSpace(class+" "+attribute(n, "id")), 30) + ": " + shorten(words, 60)
	updated := saysUpdated(words[:found[0].Start]) || saysUpdated(class)
	p.add(claimClass, found[0].day, updated, evidence)
}

// text looks for a date in the words of the page: with a label before it, or
// alone and near the headline.
func (p *pageDates) text(n *html.Node, outside bool) {
	words := strings.TrimSpace(n.Data)
	if words == "" {
		return
	}
	if p.seenTitle && !outside {
		p.visible++
	}
	if len(words) > 250 || !strings.ContainsAny(words, "0123456789") {
		return
	}
	found := findDays(words, p.style)
	if len(found) == 0 {
		return
	}
	label := words[:found[0].Start]
	if strings.TrimSpace(label) == "" {
		label = textBefore(n)
	}
	alone := (found[0].End-found[0].Start)*2 >= len(words) || found[0].Start == 0 && startsClock(words[found[0].End:])
	if outside || !p.seenTitle && alone {
		if alone || saysPublished(label) || startsByline(label) {
			p.around = append(p.around, dateClaim{kind: claimWeak, day: found[0].day, updated: saysUpdated(label), far: p.at, evidence: "in the page: " + shorten(words, 60)})
		}
		return
	}
	switch {
	case saysUpdated(label):
		p.add(claimLabelled, found[0].day, true, shorten(label+words[found[0].Start:found[0].End], 60))
	case (saysPublished(label) || startsByline(label)) && len(label) < 120:
		p.add(claimLabelled, found[0].day, false, shorten(label+words[found[0].Start:found[0].End], 60))
	case alone && (p.visible < 40 || !p.headed):
		p.add(claimVisible, found[0].day, false, "beside the headline: "+shorten(words, 60))
	}
}

// startsClock reports a clock time right behind a date: ", 10:16".
func startsClock(text string) bool {
	text = strings.TrimLeft(text, " ,|-–·")
	hours := len(text) - len(strings.TrimLeft(text, "0123456789"))
	return hours > 0 && hours <= 2 && len(text) > hours+2 && strings.ContainsRune(":.h", rune(text[hours])) && isDigit(text[hours+1])
}

// maxClaims bounds what is kept of a page that is all dates.
const maxClaims = 1000

func (p *pageDates) claim(kind claimKind, value string, updated bool, evidence string) {
	if len(p.claims) >= maxClaims {
		return
	}
	if day, utc, ok := dayOfTimestamp(value, p.style); ok {
		p.claims = append(p.claims, dateClaim{kind: kind, day: day, utc: utc, updated: updated, far: p.at, evidence: evidence})
	}
}

func (p *pageDates) add(kind claimKind, day calendar.Date, updated bool, evidence string) {
	if len(p.claims) >= maxClaims {
		return
	}
	p.claims = append(p.claims, dateClaim{kind: kind, day: day, updated: updated, far: p.at, evidence: evidence})
}
