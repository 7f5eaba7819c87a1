package pos

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/tag/aptagmodel"
	"github.com/jdkato/prose/v3/tokenize"
)

const news = "Envoys of Chad and Niger signed a pact on the waters of the lake in Oslo on Monday, ending a dispute that began in 1964. The mayor, who had called the meeting, told reporters that a second round would follow next week. “Fishermen hadn’t waited in the rain since dawn,” said Mr. Brandvold, the U.S. envoy's aide."

// BenchmarkTag tags a paragraph, here and by prose; the rate is that of tokens.
func BenchmarkTag(b *testing.B) {
	var words []string
	for _, x := range Split(nil, news) {
		words = append(words, news[x.Start:x.End])
	}
	each := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(words)), "ns/token")
	}
	b.Run("pos", func(b *testing.B) {
		tagger := newTagger(b)
		tags := make([]Tag, 0, len(words))
		b.ReportAllocs()
		for b.Loop() {
			tags = tagger.Tag(words, tags[:0])
		}
		each(b)
	})
	b.Run("prose", func(b *testing.B) {
		tagger := newProse(b).tagger
		tokens := tagger.Tag(words)
		b.ReportAllocs()
		for b.Loop() {
			tagger.TagTokens(tokens)
		}
		each(b)
	})
}

// BenchmarkSplit cuts a paragraph, and texts that want most care per byte.
func BenchmarkSplit(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"news", news},
		{"one field of marks", strings.Repeat("(", 5000) + strings.Repeat(",", 5000)},
		{"one field of contractions", strings.Repeat("n't's", 2000)},
		{"one field of initials", strings.Repeat("a.", 5000) + ","},
	} {
		b.Run("pos/"+c.name, func(b *testing.B) {
			var tokens []Token
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				tokens = Split(tokens[:0], c.text)
			}
		})
		b.Run("prose/"+c.name, func(b *testing.B) {
			tokenizer := tokenize.New()
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				tokenizer.Tokenize(c.text)
			}
		})
	}
}

// BenchmarkRead is the start-up.
func BenchmarkRead(b *testing.B) {
	b.SetBytes(int64(len(aptagmodel.English)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(aptagmodel.English); err != nil {
			b.Fatal(err)
		}
	}
}
