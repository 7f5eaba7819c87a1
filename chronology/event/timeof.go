package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// timeOf links each expression of time in a sentence to the clause it dates:
// the clause whose verb stands before it with no border between, else the one
// it opens. The result has one list of timexes a clause.
func (s *sentence) timeOf(clauses []clause, published calendar.Date) [][]int {
	out := make([][]int, len(clauses))
	for t := range s.timexes {
		at := s.timexWord(t)
		if at < 0 {
			continue
		}
		if list := s.deadly(clauses, at); len(list) > 0 {
			for _, k := range list {
				out[k] = append(out[k], t)
			}
			continue
		}
		if k := s.clauseOf(clauses, at); k > 0 && s.isAgain(at) && clauses[k].opener != "" && clauses[k].opener != "that" {
			// "broke off on Saturday, when he left, and again on Tuesday after a blast that killed two"
			if n := k + 1; n < len(clauses) && clauses[n].first > at && s.relative(&clauses[n]) {
				k = n
			} else {
				k = 0
			}
			out[k] = append(out[k], t)
			continue
		}
		if k := s.clauseOf(clauses, at); k >= 0 && !s.belongsToNoun(&clauses[k], t, at) && !s.beforeThat(&clauses[k], at, out[k]) {
			if g := clauses[k].group; g.infinitive && g.governor < 0 && k+1 < len(clauses) && !clauses[k+1].subject.empty() && at == clauses[k+1].subject.end+2 && s.words[at-2].text == "," {
				k++ // "an attempt to broker a truce, in July, foundered"
			}
			if g := clauses[k].group; k > 0 && g.participle && s.words[g.head].tag == pos.VBG && g.first > 0 && s.words[g.first-1].is("from", "by", "without", "while") && clauses[k-1].group.sense.class == happens && !clauses[k-1].group.participle && !clauses[k-1].group.infinitive {
				k-- // "banned them from using it in May"
			}
			if g := clauses[k].group; k > 0 && g.participle && s.words[g.head].tag == pos.VBG && g.first > 0 && s.words[g.first-1].is("after") && clauses[k-1].group.sense.class == speech && !clauses[k-1].group.participle && !clauses[k-1].group.infinitive {
				k-- // "told reporters after meeting him on Monday"
			}
			if up := clauses[k].group.governor; up >= 0 && clauses[k].group.infinitive && clauses[up].group.lemma != "move" && (clauses[up].group.sense.class == happens || clauses[up].group.lemma == "fail" || clauses[up].group.lemma == "try" || clauses[up].group.passive && informs.has(clauses[up].group.lemma)) && !clauses[up].group.quoted && age(s.timexes[t].When, published) >= 0 {
				k = up // "persuaded them to resume talks in 2009"
			} else if g := clauses[k].group; k > 0 && g.participle && s.words[g.head].tag == pos.VBG && clauses[k-1].group.sense.class == aspect && clauses[k-1].complement == g.first {
				k-- // "started pouring concrete in April"
			}
			out[k] = append(out[k], t)
		}
	}
	for k := range clauses {
		if up := clauses[k].group.governor; up >= 0 && len(out[k]) == 0 && clauses[up].group.lemma == "be" {
			out[k] = out[up] // "in March the probe is due to land"
		} else if up >= 0 && len(out[k]) == 0 && clauses[up].group.passive && foresees.has(clauses[up].group.lemma) && s.allBefore(out[up], &clauses[up]) {
			out[k], out[up] = out[up], nil // "in a speech on Friday he is expected to hail them"
		}
	}
	for k := range clauses {
		if s.inPassing(&clauses[k]) && k+1 < len(clauses) && len(out[k+1]) == 0 {
			out[k], out[k+1] = nil, out[k] // "in May, prosecutors say, they went up"
		}
	}
	for k := 0; k+1 < len(clauses); k++ { // "it was on Monday that the mayor resigned"
		if c := &clauses[k]; c.group.lemma == "be" && s.isPronoun(c.subject) && s.words[c.subject.first].is("it") && clauses[k+1].opener == "that" && s.aheadIs(c.complement, "on", "in", "at", "only", "not") && len(out[k+1]) == 0 {
			out[k], out[k+1] = nil, out[k]
		}
	}
	for k := range out {
		out[k] = s.whenThen(&clauses[k], s.restated(out[k]))
	}
	s.frontTime(clauses, out)
	s.dateEntry(clauses, out)
	return out
}

// sinceWhen reports a day since which something holds: "shut since 4 May", "thousands
// have fled since fighting erupted on 4 May".
func (s *sentence) sinceWhen(x *timex.Timex) bool {
	if x.When.Grain() != calendar.Day || x.When.IsRange() {
		return false
	}
	for i := len(s.words) - 1; i >= 0; i-- {
		w := &s.words[i]
		if w.start >= x.Start {
			continue
		}
		if w.text == "," || w.text == ";" {
			return false
		}
		if w.is("since") {
			return true
		}
	}
	return false
}

// restated leaves out what is counted from where the text was and said again in full
// right behind it: "three days earlier, on 5 March, the king abdicated".
func (s *sentence) restated(list []int) []int {
	for n := 0; n+1 < len(list); n++ {
		a, b := s.timexes[list[n]], s.timexes[list[n+1]]
		if !dates(a) || !dates(b) || a.Anchor.From == "" || relative.has(b.Rule) || !relative.has(a.Rule) || b.When.Grain() > a.When.From.Grain && !a.When.IsRange() {
			continue
		}
		between := strings.TrimSpace(s.all[a.End:max(a.End, b.Start)])
		if between == ", on" || between == ", in" || between == "," || between == ", on the" {
			return slices.Delete(slices.Clone(list), n, n+1)
		}
	}
	return list
}

// relative are the rules of what is counted from where the text was.
var relative = set("earlier-later hours-later unit-before fortnight-later ago within-unit")

// frontTime gives the time of a participle that opens a sentence to the main clause,
// whose subject is its own: "speaking in Warsaw on Saturday, he said".
func (s *sentence) frontTime(clauses []clause, out [][]int) {
	if len(clauses) < 2 || len(out[0]) == 0 || !clauses[0].group.participle || clauses[0].group.first > 1 && !s.heldWords(&clauses[0]) {
		return
	}
	if g := clauses[0].group; s.words[g.head].tag != pos.VBG && g.lemma != "ask" && g.lemma != "question" && !s.heldWords(&clauses[0]) {
		return
	}
	for k := 1; k < len(clauses); k++ {
		if c := &clauses[k]; !c.group.participle && !c.group.infinitive && c.opener == "" {
			if len(out[k]) == 0 && !c.group.perfect {
				out[k], out[0] = out[0], nil
			}
			return
		}
	}
}

// belongsToNoun reports an expression that tells which of several a noun of the subject
// is, and not when something was done to it: "the minutes of the meeting of 3 May were
// approved", "payments for May were approved". That of an event that is the subject
// dates what it did.
func (s *sentence) belongsToNoun(c *clause, t, at int) bool {
	if s.ranks(at) || s.namesObject(t, at) {
		return true
	}
	if s.inApposition(c, at) || s.calledTo(c, at) {
		return true
	}
	if i := s.ownedEvent(at); i >= 0 && !s.fallsWithin(c, at, i) {
		return true
	}
	if s.whichObject(c, at) {
		return true
	}
	if c.subject.empty() || at <= c.subject.first || at >= c.subject.end {
		return false
	}
	p := at - 1
	for p > c.subject.first && s.words[p].is("the") {
		p--
	}
	if !s.words[p].is("of", "for") {
		return false
	}
	head := s.headNoun(c.subject)
	_, event := nounSense(s.words[head].lower())
	return !event || head != p-1
}

// inApposition reports a time at word at that belongs to a noun which an apposition puts
// beside the subject: "the critic Ivo Marek, a friend since 1983, said".
func (s *sentence) inApposition(c *clause, at int) bool {
	if c.subject.empty() || at < c.subject.end || at >= c.group.first || at < 3 || s.words[at-1].tag != pos.IN || !s.words[at-2].isNoun() {
		return false
	}
	for j := at - 2; j >= c.subject.end; j-- {
		if s.words[j].text == "," {
			return s.words[j+1].tag == pos.DT || s.words[j+1].tag == pos.PRPS
		}
	}
	return false
}

// calledTo reports the time at word at of an event to which somebody is called: "called
// her members to a meeting on Thursday" does not say when she did.
func (s *sentence) calledTo(c *clause, at int) bool {
	if !callsTo.has(c.group.lemma) || c.group.passive || at < c.complement+3 || !s.words[at-1].is("on", "in", "at", "for") || !s.words[at-2].isNoun() {
		return false
	}
	if x, ok := nounSense(s.words[at-2].lower()); !ok || x.class != happens {
		return false
	}
	for j := at - 3; j > c.complement; j-- {
		switch w := &s.words[j]; {
		case w.is("to"):
			return true
		case w.tag != pos.DT && !w.tag.Adjective() && !w.isNoun():
			return false
		}
	}
	return false
}

var callsTo = set("call invite summon ask urge welcome")

// namesObject reports an attribute that tells which one is meant of what is no event:
// "said the July answer was right". What is during it is of its time.
func (s *sentence) namesObject(t, at int) bool {
	if !s.attribute(t) || at < 1 || s.words[at-1].tag == pos.POS {
		return false
	}
	if at > 1 && s.words[at-2].tag == pos.IN {
		return false
	}
	for at < len(s.words) && s.words[at].timex == t {
		at++
	}
	for at < len(s.words) && s.words[at].tag.Adjective() {
		at++
	}
	for at+1 < len(s.words) && s.words[at].isNoun() && s.words[at+1].isNoun() {
		at++
	}
	if at >= len(s.words) || !s.words[at].isNoun() {
		return false
	}
	_, event := nounSense(s.words[at].lower())
	return !event
}

// dateEntry gives the time of an entry to its first main clause that has none.
func (s *sentence) dateEntry(clauses []clause, times [][]int) {
	for t, x := range s.timexes {
		if s.entry == nil || x != s.entry.timex {
			continue
		}
		for k := range clauses {
			if c := &clauses[k]; !c.subordinate && !c.group.infinitive && !c.group.quoted {
				if len(times[k]) == 0 || !s.within(times[k], x) {
					times[k] = []int{t}
				}
				return
			}
		}
	}
}

// within reports whether one of the expressions of a list lies within the time of x.
func (s *sentence) within(list []int, x *timex.Timex) bool {
	for _, t := range list {
		if y := s.timexes[t]; y != x && dates(y) && within(y.When.Bounds(), x.When.Bounds()) {
			return true
		}
	}
	return false
}

// deadly returns the clauses whose subject is an event with the date at word at,
// where the verb tells what the event did there and then: "a 2004 tsunami that
// hit two coasts killed thousands".
func (s *sentence) deadly(clauses []clause, at int) []int {
	var out []int
	for k := range clauses {
		c := &clauses[k]
		if c.subject.empty() || at >= c.subject.end || at < c.subject.first-1 || c.group.passive || !toll.has(c.group.lemma) {
			continue
		}
		if x, ok := nounSense(s.words[s.headNoun(c.subject)].lower()); ok && x.class == happens {
			out = append(out, k)
		}
	}
	return out
}

var toll = set("kill injure wound destroy devastate damage hit strike displace leave claim flatten bury sink wreck")
