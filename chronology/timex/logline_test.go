package timex

import (
	"strings"
	"testing"

	"annals/chronology/calendar"
)

// TestALivePageGoesBack holds that a page with its newest line first runs back
// from the day of publication over midnight, that a line's own words count from its
// day, and that a day named in a line moves no other line.
func TestALivePageGoesBack(t *testing.T) {
	const page = `This page covered the count on Sunday 9 January. Newest entries first.

01:40 The mayor concedes. A new hall must open by 1 March.

00:20 A recount is under way. Half an hour earlier the lights went out.

23:30 First boxes come in, nine up on 2019.

15:00 At two o'clock half had voted. It rained this morning, as it did yesterday.

08:00 Doors open.

Written up on Tuesday.
`
	want := "2022-01-09 2022-01-10T01:40 2022-03-01 2022-01-10T00:20 2022-01-09T23:50 2022-01-09T23:30 2019 2022-01-09T15:00 2022-01-09T14:00 2022-01-09TMO 2022-01-08 2022-01-09T08:00 2022-01-04"
	var got []string
	for _, x := range New().Tag(page, calendar.Date{Year: 2022, Month: 1, Day: 10}) {
		got = append(got, x.Value)
	}
	if s := strings.Join(got, " "); s != want {
		t.Errorf("read\n\t%s, want\n\t%s", s, want)
	}
}

// TestALogGoesOn holds that a log goes on over midnight, and on the day of a
// heading between its lines.
func TestALogGoesOn(t *testing.T) {
	const log = `Log of 3 May 2001
23:50 a call
00:10 a knock, as on 9 April
00:30 nothing

6 May 2001
08:15 a visit
`
	want := "2001-05-03 2001-05-03T23:50 2001-05-04T00:10 2001-04-09 2001-05-04T00:30 2001-05-06 2001-05-06T08:15"
	var got []string
	for _, x := range New().Tag(log, published) {
		got = append(got, x.Value)
	}
	if s := strings.Join(got, " "); s != want {
		t.Errorf("read\n\t%s, want\n\t%s", s, want)
	}
}
