package event

import (
	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// headOf returns the kind of a clause and the word that gives it: the verb, or
// behind a light verb the event noun it lends its grammar to. ok is false for
// states, thoughts and the grammar of other verbs.
func (t *teller) headOf(s *sentence, clauses []clause, k int) (Kind, int, bool) {
	c := &clauses[k]
	g := c.group
	if s.hasUntil(c) {
		return Other, g.head, true
	}
	if s.hearsEvidence(c) && (s.thatBehind(c.complement) || s.saidBefore(c) > 0) {
		return Legal, g.head, true
	}
	switch g.sense.class {
	case speech:
		if g.governor >= 0 && !(planVerbs.has(clauses[g.governor].group.lemma) || clauses[g.governor].group.lemma == "be" || s.aheadIs(g.first-1, "due", "set", "scheduled", "slated", "only")) {
			return "", 0, false // "is expected to testify" is planned, "asked him to explain" is not
		}
		if shows.has(g.lemma) && (s.isObject(c.complement) || g.passive) {
			return s.idiomOrOther(c), g.head, true
		}
		if informs.has(g.lemma) && g.passive && !s.tells(phrase{c.complement, c.end}, "by") {
			return Other, g.head, true // nobody says who spoke
		}
		if kind, ok := s.idiomOf(c); ok {
			return kind, g.head, true
		}
		if s.foundSo(g) {
			return Other, g.head, true
		}
		if g.participle && s.words[g.head].tag == pos.VBG {
			return "", 0, false // "told reporters, saying": the verb before it is the statement
		}
		return Statement, g.head, true
	case light:
		if i, ok := s.comesToPass(c); ok {
			return s.kindOf(c), i, true
		}
		if g.participle || g.passive {
			if i, sense, ok := s.eventNoun(c.subject.first, c.subject.end); ok {
				return sense.kind, i, true
			}
		}
		if i, sense, ok := s.eventNoun(c.complement, c.end); ok {
			return sense.kind, i, true
		}
		if g.participle && done.has(g.lemma) && s.words[g.head].tag == pos.VBN {
			return Other, g.head, true // "tests carried out last month"
		}
		if kind, ok := s.idiomOf(c); ok && kind != Other && !g.participle {
			return kind, g.head, true // "suffered burns"
		}
		if g.lemma == "kill" || g.participle || len(s.timexes) == 0 {
			return "", 0, false
		}
		return s.idiomOrOther(c), g.head, g.lemma != "have" && g.lemma != "do"
	case state, mental:
		if kind, ok := s.idiomOf(c); ok {
			return kind, g.head, true
		}
		if i, x, ok := s.isWhen(c); ok {
			return x.kind, i, true
		}
		if i, x, ok := s.thereWas(c); ok {
			return x.kind, i, true
		}
		if i := s.standsSince(c); i > 0 {
			return Other, i, true
		}
		if i, x, ok := s.sawEvents(c); ok {
			return x.kind, i, true
		}
		if s.isDue(c) {
			if i, x, ok := s.eventNoun(c.subject.first, c.subject.end); ok {
				return x.kind, i, true
			}
			return Other, c.complement, true
		}
		if g.lemma == "expect" && g.passive && !s.aheadIs(c.complement, "to", "that") {
			return Other, g.head, true // "the vaccines are expected on Friday"
		}
		if g.lemma == "decide" && g.past && g.governor < 0 && (s.thatBehind(c.complement) || s.aheadIs(c.complement, "against", "in") || s.dated(c) && s.aheadIs(c.end, "to")) {
			if s.isCourt(c.subject) {
				return Legal, g.head, true
			}
			return Other, g.head, true
		}
		if g.lemma == "last" && !c.subject.empty() && g.past && s.dated(c) {
			if i := s.headNoun(c.subject); s.isCommon(i) {
				if x, ok := nounSense(s.words[i].lower()); ok && x.class == happens {
					return x.kind, i, true // "the siege lasted from April 1992 until February 1996"
				}
			}
		}
		if kind, ok := s.deliberates(c); ok {
			return kind, g.head, true
		}
		if g.lemma == "try" {
			if s.aheadIs(c.complement, "to") { // "tried to land": an attempt
				return Other, g.head, g.past && !g.perfect && !g.passive && g.governor < 0
			}
			return Legal, g.head, true
		}
		if g.lemma == "bear" && (g.passive || g.participle) && s.words[g.head].is("born") {
			return Other, g.head, true // was born
		}
		return "", 0, false
	case plan, aspect:
		if i, sense, ok := s.eventNoun(c.complement, c.end); ok {
			return sense.kind, i, true
		}
		if i, sense, ok := s.eventNoun(c.subject.first, c.subject.end); ok {
			return sense.kind, i, true
		}
		if n := k + 1; g.sense.class == aspect && n < len(clauses) && clauses[n].group.participle && clauses[n].group.first == c.complement && clauses[n].group.sense.class == happens {
			return s.kindOf(&clauses[n]), clauses[n].group.head, true // "began erupting"
		}
		governed := g.governor >= 0 && (g.sense.class != aspect || !ahead(clauses[g.governor].group))
		return Other, g.head, !governed && g.sense.kind != "" && g.lemma != "expect"
	case happens:
	}
	if g.participle && s.words[g.head].tag == pos.VBG || g.lemma == "spend" && g.perfect && s.dated(c) || s.onlyPlaces(c) || s.ofTheText(c) || g.progressive && g.lemma == "miss" && !g.perfect || s.aheadIs(c.complement, "nothing") && g.lemma != "find" {
		return "", 0, false
	}
	kind := s.kindOf(c)
	if kind == Other {
		if _, sense, ok := s.eventNoun(c.complement, s.beforeOtherTime(c.complement, min(c.end, c.complement+5))); ok {
			kind = sense.kind
		}
	}
	if i, ok := s.comesToPass(c); ok {
		return kind, i, true
	}
	return kind, g.head, true
}

// ahead reports a verb whose infinitive is something to come: "is due to start", "plans
// to resume".
func ahead(g *verbGroup) bool { return g.lemma == "be" || planVerbs.has(g.lemma) }

// idiomOrOther is the kind of a verb that has none of its own.
func (s *sentence) idiomOrOther(c *clause) Kind {
	if kind, ok := s.idiomOf(c); ok {
		return kind
	}
	return Other
}

// shows are verbs of saying that with a thing as their object tell of a deed: "showed
// the bones", "questioned the driver"; informs those whose passive names the hearer.
var (
	shows   = set("show question read")
	informs = set("inform tell notify brief alert report urge ask")
)

// done are light verbs whose passive tells that something was done, whatever it was.
var done = set("carry conduct stage launch undertake deliver issue hand pay place take give")

// dated reports a clause with an expression that can date it behind its verb.
func (s *sentence) dated(c *clause) bool {
	for i := c.complement; i < c.end; i++ {
		if x := s.words[i].timex; x >= 0 && dates(s.timexes[x]) {
			return true
		}
	}
	return false
}

// onlyPlaces reports a clause that only says what an event came before or behind: "the
// exchange came less than a week after the truce".
func (s *sentence) onlyPlaces(c *clause) bool {
	if c.group.lemma == "follow" && !c.group.passive && s.isPronoun(c.subject) {
		_, x, ok := s.eventNoun(c.complement, min(c.end, c.complement+6))
		return ok && x.class == happens // "it follows a similar attack on Sunday"
	}
	if c.group.lemma != "come" && c.group.lemma != "follow" || c.subject.empty() {
		return false
	}
	if x, ok := nounSense(s.words[s.headNoun(c.subject)].lower()); ok && x.class == happens && c.group.lemma == "follow" && !c.group.passive && s.isObject(c.complement) {
		if _, isIdiom := s.idiomOf(c); !isIdiom {
			return true // "the session followed a fortnight of turmoil"
		}
	}
	for i := c.complement; i < min(len(s.words), c.complement+7); i++ {
		switch w := &s.words[i]; {
		case w.is("after", "before", "amid", "as", "despite", "when", "hours", "days", "weeks", "months", "years"):
			return c.group.lemma == "come"
		case w.timex >= 0, w.tag == pos.RB, w.tag == pos.CD, w.tag == pos.DT, w.is("less", "more", "than", "just", "barely", "shortly"):
		default:
			return false
		}
	}
	return false
}

// ofTheText reports a clause about the text itself: "this article was amended".
func (s *sentence) ofTheText(c *clause) bool {
	p := c.subject
	return !p.empty() && p.end-p.first <= 3 && s.words[p.first].is("this") && s.words[p.end-1].is("article", "story", "page", "post", "report", "piece", "version", "blog", "column", "interview")
}

// isObject reports a noun phrase that begins at word i.
func (s *sentence) isObject(i int) bool {
	if i >= len(s.words) {
		return false
	}
	w := &s.words[i]
	return w.tag == pos.DT || w.tag == pos.PRPS || w.tag == pos.PRP || w.isNoun() && w.timex < 0
}

// beforeOtherTime is where within words [first, end) a phrase begins that tells of
// another time: "reopened after a fire".
func (s *sentence) beforeOtherTime(first, end int) int {
	for i := first; i < end; i++ {
		switch s.words[i].lower() {
		case "after", "before", "following", "since", "despite", "amid":
			return i
		}
	}
	return end
}

// comesToPass returns the event noun that is the subject of a verb that only
// says that it came to pass: "a tsunami struck", "clashes erupted".
func (s *sentence) comesToPass(c *clause) (int, bool) {
	if c.group.passive && occurs.has(c.group.lemma) {
		for i := c.complement; i < c.end; i++ {
			if s.words[i].is("by") { // "was struck by an earthquake"
				n, x, ok := s.eventNoun(i+1, min(c.end, i+7))
				return n, ok && x.class == happens
			}
		}
	}
	if c.subject.empty() || c.group.passive || !occurs.has(c.group.lemma) && !(c.group.lemma == "take" && s.aheadIs(c.complement, "place")) {
		return 0, false
	}
	i := s.headNoun(c.subject)
	x, ok := nounSense(s.words[i].lower())
	return i, ok && x.class == happens && s.isCommon(i)
}

// isCommon reports a common noun, also one that a capital at the head of a
// sentence makes look like a name.
func (s *sentence) isCommon(i int) bool {
	w := &s.words[i]
	return w.isNoun() && !w.isName() || w.isWord() && i == 0 && !w.isVerb()
}

var occurs = set("strike hit occur happen erupt ensue follow break rock batter devastate ravage shake sweep engulf destroy rage unfold befall")

// eventNoun returns the first event noun that heads a noun phrase in words
// [first, end).
func (s *sentence) eventNoun(first, end int) (int, sense, bool) {
	for i := max(first, 0); i < end; i++ {
		w := &s.words[i]
		if !w.isNoun() || w.timex >= 0 || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0 && !s.words[i+1].isName() {
			continue
		}
		if w.isName() && w.lower() != w.text {
			continue
		}
		if i > 0 && s.words[i-1].is("news", "press") {
			return i, sense{Statement, speech}, true
		}
		if x, ok := nounSense(w.lower()); ok {
			if i > 0 && s.words[i-1].is("heart", "panic", "asthma") {
				x.kind = Health // "had a heart attack"
			}
			return i, x, true
		}
	}
	return 0, sense{}, false
}

// headSpan is the word that stands for what a clause tells: head, or what a verb only
// says of someone, "were reported missing", "suffered burns".
func (s *sentence) headSpan(c *clause, head int) source.Span {
	switch g := c.group; {
	case g.sense.class == speech && s.foundSo(g) && g.lemma != "call":
		head = g.head + 1
	case g.lemma == "suffer" || g.lemma == "sustain":
		for i := c.complement; i < min(c.end, c.complement+5); i++ {
			if hurts.has(s.words[i].lower()) {
				head = i
				break
			}
		}
	}
	return spanOf(s.words, head, head+1)
}

// hurts are what someone suffers.
var hurts = set("injury injuries wound wounds burn burns fracture fractures concussion defeat loss losses damage")
