package event

import (
	"strings"
	"unicode/utf8"

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
	if n := g.head + 1; skip == 0 && n+1 < len(s.words) && (s.words[n].tag == "IN" || s.words[n].tag == "RP") && (s.words[n+1].tag == "." || s.words[n+1].timex >= 0 && particles[s.words[n].lower()] || s.words[n+1].tag == "CC" || s.words[n+1].tag == "IN" && !s.words[n+1].is("about", "around") && n+2 < len(s.words) && s.words[n+2].timex >= 0) {
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
	isMany := plural(s, c.subject, subject)
	verb := w.verbForm(s, c.group, status, isMany)
	if c.group.lemma == "tell" { // whom they told is left out
		if verb = "says"; isMany {
			verb = "say"
		}
	}
	said := w.rest(s, s.behindDateline(end), end, maxTitle-utf8.RuneCountInString(subject)-utf8.RuneCountInString(verb)-2)
	if f := &s.words[s.behindDateline(end)]; !f.isName() && f.text != "I" {
		said = lowerFirst(said)
	}
	return tidyTitle(subject + " " + verb + " " + said)
}

// behindDateline returns the first word behind the place and day that open a
// news story, "TRENT, 4 October (Newsline) –", or 0.
func (s *sentence) behindDateline(end int) int {
	for i := 1; i < min(end, 14); i++ {
		switch w := &s.words[i]; {
		case w.isVerb():
			return 0
		case w.tag == ":" && w.text != ":" && i+1 < end:
			return i + 1
		}
	}
	return 0
}

// saidBefore returns the word behind what a clause of saying at the end of a
// sentence attributes, "…, the ministry said on Monday"; 0 for any other clause.
func (s *sentence) saidBefore(c *clause) int {
	if c.group.sense.class != speech || c.group.passive || c.group.participle || c.group.infinitive || c.subject.empty() || c.subject.end > c.group.first {
		return 0
	}
	for i := c.complement; i < len(s.words); i++ {
		w := &s.words[i]
		if w.text == "," && i > c.complement {
			break // "…, officials said on Monday, as rain went on"
		}
		if w.timex < 0 && w.tag != "." && w.tag != "''" && !sayingPlaces[w.lower()] && !(c.group.lemma == "tell" && (w.isNoun() || strings.HasPrefix(w.tag, "JJ") || w.tag == "PRP$")) {
			return 0
		}
	}
	at := c.subject.first - 1
	for at > 0 && (s.words[at].tag == "''" || s.words[at].tag == "DT") {
		at--
	}
	if at < 3 || s.words[at].text != "," {
		return 0
	}
	return at
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

// cutBefore reports whether a title may end before word i: at a preposition, a
// conjunction or a mark.
func (s *sentence) cutBefore(i, previous int) bool {
	w := &s.words[i]
	if s.dangling(previous) {
		return false
	}
	return w.tag == "IN" && w.lower() != "of" || w.tag == "," || w.tag == "CC" || w.tag == "TO" || w.tag == "." || w.tag == ":" || w.tag == "``" || w.tag == "WDT" || w.tag == "VBG" || w.tag == "RB"
}

// dangling reports a word that cannot end a title.
func (s *sentence) dangling(i int) bool {
	w := &s.words[i]
	switch w.tag {
	case "VBG":
		return i > 0 && (s.words[i-1].text == "," || s.words[i-1].tag == "CC" || s.words[i-1].tag == "IN")
	case "VBD", "VBZ", "VBP", "VB", "VBN":
		return i+1 < len(s.words) && !s.isStop(i+1) && (irregular[w.lower()] == "be" || irregular[w.lower()] == "have" || w.is("be", "have"))
	case "IN", "DT", "CC", "TO", "PRP$", "JJ", "POS", ",", "``", "MD", "$", "WDT", "WP", "CD", "PDT", "RP":
		return w.tag != "JJ" && w.tag != "CD" && w.tag != "RP" || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0
	}
	return false
}

// isStop reports a mark that ends a sentence or a clause.
func (s *sentence) isStop(i int) bool {
	t := s.words[i].tag
	return t == "." || t == "," || t == ":" || t == "''"
}

// keepers returns the words of a stretch that stay in a title: no expressions
// of time with their prepositions, no quotation marks, nothing behind a relative
// clause or an aside that only adds.
func (w *writer) keepers(s *sentence, first, end int) []int {
	var keep []int
	for i := first; i < end; i++ {
		x := &s.words[i]
		if n := s.countsFrom(i); n > 0 && n < end { // "was found the day after the crash"
			i = n
			continue
		}
		if x.timex >= 0 && (dates(s.timexes[x.timex]) || s.endsWithTime(i)) {
			possessive := false
			for n := i; n < end && (s.words[n].timex >= 0 || s.words[n].tag == "POS"); n++ {
				possessive = s.words[n].tag == "POS"
			}
			attribute := i > first && s.words[i-1].tag == "DT" && s.words[i-1].timex < 0 && s.nounAfterTime(i, end)
			led := false // by a word that itself wants a preposition: "at about seven", "until at least Monday"
			for popped := 0; !possessive && !attribute && len(keep) > 0 && w.leadsToTime(s, keep[len(keep)-1], i) && (popped == 0 || s.words[keep[len(keep)-1]].tag != "RP"); popped++ {
				if x := &s.words[keep[len(keep)-1]]; popped > 0 && !led && x.tag == "IN" && x.lower() != "as" && !x.is("since", "until", "from", "by", "of") {
					x.tag = "RP" // "declared it over on Monday": it belongs to the verb
					break
				}
				led = !s.words[keep[len(keep)-1]].is("on", "in", "at", "during", "by", "for")
				keep = keep[:len(keep)-1] // but not the "over" of "took over in May"
			}
			for i+1 < end && (s.words[i+1].timex >= 0 || s.words[i+1].tag == "POS" && s.words[i].timex >= 0 || s.words[i+1].tag == "CC" && i+2 < end && s.words[i+2].timex >= 0) {
				i++
			}
			continue
		}
		switch {
		case x.text == "(":
			if i = s.closing(i, end); i == end { // what brackets add does not belong into a title
				return trimMarks(s, keep)
			}
			continue
		case x.tag == "``" || x.tag == "''" || x.text == ")":
			continue
		case x.text == "," && i+2 < end && s.words[i+1].tag == "CC" && s.words[i+2].tag == "PRP":
			return trimMarks(s, keep) // ", and it withdrew": a sentence of its own
		case x.is("local") && i > 0 && s.words[i-1].timex >= 0 && i+1 < end && s.words[i+1].is("time"):
			i++ // "at 6:30 a.m. local time"
			continue
		case x.tag == "." && i == end-1, x.text == ";", x.text == ":":
			return trimMarks(s, keep)
		case x.tag == "CC" && i+1 < end && s.words[i+1].text == ",":
			return trimMarks(s, keep)
		case x.tag == "CC" && i+1 < end && (s.words[i+1].tag == "VBD" || s.words[i+1].tag == "VBZ" || s.words[i+1].tag == "VBN") && i > first:
			return trimMarks(s, keep) // another verb of the same subject
		case x.text == "," && i+1 < end && (s.words[i+1].is("which", "who", "where", "while", "with", "but", "as", "after", "when", "including", "according") || s.words[i+1].tag == "VBG" && s.words[i+1].is("including", "saying", "adding", "citing", "according", "calling", "noting", "claiming", "arguing", "alleging", "warning", "insisting", "describing") || s.words[i+1].timex >= 0):
			return trimMarks(s, keep)
		}
		keep = append(keep, i)
	}
	return trimMarks(s, keep)
}

// endsWithTime reports a length of time whose end is named behind it: "in the six
// months to June".
func (s *sentence) endsWithTime(i int) bool {
	t := s.words[i].timex
	for i < len(s.words) && s.words[i].timex == t {
		i++
	}
	return i+1 < len(s.words) && endings[s.words[i].lower()] && (s.words[i+1].timex >= 0 || s.words[i+1].tag == "IN")
}

// nounAfterTime reports a noun right behind the expression of time at word i, its
// attribute: "the 2022 championship".
func (s *sentence) nounAfterTime(i, end int) bool {
	for i < end && s.words[i].timex >= 0 {
		i++
	}
	return i < end && (s.words[i].isNoun() || strings.HasPrefix(s.words[i].tag, "JJ"))
}

// closing returns the word that closes the bracket at word i, or end.
func (s *sentence) closing(i, end int) int {
	for i < end && s.words[i].text != ")" {
		i++
	}
	return i
}

// leadsToTime reports whether a word only leads to the expression of time at i.
func (w *writer) leadsToTime(s *sentence, k, i int) bool {
	if k != i-1 && s.words[i-1].timex < 0 && k < i-2 {
		return false
	}
	x := &s.words[k]
	switch x.lower() {
	case "shortly", "just", "soon", "on", "in", "at", "during", "over", "since", "by", "until", "from", "for", "within", "throughout", "late", "early", "as", "of", "the", ",", "between", "before", "after", "this", "around", "about", "least", "most":
		return true
	}
	return false
}

// emptyTail returns how many words stand before the last comma where nothing but a
// number or "the day" stands behind it: "are wounded, two", "resigns, the day".
func (s *sentence) emptyTail(keep []int) int {
	at := -1
	for n := len(keep) - 1; n >= 0 && len(keep)-n < 5; n-- {
		if s.words[keep[n]].text == "," {
			at = n
			break
		}
	}
	if at < 1 || at == len(keep)-1 {
		return len(keep)
	}
	for _, i := range keep[at+1:] {
		w := &s.words[i]
		if (w.isNoun() || w.tag == "VBG") && !w.is("day", "night", "week", "month", "year", "morning", "evening", "afternoon") {
			return len(keep)
		}
	}
	return at
}

func trimMarks(s *sentence, keep []int) []int {
	for len(keep) > 0 {
		x := &s.words[keep[len(keep)-1]]
		if x.tag == "," || x.tag == "CC" || x.tag == "." || x.tag == ":" || x.tag == "IN" || x.tag == "DT" || x.tag == "TO" {
			keep = keep[:len(keep)-1]
			continue
		}
		if n := s.emptyTail(keep); n < len(keep) {
			keep = keep[:n]
			continue
		}
		if n := len(keep); n > 1 && x.tag == "VBG" && (s.words[keep[n-2]].tag == "," || s.words[keep[n-2]].tag == "CC") {
			keep = keep[:n-1]
			continue
		}
		if x.is("as") {
			keep = keep[:len(keep)-1]
			continue
		}
		if n := len(keep); n > 1 && (x.is("again", "later", "then") || x.tag == "RB") && s.words[keep[n-2]].tag == "CC" {
			keep = keep[:n-2] // "complained on Monday and again on Friday"
			continue
		}
		break
	}
	return keep
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
			if !glued && x.text != "," && x.tag != "POS" && x.tag != "." {
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
