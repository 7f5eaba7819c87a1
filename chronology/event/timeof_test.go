package event

import "testing"

// TestTimeOf holds whose time it is that stands at the head of a sentence or within a verb.
func TestTimeOf(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a time that opens the sentence is that of what is expected", "In a speech on Friday, Bo Lind is expected to hail the troops. On Saturday a meeting is scheduled to begin.",
			[]string{"2022-01-14 planned statement: Bo Lind to hail the troops", "2022-01-15 planned meeting: A meeting to begin"}},
		{"a time may stand within a verb", "Bo Lind was yesterday arrested in Lund. The council will today ban cars. The board has on Monday met. Ida Bonn is today expected to resign. Bo Lind will on Friday meet Ida Bonn.",
			[]string{"2022-01-10 occurred meeting: Board meets", "2022-01-11 occurred legal: Bo Lind is arrested in Lund", "2022-01-12 planned appointment: Ida Bonn to resign", "2022-01-12 planned legal: Council to ban cars", "2022-01-14 planned meeting: Bo Lind to meet Ida Bonn"}},
		{"this week is no week to compare with", "Shares fell to 5 pence from 8 this week. Talks are to begin this week.",
			[]string{"2022-01-10/2022-01-16 occurred economy: Shares fall to 5 pence from 8", "2022-01-10/2022-01-16 planned talks: Talks to begin"}},
		{"a time may open what was said", "Bo Lind said that on Monday the agency had delivered two million meals.", []string{"2022-01-10 occurred other: Agency delivers two million meals"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
