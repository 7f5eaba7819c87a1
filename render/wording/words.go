package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Label writes the name of a kind or lane with a capital first.
func Label(name string) string {
	r, n := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(r)) + name[n:]
}

// Span writes from when to when a chronology reaches: "2014 to January 2022".
func Span(c *chronology.Chronology) string {
	var first, last calendar.Moment
	for i := range c.Events {
		start, end := c.Events[i].Start, c.Events[i].End
		if start.IsZero() {
			start = end
		}
		if end.IsZero() {
			end = start
		} else if end.Clock == 0 {
			end = end.AddDays(-1).At()
		}
		if first.IsZero() || start.Compare(first) < 0 {
			first = start
		}
		if last.IsZero() || end.Compare(last) > 0 {
			last = end
		}
	}
	if first.IsZero() {
		return ""
	}
	from, to := Day(first.Date), Day(last.Date)
	if last.Year-first.Year > 1 {
		from, to = Year(first.Year), Year(last.Year)
	} else if last.Serial()-first.Serial() > 60 {
		from, to = months[first.Month]+" "+Year(first.Year), months[last.Month]+" "+Year(last.Year)
	}
	if from == to {
		return from
	}
	return strings.Join([]string{from, to}, " to ")
}
