package event

import "testing"

// TestOwnDay has events whose day stands in the possessive before them, and what was
// done about them.
func TestOwnDay(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a toll is of an event with its own day", "The death toll from Saturday's bus crash near Lima rose to 19 on Sunday.",
			[]string{"2022-01-08 occurred accident: Bus crash near Lima", "2022-01-09 occurred other: Death toll from bus crash near Lima rises to 19"}},
		{"so are its injured", "The number of injured in Monday's fire at a mill rose to 12 on Tuesday.",
			[]string{"2022-01-10 occurred accident: Fire at a mill", "2022-01-11 occurred other: Number of injured in fire at a mill rises to 12"}},
		{"who condemns an attack did so later", "The mayor condemned Monday's attack in Bern.",
			[]string{"2022-01-10 occurred attack: Attack in Bern", "2022-01-12 occurred statement: Mayor condemns attack in Bern"}},
		{"who is charged over it was charged later", "A man was charged on Tuesday over Friday's shooting in Lund.",
			[]string{"2022-01-07 occurred attack: Shooting in Lund", "2022-01-11 occurred legal: A man is charged over shooting in Lund"}},
		{"who was hurt in it, won it or spoke at it did so then", "Bo Lind was hurt in Friday's blast in Lund. Ida Bonn won Sunday's election in Chad. Ida Bonn spoke at Monday's rally.",
			[]string{"2022-01-07 occurred accident: Bo Lind is hurt in blast in Lund", "2022-01-09 occurred election: Ida Bonn wins election in Chad", "2022-01-10 occurred statement: Ida Bonn speaks at rally"}},
		{"who speaks after what was held speaks that day, who speaks after a crash does not", "Ida Bonn told reporters after Monday's meeting in Bern that it had failed. Bo Lind spoke to reporters after Friday's crash in Lund.",
			[]string{"2022-01-07 occurred accident: Crash in Lund", "2022-01-10 occurred meeting: Meeting in Bern", "2022-01-10 occurred statement: Ida Bonn tells reporters after meeting in Bern that it had failed",
				"2022-01-12 occurred statement: Bo Lind speaks to reporters after crash in Lund"}},
		{"what it did it did then", "Homes were flattened by Monday's earthquake. Sunday's crash shut a road.",
			[]string{"2022-01-09 occurred business: Crash shuts a road", "2022-01-10 occurred disaster: Homes are flattened by earthquake"}},
		{"what lies ahead of it is of no such day", "Envoys are in Oslo with proposals ahead of next month's summit in Lund.", []string{"2022-02 planned meeting: Summit in Lund"}},
		{"a day behind of says which of its kind it is", "Members received a report on the storm of 3 January. The board discussed the fire of 4 January in Lund on Monday.",
			[]string{"2022-01-10 occurred accident: Board discusses the fire in Lund"}},
		{"and of a thing that leaks it is the day", "The board received a report on the gas leak of 3 January.", []string{"2022-01-03 occurred accident: Gas leak"}},
		{"the evening of a day is its time", "He was killed on the evening of 3 January.", []string{"2022-01-03 occurred death: He was killed"}},
		{"what a price is compared with is of no day of the story", "Norvik rejected a bid on Monday. It was 31 percent above the closing price on 7 January. The stock jumped 24 percent.",
			[]string{"2022-01-10 occurred statement: Norvik rejects a bid", "2022-01-10 occurred economy: Stock jumps 24 percent"}},
		{"since when it is the worst is not when it was", "A bank failed on Monday, the biggest failure since 1984. Shares fell to 11 pence, their lowest price since 1995.",
			[]string{"2022-01-10 occurred other: A bank fails", "2022-01-10 occurred economy: Shares fall to 11 pence, their lowest price"}},
		{"what came before was not done then", "She was fined in 2016 over the theft of a laptop from a shop in Lund the previous Christmas.", []string{"2015-12-25 occurred attack: Theft of a laptop from a shop", "2016 occurred legal: She was fined over the theft of a laptop from a shop in Lund"}},
		{"time in the possessive is no event's", "The firm will open a plant in three weeks' time.", []string{"2022-01-31/2022-02-06 planned other: Firm to open a plant"}},
		{"who was hurt and has died", "Two people hurt in a blast on Sunday died on Monday.", []string{"2022-01-09 occurred accident: Two people are hurt in a blast", "2022-01-10 occurred death: Two people die"}},
		{"a name that is too long ends at a border", "Police opened an inquiry on Monday into Sunday's fire at the old mill hall near the small northern town of Lund.",
			[]string{"2022-01-09 occurred accident: Fire at the old mill hall", "2022-01-10 occurred legal: Police open an inquiry into fire at the old mill hall"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
