package event

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// word is one token of a sentence with its part of speech.
type word struct {
	text       string
	small      string // the text in small letters; see lower
	tag        pos.Tag
	start, end int // bytes into the document
	form       wordForm
	timex      int  // index into the sentence's timexes, -1 outside of one
	quoted     bool // inside quotation marks
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
	told    []clause  // see retold
	runs    []nameRun // of names; meet sets them
	orders  int8      // see ordersEvents
}

// analyser cuts and tags the sentences of one document after the other.
type analyser struct {
	tagger *pos.Tagger
	tokens []pos.Token // of the latest sentence
	texts  []string    // its words as the tagger wants them
	tags   []pos.Tag   // and their tags
	store  []word      // of all words of the document, as far as they fit
	used   int         // of store
	told   []told      // room for the document's mentions
}

// analysers keeps analysers for further documents; their model is read on the
// first use.
var analysers = sync.OnceValues(func() (*sync.Pool, error) {
	model, err := pos.English()
	if err != nil {
		return nil, err
	}
	return &sync.Pool{New: func() any { return &analyser{tagger: model.NewTagger()} }}, nil
})

// An analyser's store holds the words of an article from the start, and grows
// with longer documents up to a bound that keeps memory in check.
const (
	leastStore = 1 << 10
	mostStore  = 1 << 15
	mostTold   = 1 << 10
)

// place returns room for the words of a sentence, which lasts until the analyser
// is released.
func (a *analyser) place(n int) []word {
	if a.used+n > len(a.store) {
		if n > mostStore {
			return make([]word, n)
		}
		a.store, a.used = make([]word, max(n, leastStore, min(2*len(a.store), mostStore))), 0
	}
	a.used += n
	return a.store[a.used-n : a.used : a.used]
}

// release gives an analyser back when nothing more is wanted of its document's
// words. They go, since they would keep the whole text; and one that has grown
// over a sentence of uncommon length is not kept.
func (a *analyser) release(pool *sync.Pool) {
	if cap(a.tokens) > mostStore {
		return
	}
	clear(a.store[:a.used])
	clear(a.texts[:cap(a.texts)])
	clear(a.told)
	a.used, a.told = 0, a.told[:0]
	if cap(a.told) > mostTold {
		a.told = nil
	}
	pool.Put(a)
}

// words cuts and tags one sentence; quoted says that it begins inside a quotation.
func (a *analyser) words(doc *source.Document, span source.Span, timexes []*timex.Timex, quoted bool) []word {
	text := doc.Text[span.Start:span.End]
	a.tokens, a.texts = pos.Split(a.tokens[:0], text), a.texts[:0]
	if len(doc.Letters) > 0 {
		a.tokens = slices.DeleteFunc(a.tokens, func(x pos.Token) bool { // of a line that another message quotes
			return text[x.Start:x.End] == ">" && x.Start > 0 && text[x.Start-1] == '\n'
		})
	}
	a.tokens = joinInitials(splitContractions(splitDashes(a.tokens, text), text), text)
	out := a.place(len(a.tokens))
	for i, x := range a.tokens {
		w := text[x.Start:x.End]
		out[i] = word{text: w, small: inSmall(w), start: span.Start + x.Start, end: span.Start + x.End, timex: -1}
		switch w { // the tagger was trained on straight quotes
		case "“", "„", "\"":
			w = "``"
		case "”":
			w = "''"
		case "’s", "’d", "’m", "’re", "’ve", "’ll":
			w = "'" + w[len("’"):]
		case "n’t":
			w = "n't"
		}
		a.texts = append(a.texts, w)
	}
	a.tags = a.tagger.Tag(a.texts, a.tags[:0])
	for i := range out {
		w := &out[i]
		w.tag = a.tags[i]
		w.form = formOfTag(w.tag, w.small)
		switch w.text {
		case "“", "„", "``":
			w.tag, quoted = pos.OpenQuote, true
		case "”", "''":
			w.tag, quoted = pos.CloseQuote, false
		case "\"":
			if w.tag, quoted = pos.CloseQuote, !quoted; quoted {
				w.tag = pos.OpenQuote
			}
		case "’s", "'s":
			if i > 0 && out[i-1].tag.Noun() {
				w.tag = pos.POS
			}
		case "’", "'":
			if i > 0 && i+1 < len(out) && out[i-1].end == w.start && w.end < out[i+1].start && strings.HasSuffix(out[i-1].text, "s") {
				w.tag = pos.POS // "the countries’ leaders"
			}
		case "-", "–", "—", "--":
			w.tag = pos.Colon
		}
		w.quoted = quoted
		for k, t := range timexes {
			if w.start < t.End && t.Start < w.end {
				w.timex = k
			}
		}
	}
	asideDashes(out)
	return out
}

// findVerbs mends the tags of a sentence where English knows better than the
// tagger, and finds its verbs then.
func (s *sentence) findVerbs() {
	for i := range s.words {
		s.words[i].mendForm(i, s.words)
	}
	for i := range s.words {
		s.words[i].mendRole(i, s.words)
	}
	s.verbs = verbGroups(s.words)
}

// inSmall is strings.ToLower; most words are in small letters already.
func inSmall(w string) string {
	for i := range len(w) {
		if c := w[i]; c-'A' <= 'Z'-'A' || c >= utf8.RuneSelf {
			return strings.ToLower(w)
		}
	}
	return w
}

func (w *word) isNoun() bool { return w.tag.Noun() }
func (w *word) isName() bool { return w.tag.Name() }
func (w *word) isWord() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsLetter(r)
}
func (w *word) isVerb() bool { return w.tag.Verb() || w.tag == pos.MD }

// lower is the text of a word in small letters.
func (w *word) lower() string { return w.small }

// is reports whether a word is one of a list in small letters, whatever its own.
func (w *word) is(list ...string) bool {
	for _, x := range list {
		// Most words of a list differ in their length or first letter.
		if len(x) == len(w.small) && x[0] == w.small[0] && x == w.small {
			return true
		}
	}
	return false
}
