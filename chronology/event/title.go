package event

import (
	"strings"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// maxTitle is how long a title may be, in code points.
const maxTitle = 90

// writer writes titles for the events of a document.
type writer struct {
	doc    *source.Document
	people *people
}

// clauseTitle writes a clause as a line of a chronology: the subject in full,
// the verb in the present tense, what follows without its expressions of time.
// object replaces the first skip words behind the verb where it is not empty.
func (w *writer) clauseTitle(s *sentence, c *clause, end int, subject, object string, skip int, status Status) string {
	g := c.group
	verb := w.verbForm(s, g, status, plural(s, c.subject, subject))
	if utf8.RuneCountInString(subject) > maxTitle/2 {
		subject = w.abbreviate(s, c.subject, subject)
	}
	first := g.head + 1 + skip
	if n := g.head + 1; skip == 0 && n+1 < len(s.words) && (s.words[n].tag == pos.IN || s.words[n].tag == pos.RP) && (s.words[n+1].tag == pos.Period || s.words[n+1].timex >= 0 && particles.has(s.words[n].lower()) || s.words[n+1].tag == pos.CC || s.words[n+1].tag == pos.IN && !s.words[n+1].is("about", "around") && n+2 < len(s.words) && s.words[n+2].timex >= 0) {
		verb, first = verb+" "+s.words[n].lower(), n+1 // "the ceiling fell in", "fell in on Monday"
	}
	room := maxTitle - utf8.RuneCountInString(subject) - utf8.RuneCountInString(verb) - utf8.RuneCountInString(object) - 3
	rest := w.rest(s, first, end, room)
	return tidyTitle(strings.Join([]string{subject, verb, object, rest}, " "))
}

// particles belong to the verb before them even where a time follows: "carried out
// last month", but not "fell in 2014".
var particles = set("out up down off away back")

// attributed writes a statement whose words stand before "the ministry said" as
// one behind it: words [0, end) are what was said.
func (w *writer) attributed(s *sentence, c *clause, end int, subject string, status Status) string {
	verb := w.saying(s, c, subject, status)
	said := w.rest(s, s.behindDateline(end), end, maxTitle-utf8.RuneCountInString(subject)-utf8.RuneCountInString(verb)-2)
	if rest, ok := strings.CutPrefix(said, subject+" "); ok && s.isPronoun(c.subject) {
		said = s.words[c.subject.first].lower() + " " + rest // "Amazon says it is buying the studio"
	} else if f := &s.words[s.behindDateline(end)]; !f.isName() && f.text != "I" {
		said = lowerFirst(said)
	}
	if s.hearsEvidence(c) {
		verb += " that"
	}
	return tidyTitle(subject + " " + verb + " " + said)
}

// saying is the verb of a statement of which the words follow; whom they told is left out.
func (w *writer) saying(s *sentence, c *clause, subject string, status Status) string {
	many := plural(s, c.subject, subject)
	switch {
	case c.group.lemma != "tell" || c.group.passive:
		return w.verbForm(s, c.group, status, many)
	case many:
		return "say"
	}
	return "says"
}

// behindDateline returns the first word behind the place and day that open a
// news story, "TRENT, 4 October (Newsline) –", or 0.
func (s *sentence) behindDateline(end int) int {
	for i := 1; i < min(end, 14); i++ {
		switch w := &s.words[i]; {
		case w.isVerb():
			return 0
		case w.tag == pos.Colon && w.text != ":" && i+1 < end:
			return i + 1
		}
	}
	return 0
}

// saidBefore returns the word behind what a clause of saying at the end of a
// sentence attributes, "…, the ministry said on Monday"; 0 for any other clause.
func (s *sentence) saidBefore(c *clause) int {
	if (c.group.sense.class != speech || c.group.passive) && !s.hearsEvidence(c) || c.group.participle || c.group.infinitive || c.subject.empty() || c.subject.end > c.group.first && c.subject.end != c.complement {
		return 0
	}
	from := min(c.subject.first, c.group.first)
	for i := c.complement; i < len(s.words) && !s.endsQuote(from); i++ {
		w := &s.words[i]
		if w.text == "," && i > c.complement {
			break // "…, officials said on Monday, as rain went on"
		}
		if w.timex < 0 && w.tag != pos.Period && w.tag != pos.CloseQuote && !sayingPlaces.has(w.lower()) && !(c.group.lemma == "tell" && (w.isNoun() || w.tag.Adjective() || w.tag == pos.PRPS)) {
			return 0
		}
	}
	at := from - 1
	for at > 0 && (s.words[at].tag == pos.CloseQuote || s.words[at].tag == pos.DT) {
		at--
	}
	if at < 3 || s.words[at].text != "," {
		return 0
	}
	return at
}

// endsQuote reports a quotation that ends with its comma before word i: all that stands
// behind the verb tells where and how it was said.
func (s *sentence) endsQuote(i int) bool {
	for i > 0 && s.words[i-1].tag == pos.DT {
		i--
	}
	return i > 1 && s.words[i-1].tag == pos.CloseQuote && s.words[i-2].text == ","
}

// sayingPlaces are the words that tell where and when something was said.
var sayingPlaces = set("on in at late early to a an the press news conference statement briefing interview reporters journalists television radio tv")

// abbreviate writes the long names of organisations in a subject by their
// initials, as people know them: "Organization for Security and Cooperation in
// Europe" is OSCE.
func (w *writer) abbreviate(s *sentence, p phrase, subject string) string {
	for _, run := range s.names(p.first, p.end) {
		initials, n := "", 0
		for i := run.first; i < run.end; i++ {
			if s.words[i].isName() {
				initials += s.words[i].text[:1]
				n++
			}
			if strings.Contains(s.words[i].text, ".") {
				n = -9 // nobody writes the U of "U.S. Centers"
			}
		}
		if n >= 4 && s.hasJoiner(run) {
			name := s.text(w.doc, run.first, run.end)
			subject = strings.Replace(strings.Replace(subject, "the "+name, initials, 1), name, initials, 1)
		}
	}
	return subject
}

// rest writes words [first, end) without expressions of time, cut where the
// clause allows so that it fits into room code points.
func (w *writer) rest(s *sentence, first, end int, room int) string {
	keep := w.keepers(s, first, end)
	cuts := []int{} // how many of keep may stand, from the shortest
	for n := 1; n <= len(keep); n++ {
		if n == len(keep) || s.cutBefore(keep[n], keep[n-1]) {
			cuts = append(cuts, n)
		}
	}
	text := ""
	for _, n := range cuts {
		candidate := w.join(s, trimMarks(s, keep[:n]))
		if utf8.RuneCountInString(candidate) > room {
			break
		}
		text = candidate
	}
	if text == "" && len(keep) > 0 {
		for n := len(keep); n > 0; n-- {
			if t := w.join(s, keep[:n]); utf8.RuneCountInString(t) <= room && !s.dangling(keep[n-1]) {
				return t
			}
		}
	}
	return text
}

// join writes words with the spaces the document has between them; names are
// written in full where that is safe.
func (w *writer) join(s *sentence, keep []int) string {
	var b strings.Builder
	for n, i := range keep {
		x := &s.words[i]
		if n > 0 {
			p := keep[n-1]
			glued := p == i-1 && s.words[p].end == x.start
			if !glued && x.text != "," && x.tag != pos.POS && x.tag != pos.Period {
				b.WriteByte(' ')
			}
		}
		if n+1 < len(keep) && keep[n+1] != i+1 && x.is("a", "an") {
			b.WriteString(article(x.text, s.words[keep[n+1]].text))
			continue
		}
		b.WriteString(x.text)
	}
	return b.String()
}

// article is "a" or "an" as the word behind it wants, where another stood between.
func article(old, next string) string {
	a := old[:1]
	if strings.IndexByte("aeiouAEIOU", next[0]) >= 0 {
		return a + "n"
	}
	return a
}
