package timex

import (
	"errors"
	"testing"

	"annals/chronology/calendar"
)

func TestReadLabel(t *testing.T) {
	published := calendar.Date{Year: 2024, Month: 3, Day: 15} // a Friday
	for _, row := range []struct{ why, label, want string }{
		{"a bare number is a year", "1159", "1159"},
		{"of three digits, too", "476", "0476"},
		{"a stretch of years", "1992-1999", "1992/1999"},
		{"with a dash", "1992–1999", "1992/1999"},
		{"in words", "1992 to 1999", "1992/1999"},
		{"early years", "1200–1250", "1200/1250"},
		{"the second year cut short", "1914–18", "1914/1918"},
		{"days of one month", "5–7 March 2021", "2021-03-05/2021-03-07"},
		{"days of one month in numbers", "3.-5.5.2021", "2021-05-03/2021-05-05"},
		{"days of two months", "1 January to 3 March 2020", "2020-01-01/2020-03-03"},
		{"with short names", "1 Jan - 3 Mar 2020", "2020-01-01/2020-03-03"},
		{"over the turn of the year", "30 December – 3 January 2021", "2020-12-30/2021-01-03"},
		{"two months", "March–May 2016", "2016-03/2016-05"},
		{"ISO 8601", "2021-05-03/2021-05-05", "2021-05-03/2021-05-05"},
		{"ISO 8601 in words", "2021-05-03 to 2021-05-05", "2021-05-03/2021-05-05"},
		{"about", "c. 1190", "1190~"},
		{"about, without a space", "c.1190", "1190~"},
		{"about, in full", "circa 1190", "1190~"},
		{"about a stretch", "c. 1200–1250", "1200~/1250~"},
		{"before our era", "c. 500 BCE", "-0499~"},
		{"a year before our era", "44 BC", "-0043"},
		{"a century", "12th century", "11XX"},
		{"a decade", "1990s", "199X"},
		{"a winter of two years", "Winter 1941–42", "1941-24"},
		{"with a hyphen", "winter 1941-42", "1941-24"},
		{"a season", "spring 2021", "2021-21"},
		{"a quarter", "Q3 2021", "2021-35"},
		{"with its preposition", "In 2011", "2011"},
		{"without an end", "since 2017", "2017/.."},
		{"a dash and no end", "1949–", "1949/.."},
		{"the last day alone", "2002-08-12/15", "2002-08-12/2002-08-15"},
		{"without a beginning", "until 2018", "../2018"},
		{"the year itself left out", "before 1190", "../1189"},
		{"the year first", "2016, March", "2016-03"},
		{"German", "3. Februar 2022", "2022-02-03"},
		{"German, long ago", "24. Mai 1370", "1370-05-24"},
		{"French", "14 juillet 1789", "1789-07-14"},
		{"Spanish", "2 de mayo de 1808", "1808-05-02"},
		{"Russian", "7 ноября 1917 г", "1917-11-07"},
		{"a foreign month", "Mai 2021", "2021-05"},
		{"a month in numbers", "03.2014", "2014-03"},
		{"with a slash", "3/2014", "2014-03"},
		{"a short year", "01.05.21", "2021-05-01"},
		{"a clock time", "2021-05-01 14:30", "2021-05-01T14:30"},
		{"a weekday is the latest", "Tuesday", "2024-03-12"},
		{"a full stop behind it", "2013.", "2013"},
	} {
		x, err := New().ReadLabel(row.label, published)
		if err != nil || x.When.EDTF() != row.want || x.End != len(row.label) {
			t.Errorf("%s: %q is %s (%v), want %s", row.why, row.label, x.When.EDTF(), err, row.want)
		}
	}
	for label, want := range map[string]error{
		"31 February 2012": calendar.ErrNoSuchDay, "31.02.2013": calendar.ErrNoSuchDay, "2013-02-31": calendar.ErrNoSuchDay, "30. Februar 2022": calendar.ErrNoSuchDay,
		"28 to 31 February 2012": calendar.ErrNoSuchDay,
		"Berlin":                 ErrNotTimex, "12": ErrNotTimex, "": ErrNotTimex, "Version 2": ErrNotTimex, "1.2.3.4": ErrNotTimex, "two of the men": ErrNotTimex,
	} {
		if x, err := New().ReadLabel(label, published); !errors.Is(err, want) {
			t.Errorf("%q: %s, %v; want %v", label, x.When.EDTF(), err, want)
		}
	}
	if _, err := New().ReadLabel("Monday", calendar.Date{}); !errors.Is(err, ErrNoAnchor) {
		t.Errorf("a weekday without a day to count from: %v", err)
	}
}

// FuzzReadLabel reads anything: an error, or a stretch whose notation can be read.
func FuzzReadLabel(f *testing.F) {
	for _, label := range []string{"c. 1200–1250", "before 1", "until 001", "3.-5.5.2021", "2002-08-12/15", "winter 1941-42", "31 to 2 March 2020", "after 9999", "c. c. 1190", "–", "since since 2017", "1 Jan - 3 Mar 2020", "0000", "000", "ca", "12th century to 14th century"} {
		f.Add(label)
	}
	tagger := New()
	f.Fuzz(func(t *testing.T, label string) {
		x, err := tagger.ReadLabel(label, published)
		if err != nil {
			return
		}
		if v, err := calendar.ParseEDTF(x.When.EDTF()); err != nil || v.IsZero() {
			t.Errorf("%q: %s cannot be read back: %v", label, x.When.EDTF(), err)
		}
	})
}
