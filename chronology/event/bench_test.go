package event

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// newsText makes news of about n bytes, of a few patterns and many names, days and numbers.
func newsText(n int) string {
	r := rand.New(rand.NewPCG(5, 6))
	pick := func(list string) string { f := strings.Fields(list); return f[r.IntN(len(f))] }
	var b strings.Builder
	for b.Len() < n {
		town, day := pick("Oslo Bern Trent Halden Lakeland Omsk Lima Quito"), pick("Monday Tuesday Wednesday Thursday Friday")
		person := pick("Ann Petra Dana Marco Igor Wendy Amy") + " " + pick("Voss Ferri Ito Brandvold Marek Abdi") + pick("son sen ini owa er")
		switch r.IntN(6) {
		case 0:
			fmt.Fprintf(&b, "%s, who has led the %s since %d, told reporters in %s on %s that talks with the union had failed. ", person, pick("council bank ministry union"), 1980+r.IntN(40), town, day)
		case 1:
			fmt.Fprintf(&b, "A %s killed %d people near %s on %d March 2019, and rescuers searched the ruins for two days. ", pick("storm fire blast quake"), 2+r.IntN(90), town, 1+r.IntN(28))
		case 2:
			fmt.Fprintf(&b, "“We will not sign it,” she said. The %s, made last month, was rejected by both sides. ", pick("proposal offer plan treaty"))
		case 3:
			fmt.Fprintf(&b, "The firm closed its plant in %s and cut %d jobs a day later, according to a statement that %s signed. ", town, 100+r.IntN(900), person)
		case 4:
			fmt.Fprintf(&b, "Prosecutors charged %s with fraud on %s; the trial is expected to open next week. ", person, day)
		case 5:
			fmt.Fprintf(&b, "Envoys of Chad and Niger met in %s for the first time since %s 2015.\n\n", town, pick("May June July"))
		}
	}
	return b.String()
}

// BenchmarkExtractSizes extracts from texts of growing size, whose rate should stay the same.
func BenchmarkExtractSizes(b *testing.B) {
	for _, size := range []int{10e3, 100e3, 1e6, 10e6} {
		benchmarkExtract(b, fmt.Sprintf("news of %d KB", size/1000), newsText(size))
	}
}

// BenchmarkExtractWorst extracts from what takes longest for its size.
func BenchmarkExtractWorst(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"1 MB without an end", strings.Repeat("and the men who met on Monday ", 1_000_000/30)},
		{"100,000 commas", strings.Repeat("a, ", 100_000)},
		{"100,000 ands", strings.Repeat("and ", 100_000)},
		{"clauses without end", strings.Repeat("it met in May and ", 100_000/18)},
		{"one day", strings.Repeat("Envoys of Chad met the mayor in Oslo on Monday. ", 100_000/48)},
		{"lines", strings.Repeat("a\n", 50_000)},
		{"contractions", strings.Repeat("I've ", 20_000)},
	} {
		benchmarkExtract(b, c.name, c.text)
	}
}

func benchmarkExtract(b *testing.B, name, text string) {
	b.Run(name, func(b *testing.B) {
		doc := source.FromText("text", text)
		doc.Published.Date = published
		timexes := timex.New().Tag(doc.Text, published)
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			Extract(doc, timexes)
		}
	})
}
