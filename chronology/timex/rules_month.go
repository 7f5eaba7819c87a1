package timex

import "annals/chronology/calendar"

// monthRules are the months and seasons that stand without a year.
func monthRules() []rule {
	return []rule{
		{
			name:     "shifted-month",
			patterns: []string{"{last} {month}", "the? {next} {month}", "this {month}", "the? {last} {season}", "the? {next} {season}", "this {season}", "{month} last year", "{month} of last year", "{month} next year", "{month} of next year", "{month} this year", "{month} of this year"},
			check:    monthMeant, value: shiftedMonth,
			yes: []example{
				{"They wed last June.", "last June", "2021-06"},
				{"It opens next March.", "next March", "2022-03"},
				{"It burnt last summer.", "last summer", "2021-SU"},
				{"found in May last year", "May last year", "2021-05"},
				{"In 1952 she wed, and the next spring they left.", "the next spring", "1953-SP"},
				{"In March 1952 she wed, and the following autumn they left.", "the following autumn", "1952-FA"},
				{"In August 1952 she wed. By the following May she had left.", "the following May", "1953-05"},
				{"In 1952 she wed. Her son will marry next spring.", "next spring", "2022-SP"},
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
			name: "that-season", patterns: []string{"that {season}", "that same {season}", "the same {season}"},
			check: thatSeasonMeant, value: thatSeason,
			yes: []example{
				{"In 1952 she wed. That spring her father died.", "That spring", "1952-SP"},
				{"They met in November 1952 and that winter they wed.", "that winter", "1952-WI"},
				{"They met on 9 January 1952 and wed that same winter.", "that same winter", "1951-WI"},
			},
			no: []string{"that spring water", "In 1952 that fall of his broke a leg."},
		},
	}
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
	at := func(year int) calendar.Point {
		if v, ok := m.get(inSeason); ok {
			return d.season(year, int(v))
		}
		return calendar.MonthOf(year, m.int(inMonth))
	}
	word := d.entryAt(m.first)
	if word.text == "the" {
		word = d.entryAt(m.first + 1)
	}
	if then := d.focus.point; d.entryAt(m.first).text == "the" && word.classes&nextClass != 0 && word.text != "coming" && word.text != "upcoming" && !then.IsZero() && d.tenseAround(m.first, m.end) != future {
		p := at(then.Date.Year)
		if then.Grain >= calendar.Year || p.Date.Compare(then.Date) <= 0 {
			p = at(then.Date.Year + 1)
		}
		return dated(p, Narrative, "the first one to begin after where the text was"), true
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	if d.entryAt(m.end-1).text == "year" {
		n, because := 0, "in the year of publication"
		switch w := d.entryAt(m.end - 2); {
		case w.classes&lastClass != 0:
			n, because = -1, "in the year before that of publication"
		case w.classes&nextClass != 0:
			n, because = 1, "in the year after that of publication"
		}
		r := dated(at(now.Year+n), Publication, because)
		r.givesYear = true
		return r, true
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

// thatSeasonMeant refuses "that spring water" and "that fall of his".
func thatSeasonMeant(d *document, m *match) bool {
	if d.focus.point.IsZero() || d.entryAt(m.end).text == "of" {
		return false
	}
	switch d.entryAt(m.end - 1).text {
	case "spring", "fall":
		switch d.textAt(m.end) {
		case "they", "she", "her", "his", "their", "the":
			return true
		}
		return !d.isNoun(m.end)
	}
	return true
}

// thatSeason is a season of the year that the text is in; in January and February
// that winter is the one which began in the year before.
func thatSeason(d *document, m *match) (reading, bool) {
	at, season := d.focus.point, m.int(inSeason)
	year := at.Date.Year
	if season == calendar.Winter && !d.settings.Southern && at.Grain <= calendar.Month && at.Date.Month <= 2 {
		year--
	}
	return dated(d.season(year, season), Narrative, "the one of the year the text was in"), true
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
	if d.isNarrative() && e.classes&ambiguous == 0 && !d.isName(m.end) {
		return true // in a history "their summer offensive" is that summer's
	}
	switch d.entryAt(m.first - 1).text {
	case "in", "since", "by", "until", "during", "through", "late", "early", "before", "after", "mid", "this":
		return !d.isName(m.end)
	}
	return false
}

func bareSeason(d *document, m *match) (reading, bool) {
	season := m.int(inSeason)
	year, anchor, because, ok := d.yearFor(m, d.season(2000, season).Date.Month, 0)
	if !ok {
		return unanchored(Date)
	}
	if season == calendar.Winter && !d.settings.Southern && anchor == Publication && d.published.Month <= 2 && d.tenseAround(m.first, m.end) != future {
		year = d.published.Year - 1
	}
	return dated(d.season(year, season), anchor, because), true
}
