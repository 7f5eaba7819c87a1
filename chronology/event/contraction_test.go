package event

import "testing"

// TestContractions holds that an auxiliary is told from its subject.
func TestContractions(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"they have", "They've sold the mill on Monday.", []string{"2022-01-10 occurred business: They've sold the mill"}},
		{"she had", "Ida Bonn resigned on Monday. She’d joined the bank in 1992.", []string{"1992 occurred other: Ida Bonn joins the bank", "2022-01-10 occurred appointment: Ida Bonn resigns"}},
		{"he would", "Bo Lind said on Monday he’d resign.", []string{"2022-01-10 occurred statement: Bo Lind says he’d resign"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
