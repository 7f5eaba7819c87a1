package wording

import (
	"fmt"

	"annals/chronology"
)

// Summary says how many events a chronology holds and from when to when:
// "9 events, 2014 to January 2022".
func Summary(c *chronology.Chronology) string {
	switch n := len(c.Events); n {
	case 0:
		return "no dated events"
	case 1:
		return withSpan("1 event", c)
	default:
		return withSpan(fmt.Sprintf("%d events", n), c)
	}
}

func withSpan(count string, c *chronology.Chronology) string {
	if span := Span(c); span != "" {
		return count + ", " + span
	}
	return count
}
