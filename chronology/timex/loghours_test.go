package timex

import (
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// TestHoursWithoutDay holds that a timeline of hours far from any day is of the day that
// the text gives for one of them, or gives first.
func TestHoursWithoutDay(t *testing.T) {
	const between = "\n\nNobody was hurt.\n\nThe script had been changed on 12 December, a week after tests.\n\nIt was late.\n\nTimeline\n\n"
	const log = "22:40 The script starts.\n22:47 The key expires.\n00:12 The page is updated.\n"
	for _, test := range []struct{ reason, text, want string }{
		{"an hour that the text dates", "Report of 7 February 2025\n\nFrom 22:47 on Wednesday 29 January nobody could sign in." + between + log, "2025-01-29T22:40 2025-01-29T22:47 2025-01-30T00:12"},
		{"one behind midnight", "Report of 7 February 2025\n\nAt 00:12 on Thursday 30 January the page was updated." + between + log, "2025-01-29T22:40 2025-01-29T22:47 2025-01-30T00:12"},
		{"the day in the title", "Failures of 29 January 2025\n\nNobody could sign in." + between + log, "2025-01-29T22:40 2025-01-29T22:47 2025-01-30T00:12"},
		{"no day at all: that of publication", "Nobody could sign in.\n\n" + log, "2025-02-06T22:40 2025-02-06T22:47 2025-02-07T00:12"},
	} {
		var got []string
		for _, x := range New().Tag(test.text, calendar.Date{Year: 2025, Month: 2, Day: 7}) {
			if x.Start >= strings.Index(test.text, "22:40") {
				got = append(got, x.Value)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v, want %s", test.reason, got, test.want)
		}
	}
}

// TestTagLetters holds that each message of a thread counts from its own day, with
// offsets into the whole text.
func TestTagLetters(t *testing.T) {
	const text = "Below is what Bo wrote yesterday.\n\nFrom: Bo Lind\nDate: Mon, 10 Jan 2022 09:00\n\nIt broke yesterday.\n\nFrom: Ida Bonn\nDate: 12 Jan 2022\n\nIt broke yesterday.\n"
	day := calendar.Date{Year: 2022, Month: 1, Day: 20}
	want := []string{"2022-01-19", "2022-01-09", "2022-01-11"}
	n := 0
	for _, x := range New().TagLetters(text, day, source.Letters(text, day)) {
		if text[x.Start:x.End] != "yesterday" {
			continue
		}
		if n >= len(want) || x.Value != want[n] {
			t.Fatalf("yesterday %d is %s, want %v", n, x.Value, want)
		}
		n++
	}
	if n != len(want) {
		t.Errorf("%d times yesterday, want %d", n, len(want))
	}
}
