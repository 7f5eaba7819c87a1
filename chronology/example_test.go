package chronology_test

import (
	"context"
	"fmt"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
)

// A note of one sentence becomes a chronology of one event, dated from the day
// the note was written.
func ExampleBuild() {
	doc := source.FromText("note.txt", "Envoys of Chad and Niger held talks in Oslo on Monday.")
	doc.Published = source.Published{Date: calendar.Date{Year: 2022, Month: 1, Day: 12}, From: source.FromFlag}
	c, err := chronology.Build(context.Background(), []*source.Document{doc}, chronology.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range c.Events {
		fmt.Println(e.EDTF, e.Kind, e.Title)
		fmt.Println(e.Mentions[0].Timex.Text.Text, "is", e.Mentions[0].Timex.Value, "because:", e.Mentions[0].Timex.Because)
	}
	// Output:
	// 2022-01-10 talks Envoys of Chad and Niger hold talks in Oslo
	// Monday is 2022-01-10 because: the latest Monday up to publication
}

// A phrase has a value, a grain, bounds and a reason.
func ExampleResolve() {
	t, err := chronology.Resolve("later this week", calendar.Date{Year: 2022, Month: 1, Day: 10})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Value, t.When.EDTF())
	fmt.Println(t.When.Bounds().Start, "up to", t.When.Bounds().End)
	fmt.Println(t.Because)
	// Output:
	// 2022-W02 2022-01-11/2022-01-16
	// 2022-01-11 up to 2022-01-17
	// the days of that week after the anchor
}
