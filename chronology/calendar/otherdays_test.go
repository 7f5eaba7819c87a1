package calendar

import "testing"

// The days are those that printed calendars give.
func TestHebrewDate(t *testing.T) {
	for _, tt := range []struct {
		reason           string
		year, month, day int
		want             string
	}{
		{"Rosh Hashanah 5783", 5783, 7, 1, "2022-09-26"},
		{"Rosh Hashanah 5784", 5784, 7, 1, "2023-09-16"},
		{"Rosh Hashanah 5785, of a leap year", 5785, 7, 1, "2024-10-03"},
		{"Passover 5784", 5784, 1, 15, "2024-04-23"},
		{"Yom Kippur of the war", 5734, 7, 10, "1973-10-06"},
		{"Hanukkah 5782", 5782, 9, 25, "2021-11-29"},
		{"Purim 5784, in Adar II", 5784, 13, 14, "2024-03-24"},
	} {
		if got := HebrewDate(tt.year, tt.month, tt.day).String(); got != tt.want {
			t.Errorf("%s is %s, want %s", tt.reason, got, tt.want)
		}
	}
}

func TestIslamicDate(t *testing.T) {
	for _, tt := range []struct {
		reason           string
		year, month, day int
		want             string
	}{
		{"Ramadan 1443", 1443, 9, 1, "2022-04-03"},
		{"New Year 1400", 1400, 1, 1, "1979-11-21"},
		{"Eid al-Adha 1444", 1444, 12, 10, "2023-06-29"},
		{"the epoch, Gregorian", 1, 1, 1, "0622-07-19"},
	} {
		if got := IslamicDate(tt.year, tt.month, tt.day).String(); got != tt.want {
			t.Errorf("%s is %s, want %s", tt.reason, got, tt.want)
		}
	}
}
