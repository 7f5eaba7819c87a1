package timex

import "annals/chronology/calendar"

// hoursLater reads "an hour later" and its halves.
func hoursLater(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	grain := unitOrUnits(m)
	if grain >= calendar.Day {
		return reading{}, false
	}
	n, because := 1.0, "counted on from where the text was"
	switch {
	case m.has(inNum):
		n = m.count(d) + 0.5
	case d.entryAt(m.first).text == "half":
		n = 0.5
	case d.entryAt(m.first).text == "three":
		n = 0.75
	case d.entryAt(m.first+1).text == "quarter":
		n = 0.25
	}
	switch d.entryAt(m.end - 1).text {
	case "before", "earlier":
		n, because = -n, "counted back from where the text was"
	}
	return d.clockLater(m, at, from, grain, n, because), true
}

// clockLater counts n hours, minutes or seconds from the time of day that the
// text named last, if it did so near above. Else an hour moves no day, and of a
// month or year it makes none.
func (d *document) clockLater(m *match, at calendar.Point, from AnchorFrom, grain calendar.Grain, n float64, because string) reading {
	c := d.clock
	if c.point.IsZero() || c.end < d.focus.end || grain < c.point.Grain || d.linesSince(c.end, m.first) > logReach {
		if grain < calendar.Hour { // the event it stands with is of the story's day
			r := reading{kind: Date, value: "FUTURE_REF", anchor: from, because: "minutes after where the text was, of which the time of day is not said"}
			if n < 0 {
				r.value, r.because = "PAST_REF", "minutes before where the text was, of which the time of day is not said"
			}
			return r
		}
		if at.Grain > calendar.Day {
			return reading{kind: Date, value: "PAST_REF", anchor: from, because: "from where the text was; of which day is not said"}
		}
		r := dated(calendar.DayOf(at.Date), from, "on the day the text was at")
		if hours := int(n); hours >= 12 && hours < 24 { // of which hour it is counted from is not known
			r.when, r.because = calendar.Days(at.Date, at.Date.AddDays(1)), "on the day the text was at or the one after"
		} else if hours <= -12 && hours > -24 {
			r.when, r.because = calendar.Days(at.Date.AddDays(-1), at.Date), "on the day the text was at or the one before"
		}
		return r
	}
	seconds := 3600
	switch grain {
	case calendar.Minute:
		seconds = 60
	case calendar.Second:
		seconds = 1
	default:
	}
	p := c.point
	p.Grain = calendar.Second
	p = p.Step(int(n * float64(seconds)))
	p.Grain = c.point.Grain
	return dated(p, Narrative, because)
}
