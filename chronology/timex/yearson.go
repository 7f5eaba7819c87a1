package timex

import "annals/chronology/calendar"

// yearsOnMeant wants "ten years on" to be a phrase of its own: before a mark or
// the end, behind the beginning of a clause.
func yearsOnMeant(d *document, m *match) bool {
	if unitOrUnits(m) < calendar.Day || !d.clauseEndsAt(m.end) || d.entryAt(m.end+2).text == "off" || d.entryAt(m.end+3).text == "off" {
		return false
	}
	switch d.entryAt(m.first - 1).text {
	case "and", "but", "now", "even":
		return true
	}
	return d.startsSentence(m.first) || d.isMark(m.first-1, ',') || d.isMark(m.first-1, '-')
}

// yearsOn counts on from where the text was. What would lie after publication is
// counted from something that the text does not date, and is the present.
func yearsOn(d *document, m *match) (reading, bool) {
	now := reading{kind: Date, value: "PRESENT_REF", because: "that long after what the text tells of, at the time of writing"}
	f := d.focus.point
	if f.IsZero() {
		return now, true
	}
	grain, n := unitOrUnits(m), m.count(d)
	if grain == calendar.Decade { // "a decade on" is ten years on
		grain, n = calendar.Year, 10*n
	}
	if f.Grain > grain {
		return reading{}, false
	}
	p := step(f.Date, grain, n)
	if p.IsZero() || d.hasPublished() && d.published.Before(p.Date) {
		return now, true
	}
	return dated(p, Narrative, "counted on from where the text was"), true
}
