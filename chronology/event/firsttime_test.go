package event

import "testing"

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
