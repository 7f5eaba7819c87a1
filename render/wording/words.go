package wording

import (
	"fmt"
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
func (l Locale) Span(c *chronology.Chronology) string {
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
	from, to := l.Day(first.Date), l.Day(last.Date)
	if last.Year-first.Year > 1 {
		from, to = l.Year(first.Year), l.Year(last.Year)
	} else if last.Serial()-first.Serial() > 60 {
		from, to = l.month(first.Month, l.Year(first.Year)), l.month(last.Month, l.Year(last.Year))
	}
	if from == to {
		return from
	}
	return fmt.Sprintf(l.dateWords().to, from, to)
}
