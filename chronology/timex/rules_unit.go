package timex

import "annals/chronology/calendar"

// unitRules are the weeks, months and years beside the present one.
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
			name: "unit-after-next", patterns: []string{"the {unit} after next", "the {unit} before last"},
			check: func(d *document, m *match) bool { // "the day before last Tuesday" is another
				return unitMeant(d, m) && d.entryAt(m.end).classes&(weekdayClass|monthClass|unitClass|seasonClass|holidayClass) == 0 && !d.isName(m.end)
			},
			value: func(d *document, m *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Date)
				}
				n, because := 2, "the second one after that of publication"
				if d.entryAt(m.end-1).text == "last" {
					n, because = -2, "the second one before that of publication"
				}
				return dated(unitAt(calendar.Grain(m.int(inUnit)), now, n), Publication, because), true
			},
			yes: []example{
				{"She will retire the week after next.", "the week after next", "2022-W04"},
				{"He left the year before last.", "the year before last", "2020"},
			},
			no: []string{"the man before last", "the week after the vote", "the night before last", "the day before last Tuesday"},
		},
		{
			name: "weekend", patterns: []string{"the weekend"},
			value: func(d *document, m *match) (reading, bool) {
				if d.goesOn() && d.focus.point.Grain <= calendar.Week {
					return dated(calendar.WeekendOf(d.focus.point.Date), Narrative, "the one of the week that the story is in"), true
				}
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
				{"On 13 June 1911 they struck; by the weekend all was quiet.", "the weekend", "1911-W24-WE"},
			},
			no: []string{"a weekend", "two weekends"},
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
		if grain == calendar.Day {
			at, from, ok = d.thenDay()
		}
		if !ok {
			return unanchored(Date)
		}
		if grain == calendar.Day && at.Grain > calendar.Week {
			return d.somewhereIn(at, from), true
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
