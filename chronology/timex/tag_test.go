package timex

import (
	"strings"
	"testing"
	"unicode/utf8"

	"annals/chronology/calendar"
)

func TestTagWithoutPublicationGuessesNothing(t *testing.T) {
	for _, text := range []string{"They met on Monday.", "They met yesterday.", "It rained last week.", "It ended three days ago.", "It opens on 5 May."} {
		for _, x := range New().Tag(text, calendar.Date{}) {
			if !x.NeedsAnchor || x.Value != "" || !x.When.IsZero() {
				t.Errorf("%q: %+v, want nothing but the need of an anchor", text, x)
			}
		}
	}
	for text, want := range map[string]string{"They met on 10 January 2022.": "2022-01-10", "It lasted three days.": "P3D", "He left in 1998.": "1998"} {
		found := New().Tag(text, calendar.Date{})
		if len(found) != 1 || found[0].Value != want || found[0].NeedsAnchor {
			t.Errorf("%q: %+v, want %s without any anchor", text, found, want)
		}
	}
}

// TestTheStoryNeedsNoPublication holds that where a text has a year of its own, what is
// counted from there needs no day of publication.
func TestTheStoryNeedsNoPublication(t *testing.T) {
	for text, want := range map[string]string{
		"The fen was drained in 1774. Work began the following spring.":           "1775-SP",
		"The mill burnt in June 1774. It reopened the following May.":             "1775-05",
		"On 24 December 2013 she fell ill; on New Year's Day she died.":           "2014-01-01",
		"On 3 January 2016 she fled. The previous Christmas she had wed.":         "2015-12-25",
		"The fen was drained in a dry year. Work began the following spring.":     "",
		"She fell ill in a wet year. She died on New Year's Day in the same hut.": "",
	} {
		found := New().Tag(text, calendar.Date{})
		got := ""
		for _, x := range found {
			got = x.Value
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestExpressionsDoNotOverlapAndKeepOrder(t *testing.T) {
	end := 0
	for _, x := range New().Tag(news, published) {
		if x.Start < end {
			t.Errorf("%q begins before the one ahead of it ends", news[x.Start:x.End])
		}
		end = x.End
	}
}

// TestCutsDoNotShow compares a text that is longer than what is held at once
// with the same text tagged in parts.
func TestCutsDoNotShow(t *testing.T) {
	tagger := New()
	line := "The envoys met on 10 January 2022 and parted.\n"
	found := tagger.Tag(strings.Repeat(line, 3*chunkTokens/10), published)
	if want := 3 * chunkTokens / 10; len(found) != want {
		t.Errorf("%d expressions, want one a line, %d", len(found), want)
	}
}

// FuzzTag holds for any text: extents in order, without overlap, on rune
// borders, with a type, a rule and either a value or the need of an anchor;
// and the same again for the same text.
func FuzzTag(f *testing.F) {
	for _, r := range allRules() {
		for _, e := range r.yes {
			f.Add(e.text)
		}
		for _, text := range r.no {
			f.Add(text)
		}
	}
	for _, text := range []string{"", "\xff\xfe Monday \xc3", "at 99:99 on 31/31/9999", "twenty-twenty-twenty days", "9999999999999999999 years ago", "the 0th of May, 0000", "’90s–’80s", strings.Repeat("of ", 200)} {
		f.Add(text)
	}
	tagger := New()
	f.Fuzz(func(t *testing.T, text string) {
		for _, anchor := range []calendar.Date{{}, published} {
			found, again := tagger.Tag(text, anchor), tagger.Tag(text, anchor)
			if len(found) != len(again) {
				t.Fatalf("%d expressions, then %d", len(found), len(again))
			}
			end := 0
			for i, x := range found {
				switch {
				case x.Start < end || x.End <= x.Start || x.End > len(text):
					t.Fatalf("extent [%d,%d) behind %d of %d bytes", x.Start, x.End, end, len(text))
				case utf8.ValidString(text) && !utf8.ValidString(text[x.Start:x.End]):
					t.Fatalf("%q is cut within a character", text[x.Start:x.End])
				case x.Rule == "" || x.Type == "":
					t.Fatalf("%q has no rule or no type", text[x.Start:x.End])
				case x.NeedsAnchor != (x.Value == "") && x.Rule != NoSuchDay || x.NeedsAnchor && anchor == published:
					t.Fatalf("%q: value %q, needs an anchor: %v", text[x.Start:x.End], x.Value, x.NeedsAnchor)
				case x.Value != again[i].Value || x.Start != again[i].Start:
					t.Fatalf("%q: %s, then %s", text[x.Start:x.End], x.Value, again[i].Value)
				}
				if b := x.When.Bounds(); !x.When.IsZero() && !b.Start.IsZero() && !b.End.IsZero() && b.End.Compare(b.Start) < 0 {
					t.Fatalf("%q ends before it begins: %v", text[x.Start:x.End], x.When)
				}
				end = x.End
			}
		}
	})
}

// FuzzResolve holds for any phrase: an error that wraps one of the package's,
// or a value.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{"Monday", "a day earlier", "from March to May 2020", "between 1914 and 1918", "next Friday at 3:30 p.m.", "in 2 months", "two Mondays ago", "-", "31 February 2022"} {
		f.Add(s)
	}
	tagger := New()
	f.Fuzz(func(t *testing.T, phrase string) {
		x, err := tagger.Resolve(phrase, published)
		if err == nil && (x.Value == "" && x.When.IsZero() || x.Rule == "" || x.Because == "") {
			t.Fatalf("%q: %+v without an error", phrase, x)
		}
	})
}

// news is a page of plain news English with an expression in every 300 bytes,
// about as many as news has.
const news = `Fishermen and port officials met in the harbour town on Tuesday to settle a quarrel over berths that has kept half of the fleet ashore since early March. The talks, which began at 9 a.m. and were to last a day, broke off in the afternoon when the owners of the larger boats walked out of the hall.
The mayor, who had called the meeting, told reporters that a second round would follow next week. She said the town could not afford another summer like the last one, in which catches fell by a third and two canneries closed their doors for good. A spokesman of the owners answered that nobody had ever shown them the figures on which the new tariff was built.
The dispute goes back to 2016, when the port authority sold the northern quay to a shipping company. Four years later the company doubled the fees. A court in the capital struck down the increase in June 2019, but the ruling was overturned on appeal, and the boats have moored across the bay ever since. Some crews now sail for eleven hours before they reach their grounds.
Buyers from inland say that they will look elsewhere if the market stays empty. At the auction hall the clock above the scales stopped long ago, and the few crates of herring that came in went to a single bidder. Older hands recall the winter of 1987, when ice shut the channel and the whole coast lived on bread and potatoes. Nobody wants to see that again, the harbour master said, and shrugged.
The owners see it otherwise. Their boats, they say, brought the only growth that the coast has known, and a port that lives on small craft alone has no future in a trade ruled by price and volume. They point to the cold store that they built with their own money, to the jobs in it, and to the roads that the county mended only because their lorries needed them. If the town drives them off, they will find another quay, and the town will find that nobody else is waiting to rent it.
Between the two stand the crews, most of whom work for whoever has a berth to offer. Several of them stood at the back of the hall with their caps in their hands, and none of them asked for the floor. One mate said that his father had fished from an open boat and had never owed anyone a fee, and that his own son was learning to fix computers. The others laughed, and somebody opened a window.
What happens next is a matter for lawyers. The authority holds that the contract leaves it no choice, since the company may pass on its costs without asking. The town holds that a public quay cannot be priced as if it were a warehouse. Both have written opinions to prove it, both have shown them to the newspapers, and both agree on nothing except that the state should pay for dredging the channel, which has silted up so far that the larger boats must wait for the tide.
`

func repeated(s string, size int) string { return strings.Repeat(s, size/len(s)+1)[:size] }

func BenchmarkTag(b *testing.B) {
	const size = 4 << 20
	noTime := strings.NewReplacer("Tuesday", "the quay", "March", "Marl", "day", "dye", "week", "weak", "summer", "sum", "year", "yard", "hour", "boar",
		"afternoon", "affair", "June", "Jute", "winter", "wind", "20", "x", "19", "y", "9 a.m.", "ten", "ago", "off", "now", "not", "last", "lost", "second", "sound", "early", "easy").Replace(news)
	for _, c := range []struct{ name, text string }{
		{"news", repeated(news, size)},
		{"without expressions", repeated(noTime, size)},
		{"digits", repeated("7", size)},
		{"of", repeated("of ", size)},
		{"months", repeated("May ", size)},
		{"the first of the", repeated("the first of the ", size)},
		{"one long line of numbers", repeated("twenty-one hundred and ", size)},
	} {
		b.Run(c.name, func(b *testing.B) {
			tagger := New()
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				tagger.Tag(c.text, published)
			}
		})
	}
}

// BenchmarkGrammar is the start-up of the rule table.
func BenchmarkGrammar(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newGrammar(); err != nil {
			b.Fatal(err)
		}
	}
}

func TestTheSecondMonthGivesTheFirstItsYear(t *testing.T) {
	for text, want := range map[string][2]string{
		"It rained from March to May 2010.":                {"2010-03", "2010-05"},
		"The fair ran from 28 December to 3 January 2015.": {"2014-12-28", "2015-01-03"},
		"It rained in March and in May 2010.":              {"2021-03", "2010-05"},
	} {
		found := New().Tag(text, published)
		if len(found) != 2 || found[0].Value != want[0] || found[1].Value != want[1] {
			t.Errorf("%q: %+v, want %v", text, found, want)
		}
	}
}

// TestAColonMayFollow holds that a day that introduces a line is a day, and
// that the hour of a clock is none.
func TestAColonMayFollow(t *testing.T) {
	for text, want := range map[string]string{
		"18 March: the talks open":          "2022-03-18",
		"On March 18: the talks open":       "2022-03-18",
		"The doors shut in May 18:30 sharp": "",
	} {
		got := ""
		for _, e := range New().Tag(text, published) {
			if e.Type == "DATE" && len(e.Value) == len("2022-03-18") {
				got = e.Value
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestNoAllocationWithoutExpressions holds that prose without expressions costs
// no memory once a Tagger is warm.
func TestNoAllocationWithoutExpressions(t *testing.T) {
	tagger, text := New(), strings.Repeat("The men sat in the hall and said nothing of the quarrel.\n", 4000)
	if found := tagger.Tag(text, published); len(found) > 0 {
		t.Fatalf("%+v in a text without expressions", found[0])
	}
	d := &document{} // as the pool keeps it; under the race detector the pool forgets at random
	run := func() {
		tokens := d.tokens[:0]
		*d = document{g: tagger.grammar, lex: tagger.grammar.lex, text: text, published: published, tokens: tokens, lexer: lexer{text: text, lex: tagger.grammar.lex}}
		for more := true; more; {
			d.tokens, more = d.lexer.fill(d.tokens[:0], chunkTokens)
			d.tag(nil)
		}
	}
	run()
	if n := testing.AllocsPerRun(20, run); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
