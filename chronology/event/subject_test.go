package event

import "testing"

// TestSubjects holds who does it where the nearest noun does not.
func TestSubjects(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"people on board a plane", "All 28 people on board the plane were killed on Monday.", []string{"2022-01-10 occurred death: All 28 people on board the plane are killed"}},
		{"what leads or grows is no clause behind a genitive", "Lund's growing debt shocked the board on Monday. Russia’s leading stock markets crashed on Sunday.",
			[]string{"2022-01-09 occurred accident: Russia’s leading stock markets crash", "2022-01-10 occurred other: Lund's growing debt shocks the board"}},
		{"behind a relative clause and a comma the deeds go on", "Researchers in Lund screened 30 drugs that were listed by a bank, and found two on Monday.",
			[]string{"2022-01-10 occurred other: Researchers in Lund screen 30 drugs", "2022-01-10 occurred science: Researchers in Lund find two"}},
		{"a thing does not warn", "The minister said the flu was easing but warned on Monday that it was back.", []string{"2022-01-10 occurred statement: Minister warns that it was back"}},
		{"who goes on in -ing", "Ida Bonn will begin a tour when she leaves Lund, ending in Bern on 24 January. The choir gives ten concerts, beginning on 25 January.",
			[]string{"2022-01-24 planned other: Ida Bonn to end in Bern", "2022-01-25 planned culture: Ten concerts to begin"}},
		{"what was disclosed is not it", "A bank failed on Monday. It was disclosed on Tuesday that Bo Lind was given a pension.", []string{"2022-01-10 occurred other: A bank fails"}},
		{"whom they told is no object", "Bo Lind told a newspaper on Monday the firm went to court.", []string{"2022-01-10 occurred statement: Bo Lind tells a newspaper the firm went to court"}},
		{"who it is told according to", "According to Ida Bonn, the station's director, the firm Lind & Lund was hired on Monday.", []string{"2022-01-10 occurred other: Firm Lind & Lund is hired"}},
		{"a second passive without its auxiliary", "Ten people were killed and two million made homeless by the quake on Monday. Nine were hurt and a hall destroyed by the fire on Sunday.",
			[]string{"2022-01-09 occurred accident: A hall is destroyed by the fire", "2022-01-09 occurred accident: Nine are hurt", "2022-01-10 occurred death: Ten people are killed", "2022-01-10 occurred disaster: Two million are made homeless by the quake"}},
		{"what somebody saw happen happened", "Orbis saw its shares fall 12 percent on Monday. Lund saw two ministers resign on Sunday.",
			[]string{"2022-01-09 occurred appointment: Two ministers resign", "2022-01-10 occurred economy: Orbis’ shares fall 12 percent"}},
		{"given is no deed", "Given the storm, the match was called off on Monday.", []string{"2022-01-10 occurred other: Match is called off"}},
		{"a number and another day", "His team rescued two people on Monday and three the day before.", []string{"2022-01-10 occurred disaster: His team rescues two people"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
