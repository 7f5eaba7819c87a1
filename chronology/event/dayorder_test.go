package event

import (
	"strings"
	"testing"
)

// TestDayOrder holds that what happened on one day comes in the order in which it
// happened, where the text tells that otherwise than by the order of its words.
func TestDayOrder(t *testing.T) {
	for _, test := range []struct{ reason, text, want string }{
		{"as it is told", "The mayor resigned on Monday. The council met. Voters cheered.", "Mayor resigns; Council meets; Voters cheer"},
		{"after", "Two people died after a train left the rails in Lille on Monday.", "A train leaves the rails in Lille; Two people die"},
		{"before at the end", "The council met on Monday before the mayor resigned.", "Council meets; Mayor resigns"},
		{"before at the head", "Before the mayor resigned on Monday, the council met.", "Council meets; Mayor resigns"},
		{"earlier", "The mayor resigned on Monday. Petra Voss earlier held a meeting and sacked her driver.", "Petra Voss holds a meeting; Petra Voss sacks her driver; Mayor resigns"},
		{"whom it killed behind what did", "At least six people were killed in Lille on Monday. Police closed a road. A bomb exploded in a bank.", "A bomb explodes in a bank; At least six people are killed in Lille; Police close a road"},
		{"hours go before words", "The mayor resigned at noon on Monday after the council met at one p.m.", "Mayor resigns; Council meets"},
	} {
		var got []string
		for _, h := range extract(test.text) {
			got = append(got, h.Title)
		}
		if list := strings.Join(got, "; "); list != test.want {
			t.Errorf("%s: %q\n got %s\nwant %s", test.reason, test.text, list, test.want)
		}
	}
}
