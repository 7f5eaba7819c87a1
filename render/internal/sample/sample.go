// Package sample makes chronologies that the tests of the renderers share, all
// in words of their own.
package sample

import (
	"fmt"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Event makes an event with one mention in the source s1 from an EDTF date.
// Without a valid date it is undated.
func Event(id, edtf string, kind event.Kind, status event.Status, title string, actors ...string) chronology.Event {
	e := chronology.Event{
		ID: id, Title: title, Kind: kind, Status: status, EDTF: edtf, Actors: actors, Salience: 0.6,
		Mentions: []chronology.Mention{{
			Source: "s1", Quote: title, Basis: event.ByTimex,
			Head: chronology.Text{Text: strings.Fields(title + " -")[0]}, Sentence: chronology.Text{End: len([]rune(title)) + 1, Text: title + "."},
		}},
	}
	v, err := calendar.ParseEDTF(edtf)
	if err != nil {
		return e
	}
	bounds := v.Bounds()
	e.Start, e.End, e.Grain = bounds.Start, bounds.End, v.Grain().String()
	return e
}

// Talks tells of a border dispute: an old beginning, six empty years, and the
// week of the talks, with every status and two sources that disagree.
func Talks() *chronology.Chronology {
	c := &chronology.Chronology{
		Schema: chronology.Schema, Title: "Two neighbours talk about a border river",
		Sources: []chronology.Source{
			{ID: "s1", Name: "herald.html", Title: "The Valley Herald", URL: "https://herald.example/river", Published: "2022-01-14", PublishedFrom: source.FromMetadata},
			{ID: "s2", Name: "letter.txt", Title: "A reader’s letter", Published: "2022-01-15", PublishedFrom: source.FromFlag},
		},
		Events: []chronology.Event{
			Event("e1", "2014", event.Military, event.Occurred, "Arland moves its border posts to the eastern bank", "Arland"),
			Event("e2", "2020-03~", event.Statement, event.Occurred, "Besmark’s premier vows to win the bank back", "Besmark"),
			Event("e3", "2021-10/2022-01-10", event.Military, event.Ongoing, "Arland gathers boats near the ferry", "Arland"),
			Event("e4", "2022-01-08/2022-01-09", event.Statement, event.Denied, "Besmark cuts the number of its guards", "Besmark"),
			Event("e5", "2022-01-10", event.Talks, event.Occurred, "Envoys of both sides talk for six hours at Lakeside", "Arland", "Besmark"),
			Event("e6", "2022-01-10", event.Statement, event.Occurred, "Arland’s envoy calls the hours useful & frank", "Arland"),
			Event("e7", "2022-01-11T15:30", event.Meeting, event.Occurred, "The river commission meets", "River Commission"),
			Event("e8", "2022-01-20", event.Meeting, event.Planned, "Ministers are to meet at Lakeside", "Arland", "Besmark"),
			Event("e9", "2022-02/..", event.Economy, event.Hypothetical, "Besmark may close the ferry", "Besmark"),
		},
	}
	talks := &c.Events[4]
	talks.Place, talks.Salience = "Lakeside", 0.95
	talks.Mentions[0].Timex = &chronology.Timex{
		Text: chronology.Text{Start: 0, End: 6, Text: "Monday"}, Type: timex.Date, Value: "2022-01-10", EDTF: "2022-01-10", Rule: "weekday",
		Anchor: &chronology.Anchor{Date: "2022-01-14", From: timex.Publication}, Because: "the latest Monday up to the anchor",
	}
	second := talks.Mentions[0]
	second.Source = "s2"
	talks.Mentions = append(talks.Mentions, second)
	talks.Alternatives = []chronology.Alternative{{EDTF: "2022-01-11", Source: "s2"}}
	return c
}

// WithInner is Talks with a mention within another, which people see in the quote of
// that.
func WithInner() *chronology.Chronology {
	c := Talks()
	e := &c.Events[4]
	inner := e.Mentions[0]
	inner.Quote, inner.Within = "six hours at Lakeside", true
	e.Mentions = append(e.Mentions, inner)
	return c
}

// Recall tells of a product recall over two weeks, one event or more a day.
func Recall() *chronology.Chronology {
	c := &chronology.Chronology{
		Schema: chronology.Schema, Title: "A kettle is called back",
		Sources: []chronology.Source{{ID: "s1", Name: "recall.md", Title: "Minutes of the safety desk", Published: "2023-05-20", PublishedFrom: source.FromMetadata}},
	}
	for i, row := range [...]struct {
		day   int
		kind  event.Kind
		title string
	}{
		{2, event.Accident, "A handle melts in a kitchen in Norwick"},
		{3, event.Statement, "The shop asks its buyers for photographs"},
		{3, event.Business, "The maker stops the assembly line"},
		{5, event.Science, "The laboratory finds a resin that softens at 80 degrees"},
		{8, event.Legal, "The safety office opens a file"},
		{9, event.Business, "The maker calls back 12,000 kettles from four countries"},
		{9, event.Statement, "The minister praises the maker’s speed"},
		{12, event.Business, "Refunds begin"},
		{15, event.Legal, "The safety office closes its file with a warning"},
	} {
		c.Events = append(c.Events, Event(fmt.Sprintf("r%d", i+1), fmt.Sprintf("2023-05-%02d", row.day), row.kind, event.Occurred, row.title))
	}
	return c
}

// Many makes n events of changing length and kind, about one a day, the same
// ones in every run.
func Many(n int) *chronology.Chronology {
	kinds := [...]event.Kind{event.Talks, event.Meeting, event.Business, event.Legal, event.Attack}
	c := &chronology.Chronology{Schema: chronology.Schema, Title: "A long record", Sources: []chronology.Source{{ID: "s1", Name: "record.jsonl"}}}
	first, state := calendar.Date{Year: 1990, Month: 1, Day: 1}, uint32(1)
	next := func(below int) int {
		state = state*1664525 + 1013904223
		return int(state>>8) % below
	}
	day := 0
	for i := range n {
		day += next(3)
		edtf := first.AddDays(day).String()
		if next(10) == 0 {
			edtf += "/" + first.AddDays(day+2+next(20)).String()
		}
		e := Event(fmt.Sprintf("m%d", i), edtf, kinds[next(len(kinds))], event.Occurred, fmt.Sprintf("Entry %d of the record, told in %d words", i, 3+next(9)))
		e.Salience = float64(next(1000)) / 1000
		c.Events = append(c.Events, e)
	}
	return c
}

// Dated makes events of one kind at the given EDTF dates.
func Dated(dates ...string) *chronology.Chronology {
	c := &chronology.Chronology{Schema: chronology.Schema, Title: "Dates", Sources: []chronology.Source{{ID: "s1", Name: "dates.txt"}}}
	for i, d := range dates {
		c.Events = append(c.Events, Event(fmt.Sprintf("d%d", i), d, event.Other, event.Occurred, fmt.Sprintf("Happening number %d", i+1)))
	}
	return c
}
