package source

import (
	"testing"

	"annals/chronology/calendar"
)

const thread = `Subject: Pump

From: Ida Bonn <ida@mill.example>
To: crew
Date: Mon, 10 Jan 2022 09:00 +0100

The pump failed this morning.

> **From:** Bo Lind
> **Sent:** Friday, January 7, 2022 6:00 PM
>
> A valve burst at noon.
>
> > Is the hall dry?
>
> Bo

We will fix it tomorrow.

From: crew
Sent: 11 January 2022 08:15

It runs.
`

func TestLetters(t *testing.T) {
	d := FromText("thread", thread)
	want := []struct {
		day    calendar.Date
		author string
		words  []string
	}{
		{calendar.Date{Year: 2022, Month: 1, Day: 10}, "Ida Bonn", []string{"The pump failed this morning."}},
		{calendar.Date{Year: 2022, Month: 1, Day: 7}, "Bo Lind", []string{"A valve burst at noon.", "Bo"}},
		{calendar.Date{Year: 2022, Month: 1, Day: 10}, "Ida Bonn", []string{"We will fix it tomorrow."}},
		{calendar.Date{Year: 2022, Month: 1, Day: 11}, "", []string{"It runs."}},
	}
	if len(d.Letters) != len(want) || d.Title != "Pump" {
		t.Fatalf("%d messages, title %q, want %d and Pump", len(d.Letters), d.Title, len(want))
	}
	end := 0
	for i, l := range d.Letters {
		w := want[i]
		if l.Published.Date != w.day || l.Author != w.author {
			t.Errorf("message %d: %s by %q, want %s by %q", i, l.Published.Date, l.Author, w.day, w.author)
		}
		if i > 0 && l.Start != end {
			t.Errorf("message %d begins at %d, want %d, where the one before ends", i, l.Start, end)
		}
		end = l.End
		var words []string
		for _, s := range d.Sentences {
			if s.Start >= l.Start && s.End <= l.End {
				words = append(words, d.Text[s.Start:s.End])
			}
		}
		if len(words) != len(w.words) {
			t.Errorf("message %d: %q, want %q", i, words, w.words)
			continue
		}
		for k := range words {
			if words[k] != w.words[k] {
				t.Errorf("message %d: %q, want %q", i, words[k], w.words[k])
			}
		}
	}
	if end != len(thread) {
		t.Errorf("the last message ends at %d, want %d", end, len(thread))
	}
	if len(d.Diagnostics) != 1 || d.Diagnostics[0].Code != "quoted-message" {
		t.Errorf("diagnostics %v, want one of a quoted message", d.Diagnostics)
	}
}

// TestNoLetters holds texts in which colons make no message.
func TestNoLetters(t *testing.T) {
	for _, text := range []string{
		"From: the editors. It rained all day.\n\nNobody came.",
		"Date: 3 May 2020\n\nThe mill burnt.",
		"To: Ida\nSubject: mill\n\nIt burnt.",
		"From 3 May the mill was shut.\nDate: unknown\n",
	} {
		if letters := Letters(text, calendar.Date{}); len(letters) > 0 {
			t.Errorf("%q: %d messages, want none", text, len(letters))
		}
	}
}

// TestQuotedLines holds that lines broken at a width are one sentence also where another
// message quotes them.
func TestQuotedLines(t *testing.T) {
	text := "From: Ida Bonn\nDate: Mon, 10 Jan 2022 09:00 +0100\n\n> From: Bo Lind\n> Date: Fri, 7 Jan 2022 18:00 +0100\n>\n" +
		"> The valve in the old hall burst at noon today, and the crew of the\n> late shift shut the gates. Nobody in the town below was hurt, as far\n> as the mayor knows.\n>\n> Bo\n"
	d := FromText("thread", text)
	if n := len(d.Sentences); n != 3 {
		t.Fatalf("%d sentences, want 3", n)
	}
	if got, want := text[d.Sentences[1].Start:d.Sentences[1].End], "Nobody in the town below was hurt, as far\n> as the mayor knows."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
