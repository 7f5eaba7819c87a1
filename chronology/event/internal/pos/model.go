package pos

import (
	"fmt"
	"math"
)

// Model is a perceptron ready for use. It never changes.
type Model struct {
	classes int              // how many tags it predicts
	tags    []Tag            // those, and then others that may stand before a word
	numbers map[string]uint8 // of tags in there, by their names

	weights  []weight // of features that have few, those of a word's features side by side
	rows     []votes  // of features that have many
	contexts []votes  // of the tags one and two words before, and the bias; see context
	prefixes [256]ref // of the first byte of a word

	tails     []tail           // the first is of what the model does not know
	suffixes  map[uint32]int32 // the numbers of tails, by suffixKey
	entries   []entry          // the first is of words that the model does not know
	words     index            // the numbers of entries
	pairTags  []uint8          // the tags before a word that an entry has votes with
	pairVotes []ref            // and those votes

	start, start2, end, end2 int32 // entries of what stands before and behind a sentence
	hyphen, year, digits     int32 // and of all words of some forms
	startTag, start2Tag      uint8
	dash, symbol, noun, none uint8 // tags of what is not predicted
}

// ref says where the votes of a feature are: the number of a row with its
// highest bit set, or where its weights begin, with their number in the lowest four.
type ref uint32

const (
	inRow    = ref(1) << 31
	manyFrom = 10 // how many weights take longer than a row
	perRef   = 16
)

// span is pairs [from, to).
type span struct{ from, to uint32 }

// entry is what the model knows of a word: the votes of its features, and its
// tag if it has but one.
type entry struct {
	votes  [ofEntry]ref
	pairs  span // in pairTags and pairVotes
	tail   int32
	tag    uint8
	hasTag bool
}

// tail is what the model knows of the last three bytes of words.
type tail struct {
	votes [ofTail]ref
}

// The features of an entry or tail, by the place of the word that has them:
// the word that is to be tagged itself, or one that stands before or behind it.
const (
	self = iota
	before1
	behind1
	before2 // by two words
	behind2

	ofEntry = iota
	ofTail  = before2
)

// unknown is the number of a tag that the model has no features for.
const unknown = math.MaxUint8

// Read reads a model in the format of prose's package tag/aptagmodel, which
// readWeights describes. The error for bytes that are none wraps ErrFormat.
func Read(data []byte) (*Model, error) {
	w, err := readWeights(data)
	if err != nil {
		return nil, err
	}
	b := newBuilder(w)
	for _, name := range w.classes {
		if n := b.tag(name); int(n) != len(b.model.tags)-1 {
			return nil, fmt.Errorf("%w: the tag %q twice", ErrFormat, name)
		}
	}
	for i := range w.count() {
		b.add(w.name(i), i)
	}
	b.addFixed()
	if n := len(b.model.tags); n >= unknown { // so that last and second of unknown are none
		return nil, fmt.Errorf("%w: %d tags", ErrFormat, n)
	}
	b.lay()
	return b.model, nil
}

// tail looks up the number of the last three bytes of a word.
func (m *Model) tail(text string) int32 {
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
