package event

import "testing"

// TestDeliberates holds that what a body will consider on a day is planned for it, and
// what somebody considered once is a thought.
func TestDeliberates(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a cabinet will", "The cabinet will consider the plan on Friday.", []string{"2022-01-14 planned other: Cabinet to consider the plan"}},
		{"a court is to", "The court is due to consider the claim next week.", []string{"2022-01-17/2022-01-23 planned legal: Court to consider the claim"}},
		{"a court heard", "The court heard the case on Monday.", []string{"2022-01-10 occurred legal: Court hears the case"}},
		{"what was only thought", "Members considered the report good on Monday.", nil},
		{"a person only thinks", "Ida Bonn will consider the plan on Friday.", nil},
		{"when it next meets", "The board next meets on Friday.", []string{"2022-01-14 planned meeting: Board to meet"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
