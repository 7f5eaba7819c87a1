package timex

import "annals/chronology/calendar"

// overnightRules are the nights between two days, which TIMEX3 names by the first.
func overnightRules() []rule {
	return []rule{
		{
			name: "overnight",
			patterns: []string{"overnight", "overnight into|to {weekday}", "overnight from? {weekday} into|to {weekday}", "overnight on {weekday}", "the night of|from {weekday} to|into|- {weekday}",
				"the night of {weekday}", "the night before", "the night before {weekday}"},
			check: overnightMeant, value: overnight,
			yes: []example{
				{"The town was shelled overnight.", "overnight", "2022-01-11TNI"},
				{"Fighting went on overnight into Monday.", "overnight into Monday", "2022-01-09TNI"},
				{"It burnt in the night of Sunday to Monday.", "the night of Sunday to Monday", "2022-01-09TNI"},
				{"On 4 May 1990 he found that it had burnt overnight.", "overnight", "1990-05-03TNI"},
				{"Frost will form overnight.", "overnight", "2022-01-12TNI"},
				{"Sunday, March 7, 2021\n\nOvernight the pump failed.", "Overnight", "2021-03-06TNI"},
				{"On 4 May 1990 he died. The night before he had sung.", "The night before", "1990-05-03TNI"},
			},
			no: []string{"an overnight train", "their overnight stay", "the night before the vote", "an overnight success on Monday"},
		},
	}
}

// overnightMeant refuses the adjective: "an overnight train".
func overnightMeant(d *document, m *match) bool {
	switch {
	case m.has(inWeekday):
		return weekdayMeant(d, m)
	case d.entryAt(m.end-1).text == "before":
		return !d.focus.point.IsZero() && d.focus.point.Grain <= calendar.Day && (d.clauseEndsAt(m.end) || d.isFinite(m.end))
	}
	switch d.entryAt(m.first - 1).text {
	case "a", "an", "the", "his", "her", "its", "their", "our", "my", "your":
		return false
	}
	return !d.isNoun(m.end) || d.clauseEndsAt(m.end)
}

func overnight(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if d.entryAt(m.end-1).text == "before" {
		at, from, known := d.then()
		if !known {
			return unanchored(Time)
		}
		return dated(calendar.PartOf(at.Date.AddDays(-1), calendar.Night), from, "the night before the day the text was at"), true
	}
	if !m.has(inWeekday) {
		if d.underHeading() && d.tenseAround(m.first, m.end) != future {
			r := dated(calendar.PartOf(d.heading.point.Date.AddDays(-1), calendar.Night), Narrative, "the night before the day of the heading")
			r.moves = false
			return r, true
		}
		if at := d.focus.point; !ok && at.Grain <= calendar.Day && !at.IsZero() {
			return dated(calendar.PartOf(at.Date, calendar.Night), Narrative, "the night of the day the text was at"), true
		}
		if !ok {
			return unanchored(Time)
		}
		if at := d.focus.point; !at.IsZero() && at.Grain == calendar.Day && d.hadEnded(m.first) && !d.sentenceBetween(d.focus.end, m.first) {
			r := dated(calendar.PartOf(at.Date.AddDays(-1), calendar.Night), Narrative, "the night before the day that the sentence names, by which it had happened")
			r.moves = false
			return r, true
		}
		if d.tenseAround(m.first, m.end) == future {
			return dated(calendar.PartOf(now, calendar.Night), Publication, "the coming night, as the verb speaks of the future"), true
		}
		r := dated(calendar.PartOf(now.AddDays(-1), calendar.Night), Publication, "the night before publication")
		r.moves = false
		return r, true
	}
	r, ok := weekday(d, m)
	if !ok || r.needsAnchor {
		r.kind = Time
		return r, ok
	}
	if _, two := m.nth(inWeekday, 1); !two {
		switch d.entryAt(m.end - 2).text {
		case "into", "to", "before": // the night ends on the day named
			r.when = calendar.Single(calendar.DayOf(r.when.From.Date.AddDays(-1)))
			r.alternatives = nil
		}
	}
	return r.narrowed(calendar.Night), true
}
