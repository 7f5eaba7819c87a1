package wording_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"annals/chronology"
	"annals/render/wording"
)

func TestReasonsInOtherLanguages(t *testing.T) {
	for _, test := range []struct {
		locale          wording.Locale
		because, reason string
		told            bool
		why             string
	}{
		{"de", "the day of publication", "der Tag der Veröffentlichung", true, "a reason of the table"},
		{"de", "the latest Monday up to publication", "der letzte bis zur Veröffentlichung", true, "the day stands in the phrase beside it"},
		{"ru", "the coming Wednesday, as the verb speaks of the future", "ближайший: глагол о будущем", true, "a name before a comma"},
		{"fr", "the time up to publication; how long is not said exactly, and about three is meant", "le temps jusqu’à la publication ; la durée n’est pas dite exactement", true, "the date beside it tells how many"},
		{"uk", "seen in the stars", "seen in the stars", false, "what nobody translated stays English and says so"},
		{"en", "the day of publication", "the day of publication", true, "English is what it is"},
		{"es", "", "", true, "no reason"},
	} {
		if got, told := test.locale.Because(test.because); got != test.reason || told != test.told {
			t.Errorf("%s: %q is %q, %v; want %q, %v: %s", test.locale, test.because, got, told, test.reason, test.told, test.why)
		}
	}
}

// Every reason that the examples give is there in every language.
func TestReasonsOfTheExamplesAreTranslated(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/chronology.json")
	if err != nil || len(files) < 3 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var c chronology.Chronology
		if err := json.Unmarshal(data, &c); err != nil {
			t.Fatal(err)
		}
		for _, e := range c.Events {
			for _, m := range e.Mentions {
				if m.Timex == nil {
					continue
				}
				for _, l := range wording.Locales() {
					if reason, told := l.Because(m.Timex.Because); !told || m.Timex.Because != "" && reason == "" {
						t.Errorf("%s: %s has no words for %q", file, l, m.Timex.Because)
					}
				}
			}
		}
	}
}
