package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// lasts reports a length from a day on, which begins on it: "shut for a week from Monday".
func (d *document) lasts(m *match) bool {
	return d.entryAt(m.first-1).text == "for" && (m.has(inToday) || m.has(inWeekday))
}

func fromNow(d *document, m *match) (reading, bool) {
	if d.lasts(m) {
		return reading{}, false
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	if v, ok := m.get(inToday); ok {
		now = now.AddDays(int(v) - 100)
	}
	if v, ok := m.get(inWeekday); ok {
		now = firstAfter(now, calendar.Weekday(v))
		if unitOrUnits(m) == calendar.Week || unitOrUnits(m) == calendar.Day {
			days := map[calendar.Grain]int{calendar.Week: 7, calendar.Day: 1}[unitOrUnits(m)] * int(m.count(d))
			return dated(calendar.DayOf(now.AddDays(days)), Publication, "counted on from the coming "+dayName(calendar.Weekday(v))), true
		}
		return dated(calendar.DayOf(step(now, unitOrUnits(m), 1).Date), Publication, "counted on from the coming "+dayName(calendar.Weekday(v))), true
	}
	grain := unitOrUnits(m)
	if grain < calendar.Day {
		return reading{kind: Time, value: "FUTURE_REF", because: "less than a day after publication", anchor: Publication}, true
	}
	if d.entryAt(m.first).text == "within" {
		r := dated(step(now, grain, m.count(d)), Publication, "at the latest that long after publication")
		r.when = calendar.Days(now.AddDays(1), r.when.Bounds().End.AddDays(-1))
		r.kind, r.value = Duration, calendar.Duration{{Count: m.count(d), Unit: grain}}.String()
		r.moves = false
		return r, true
	}
	p := step(now, grain, m.count(d))
	return dated(p, Publication, "counted on from publication"), !p.IsZero()
}

// futureDistance wants a verb of the future: "it will reopen in two days", but
// not "he ran it in two days", which is a length.
func futureDistance(d *document, m *match) bool {
	if grain := unitOrUnits(m); grain < calendar.Day || grain == calendar.Quarter && m.has(inUnit) {
		return false
	}
	if d.isRecord(m.first) {
		return false
	}
	return d.tenseAround(m.first, m.end) == future || m.first == 0 && m.end == len(d.tokens)
}

// isRecord reports a superlative or an ordinal that a length before token i is
// the span of: "it would be the third such vote in a year".
func (d *document) isRecord(i int) bool {
	for j := i - 1; j >= max(0, i-5) && !d.endsSentence(j); j-- {
		switch t := d.textAt(j); {
		case d.entryAt(j).classes&ordinalClass != 0, t == "most", t == "least", t == "best", t == "worst", t == "only", len(t) > 5 && strings.HasSuffix(t, "est"):
			return true
		}
	}
	return false
}
