package timex

import "annals/chronology/calendar"

// listRules are the days and years of a list or range whose month or century
// stands beside another member: "April 24 and 25", "6 to 8 May", "1957-60".
// They have no pattern: the neighbour's match makes them.
func listRules() []rule {
	return []rule{
		{
			name: dayListRule,
			yes: []example{
				{"The fair is on April 24 and 25 in Ulm.", "25", "2022-04-25"},
				{"They met from 6 to 8 December 2021.", "6", "2021-12-06"},
				{"On January 9-11 it snowed.", "11", "2022-01-11"},
			},
			no: []string{"April 24 and 25 people", "6 to 8 men", "May 5 and 3 percent"},
		},
		{
			name: yearListRule,
			yes: []example{
				{"The drought of 1957-60 ruined them.", "60", "1960"},
				{"in 1914/18 he served", "18", "1918"},
			},
			no: []string{"in 1998-2 it", "a score of 98-60"},
		},
	}
}

const (
	dayListRule  = "day-of-list"
	yearListRule = "year-of-list"
)

// nextOfList returns the day or year that goes on a list or range behind a
// match, the index of its token and the rule that made it.
func (d *document) nextOfList(m *match, r reading) (next reading, at int, rule string) {
	i := m.end
	if i+1 >= len(d.tokens) || !r.own && !r.moves || r.when.IsRange() {
		return reading{}, 0, ""
	}
	t := &d.tokens[i+1]
	if t.kind != numberToken && t.kind != ordinalToken || t.digits > 2 || t.flags&(decimal|grouped) != 0 {
		return reading{}, 0, ""
	}
	switch p := r.when.From; {
	case p.Grain == calendar.Year && r.own && d.tokens[m.end-1].digits == 4:
		if !d.isMark(i, '-') && !d.isMark(i, '/') || t.digits != 2 || t.flags&glued == 0 {
			break
		}
		if year := p.Date.Year/100*100 + int(t.num); year > p.Date.Year && d.stands(i+2) {
			next = explicit(calendar.YearOf(year))
			next.because = "the last two digits of a year in the century of the one before it"
			return next, i + 1, yearListRule
		}
	case p.Grain == calendar.Day && m.has(inMonth) && d.lex.classes(&d.tokens[m.end-1])&monthClass == 0 && !m.has(inYear):
		if !d.joins(i) || d.counts(i+2) {
			break
		}
		day, err := calendar.NewDate(p.Date.Year, p.Date.Month, int(t.num))
		if err != nil || !p.Date.Before(day) {
			break
		}
		next = dated(calendar.DayOf(day), r.anchor, "a day of the month named before it")
		next.own = r.own
		return next, i + 1, dayListRule
	}
	return reading{}, 0, ""
}

// beforeOfList returns the day at token i that waits for the month behind the
// next member: "6" of "6 to 8 May".
func (s *search) beforeOfList(i int) (reading, bool) {
	d := s.d
	t := &d.tokens[i]
	if t.kind != numberToken && t.kind != ordinalToken || t.digits > 2 || i+3 >= len(d.tokens) || !d.joins(i+1) {
		return reading{}, false
	}
	if d.isMark(i-1, '$') || d.isMark(i-1, '.') && t.flags&glued != 0 {
		return reading{}, false
	}
	m, ok := s.from(i + 2)
	if !ok || !m.has(inDay) || !m.has(inMonth) || m.has(inClock) || d.lex.classes(&d.tokens[m.first])&monthClass != 0 {
		return reading{}, false
	}
	r, ok := d.g.rules[m.rule].value(d, m)
	if !ok || r.needsAnchor || r.when.From.Grain != calendar.Day || r.when.IsRange() {
		return reading{}, false
	}
	p := r.when.From
	day, err := calendar.NewDate(p.Date.Year, p.Date.Month, int(t.num))
	if err != nil || !day.Before(p.Date) {
		return reading{}, false
	}
	out := dated(calendar.DayOf(day), r.anchor, "a day of the month named behind it")
	out.own = r.own
	return out, true
}

// joins reports whether token i joins the members of a list or range.
func (d *document) joins(i int) bool {
	switch d.entryAt(i).text {
	case "and", "to", "or", "through", "until":
		return true
	}
	return d.isMark(i, '-') || d.isMark(i, '/') || d.isMark(i, '&')
}

// counts reports whether token i is something that a number before it counts,
// or goes on as a number itself.
func (d *document) counts(i int) bool {
	if i >= len(d.tokens) {
		return false
	}
	t := &d.tokens[i]
	if t.flags&glued != 0 && (t.kind != markToken || d.isMark(i, '%') || d.ratio(i)) {
		return true
	}
	if t.kind == numberToken && t.digits != 4 {
		return true
	}
	if d.countsNext(i) {
		return true
	}
	s := d.textAt(i)
	return t.kind == wordToken && t.flags&capital == 0 && len(s) > 3 && s[len(s)-1] == 's' && s[len(s)-2] != 's'
}

// stands reports whether what ends before token i is a word of its own.
func (d *document) stands(i int) bool {
	if i >= len(d.tokens) {
		return true
	}
	t := &d.tokens[i]
	return t.flags&glued == 0 || t.kind == markToken && !d.isMark(i, '%') && !d.isMark(i, '-') && !d.isMark(i, '/')
}

// shareYear gives the year of the last expression to the month or day before
// it that it is joined to: "from March to May 2010".
func (d *document) shareYear(out []Timex, m *match, r reading) {
	if len(out) < 2 || !m.has(inMonth) || r.when.IsRange() || !r.givesYear && (!r.own || !m.has(inYear)) {
		return
	}
	before := &out[len(out)-2]
	if before.When.IsZero() || before.When.IsRange() || before.When.From.Implied&calendar.YearPart == 0 || m.first < 1 || before.End != int(d.tokens[m.first-1].start)-d.gap(m.first-1) {
		return
	}
	if !d.joins(m.first - 1) {
		return
	}
	p, year := before.When.From, r.when.From.Date.Year
	if p.Date.Month > r.when.From.Date.Month {
		year--
	}
	p.Date.Year, p.Implied = year, 0
	if p.Grain == calendar.Day && p.Date.Day > calendar.DaysIn(year, p.Date.Month) {
		return
	}
	before.When = calendar.Single(p)
	before.Value, before.NeedsAnchor, before.Anchor, before.Alternatives = before.When.TIMEX3(), false, Anchor{}, nil
	before.Because = "of the year named behind the next one"
}

// gap is the space before token i, in bytes.
func (d *document) gap(i int) int {
	if i == 0 {
		return 0
	}
	return int(d.tokens[i].start - d.tokens[i-1].end)
}
