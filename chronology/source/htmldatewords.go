package source

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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
	label := words[:found[0].Start]
	if strings.TrimSpace(label) == "" {
		label = textBefore(n)
	}
	if namesOther(label) {
		return
	}
	evidence := "class " + shorten(strings.TrimSpace(class+" "+attribute(n, "id")), 30) + ": " + shorten(words, 60)
	updated := saysUpdated(label) || saysUpdated(class)
	p.add(dateClaim{kind: claimClass, day: found[0].day, updated: updated, list: listOf(n), evidence: evidence})
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
	if p.full() || len(words) > 250 || strings.IndexFunc(words, unicode.IsDigit) < 0 {
		return
	}
	found := findDays(words, p.style)
	if len(found) == 0 {
		return
	}
	from := 0
	for i, f := range found {
		label := words[from:f.Start]
		if strings.TrimSpace(label) == "" && i == 0 {
			label = textBefore(n)
		}
		alone := i == 0 && leadsToDay(words[:f.Start]) && !namesOther(label) &&
			((f.End-f.Start)*2 >= len(words) || startsClock(words[f.End:])) && !opensEntry(words[f.End:])
		p.day(n, words, label, f, alone, outside)
		from = f.End
	}
}

// labelWords is how many words the label of a date may have.
const labelWords = 6

// day claims a date in the words of a node. label are the words before it;
// alone says that there are none but such as go with a date.
func (p *pageDates) day(n *html.Node, words, label string, found foundDay, alone, outside bool) {
	short := len(strings.Fields(label)) <= labelWords // longer ones are the story's
	claim := dateClaim{day: found.day, list: listOf(n), updated: short && saysUpdated(label)}
	published := short && saysPublished(label) || startsByline(label)
	if outside || !p.seenTitle && alone && !p.inArticle(n) {
		if !published && p.inMasthead(n) {
			return
		}
		if alone || published {
			claim.above = p.headed && !p.seenTitle && !published
			claim.kind, claim.far, claim.evidence = claimWeak, p.at, "in the page: "+shorten(words, 60)
			p.around = append(p.around, claim)
		}
		return
	}
	claim.evidence = shorten(strings.TrimLeft(label, " ,;|·–-")+words[found.Start:found.End], 60)
	switch {
	case claim.updated, published:
		claim.kind = claimLabelled
	case alone && (p.visible < 40 || !p.headed):
		claim.kind, claim.evidence = claimVisible, "beside the headline: "+shorten(words, 60)
	default:
		return
	}
	p.add(claim)
}

// opensEntry reports what follows the date of an entry in a list of events: a
// colon and words.
func opensEntry(rest string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSpace(rest), ":")
	return ok && strings.IndexFunc(rest, unicode.IsLetter) >= 0
}

// inArticle reports whether a node stands in the element of the article that
// has the headline, where a date above it is the article's too.
func (p *pageDates) inArticle(n *html.Node) bool {
	for a := n.Parent; a != nil; a = a.Parent {
		if a.DataAtom == atom.Article || a.DataAtom == atom.Main {
			return p.headlines.holds[a]
		}
	}
	return false
}

// inMasthead reports a node in the header or the menu of the site, where the
// day of today stands.
func (p *pageDates) inMasthead(n *html.Node) bool {
	for a := n.Parent; a != nil; a = a.Parent {
		if a.DataAtom == atom.Header || a.DataAtom == atom.Nav {
			return !p.headlines.holds[a]
		}
	}
	return false
}

// teaserBytes bounds the text of a teaser.
const teaserBytes = 600

// teaser claims the one date in a teaser of the page itself, as lists of the
// latest articles have: a link to the page's own address and what is around it.
func (p *pageDates) teaser(link *html.Node) {
	address := attribute(link, "href")
	if len(p.own) < 5 || strings.Contains(address, "#") || !strings.Contains(address, p.own) || localAddress(address) != p.own {
		return
	}
	if p.teasers++; p.teasers > maxTeasers {
		return
	}
	n := link
	for range 5 {
		words := content(n, teaserBytes)
		if len(words) > teaserBytes {
			return
		}
		switch found := findDays(words, p.style); {
		case len(found) == 1:
			p.add(dateClaim{kind: claimTeaser, day: found[0].day, list: listOf(link), evidence: "a teaser of the page itself: " + shorten(words, 60)})
			return
		case len(found) > 1:
			return
		}
		if n = n.Parent; n == nil || p.headlines.holds[n] && n.DataAtom != atom.Li && n.DataAtom != atom.Article {
			return
		}
	}
}

// startsClock reports a clock time right behind a date: ", 10:16".
func startsClock(text string) bool {
	text = strings.TrimLeft(text, " ,|-–·")
	hours := len(text) - len(strings.TrimLeft(text, "0123456789"))
	return hours > 0 && hours <= 2 && len(text) > hours+2 && strings.ContainsRune(":.h", rune(text[hours])) && isDigit(text[hours+1])
}
