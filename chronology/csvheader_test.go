package chronology

import (
	"testing"
	"unicode/utf16"
)

func TestIsTable(t *testing.T) {
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"a spreadsheet's Unicode text", "Datum\tEreignis\r\n2021-05-03\tJahrmarkt\r\n", true},
		{"with semicolons", "date;title\n2021;fair\n", true},
		{"prose with commas", "Title, date and place of the fair\nare not known.\n", false},
		{"a table of something else", "name\tage\nAda\t36\n", false},
		{"no dates", "title\tplace\nfair\tUlm\n", false},
		{"nothing", "", false},
	} {
		var wide []byte
		for _, unit := range utf16.Encode([]rune("\ufeff" + row.text)) {
			wide = append(wide, byte(unit), byte(unit>>8))
		}
		if got := IsTable([]byte(row.text)); got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
		if got := IsTable(wide); got != row.want {
			t.Errorf("%s in UTF-16: %v", row.why, got)
		}
	}
}
