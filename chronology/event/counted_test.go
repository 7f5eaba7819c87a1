package event

import (
	"slices"
	"testing"
)

// TestCountedFromItsDate holds that a distance from what carries its own date is
// counted from that date, and that a date of its own stands above any distance.
func TestCountedFromItsDate(t *testing.T) {
	for _, test := range []struct {
		reason, text, want string
	}{
		{"a year in a noun phrase", "The mill was sold three years after the 1998 flood.", "2001 occurred business: Mill is sold three years after the flood"},
		{"and in front", "Ten years after the 1998 flood, the town reopened its mill.", "2008 occurred other: Town reopens its mill"},
		{"no comma parts it", "Three years after the 1998 flood the mill was sold.", "2001 occurred business: Mill is sold"},
		{"a week goes by its days", "The mayor resigned a week after the vote on 3 May 2021.", "2021-05-10 occurred appointment: Mayor resigns"},
		{"a bare date", "The ferry sank two days before Christmas 1990.", "1990-12-23 occurred accident: Ferry sinks"},
		{"the day after", "The mayor resigned the day after the election of 8 November 2016.", "2016-11-09 occurred appointment: Mayor resigns"},
		{"an eve", "On the eve of the vote, held on 9 June 2021, the mayor resigned.", "2021-06-08 occurred appointment: Mayor resigns"},
		{"the length itself is meant", "In the two weeks before the coup of 12 May 1926, three generals resigned.", "1926-04-28/1926-05-11 occurred appointment: Three generals resign"},
		{"months leave it open when", "Months after the pact of 3 May 1990, the army invaded the province.", "1990-07~/1991-04~ occurred military: Army invades the province"},
		{"a clause in front with its date", "A year after it opened in 1990, the museum closed.", "1991 occurred other: Museum closes"},
		{"a clause behind", "The mayor was shot a day after the council met on 4 March 2021.", "2021-03-05 occurred attack: Mayor is shot"},
		{"back from a month", "The count signed a will two months before he died in May 1990.", "1990-03 occurred agreement: Count signs a will"},
		{"days from a month stay in it", "The mayor resigned three days after the coup of May 1990.", "1990-05~ occurred appointment: Mayor resigns"},
		{"its own date counts", "On 13 March 2021, a week after the vote of 7 March, the mayor resigned.", "2021-03-13 occurred appointment: Mayor resigns"},
		{"said again in full", "The king fled on 15 March 1990. Three days earlier, on 5 March, the king had abdicated.", "1990-03-05 occurred appointment: King abdicates"},
		{"only one end is told", "The abbey was destroyed before 1190.", "../1190 occurred disaster: Abbey is destroyed"},
		{"or the other", "After 1990 the mine was closed.", "1990/.. occurred other: Mine is closed"},
		{"the limit itself is in it", "The abbey was founded no later than 1190.", "../1190 occurred business: Abbey is founded"},
		{"shortly before is near it", "The mine was sold shortly before 1990.", "1990 occurred business: Mine is sold"},
		{"that of a time opens no clause", "In 1962 the wall fell. Later that year, in October 1962, the king died.", "1962-10 occurred death: King dies"},
		{"with or without the month", "In 1962 the wall fell. Later that year the king died.", "1962-01-02/1962-12-31 occurred death: King dies"},
	} {
		var got []string
		for _, h := range extract(test.text) {
			got = append(got, h.When.EDTF()+" "+string(h.Status)+" "+string(h.Kind)+": "+h.Title)
		}
		if !slices.Contains(got, test.want) {
			t.Errorf("%s: %q\n got %q\nwant %q", test.reason, test.text, got, test.want)
		}
	}
}

// TestADistanceNamesWhatItIsCountedFrom holds that the reason names the length and
// the date, and that the expression covers both.
func TestADistanceNamesWhatItIsCountedFrom(t *testing.T) {
	for _, h := range extract("The mayor resigned a week after the vote on 3 May 2021.") {
		if h.When.EDTF() != "2021-05-10" {
			continue
		}
		x := h.Mentions[0].Timex
		if want := "counted on from 3 May 2021, the date of “the vote”: “a week after”"; x.Because != want {
			t.Errorf("because %q, want %q", x.Because, want)
		}
		return
	}
	t.Error("no event on 10 May 2021")
}
