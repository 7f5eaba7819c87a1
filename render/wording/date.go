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

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var seasons = map[int]string{3: "spring", 6: "summer", 9: "autumn", 12: "winter"}

// Date writes an event's date for people: "10 January 2022", "8–9 January
// 2022", "about October 2021 to 10 January 2022", "2014", "44 BC".
func Date(e *chronology.Event) string {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return e.EDTF
	}
	return Value(v)
}

// Value writes a calendar value for people.
func Value(v calendar.Value) string {
	switch {
	case v.IsZero():
		return "undated"
	case v.OpenFrom:
		return "until " + Point(v.To)
	case v.OpenTo:
		return "since " + Point(v.From)
	case v.To.IsZero():
		return Point(v.From)
	}
	from, to := v.From, v.To
	if from.Grain == calendar.Day && to.Grain == calendar.Day && !from.Approximate && !to.Approximate && from.Date.Year == to.Date.Year {
		if from.Date.Month == to.Date.Month {
			return fmt.Sprintf("%d–%s", from.Date.Day, Point(to))
		}
		return fmt.Sprintf("%d %s – %s", from.Date.Day, months[from.Date.Month], Point(to))
	}
	return Point(from) + " – " + Point(to)
}

// Point writes one unit of the calendar for people.
func Point(p calendar.Point) string {
	text := plain(p)
	switch {
	case p.Approximate && p.Uncertain:
		return "perhaps about " + text
	case p.Approximate:
		return "about " + text
	case p.Uncertain:
		return "perhaps " + text
	}
	return text
}

func plain(p calendar.Point) string {
	d := p.Date
	year := Year(d.Year)
	if p.Unspecified&calendar.YearPart != 0 {
		year = "any year"
	}
	switch p.Grain {
	case calendar.Millennium:
		return "the millennium from " + year
	case calendar.Century:
		return year + "–" + Year(d.Year+99)
	case calendar.Decade:
		return "the " + year + "s"
	case calendar.Year:
		return year
	case calendar.Half:
		return []string{"first", "second"}[(d.Month-1)/6] + " half of " + year
	case calendar.Quarter:
		return []string{"first", "second", "third", "fourth"}[(d.Month-1)/3] + " quarter of " + year
	case calendar.Season:
		return seasons[d.Month] + " " + year
	case calendar.Month:
		if p.Unspecified&calendar.MonthPart != 0 {
			return year
		}
		return months[d.Month] + " " + year
	case calendar.Week:
		return Value(calendar.Value{From: calendar.DayOf(d), To: calendar.DayOf(d.AddDays(6))})
	case calendar.Weekend:
		return Value(calendar.Value{From: calendar.DayOf(d), To: calendar.DayOf(d.AddDays(1))})
	case calendar.Hour, calendar.Minute, calendar.Second:
		zone := strings.Replace(" "+p.Zone, " Z", " UTC", 1)
		return strings.TrimSpace(fmt.Sprintf("%s, %02d:%02d%s", Day(d), p.Clock/3600, p.Clock/60%60, zone))
	default:
	}
	return Day(d)
}

// Day writes a day: "10 January 2022".
func Day(d calendar.Date) string {
	return fmt.Sprintf("%d %s %s", d.Day, months[d.Month], Year(d.Year))
}

// Year writes an astronomical year as people count: 0 is "1 BC".
func Year(y int) string {
	if y <= 0 {
		return strconv.Itoa(1-y) + " BC"
	}
	return strconv.Itoa(y)
}

// Tick writes the label of a tick: an hour, a day or a month without what it is
// of, which stands under it as TickContext says, or a year. The clock is in
// seconds since midnight.
func Tick(d calendar.Date, clock int, grain calendar.Grain) string {
	switch grain {
	case calendar.Year:
		return Year(d.Year)
	case calendar.Month:
		return months[d.Month][:3]
	case calendar.Hour:
		return fmt.Sprintf("%02d:%02d", clock/3600, clock/60%60)
	}
	return fmt.Sprintf("%d %s", d.Day, months[d.Month][:3])
}

// TickContext writes what stands under a tick: of an hour its day, of anything
// coarser its year.
func TickContext(d calendar.Date, grain calendar.Grain) string {
	if grain == calendar.Hour {
		return fmt.Sprintf("%d %s %s", d.Day, months[d.Month][:3], Year(d.Year))
	}
	return Year(d.Year)
}

// Group writes the heading an event stands under in a list: its month, or the
// year of a coarser date.
func Group(e *chronology.Event) string {
	m := e.Start
	if m.IsZero() {
		m = e.End
	}
	if v, err := calendar.ParseEDTF(e.EDTF); err == nil && v.Grain() > calendar.Month {
		return Year(m.Year)
	}
	return months[m.Month] + " " + Year(m.Year)
}
