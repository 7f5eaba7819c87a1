package timex

import "annals/chronology/calendar"

// unitRules are the weeks, months, seasons and years beside the present one,
// and the parts of units.
func unitRules() []rule {
	return []rule{
		{
			name:     "shifted-unit",
			patterns: []string{"the? {last} {unit}", "the? {next} {unit}", "this {unit}", "the current {unit}", "the present {unit}"},
			check:    unitMeant, value: shiftedUnit,
			yes: []example{
				{"It was made last month.", "last month", "2021-12"},
				{"Growth slowed last year.", "last year", "2021"},
				{"They return next week.", "next week", "2022-W03"},
				{"Sales rose this quarter.", "this quarter", "2022-Q1"},
				{"Fighting went on this weekend.", "this weekend", "2022-W01-WE"},
			},
			no: []string{"the last man", "this unit price", "last seconds"},
		},
		{
			name: "weekend", patterns: []string{"the weekend"},
			value: func(d *document, m *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Date)
				}
				r := d.weekendAround(now, m)
				return r, true
			},
			yes: []example{
				{"Over the weekend he denied it.", "the weekend", "2022-W01-WE"},
				{"He will rest at the weekend.", "the weekend", "2022-W02-WE"},
			},
			no: []string{"a weekend", "two weekends"},
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
			name:     "shifted-month",
			patterns: []string{"{last} {month}", "{next} {month}", "this {month}", "the? {last} {season}", "the? {next} {season}", "this {season}", "{month} last year", "{month} of last year", "{month} next year", "{month} of next year", "{month} this year", "{month} of this year"},
			check:    monthMeant, value: shiftedMonth,
			yes: []example{
				{"They wed last June.", "last June", "2021-06"},
				{"It opens next March.", "next March", "2022-03"},
				{"It burnt last summer.", "last summer", "2021-SU"},
				{"found in May last year", "May last year", "2021-05"},
			},
			no: []string{"the last may fall", "next marching"},
		},
		{
			name: "month", patterns: []string{"{month}", "the month of {month}"},
			check: monthMeant, value: bareMonth,
			yes: []example{
				{"The strike began in October.", "October", "2021-10"},
				{"The law will take effect in June.", "June", "2022-06"},
				{"By January prices fell.", "January", "2022-01"},
			},
			no: []string{"They may leave.", "a long march", "Theresa May spoke", "they March on"},
		},
		{
			name: "season", patterns: []string{"the {season}", "{season}", "this past {season}"},
			check: bareSeasonMeant, value: bareSeason,
			yes: []example{
				{"The bridge closed in the autumn.", "the autumn", "2021-FA"},
				{"They will marry in spring.", "spring", "2022-SP"},
			},
			no: []string{"shares fall fast", "a spring of water", "the fall of Rome"},
		},
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
			name: "nth-of-unit",
			patterns: []string{"the? {ord} {unit} of {month} {year}?", "the? {ord} {weekday} of {month} {year}?", "the? {ord} {unit} in {month} {year}?", "the? {ord} {weekday} in {month} {year}?",
				"the? last {unit} of {month} {year}?", "the? last {weekday} of {month} {year}?", "the? last {weekday} in {month} {year}?", "the? last {unit} in {month} {year}?",
				"the? {ord} {unit} of {year}", "the? last {unit} of {year}"},
			value: nthOfUnit,
			yes: []example{
				{"It will open in the second week of March.", "the second week of March", "2022-W10"},
				{"on the first Monday of May 2021", "the first Monday of May 2021", "2021-05-03"},
				{"on the last day of June 2020", "the last day of June 2020", "2020-06-30"},
			},
			no: []string{"the second weak of March", "the sixth week of February 2021"},
		},
	}
}

// unitMeant refuses "second" the ordinal and "minute" the adjective.
func unitMeant(_ *document, m *match) bool {
	v, ok := m.get(inUnit)
	return !ok || calendar.Grain(v) >= calendar.Day
}

// unitAt names a unit of time that stands n units from the one of a day.
func unitAt(grain calendar.Grain, day calendar.Date, n int) calendar.Point {
	return calendar.UnitOf(grain, day).Step(n)
}

func shiftedUnit(d *document, m *match) (reading, bool) {
	grain := calendar.Grain(m.int(inUnit))
	now, ok := d.now()
	if grain == calendar.NoGrain || grain == calendar.Weekend && !m.has(inLast) && !m.has(inNext) {
		if !ok {
			return unanchored(Date)
		}
		return d.weekendAround(now, m), true
	}
	first := d.entryAt(m.first)
	word := first
	if first.text == "the" {
		word = d.entryAt(m.first + 1)
	}
	// "the past year", "the last month" are stretches that end now; "the next
	// day" and "the previous year" are counted from where the text is.
	if first.text == "the" && word.classes&thisClass == 0 {
		switch word.text {
		case "past", "last", "coming", "upcoming":
			return stretch(d, grain, 1, word)
		}
		at, from, ok := d.then()
		if !ok {
			return unanchored(Date)
		}
		return besideFocus(at, from, grain, word), true
	}
	if !ok {
		if at, from, ok := d.then(); ok && word.classes&(lastClass|nextClass) != 0 {
			return besideFocus(at, from, grain, word), true
		}
		return unanchored(Date)
	}
	n, because := 0, "the "+grain.String()+" of publication"
	switch {
	case word.text == "following":
		at, from, _ := d.then()
		return besideFocus(at, from, grain, word), true
	case word.classes&lastClass != 0:
		n, because = -1, "the "+grain.String()+" before that of publication"
	case word.classes&nextClass != 0:
		n, because = 1, "the "+grain.String()+" after that of publication"
	}
	if grain == calendar.Weekend && n == -1 && now.Weekday() >= calendar.Saturday {
		because = "the weekend before the present one"
	}
	return dated(unitAt(grain, now, n), Publication, because), true
}

// besideFocus is the unit before or after the one that the text was at.
func besideFocus(at calendar.Point, from AnchorFrom, grain calendar.Grain, word entry) reading {
	n, because := 1, "the "+grain.String()+" after the one the text was at"
	if word.classes&lastClass != 0 {
		n, because = -1, "the "+grain.String()+" before the one the text was at"
	}
	r := dated(unitAt(grain, at.Date, n), from, because)
	r.moves = n > 0 || grain < calendar.Month // a look back at "the previous year" leaves the story where it was
	return r
}

// weekendAround is the weekend that a text published on a day means: the one
// just past, unless the verb speaks of the future or the day lies in it.
func (d *document) weekendAround(now calendar.Date, m *match) reading {
	last := calendar.WeekendOf(now)
	if now.Weekday() < calendar.Saturday {
		last = last.Step(-1)
	}
	next := calendar.WeekendOf(now)
	direction := d.tenseAround(m.first, m.end)
	switch {
	case direction == future:
		return dated(next, Publication, "the coming weekend, as the verb speaks of the future")
	case direction == noTense && d.entryAt(m.first).text == "this":
		return dated(next, Publication, "the weekend of the present week")
	}
	r := dated(last, Publication, "the latest weekend up to publication")
	if next != last && direction == noTense {
		r.alternatives = []Reading{{Value: calendar.Single(next).TIMEX3(), When: calendar.Single(next), Because: "the coming weekend; nothing speaks of the future"}}
	}
	return r
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
			p = calendar.SeasonOf(anchor.Year, int(v))
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

// monthMeant refuses "may" the verb, "march" the walk, and May the person: a
// month that is also a word needs a capital and something of time before it.
func monthMeant(d *document, m *match) bool {
	i := m.first
	for ; i < m.end; i++ {
		if d.lex.classes(&d.tokens[i])&(monthClass|seasonClass) != 0 {
			break
		}
	}
	e := d.entryAt(i)
	if e.classes&seasonClass != 0 {
		return true
	}
	if e.classes&ambiguous == 0 {
		t := &d.tokens[i]
		if t.flags&capital == 0 {
			return false
		}
		if m.end-m.first == 1 && (d.isName(i-1) || e.classes&abbreviation != 0 && !d.isPreposition(i-1) && !d.isMark(i+1, '.')) {
			return d.isPreposition(i - 1)
		}
		return e.text != "april" && e.text != "june" && e.text != "august" || d.isPreposition(i-1) || !d.isName(i+1) || m.end-m.first > 1
	}
	if d.tokens[i].flags&capital == 0 {
		return false
	}
	if m.end-m.first > 1 {
		return true
	}
	return d.isPreposition(i-1) && !d.isName(i+1) || d.entryAt(i-1).classes&earlyClass != 0
}

// isName reports whether token i is a capitalised word beyond the lexicon, as
// a first or family name is.
func (d *document) isName(i int) bool {
	if i < 0 || i >= len(d.tokens) {
		return false
	}
	t := &d.tokens[i]
	return t.kind == wordToken && t.flags&capital != 0 && t.word == 0 && !d.startsSentence(i)
}

func (d *document) startsSentence(i int) bool { return i == 0 || d.endsSentence(i-1) }

func bareMonth(d *document, m *match) (reading, bool) {
	month := m.int(inMonth)
	year, anchor, because, ok := d.yearFor(m, month, 0)
	if !ok {
		return unanchored(Date)
	}
	p := calendar.MonthOf(year, month)
	p.Implied = calendar.YearPart
	return dated(p, anchor, because), true
}

// shiftedMonth resolves "last June", "next summer", "May of last year".
func shiftedMonth(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	at := func(year int) calendar.Point {
		if v, ok := m.get(inSeason); ok {
			return calendar.SeasonOf(year, int(v))
		}
		return calendar.MonthOf(year, m.int(inMonth))
	}
	if d.entryAt(m.end-1).text == "year" {
		n, because := 0, "in the year of publication"
		switch w := d.entryAt(m.end - 2); {
		case w.classes&lastClass != 0:
			n, because = -1, "in the year before that of publication"
		case w.classes&nextClass != 0:
			n, because = 1, "in the year after that of publication"
		}
		return dated(at(now.Year+n), Publication, because), true
	}
	word := d.entryAt(m.first)
	if word.text == "the" {
		word = d.entryAt(m.first + 1)
	}
	p := at(now.Year)
	switch bounds := p.Bounds(); {
	case word.classes&lastClass != 0:
		if bounds.End.Date.Compare(now) > 0 {
			p = at(now.Year - 1)
			if p.Bounds().End.Date.Compare(now) > 0 {
				p = at(now.Year - 2)
			}
		}
		return dated(p, Publication, "the latest one that was over at publication"), true
	case word.classes&nextClass != 0:
		if bounds.Start.Date.Compare(now) <= 0 {
			p = at(now.Year + 1)
		}
		return dated(p, Publication, "the first one to begin after publication"), true
	}
	return dated(p, Publication, "in the year of publication"), true
}

// bareSeasonMeant wants a season to be one: "the fall of Rome" and "a spring"
// are not, and "fall" needs something of time before it.
func bareSeasonMeant(d *document, m *match) bool {
	i := m.end - 1
	e := d.entryAt(i)
	if d.entryAt(m.end).text == "of" && !m.has(inYear) || d.isMark(m.end, '-') && d.tokens[m.end].flags&glued != 0 {
		return false
	}
	if m.end-m.first > 1 && e.text != "spring" && e.classes&ambiguous == 0 {
		return true
	}
	if m.end-m.first > 1 { // "the spring" and "the fall" as much as "the fall of Rome"
		return d.clauseEndsAt(m.end) || d.isPreposition(m.end) || d.tenseOf(m.end) != noTense
	}
	switch d.entryAt(m.first - 1).text {
	case "in", "since", "by", "until", "during", "through", "late", "early", "before", "after", "mid", "this":
		return !d.isName(m.end)
	}
	return false
}

func bareSeason(d *document, m *match) (reading, bool) {
	season := m.int(inSeason)
	year, anchor, because, ok := d.yearFor(m, season, 0)
	if !ok {
		return unanchored(Date)
	}
	if season == calendar.Winter && anchor == Publication && d.published.Month <= 2 && d.tenseAround(m.first, m.end) != future {
		year = d.published.Year - 1
	}
	return dated(calendar.SeasonOf(year, season), anchor, because), true
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
		r = explicit(calendar.SeasonOf(m.year(), m.int(inSeason)))
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

// partBounds bounds the start, middle or end of a unit: ten days of a month, a
// third of anything longer. They are approximate, as the words are.
func partBounds(p calendar.Point, mod int32) calendar.Value {
	bounds := p.Bounds()
	first, last := bounds.Start.Date, bounds.End.AddDays(-1)
	if p.Grain == calendar.Month {
		switch mod {
		case modStart:
			last = first.AddDays(9)
		case modMid:
			first, last = first.AddDays(10), first.AddDays(19)
		case modEnd:
			first = last.AddDays(-9)
		}
		return calendar.Days(first, last).Approximately()
	}
	months := (last.Year-first.Year)*12 + last.Month - first.Month + 1
	if p.Grain < calendar.Month || months < 3 {
		days := last.Serial() - first.Serial() + 1
		switch third := max(days/3, 1); mod {
		case modStart:
			last = first.AddDays(third - 1)
		case modMid:
			first, last = first.AddDays(third), last.AddDays(-third)
		case modEnd:
			first = last.AddDays(1 - third)
		}
		return calendar.Days(first, last).Approximately()
	}
	third := months / 3
	from, to := calendar.MonthOf(first.Year, first.Month), calendar.MonthOf(last.Year, last.Month)
	switch mod {
	case modStart:
		to = from.Step(third - 1)
	case modMid:
		from, to = from.Step(third), to.Step(-third)
	case modEnd:
		from = to.Step(1 - third)
	}
	if months >= 36 {
		from, to = calendar.YearOf(from.Date.Year), calendar.YearOf(to.Date.Year)
	}
	return calendar.Range(from, to).Approximately()
}

// nthOfUnit resolves "the second week of March", "the last Friday of May 2021".
func nthOfUnit(d *document, m *match) (reading, bool) {
	n := m.int(inOrd)
	if n == 0 {
		n = -1 // "last"
	}
	anchor, because, own := AnchorFrom(""), "counted within that month", true
	year := m.int(inYear)
	if year == 0 {
		y, from, why, ok := d.yearFor(m, m.int(inMonth), 0)
		if !ok {
			return unanchored(Date)
		}
		year, anchor, because, own = y, from, "counted within that month; of its years, "+why, false
	}
	var p calendar.Point
	switch month := m.int(inMonth); {
	case month == 0:
		p = nthUnit(calendar.YearOf(year), calendar.Grain(m.int(inUnit)), n)
	case m.has(inWeekday):
		day, ok := calendar.NthWeekday(year, month, calendar.Weekday(m.int(inWeekday)), n)
		if !ok {
			return reading{}, false
		}
		p = calendar.DayOf(day)
	default:
		p = nthUnit(calendar.MonthOf(year, month), calendar.Grain(m.int(inUnit)), n)
	}
	if p.IsZero() {
		return reading{}, false
	}
	r := dated(p, anchor, because)
	r.own = own
	return r, true
}

// nthUnit is the nth unit of a grain inside a larger one, from its end for a
// negative n; the zero Point where there is none. The first week of a month is
// the one that holds its first Thursday, as ISO 8601 has it for years.
func nthUnit(p calendar.Point, grain calendar.Grain, n int) calendar.Point {
	if grain < calendar.Day || grain >= p.Grain {
		return calendar.Point{}
	}
	bounds := p.Bounds()
	first := calendar.UnitOf(grain, bounds.Start.Date)
	last := calendar.UnitOf(grain, bounds.End.AddDays(-1))
	if grain == calendar.Week || grain == calendar.Weekend {
		first = calendar.UnitOf(grain, lastUpTo(bounds.Start.AddDays(6), calendar.Thursday))
		last = calendar.UnitOf(grain, lastBefore(bounds.End.Date, calendar.Thursday))
	}
	q := first.Step(n - 1)
	if n < 0 {
		q = last.Step(n + 1)
	}
	if q.Date.Before(first.Date) || last.Date.Before(q.Date) {
		return calendar.Point{}
	}
	return q
}
