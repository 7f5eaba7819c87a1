package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// TestOvernightNeedsNoPublication holds that a heading, or the day the text is at,
// gives the night where the source has no date of its own.
func TestOvernightNeedsNoPublication(t *testing.T) {
	for text, want := range map[string]string{
		"Monday, March 4, 2024\n\nOvernight the pump failed.":           "2024-03-03TNI",
		"Monday, March 4, 2024\n\n06:10 The pump had failed overnight.": "2024-03-03TNI",
		"The talks began on 4 May 1990. Overnight the envoys left.":     "1990-05-04TNI",
		"Overnight the pump failed.":                                    "",
	} {
		found := New().Tag(text, calendar.Date{})
		last := found[len(found)-1]
		if last.Rule != "overnight" || last.Value != want {
			t.Errorf("%q: %s by %s, want %s", text, last.Value, last.Rule, want)
		}
	}
}

// TestMarketsAreOfTheDay holds that a market's hour in Greenwich time is of the day of
// publication, whatever day its prices are compared with.
func TestMarketsAreOfTheDay(t *testing.T) {
	for text, want := range map[string]string{
		"It closed at 410 pence on 13 March. Shares had risen 4 percent by 1330 GMT.": "2015-03-17T13:30",
		"The quake struck on 13 March. Rescuers came at 1330 GMT.":                    "2015-03-13T13:30",
	} {
		found := New().Tag(text, calendar.Date{Year: 2015, Month: 3, Day: 17})
		if last := found[len(found)-1]; last.Value != want {
			t.Errorf("%q: %s, want %s", text, last.Value, want)
		}
	}
}
