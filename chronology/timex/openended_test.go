package timex

import "testing"

// TestResolveOpensRanges holds that a preposition which names one end leaves the
// other open, and that two dates make the range between them.
func TestResolveOpensRanges(t *testing.T) {
	for phrase, want := range map[string]string{
		"before 1190":           "../1190",
		"by March 1920":         "../1920-03",
		"no later than 1190":    "../1190",
		"after 1190":            "1190/..",
		"since 4 May 2021":      "2021-05-04/..",
		"no earlier than 1190":  "1190/..",
		"in 1190":               "1190",
		"between 1190 and 1200": "1190/1200",
		"1190 or 1191":          "1190/1191",
		"around 1190":           "1190~",
		"before the 1920s":      "../192X",
		"c. 500 BCE":            "-0499~",
		"a fortnight ago":       "2021-12-29~",
	} {
		if got, err := Resolve(phrase, published); err != nil || got.When.EDTF() != want {
			t.Errorf("%q: %s, %v; want %s", phrase, got.When.EDTF(), err, want)
		}
	}
}
