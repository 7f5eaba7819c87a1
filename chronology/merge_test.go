package chronology

import (
	"fmt"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/event"
)

// told makes one source's event of a day for the tests of merging.
func toldOn(source, date, title string, kind event.Kind, actors ...string) Event {
	var d calendar.Date
	if _, err := fmt.Sscanf(date, "%d-%d-%d", &d.Year, &d.Month, &d.Day); err != nil {
		panic(err)
	}
	return Event{
		ID: eventID(source+title, ""), Title: title, Kind: kind, Status: event.Occurred, Actors: actors, Salience: 0.5,
		EDTF: date, Start: d.At(), End: d.AddDays(1).At(), Grain: "day",
		Mentions: []Mention{{Source: source, Quote: title}},
	}
}

func TestMergeAcrossSources(t *testing.T) {
	tests := []struct {
		reason string
		told   [][]Event
		want   int // events that remain
	}{
		{
			"two papers report one meeting in other words",
			[][]Event{
				{toldOn("s1", "2023-05-03", "Ministers of Chad and Niger meet in Abuja over the border", event.Meeting, "Chad", "Niger")},
				{toldOn("s2", "2023-05-03", "Chad, Niger ministers hold border meeting in Abuja", event.Talks, "Chad", "Niger")},
			}, 1,
		},
		{
			"two meetings on one day with other people in other places",
			[][]Event{
				{toldOn("s1", "2023-05-03", "Ministers of Chad and Niger meet in Abuja over the border", event.Meeting, "Chad", "Niger")},
				{toldOn("s2", "2023-05-03", "Grain traders meet in Odesa over insurance", event.Meeting)},
			}, 2,
		},
		{
			"the same annual event a year apart",
			[][]Event{
				{toldOn("s1", "2022-06-10", "Harbour festival opens in Bergen", event.Culture)},
				{toldOn("s2", "2023-06-10", "Harbour festival opens in Bergen", event.Culture)},
			}, 2,
		},
		{
			"one source never merges with itself: its extractor has told the two apart",
			[][]Event{
				{toldOn("s1", "2023-05-03", "Court hears the appeal", event.Legal), toldOn("s1", "2023-05-03", "Court hears the appeal again", event.Legal)},
			}, 2,
		},
		{
			"statements of two speakers stay two, however alike",
			[][]Event{
				{toldOn("s1", "2023-05-03", "Ito says the plant will reopen", event.Statement, "Ito")},
				{toldOn("s2", "2023-05-03", "Bauer says the plant will reopen", event.Statement, "Bauer")},
			}, 2,
		},
		{
			"a day off and otherwise the same words: one event with a disputed date",
			[][]Event{
				{toldOn("s1", "2023-05-03", "Freight train derails near Linz", event.Accident, "ÖBB")},
				{toldOn("s2", "2023-05-04", "Freight train derails near Linz", event.Accident, "ÖBB")},
			}, 1,
		},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			events, _ := merge(tt.told, nil)
			if len(events) != tt.want {
				t.Errorf("%d events, want %d: %+v", len(events), tt.want, events)
			}
		})
	}
}

func TestMergeTakesTheBestSupportedDate(t *testing.T) {
	told := [][]Event{
		{toldOn("s1", "2023-05-04", "Freight train derails near Linz", event.Accident)},
		{toldOn("s2", "2023-05-03", "Freight train derails near Linz", event.Accident)},
		{toldOn("s3", "2023-05-03", "A freight train derails near Linz", event.Accident)},
	}
	sources := []Source{{ID: "s1", Name: "a.txt"}, {ID: "s2", Name: "b.txt"}, {ID: "s3", Name: "c.txt"}}
	events, conflicts := merge(told, sources)
	if len(events) != 1 {
		t.Fatalf("%d events, want 1", len(events))
	}
	e := events[0]
	if e.EDTF != "2023-05-03" {
		t.Errorf("date %s, want that of two sources against one", e.EDTF)
	}
	if len(e.Alternatives) != 1 || e.Alternatives[0] != (Alternative{EDTF: "2023-05-04", Source: "s1"}) {
		t.Errorf("alternatives %+v, want the first source's day", e.Alternatives)
	}
	if got := e.SourceIDs(); len(got) != 3 {
		t.Errorf("sources %v, want all three", got)
	}
	if e.ID != told[0][0].ID {
		t.Errorf("id %s, want the first source's, which further sources do not change", e.ID)
	}
	if len(conflicts) != 1 || conflicts[0].Code != CodeDateDispute || conflicts[0].Source != "s1" {
		t.Errorf("diagnostics %+v, want one date dispute at the first source", conflicts)
	}
}

// stories returns n sources that each tell the same events in their own words.
func stories(sources, events int) [][]Event {
	verbs := []string{"report", "see", "confirm", "witness"}
	told := make([][]Event, sources)
	for s := range told {
		for e := range events {
			day := calendar.Date{Year: 2020, Month: 1, Day: 1}.AddDays(e * 2)
			title := fmt.Sprintf("Observers %s flood %c%c reach dam %d", verbs[s%len(verbs)], 'a'+e%26, 'a'+e/26%26, e)
			told[s] = append(told[s], toldOn(fmt.Sprintf("s%d", s+1), day.String(), title, event.Disaster))
		}
	}
	return told
}

func TestFortySourcesOnTenEventsGiveTenEvents(t *testing.T) {
	events, conflicts := merge(stories(40, 10), nil)
	if len(events) != 10 || len(conflicts) != 0 {
		t.Fatalf("%d events and %d conflicts, want 10 and none", len(events), len(conflicts))
	}
	for _, e := range events {
		if len(e.Mentions) != 40 {
			t.Errorf("%q has %d mentions, want 40", e.Title, len(e.Mentions))
		}
	}
}

func BenchmarkMerge10000(b *testing.B) {
	told := stories(20, 500)
	b.ReportAllocs()
	for b.Loop() {
		merge(told, nil)
	}
}

// arrests returns sources that each tell arrests of many people in three towns.
func arrests(sources, events int) [][]Event {
	first, last := []string{"Anna", "Boris", "Clara", "Dario", "Emil", "Frida"}, []string{"Abel", "Brandt", "Conti", "Dahl", "Egger", "Falk", "Greco"}
	towns := []string{"Lille", "Turin", "Graz"}
	told := make([][]Event, sources)
	for s := range told {
		for e := range events {
			n := s*31 + e*17
			name, town := first[n%len(first)]+" "+last[n/2%len(last)], towns[n/3%len(towns)]
			day := calendar.Date{Year: 2020, Month: 3, Day: 1}.AddDays(n % 13 * 4)
			ev := toldOn(fmt.Sprintf("s%d", s+1), day.String(), fmt.Sprintf("Police arrested %s in %s", name, town), event.Legal, name, town)
			ev.Place = town
			ev.Mentions[0].Head = Text{Start: 7, End: 15, Text: "arrested"}
			told[s] = append(told[s], ev)
		}
	}
	return told
}

func BenchmarkMerge10000Alike(b *testing.B) {
	told := arrests(1000, 10)
	b.ReportAllocs()
	for b.Loop() {
		merge(told, nil)
	}
}

// TestTheNewestToll holds that the title has the count of deaths of the source published
// last, whichever of them gives it its words.
func TestTheNewestToll(t *testing.T) {
	told := func(source, title string) []Event {
		return []Event{toldOn(source, "2022-01-10", title, event.Disaster, "Lisbon")}
	}
	first, second, third := told("s1", "A quake kills at least five people in Lisbon"), told("s2", "A quake kills 12 people in Lisbon"), told("s3", "Quake in Lisbon kills nine people")
	for _, tt := range []struct {
		days [3]string
		want string
	}{
		{[3]string{"2022-01-10", "2022-01-11", "2022-01-12"}, "nine people"},
		{[3]string{"2022-01-10", "2022-01-12", "2022-01-11"}, "12 people"},
		{[3]string{"2022-01-10", "2022-01-09", "2022-01-08"}, "five people"},
		{[3]string{"", "", ""}, "five people"},
	} {
		var sources []Source
		for _, day := range tt.days {
			sources = append(sources, Source{Published: day})
		}
		events, _ := merge([][]Event{first, second, third}, sources)
		if len(events) != 1 || !strings.Contains(events[0].Title, tt.want) {
			t.Errorf("published %v: %+v, want one event that killed %s", tt.days, events, tt.want)
		}
	}
}
