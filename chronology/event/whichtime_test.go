package event

import "testing"

// TestWhichTime has what is of a time other than the one that is nearest, or of none.
func TestWhichTime(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a weekend of March", "A similar outage happened in March, when a disk failed over the weekend.", []string{"2021-03 occurred other: A similar outage happens", "2021-03 occurred other: A disk fails"}},
		{"a day of this week", "The pump broke last week, when a disk failed on Friday.", []string{"2022-01-03/2022-01-09 occurred other: Pump breaks", "2022-01-07 occurred other: A disk fails"}},
		{"what sums up a time is of no day", "Rovers sacked Ivo Marek on Sunday. Marek won 14 of his 31 games.", []string{"2022-01-09 occurred appointment: Rovers sack Ivo Marek"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
