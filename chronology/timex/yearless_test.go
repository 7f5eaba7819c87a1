package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// TestDayJustPast holds that a day in the weeks before publication is news even where
// the text has told years of a life, and one that lies elsewhere is of the last of them.
func TestDayJustPast(t *testing.T) {
	published := calendar.Date{Year: 2024, Month: 3, Day: 15}
	for text, want := range map[string]string{
		"Ida Lind was born in 1931. She retired in 1996. She died on 3 March.": "2024-03-03",
		"Ida Lind was born in 1931. She retired in 1996. She left on 3 June.":  "1996-06-03",
	} {
		found := New().Tag(text, published)
		if got := found[len(found)-1].Value; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
