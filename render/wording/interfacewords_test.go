package wording_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"annals/render/wording"
)

// Every text is there in every language, with the same places for values.
func TestInterfaceIsWholeInEveryLanguage(t *testing.T) {
	places := regexp.MustCompile(`\{\w+\}`)
	english := wording.Words("en")
	for _, l := range wording.Locales() {
		for key, text := range wording.Words(l) {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s: %s has no words", l, key)
			}
			got, want := places.FindAllString(text, -1), places.FindAllString(english[key], -1)
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s has the places %v, English %v", l, key, got, want)
			}
		}
	}
	if got := wording.Words("xx")["search"]; got != "Search" {
		t.Errorf("an unknown language says %q, want English", got)
	}
}
