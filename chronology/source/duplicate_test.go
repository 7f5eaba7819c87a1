package source

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// report is a story of n sentences, none of which is in a report of another subject.
func report(subject string, n int) string {
	verbs := []string{"closed the gate", "opened the lock", "lifted the crane", "towed a barge", "paid the divers", "called the insurers", "left for Gdynia"}
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "On day %d the %s crew of %s pier %d %s while %s watched. ", i, subject, subject, i*7, verbs[i%len(verbs)], subject)
	}
	return b.String()
}

func TestNearDuplicates(t *testing.T) {
	texts := []struct{ reason, text string }{
		{"the agency's report", report("Sund", 20)},
		{"another story", report("Riga", 20)},
		{"the report with a byline and a last line of the paper", "By our own correspondent.\n\n" + report("Sund", 20) + "The paper will report on."},
		{"the report cut by a third", report("Sund", 14)},
		{"a snippet of it is no copy", report("Sund", 3)},
		{"the other story again, spaced and spelled otherwise", strings.ToUpper(strings.ReplaceAll(report("Riga", 20), ". ", ".\n\n"))},
		{"a short text", "The crane fell."},
		{"the short text again", "The crane fell!"},
		{"another short text", "The crane stood."},
		{"no text", ""},
		{"no text again is no copy", ""},
	}
	want := []int{0, 1, 0, 0, 4, 1, 6, 6, 8, 9, 10}
	var documents []*Document
	for _, row := range texts {
		documents = append(documents, FromText("t", row.text))
	}
	got := NearDuplicates(documents)
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%s: copy of %d, want %d", texts[i].reason, got[i], want[i])
		}
	}
	if again := NearDuplicates(documents); !slices.Equal(got, again) {
		t.Errorf("two runs differ: %v and %v", got, again)
	}
}

// TestCopiesByDay tells an agency's report from the same words printed again a
// year later, which are of other days.
func TestCopiesByDay(t *testing.T) {
	rows := []struct {
		reason, day string
		original    int
		copied      bool
	}{
		{"the first paper", "2022-01-10", 0, false},
		{"the next morning's paper", "2022-01-11", 0, true},
		{"a paper that gives no day", "", 0, true},
		{"the paper's own look back", "2023-01-10", 0, false},
		{"and its copy", "2023-01-11", 3, true},
	}
	var copies Copies
	for _, row := range rows {
		d := FromText("t", report("Sund", 20))
		if row.day != "" {
			d.Published.Date, _ = isoDay(row.day)
		}
		if original, copied := copies.Of(d); copied != row.copied || copied && original != row.original {
			t.Errorf("%s: copy of %d: %t, want %d: %t", row.reason, original, copied, row.original, row.copied)
		}
	}
}

func TestDropRepeated(t *testing.T) {
	notice := "The Gazette is a member of the Press Board."
	var documents []*Document
	for _, subject := range []string{"Sund", "Riga", "Gdynia", "Vilnius"} {
		d := FromText(subject, report(subject, 4)+"\n\n"+notice)
		d.URL, d.Format = "https://www.gazette.example/"+subject, HTMLFormat
		documents = append(documents, d)
	}
	other := FromText("other", report("Oslo", 4)+"\n\n"+notice)
	other.URL, other.Format = "https://courier.example/oslo", HTMLFormat
	letter := FromText("letter", report("Bergen", 4)+"\n\n"+notice)
	letter.URL, letter.Format = "https://www.gazette.example/letter", MailFormat
	documents = append(documents, other, letter)
	DropRepeated(documents)
	for i, d := range documents {
		last := d.Text[d.Sentences[len(d.Sentences)-1].Start:d.Sentences[len(d.Sentences)-1].End]
		if dropped := last != notice; dropped != (i < 4) {
			t.Errorf("%s: last sentence %q", d.Name, last)
		}
		checkDocument(t, d)
	}
	if d := documents[0].Diagnostics; len(d) != 1 || d[0].Code != "repeated-block" {
		t.Errorf("diagnostics %v", d)
	}
}

func BenchmarkNearDuplicates(b *testing.B) {
	var documents []*Document
	size := 0
	for i := range 200 {
		text := report(fmt.Sprint("city", i), 30)
		size += len(text)
		documents = append(documents, FromText("t", text))
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		NearDuplicates(documents)
	}
}
