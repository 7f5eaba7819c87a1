package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// antecedent returns what the relative pronoun at word i stands for: the noun
// phrase before it, of which "who" takes the last name alone.
func (s *sentence) antecedent(i int, opener string) phrase {
	if opener == "who" && i > 2 && s.words[i-1].text == "," && s.words[i-2].tag == pos.CD && s.words[i-3].text == "," {
		i -= 3 // "Ferri, 58, who ran the city"
	}
	if opener != "that" && i > 2 && s.words[i-1].is("and", "but") {
		for j := i - 2; j > 0; j-- { // "Ida Bonn, who sold the mill, and who left in May"
			if s.words[j].is(opener) && (s.words[j-1].text == "," || s.words[j-1].isNoun()) {
				return s.antecedent(j, opener)
			}
		}
	}
	p := s.nounBefore(i, 0)
	for j := p.end - 1; j > p.first; j-- { // of "a burglary at the school" the whole, of "witnesses to a burglary" the latter
		if s.words[j].is("to", "by", "on", "over", "against", "about", "under", "among") || opener != "who" && s.words[j].is("from") && s.words[j+1].tag == pos.DT {
			p.first = j + 1
		}
	}
	for j := p.first; j+1 < p.end && !s.words[j].isNoun(); j++ {
		if s.words[j].tag == pos.IN {
			p.first = j + 1 // "dizzy from the uprising that"
		}
	}
	if j := p.first + 1; j+2 < p.end && !p.empty() {
		for ; j+1 < p.end; j++ {
			if edges.has(s.words[j].lower()) && s.words[j+1].is("of") {
				p.first = j + 2 // "on the fringes of the meetings, which open on Monday"
				break
			}
		}
	}
	if opener != "who" || p.empty() {
		return p
	}
	if at := p.first - 1; at > 1 && s.words[at].text == "," && s.words[p.first].is("a", "an", "the") && s.words[at-1].isName() {
		if name := s.nounBefore(at, 0); !name.empty() && s.isName(name) {
			return name // "Ken Abara, a former general who seized power"
		}
	}
	for j := p.end - 2; j > p.first; j-- { // of "the murder of a student" only the student is a person
		if s.words[j].tag == pos.IN && isPerson(s.words[p.end-1].lower()) && !isPerson(s.words[s.headNoun(p)].lower()) {
			p.first = j + 1
			break
		}
	}
	if runs := s.names(p.first, p.end); len(runs) > 0 && runs[len(runs)-1].end == p.end {
		last := runs[len(runs)-1].first
		for j := p.first; j < last; j++ { // of "a girl in the city of Ghent" the girl
			if w := &s.words[j]; w.isNoun() && !w.isName() && isPerson(strings.TrimSuffix(w.lower(), "s")) && s.words[j+1].tag == pos.IN {
				return phrase{p.first, j + 1}
			}
		}
		return phrase{last, p.end}
	}
	return p
}

// someOf returns "one of whom", "the last of which" before the relative pronoun at word
// i: those of whom or which a relative clause tells.
func (s *sentence) someOf(i int, opener string) phrase {
	if opener != "whom" && opener != "which" || i < 3 || !s.words[i-1].is("of") {
		return phrase{}
	}
	first := i - 2
	if w := &s.words[first]; w.tag != pos.CD && !w.is("one", "some", "most", "many", "several", "half", "all", "first", "last", "latest", "each") {
		return phrase{}
	}
	if s.words[first-1].is("the", "at", "about", "only") {
		first--
	}
	if first == 0 || s.words[first-1].text != "," || s.aheadIs(i+1, ",") { // "one of whom, Mark, was elected" names him
		return phrase{}
	}
	return phrase{first, i + 1}
}

// behindRelative returns the subject of a finite verb that follows a relative
// clause without a comma: "tests that ended on Tuesday found", "a wave that hit
// two towns killed".
func (s *sentence) behindRelative(k int) (phrase, bool) {
	g := &s.verbs[k]
	if k == 0 || g.participle || g.infinitive || g.first > 0 && s.words[g.first-1].tag == pos.PRP && !s.words[g.first-1].is("them", "him", "us", "me") {
		return phrase{}, false
	}
	n := k - 1
	for n > 0 && s.verbs[n].participle && s.words[s.verbs[n].head].tag == pos.VBG && s.words[s.verbs[n].first-1].tag == pos.IN && s.verbs[n-1].participle {
		n-- // "talks aimed at ending the strike collapsed"
	}
	if p := &s.verbs[n]; p.participle && p.first > 0 && (s.words[p.head].tag == pos.VBN || p.sense.class != speech && p.sense.class != mental) && (s.words[s.verbs[n].head].tag == pos.VBN || s.words[s.verbs[n].first-1].isNoun() && s.words[s.verbs[n].first-1].timex < 0) && s.plainBetween(s.verbs[n].head+1, g.first) && !s.newSubject(s.verbs[n].head+1, g.first) && !s.behindFronted(s.verbs[n].head+1, g.first) {
		if p := s.nounBefore(s.verbs[n].first, 0); !p.empty() && p.end == s.verbs[n].first {
			return p, true // "a pact made on Monday ended the strike"
		}
	}
	r := k - 1 // the verb of the relative clause, before what hangs on it
	for r > 0 && (s.verbs[r].participle || s.verbs[r].infinitive) {
		r--
	}
	before := &s.verbs[r]
	first, opener := s.leftBorder(r)
	if before.infinitive || before.participle || opener != "who" && opener != "which" && opener != "that" || s.startsNoun(first) {
		return phrase{}, false
	}
	for i := before.head + 1; i < g.first; i++ {
		if w := &s.words[i]; w.text == "," || w.tag == pos.CC || w.tag == pos.Colon || s.opensClause(i) && s.words[i+1].tag != pos.VBG {
			return phrase{}, false
		}
	}
	if r > 0 && s.verbs[r-1].sense.class == speech && s.verbs[r-1].head == first-2 {
		return phrase{}, false // "said that ..." is no relative clause
	}
	if p := s.antecedent(first-1, opener); !p.empty() {
		return p, true
	}
	i := first - 2 // "relatives of some of those who died will meet": the relatives
	for i > 1 && s.words[i].is("those", "some", "many", "most", "all", "several") && s.words[i-1].is("of") {
		i -= 2
	}
	p := s.nounBefore(i+1, 0)
	return p, i < first-2 && p.end == i+1 && !p.empty()
}

// behindLongRelative returns the subject that opens a sentence for its first verb of its
// own, where the relative clause between them ends with an enumeration or an aside: "a man
// who stole a car, a van and a bus was jailed".
func (s *sentence) behindLongRelative(k int) (phrase, bool) {
	g := &s.verbs[k]
	if k == 0 || g.participle || g.infinitive || s.verbs[0].participle || s.verbs[0].infinitive {
		return phrase{}, false
	}
	first, opener := s.leftBorder(0)
	if opener != "who" && opener != "which" && opener != "that" || s.startsNoun(first) {
		return phrase{}, false
	}
	subject := s.antecedent(first-1, opener)
	if subject.empty() || subject.first != 0 || subject.end != first-1 {
		return phrase{}, false // "…, who" only adds
	}
	for j := 1; j < k; j++ {
		if v := &s.verbs[j]; !v.participle && !v.infinitive {
			return phrase{}, false
		}
	}
	if _, opener := s.leftBorder(k); opener != "" && opener != s.words[first-1].lower() {
		return phrase{}, false
	}
	if at := g.first - 1; s.words[at].text == "," {
		for i := at - 1; i > s.verbs[0].head; i-- {
			if s.words[i].text == "," {
				return subject, true // "a man who robbed his clients, most of them clerks, was jailed"
			}
		}
		return phrase{}, false
	}
	last := s.nounBefore(g.first, s.verbs[k-1].head+1)
	if last.empty() || last.end != g.first {
		return phrase{}, false
	}
	listed := s.words[last.first-1].tag == pos.CC && s.words[last.first-2].text != ","
	for i := last.first; i < last.end && !listed; i++ {
		listed = s.words[i].tag == pos.CC
	}
	return subject, listed
}

// behindFronted reports a new subject right behind a time that closes a phrase before the
// clause: "in a statement issued on Sunday the bank apologised".
func (s *sentence) behindFronted(first, end int) bool { return s.frontedEnd(first, end) > 0 }

// frontedEnd returns where that subject begins, or 0.
func (s *sentence) frontedEnd(first, end int) int {
	if s.words[0].tag != pos.IN {
		return 0
	}
	for i := first + 1; i < end; i++ {
		if w := &s.words[i]; s.words[i-1].timex >= 0 && w.timex < 0 && (w.tag == pos.DT || w.isNoun()) {
			return i
		}
	}
	return 0
}

// newSubject reports a determiner or a pronoun right behind a noun, where a relative clause
// without its pronoun begins: "the act the bloc passed", "the troops it sent".
func (s *sentence) newSubject(first, end int) bool {
	for i := first + 1; i < end; i++ {
		if w := &s.words[i]; (w.tag == pos.DT || w.is("it", "he", "she", "they", "we", "i")) && s.words[i-1].isNoun() && s.words[i-1].timex < 0 {
			return true
		}
	}
	return false
}

// whatHarms narrows what a relative pronoun stands for to the event in it, where the
// verb tells of harm: "of manslaughter in the 2009 crash, which killed 228".
func (s *sentence) whatHarms(p phrase) phrase {
	for i := p.end - 1; i > p.first; i-- {
		if w := &s.words[i]; w.tag != pos.IN || w.is("of") || s.words[i+1].timex >= 0 && !s.words[i+1].isNoun() {
			continue
		}
		rest := s.trim(i+1, p.end)
		if rest.empty() {
			return p
		}
		if x, ok := nounSense(s.words[s.headNoun(rest)].lower()); ok && x.class == happens && s.isCommon(s.headNoun(rest)) {
			return rest
		}
		return p
	}
	return p
}

// edges are nouns that only say where or when a thing is, of which something is told.
var edges = set("fringes sidelines margins eve wake verge outskirts edge")

// relative reports a relative clause.
func (s *sentence) relative(c *clause) bool {
	return c.opener == "who" || c.opener == "which" || c.opener == "whose" || c.opener == "that"
}

// behindWho returns the subject of verb k, the sentence's own, behind the comma at word i
// that closes a relative clause with asides of its own: "Moira Kell, who pleaded guilty on
// the opening day, 29 November, was fined".
func (s *sentence) behindWho(k, i int) (phrase, bool) {
	if s.words[i].text != "," || k == 0 {
		return phrase{}, false
	}
	for j := 1; j < i; j++ {
		switch w := &s.words[j]; {
		case w.tag.Finite():
			return phrase{}, false
		case (w.tag == pos.WP || w.tag == pos.WDT) && s.words[j-1].text == ",":
			finite := 0
			for n := range k {
				if g := &s.verbs[n]; g.first > j && !g.infinitive && !g.participle {
					finite++
				}
			}
			for n := j + 1; n < i; n++ {
				if s.words[n].is(w.lower()) && s.words[n-1].is("and") {
					finite-- // ", and who left in May,"
				}
			}
			if finite != 1 {
				return phrase{}, false
			}
			at := j - 1
			if at > 2 && s.words[at-1].tag == pos.CD && s.words[at-2].text == "," {
				at -= 2 // "Ferri, 58, who ran the city, was jailed"
			}
			p := s.nounBefore(at, 0)
			return p, !p.empty()
		}
	}
	return phrase{}, false
}
