package pos

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tag/aptagmodel"
	"github.com/jdkato/prose/v3/tokenize"
)

// prose cuts and tags a sentence as the library does, which is the reference.
type prose struct {
	tokenizer *tokenize.Tokenizer
	tagger    *tag.Tagger
	exact     exact
}

func newProse(t testing.TB) prose {
	t.Helper()
	tagger, err := tag.New()
	if err != nil {
		t.Fatal(err)
	}
	return prose{tokenize.New(), tagger, newExact(t, aptagmodel.English)}
}

// compare fails where tokens or tags of a text differ from prose's, but for tags
// that have equally many votes.
func (p prose) compare(t testing.TB, tagger *Tagger, text string) {
	t.Helper()
	want := p.tokenizer.Tokenize(text)
	tokens := Split(nil, text)
	words := make([]string, len(tokens))
	for i, x := range tokens {
		words[i] = text[x.Start:x.End]
	}
	for i := range max(len(want), len(tokens)) {
		if i >= len(want) || i >= len(tokens) || want[i].Start != tokens[i].Start || want[i].Text != words[i] {
			t.Fatalf("%q\ntoken %d differs\n got %q\nwant %v", text, i, words, want)
		}
	}
	p.compareTags(t, tagger, words)
}

func (p prose) compareTags(t testing.TB, tagger *Tagger, words []string) {
	t.Helper()
	want := p.tagger.Tag(words)
	tags := tagger.Tag(words, nil)
	for i := range want {
		if tags[i] == named(want[i].Tag) && (tags[i] != Other || want[i].Tag == words[i]) { // a bracket of the treebank is its own tag
			continue
		}
		votes, tied := p.exact.tied(words, tags, i, want[i].Tag)
		if !tied {
			t.Fatalf("%q\n%q at %d has the tag %s, prose says %s: %s", words, words[i], i, tags[i], want[i].Tag, votes)
		}
		return // what follows hangs on it
	}
}

func newTagger(t testing.TB) *Tagger {
	t.Helper()
	m, err := English()
	if err != nil {
		t.Fatal(err)
	}
	return m.NewTagger()
}

// TestSentences has a sentence for each thing that is cut or tagged by a rule.
func TestSentences(t *testing.T) {
	p, tagger := newProse(t), newTagger(t)
	for _, text := range []string{
		"",
		" \t\n\u00a0\u2003 ",
		"Envoys of Chad and Niger signed a pact in Oslo on Monday, ending a dispute that began in 1964.",
		"The U.S. envoy, Mr. Ito, met Gen. Abdi at 7 p.m. on Jan. 4 (a Tuesday).",
		"“They’ll say it wasn’t ours,” she said; \"it's theirs,\" he'd said. ‘No!’",
		"DON'T they'LL I'm we're I’M WE’RE 's 'm n't n’t 's's 's'm's'm x's's ''ll''ll don’t’s",
		"$5m [sic] (((nested))) \"\"quoted\"\" end...!!! What?! a.b. a.b.c. A.B.. (U.S.) U.S., e.g. Abc. Ab. A. a. ABc. Abcd.",
		":-) text :) :-( 8D xD (-_-) (¬_¬) ¯\\(ツ)/¯ :-)) :)! (:",
		"- -- – — a-b -a a- -LRB- -RRB- -ABC- -AbC- -ABCD- @user @ @_@",
		"0 00 *T*-1 *-2 *?* *x* ** * *ABC*-123 *ABC*-1234 *éé*",
		"2019 +123 -123 19 2019, 3rd 1,000 12:30 $1.5 007 1e10 four",
		"Ärger in Köln. ÉTÉ été İstanbul ſ K K9 naïve’s \xff\xfe a\xffB \xffa",
		"-START- -START2- -END- -END2- !HYPHEN !YEAR !DIGITS bias word",
		"’ ' \" “ ” ‘ . ... ; ’’ '' ”” ““ $ $$ ( )( ’s ’S",
		"a\u0085b a\u1680b a\u200bb a\u3000b",
	} {
		p.compare(t, tagger, text)
	}
}

// salad makes sentences of the words that the model knows and of some that it
// does not, in all cases and between all marks.
func salad(t testing.TB, seed uint64, sentences int) []string {
	t.Helper()
	w, err := readWeights(aptagmodel.English)
	if err != nil {
		t.Fatal(err)
	}
	var vocabulary []string // of the words that the model knows as itself or behind another
	for i := range w.count() {
		if _, word, ok := strings.Cut(w.name(i), " word "); ok {
			vocabulary = append(vocabulary, word[strings.LastIndexByte(word, ' ')+1:])
		}
	}
	for _, f := range w.fixed {
		vocabulary = append(vocabulary, f.word)
	}
	common := strings.Fields("the of to a in and for that is on said by from he was as its with at are were has had have it an be will new or who which not but they this been would more after their when two about one up last also could all out over into other some before than no years him so can most she his her if them made first time most between where while may through since against under such both those because during only then new any these now many being how off around")
	marks := strings.Fields(", . ; : ? ! ( ) [ ] “ ” ‘ ’ \" ' $ % – — - -- ... 's ’s n't n’t 'll 're `` '' / & #")
	r := rand.New(rand.NewPCG(seed, 7))
	out := make([]string, sentences)
	for i := range out {
		var b strings.Builder
		for range 1 + r.IntN(40) {
			w := vocabulary[r.IntN(len(vocabulary))]
			switch n := r.IntN(20); {
			case n < 9:
				w = common[r.IntN(len(common))]
			case n == 9:
				w = fmt.Sprint(r.IntN(3000))
			case n == 10: // no word at all
				w = ""
				for range 1 + r.IntN(9) {
					w += string(rune('a' + r.IntN(26)))
				}
			case n == 11:
				w += "-" + common[r.IntN(len(common))]
			}
			switch r.IntN(12) {
			case 0, 1:
				w = strings.ToUpper(w[:min(1, len(w))]) + w[min(1, len(w)):]
			case 2:
				w = strings.ToUpper(w)
			case 3:
				w = marks[r.IntN(len(marks))] + w
			}
			if r.IntN(6) == 0 {
				w += marks[r.IntN(len(marks))]
			}
			b.WriteString(w)
			if r.IntN(30) > 0 {
				b.WriteByte(' ')
			}
		}
		out[i] = b.String()
	}
	return out
}

func TestSaladEqualsProse(t *testing.T) {
	p, tagger := newProse(t), newTagger(t)
	for _, text := range salad(t, 1, 4000) {
		p.compare(t, tagger, text)
	}
}

// TestModelIsShared tags in several goroutines at once, for the race detector.
func TestModelIsShared(t *testing.T) {
	texts := salad(t, 2, 50)
	for range 4 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			p, tagger := newProse(t), newTagger(t)
			for _, text := range texts {
				p.compare(t, tagger, text)
			}
		})
	}
}

func FuzzEqualsProse(f *testing.F) {
	for _, text := range salad(f, 3, 30) {
		f.Add(text)
	}
	f.Add("don't 's's :-)) U.S.. *T*-1 -LRB- “a” ÉTÉ \xff")
	p, tagger := newProse(f), newTagger(f)
	f.Fuzz(func(t *testing.T, text string) {
		p.compare(t, tagger, text)
	})
}
