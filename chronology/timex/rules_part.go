package timex

import "annals/chronology/calendar"

// partRules are the parts of units: "early 1998", "later this week", "the
// second week of March".
func partRules() []rule {
	return []rule{
		{
			name: "part-of-unit",
			patterns: []string{"{early} - {month}", "{early} - {year}", "{early} - {decade}", "{early} {month}", "{early} {year}", "{early} in? the? {month} {year}", "{early} {month} ,? {year}", "{early} - {month} {year}",
				"{early} {last} {unit}", "{early} {next} {unit}", "{early} this {unit}", "{early} in {year}", "{early} in {month}", "{early} in {month} {year}", "the? {early} {decade}", "the {early} {decades}", "the? {early} - {decade}", "the? {early} to? {early} {decade}",
				"the? beginning|start|end|middle|close of {year}", "the? beginning|start|end|middle|close of {month}", "the? beginning|start|end|middle|close of {month} {year}",
				"the? beginning|start|end|middle|close of the {unit}", "the? beginning|start|end|middle|close of this|next|last {unit}", "year - end|ends", "{unit} ' s end", "late in the {unit}", "early in the {unit}",
				"the? {early} {ord} century", "the? {early} - {ord} century", "{early} {season} {year}?", "{early} - {season}", "the? {early} part of the? {year}", "the? {early} part of {month}",
				"the? end|beginning|start|middle of the {decade}", "the? end|beginning|start|middle of the {ord} century", "{early} in the {ord} century"},
			check: partMeant, value: partOfUnit,
			yes: []example{
				{"He came in early 1998 by ship.", "early 1998", "1998"},
				{"since mid-March it rained", "mid-March", "2021-03"},
				{"at the end of the year we", "the end of the year", "2022"},
				{"in the late 1980s it was", "the late 1980s", "198"},
			},
			no: []string{"the early bird", "late in", "an end of it"},
		},
		{
			name: "half-of-month", patterns: []string{"the? {ord} half of {month} ,? {year}?"}, check: partMeant, value: halfOfMonth,
			yes: []example{
				{"It rained in the second half of April 2021.", "the second half of April 2021", "2021-04"},
				{"They will meet in the first half of May.", "the first half of May", "2022-05"},
			},
			no: []string{"the second half of march", "the third half of April 2021"},
		},
		{
			name: "turn-of-year", patterns: []string{"the turn of the year", "the turn of {year}", "the new year"},
			check: func(d *document, m *match) bool {
				return m.end-m.first > 3 || d.isPreposition(m.first-1) && !d.isNoun(m.end)
			}, value: turnOfYear,
			yes: []example{
				{"Sales fell at the turn of the year.", "the turn of the year", "2022-01-01"},
				{"He has written twice since the new year.", "the new year", "2022-01-01"},
				{"They will move in the new year.", "the new year", "2023-01-01"},
				{"The mill shut at the turn of 1990.", "the turn of 1990", "1990-01-01"},
			},
			no: []string{"the turn of the tide", "his turn of the year", "the new year group"},
		},
		{
			name: "within-unit",
			patterns: []string{"earlier this {unit}", "later this {unit}", "earlier in the {unit}", "later in the {unit}", "later that {unit}", "earlier that {unit}",
				"later next {unit}", "later in {year}", "earlier in {year}", "later in {month}", "earlier in {month}", "later the same {unit}", "later {today}", "earlier {today}", "earlier this {season}", "later this {season}"},
			check: unitMeant, value: withinUnit,
			yes: []example{
				{"They will meet later this week.", "later this week", "2022-W02"},
				{"It broke down earlier this month.", "earlier this month", "2022-01"},
				{"He spoke earlier today.", "earlier today", "2022-01-12"},
			},
			no: []string{"later this", "earlier the week", "later weeks"},
		},
		{
			name: "nth-of-unit",
			patterns: []string{"the? {ord} {unit} of {month} {year}?", "the? {ord} {weekday} of {month} {year}?", "the? {ord} {unit} in {month} {year}?", "the? {ord} {weekday} in {month} {year}?",
				"the? last|final {unit} of {month} {year}?", "the? opening {unit} of {month} {year}?", "the? last {weekday} of {month} {year}?", "the? last {weekday} in {month} {year}?", "the? last {unit} in {month} {year}?",
				"the? {ord} {unit} of {year}", "the? last {unit} of {year}",
				"the? {ord} {weekday} of|in last|this|next|the month", "the? last|final {weekday} of|in last|this|next|the month", "the? {ord} {unit} of last|this|next|the month|year", "the? last|final|opening {unit} of last|this|next|the month|year"},
			value: nthOfUnit,
			yes: []example{
				{"It will open in the second week of March.", "the second week of March", "2022-W10"},
				{"on the first Monday of May 2021", "the first Monday of May 2021", "2021-05-03"},
				{"It met on the first Tuesday of last month.", "the first Tuesday of last month", "2021-12-07"},
				{"On 4 May 1990 it shut; on the last day of the month it burnt.", "the last day of the month", "1990-05-31"},
				{"on the last day of June 2020", "the last day of June 2020", "2020-06-30"},
				{"on the last weekend of March 2023", "the last weekend of March 2023", "2023-W12-WE"},
				{"on the first weekend of April 2023", "the first weekend of April 2023", "2023-W13-WE"},
			},
			no: []string{"the second weak of March", "the sixth week of February 2021"},
		},
	}
}

// partMeant guards "early", "late" and "end" before words that are no dates.
func partMeant(d *document, m *match) bool {
	if m.has(inYear) || m.has(inDecade) || m.has(inDecades) || m.has(inOrd) || m.has(inUnit) || d.entryAt(m.first).text == "year" {
		return unitMeant(d, m)
	}
	if m.has(inSeason) {
		return true
	}
	for i := m.first; i < m.end; i++ {
		if d.lex.classes(&d.tokens[i])&monthClass != 0 {
			return d.tokens[i].flags&capital != 0
		}
	}
	return true
}

// partOfUnit resolves "early 1998", "the end of the year", "mid-March": the
// unit itself with a modifier, bounded by the part of it that is meant.
func partOfUnit(d *document, m *match) (reading, bool) {
	mod := int32(0)
	for i := m.first; i < m.end && mod == 0; i++ {
		switch e := d.entryAt(i); e.text {
		case "beginning", "start":
			mod = modStart
		case "middle":
			mod = modMid
		case "end", "ends", "close":
			mod = modEnd
		default:
			if e.classes&earlyClass != 0 {
				mod = e.value
			}
		}
	}
	var r reading
	ok := true
	switch {
	case m.has(inOrd):
		r, ok = century(d, m)
	case m.has(inDecade) || m.has(inDecades):
		r, ok = decade(d, m)
	case m.has(inMonth) && m.has(inYear):
		r = explicit(calendar.MonthOf(m.year(), m.int(inMonth)))
	case m.has(inMonth):
		r, ok = bareMonth(d, m)
	case m.has(inSeason) && m.has(inYear):
		r = explicit(d.season(m.year(), m.int(inSeason)))
	case m.has(inSeason):
		r, ok = bareSeason(d, m)
	case m.has(inYear):
		r = explicit(calendar.YearOf(m.year()))
		r.wholeYear = true
	default:
		r, ok = partOfNamedUnit(d, m)
	}
	if !ok || r.needsAnchor {
		return r, ok
	}
	r.mod = modOf(mod)
	r.value = r.when.TIMEX3()
	if r.when.From.Grain == calendar.Day {
		return r, true
	}
	if p := r.when.From; p.Grain == calendar.Year && !r.when.IsRange() && d.entryAt(m.first-1).text == "at" && (mod == modStart || mod == modEnd) {
		month := calendar.MonthOf(p.Date.Year, 1) // "at the end of the year", unlike "late in the year", is about December
		if mod == modEnd {
			month = month.Step(11)
		}
		r.when = calendar.Single(month).Approximately()
		return r, true
	}
	r.when = partBounds(r.when.From, mod)
	return r, true
}

// partOfNamedUnit resolves the unit of "the end of the month", "late last year", "year-end".
func partOfNamedUnit(d *document, m *match) (reading, bool) {
	grain := calendar.Grain(m.int(inUnit))
	if grain == calendar.NoGrain {
		grain = calendar.Year
	}
	at, from := d.published, Publication
	if d.isNarrative() && !m.has(inLast) && !m.has(inNext) && !d.focus.point.IsZero() {
		at, from = d.focus.point.Date, Narrative
	}
	if at.IsZero() {
		return unanchored(Date)
	}
	n := 0
	for i := m.first; i < m.end; i++ {
		switch e := d.entryAt(i); {
		case e.classes&lastClass != 0:
			n = -1
		case e.classes&nextClass != 0:
			n = 1
		}
	}
	return dated(unitAt(grain, at, n), from, "that part of the "+grain.String()+" of the anchor"), true
}

// withinUnit resolves "later this week": the days of the unit on that side of
// the anchor, so that no day already past is meant.
func withinUnit(d *document, m *match) (reading, bool) {
	later := false
	for i := m.first; i < m.end; i++ {
		if d.entryAt(i).text == "later" {
			later = true
		}
	}
	if m.has(inToday) {
		return relativeDay(d, m)
	}
	var p calendar.Point
	anchor, from := d.published, Publication
	switch {
	case m.has(inYear):
		p = calendar.YearOf(m.int(inYear))
		return explicit(p), true
	case m.has(inMonth):
		return bareMonth(d, m)
	case d.entryAt(m.first+1).text == "that" || d.entryAt(m.first+1).text == "the" || d.entryAt(m.first+1).text == "in" && !d.focus.point.IsZero():
		at, f, ok := d.then()
		if !ok {
			return unanchored(Date)
		}
		p, anchor, from = calendar.UnitOf(calendar.Grain(m.int(inUnit)), at.Date), at.Date, f
	default:
		if anchor.IsZero() {
			return unanchored(Date)
		}
		grain := calendar.Grain(m.int(inUnit))
		n := 0
		if m.has(inNext) {
			n = 1
		}
		p = unitAt(grain, anchor, n)
		if v, ok := m.get(inSeason); ok {
			p = d.season(anchor.Year, int(v))
		}
	}
	r := dated(p, from, "")
	r.value = calendar.Single(p).TIMEX3()
	bounds := p.Bounds()
	first, last := bounds.Start.Date, bounds.End.AddDays(-1)
	switch {
	case later && anchor.Before(last) && first.Compare(anchor) <= 0:
		r.when = calendar.Days(anchor.AddDays(1), last)
		r.because = "the days of that " + p.Grain.String() + " after the anchor"
	case !later && first.Before(anchor) && anchor.Compare(last) <= 0:
		r.when = calendar.Days(first, anchor)
		r.because = "the days of that " + p.Grain.String() + " up to the anchor"
	default:
		r.because = "within that " + p.Grain.String()
	}
	r.kind = Date
	return r, true
}
