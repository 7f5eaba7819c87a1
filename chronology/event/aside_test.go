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
		{"who opens a sentence is its subject behind all they did", "A man who stole a car, a van and a bus was jailed on Monday. A clerk who robbed her clients, most of them retired teachers, was fined on Sunday.",
			[]string{"2022-01-09 occurred legal: A clerk is fined", "2022-01-10 occurred legal: A man is jailed"}},
		{"what a court heard between commas is told as done", "Between 2006 and 2012, the court heard, Bo Lind moved money to Bern. On Monday, officials said, three men died.",
			[]string{"2006/2012 occurred other: Bo Lind moves money to Bern", "2022-01-10 occurred death: Three men die"}},
		{"behind what was said of it the deeds go on", "Norvik closed a mill on Monday, saying it had lost money, and hired Bo Lind.",
			[]string{"2022-01-10 occurred other: Norvik closes a mill", "2022-01-10 occurred appointment: Norvik hires Bo Lind"}},
		{"where an event is on its day", "The funeral is at St Mary's on Friday. The meeting was at the hall on Monday.",
			[]string{"2022-01-10 occurred meeting: Meeting takes place at the hall", "2022-01-14 planned death: Funeral to take place at St Mary's"}},
		{"what might have to be done is no plan", "The pool might have to close on Friday. The mill could have been made to close on Friday.", []string{"2022-01-14 hypothetical other: Pool to close"}},
		{"a book appears, a man does not", "Her first novel appeared in 1934. Her brother appeared tired in 1935.", []string{"1934 occurred culture: Her first novel appears"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
