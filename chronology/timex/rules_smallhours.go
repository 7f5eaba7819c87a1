package timex

import "annals/chronology/calendar"

// smallHoursRules are the hours before dawn, which belong to the day they end in.
func smallHoursRules() []rule {
	return []rule{
		{
			name: "small-hours",
			patterns: []string{"the {early} hours of {weekday} {part}?", "the small hours of {weekday} {part}?", "the {early} {part} hours of {weekday}", "the {early} hours of {today}", "the {early} hours of this {part}",
				"the {early} hours of the {next} {part}", "the {early} hours of the {next} {unit}"},
			check: func(d *document, m *match) bool { return !m.has(inWeekday) || weekdayMeant(d, m) },
			value: smallHours,
			yes: []example{
				{"in the early hours of Sunday a fire broke out", "the early hours of Sunday", "2022-01-09TMO"},
				{"It sank in the small hours of Monday morning.", "the small hours of Monday morning", "2022-01-10TMO"},
				{"in the early hours of yesterday he fled", "the early hours of yesterday", "2022-01-11TMO"},
				{"They met on 4 May 1990. In the early hours of the next morning they left.", "the early hours of the next morning", "1990-05-05TMO"},
			},
			no: []string{"the early hours of trading", "the office hours of Monday"},
		},
	}
}

func smallHours(d *document, m *match) (reading, bool) {
	var r reading
	ok := true
	switch {
	case m.has(inWeekday):
		r, ok = weekday(d, m)
	case m.has(inToday):
		r, ok = relativeDay(d, m)
	case m.has(inNext):
		at, from, known := d.then()
		if !known || m.has(inUnit) && calendar.Grain(m.int(inUnit)) != calendar.Day {
			return reading{}, false
		}
		r = dated(calendar.DayOf(at.Date.AddDays(1)), from, "the day after the one the text was at")
	default:
		if !d.hasPublished() {
			return unanchored(Time)
		}
		r = dated(calendar.DayOf(d.published), Publication, "on the day of publication")
	}
	if !ok || r.needsAnchor {
		return r, ok
	}
	return r.inSmallHours(), true
}

// inSmallHours narrows a reading that is a day to its hours before dawn, which
// TIMEX3 has no sign of their own for but that of the morning.
func (r reading) inSmallHours() reading { return r.narrowed(calendar.Morning) }
