package wording

import "testing"

func TestCount(t *testing.T) {
	for _, test := range []struct {
		locale Locale
		n      int
		want   string
	}{
		{"en", 1234567, "1,234,567"},
		{"de", 10000, "10.000"},
		{"fr", 10000, "10\u00a0000"},
		{"es", 10000, "10.000"},
		{"ru", 10000, "10\u00a0000"},
		{"uk", 999, "999"},
	} {
		if got := test.locale.Count(test.n); got != test.want {
			t.Errorf("%s: %q, want %q", test.locale, got, test.want)
		}
	}
}
