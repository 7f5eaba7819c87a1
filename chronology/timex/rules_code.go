package timex

import "annals/chronology/calendar"

// codeRules are the short forms of business and of machines: "Q3 2021", "H1",
// "2021-W05", and the names of times at a border: "the turn of the century".
func codeRules() []rule {
	return []rule{
		{
			name: "quarter-code", patterns: []string{"q {tiny} ,? {year}", "{year} q {tiny}", "{year} - q {tiny}", "q {tiny} of {year}", "h {tiny} ,? {year}", "{year} h {tiny}", "q {tiny}"},
			check: codeMeant, value: quarterCode,
			yes: []example{
				{"Sales grew in Q3 2021.", "Q3 2021", "2021-Q3"},
				{"the 2020-Q1 figures", "2020-Q1", "2020-Q1"},
				{"Costs fell in H1 2019.", "H1 2019", "2019-H1"},
				{"Profit rose in Q4.", "Q4", "2021-Q4"},
			},
			no: []string{"press q 3 times", "Q7 2021", "H3 2020"},
		},
		{
			name: "iso-week", patterns: []string{"{year} - w {digit2}"},
			check: func(d *document, m *match) bool { return d.textAt(m.first+2) == "W" && d.at(m.end-1).digits == 2 },
			value: func(_ *document, m *match) (reading, bool) {
				week := m.int(inDigit2)
				p := calendar.WeekOf(calendar.Date{Year: m.year(), Month: 1, Day: 4}).Step(week - 1)
				return explicit(p), week >= 1 && week <= 53
			},
			yes: []example{
				{"released in 2021-W05 by us", "2021-W05", "2021-W05"},
				{"due 2020-W53.", "2020-W53", "2020-W53"},
			},
			no: []string{"2021-W5", "2021-W60"},
		},
		{
			name: "turn-of-century", patterns: []string{"the turn of the century", "the turn of the {ord} century", "the turn of the millennium"},
			value: turnOfCentury,
			yes: []example{
				{"Many left around the turn of the century.", "the turn of the century", "2000"},
				{"at the turn of the 20th century trams", "the turn of the 20th century", "1900"},
			},
			no: []string{"the turn of the tide", "a turn of a century"},
		},
		{
			name: "holiday-eve", patterns: []string{"the eve of {holiday}", "{holiday} weekend", "the {holiday} weekend"},
			value: func(d *document, m *match) (reading, bool) {
				r, ok := holidayValue(d, m)
				if !ok || r.needsAnchor {
					return r, ok
				}
				day := r.when.From.Date
				if d.entryAt(m.end-1).text == "weekend" {
					p := calendar.WeekendOf(day)
					if day.Weekday() <= calendar.Wednesday { // Monday holidays end their weekend
						p = p.Step(-1)
					}
					return dated(p, r.anchor, "the weekend of that holiday"), true
				}
				return dated(calendar.DayOf(day.AddDays(-1)), r.anchor, "the day before that holiday"), true
			},
			yes: []example{
				{"They met on the eve of Christmas.", "the eve of Christmas", "2021-12-24"},
				{"Roads were full on Labor Day weekend.", "Labor Day weekend", "2021-W35-WE"},
			},
			no: []string{"the eve of the war", "a wet weekend"},
		},
	}
}

// codeMeant wants the letter in capitals and the number right behind it.
func codeMeant(d *document, m *match) bool {
	for i := m.first; i < m.end; i++ {
		if t := d.entryAt(i).text; t == "q" || t == "h" {
			n, _ := m.get(inTiny)
			return d.tokens[i].flags&capital != 0 && d.at(i+1).flags&glued != 0 && d.at(i+1).kind == numberToken && (t == "q" || n <= 2)
		}
	}
	return false
}

func quarterCode(d *document, m *match) (reading, bool) {
	n := m.int(inTiny)
	if !m.has(inYear) {
		now, ok := d.now()
		if !ok {
			return unanchored(Date)
		}
		p := calendar.QuarterOf(now.Year, n)
		if p.Bounds().Start.Date.Compare(now) > 0 && d.tenseAround(m.first, m.end) != future {
			p = p.Step(-4)
		}
		return dated(p, Publication, "the latest such quarter that had begun by publication"), true
	}
	for i := m.first; i < m.end; i++ {
		if d.entryAt(i).text == "h" {
			return explicit(calendar.HalfOf(m.year(), n)), true
		}
	}
	return explicit(calendar.QuarterOf(m.year(), n)), true
}

// turnOfCentury is about the five years on either side of the year at the border:
// of the century named, or of the one nearest to where the text is.
func turnOfCentury(d *document, m *match) (reading, bool) {
	border, because := 0, "about the years on both sides of the border of that century"
	if n, ok := m.get(inOrd); ok {
		border = (int(n) - 1) * 100
	} else {
		at, _, ok := d.then()
		if !ok {
			return unanchored(Date)
		}
		border = (at.Date.Year + 50) / 100 * 100
		because = "about the years on both sides of the nearest border of a century"
	}
	if border < 100 {
		return reading{}, false
	}
	r := explicit(calendar.YearOf(border))
	r.value, r.mod, r.because = r.when.TIMEX3(), "APPROX", because
	r.when = calendar.Range(calendar.YearOf(border-5), calendar.YearOf(border+4)).Approximately()
	return r, true
}
