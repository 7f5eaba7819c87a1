package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// tellNouns appends the happenings that a sentence names by a noun with its
// own time: "Monday's meeting in Geneva", "two talks with Putin over the past weeks".
func (t *teller) tellNouns(s *sentence, clauses []clause, used []bool) {
	for i := range s.words {
		w := &s.words[i]
		if !w.isNoun() || w.timex >= 0 || w.quoted || w.isName() {
			continue
		}
		sense, ok := nounSense(w.lower())
		if !ok && s.defeat(i) {
			sense, ok = verbSense("defeat"), true
			sense.kind = Sport
		}
		itsDay := s.onItsDay(i)
		if !ok && itsDay {
			sense, ok = verbSense(""), true
		}
		if !ok || sense.class != happens || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0 && !s.words[i+1].isName() {
			continue
		}
		if i > 0 && s.words[i-1].is("news", "press") || s.isHead(clauses, i) {
			continue
		}
		if s.inNegated(clauses, i) || s.accused(clauses, i) || s.inFiction() || s.isQuestion() {
			continue // "have not won a match since May"
		}
		x, first := s.timeBeforeNoun(i)
		introduced := itsDay || s.introduced(first)
		if seen := s.seenOn(clauses, i); seen >= 0 {
			x, first = seen, t.nounStart(s, i)
		} else if x < 0 || !dates(s.timexes[x]) { // none, or a length: "a one-day strike on 6 August"
			if x = s.timeBehindNoun(i); x < 0 {
				continue
			}
			first = t.nounStart(s, i)
			introduced = s.introduced(first)
		}
		if used[x] && !introduced || !dates(s.timexes[x]) || s.ranks(s.timexWord(x)) {
			continue
		}
		t.tellNoun(s, clauses, i, first, x, sense)
	}
}

// defeat reports a loss to somebody: "his loss to Voss in May".
func (s *sentence) defeat(i int) bool {
	return s.words[i].is("loss") && i+2 < len(s.words) && s.words[i+1].is("to") && s.words[i+2].isName()
}

// onItsDay reports a noun that its day makes a happening, whatever it is: "during
// a Tuesday traffic stop", "after Friday's walkout".
func (s *sentence) onItsDay(i int) bool {
	x, first := s.timeBeforeNoun(i)
	if x < 0 || s.timexes[x].When.Grain() != calendar.Day || first > i {
		return false
	}
	at := s.timexWord(x) - 1
	if at > 0 && (s.words[at].tag == pos.DT || s.words[at].tag == pos.PRPS) {
		at--
	} else if s.words[first].tag != pos.POS {
		return false
	}
	return at >= 0 && s.words[at].is("during", "after", "before", "following", "since")
}

// seenOn returns the time whose happening noun i is, where the time itself is the
// subject: "2019 saw the collapse of the bank", "Christmas Day brought a raid"; else -1.
func (s *sentence) seenOn(clauses []clause, i int) int {
	for k := range clauses {
		c := &clauses[k]
		switch c.group.lemma {
		case "see", "witness", "bring", "mark":
		default:
			continue
		}
		if n, _, ok := s.eventNoun(c.complement, c.end); !ok || n != i || c.group.passive || c.group.modal != "" || c.group.first == 0 {
			continue
		}
		if x := s.words[c.group.first-1].timex; x >= 0 && dates(s.timexes[x]) && (s.timexWord(x) == 0 || s.timexWord(x) <= 2 && s.words[0].is("the", "summer", "year")) {
			return x
		}
	}
	return -1
}

// isHead reports whether word i is the complement that a light verb of the
// sentence has already told.
func (s *sentence) isHead(clauses []clause, i int) bool {
	for k := range clauses {
		if c := &clauses[k]; c.group.sense.class == light && i >= c.complement && i < c.end {
			if n, _, ok := s.eventNoun(c.complement, c.end); ok && n == i {
				return true
			}
		}
	}
	return false
}

// attribute reports an expression that stands before a noun as its attribute, behind
// an article: "the 2009 crash".
func (s *sentence) attribute(x int) bool {
	at := s.timexWord(x)
	return at > 0 && (s.words[at-1].tag == pos.DT || s.words[at-1].tag == pos.PRPS || s.words[at-1].tag == pos.POS) && s.nounAfterTime(at, len(s.words))
}

// timeBeforeNoun returns the expression that stands before noun i as its
// attribute, "Monday's", "2014", and the first word of the noun phrase behind it.
func (s *sentence) timeBeforeNoun(i int) (t, first int) {
	for j := i - 1; j >= 0 && i-j <= 6; j-- {
		w := &s.words[j]
		switch {
		case w.timex >= 0:
			return w.timex, j + 1
		case w.tag == pos.POS, w.tag.Adjective(), w.isNoun(), w.tag == pos.VBG, w.tag == pos.VBN:
		default:
			return -1, i
		}
	}
	return -1, i
}

// timeBehindNoun returns the expression behind noun i with no verb or border between.
func (s *sentence) timeBehindNoun(i int) int {
	for j := i + 1; j < len(s.words) && j-i <= 10; j++ {
		w := &s.words[j]
		switch {
		case w.timex >= 0 && (s.preposition(w.timex) == "since" || s.preposition(w.timex) == "until"):
			return -1 // "the worst accident since 2009" was later, "the mission until 2027" goes on
		case w.timex >= 0 && behindPossessive(s.words, j) >= 0:
			return -1 // "proposals ahead of next month's summit"
		case w.timex >= 0:
			return w.timex
		case w.isVerb(), w.tag == pos.Comma, w.tag == pos.Period, w.tag == pos.Colon, w.tag == pos.CC && !s.words[j-1].isName(), w.tag == pos.WDT, w.tag == pos.WP:
			return -1
		}
		if _, ok := nounSense(w.lower()); ok && w.isNoun() && !w.isName() {
			return -1
		}
	}
	return -1
}

// introduced reports whether a noun phrase is set apart from its clause's
// verb: "after a meeting", "including two talks".
func (s *sentence) introduced(first int) bool {
	for j := first - 1; j >= 0 && j >= first-3; j-- {
		if s.words[j].timex >= 0 || s.words[j].tag == pos.DT || s.words[j].tag == pos.PRPS || s.words[j].tag == pos.POS {
			continue
		}
		return s.words[j].is("after", "before", "following", "including", "since", "despite", "until", "and")
	}
	return false
}

// nounStart returns the first word of the noun phrase that noun i heads.
func (t *teller) nounStart(s *sentence, i int) int {
	first := i
	for first > 0 {
		w := &s.words[first-1]
		if w.tag == pos.DT || w.tag == pos.CD || w.tag.Adjective() || w.isNoun() && w.timex < 0 || w.tag == pos.PRPS || w.tag == pos.POS {
			first--
			continue
		}
		break
	}
	return first
}

func (t *teller) tellNoun(s *sentence, clauses []clause, i, first, x int, sense sense) {
	published := t.doc.Published.Date
	at := s.timexes[x]
	d := datedBy{when: at.When, basis: ByTimex, timex: at}
	if at.Anchor.From == timex.Narrative {
		d.basis = ByNarrative
	}
	status := Occurred
	if !published.IsZero() && at.When.Bounds().Start.Compare(published.At()) > 0 {
		if status = Planned; sense.kind == Accident || sense.kind == Disaster || sense.kind == Death || sense.kind == Attack {
			return // nobody plans a fire
		}
	}
	end := s.phraseEnd(i + 1)
	if s.aheadIsTime(end) {
		if behind := s.behindTime(end); s.aheadIs(behind, "against", "between", "with", "at", "over", "near", "on", "off") {
			end = s.phraseEnd(behind) // "a fight last February against Kell Brook"
		}
	}
	stop := end
	for end > i+1 && s.words[end-1].tag == pos.IN && s.words[end-1].timex < 0 {
		end-- // "Sunday's fire in Ghent on Tuesday"
	}
	for first < i && (s.words[first].tag == pos.POS || s.words[first].tag == pos.DT || s.words[first].tag == pos.PRPS) {
		first++
	}
	title := t.writer.rest(s, first, end, maxTitle-20)
	m := told{kind: sense.kind, status: status, when: d.when, lemma: s.words[i].lower(), noun: true, sentence: s.index, lead: s.lead}
	m.actors = t.people.actorsIn(t.doc, s, first, end)
	if sense.kind == Talks || sense.kind == Meeting {
		if holder, ok := t.holder(s, clauses, first); ok {
			verb := "holds"
			if status == Planned {
				verb = "to hold"
			}
			title = holder + " " + verb + " " + title
			m.actors = mergeNames(t.holderNames(s, clauses, first), m.actors)
		}
	}
	m.title = alone(tidyTitle(title), status)
	m.place = t.people.placeOf(t.doc, s, i, min(len(s.words), end+6))
	from := first
	if at := s.timexWord(x); at >= 0 && at < from {
		from = at
	}
	to := end
	if stop < len(s.words) && s.words[stop].timex == x {
		to = stop
	}
	for to < len(s.words) && s.words[to].timex == x {
		to++
	}
	m.mention = Mention{Clause: t.quote(s, from, to), Head: spanOf(s.words, i, i+1), Sentence: s.span, Basis: d.basis, Timex: d.timex}
	t.add(m)
}

// phraseEnd returns where the words behind a noun end that belong to it, from word i on.
func (s *sentence) phraseEnd(i int) int {
	from, border := i, i
	for ; i < len(s.words); i++ {
		w := &s.words[i]
		if w.isVerb() || w.tag == pos.Comma || w.tag == pos.Period || w.tag == pos.Colon || w.tag == pos.CC || w.timex >= 0 || s.opensClause(i) {
			return i
		}
		if w.tag == pos.IN {
			border = i
		}
		if i >= from+8 {
			return border // not "at the centre in the northern"
		}
	}
	return i
}

// holder names who holds the talks that an indefinite noun phrase tells of:
// the subject of the clause it stands in. "Monday's talks" have been told before.
func (t *teller) holder(s *sentence, clauses []clause, first int) (string, bool) {
	if first > 0 && (s.words[first-1].tag == pos.POS || s.words[first-1].timex >= 0) {
		return "", false
	}
	for k := len(clauses) - 1; k >= 0; k-- {
		c := &clauses[k]
		if c.subject.empty() || c.group.head > first || c.group.participle {
			continue
		}
		text, ok := t.writer.subjectText(s, c, t.lastPerson)
		return upperFirst(text), ok && !plural(s, c.subject, text)
	}
	return "", false
}

func (t *teller) holderNames(s *sentence, clauses []clause, first int) []string {
	for k := len(clauses) - 1; k >= 0; k-- {
		if c := &clauses[k]; !c.subject.empty() && c.group.head < first && !c.group.participle {
			return t.people.actorsIn(t.doc, s, c.subject.first, c.subject.end)
		}
	}
	return nil
}

// inNegated reports whether a word stands behind the verb of a negated clause.
func (s *sentence) inNegated(clauses []clause, i int) bool {
	for k := range clauses {
		if c := &clauses[k]; (c.group.negated || s.negativeSubject(c) || s.aheadIs(i-1, "no")) && i >= c.complement && i < s.reach(clauses, k) {
			return true
		}
	}
	return false
}
