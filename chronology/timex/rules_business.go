package timex

import "annals/chronology/calendar"

// businessRules are the stretches that reports of earnings count in. There, "a
// year earlier" is the same quarter of the year before.
func businessRules() []rule {
	return []rule{
		{
			name: "quarter", patterns: []string{"the? {ord} quarter", "the? {ord} - quarter", "the? fiscal {ord} quarter", "the latest quarter", "the? {ord} half"},
			check: quarterMeant, value: bareQuarter,
			yes: []example{
				{"Profit in the third quarter rose.", "the third quarter", "2021-Q3"},
				{"Fourth-quarter earnings fell.", "Fourth-quarter", "2021-Q4"},
			},
			no: []string{"the fifth quarter", "a quarter of them", "a quarter past"},
		},
		{
			name: "quarter-of-that-year",
			patterns: []string{"the? {ord} quarter of fiscal year? {year}", "fiscal year? {year} {ord} quarter", "this|last|next year ' s {ord} quarter|half", "the? {ord} quarter|half of this|last|next year", "the? {ord} quarter|half last|next|this year",
				"last year ' s quarter", "the year - ago|earlier {ord} quarter", "the? {ord} quarter a year ago|earlier", "the quarter a year ago|earlier", "the {year} quarter"},
			value: quarterOfThatYear,
			yes: []example{
				{"up from last year's third quarter", "last year's third quarter", "2021-Q3"},
				{"They open in the first quarter of next year.", "the first quarter of next year", "2023-Q1"},
				{"in the first quarter of fiscal 2020 sales", "the first quarter of fiscal 2020", "2020-Q1"},
			},
			no: []string{"last year's quarters", "the third quarter of them"},
		},
		{
			name: "the-quarter", patterns: []string{"the quarter", "the most? recent quarter"},
			check: theQuarterMeant,
			value: func(d *document, _ *match) (reading, bool) {
				if !d.quarter.IsZero() {
					return dated(d.quarter, Narrative, "the quarter the text was at"), true
				}
				now, ok := d.now()
				if !ok {
					return unanchored(Date)
				}
				return dated(calendar.UnitOf(calendar.Quarter, now).Step(-1), Publication, "the latest quarter that was over at publication"), true
			},
			yes: []example{
				{"Revenue fell to 3 million crowns in the quarter.", "the quarter", "2021-Q4"},
				{"The first quarter of 1990 was good; sales in the quarter doubled.", "the quarter", "1990-Q1"},
			},
			no: []string{"the quarter of the tailors", "the old quarter"},
		},
		{
			name: "same-period", patterns: []string{"the year - ago|earlier quarter|period", "a year - ago", "year - ago", "year - earlier", "the same period last year", "the same period a year earlier|ago", "the corresponding|comparable period last year",
				"the corresponding|comparable period a year earlier|ago", "the year - ago", "the year - earlier", "the same quarter last year", "the same quarter a year earlier|ago"},
			value: yearEarlier,
			yes: []example{
				{"up from the year-ago quarter", "the year-ago quarter", "2021"},
				{"higher than year-earlier figures", "year-earlier", "2021"},
				{"In the third quarter it lost more than in the year-earlier period.", "the year-earlier period", "2020-Q3"},
			},
			no: []string{"the year ago", "a year's period"},
		},
	}
}

// theQuarterMeant wants money or growth beside "the quarter", which is else a
// part of a town.
func theQuarterMeant(d *document, m *match) bool {
	return d.entryAt(m.end).text != "of" && d.isPreposition(m.first-1) && (!d.quarter.IsZero() || d.countsMoney(m.first))
}

// countsMoney reports whether sums or shares stand shortly before token i.
func (d *document) countsMoney(i int) bool {
	for j := i - 1; j >= max(0, i-24) && d.tokens[j].kind != breakToken; j-- {
		if d.isMark(j, '$') || d.isMark(j, '%') || d.lex.classes(&d.tokens[j])&moneyClass != 0 {
			return true
		}
	}
	return false
}

// quarterOfThatYear resolves "last year's third quarter".
func quarterOfThatYear(d *document, m *match) (reading, bool) {
	if m.has(inYear) && m.has(inOrd) {
		return d.fiscalQuarter(m.year(), m.int(inOrd))
	}
	if m.has(inYear) {
		if d.quarter.IsZero() {
			return reading{}, false
		}
		p := d.quarter
		p.Date = p.Date.AddYears(m.int(inYear) - p.Date.Year)
		return dated(p, Narrative, "the same quarter, of that year"), true
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	year, because := now.Year, "in the year of publication"
	ago := false
	for i := m.first; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "last":
			year, because = now.Year-1, "in the year before that of publication"
		case "ago", "earlier":
			ago = true
		case "next":
			year, because = now.Year+1, "in the year after that of publication"
		}
	}
	n := m.int(inOrd)
	if ago {
		p := d.quarter
		if n > 0 && n <= 4 {
			p = calendar.QuarterOf(now.Year, n)
			if p.Bounds().Start.Date.Compare(now) >= 0 {
				p = p.Step(-4)
			}
		} else if p.IsZero() {
			p = calendar.UnitOf(calendar.Quarter, now).Step(-1)
		}
		return dated(p.Step(-4), Publication, "the same quarter of the year before"), true
	}
	switch half := d.entryAt(m.end-1).text == "half" || d.entryAt(m.end-4).text == "half" || d.entryAt(m.end-3).text == "half"; {
	case n == 0 && !d.quarter.IsZero():
		p := d.quarter
		p.Date = p.Date.AddYears(year - p.Date.Year)
		return dated(p, Publication, because), true
	case n == 0:
		return dated(calendar.UnitOf(calendar.Quarter, now).Step(-5), Publication, "the latest quarter that was over, a year before"), true
	case half && n <= 2:
		return dated(calendar.HalfOf(year, n), Publication, because), true
	case !half && n <= 4:
		return dated(calendar.QuarterOf(year, n), Publication, because), true
	}
	return reading{}, false
}

// fiscalQuarter is a quarter of a business year: of the calendar year, unless
// the reader has said when business years begin.
func (d *document) fiscalQuarter(year, n int) (reading, bool) {
	if n < 1 || n > 4 {
		return reading{}, false
	}
	r := explicit(calendar.QuarterOf(year, n))
	r.because = "a quarter of a business year, taken for that of the calendar"
	if when, because, ok := d.fiscalYear(year); ok {
		first := when.From.Step(3 * (n - 1))
		r.value, r.because, r.moves = r.when.TIMEX3(), because, false
		r.when = calendar.Range(first, first.Step(2))
	}
	return r, true
}

func yearEarlier(d *document, _ *match) (reading, bool) {
	if !d.quarter.IsZero() {
		r := dated(d.quarter.Step(-4), Narrative, "the same quarter of the year before")
		r.moves = false
		return r, true
	}
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	r := dated(calendar.YearOf(at.Date.Year-1), from, "the same stretch of the year before")
	r.moves = false
	return r, true
}

// quarterYearAgo reads "a year ago" and "a year earlier" among sums as the
// quarter in focus, a year before.
func (d *document) quarterYearAgo(m *match) (reading, bool) {
	if d.quarter.IsZero() || unitOrUnits(m) != calendar.Year || m.count(d) != 1 || !d.countsMoney(m.first) {
		return reading{}, false
	}
	r := dated(d.quarter.Step(-4), Narrative, "the quarter the text is about, a year before")
	r.moves = false
	return r, true
}

// quarterMeant wants the first to fourth quarter, and halves of years only.
func quarterMeant(d *document, m *match) bool {
	n, ok := m.get(inOrd)
	if ok && (n < 1 || n > 4) {
		return false
	}
	if d.entryAt(m.end-1).text == "half" {
		return n <= 2 && d.entryAt(m.first).text == "the" && d.entryAt(m.end).text != "of" && d.isTimePreposition(m.first-1)
	}
	return d.entryAt(m.end).text != "of" || d.entryAt(m.end+1).classes&thisClass != 0
}

// bareQuarter is the latest such quarter that had begun by publication, or the
// coming one where the verb speaks of the future.
func bareQuarter(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	n, given := m.get(inOrd)
	if !given {
		return dated(calendar.UnitOf(calendar.Quarter, now).Step(-1), Publication, "the latest quarter that was over at publication"), true
	}
	year := now.Year
	if d.focus.own && d.focus.point.Date.Year < now.Year && d.focus.point.Grain >= calendar.Month && d.isNarrative() {
		year = d.focus.point.Date.Year
	}
	if d.entryAt(m.end-1).text == "half" {
		p := calendar.HalfOf(year, int(n))
		if p.Bounds().Start.Date.Compare(now) > 0 && d.tenseAround(m.first, m.end) != future {
			p = p.Step(-2)
		}
		return dated(p, Publication, "the latest such half that had begun by publication"), true
	}
	p := calendar.QuarterOf(year, int(n))
	switch future := d.tenseAround(m.first, m.end) == future; {
	case future && now.Serial()-p.Bounds().End.Date.Serial() > 100: // "third-quarter profit will be told in November"
		p = p.Step(4)
	case !future && p.Bounds().Start.Date.Compare(now) >= 0:
		p = p.Step(-4)
	}
	return dated(p, Publication, "the latest such quarter that had begun by publication"), true
}
