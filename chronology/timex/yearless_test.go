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

// TestWhichYear holds what an expression that gives no year, or counts from another, is of.
func TestWhichYear(t *testing.T) {
	for _, tt := range []struct{ reason, text, expression, want string }{
		{"a holiday is of the year of the thing named for it", "She was made a dame in the New Year honours of 2008.", "New Year", "2008-01-01"},
		{"so is Easter", "He fell in the Easter rising of 1916.", "Easter", "1916-04-23"},
		{"so is a month", "The bank failed in the August crisis of 1998.", "August", "1998-08"},
		{"the year may stand before it", "He was knighted in the 2008 New Year honours.", "New Year", "2008-01-01"},
		{"what is counted is no year", "June sales of 2000 cars were good.", "June", "2021-06"},

		{"a paragraph that counts on from years ago stays there", "On Sunday he won.\n\nPolice came on 17 May 2006. He was sacked nine days later. A court ruled in June.", "June", "2006-06"},
		{"the next paragraph does not", "On Sunday he won.\n\nPolice came on 17 May 2006. He was sacked nine days later.\n\nA court ruled in June.", "June", "2021-06"},
		{"nor one that has only named a year", "On Sunday he won.\n\nThe firm was founded in 2006. It lost a deal in June.", "June", "2021-06"},

		{"what had happened before it was of its year", "On Sunday he won.\n\nIt crashed on 21 November 2007.\n\nA driver had complained on November 5.", "November 5", "2007-11-05"},
		{"or of the one before", "On Sunday he won.\n\nIt crashed on 21 March 2007.\n\nA driver had complained on November 5.", "November 5", "2006-11-05"},
		{"further on the text is at other things", "On Sunday he won.\n\nIt crashed on 21 November 2007.\n\nIt was bad.\n\nA driver had complained on November 5.", "November 5", "2021-11-05"},
		{"not until a month is then", "It was not until February that he was charged.", "February", "2021-02"},

		{"months from some day of a year", "He left in 2016. Eighteen months later he was back.", "Eighteen months later", "2017-07/2018-06"},
		{"weeks from some day of a month", "He left in May 2016. Six weeks later he was back.", "Six weeks later", "2016-06-12/2016-07-12"},
		{"too few to leave the year", "He left in 2016. Two weeks later he was back.", "Two weeks later", "2016~"},
		{"years are counted in years", "He left in 2016. Two years later he was back.", "Two years later", "2018"},

		{"a Monday behind a day is that day", "On 12 March 1990, a Monday, he left.", "Monday", "1990-03-12"},
		{"though its year is not said", "He left on 12 March, a Friday on which it rose", "Friday", "2021-03-12"},
		{"a Monday lunch was on the last one", "They met at a Monday lunch.", "Monday", "2022-01-10"},
		{"on a Monday is on none that is known", "It was on a Monday.", "Monday", ""},

		{"the last days of something are not those up to publication", "He fell in the last days of the war.", "the last days", ""},
		{"nor the last weeks of a month", "He fell in the last two weeks of May.", "the last two weeks", ""},
		{"the last weeks are", "He fell in the last two weeks.", "the last two weeks", "2021-12-29/2022-01-12"},

		{"the following day is the one after", "It broke on Saturday. The following day it was mended.", "The following day", "2022-01-09"},
		{"but not from before the text went to another year", "It broke on Saturday.\n\nIn November 2014 she wrote a memo.\n\nA wave came. The following day another came.", "The following day", ""},
	} {
		got := ""
		for _, x := range New().Tag(tt.text, published) {
			if tt.text[x.Start:x.End] == tt.expression && !x.When.IsZero() {
				got = x.When.EDTF()
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q is %q in %q, want %q", tt.reason, tt.expression, got, tt.text, tt.want)
		}
	}
}
