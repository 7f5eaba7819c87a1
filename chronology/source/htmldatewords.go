package source

import (
	"strings"

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
	evidence := "class " + shorten(strings.TrimSpace(class+" "+attribute(n, "id")), 30) + ": " + shorten(words, 60)
	updated := saysUpdated(words[:found[0].Start]) || saysUpdated(class)
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
	if outside || !p.seenTitle && alone && !p.inArticle(n) {
		if alone || saysPublished(label) || startsByline(label) {
			p.around = append(p.around, dateClaim{kind: claimWeak, day: found[0].day, updated: saysUpdated(label), far: p.at, evidence: "in the page: " + shorten(words, 60)})
		}
		return
	}
	claim := dateClaim{day: found[0].day, list: listOf(n), evidence: shorten(label+words[found[0].Start:found[0].End], 60)}
	switch {
	case saysUpdated(label):
		claim.kind, claim.updated = claimLabelled, true
	case saysPublished(label) && len(strings.Fields(label)) <= 6, startsByline(label):
		claim.kind = claimLabelled
	case alone && (p.visible < 40 || !p.headed):
		claim.kind, claim.evidence = claimVisible, "beside the headline: "+shorten(words, 60)
	default:
		return
	}
	p.add(claim)
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

// teaserBytes bounds the text of a teaser.
const teaserBytes = 600

// teaser claims the one date in a teaser of the page itself, as lists of the
// latest articles have: a link to the page's own address and what is around it.
func (p *pageDates) teaser(link *html.Node) {
	address := attribute(link, "href")
	if len(p.own) < 5 || strings.Contains(address, "#") || !strings.Contains(address, p.own) || localAddress(address) != p.own {
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
