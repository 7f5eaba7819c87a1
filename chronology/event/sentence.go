package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// word is one token of a sentence with its part of speech.
type word struct {
	text       string
	tag        string // Penn Treebank
	start, end int    // bytes into the document
	timex      int    // index into the sentence's timexes, -1 outside of one
	quoted     bool   // inside quotation marks
}

// sentence is a sentence with its words and expressions of time.
type sentence struct {
	all     string // the text of the document
	span    source.Span
	index   int // among the document's sentences
	para    int // the paragraph it stands in
	words   []word
	timexes []*timex.Timex
	lead    bool // among the first two of the body
	first   bool // the first of the body
	early   bool // among the first of the body, which tell a story's main happenings
	heading bool
	level   int // of a heading, 1 to 6
	newPara bool
	entry   *entry // that it opens, nil for most
	verbs   []verbGroup
}

// analyser cuts and tags sentences. The tagger is jdkato/prose's averaged
// perceptron: byte offsets, pure Go, about a microsecond a word; its entity
// recogniser is not used, being slow and often wrong on news.
type analyser struct {
	tokenizer *tokenize.Tokenizer
	tagger    tag.Interface
}

func newAnalyser() (*analyser, error) {
	tagger, err := tag.Open(tag.Default)
	if err != nil {
		return nil, err
	}
	return &analyser{tokenize.New(), tagger}, nil
}

// words cuts and tags one sentence; quoted says that it begins inside a quotation.
func (a *analyser) words(doc *source.Document, span source.Span, timexes []*timex.Timex, quoted bool) []word {
	text := doc.Text[span.Start:span.End]
	tokens := a.tokenizer.Tokenize(text)
	out := make([]word, len(tokens))
	for i := range tokens {
		out[i] = word{text: tokens[i].Text, start: span.Start + tokens[i].Start, timex: -1}
		out[i].end = out[i].start + len(tokens[i].Text)
		switch tokens[i].Text { // the tagger was trained on straight quotes
		case "“", "„", "\"":
			tokens[i].Text = "``"
		case "”":
			tokens[i].Text = "''"
		case "’s":
			tokens[i].Text = "'s"
		case "n’t":
			tokens[i].Text = "n't"
		}
	}
	a.tagger.TagTokens(tokens)
	for i := range out {
		w := &out[i]
		w.tag = tokens[i].Tag
		switch w.text {
		case "“", "„", "``":
			w.tag, quoted = "``", true
		case "”", "''":
			w.tag, quoted = "''", false
		case "\"":
			w.tag, quoted = "''", !quoted
		case "’s", "'s":
			if i > 0 && strings.HasPrefix(out[i-1].tag, "N") {
				w.tag = "POS"
			}
		case "’", "'":
			if i > 0 && i+1 < len(out) && out[i-1].end == w.start && w.end < out[i+1].start && strings.HasSuffix(out[i-1].text, "s") {
				w.tag = "POS" // "the countries’ leaders"
			}
		case "-", "–", "—", "--":
			w.tag = ":"
		}
		w.quoted = quoted
		for k, t := range timexes {
			if w.start < t.End && t.Start < w.end {
				w.timex = k
			}
		}
	}
	for i := range out {
		out[i].mendForm(i, out)
	}
	for i := range out {
		out[i].mendRole(i, out)
	}
	return out
}

func (w *word) isNoun() bool { return strings.HasPrefix(w.tag, "N") }
func (w *word) isName() bool { return strings.HasPrefix(w.tag, "NNP") }
func (w *word) isWord() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsLetter(r)
}
func (w *word) isVerb() bool { return strings.HasPrefix(w.tag, "V") || w.tag == "MD" }

func (w *word) lower() string { return strings.ToLower(w.text) }

// is reports whether a word is one of a list, letter case aside.
func (w *word) is(list ...string) bool {
	for _, x := range list {
		if strings.EqualFold(w.text, x) {
			return true
		}
	}
	return false
}
