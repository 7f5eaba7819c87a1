package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// Events that have their day in the possessive before them: "Monday's attack in
// Lund", "last week's strike". The day is theirs; whether what a clause tells of
// them was done on it, too, hangs on how it has to do with them.

// ownedEvent returns the event noun whose day, in the possessive, begins at word at,
// or -1.
func (s *sentence) ownedEvent(at int) int {
	i := behindPossessive(s.words, at)
	if i < 0 {
		return -1
	}
	for i+1 < len(s.words) && s.words[i].timex < 0 && s.words[i+1].timex < 0 && (s.words[i].tag.Adjective() || s.words[i].tag == pos.CD || s.words[i].tag == pos.VBG || s.words[i].isNoun()) && (s.words[i+1].isNoun() || s.words[i+1].tag.Adjective() || s.words[i+1].tag == pos.VBG) {
		i++
	}
	if i >= len(s.words) || !s.words[i].isNoun() || s.words[i].isName() {
		return -1
	}
	if x, ok := nounSense(s.words[i].lower()); !ok || x.class != happens {
		return -1
	}
	return i
}

// behindPossessive returns the word behind the time at word at where that is in the
// possessive, or -1.
func behindPossessive(words []word, at int) int {
	t := words[at].timex
	i := at
	for i < len(words) && words[i].timex == t && words[i].tag != pos.POS {
		i++
	}
	if i+1 >= len(words) || words[i].tag != pos.POS || words[i+1].is("time") { // "in 11 days' time"
		return -1
	}
	return i + 1
}

// fallsWithin reports that a clause tells what happened in or at event noun i, whose
// own day begins at word at: "Monday's crash killed two", "won Sunday's vote", "was hurt
// in Friday's blast". What somebody said of an event, was charged with over it or was
// of its dead is of another day: "condemned Monday's attack", "the toll from Monday's
// crash rose".
func (s *sentence) fallsWithin(c *clause, at, i int) bool {
	if !c.subject.empty() && at >= c.subject.first && i < c.subject.end {
		return i == s.headNoun(c.subject)
	}
	g := c.group
	before := at - 1
	if before >= 0 && (s.words[before].tag == pos.DT || s.words[before].tag == pos.PRPS) {
		before--
	}
	if before >= 0 && s.words[before].is("at", "during", "since", "until") {
		return true // "said at Monday's hearing"
	}
	if before >= 0 && g.sense.class == speech && s.words[before].is("after", "following") && held.has(s.words[i].lower()) {
		return true // "told reporters after Monday's meeting"
	}
	if g.sense.class == speech || g.sense.class == mental || g.sense.kind == Statement || g.sense.kind == Legal || looksBack.has(g.lemma) {
		return false
	}
	if before <= g.head {
		return true
	}
	w := &s.words[before]
	return w.tag == pos.RP || w.is("in") || w.is("on") && voyages.has(s.words[i].lower()) || w.is("by") && (g.passive || g.participle) || w.tag != pos.IN && w.tag != pos.TO && w.tag != pos.CC && !w.isVerb()
}

// ofEvent reports an expression that is the day of an event alone, and of nothing that
// a clause tells.
func (s *sentence) ofEvent(t int) bool {
	at := s.timexWord(t)
	if at < 0 {
		return false
	}
	i := s.ownedEvent(at)
	if i < 0 {
		return false
	}
	k := s.clauseOf(s.told, at)
	return k >= 0 && !s.fallsWithin(&s.told[k], at, i)
}

// untimed reports a sentence without a time but those of events that it speaks of.
func (s *sentence) untimed() bool {
	for t := range s.timexes {
		if !s.ofEvent(t) {
			return false
		}
	}
	return true
}

// whichObject reports the time at word at that says behind "of" which one of its kind an
// object is: "received a report on the flooding of 14 September". What somebody was in,
// at or did shares the time of an event, and "the evening of" is a part of the time.
func (s *sentence) whichObject(c *clause, at int) bool {
	p := at - 1
	for p > c.complement && s.words[p].is("the") {
		p--
	}
	if p <= c.complement || !s.words[p].is("of") || !s.words[p-1].isNoun() || s.words[p-1].timex >= 0 || partsOfTime.has(s.words[p-1].lower()) {
		return false
	}
	if x, ok := nounSense(s.words[p-1].lower()); !ok || x.class != happens {
		return !s.words[p-1].isName() && s.timexes[s.words[at].timex].When.Grain() == calendar.Day
	}
	first := p - 1
	for first > c.complement && (s.words[first-1].tag.Adjective() || s.words[first-1].isNoun() && s.words[first-1].timex < 0 || s.words[first-1].tag == pos.CD) {
		first--
	}
	return !s.fallsWithin(c, first, p-1)
}

// beforeThat reports the time at word at, counted back from another of its clause, of what
// something was done over: "was fined in 2016 over a theft in Lund the previous Christmas".
func (s *sentence) beforeThat(c *clause, at int, dated []int) bool {
	if len(dated) == 0 || !s.words[at].is("previous", "preceding") && (at == 0 || !s.words[at-1].is("previous", "preceding")) {
		return false
	}
	for i := at - 1; i > c.complement && s.words[i].timex < 0; i-- {
		if s.words[i].is("over", "for", "after", "about", "following") {
			return true
		}
	}
	return false
}

// partsOfTime are what a time is named by behind "of".
var partsOfTime = set("morning afternoon evening night day days date hour hours minute minutes week weeks weekend month months quarter half year years spring summer autumn fall winter start beginning end close middle height eve dawn course period season session part point time anniversary")

// held are events after which those who were there speak.
var held = set("meeting talks hearing session summit match game race final fight vote debate draw defeat win victory launch ceremony")

// voyages are events that one is on: "a report on the storm" is about it.
var voyages = set("march flight raid trip tour voyage mission patrol ride walk expedition visit strike")

// looksBack are verbs of what is done about an event once it is over, or before it.
var looksBack = set("release publish identify name investigate probe review analyse analyze discuss describe debate examine consider assess study inspect criticise criticize praise respond react remember mourn recall commemorate reconstruct cite avenge plan prepare postpone cancel delay move bring mark follow")
