package event

import "testing"

// TestAsides has what stands between a subject and its verb.
func TestAsides(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"dashes around a participle", "A rescue team - made up of 71 people, mostly from the fire services - flew to Peru on Monday.", []string{"2022-01-10 occurred other: A rescue team flies to Peru"}},
		{"dashes around an apposition", "The firm — a maker of boats — shut its plant in Lund on Monday.", []string{"2022-01-10 occurred business: Firm shuts its plant in Lund"}},
		{"dashes around a relative clause tell", "The bank – which cut its rate on Monday – met on Tuesday.", []string{"2022-01-10 occurred economy: Bank cuts its rate", "2022-01-11 occurred meeting: Bank meets"}},
		{"one dash opens no aside", "Rain fell in Lund on Monday - the first in a year.", []string{"2022-01-10 occurred other: Rain falls in Lund"}},
		{"a pronoun may end the relative clause", "Parents and people who had been in contact with them were tested on Monday.", []string{"2022-01-10 occurred other: Parents and people are tested"}},
		{"what would be done is settled where somebody said so behind it", "Parents would be tested on Friday, said Bo Lind. The mill would close on Saturday if it rained, said Bo Lind.",
			[]string{"2022-01-14 planned other: Parents to be tested", "2022-01-15 hypothetical other: Mill would close"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
