package event

import (
	"slices"
	"testing"
)

func TestActors(t *testing.T) {
	for _, test := range []struct {
		reason, text, place string
		want                []string
	}{
		{"a place where something happened takes no part", "Spain and Chad signed a pact in Geneva on Monday.", "Geneva", []string{"Spain", "Chad"}},
		{"nor does one to which somebody went", "Ivo Marek flew to Bern on Monday.", "", []string{"Ivo Marek"}},
		{"a country does", "Spain sold a ship to Chad on Monday.", "", []string{"Spain", "Chad"}},
		{"a stake is in no place", "Ivo Marek sold his stake in Halden on Monday.", "", []string{"Ivo Marek", "Halden"}},
		{"an adjective is nobody", "The Oscar-winning actor married Petra Voss on Monday.", "", []string{"Petra Voss"}},
		{"New York-based is one adjective", "New York-based Halden bought Widget Ltd on Monday.", "", []string{"Halden", "Widget Ltd"}},
		{"a subject of study is no place", "Ivo Marek won a prize in Physics on Monday.", "", []string{"Ivo Marek"}},
		{"a regnal number is part of a name", "Elizabeth I died in 1603.", "", []string{"Elizabeth I"}},
		{"a short name is a name", "Xi Jinping met Ivo Marek on Monday.", "", []string{"Xi Jinping", "Ivo Marek"}},
		{"small words join a name", "Police arrested Ali Juma in Dar es Salaam on Monday.", "Dar es Salaam", []string{"Ali Juma"}},
		{"an event is nobody", "War broke out in 1914.", "", nil},
		{"a firm by its first word", "Kestrel Foods AG is old. On Monday Kestrel sold a mill.", "", []string{"Kestrel Foods AG"}},
		{"a union by its members", "The Transport Workers' Union met on Monday.", "", []string{"Transport Workers' Union"}},
		{"an organisation by its initials", "The World Health Organization met on Monday. The WHO is in Geneva.", "", []string{"WHO"}},
	} {
		var place string
		var got []string
		for _, h := range extract(test.text) {
			got, place = append(got, h.Actors...), h.Place
		}
		if !slices.Equal(got, test.want) || place != test.place {
			t.Errorf("%s: %q: %q at %q, want %q at %q", test.reason, test.text, got, place, test.want, test.place)
		}
	}
}
