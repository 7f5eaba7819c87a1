package timex_test

import (
	"fmt"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

var monday = calendar.Date{Year: 2022, Month: 1, Day: 10}

// Every expression tells what it means and why.
func ExampleTagger_Tag() {
	text := "The envoys met on Friday. A day earlier the talks had seemed lost; they will go on later this week."
	for _, t := range timex.New().Tag(text, monday) {
		fmt.Printf("%s = %s (%s)\n", text[t.Start:t.End], t.Value, t.Because)
	}
	// Output:
	// Friday = 2022-01-07 (the latest Friday up to publication)
	// A day earlier = 2022-01-06 (counted back from where the text was)
	// later this week = 2022-W02 (the days of that week after the anchor)
}

// A phrase alone: its value, its bounds and the reading that was not chosen.
func ExampleTagger_Resolve() {
	t, err := timex.New().Resolve("next Friday", monday)
	if err != nil {
		fmt.Println(err)
		return
	}
	b := t.When.Bounds()
	fmt.Println(t.Value, "from", b.Start, "up to", b.End)
	for _, other := range t.Alternatives {
		fmt.Println("or", other.Value, other.Because)
	}
	// Output:
	// 2022-01-21 from 2022-01-21 up to 2022-01-22
	// or 2022-01-14 the coming Friday; "next" is read as of next week
}

// What a reader knows and the text does not say.
func ExampleTagger_With() {
	tagger := timex.New().With(timex.Settings{FiscalStart: 10})
	t, err := tagger.Resolve("fiscal 2020", monday)
	fmt.Println(t.Value, t.When.EDTF(), err)
	// Output:
	// FY2020 2019-10/2020-09 <nil>
}
