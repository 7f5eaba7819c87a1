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
	span    source.Span
	index   int // among the document's sentences
	words   []word
	timexes []*timex.Timex
	lead    bool // among the first two of the body
	heading bool
	newPara bool
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

// words cuts and tags one sentence.
func (a *analyser) words(doc *source.Document, span source.Span, timexes []*timex.Timex) []word {
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
	quoted := false
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
		case "-", "–", "—", "--":
			w.tag = ":"
		}
		w.quoted = quoted
		for k, t := range timexes {
			if w.start < t.End && t.Start < w.end {
				w.timex = k
			}
		}
		w.correct(i, out)
	}
	return out
}

// correct mends what the tagger often gets wrong in news: capitalised words
// that begin no sentence are names, and a known verb in -ed after a noun is
// its past tense.
func (w *word) correct(i int, words []word) {
	if w.timex >= 0 && w.tag != "CD" && w.tag != "IN" && w.tag != "DT" {
		if r, _ := utf8.DecodeRuneInString(w.text); unicode.IsLetter(r) && strings.HasPrefix(w.tag, "V") {
			w.tag = "NN"
		}
	}
	lower := strings.ToLower(w.text)
	switch lower {
	case "that":
		if i+1 < len(words) && w.tag == "DT" && i > 0 && strings.HasPrefix(words[i-1].tag, "V") {
			w.tag = "IN"
		}
	case "said", "told", "killed", "announced":
		if strings.HasPrefix(w.tag, "N") || w.tag == "JJ" {
			w.tag = "VBD"
		}
	case "n't", "n’t", "not", "never":
		w.tag = "RB"
	}
	if w.tag == "VBN" && i > 0 && !hasAuxiliary(words, i) {
		switch prev := words[i-1]; {
		case strings.HasPrefix(prev.tag, "N") && prev.timex < 0, prev.tag == "PRP", prev.tag == "WP", prev.tag == "WDT", prev.tag == "RB" && i > 1 && (strings.HasPrefix(words[i-2].tag, "N") || words[i-2].tag == "PRP" || words[i-2].tag == "WP"):
			if s, ok := verbs[lemma(w.text)]; !ok || s.class != state || irregular[lower] != "" {
				w.tag = "VBD"
			}
		}
	}
}

// hasAuxiliary reports whether a form of be or have stands before word i with
// nothing but adverbs between.
func hasAuxiliary(words []word, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		switch l := strings.ToLower(words[j].text); {
		case irregular[l] == "be" || irregular[l] == "have" || l == "be" || l == "'s" || l == "’s" || l == "'ve" || l == "’ve" || irregular[l] == "get":
			return true
		case words[j].tag != "RB" && words[j].tag != "," && words[j].tag != "CC" && words[j].tag != "VBN":
			return false
		}
	}
	return false
}

func (w *word) isNoun() bool { return strings.HasPrefix(w.tag, "N") }
func (w *word) isName() bool { return strings.HasPrefix(w.tag, "NNP") }
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
