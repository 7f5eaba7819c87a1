// Package wording holds the words that reports and figures put before people:
// dates, spans and the names of kinds and statuses.
package wording

import (
	"fmt"
	"strconv"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Date writes an event's date for people: "10 January 2022", "8–9 January
// 2022", "about October 2021 to 10 January 2022", "2014", "44 BC".
func (l Locale) Date(e *chronology.Event) string {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return e.EDTF
	}
	return l.Value(v)
}

// Value writes a calendar value for people.
func (l Locale) Value(v calendar.Value) string {
	w := l.dateWords()
	switch {
	case v.IsZero():
		return w.undated
	case v.OpenFrom:
		return fmt.Sprintf(w.until, l.Point(v.To))
	case v.OpenTo:
		return fmt.Sprintf(w.since, l.Point(v.From))
	case v.To.IsZero():
		return l.Point(v.From)
	}
	from, to := v.From, v.To
	if from.Grain == calendar.Day && to.Grain == calendar.Day && !from.Approximate && !to.Approximate && from.Date.Year == to.Date.Year {
		day, month := from.Date.Day, from.Date.Month
		if month == to.Date.Month {
			return fmt.Sprintf(w.day[:strings.IndexAny(w.day, " ")], day) + "–" + l.Point(to)
		}
		return fmt.Sprintf(strings.TrimSuffix(strings.TrimSuffix(w.day, " %s"), " de"), day, w.monthOf(month)) + " – " + l.Point(to)
	}
	return l.Point(from) + " – " + l.Point(to)
}

// monthOf returns a month as it stands behind a day.
func (w *dateWords) monthOf(month int) string {
	if w.of[month] != "" {
		return w.of[month]
	}
	return w.months[month]
}

// shortOf returns a short month as it stands behind a day.
func (w *dateWords) shortOf(month int) string {
	if w.short[month] == w.months[month] { // it is not shortened
		return w.monthOf(month)
	}
	return w.short[month]
}

// Point writes one unit of the calendar for people.
func (l Locale) Point(p calendar.Point) string {
	text, w := l.plain(p), l.dateWords()
	if p.Approximate {
		text = fmt.Sprintf(w.about, text)
	}
	if p.Uncertain {
		text = fmt.Sprintf(w.perhaps, text)
	}
	return text
}

func (l Locale) plain(p calendar.Point) string {
	d, w := p.Date, l.dateWords()
	year := l.Year(d.Year)
	if p.Unspecified&calendar.YearPart != 0 {
		year = w.anyYear
	}
	switch p.Grain {
	case calendar.Millennium:
		return fmt.Sprintf(w.millennium, year)
	case calendar.Century:
		return year + "–" + l.Year(d.Year+99)
	case calendar.Decade:
		return fmt.Sprintf(w.decade, year)
	case calendar.Year:
		return year
	case calendar.Half:
		return fmt.Sprintf(w.half, w.ordinals[(d.Month-1)/6], year)
	case calendar.Quarter:
		return fmt.Sprintf(w.quarter, l.quarterOrdinal((d.Month-1)/3), year)
	case calendar.Season:
		return w.seasons[(d.Month/3+3)%4] + " " + year
	case calendar.Month:
		if p.Unspecified&calendar.MonthPart != 0 {
			return year
		}
		return l.month(d.Month, year)
	case calendar.Week:
		return l.Value(calendar.Value{From: calendar.DayOf(d), To: calendar.DayOf(d.AddDays(6))})
	case calendar.Weekend:
		return l.Value(calendar.Value{From: calendar.DayOf(d), To: calendar.DayOf(d.AddDays(1))})
	case calendar.Hour, calendar.Minute, calendar.Second:
		zone := strings.Replace(" "+p.Zone, " Z", " UTC", 1)
		return strings.TrimSpace(fmt.Sprintf("%s, %02d:%02d%s", l.Day(d), p.Clock/3600, p.Clock/60%60, zone))
	default:
	}
	return l.Day(d)
}

func (l Locale) month(month int, year string) string {
	w := l.dateWords()
	return fmt.Sprintf(w.month, w.months[month], year)
}

// Day writes a day: "10 January 2022".
func (l Locale) Day(d calendar.Date) string {
	w := l.dateWords()
	if d.Day == 1 && w.first != "" {
		return w.first + " " + w.monthOf(d.Month) + " " + l.Year(d.Year)
	}
	return fmt.Sprintf(w.day, d.Day, w.monthOf(d.Month), l.Year(d.Year))
}

// Year writes an astronomical year as people count: 0 is "1 BC".
func (l Locale) Year(y int) string {
	if y <= 0 {
		return fmt.Sprintf(l.dateWords().before, strconv.Itoa(1-y))
	}
	return strconv.Itoa(y)
}

// Tick writes the label of a tick: an hour, a day or a month without what it is
// of, which stands under it as TickContext says, or a year. The clock is in
// seconds since midnight.
func (l Locale) Tick(d calendar.Date, clock int, grain calendar.Grain) string {
	switch grain {
	case calendar.Year:
		return l.Year(d.Year)
	case calendar.Month:
		return l.dateWords().short[d.Month]
	case calendar.Hour:
		return fmt.Sprintf("%02d:%02d", clock/3600, clock/60%60)
	}
	return fmt.Sprintf("%d %s", d.Day, l.dateWords().shortOf(d.Month))
}

// ShortMonths returns the months as they stand behind the days of an axis, from
// the index 1.
func (l Locale) ShortMonths() (out [13]string) {
	for m := 1; m <= 12; m++ {
		out[m] = l.dateWords().shortOf(m)
	}
	return out
}

// TickMonths returns the months as they stand alone at an axis, from the index 1.
func (l Locale) TickMonths() [13]string { return l.dateWords().short }

// Before returns how a year before year 1 is written, with {n} for the number.
func (l Locale) Before() string { return fmt.Sprintf(l.dateWords().before, "{n}") }

// TickContext writes what stands under a tick: of an hour its day, of anything
// coarser its year.
func (l Locale) TickContext(d calendar.Date, grain calendar.Grain) string {
	if grain == calendar.Hour {
		return fmt.Sprintf("%d %s %s", d.Day, l.dateWords().shortOf(d.Month), l.Year(d.Year))
	}
	return l.Year(d.Year)
}

// Group writes the heading an event stands under in a list: its month, or the
// year of a coarser date.
func (l Locale) Group(e *chronology.Event) string {
	m := e.Start
	if m.IsZero() {
		m = e.End
	}
	if v, err := calendar.ParseEDTF(e.EDTF); err == nil && v.Grain() > calendar.Month {
		return l.Year(m.Year)
	}
	return l.month(m.Month, l.Year(m.Year))
}

// Length puts a length of time as layout measures it, "7.7 years", into the
// words of a language.
func (l Locale) Length(length string) string {
	number, unit, ok := strings.Cut(length, " ")
	if !ok || l.column() == 0 {
		return length
	}
	return strings.Replace(number, ".", ",", 1) + " " + l.Word("unit-"+unit)
}
