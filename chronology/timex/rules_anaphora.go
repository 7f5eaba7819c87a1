package timex

import "annals/chronology/calendar"

// anaphoraRules are the expressions counted from where the text has put the reader.
func anaphoraRules() []rule {
	return []rule{
		{
			name: "that-unit", patterns: []string{"that {unit}", "that same {unit}", "the same {unit}", "that {weekday}", "that {part}", "the same {weekday}", "the same {part}"},
			check: func(d *document, m *match) bool { return unitMeant(d, m) && (!m.has(inWeekday) || weekdayMeant(d, m)) }, value: thatUnit,
			yes: []example{
				{"In 1990 he left. That year she came.", "That year", "1990"},
				{"On 3 May 2001 it broke; the same day it was mended.", "the same day", "2001-05-03"},
			},
			no: []string{"that man", "the same old"},
		},
		{
			name: "unit-before",
			patterns: []string{"the {unit} before", "the {unit} after", "the {unit} earlier", "the {part} before", "the next {part}", "the following {part}", "the previous {part}",
				"a {unit} earlier", "one {unit} earlier", "a {unit} later", "one {unit} later", "the {unit} - earlier", "a {unit} before", "a {unit} after", "the year - ago", "a year - earlier"},
			check: unitMeant, value: unitBeside,
			yes: []example{
				{"Talks began on Monday. A day earlier he spoke.", "A day earlier", "2022-01-09"},
				{"It fell on 1 March 1990. A week later it rose.", "A week later", "1990-W10"},
				{"He died in 1805. The year before, he wed.", "The year before", "1804"},
				{"On 4 May 1990 they met. The next morning they left.", "The next morning", "1990-05-05TMO"},
			},
			no: []string{"a man earlier", "the unit before"},
		},
	}
}

func thatUnit(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	because := "the one the text was at"
	switch {
	case m.has(inWeekday):
		return dated(calendar.DayOf(lastUpTo(at.Date.AddDays(6), calendar.Weekday(m.int(inWeekday)))), from, because), true
	case m.has(inPart):
		return dated(calendar.PartOf(at.Date, partOf(int32(m.int(inPart)))), from, because), true
	}
	return dated(calendar.UnitOf(calendar.Grain(m.int(inUnit)), at.Date), from, because), true
}

func unitBeside(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	n, because := 1, "counted on from where the text was"
	for i := m.first; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "before", "earlier", "previous", "ago":
			n, because = -1, "counted back from where the text was"
		}
	}
	if r, ok := d.quarterYearAgo(m); ok && n < 0 {
		return r, true
	}
	if m.has(inPart) {
		return dated(calendar.PartOf(at.Date.AddDays(n), partOf(int32(m.int(inPart)))), from, because), true
	}
	return dated(shiftFrom(at, calendar.Grain(m.int(inUnit)), n), from, because), true
}

// shiftFrom steps n units from where the text is. A step of a week or more
// from a known day keeps to the grain of the step: a month later is a month.
func shiftFrom(at calendar.Point, grain calendar.Grain, n int) calendar.Point {
	return calendar.UnitOf(grain, at.Date).Step(n)
}
