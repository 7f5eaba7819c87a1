package timex

import "testing"

func TestSettings(t *testing.T) {
	for _, tt := range []struct {
		reason, text string
		settings     Settings
		value, edtf  string
	}{
		{"a northern summer begins in June", "It burnt in the summer of 1998.", Settings{}, "1998-SU", "1998-22"},
		{"a southern one in December", "It burnt in the summer of 1998.", Settings{Southern: true}, "1998-SU", "1998-30"},
		{"without a start the bounds of a business year are those of its name", "The fiscal 2020 budget", Settings{}, "FY2020", "2020"},
		{"a business year is named by the year it ends in", "The fiscal 2020 budget", Settings{FiscalStart: 10}, "FY2020", "2019-10/2020-09"},
		{"one that begins in January is the calendar's", "The fiscal 2020 budget", Settings{FiscalStart: 1}, "FY2020", "2020-01/2020-12"},
		{"chat counts bare parts of the day", "late morning", Settings{Domain: Colloquial}, "2022-01-12TMO", "2022-01-12"},
		{"a history goes on with its own year", "In June 1921 it rose. In July it fell.", Settings{Domain: History}, "1921-07", "1921-07"},
		{"news stays by its publication", "In June 1921 it rose. In July it fell.", Settings{Domain: News}, "2021-07", "2021-07"},
	} {
		found := New().With(tt.settings).Tag(tt.text, published)
		if len(found) == 0 {
			t.Errorf("%s: %q: nothing found", tt.reason, tt.text)
			continue
		}
		if got := found[len(found)-1]; got.Value != tt.value || got.When.EDTF() != tt.edtf {
			t.Errorf("%s: %q = %s, %s; want %s, %s", tt.reason, tt.text, got.Value, got.When.EDTF(), tt.value, tt.edtf)
		}
	}
}
