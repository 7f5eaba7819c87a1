package event

import "testing"

func TestDeathsIn(t *testing.T) {
	for title, want := range map[string]string{
		"A quake kills at least five people in Lisbon":  "at least five",
		"Storm hits the coast, killing 1,200 people":    "1,200",
		"Five people die in a fire":                     "Five",
		"More than 40 people are killed in a crash":     "More than 40",
		"Fire kills twenty-one":                         "twenty-one",
		"A bomb kills a man":                            "",
		"Five firms are sold":                           "",
		"Five people are hurt by a man who later dies":  "",
		"Ida Bonn kills her husband and five dogs":      "",
		"The 2010 quake kills":                          "",
		"More than":                                     "",
		"A storm, killing ":                             "",
		"At least":                                      "",
		"Quake is believed to have been killing off as": "",
	} {
		from, to, ok := DeathsIn(title)
		if got := title[from:to]; got != want || ok != (want != "") {
			t.Errorf("%q: %q %v, want %q", title, got, ok, want)
		}
	}
}

func TestToll(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"the newest stands in the title", "A quake killed at least five people in Lille on Monday.\n\nFew knew.\n\nThe death toll had risen to more than 40 by evening.",
			[]string{"2022-01-10 occurred disaster: A quake kills more than 40 people in Lille"}},
		{"of those it is about", "Five people were killed in a flood in Lille on Monday.\n\nFew knew.\n\nThe number of dead rose to 12.",
			[]string{"2022-01-10 occurred disaster: 12 people are killed in a flood in Lille"}},
		{"it is of what kills, not of what wounds", "A bomb killed five people and wounded 12 in Lille on Monday. The toll rose to seven.",
			[]string{"2022-01-10 occurred attack: A bomb kills seven people", "2022-01-10 occurred attack: A bomb wounds 12 in Lille"}},
		{"not of a quake of long before", "A quake struck Lille on Monday, killing eight. In 1990 a quake killed 4,000 people there. The death toll rose to 12 on Tuesday.",
			[]string{"1990 occurred disaster: A quake kills 4,000 people there", "2022-01-10 occurred disaster: A quake strikes Lille, killing 12"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
