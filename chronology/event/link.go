package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
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
	guess   bool // it is that of what came after it
	log     bool // it is the hour of a log's line, told as it comes
}

// dates reports whether an expression can date an event: a stretch of the
// calendar of a century at most, and not a bare duration or set.
func dates(t *timex.Timex) bool {
	if t.When.IsZero() || t.NeedsAnchor || t.Type == timex.Set {
		return false
	}
	if t.When.Grain() == calendar.Century { // "in the 12th century", no century that goes on
		return t.When.Bounds().End.Date.Year <= 2001
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
		if !dates(x) || s.endsAt(t) || s.ofRecord(s.timexWord(t)) {
			continue
		}
		if at := s.timexWord(t); at >= 0 && (s.ownsNoun(at) || s.attribute(t) && !s.aheadIs(max(0, at-2), "during", "in", "at", "on")) {
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
	if v, pair, ok := s.stretch(list); ok && (pair[0] == best || pair[1] == best) {
		d.when = v
		return d, true
	}
	if at := x.When.From; at.Grain < calendar.Day && at.Clock == 0 && !x.When.IsRange() && x.Type == timex.Time && s.preposition(best) == "before" {
		d.when = calendar.Single(calendar.DayOf(at.Date)) // "shortly before midnight" ends the day
		return d, true
	}
	if v, ok := weeksFrom(x, s.all[x.Start:x.End]); ok {
		d.when = v
		return d, true
	}
	if v, ok := s.beside(best); ok {
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

// ofRecord reports a time at word i that tells of which meeting or month there is a record:
// "the minutes of the meeting of 17 February were approved", "the accounts for May".
func (s *sentence) ofRecord(i int) bool {
	if s.ofComparison(i) {
		return true
	}
	if i < 2 || !s.words[i-1].is("of", "for") {
		return false
	}
	for j := i - 2; j >= max(0, i-9); j-- {
		switch w := &s.words[j]; {
		case w.is("minutes", "accounts", "transcript", "transcripts", "invoices", "payments", "invoice"):
			return true
		case w.isVerb(), w.tag == pos.Comma, w.tag == pos.CC, w.timex >= 0:
			return false
		}
	}
	return false
}

// ofComparison reports a time at word i of what a figure is compared with: "against £35m in
// the same period of 2020", "from 268 million a year earlier".
func (s *sentence) ofComparison(i int) bool {
	if i >= 0 && i < len(s.words) && s.words[i].is("this", "today") {
		return false // "fell to 5 from 3 this week": when it fell
	}
	number := false
	for j := i - 1; j >= max(0, i-10); j-- {
		switch w := &s.words[j]; {
		case w.timex >= 0:
			return false
		case w.is("period", "quarter", "months", "half", "time") && j > 0 && s.words[j-1].is("same", "corresponding", "comparable", "equivalent"):
			return true
		case w.is("than") && j > 0 && s.words[j-1].is("more", "less", "fewer"):
			return false // "fell more than 6 percent in January"
		case w.is("from", "against", "versus", "than"), w.is("with", "to") && j > 0 && s.words[j-1].is("compared"):
			return number
		case w.tag == pos.CD || w.tag == pos.Dollar || w.form&numeral != 0 || strings.ContainsAny(w.text[:1], "£€$0123456789"):
			number = true
		case w.is("in", "of", "for", "at", "the", "a", "an", "per", "cent", "percent", "%", "period", "quarter", "year", "same") || w.isNoun() && !w.isName() && j > 0 && s.words[j-1].tag == pos.CD:
		default:
			return false
		}
	}
	return false
}

// weeksFrom reads a number of weeks counted from a day as about the same day of that
// week: "closed by mistake a week later". "The week before" stays that week.
func weeksFrom(x *timex.Timex, phrase string) (calendar.Value, bool) {
	if x.Rule != "earlier-later" && x.Rule != "unit-before" || x.When.IsRange() || x.When.Grain() != calendar.Week || x.When.From.Approximate || x.Anchor.Date.IsZero() {
		return calendar.Value{}, false
	}
	phrase = strings.ToLower(phrase)
	if strings.HasPrefix(phrase, "the ") || strings.HasPrefix(phrase, "that ") {
		return calendar.Value{}, false
	}
	monday := x.When.Bounds().Start.Date
	day := calendar.DayOf(monday.AddDays((int(x.Anchor.Date.Weekday()) + 6) % 7))
	day.Approximate = true
	return calendar.Single(day), true
}

// endsAt reports an expression that tells when something will be over: "cancelled
// until Wednesday".
func (s *sentence) endsAt(t int) bool {
	if p := s.preposition(t); p != "until" && p != "till" {
		return false
	}
	at := s.timexWord(t)
	for k := range s.verbs {
		if g := &s.verbs[k]; putsOff.has(g.lemma) && g.passive && !g.negated && at > g.head && (at < g.head+4 || at == g.turned+1) {
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
	grain := m.when.Grain()
	if m.when.IsRange() || grain != calendar.Day && grain != calendar.Month && grain != calendar.Year {
		return nil
	}
	for n := 1; n < len(list); n++ {
		if x := s.timexes[list[n]]; s.timexes[list[0]] == m.mention.Timex && x.When.Grain() == grain && dates(x) && !x.When.IsRange() && x.When != m.when && (x.Rule == m.mention.Timex.Rule || m.mention.Timex.Rule == "day-of-list") && s.listed(list[n-1], list[n]) {
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
		case !w.is("again", "on", "in", "then", "later"):
			return false
		}
	}
	return joined
}

// stretch joins "from A to B", "between A and B", "A–B" and two days in a row
// into one range.
func (s *sentence) stretch(list []int) (v calendar.Value, pair [2]int, ok bool) {
	for i := 0; i+1 < len(list); i++ {
		a, b, pair := s.timexes[list[i]], s.timexes[list[i+1]], [2]int{list[i], list[i+1]}
		if between := strings.ToLower(strings.TrimSpace(s.all[a.End:max(a.End, b.Start)])); endings.has(strings.ReplaceAll(between, " ", "_")) {
			if v, ok := s.untilEnd(a, b); ok {
				return v, pair, true
			}
		}
		if !dates(a) || !dates(b) || a.When.IsRange() || b.When.IsRange() {
			continue
		}
		before, between := s.preposition(list[i]), strings.ToLower(strings.TrimSpace(s.all[a.End:max(a.End, b.Start)]))
		if grain := a.When.Grain(); between == "and" && grain == b.When.Grain() && (grain == calendar.Day || grain == calendar.Month || grain == calendar.Year) && a.When.Bounds().End == b.When.Bounds().Start {
			return calendar.Range(a.When.From, b.When.From), pair, true // "on 4 and 5 January", "in 2004 and 2005"
		}
		joined := (before == "from" || before == "between") && (between == "to" || between == "and" || between == "until" || between == "through" || between == "till") ||
			between == "to" || between == "through" || between == "–" || between == "-" || between == "—" && a.When.Grain() == b.When.Grain()
		if joined && a.When.Bounds().Start.Compare(b.When.Bounds().Start) < 0 {
			return calendar.Range(a.When.From, b.When.From), pair, true
		}
		if n := age(b.When, a.When.Bounds().Start.Date); joined && a.Rule == "weekday" && b.Rule == "weekday" && n > 0 && n < 7 {
			return calendar.Range(a.When.From, b.When.From.Step(7)), pair, true // "from Monday to Friday": the one behind it
		}
	}
	return calendar.Value{}, pair, false
}

// endings stand between a length of time and its end.
var endings = set("to to_end- ended ending through until ended_in ending_in ended_on ending_on")

func spanOf(words []word, first, end int) source.Span {
	return source.Span{Start: words[first].start, End: words[end-1].end}
}
