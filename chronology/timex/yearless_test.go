package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// TestDayJustPast holds that a day in the weeks before publication is news even where
// the text has told years of a life, and one that lies elsewhere is of the last of them.
func TestDayJustPast(t *testing.T) {
	published := calendar.Date{Year: 2024, Month: 3, Day: 15}
	for text, want := range map[string]string{
		"Ida Lind was born in 1931. She retired in 1996. She died on 3 March.": "2024-03-03",
		"Ida Lind was born in 1931. She retired in 1996. She left on 3 June.":  "1996-06-03",
	} {
		found := New().Tag(text, published)
		if got := found[len(found)-1].Value; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestYearOfThing holds that the year behind a thing named for its month or holiday, or
// before it, is that of the day.
func TestYearOfThing(t *testing.T) {
	for text, want := range map[string]string{
		"She was made a dame in the New Year honours of 2008.": "2008-01-01",
		"He fell in the Easter rising of 1916.":                "1916-04-23",
		"The bank failed in the August crisis of 1998.":        "1998-08",
		"He was knighted in the 2008 New Year honours.":        "2008-01-01",
		"June sales of 2000 cars were good.":                   "2021-06",
	} {
		got := ""
		for _, x := range New().Tag(text, published) {
			if x.When.Grain() < calendar.Year {
				got = x.Value
			}
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestPassageOfThePast holds that a paragraph that has counted on from a day of years ago
// stays there, and that only such a one does.
func TestPassageOfThePast(t *testing.T) {
	for text, want := range map[string]string{
		"On Sunday he won.\n\nPolice came on 17 May 2006. He was sacked nine days later. A court ruled in June.":    "2006-06",
		"On Sunday he won.\n\nPolice came on 17 May 2006. He was sacked nine days later.\n\nA court ruled in June.": "2021-06",
		"On Sunday he won.\n\nThe firm was founded in 2006. It lost a deal in June.":                                "2021-06",
	} {
		found := New().Tag(text, published)
		if got := found[len(found)-1].Value; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestCountedFromAStretch holds how far off a count from a month or year may be.
func TestCountedFromAStretch(t *testing.T) {
	for text, want := range map[string]string{
		"He left in 2016. Eighteen months later he was back.": "2017-07/2018-06",
		"He left in May 2016. Six weeks later he was back.":   "2016-06-12/2016-07-12",
		"He left in 2016. Two weeks later he was back.":       "2016~",
		"He left in 2016. Two years later he was back.":       "2018",
	} {
		found := New().Tag(text, published)
		if got := found[len(found)-1].When.EDTF(); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestAWeekdayThatExplains holds that "a Monday" behind a day is that day, and that one on
// which something was is none that can be named.
func TestAWeekdayThatExplains(t *testing.T) {
	for text, want := range map[string]string{
		"On 12 March 1990, a Monday, he left.":           "1990-03-12",
		"He left on 12 March, a Friday on which it rose": "2021-03-12",
		"They met at a Monday lunch.":                    "2022-01-10",
		"It was on a Monday.":                            "",
	} {
		got := ""
		if found := New().Tag(text, published); len(found) > 0 {
			got = found[len(found)-1].Value
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestTheLastDaysOfSomething holds that what ends something is not counted from publication.
func TestTheLastDaysOfSomething(t *testing.T) {
	for text, counted := range map[string]bool{
		"He fell in the last days of the war.":  false,
		"He fell in the last two weeks of May.": false,
		"He fell in the last two weeks.":        true,
		"He fell in the past few days.":         true,
	} {
		if found := New().Tag(text, published); len(found) == 0 || found[0].When.IsZero() == counted {
			t.Errorf("%q: %+v, want counted from publication: %v", text, found, counted)
		}
	}
}

// TestTheFollowingDayOfAnotherYear holds that "the following day" counts from no day that
// the text named before it went to another year.
func TestTheFollowingDayOfAnotherYear(t *testing.T) {
	for text, want := range map[string]string{
		"It broke on Saturday. The following day it was mended.":                                                      "2022-01-09",
		"It broke on Saturday.\n\nIn November 2014 she wrote a memo.\n\nA wave came. The following day another came.": "",
	} {
		found := New().Tag(text, published)
		if got := found[len(found)-1]; got.Value != want {
			t.Errorf("%q: %+v, want %q", text, got, want)
		}
	}
}
