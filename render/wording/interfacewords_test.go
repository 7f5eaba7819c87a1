package wording_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"annals/chronology/calendar"
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

func TestDatesInEveryLanguage(t *testing.T) {
	tests := []struct {
		edtf string
		want [6]string // in the order of Locales
	}{
		{"2022-03-01", [6]string{"1 March 2022", "1. März 2022", "1er mars 2022", "1 de marzo de 2022", "1 марта 2022", "1 березня 2022"}},
		{"2022-03", [6]string{"March 2022", "März 2022", "mars 2022", "marzo de 2022", "март 2022", "березень 2022"}},
		{"2022-01-08/2022-01-09", [6]string{"8–9 January 2022", "8.–9. Januar 2022", "8–9 janvier 2022", "8–9 de enero de 2022", "8–9 января 2022", "8–9 січня 2022"}},
		{"2022-01-30/2022-02-02", [6]string{"30 January – 2 February 2022", "30. Januar – 2. Februar 2022", "30 janvier – 2 février 2022", "30 de enero – 2 de febrero de 2022", "30 января – 2 февраля 2022", "30 січня – 2 лютого 2022"}},
		{"-0043", [6]string{"44 BC", "44 v. Chr.", "44 av. J.-C.", "44 a. C.", "44 до н. э.", "44 до н. е."}},
		{"2021~", [6]string{"about 2021", "etwa 2021", "vers 2021", "hacia 2021", "около: 2021", "близько: 2021"}},
		{"2014/..", [6]string{"since 2014", "seit 2014", "depuis 2014", "desde 2014", "с: 2014", "з: 2014"}},
		{"2021-22", [6]string{"summer 2021", "Sommer 2021", "été 2021", "verano 2021", "лето 2021", "літо 2021"}},
	}
	for _, test := range tests {
		v, err := calendar.ParseEDTF(test.edtf)
		if err != nil {
			t.Fatal(err)
		}
		for i, l := range wording.Locales() {
			if got := l.Value(v); got != test.want[i] {
				t.Errorf("%s in %s: %q, want %q", test.edtf, l, got, test.want[i])
			}
		}
	}
	if got := wording.Locale("ru").Tick(calendar.Date{Year: 2022, Month: 3, Day: 3}, 0, calendar.Day); got != "3 марта" {
		t.Errorf("a day on a Russian axis is %q, want the genitive", got)
	}
}
