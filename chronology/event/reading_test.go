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
		{"becoming the third is no outcome", "The mayor resigned on Monday, becoming the third to do so.", []string{"2022-01-10 occurred appointment: Mayor resigns"}},
		{"behind a cost the sentence goes on", "The vicar opened the hall, which cost £12,000, on Sunday.", []string{"2022-01-09 occurred other: Vicar opens the hall"}},
		{"a past that is its base behind an apposition", "Ms Lang, the finance minister, quit on Monday.", []string{"2022-01-10 occurred appointment: Lang quits"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
