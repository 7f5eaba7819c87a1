package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// fromDistance dates a clause from which another counts its time: of "the club
// dismissed its coach on Monday, a day after it lost", it lost on Sunday; of
// "approved on Tuesday, six years after trials began", they began six years
// before, in a year that nobody names.
func (t *teller) fromDistance(s *sentence, clauses []clause, k int, times [][]int) (datedBy, bool) {
	c := &clauses[k]
	if k == 0 || c.opener != "after" && c.opener != "before" || c.group.quoted || !c.group.past || c.first < 2 {
		return datedBy{}, false
	}
	x, amount, ok := s.distanceBefore(c.first - 1)
	if !ok {
		return datedBy{}, false
	}
	for n := k - 1; n >= 0; n-- {
		main, ok := s.dateFrom(times[n], t.doc.Published.Date)
		if !ok || main.timex == s.timexes[x] {
			continue
		}
		unit := max(amount.Unit, calendar.Day) // minutes from it, it was the same day
		if !main.when.IsRange() && main.when.Grain() > unit && main.when.Grain() <= calendar.Year && amount.Unit <= calendar.Day && amount.Count <= 7 {
			near := main.when.From // "in May, three days after": in May too, nearly always
			near.Approximate = true
			return datedBy{when: calendar.Single(near), basis: ByNarrative, timex: main.timex, distant: true}, true
		}
		if main.when.IsRange() || main.when.Grain() > unit || main.when.From.Approximate {
			return datedBy{}, false
		}
		count := -int(amount.Count)
		if c.opener == "before" {
			count = -count
		}
		if amount.Unit < calendar.Day {
			count = 0
		}
		day := main.when.Bounds().Start.Date
		when := unitsFrom(day, unit, count)
		counted := timex.Timex{
			Start: s.timexes[x].Start, End: s.timexes[x].End, Type: timex.Date, Value: when.TIMEX3(), When: when, Rule: "distance-of-events",
			Anchor: timex.Anchor{Date: day, From: timex.Narrative}, Because: "counted from what is told to have been so long " + c.opener + " it",
		}
		return datedBy{when: when, basis: ByNarrative, timex: &counted, distant: true}, true
	}
	return datedBy{}, false
}

// unitsFrom is the unit so many of them from a day; of weeks about the same day of that one.
func unitsFrom(day calendar.Date, unit calendar.Grain, n int) calendar.Value {
	if unit == calendar.Week {
		return calendar.Single(calendar.DayOf(day.AddDays(7 * n))).Approximately()
	}
	return calendar.Single(calendar.UnitOf(unit, day).Step(n))
}

// beside reads a day by its distance from another that is named: "two days before
// Christmas", "shortly before Christmas", "before Christmas".
func (s *sentence) beside(t int) (calendar.Value, bool) {
	x, at := s.timexes[t], s.timexWord(t)
	if v, ok := s.openBeside(x, at); ok {
		return v, true
	}
	if at < 2 || x.When.IsRange() || x.When.Grain() != calendar.Day || x.Type == timex.Time {
		return calendar.Value{}, false
	}
	i := at - 1
	sign := 0
	switch s.words[i].lower() {
	case "before":
		sign = -1
	case "after":
		sign = 1
	default:
		return calendar.Value{}, false
	}
	day := x.When.From.Date
	if _, amount, ok := s.distanceBefore(i); ok && amount.Unit >= calendar.Day {
		return unitsFrom(day, amount.Unit, sign*int(amount.Count)), true
	}
	far := 7
	if !s.words[i-1].is("shortly", "just", "days", "immediately") {
		if x.Rule != "holiday" {
			return calendar.Value{}, false
		}
		far = 21 // "they parted before Christmas": in the weeks up to it
	}
	a, b := calendar.DayOf(day.AddDays(sign)), calendar.DayOf(day.AddDays(far*sign))
	if sign < 0 {
		a, b = b, a
	}
	a.Approximate, b.Approximate = true, true
	return calendar.Range(a, b), true
}

// openBeside reads a year, or a greater stretch, of which a clause says only that it was
// before it or after: "destroyed before 1190".
func (s *sentence) openBeside(x *timex.Timex, at int) (calendar.Value, bool) {
	if at < 1 || x.Anchor.From != "" || x.When.IsRange() || x.When.Grain() < calendar.Year || x.Type != timex.Date {
		return calendar.Value{}, false
	}
	switch before := &s.words[at-1]; {
	case at > 1 && (s.words[at-2].timex >= 0 || s.words[at-2].is("shortly", "just", "soon", "immediately")):
	case before.is("before"), before.is("than") && at > 2 && s.words[at-2].is("later") && s.words[at-3].is("no", "not"):
		return calendar.Until(x.When.From), true
	case before.is("after"), before.is("than") && at > 2 && s.words[at-2].is("earlier") && s.words[at-3].is("no", "not"):
		return calendar.Since(x.When.From), true
	}
	return calendar.Value{}, false
}

// distanceBefore returns the expression of a number of minutes, days, weeks,
// months or years that ends at the "after" or "before" at word i, or just before it.
func (s *sentence) distanceBefore(i int) (x int, amount calendar.Amount, ok bool) {
	last := i
	if s.words[last].timex < 0 {
		if last--; last < 0 {
			return 0, amount, false
		}
	}
	if x = s.words[last].timex; x < 0 {
		return 0, amount, false
	}
	if t := s.timexes[x]; t.Type == timex.Duration {
		d, err := calendar.ParseDuration(t.Value)
		if err != nil || len(d) != 1 || d[0].Vague || d[0].Count != float64(int(d[0].Count)) || d[0].Count < 1 {
			return 0, amount, false
		}
		amount = d[0]
	} else { // "a day after"
		words := strings.Fields(strings.ToLower(s.all[t.Start:t.End]))
		if len(words) != 3 || words[0] != "a" && words[0] != "one" && words[0] != "the" {
			return 0, amount, false
		}
		amount = calendar.Amount{Count: 1, Unit: spans[words[1]]}
	}
	switch amount.Unit {
	case calendar.Minute, calendar.Day, calendar.Week, calendar.Month, calendar.Year, calendar.Decade:
		return x, amount, true
	default:
	}
	return 0, amount, false
}

var spans = map[string]calendar.Grain{"day": calendar.Day, "week": calendar.Week, "month": calendar.Month, "year": calendar.Year, "decade": calendar.Decade}

// untilEnd reads a length of time that ends with a named month or day, as accounts
// of business have it: "in the three months to the end of June".
func (s *sentence) untilEnd(length, end *timex.Timex) (calendar.Value, bool) {
	d, err := calendar.ParseDuration(length.Value)
	if length.Type != timex.Duration || err != nil || len(d) != 1 || d[0].Vague || d[0].Count != float64(int(d[0].Count)) || d[0].Count < 1 || !dates(end) || end.When.IsRange() && end.Rule != "part-of-unit" || end.When.Grain() > calendar.Month {
		return calendar.Value{}, false
	}
	months := int(d[0].Count)
	switch d[0].Unit {
	case calendar.Month:
	case calendar.Quarter:
		months *= 3
	case calendar.Year:
		months *= 12
	default:
		return calendar.Value{}, false
	}
	last := end.When.Bounds().End.AddDays(-1)
	first := last.AddMonths(1 - months)
	return calendar.Range(calendar.MonthOf(first.Year, first.Month), calendar.MonthOf(last.Year, last.Month)), true
}
