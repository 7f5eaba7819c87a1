package event

import "testing"

// TestSinceWhenTakesNobodyThere holds that the day since which something holds does not
// date what the text tells next.
func TestSinceWhenTakesNobodyThere(t *testing.T) {
	for _, test := range []struct{ text, title, want string }{
		{"On 3 January the envoys met. Thousands have fled since fighting erupted on 14 December. Two days later a bridge collapsed.", "A bridge collapses", "2022-01-05"},
		{"Since fighting erupted on 14 December, thousands have fled. The first truce collapsed within a day.", "First truce collapses within a day", ""},
	} {
		got := ""
		for _, h := range extract(test.text) {
			if h.Title == test.title {
				got = h.When.EDTF()
			}
		}
		if got != test.want {
			t.Errorf("%q: %s on %q, want %q", test.text, test.title, got, test.want)
		}
	}
}
