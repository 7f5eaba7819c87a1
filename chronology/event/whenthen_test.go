package event

import "testing"

// TestWhenThen holds that a time in what "when" tells of is one of the time before it.
func TestWhenThen(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a weekend of March", "A similar outage happened in March, when a disk failed over the weekend.", []string{"2021-03 occurred other: A similar outage happens", "2021-03 occurred other: A disk fails"}},
		{"a day of this week", "The pump broke last week, when a disk failed on Friday.", []string{"2022-01-03/2022-01-09 occurred other: Pump breaks", "2022-01-07 occurred other: A disk fails"}},
		{"an alarm that fires is no attack", "The alarm fired on Monday.", []string{"2022-01-10 occurred other: Alarm fires"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
