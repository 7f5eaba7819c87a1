package timex

import "annals/chronology/calendar"

// anaphoraRules are the expressions counted from where the text has put the reader.
func anaphoraRules() []rule {
	return []rule{
		{
			name: "that-unit", patterns: []string{"that {unit}", "that same {unit}", "the same {unit}", "that {weekday}", "that {part}", "the same {weekday}", "the same {part}"},
			check: thatUnitMeant, value: thatUnit,
			yes: []example{
				{"In 1990 he left. That year she came.", "That year", "1990"},
				{"On 3 May 2001 it broke; the same day it was mended.", "the same day", "2001-05-03"},
				{"In May 2001 it broke; the same week it was mended.", "the same week", "2001-05"},
			},
			no: []string{"that man", "the same old", "She denied that night patrols had ended."},
		},
		{
			name: "weekday-of-that-week", patterns: []string{"the? {weekday} of that week", "the? {weekday} of the same week", "the? {weekday} of the following|next week"}, value: weekdayOfThatWeek,
			yes: []example{
				{"It began on 5 May 2020. It was done on the Friday of that week.", "the Friday of that week", "2020-05-08"},
				{"It began on 5 May 2020. It was done on the Monday of the following week.", "the Monday of the following week", "2020-05-11"},
			},
			no: []string{"the Friday of that weak man", "a week on Friday"},
		},
		{
			name: "unit-before",
			patterns: []string{"the {unit} before", "the {unit} after", "the {unit} earlier", "the {part} before", "the next {part}", "the following {part}", "the previous {part}",
				"a {unit} earlier", "one {unit} earlier", "a {unit} later", "one {unit} later", "the {unit} - earlier", "a {unit} before", "a {unit} after", "the year - ago", "a year - earlier", "the {unit} prior", "a {unit} prior", "the {part} prior"},
			check: unitBesideMeant, value: unitBeside,
			yes: []example{
				{"Talks began on Monday. A day earlier he spoke.", "A day earlier", "2022-01-09"},
				{"It fell on 1 March 1990. A week later it rose.", "A week later", "1990-W10"},
				{"He died in 1805. The year before, he wed.", "The year before", "1804"},
				{"On 4 May 1990 it shut. The day prior, it burnt.", "The day prior", "1990-05-03"},
				{"On 4 May 1990 they met. The next morning they left.", "The next morning", "1990-05-05TMO"},
			},
			no: []string{"a man earlier", "the unit before", "He fell on 9 May, the day after the vote.", "He spoke a day after the paper had come out.", "She won on 9 May, the day before he left.", "On 9 May they closed it, a day prior to the vote."},
		},
	}
}

// thatUnitMeant refuses "denied that night patrols had ended".
func thatUnitMeant(d *document, m *match) bool {
	if !unitMeant(d, m) || m.has(inWeekday) && !weekdayMeant(d, m) {
		return false
	}
	if d.entryAt(m.first).text == "that" && d.isNoun(m.end) {
		switch d.textAt(m.first - 1) {
		case "denied", "claimed", "said", "warned", "argued", "insisted", "feared", "believed", "noted", "announced", "thought", "hoped", "complained":
			return false
		}
	}
	return true
}

// somewhereIn is a date within a month or more that the text was at, known no
// better than that; it moves the story nowhere.
func (d *document) somewhereIn(at calendar.Point, from AnchorFrom) reading {
	r := dated(at, from, "near where the text was, which is known no better than that")
	r.when = r.when.Approximately()
	r.value, r.moves = calendar.Single(at).TIMEX3(), false
	return r
}

func thatUnit(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	because := "the one the text was at"
	if grain := calendar.Grain(m.int(inUnit)); at.Grain > calendar.Week && (grain != calendar.NoGrain && grain < calendar.Month && grain < at.Grain || m.has(inWeekday) || m.has(inPart)) {
		r := d.somewhereIn(at, from) // "the same week" in some May
		if at.Grain == calendar.Month && grain != calendar.Week && !m.has(inPart) {
			r.value += "-XX"
		}
		return r, true
	}
	switch {
	case m.has(inWeekday):
		return dated(calendar.DayOf(lastUpTo(at.Date.AddDays(6), calendar.Weekday(m.int(inWeekday)))), from, because), true
	case m.has(inPart):
		return dated(calendar.PartOf(at.Date, partOf(int32(m.int(inPart)))), from, because), true
	}
	return dated(calendar.UnitOf(calendar.Grain(m.int(inUnit)), at.Date), from, because), true
}

// weekdayOfThatWeek resolves a day of the week that the text was in, or of the one after.
func weekdayOfThatWeek(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	if at.Grain > calendar.Week {
		return d.somewhereIn(at, from), true
	}
	week := calendar.UnitOf(calendar.Week, at.Date)
	because := "in the week the text was in"
	if next := d.entryAt(m.end - 2).text; next == "following" || next == "next" {
		week, because = week.Step(1), "in the week after the one the text was in"
	}
	day := week.Bounds().Start.AddDays(m.int(inWeekday) - int(calendar.Monday))
	return dated(calendar.DayOf(day), from, because), true
}

// unitBesideMeant refuses "the day after the vote", which is counted from what
// follows and not from where the text was.
func unitBesideMeant(d *document, m *match) bool {
	if !unitMeant(d, m) {
		return false
	}
	switch d.entryAt(m.end - 1).text {
	case "prior":
		return d.textAt(m.end) != "to"
	case "before", "after":
		return d.clauseEndsAt(m.end) || d.startsSentence(m.first) && d.isFinite(m.end) || d.isPreposition(m.end) && d.entryAt(m.end).text != "this"
	}
	return true
}

func unitBeside(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	n, because := 1, "counted on from where the text was"
	for i := m.first; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "before", "earlier", "previous", "prior", "ago":
			n, because = -1, "counted back from where the text was"
		}
	}
	if r, ok := d.quarterYearAgo(m); ok && n < 0 {
		return r, true
	}
	if m.has(inPart) {
		if at, from, ok = d.thenDay(); !ok || at.Grain > calendar.Week {
			return d.somewhereIn(at, from), ok
		}
		return dated(calendar.PartOf(at.Date.AddDays(n), partOf(int32(m.int(inPart)))), from, because), true
	}
	return dated(shiftFrom(at, calendar.Grain(m.int(inUnit)), n), from, because), true
}

// shiftFrom steps n units from where the text is. A step of a week or more
// from a known day keeps to the grain of the step: a month later is a month.
func shiftFrom(at calendar.Point, grain calendar.Grain, n int) calendar.Point {
	return calendar.UnitOf(grain, at.Date).Step(n)
}
