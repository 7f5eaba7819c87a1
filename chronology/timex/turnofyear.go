package timex

import "annals/chronology/calendar"

// turnOfYear is about New Year's Day: that of the year named, else the latest one,
// or the coming one where the verb speaks of the future.
func turnOfYear(d *document, m *match) (reading, bool) {
	year, from, because, own := m.int(inYear), AnchorFrom(""), "about the first day of that year", true
	if year == 0 {
		now, ok := d.now()
		if !ok {
			return unanchored(Date)
		}
		year, from, because, own = now.Year, Publication, "about the latest New Year's Day", false
		if d.tenseAround(m.first, m.end) == future {
			year, because = year+1, "about the coming New Year's Day, as the verb speaks of the future"
		}
	}
	r := dated(calendar.DayOf(calendar.Date{Year: year, Month: 1, Day: 1}), from, because)
	r.when, r.own = r.when.Approximately(), own
	return r, true
}
