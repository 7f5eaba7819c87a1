package source

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		reason string
		text   string // a bar stands where a sentence ends; it is not part of the text
	}{
		{"full stops", "The ferry sank.| Nobody was hurt.|"},
		{"an acronym goes on with a name", "The U.S. Coast Guard sent two boats.|"},
		{"an acronym ends before a word that starts sentences", "He flew back to the U.S.| The envoy stayed.|"},
		{"titles", "Mr. Okafor met Dr. Lindqvist and Gen. Ruiz.| They agreed.|"},
		{"initials", "J. R. Haldane spoke for George W. Tanner.|"},
		{"an initial that is also short for page", "She asked Ida P. Tanner.| He saw p. 5 of it.|"},
		{"a war is no initial", "They fought in World War I.| Tanner did not.|"},
		{"a month before its day", "The vote was held on Jan. 10 in Oslo.| It passed.|"},
		{"a month at the end", "The plant opened in Sept.| The second followed.|"},
		{"a company in the middle", "Acme Inc. Chairman Lena Voss resigned.|"},
		{"a company at the end", "He sold Acme Inc.| The price was not given.|"},
		{"clock time before a day", "It began at 3 p.m. Monday in Riga.|"},
		{"clock time before a zone", "It began at 3 p.m. EST in two rooms.|"},
		{"clock time at the end", "It began at 3 p.m.| Delegates left at dusk.|"},
		{"numbers", "Shares rose 3.5 percent to 1,204.60 points.| Trading was thin.|"},
		{"number sign", "Item No. 5 was struck.| Item six stayed.|"},
		{"the number of an item is no sentence", "1.2. Opening by the chair.| Coffee.|"},
		{"curly quotes close behind the stop", "“We are done.”| She left.|"},
		{"straight quotes", `"We are done."| She left.|`},
		{"a quoted question goes on", "“Why now?” he asked.| Nobody knew.|"},
		{"a quoted question with its speaker", "“Why now?” Kowalski asked.| Nobody knew.|"},
		{"exclamation", "Stop!| The line is live.|"},
		{"ellipsis inside", "He waited... and waited.|"},
		{"ellipsis at the end", "He waited…| Then he left.|"},
		{"dateline", "GENEVA, Jan. 10 (Agency) – Talks began.| They were short.|"},
		{"Latin abbreviations", "Some fruit, e.g. Bramley apples, were banned, i.e. Not sold.|"},
		{"tokenised text", "The talks ended .| Nothing was signed .|"},
		{"Russian", "Переговоры начались.| Они были короткими.|"},
		{"Chinese needs no space", "会谈开始了。|会谈很短。|"},
		{"Hindi", "वार्ता शुरू हुई।| वह छोटी थी।|"},
		{"Arabic question", "هل بدأت المحادثات؟| نعم.|"},
		{"lower case goes on", "It cost approx. five dollars at the shop.|"},
		{"parentheses", "(He had said so before.)| The rest is known.|"},
		{"web address", "See example.org for more.| It is free.|"},
		{"several marks", "Really?!| Yes.|"},
	}
	for _, test := range tests {
		var want []string
		for s := range strings.SplitSeq(strings.TrimSuffix(test.text, "|"), "|") {
			want = append(want, strings.TrimSpace(s))
		}
		text := strings.ReplaceAll(test.text, "|", "")
		d := FromText("t", text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Text[s.Start:s.End])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", test.reason, got, want)
		}
	}
}

func TestSentencesStayInsideBlocks(t *testing.T) {
	text := "Harbour closed\n\nThe port of Sund closed on Friday\nafter a crane fell over. No ship may enter until the wreck is\nlifted.\n\n- First point\n- Second point\n"
	var got []string
	d := FromText("t", text)
	for _, s := range d.Sentences {
		got = append(got, d.Text[s.Start:s.End])
	}
	want := []string{"Harbour closed", "The port of Sund closed on Friday\nafter a crane fell over.",
		"No ship may enter until the wreck is\nlifted.", "First point", "Second point"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	if d.Title != "Harbour closed" {
		t.Errorf("title %q", d.Title)
	}
}

func TestTitleWithoutItsLabel(t *testing.T) {
	for text, want := range map[string]string{
		"Title: Tram strike\nDate: 16 May 2024\n\nDrivers walked out on Monday.\n":     "Tram strike",
		"HEADLINE: Tram strike\n\nDrivers walked out on Monday.\n":                     "Tram strike",
		"Sund: a harbour reopens\n\nThe harbour of Sund reopened on Monday at noon.\n": "Sund: a harbour reopens",
	} {
		if d := FromText("t", text); d.Title != want {
			t.Errorf("title %q, want %q", d.Title, want)
		}
	}
}

func TestOverlongSentenceIsCut(t *testing.T) {
	for _, text := range []string{strings.Repeat("word ", 10_000), strings.Repeat("ж", 20_000)} {
		total := 0
		for _, s := range FromText("t", text).Sentences {
			if s.End-s.Start > maxSentence {
				t.Errorf("a sentence of %d bytes", s.End-s.Start)
			}
			total += s.End - s.Start
		}
		if total < len(strings.ReplaceAll(text, " ", "")) {
			t.Errorf("words were lost: %d bytes of %d", total, len(text))
		}
	}
}

// checkDocument holds what is true of every document.
func checkDocument(t *testing.T, d *Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) {
		t.Error("the text is not UTF-8")
	}
	last, block := 0, 0
	for _, b := range d.Blocks {
		if b.Start < last || b.End <= b.Start || b.End > len(d.Text) {
			t.Fatalf("block %v out of order", b.Span)
		}
		last = b.End
	}
	last = 0
	for _, s := range d.Sentences {
		if s.Start < last || s.End <= s.Start || !utf8.ValidString(d.Text[s.Start:s.End]) {
			t.Fatalf("sentence %v out of order or cut inside a code point", s)
		}
		for block < len(d.Blocks) && d.Blocks[block].End < s.End {
			block++
		}
		if block == len(d.Blocks) || s.Start < d.Blocks[block].Start {
			t.Fatalf("sentence %v lies in no block", s)
		}
		last = s.End
	}
}

func FuzzFromText(f *testing.F) {
	f.Add("The U.S. left. “Why?” he asked.\n\n1. One\n2. Two\n")
	f.Add("a.\r\nB\x00\xff. \u2028C… 。")
	f.Fuzz(func(t *testing.T, text string) { checkDocument(t, FromText("fuzz", text)) })
}

func BenchmarkFromText(b *testing.B) {
	paragraph := "The ministers of both states met in Riga on Monday. “We made little progress,” Mr. Okafor said. Talks go on later this week.\n\n"
	for name, text := range map[string]string{"prose": strings.Repeat(paragraph, 1000), "no stop": strings.Repeat("word ", 25_000), "stops": strings.Repeat("a. ", 40_000)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				FromText("bench", text)
			}
		})
	}
}
