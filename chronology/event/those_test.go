package event

import "testing"

// TestThose has people who are told of by what befell them.
func TestThose(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"relatives of them", "Relatives of those killed will meet the mayor on Friday.", []string{"2022-01-14 planned meeting: Relatives of those killed to meet the mayor"}},
		{"letters to them", "Letters to those affected will be sent out from Friday.", []string{"2022-01-14 planned other: Letters to those affected to be sent out"}},
		{"they are several", "Those killed were named on Monday.", []string{"2022-01-10 occurred other: Those killed are named"}},
		{"a crash is not flown", "Many of those injured in Monday's crash were flown to Lund on Tuesday.", []string{"2022-01-11 occurred other: Many of those injured in crash are flown to Lund"}},
		{"their own time is not that of what was done then", "One of those arrested on Sunday was freed on Monday.", nil},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}

// TestSecondRelative holds that a second relative clause tells of the same as the first.
func TestSecondRelative(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"behind and", "People came to a consultation which the council launched in December and which ends on 28 February.",
			[]string{"2021-12 occurred business: Council launches a consultation", "2022-02-28 planned talks: A consultation to end"}},
		{"behind a comma and but", "The deal, which was signed in May but which lapsed on Monday, was void.",
			[]string{"2021-05 occurred agreement: Deal is signed", "2022-01-10 occurred agreement: Deal lapses"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}

// TestFirst has what first happened on a day, and when that was counted from.
func TestFirst(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"drivers strike as workers do, on the day that is told", "Drivers first struck on 8 January, the day after a rota was imposed.", []string{"2022-01-08 occurred economy: Drivers strike"}},
		{"so do teachers, and a quake as quakes do", "Teachers first struck in March. A quake first struck on 8 January.", []string{"2021-03 occurred economy: Teachers strike", "2022-01-08 occurred disaster: A quake strikes"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
