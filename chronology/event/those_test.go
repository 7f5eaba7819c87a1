package event

import "testing"

// TestThose has people who are told of by what befell them.
func TestThose(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"relatives of them", "Relatives of those killed will meet the mayor on Friday.", []string{"2022-01-14 planned meeting: Relatives of those killed to meet the mayor"}},
		{"letters to them", "Letters to those affected will be sent out from Friday.", []string{"2022-01-14 planned other: Letters to those affected to be sent out"}},
		{"they are several", "Those killed were named on Monday.", []string{"2022-01-10 occurred other: Those killed are named"}},
		{"a crash is not flown", "Many of those injured in Monday's crash were flown to Lund on Tuesday.", []string{"2022-01-11 occurred other: Many of those injured in crash are flown to Lund"}},
		{"their own time is not that of what was done then", "One of those arrested on Sunday was freed on Monday.", nil},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
