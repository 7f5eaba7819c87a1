package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// datedBy is a clause's time and on what it stands.
type datedBy struct {
	when    calendar.Value
	basis   Basis
	timex   *timex.Timex
	since   bool // the time opens a stretch that reaches the present
	distant bool // it is counted from another event
	story   bool // it is the day of the story, which neither sentence nor paragraph names
	plan    bool // it is the day of what was planned and called off
}

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
		if k := s.clauseOf(clauses, at); k >= 0 && !s.belongsToNoun(&clauses[k], t, at) {
			if up := clauses[k].group.governor; up >= 0 && clauses[k].group.infinitive && (clauses[up].group.sense.class == happens || clauses[up].group.lemma == "fail" || clauses[up].group.passive && informs[clauses[up].group.lemma]) && !clauses[up].group.quoted && age(s.timexes[t].When, published) >= 0 {
				k = up // "persuaded them to resume talks in 2009"
			} else if g := clauses[k].group; k > 0 && g.participle && s.words[g.head].tag == "VBG" && clauses[k-1].group.sense.class == aspect && clauses[k-1].complement == g.first {
				k-- // "started pouring concrete in April"
			}
			out[k] = append(out[k], t)
		}
	}
	for k := range clauses {
		if up := clauses[k].group.governor; up >= 0 && len(out[k]) == 0 && clauses[up].group.lemma == "be" {
			out[k] = out[up] // "in March the probe is due to land"
		}
	}
	for k := range clauses {
		if s.inPassing(&clauses[k]) && k+1 < len(clauses) && len(out[k+1]) == 0 {
			out[k], out[k+1] = nil, out[k] // "in May, prosecutors say, they went up"
		}
	}
	s.frontTime(clauses, out)
	s.dateEntry(clauses, out)
	return out
}

// heldWords reports the participle of what holds somebody's words at the head of a
// sentence: "in a video released on Tuesday, she urged".
func (s *sentence) heldWords(c *clause) bool {
	return c.group.participle && !c.subject.empty() && s.words[0].is("in") && c.subject.first <= 2 && (spoken[s.words[s.headNoun(c.subject)].lower()] || s.words[s.headNoun(c.subject)].is("video", "message", "recording", "post", "memo", "report", "article", "note"))
}

// inPassing reports a saying between commas, "prosecutors say", in what is told.
func (s *sentence) inPassing(c *clause) bool {
	g := c.group
	return g.sense.class == speech && !g.past && !g.passive && g.modal == "" && !c.subject.empty() && c.subject.first > 0 && s.words[c.subject.first-1].text == "," && c.complement < len(s.words) && s.words[c.complement].text == ","
}

// frontTime gives the time of a participle that opens a sentence to the main clause,
// whose subject is its own: "speaking in Warsaw on Saturday, he said".
func (s *sentence) frontTime(clauses []clause, out [][]int) {
	if len(clauses) < 2 || len(out[0]) == 0 || !clauses[0].group.participle || clauses[0].group.first > 1 && !s.heldWords(&clauses[0]) {
		return
	}
	if g := clauses[0].group; s.words[g.head].tag != "VBG" && g.lemma != "ask" && g.lemma != "question" && !s.heldWords(&clauses[0]) {
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
	_, event := nounSense(s.words[head].text)
	return !event || head != p-1
}

// ranks reports a time by which something is said to be the greatest or first of its
// kind: "one of the largest verdicts so far this year".
func (s *sentence) ranks(at int) bool {
	for j := at - 1; j >= 0 && at-j < 7; j-- {
		switch w := &s.words[j]; {
		case w.tag == "JJS" && !w.is("least") || w.tag == "RBS":
			return !s.words[at-1].is("on", "since") && (j == 0 || !s.words[j-1].is("at")) // "at least", "at most"
		case w.isVerb() || w.tag == "," || w.tag == "." || w.tag == ":":
			return false
		}
	}
	return false
}

// namesObject reports an attribute that tells which one is meant of what is no event:
// "said the July answer was right". What is during it is of its time.
func (s *sentence) namesObject(t, at int) bool {
	if !s.attribute(t) || at < 1 || s.words[at-1].tag == "POS" {
		return false
	}
	if at > 1 && s.words[at-2].tag == "IN" {
		return false
	}
	for at < len(s.words) && s.words[at].timex == t {
		at++
	}
	for at < len(s.words) && strings.HasPrefix(s.words[at].tag, "JJ") {
		at++
	}
	for at+1 < len(s.words) && s.words[at].isNoun() && s.words[at+1].isNoun() {
		at++
	}
	if at >= len(s.words) || !s.words[at].isNoun() {
		return false
	}
	_, event := nounSense(s.words[at].text)
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
				if len(times[k]) == 0 {
					times[k] = append(times[k], t)
				}
				return
			}
		}
	}
}

// deadly returns the clauses whose subject is an event with the date at word at,
// where the verb tells what the event did there and then: "a 2004 tsunami that
// hit two coasts killed thousands".
func (s *sentence) deadly(clauses []clause, at int) []int {
	var out []int
	for k := range clauses {
		c := &clauses[k]
		if c.subject.empty() || at >= c.subject.end || at < c.subject.first-1 || c.group.passive || !toll[c.group.lemma] {
			continue
		}
		if x, ok := nounSense(s.words[s.headNoun(c.subject)].text); ok && x.class == happens {
			out = append(out, k)
		}
	}
	return out
}

var toll = set("kill injure wound destroy devastate damage hit strike displace leave claim flatten bury sink wreck")

// timexWord returns the first word of expression t, or -1. Two expressions may
// share a word: "2–5 January".
func (s *sentence) timexWord(t int) int {
	for i := range s.words {
		if s.words[i].timex == t {
			return i
		}
	}
	for i := range s.words {
		if w, x := &s.words[i], s.timexes[t]; w.timex >= 0 && w.start < x.End && x.Start < w.end {
			return i
		}
	}
	return -1
}

// clauseOf returns the clause that a word belongs to, or -1. An infinitive or
// participle that runs on from a finite verb hands the time up to its governor
// where that is the happening ("agreed to meet on Friday" keeps it).
func (s *sentence) clauseOf(clauses []clause, at int) int {
	best := -1
	for k := range clauses {
		c := &clauses[k]
		if at >= c.complement && at < c.end || c.resumes > 0 && at >= c.resumes {
			best = k
		}
	}
	if best >= 0 {
		return best
	}
	for k := range clauses {
		c := &clauses[k]
		if at >= c.first && at < c.group.first && !c.group.infinitive {
			return k
		}
	}
	for k := range clauses { // "two attempts on Monday to reach the probe failed"
		if c := &clauses[k]; !c.subject.empty() && at > c.subject.first && at < c.subject.end && !c.group.infinitive && !c.group.participle && s.timexes[s.words[at].timex].When.Grain() <= calendar.Day && s.words[at-1].tag == "IN" {
			return k
		}
	}
	for k := range clauses { // "Two months later, days before the board was to vote, the item vanished"
		if c := &clauses[k]; at < clauses[0].first && (at == 0 || at == 1 && s.words[0].tag == "IN") && !c.subordinate && !c.group.infinitive && !c.group.participle {
			return k
		}
	}
	return -1
}

// dates reports whether an expression can date an event: a stretch of the
// calendar of a century at most, and not a bare duration or set.
func dates(t *timex.Timex) bool {
	if t.When.IsZero() || t.NeedsAnchor || t.Type == timex.Set {
		return false
	}
	return t.When.Grain() < calendar.Century
}

// preposition returns the word before expression t, lower case.
func (s *sentence) preposition(t int) string {
	at := s.timexWord(t)
	if at <= 0 {
		return ""
	}
	if w := s.words[at-1].lower(); w != "the" {
		return w
	}
	if at > 1 {
		return s.words[at-2].lower()
	}
	return ""
}

// dateFrom chooses among the expressions of a clause and widens the choice to
// the stretch that their prepositions make: "from March to May", "between 1914
// and 1918", "since April".
func (s *sentence) dateFrom(list []int, published calendar.Date) (datedBy, bool) {
	best, owner := -1, -1
	for _, t := range list {
		x := s.timexes[t]
		if !dates(x) || s.endsAt(t) {
			continue
		}
		if at := s.timexWord(t); at >= 0 && s.ownsNoun(at) {
			owner = t // "the toll of Saturday's floods rose on Tuesday"
			continue
		}
		switch {
		case best < 0, finer(x, s.timexes[best]) && !bareClock(x, published), bareClock(s.timexes[best], published):
			best = t
		}
	}
	if best < 0 {
		best = owner
	}
	if best < 0 {
		return datedBy{}, false
	}
	x := s.timexes[best]
	d := datedBy{when: x.When, basis: ByTimex, timex: x}
	if x.Anchor.From == timex.Narrative {
		d.basis = ByNarrative
	}
	if v, ok := s.stretch(list); ok {
		d.when = v
		return d, true
	}
	if s.preposition(best) == "since" && !published.IsZero() && !x.When.IsRange() {
		if end := calendar.DayOf(published); x.When.Bounds().Start.Before(published) {
			d.when, d.since = calendar.Range(x.When.From, end), true
		}
	}
	return d, true
}

// endsAt reports an expression that tells when something will be over: "cancelled
// until Wednesday".
func (s *sentence) endsAt(t int) bool {
	if p := s.preposition(t); p != "until" && p != "till" {
		return false
	}
	at := s.timexWord(t)
	for k := range s.verbs {
		if g := &s.verbs[k]; putsOff[g.lemma] && g.passive && !g.negated && at > g.head && at < g.head+4 {
			return false // "the vote was postponed until Friday"
		}
	}
	if at > 1 && s.words[at-1].is("until", "till") && (s.words[at-2].is("have", "has", "had")) {
		return false // "bidders have until 16 January to come forward"
	}
	for k := range s.verbs {
		if g := &s.verbs[k]; g.until && at > g.head && at < g.head+11 {
			return false // "was not published until 1961"
		}
	}
	return true
}

// finer prefers the expression with the finer grain; of equal ones the first stands.
func finer(a, b *timex.Timex) bool {
	return a.When.Grain() < b.When.Grain() && a.Type != timex.Duration || b.Type == timex.Duration && a.Type != timex.Duration
}

// furtherDays returns the further days of a clause that tells of the same on
// several: "complained on 3 January and again on 5 January".
func (s *sentence) furtherDays(list []int, m *told) []*timex.Timex {
	var out []*timex.Timex
	if m.when.IsRange() || m.when.Grain() != calendar.Day {
		return nil
	}
	for n := 1; n < len(list); n++ {
		if x := s.timexes[list[n]]; s.timexes[list[0]] == m.mention.Timex && x.When.Grain() == calendar.Day && dates(x) && !x.When.IsRange() && x.When != m.when && (x.Rule == m.mention.Timex.Rule || m.mention.Timex.Rule == "day-of-list") && s.listed(list[n-1], list[n]) {
			out = append(out, x)
		}
	}
	return out
}

// listed reports whether nothing but "and", "again" and prepositions stands
// between two expressions, and an "and" or comma does.
func (s *sentence) listed(a, b int) bool {
	at, joined := s.timexWord(b), false
	for at--; at > 0 && s.words[at].timex != a; at-- {
		switch w := &s.words[at]; {
		case w.is("and", ","):
			joined = true
		case !w.is("again", "on", "then", "later"):
			return false
		}
	}
	return joined
}

// stretch joins "from A to B", "between A and B", "A–B" and two days in a row
// into one range.
func (s *sentence) stretch(list []int) (calendar.Value, bool) {
	for i := 0; i+1 < len(list); i++ {
		a, b := s.timexes[list[i]], s.timexes[list[i+1]]
		if between := strings.ToLower(strings.TrimSpace(s.all[a.End:max(a.End, b.Start)])); endings[strings.ReplaceAll(between, " ", "_")] {
			if v, ok := s.untilEnd(a, b); ok {
				return v, true
			}
		}
		if !dates(a) || !dates(b) || a.When.IsRange() || b.When.IsRange() {
			continue
		}
		before, between := s.preposition(list[i]), strings.ToLower(strings.TrimSpace(s.all[a.End:max(a.End, b.Start)]))
		if between == "and" && a.When.Grain() == calendar.Day && b.When.Grain() == calendar.Day && a.When.Bounds().End == b.When.Bounds().Start {
			return calendar.Range(a.When.From, b.When.From), true // "on 4 and 5 January"
		}
		joined := (before == "from" || before == "between") && (between == "to" || between == "and" || between == "until" || between == "through" || between == "till") ||
			between == "to" || between == "through" || between == "–" || between == "-" || between == "—" && a.When.Grain() == b.When.Grain()
		if joined && a.When.Bounds().Start.Compare(b.When.Bounds().Start) < 0 {
			return calendar.Range(a.When.From, b.When.From), true
		}
	}
	return calendar.Value{}, false
}

// endings stand between a length of time and its end.
var endings = set("to ended ending through until ended_in ending_in ended_on ending_on")

func spanOf(words []word, first, end int) source.Span {
	return source.Span{Start: words[first].start, End: words[end-1].end}
}

// agree makes a clause's date agree with its tense. What happened is not dated
// by a day ahead ("declared Friday a holiday" was not on Friday), and a plain
// present with a weekday tells of the coming one ("the teams play on Saturday").
func (s *sentence) agree(g *verbGroup, d datedBy, published calendar.Date) (datedBy, bool) {
	if d.timex != nil && !published.IsZero() && d.timex.Rule == "weekday" && d.when == d.timex.When && len(d.timex.Alternatives) > 0 {
		switch g.modal {
		case "could", "may", "might", "must", "should", "can": // "the vote could come on Thursday"
			if coming := d.timex.Alternatives[0].When; !g.perfect && coming.Bounds().Start.Compare(published.At()) > 0 {
				d.when = coming
			}
		}
	}
	switch {
	case published.IsZero() || d.timex == nil || g.modal != "" || g.infinitive || g.participle:
	case g.past && (!g.passive || !booked[g.lemma]) && !g.progressive && g.sense.class != plan && g.sense.class != aspect && g.sense.class != mental && g.lemma != "be" && d.after(published, true):
		return datedBy{}, false
	case !g.past && !g.passive && !g.progressive && (g.sense.class == happens || g.sense.class == light || g.sense.class == aspect || g.sense.class == state) && d.timex.Rule == "weekday" && d.when == d.timex.When && len(d.timex.Alternatives) == 0 && !unchanged[g.lemma] && d.when.Grain() == calendar.Day && age(d.when, published) > 0 && age(d.when, published) <= 7:
		d.when = calendar.Single(d.when.From.Step(7))
	case !g.past && !g.passive && !g.progressive && (g.sense.class == happens || g.sense.class == light || g.sense.class == aspect || g.sense.class == state) && d.timex.Rule == "weekday" && d.when == d.timex.When && len(d.timex.Alternatives) > 0:
		if coming := d.timex.Alternatives[0].When; coming.Bounds().Start.Compare(published.At()) > 0 {
			d.when = coming
		}
	case !g.past && !g.passive && !g.progressive && !g.perfect && yearless[d.timex.Rule] && d.when == d.timex.When && !d.when.IsRange():
		// "the law takes effect on 1 September": the coming one
		coming := d.when.From
		coming.Date.Year++
		if n := age(d.when, published); n > 31 && n <= 366 {
			d.when = calendar.Single(coming)
		}
	}
	return d, true
}

// yearless are the rules of expressions that name a day or month and no year.
var yearless = set("day-month month-day month weekday-month-day weekday-day-month")

// calledOff are verbs for plans that come to nothing, or not on their day: the day
// that a passive of theirs seems to have is that of the plan.
var calledOff = set("cancel postpone delay scrap scrub abandon shelve abort adjourn suspend call")

// booked are verbs whose passive in the past may tell of a day to come: "was set for May".
var booked = set("schedule set plan expect slate book fix arrange invite ask order summon tell give call design mean grant allow permit require elect appoint adjourn postpone")

// putsOff are verbs whose "until" gives the new day of what was planned.
var putsOff = set("postpone adjourn reschedule defer")

// waits reports whether a clause has a time of its own that nobody can tell: an
// expression that waits for an anchor, or days, weeks, years later or earlier,
// of which the text does not say how many.
func (s *sentence) waits(list []int) bool {
	for _, t := range list {
		x := s.timexes[t]
		if x.NeedsAnchor {
			return true
		}
		if x.Rule == "vague-earlier-later" {
			phrase := strings.ToLower(s.all[x.Start:x.End])
			for _, unit := range [...]string{"day", "week", "month", "year", "decade"} {
				if strings.Contains(phrase, unit) {
					return true
				}
			}
		}
	}
	return false
}
