package pos

import (
	"fmt"
	"math"
)

// Model is a perceptron ready for use. It never changes.
type Model struct {
	tags    []string // those that it predicts, and then others that may stand before a word
	numbers map[string]uint8

	// A feature is the number of a span of pairs of a tag and its weight; 0 is the
	// feature that the model does not have.
	spans  []span
	tagOf  []uint8
	weight []float32

	bias         []float32       // by tag
	prefixes     [256]int32      // by the first byte of a word
	suffixes     map[uint32]tail // by suffixKey
	last, second [256]int32      // by the tags one and two words before
	both         []int32         // by len(tags)*last + second
	words        map[string]int32
	entries      []entry // by the numbers in words; the first is of words that the model does not know
	pairTags     []uint8 // the tags before a word that an entry has features with
	pairFeatures []int32 // and those features

	start, start2, end, end2 int32 // entries of what stands before and behind a sentence
	hyphen, year, digits     int32 // and of all words of some forms
	startTag, start2Tag      uint8
	dash, symbol, noun, none uint8 // tags of what is not predicted
}

// span is pairs [from, to).
type span struct{ from, to uint32 }

// entry is what the model knows of a word: features, and its tag if it has but one.
type entry struct {
	self            int32
	before, before2 int32 // of the word that stands one or two behind it
	behind, behind2 int32 // of the word that stands one or two before it
	tail            tail
	pairs           span // in pairTags and pairFeatures
	tag             uint8
	hasTag          bool
}

// tail is what the model knows of the last three bytes of a word: features of
// the word itself, and of the ones behind and before it.
type tail struct{ self, before, behind int32 }

// unknown is the number of a tag that the model has no features for.
const unknown = math.MaxUint8

// Read reads a model in the format of prose's package tag/aptagmodel, which
// readWeights describes. The error for bytes that are none wraps ErrFormat.
func Read(data []byte) (*Model, error) {
	w, err := readWeights(data)
	if err != nil {
		return nil, err
	}
	b := &builder{weights: w, model: &Model{
		bias: make([]float32, len(w.classes)), numbers: make(map[string]uint8),
		spans: make([]span, 1, w.count()+1), tagOf: w.tags, weight: w.values,
		suffixes: make(map[uint32]tail, w.count()/16), words: make(map[string]int32, w.count()/4), entries: make([]entry, 1, w.count()/4),
	}}
	for _, name := range w.classes {
		if n := b.tag(name); int(n) != len(b.model.tags)-1 {
			return nil, fmt.Errorf("%w: the tag %q twice", ErrFormat, name)
		}
	}
	for i := range w.count() {
		b.add(w.name(i), span{w.pairEnds[i], w.pairEnds[i+1]})
	}
	b.addFixed()
	if n := len(b.model.tags); n >= unknown {
		return nil, fmt.Errorf("%w: %d tags", ErrFormat, n)
	}
	b.finish()
	return b.model, nil
}

// tail looks up the last three bytes of a word.
func (m *Model) tail(text string) tail {
	return m.suffixes[suffixKey(text[max(0, len(text)-3):])]
}

// suffixKey packs up to three bytes and their number. Longer ones are no suffix.
func suffixKey[T string | []byte](s T) uint32 {
	key := uint32(len(s)) << 24
	for i := range len(s) {
		key |= uint32(s[i]) << (8 * i)
	}
	return key
}
