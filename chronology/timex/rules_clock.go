package timex

import "annals/chronology/calendar"

// clockRules are times of the day, alone or with their day.
func clockRules() []rule {
	return []rule{
		{
			name: "clock-day",
			patterns: []string{
				"{clock} {meridiem}? {zone}? ,? on? {today}", "{hour} {meridiem} {zone}? ,? on? {today}",
				"{clock} {meridiem}? {zone}? ,? on? {weekday}", "{hour} {meridiem} {zone}? ,? on? {weekday}",
				"{today} ,? at {clock} {meridiem}? {zone}?", "{today} ,? at {hour} {meridiem} {zone}?",
				"{weekday} ,? at {clock} {meridiem}? {zone}?", "{weekday} ,? at {hour} {meridiem} {zone}?",
				"{next} {weekday} ,? at {clock} {meridiem}? {zone}?", "{next} {weekday} ,? at {hour} {meridiem} {zone}?",
				"{last} {weekday} ,? at {clock} {meridiem}? {zone}?", "{last} {weekday} ,? at {hour} {meridiem} {zone}?",
				"{clock} {meridiem}? tonight|tonite|2nite", "{hour} {meridiem} tonight|tonite|2nite", "tonight ,? at? {clock} {meridiem}?", "tonight ,? at? {hour} {meridiem}?",
				"this {weekday} ,? at? {clock} {meridiem}?", "this {weekday} ,? at? {hour} {meridiem}", "{weekday} ,? {hour} {meridiem}", "{weekday} ,? {clock} {meridiem}",
				"this {part} ,? at {clock} {meridiem}?", "this {part} ,? at {hour} {meridiem}?", "{today} {part} ,? at {clock} {meridiem}?", "{today} {part} ,? at {hour} {meridiem}?", "{weekday} {part} ,? at {clock} {meridiem}?", "{weekday} {part} ,? at {hour} {meridiem}?",
				"{today} ,? at noon|midnight", "{weekday} ,? at noon|midnight", "noon|midnight on? {weekday}", "noon|midnight {today}",
			},
			check: clockMeant, value: clockDay,
			yes: []example{
				{"meet tomorrow at 9 a.m. in court", "tomorrow at 9 a.m.", "2022-01-13T09:00"},
				{"at 8:15 pm on Tuesday fire broke out", "8:15 pm on Tuesday", "2022-01-11T20:15"},
				{"starts next Friday at 3:30 p.m.", "next Friday at 3:30 p.m.", "2022-01-21T15:30"},
				{"the show is at 8pm tonight", "8pm tonight", "2022-01-12T20:00"},
				{"yesterday evening at six the dam broke", "yesterday evening at six", "2022-01-11T18:00"},
			},
			no: []string{"won 3:1 on Tuesday", "9 am I here"},
		},
		{
			name: "clock-date",
			patterns: []string{
				"{clock} {meridiem}? {zone}? ,? on? {month} {day} ,? {year}", "{month} {day} ,? {year} ,? at? {clock} {meridiem}? {zone}?",
				"{clock} {meridiem}? {zone}? ,? on? the? {day} of? {month} ,? {year}", "{hour} {meridiem} {zone}? ,? on? the? {day} of? {month} ,? {year}", "{hour} {meridiem} {zone}? ,? on? {month} {day} ,? {year}",
				"{day} {month} ,? {year} ,? at? {clock} {meridiem}? {zone}?", "{day} {month} ,? {year} ,? at? {hour} {meridiem} {zone}?", "{month} {day} ,? {year} ,? at? {hour} {meridiem} {zone}?",
				"{clock} {meridiem}? {zone}? ,? on {month} {day}", "{clock} {meridiem}? {zone}? ,? on the? {day} of? {month}", "{day} {month} ,? at {clock} {meridiem}? {zone}?", "{day} {month} ,? at {hour} {meridiem} {zone}?",
				"{hour} {meridiem} {zone}? ,? on? the? {day} of? {month}", "{hour} {meridiem} {zone}? ,? on? {month} {day}",
				"{clock} {meridiem}? {zone}? ,? on? {weekday} ,? the? {day} of? {month} (,? {year})?", "{hour} {meridiem} {zone}? ,? on? {weekday} ,? the? {day} of? {month} (,? {year})?",
				"{clock} {meridiem}? {zone}? ,? on? {weekday} ,? {month} {day} (,? {year})?", "{hour} {meridiem} {zone}? ,? on? {weekday} ,? {month} {day} (,? {year})?",
				"{iso} {clock} {zone}?", "{month} {day} ,? at {clock} {meridiem}? {zone}?", "{month} {day} ,? at {hour} {meridiem} {zone}?",
			},
			check: clockMeant, value: clockDate,
			yes: []example{
				{"at 6:05 a.m. on May 8, 1902 it", "6:05 a.m. on May 8, 1902", "1902-05-08T06:05"},
				{"At 09:12 on 12 September 2023 a disk failed.", "09:12 on 12 September 2023", "2023-09-12T09:12"},
				{"on 12 September 2023 at 9 p.m. it", "12 September 2023 at 9 p.m.", "2023-09-12T21:00"},
				{"left at 4:45 pm on 3 January with", "4:45 pm on 3 January", "2022-01-03T16:45"},
				{"It must be paid by 5 pm on 2 February.", "5 pm on 2 February", "2022-02-02T17:00"},
				{"Doors 7pm, Fri 4 February.", "7pm, Fri 4 February", "2022-02-04T19:00"},
				{"log 2021-03-04 23:59 end", "2021-03-04 23:59", "2021-03-04T23:59"},
			},
			no: []string{"25:70 on May 8, 1902x", "May 8, at 99:99"},
		},
		{
			name:     "clock",
			patterns: []string{"{clock} {meridiem}? {zone}?", "{hour} {meridiem} {zone}?", "{hour} o ' clock", "{hour} o ' clock in the {part}", "{hour} o ' clock at night", "{clock} {meridiem}? in the {part}"},
			check:    clockMeant, value: clock,
			yes: []example{
				{"The bell rang at 15:30 sharp.", "15:30", "2022-01-12T15:30"},
				{"opened at 9 a.m. EST on the floor", "9 a.m. EST", "2022-01-12T09:00"},
				{"It reopens on Friday. Two men were held at 9 pm.", "9 pm", "2022-01-12T21:00"},
				{"They met on Monday to end a row of early March. It began at 9 a.m. sharp.", "9 a.m.", "2022-01-10T09:00"},
				{"They meet at two o'clock.", "two o'clock", "2022-01-12T02:00"},
				{"It broke out at 11.20 pm on Monday and was out by 4 am.", "4 am", "2022-01-11T04:00"},
				{"by seven o'clock in the evening", "seven o'clock in the evening", "2022-01-12T19:00"},
				{"from 09:12: the first alert", "09:12", "2022-01-12T09:12"},
				{"Log of 3 May 2001\n\nAll quiet.\n\n- 08:15: a call", "08:15", "2001-05-03T08:15"},
				{"Log of 3 May 2001\n23:50 a call\n00:10 – a knock", "00:10", "2001-05-04T00:10"},
			},
			no: []string{"won by 3:1 there", "Genesis 12:99", "a ratio of 16:9"},
		},
		{
			name:     "clock-words",
			patterns: []string{"{clock} hrs|hours {zone}?", "{hour} in the {part}", "{hour} at night", "half past {hour} {meridiem}?", "half past {hour} in the {part}", "a? quarter past|to {hour} {meridiem}?"},
			check:    clockWordsMeant, value: clockWords,
			yes: []example{
				{"At 0615hrs the crew left.", "0615hrs", "2022-01-12T06:15"},
				{"They close at 1800 hours.", "1800 hours", "2022-01-12T18:00"},
				{"The crew left at 3 in the afternoon.", "3 in the afternoon", "2022-01-12T15:00"},
				{"It rang at half past six and", "half past six", "2022-01-12T06:30"},
				{"He rang at a quarter past four this afternoon.", "a quarter past four", "2022-01-12T16:15"},
				{"By a quarter to nine all slept.", "a quarter to nine", "2022-01-12T08:45"},
			},
			no: []string{"some 1800 hours of film", "2 in the morning group", "a quarter to 5 million", "two at nightfall"},
		},
		{
			name: "noon-midnight", patterns: []string{"noon", "midnight", "mid - day"},
			value: func(d *document, m *match) (reading, bool) {
				hour := 12
				if d.entryAt(m.first).text == "midnight" {
					hour = 0
				}
				return d.timeOfDay(m, hour*60, true)
			},
			yes: []example{
				{"before noon they left", "noon", "2022-01-12T12:00"},
				{"until midnight it rained", "midnight", "2022-01-12T00:00"},
			},
			no: []string{"afternoon tea", "midnights"},
		},
	}
}

// clockMeant refuses scores, ratios and verses: a bare "3:1" or "16:9" is no
// time, and an hour alone needs its meridiem.
func clockMeant(d *document, m *match) bool {
	for i := m.first; i < m.end; i++ {
		t := &d.tokens[i]
		if t.kind != clockToken {
			continue
		}
		if d.isMark(i-1, '-') && t.flags&glued != 0 || d.isMark(i-1, '/') {
			return false
		}
	}
	return !d.ratio(m.end)
}

// minutes is the time of day that a match captured, in minutes since midnight.
func (m *match) minutes(d *document) (int, bool) {
	total := 0
	switch v, ok := m.get(inClock); {
	case ok:
		total = int(v)
	case m.has(inHour):
		total = m.int(inHour) * 60
	default:
		for i := m.first; i < m.end; i++ {
			switch d.entryAt(i).text {
			case "noon":
				return 720, true
			case "midnight":
				return 0, true
			}
		}
		return 0, false
	}
	if v, ok := m.get(inMeridiem); ok {
		if total < 60 || total >= 13*60 {
			return total % 1440, total >= 13*60 // "15:30 pm" is 15:30
		}
		total = total%720 + int(v)*60
	} else if v, ok := m.get(inPart); ok && total < 720 && int32(v) >= partAfternoon {
		total += 720
	}
	return total % 1440, true
}

func atMinutes(day calendar.Date, minutes int) calendar.Point {
	return calendar.MinuteOf(day, minutes/60, minutes%60)
}

// timeOfDay places a time of day on the day that this sentence or the one before
// it named, else on the day of publication. The line of a log, which begins with
// its time, goes on with the day of the heading or line above it.
func (d *document) timeOfDay(m *match, minutes int, ok bool) (reading, bool) {
	if !ok {
		return reading{}, false
	}
	if d.logs(m.first) {
		return d.logged(m.first, minutes), true
	}
	if day, because, found := d.hoursDay(m.first, minutes); found {
		p := atMinutes(day, minutes)
		d.log.above, d.log.end = p, int(d.tokens[m.first].end)
		d.focus = focus{point: calendar.DayOf(day), end: int(d.tokens[m.first].start)}
		d.enterLog(m.first, day)
		return dated(p, Narrative, because), true
	}
	day, from := d.published, Publication
	if f := d.focus.point; d.hasPublished() && d.textAt(m.first-1) == "by" && d.textAt(m.end-1) == "GMT" && d.tenseAround(m.first, m.end) == past {
		// "shares had risen 4 percent by 1330 GMT", as wires follow the markets of the day
	} else if f.Grain <= calendar.Day && d.hasPublished() && d.published.Before(f.Date) && d.tenseAround(m.first, m.end) == past {
		// "It reopens on Friday. Two men were held at 9 pm": not on the day ahead
	} else if !f.IsZero() && f.Grain <= calendar.Day {
		if d.isNarrative() || !d.hasPublished() || d.sinceFocus(m.first) <= 1 || d.underHeading() {
			day, from = f.Date, Narrative
		}
		if c := d.clock; c.point.Date == day && c.point.Clock >= 18*3600 && minutes < 6*60 && c.end >= d.focus.end && (!d.sentenceBetween(c.end, m.first) || from == Narrative && !d.paragraphBetween(c.end, m.first) && !d.hadEnded(m.first) && d.tenseAround(m.first, m.end) == past) {
			day = day.AddDays(1) // "broke out at 11 pm and was out by 4 am", "left at 9 pm. At 2 am it sank"
		} else if (f.Part == calendar.Night || f.Part == calendar.Evening) && f.Date == day && minutes < 6*60 && !d.paragraphBetween(d.focus.end, m.first) && !d.hadEnded(m.first) {
			day = day.AddDays(1) // "lit fires on Sunday night. They put them out at 4am"
		}
	} else if day := d.day; d.hasPublished() && !day.IsZero() && !d.isNarrative() && day.Before(d.published) && d.published.Serial()-day.Serial() < 7 && d.sinceFocus(m.first) <= 1 {
		return d.atClock(day, Narrative, minutes), true
	}
	if day.IsZero() {
		return unanchored(Time)
	}
	return d.atClock(day, from, minutes), true
}

// atClock is a time of a day; it leaves the story on that day.
func (d *document) atClock(day calendar.Date, from AnchorFrom, minutes int) reading {
	r := dated(atMinutes(day, minutes), from, "at that time on the day the text is at")
	r.moves = false
	return r
}

// clock asks when first; a span that it does not wholly use (a zone, a bare
// "15:30 GMT") is read here, and so is twelve, which when takes for noon.
func clock(d *document, m *match) (reading, bool) {
	minutes, ok := m.minutes(d)
	if twelve := minutes/60%12 == 0; !twelve {
		if whens, used := clockEngine().minutes(d.quote(m.first, m.end)); used {
			minutes, ok = whens, true
		}
	}
	if m.has(inHour) && !m.has(inMeridiem) && !m.has(inPart) && d.log.lineEnd > 0 && (minutes+12*60)*60 <= d.log.above.Clock {
		minutes += 12 * 60 // "at two o'clock" in the line of 15:00
	}
	return d.timeOfDay(m, minutes, ok)
}

func clockDay(d *document, m *match) (reading, bool) {
	minutes, ok := m.minutes(d)
	if !ok {
		return reading{}, false
	}
	var r reading
	switch {
	case m.has(inToday):
		r, ok = relativeDay(d, m)
	case m.has(inNext), m.has(inLast), m.has(inWeekday) && d.entryAt(m.first).text == "this":
		r, ok = shiftedWeekday(d, m)
	case m.has(inWeekday):
		r, ok = weekday(d, m)
	default: // tonight, this morning
		now, known := d.now()
		if !known {
			return unanchored(Time)
		}
		r = dated(calendar.DayOf(now), Publication, "on the day of publication")
		if !m.has(inMeridiem) && !m.has(inPart) && minutes < 12*60 {
			minutes += 12 * 60 // tonight at eleven
		}
	}
	if !ok || r.needsAnchor {
		r.kind = Time
		return r, ok
	}
	day := r.when.From.Date
	r.kind, r.when = Time, calendar.Single(atMinutes(day, minutes))
	for i, a := range r.alternatives {
		if a.When.From.Grain == calendar.Day {
			r.alternatives[i].When = calendar.Single(atMinutes(a.When.From.Date, minutes))
			r.alternatives[i].Value = r.alternatives[i].When.TIMEX3()
		}
	}
	return r, true
}

func clockDate(d *document, m *match) (reading, bool) {
	minutes, ok := m.minutes(d)
	if !ok {
		return reading{}, false
	}
	var r reading
	switch {
	case m.has(inISO):
		day := *m
		day.end = day.first + 1
		r, ok = isoDate(d, &day)
	case m.has(inYear):
		r, ok = monthDayYear(d, m)
	default:
		r, ok = monthDay(d, m)
	}
	if !ok || r.needsAnchor {
		return r, ok
	}
	r.kind, r.when = Time, calendar.Single(atMinutes(r.when.From.Date, minutes))
	return r, true
}
