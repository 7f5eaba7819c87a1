package event

import "testing"

// TestReading holds sentences whose verb, subject or time is easily read wrongly.
func TestReading(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"an -ing before a past is a noun", "Fighting broke out on Monday between the army and rebels.", []string{"2022-01-10 occurred military: Fighting breaks out between the army and rebels"}},
		{"a time may part the verb from its that", "A guard for the mill confirmed on Monday that the ship had sunk.", []string{"2022-01-10 occurred statement: A guard for the mill confirms that the ship had sunk"}},
		{"a decision with a day of its own", "The council decided on Monday to close the mill.", []string{"2022-01-10 occurred other: Council decides to close the mill"}},
		{"what was said after meeting is of the same day", "The envoy told reporters after meeting the king on Monday that he was glad.",
			[]string{"2022-01-10 occurred statement: Envoy tells reporters after meeting the king that he was glad"}},
		{"he is who said it", "Marek said on Monday he would step down in May.",
			[]string{"2022-01-10 occurred statement: Marek says he would step down", "2022-05 planned appointment: Marek to step down"}},
		{"he may be either of two", "The judge jailed the broker on Monday. He had fled to Peru in 2019.",
			[]string{"2019 occurred other: He had fled to Peru", "2022-01-10 occurred legal: Judge jails the broker"}},
		{"an aside opened by a participle before a past that is its base", "The dam, built in the 1930s, burst on Monday.",
			[]string{"193X occurred other: Dam is built", "2022-01-10 occurred other: Dam bursts"}},
		{"the old one resigns", "The club elected a speaker on Monday after the old one resigned on Sunday.",
			[]string{"2022-01-09 occurred appointment: Old one resigns", "2022-01-10 occurred election: Club elects a speaker"}},
		{"what is expected stays so", "A report on the crash is expected in May.", []string{"2022-05 planned other: A report on the crash is expected"}},
		{"an hour is not of the day in the dateline", "Wednesday, January 12, 2022\n\nA girl died on Tuesday night, becoming the third to be killed in Sunday's attack at a fair, a hospital said.\n\nShe had been in a hospital in Lille. Nine others were wounded, two of whom remained in intensive care as of Wednesday morning.\n\nA gunman opened fire on the crowd shortly after 8:40 p.m., killing two.",
			[]string{"2022-01-09 occurred attack: Attack at a fair", "2022-01-09T20:40 occurred attack: A gunman opens fire on the crowd, killing two", "2022-01-11 occurred death: A girl dies"}},
		{"a condition behind a comma", "The mill will reopen on Friday, provided the council gives its approval on Thursday.", []string{"2022-01-14 planned other: Mill to reopen"}},
		{"who files for insolvency does it", "Halden, its answer to the giants, filed for insolvency on Monday.", []string{"2022-01-10 occurred business: Halden files for insolvency"}},
		{"what an event followed is no event", "The session on Monday followed a fortnight of turmoil.", nil},
		{"what was to have been is of the nearest such day", "The fair was to have opened on Thursday.", []string{"2022-01-13 denied other: Fair to open"}},
		{"what was turned down by somebody did not turn", "On Monday Marek made an offer turned down by the board.", []string{"2022-01-10 occurred business: Marek makes an offer"}},
		{"that is the thing, not the person", "The captain of the ferry that ran aground on Sunday was arrested on Monday.",
			[]string{"2022-01-09 occurred accident: Ferry runs aground", "2022-01-10 occurred legal: Captain of the ferry is arrested"}},
		{"what was told is no relative clause", "The mayor told parliament on Monday that the inquiry would begin on 3 May.",
			[]string{"2022-01-10 occurred statement: Mayor tells parliament that the inquiry would begin", "2022-05-03 planned legal: Inquiry to begin"}},
		{"towed, behind a passive with its time", "The ship was refloated on Monday and towed to Lille.", []string{"2022-01-10 occurred other: Ship is refloated", "2022-01-10 occurred other: Ship is towed to Lille"}},
		{"becoming the third is no outcome", "The mayor resigned on Monday, becoming the third to do so.", []string{"2022-01-10 occurred appointment: Mayor resigns"}},
		{"behind a cost the sentence goes on", "The vicar opened the hall, which cost £12,000, on Sunday.", []string{"2022-01-09 occurred other: Vicar opens the hall"}},
		{"a past that is its base behind an apposition", "Ms Lang, the finance minister, quit on Monday.", []string{"2022-01-10 occurred appointment: Lang quits"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
