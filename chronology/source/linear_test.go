package source

import (
	"strings"
	"testing"
	"time"
)

// TestLinear reads inputs that make careless code quadratic, in two sizes: four
// times the size may take some eight times as long, not sixteen.
func TestLinear(t *testing.T) {
	tests := []struct{ name, unit, head string }{
		{"bold.html", "<b>", "<html>"},
		{"links.html", "<a><p>", "<html>"},
		{"tables.html", "<table><td>x", "<html>"},
		{"times.html", "<time></time>", "<html><h1>a</h1>"},
		{"headlines.html", "<h1>a</h1><time datetime=2022-01-10></time>", "<html>"},
		{"metas.html", `<meta name="date" content="2022-01-10">`, "<html><head>"},
		{"classes.html", `<div class="date">`, "<html>"},
		{"teasers.html", `<div><a href="/news/crane">x</a>`, `<html><head><link rel=canonical href="https://a.example/news/crane"></head>`},
		{"listed.html", "<li><time>1 May 2020</time>", "<html><h1>a</h1>"},
		{"formatting.html", "<b><i><u><p>", "<html>"},
		{"stops.txt", "a. ", ""},
		{"quotes.txt", "“. ", ""},
		{"lines.txt", "A b\n", ""},
		{"rules.md", "* a\n", "# a\n"},
		{"brackets.md", "[", "# a\n\n"},
		{"stars.md", "*a", "# a\n\n"},
		{"quotes.md", ">", "# a\n\n"},
		{"lists.md", "- ", "# a\n\n"},
		{"quoted.eml", "> On 10 Jan 2022, a@b.example wrote:\n", "From: a\nTo: b\n\nx.\n"},
		{"unmarked.eml", "On 10 Jan 2022, a@b.example wrote:\n\nx.\n", "From: a\nTo: b\n\nx.\n"},
		{"breaks.eml", "<br>", "From: a\nTo: b\nContent-Type: text/html\n\nx.\n"},
		{"deep.eml", strings.Repeat(">", 1000) + " a\n", "From: a\nTo: b\n\nx.\n"},
		{"armour.eml", "-----BEGIN PGP SIGNED MESSAGE-----\n", "From: a\nTo: b\n\nx.\n"},
		{"headers.eml", "From: a\nSent: b\n", "From: a\nTo: b\n\nx.\n"},
	}
	for _, test := range tests {
		run := func(n int) time.Duration {
			data := test.head + strings.Repeat(test.unit, n/len(test.unit))
			best := time.Hour
			for range 2 {
				start := time.Now()
				_, _ = Read(test.name, strings.NewReader(data)) // only the time matters
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := run(40_000), run(160_000)
		if large > 12*small && large > 300*time.Millisecond {
			t.Errorf("%s: %v for 40 kB, %v for 160 kB", test.name, small, large)
		}
		if testing.Verbose() {
			t.Logf("%s: %v, %v", test.name, small, large)
		}
	}
}
