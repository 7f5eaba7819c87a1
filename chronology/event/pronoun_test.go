package event

import "testing"

// TestPronouns holds what "it" stands for from one sentence to the next.
func TestPronouns(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"it that opens two sentences is one", "The council met on Monday. It approved a grant to the band. It agreed to sell the hall in May.",
			[]string{"2022-01-10 occurred legislation: Council approves a grant to the band", "2022-01-10 occurred meeting: Council meets", "2022-01-10 occurred agreement: Council agrees to sell the hall", "2022-05 planned business: Council to sell the hall"}},
		{"but what is done to it is done to the object", "The board met on Monday. It bought a mill. It was sold on Tuesday.",
			[]string{"2022-01-10 occurred business: Board buys a mill", "2022-01-10 occurred meeting: Board meets", "2022-01-11 occurred business: A mill is sold"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
