package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// meetingActs are what a meeting does, of which its minutes tell as of the day they are of,
// whatever days they named before.
var meetingActs = set("approve adopt award appoint accept authorise authorize grant instruct carry defer elect lose move note reject resolve second table vote withdraw pass agree")

// fromStory takes the narrative date of the paragraph; in a paragraph that
// names none the day of the story, for what makes news; and the publication
// date for a lead.
func (t *teller) fromStory(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	if s.goesOnLong() {
		return datedBy{}, false
	}
	when, from, own := t.focus.current(s)
	if f := &t.focus; f.record && meetingActs.has(c.group.lemma) {
		when, from, own = f.section, f.sectionFrom, true
	}
	if kind == Statement && t.focus.saidPara == s.para && !t.focus.said.IsZero() {
		when, from, own = t.focus.said, t.focus.saidFrom, true
	}
	if published := t.doc.Published.Date; !when.IsZero() && !published.IsZero() && when.Bounds().Start.Date.Compare(published) > 0 {
		when, from, own = t.focus.story, t.focus.storyFrom, false // what happened did not happen on a day ahead
	}
	if !when.IsZero() && (own || (kind != Other || s.early) && !t.aged[s.para]) && (kind != Statement || t.near(when) || own && addresses.has(c.group.lemma)) {
		return datedBy{when: when, basis: ByNarrative, timex: from, story: !own}, true
	}
	if kind == Statement && !when.IsZero() && !own {
		return t.saidSince(s, when, from)
	}
	if published := t.doc.Published.Date; s.lead && kind != Other && !published.IsZero() && s.untimed() && !t.aged[s.para] && !s.ofOldAge() {
		return datedBy{when: calendar.Single(calendar.DayOf(published)), basis: ByPublication}, true
	}
	return datedBy{}, false
}

// ofOldAge reports a sentence that gives its time by a ruler or a number that no
// expression covers: "was founded in the reign of Henry II", "around 1241".
func (s *sentence) ofOldAge() bool {
	for i := 0; i+1 < len(s.words); i++ {
		w := &s.words[i]
		if w.is("reign", "era", "rule", "dynasty", "centuries", "millennium", "antiquity") || w.is("ages") && i > 0 && s.words[i-1].is("middle", "dark") {
			return true
		}
		if next := &s.words[i+1]; w.tag == pos.IN && next.tag == pos.CD && len(next.text) == 4 && (i+2 == len(s.words) || s.isStop(i+2)) && next.text[0] == '1' {
			return true
		}
	}
	return false
}

// fresh dates by the publication what the first sentence of a text tells in the
// present perfect, the tense of news: "a team has found water on Mercury".
func (t *teller) fresh(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	g := c.group
	published := t.doc.Published.Date
	if !s.first || published.IsZero() || !g.perfect || g.pluperfect || g.modal != "" || g.infinitive || g.participle || g.progressive || c.subordinate || kind == Statement && !addresses.has(g.lemma) && (g.lemma != "announce" || len(s.timexes) > 0) {
		return datedBy{}, false
	}
	if x := s.saidOn(); x != nil && x.When.Grain() <= calendar.Day && !x.When.IsRange() && x.When.From.Date.Compare(published) <= 0 && kind != Statement {
		return datedBy{when: dayOf(x.When), basis: ByNarrative, timex: x}, true
	}
	for i := c.first; kind == Statement && i < c.complement; i++ {
		if s.words[i].is("long", "often", "repeatedly", "always", "already", "previously", "regularly") {
			return datedBy{}, false // "critics have long warned of a flood"
		}
	}
	return datedBy{when: calendar.Single(calendar.DayOf(published)), basis: ByPublication}, true
}

// saidOn is when the last verb of a sentence tells that the rest of it was said, if it
// does: "prices have risen, the bank said on Wednesday".
func (s *sentence) saidOn() *timex.Timex {
	g := &s.verbs[len(s.verbs)-1]
	if g.sense.class != speech || g.participle || g.infinitive || len(s.verbs) == 1 {
		return nil
	}
	for i := g.head + 1; i < len(s.words); i++ {
		if x := s.words[i].timex; x >= 0 {
			return s.timexes[x]
		}
	}
	return nil
}

// sinceThen dates by the day of the story what a later sentence tells in the present
// perfect, where the story is of the day of publication or the one before: "the airport
// has been shut". What has been so all along, or often, is no news.
func (t *teller) sinceThen(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	g := c.group
	if !g.perfect || g.pluperfect || g.modal != "" || g.infinitive || g.participle || g.progressive || c.opener != "" && c.opener != "and" || kind == Statement || s.goesOnLong() || s.datesItself(t.doc.Published.Date) {
		return datedBy{}, false
	}
	for i := c.first; i < c.end; i++ {
		if s.words[i].is("ever", "never", "always", "often", "long", "repeatedly", "already", "previously", "since", "once", "twice", "times", "so", "yet", "frequently", "regularly", "traditionally", "also", "recently", "decades", "years") {
			return datedBy{}, false
		}
	}
	when, from, own := t.focus.current(s)
	if when.IsZero() || t.aged[s.para] || !t.near(when) || when.IsRange() {
		return datedBy{}, false
	}
	return datedBy{when: dayOf(when), basis: ByNarrative, timex: from, story: !own}, true
}

// underway dates by the publication what a story of the last days says is being done:
// "police are searching for a second man".
func (t *teller) underway(s *sentence, c *clause, kind Kind) (datedBy, bool) {
	g := c.group
	published := t.doc.Published.Date
	if published.IsZero() || !g.progressive || g.past || g.perfect || g.modal != "" || g.infinitive || g.participle || g.quoted || g.passive || c.opener != "" || kind == Statement || len(s.timexes) > 0 || s.isPronoun(c.subject) || c.subject.empty() {
		return datedBy{}, false
	}
	if g.sense.class != happens || kind == Other && !underwayVerbs.has(g.lemma) {
		return datedBy{}, false
	}
	if n := age(t.focus.story, published); n < 0 || n > freshStory+4 || t.aged[s.para] {
		return datedBy{}, false
	}
	return datedBy{when: calendar.Single(calendar.DayOf(published)), basis: ByPublication}, true
}

var underwayVerbs = set("search")

// ordinalDay reports a clause with a day of its own that is counted from something else:
// "on the second day of the fighting".
func (s *sentence) ordinalDay(c *clause) bool {
	for i := c.first; i+2 < c.end; i++ {
		if s.words[i+2].is("of") && s.words[i+1].is("day", "week", "month", "year", "night", "morning") && s.words[i].is("second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final", "opening") {
			return true
		}
	}
	for i := 0; i+2 < len(s.words) && i < 5; i++ {
		if s.words[i].timex >= 0 && s.words[i+1].is("into") {
			return true // "two days into its mission"
		}
	}
	for i := c.complement; i+1 < c.end; i++ {
		switch s.words[i].lower() {
		case "last", "this", "next", "previous", "first", "second":
			if s.words[i+1].is("season", "term", "campaign", "round", "half", "innings", "lap", "leg") {
				return true // "finished fifth last season"
			}
		}
	}
	return false
}

// goesOnLong reports a sentence with a length of months or more: what went on for
// decades was not on the day of the story.
func (s *sentence) goesOnLong() bool {
	for _, x := range s.timexes {
		if x.Type != timex.Duration || dates(x) || s.quotes(x) || strings.Contains(s.all[x.Start:x.End], "-") {
			continue // "a two-year ban"
		}
		if d, err := calendar.ParseDuration(x.Value); err == nil && len(d) > 0 && d[0].Unit >= calendar.Month && d[0].Unit != calendar.Weekend {
			return true
		}
	}
	return false
}

// saidSince dates what someone said of a story of the last days: then, or up to
// publication.
func (t *teller) saidSince(s *sentence, story calendar.Value, from *timex.Timex) (datedBy, bool) {
	published := t.doc.Published.Date
	if n := age(story, published); n < 0 || n > freshStory || t.aged[s.para] {
		return datedBy{}, false
	}
	for _, x := range s.timexes {
		if x.NeedsAnchor {
			return datedBy{}, false // "a week later, it urged"
		}
	}
	when := calendar.Single(calendar.DayOf(published))
	if first := story.Bounds().Start.Date; first != published {
		when = calendar.Days(first, published)
	}
	return datedBy{when: when, basis: ByNarrative, timex: from, story: true}, true
}

// freshStory is how many days old what a story tells may be for what is said of it to
// be said between then and its publication.
const freshStory = 3
