package timex

import "testing"

// TestWhatOnlyNamesAThingLeavesTheStoryWhereItWas holds that a date that says
// which thing is meant, or stands in an aside, is not what "two days later"
// counts from.
func TestWhatOnlyNamesAThingLeavesTheStoryWhereItWas(t *testing.T) {
	for _, tt := range []struct{ text, later, reason string }{
		{"It shut on Saturday. Elders spoke of the bread riots of January 1984. Two days later it reopened.", "2022-01-10", "the riots are named by their month"},
		{"It shut on Saturday. All feared a coup like that of 1948. Two days later it reopened.", "2022-01-10", "no noun, but the same"},
		{"They met on Saturday. The port has been shut since 3 January. Two days later they left.", "2022-01-10", "since when it was shut"},
		{"They met on Saturday. Hundreds have fled since a fire broke out on 3 January. Two days later they left.", "2022-01-10", "since when they fled"},
		{"It shut on Saturday. Mr Ode, who won the 2012 vote, spoke. Two days later it reopened.", "2022-01-10", "the vote is named by its year"},
		{"It shut on Saturday. The hall, which was built in 1962, was dark. Two days later it reopened.", "2022-01-10", "the year stands in an aside"},
		{"It shut on Saturday. The pact, which was signed on 4 May 1990, lapsed. Two days later it reopened.", "2022-01-10", "so does the day"},
		{"In May 1990 he left Prague, which he had come to after the coup of 1948. Ten years later he was back.", "2000", "an earlier year that names a coup"},
		{"It shut on Saturday. The minutes of the meeting of 4 January were read. Two days later it reopened.", "2022-01-10", "the day names a meeting"},
		{"It shut on Saturday. The mayor told of the death on 4 January of the clerk. Two days later it reopened.", "2022-01-10", "the day is part of a name"},
		{"It shut on Saturday. The craft, which sank in May 2001 and was raised two days later.", "2001-05", "the aside goes on"},
		{"The next try is on Friday. One craft, which sank in May 2001, was a wreck. It rose the following June.", "2001-06", "what would lie ahead counts from the aside, as the verb is in the past"},
		{"It shut on Saturday. Mr Ode lost the seat held since 1998. Two days later it reopened.", "2022-01-10", "since when something had held"},
		{"It shut on Saturday. The pound, which had slipped on Thursday, rose. Two days later it reopened.", "2022-01-10", "what it had done before"},
		{"It shut on 4 May 1990. Two days later it reopened.", "1990-05-06", "a day that tells"},
		{"It shut on Saturday. It had burnt on 4 May 1990. Two days later it reopened.", "1990-05-06", "a day that tells, in a look back"},
		{"It shut on 4 May 1990. By the autumn of 1992 it lay empty. A year later it burnt.", "1993", "a time and no name"},
		{"It shut on 4 May 1990.\nCampaign of 1992\nA year later it burnt.", "1993", "a heading"},
	} {
		found := New().Tag(tt.text, published)
		if last := found[len(found)-1]; last.Value != tt.later {
			t.Errorf("%q: %q = %s, want %s: %s", tt.text, tt.text[last.Start:last.End], last.Value, tt.later, tt.reason)
		}
	}
}
