package event

import "testing"

// TestSecondRelative holds that a second relative clause tells of the same as the first.
func TestSecondRelative(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"behind and", "People came to a consultation which the council launched in December and which ends on 28 February.",
			[]string{"2021-12 occurred business: Council launches a consultation", "2022-02-28 planned talks: A consultation to end"}},
		{"behind a comma and but", "The deal, which was signed in May but which lapsed on Monday, was void.",
			[]string{"2021-05 occurred agreement: Deal is signed", "2022-01-10 occurred agreement: Deal lapses"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
