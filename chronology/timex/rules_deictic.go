package timex

import "annals/chronology/calendar"

// deicticRules are the days counted from the day of writing.
func deicticRules() []rule {
	return []rule{
		{
			name: "today", patterns: []string{"{today}", "the day before {today}", "the day after {today}"},
			value: relativeDay,
			yes: []example{
				{"He resigned yesterday.", "yesterday", "2022-01-11"},
				{"It opens tomorrow.", "tomorrow", "2022-01-13"},
				{"the day after tomorrow we go", "the day after tomorrow", "2022-01-14"},
			},
			no: []string{"USA Todays", "a yesterdayish air"},
		},
		{
			name: "today-part", patterns: []string{"{today} {part}", "{today} ' s {part}"},
			value: func(d *document, m *match) (reading, bool) {
				r, ok := relativeDay(d, m)
				return r.atPart(m), ok
			},
			yes: []example{
				{"Police came yesterday afternoon.", "yesterday afternoon", "2022-01-11TAF"},
				{"It starts tomorrow morning.", "tomorrow morning", "2022-01-13TMO"},
			},
			no: []string{"today party", "morning today"},
		},
		{
			name: "tonight", patterns: []string{"tonight", "tonite|2nite|2night|tnite"},
			value: func(d *document, _ *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Time)
				}
				return dated(calendar.PartOf(now, calendar.Night), Publication, "the night of the day of publication"), true
			},
			yes: []example{
				{"They vote tonight.", "tonight", "2022-01-12TNI"},
				{"come over tonite ok", "tonite", "2022-01-12TNI"},
				{"see you 2nite", "2nite", "2022-01-12TNI"},
			},
			no: []string{"two nights", "the knight"},
		},
		{
			name: "this-part", patterns: []string{"this {part}", "earlier this {part}", "later this {part}"},
			value: func(d *document, m *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Time)
				}
				return dated(calendar.PartOf(now, partOf(int32(m.int(inPart)))), Publication, "on the day of publication"), true
			},
			yes: []example{
				{"this morning he left", "this morning", "2022-01-12TMO"},
				{"it rained this afternoon", "this afternoon", "2022-01-12TAF"},
			},
			no: []string{"this mourning", "that morning star"},
		},
		{
			name: "last-night", patterns: []string{"last night|nite", "last evening", "late last night", "early last night", "the night before last"},
			value: func(d *document, m *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Time)
				}
				part, back := calendar.Night, -1
				switch d.entryAt(m.end - 1).text {
				case "evening":
					part = calendar.Evening
				case "last":
					back = -2
				}
				return dated(calendar.PartOf(now.AddDays(back), part), Publication, "the night before publication"), true
			},
			yes: []example{
				{"shots were heard last night near", "last night", "2022-01-11TNI"},
				{"he left last evening", "last evening", "2022-01-11TEV"},
			},
			no: []string{"the last knight", "a last nightcap"},
		},
		{
			name: "weekday", patterns: []string{"{weekday}"},
			check: weekdayMeant, value: weekday,
			yes: []example{
				{"The court ruled on Monday.", "Monday", "2022-01-10"},
				{"The council will vote on Friday.", "Friday", "2022-01-14"},
				{"The bridge was closed until Friday.", "Friday", "2022-01-14"},
				{"Rovers will play City, who beat Albion on Friday.", "Friday", "2022-01-07"},
				{"He said Wednesday that", "Wednesday", "2022-01-12"},
				{"Thursday's ruling surprised many", "Thursday", "2022-01-06"},
				{"During Monday’s talks he left", "Monday", "2022-01-10"},
			},
			no: []string{"the sun sat", "Sheffield Wednesday", "he wed her", "shares of Sun fell", "bought by Sun Microsystems"},
		},
		{
			name: "weekday-part", patterns: []string{"{weekday} {part}", "early|late on? {weekday} {part}?", "{weekday} ' s {part}"},
			check: weekdayMeant,
			value: func(d *document, m *match) (reading, bool) {
				r, ok := weekday(d, m)
				if m.has(inPart) {
					return r.atPart(m), ok
				}
				r.mod = map[string]string{"early": "START", "late": "END"}[d.entryAt(m.first).text]
				return r, ok
			},
			yes: []example{
				{"The bank failed Monday night.", "Monday night", "2022-01-10TNI"},
				{"Talks will open Friday morning.", "Friday morning", "2022-01-14TMO"},
				{"The bill passed late Tuesday.", "late Tuesday", "2022-01-11"},
				{"She left early on Monday.", "early on Monday", "2022-01-10"},
			},
			no: []string{"Monday nightmares", "Mon part"},
		},
		{
			name: "shifted-weekday",
			patterns: []string{"{last} {weekday} {part}?", "{next} {weekday} {part}?", "this|this {weekday} {part}?", "on? {weekday} last week", "on? {weekday} next week",
				"on? {weekday} this week", "on? {weekday} of this week", "on? {weekday} of last week", "on? {weekday} of next week", "the following {weekday}", "the previous {weekday}", "a week ago {weekday}"},
			check: weekdayMeant,
			value: func(d *document, m *match) (reading, bool) {
				r, ok := shiftedWeekday(d, m)
				if m.has(inPart) {
					r = r.atPart(m)
				}
				return r, ok
			},
			yes: []example{
				{"It sank last Tuesday.", "last Tuesday", "2022-01-11"},
				{"See you next Friday.", "next Friday", "2022-01-21"},
				{"It begins this Friday.", "this Friday", "2022-01-14"},
				{"pub next fri?", "next fri", "2022-01-21"},
				{"Kick-off moves to Thursday this week.", "Thursday this week", "2022-01-13"},
				{"It ended Tuesday last week.", "Tuesday last week", "2022-01-04"},
				{"On 4 August 1952 they met. The following Monday they sailed.", "The following Monday", "1952-08-11"},
				{"They have met since 1995. Two left on the previous Saturday.", "the previous Saturday", "2022-01-08"},
			},
			no: []string{"the last Fridays", "next of kin Monday"},
		},
		{
			name: "weekdays-ago", patterns: []string{"{num} {weekdays} ago", "{num} {weekdays} from now"},
			value: func(d *document, m *match) (reading, bool) {
				now, ok := d.now()
				if !ok {
					return unanchored(Date)
				}
				n, day := m.int(inNum), calendar.Weekday(m.int(inWeekdays))
				if d.entryAt(m.end-1).text == "ago" {
					return dated(calendar.DayOf(lastBefore(now, day).AddDays(-7*(n-1))), Publication, "counted back from publication, that many such days"), true
				}
				return dated(calendar.DayOf(firstAfter(now, day).AddDays(7*(n-1))), Publication, "counted on from publication, that many such days"), true
			},
			yes: []example{
				{"They left two Mondays ago.", "two Mondays ago", "2022-01-03"},
				{"due three Fridays from now", "three Fridays from now", "2022-01-28"},
			},
			no: []string{"two Monday ago", "Mondays ago"},
		},
		{
			name: "holiday", patterns: []string{"{holiday}", "{last} {holiday}", "{next} {holiday}", "this {holiday}"},
			value: holidayValue,
			yes: []example{
				{"since Christmas he has", "Christmas", "2021-12-25"},
				{"It will open on Valentine's Day.", "Valentine's Day", "2022-02-14"},
				{"On 24 December 2013 she fell ill; on New Year's Day she died.", "New Year's Day", "2014-01-01"},
				{"last Thanksgiving we", "last Thanksgiving", "2021-11-25"},
				{"On 3 January 2016 she fled. The previous Christmas she had wed.", "previous Christmas", "2015-12-25"},
				{"She was fined in 2016 over a theft the previous Christmas.", "previous Christmas", "2015-12-25"},
				{"The pool will open on the spring bank holiday.", "spring bank holiday", "2022-05-30"},
				{"It shut on the August bank holiday.", "August bank holiday", "2021-08-30"},
				{"The lease ended at Michaelmas.", "Michaelmas", "2021-09-29"},
				{"The shrine shut on All Souls' Day.", "All Souls' Day", "2021-11-02"},
				{"They will march on St. David's Day.", "St. David's Day", "2022-03-01"},
				{"It opens on the Day of German Unity.", "Day of German Unity", "2022-10-03"},
			},
			no: []string{"a christmasy tune", "thanksgiving of one's own", "during Ramadan they fast", "Lunar New Year began", "the Easter Rising", "born in Corpus Christi", "a ship off Christmas Island", "the Michaelmas term"},
		},
	}
}

// atPart narrows a reading that is a day to the part of it that a match captured.
func (r reading) atPart(m *match) reading { return r.narrowed(partOf(int32(m.int(inPart)))) }

// narrowed narrows a reading that is a day to a part of it.
func (r reading) narrowed(part calendar.Part) reading {
	r.kind = Time
	if r.when.From.Grain == calendar.Day {
		r.when = calendar.Single(calendar.PartOf(r.when.From.Date, part))
	}
	for i, a := range r.alternatives {
		if a.When.From.Grain == calendar.Day {
			r.alternatives[i].When = calendar.Single(calendar.PartOf(a.When.From.Date, part))
			r.alternatives[i].Value = r.alternatives[i].When.TIMEX3()
		}
	}
	return r
}

func relativeDay(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	n := m.int(inToday) - 100
	because := [...]string{"the day before publication", "the day of publication", "the day after publication"}[n+1]
	switch d.entryAt(m.first + 2).text {
	case "before":
		n, because = n-1, "two days before publication"
	case "after":
		n, because = n+1, "two days after publication"
	default:
		if d.entryAt(m.first+1).text == "before" && d.entryAt(m.first).text == "day" {
			n--
		}
	}
	return dated(calendar.DayOf(now.AddDays(n)), Publication, because), true
}

func holidayValue(d *document, m *match) (reading, bool) {
	h := d.g.holidays.list[m.int(inHoliday)]
	if year, ok := d.yearOfThing(m.first, m.end); ok {
		return dated(calendar.DayOf(h.in(year)), Narrative, namedWithIt), true
	}
	first := d.entryAt(m.first)
	if at, from, ok := d.then(); ok && from == Narrative && first.text == "previous" {
		day := h.in(at.Date.Year)
		if !day.Before(calendar.UnitOf(at.Grain, at.Date).Date) {
			day = h.in(at.Date.Year - 1)
		}
		return dated(calendar.DayOf(day), from, "the day of that holiday before the day the text was at"), true
	}
	if f := d.focus; f.own && (d.isNarrative() || d.goesOn() && !d.will(m.first)) {
		day := h.in(f.point.Date.Year)
		if f.point.Grain < calendar.Year && day.AddDays(62).Before(f.point.Date) {
			day = h.in(f.point.Date.Year + 1)
		}
		return dated(calendar.DayOf(day), Narrative, "in the year the story has reached"), true
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	day := h.in(now.Year)
	t := d.tenseAround(m.first, m.end)
	switch {
	case first.classes&lastClass != 0 && !day.Before(now):
		day = h.in(now.Year - 1)
	case first.classes&nextClass != 0 && day.Before(now):
		day = h.in(now.Year + 1)
	case first.classes&(lastClass|nextClass|thisClass) != 0:
	case now.Before(day) && d.entryAt(m.first-1).text == "on" && !d.isNoun(m.end) && (d.pastNear(m.first) || d.opensPast(m.first, m.end)): // "was arrested on Christmas Eve"
		day = h.in(now.Year - 1)
	case t != past && day.Before(now) && d.isTerm(m.first-1): // "could be home before Christmas"
		day = h.in(now.Year + 1)
	case t != past && d.isTerm(m.first-1):
	case t == future && day.Before(now):
		day = h.in(now.Year + 1)
	case t != future && day.Serial()-now.Serial() > 183:
		day = h.in(now.Year - 1)
	case t == noTense && now.Serial()-day.Serial() > 183:
		day = h.in(now.Year + 1)
	}
	r := dated(calendar.DayOf(day), Publication, "the day of that holiday nearest to publication")
	switch d.entryAt(m.first - 1).text {
	case "on", "at", "over":
	default:
		r.moves = m.captures[0].class != inHoliday || d.isPreposition(m.first-1) // else it may only be a name: "the Easter truce"
	}
	return r, true
}
