package pos

import "strings"

// builder turns the names of features into the tables of a model. Features are
// gathered by their numbers in the file first, 0 for none, and laid out when all
// are known.
type builder struct {
	*weights
	model *Model
	kind  int // of the latest feature

	texts        []string // of entries
	entries      [][ofEntry]int32
	tails        [][ofTail]int32
	pairs        []pair
	both         []struct{ last, second, feature int32 }
	bias         int32
	prefixes     [256]int32
	last, second [256]int32
}

// pair is a feature of a word together with the tag before it.
type pair struct {
	entry, feature int32
	tag            uint8
}

func newBuilder(w *weights) *builder {
	return &builder{
		weights: w, texts: make([]string, 1, w.count()/4+1), entries: make([][ofEntry]int32, 1, w.count()/4+1), tails: make([][ofTail]int32, 1, w.count()/16+1),
		model: &Model{classes: len(w.classes), numbers: make(map[string]uint8), words: newIndex(), suffixes: make(map[uint32]int32, w.count()/16)},
	}
}

// kinds are the features' kinds by how their names begin, and how each gets its
// place in the model. No name begins with that of two kinds; one of no kind is
// never looked for.
var kinds = [...]struct {
	name string
	add  func(b *builder, value string, feature int32)
}{
	{"bias", func(b *builder, value string, f int32) {
		if value == "" {
			b.bias = f
		}
	}},
	{"i pref1 ", func(b *builder, value string, f int32) {
		if len(value) == 1 {
			b.prefixes[value[0]] = f
		}
	}},
	{"i suffix ", func(b *builder, value string, f int32) { b.suffix(value, self, f) }},
	{"i tag+i-2 tag ", func(b *builder, value string, f int32) {
		if last, second, ok := strings.Cut(value, " "); ok {
			b.both = append(b.both, struct{ last, second, feature int32 }{int32(b.tag(last)), int32(b.tag(second)), f})
		}
	}},
	{"i word ", func(b *builder, value string, f int32) { b.entries[b.number(value)][self] = f }},
	{"i+1 suffix ", func(b *builder, value string, f int32) { b.suffix(value, behind1, f) }},
	{"i+1 word ", func(b *builder, value string, f int32) { b.entries[b.number(value)][behind1] = f }},
	{"i+2 word ", func(b *builder, value string, f int32) { b.entries[b.number(value)][behind2] = f }},
	{"i-1 suffix ", func(b *builder, value string, f int32) { b.suffix(value, before1, f) }},
	{"i-1 tag ", func(b *builder, value string, f int32) { b.last[b.tag(value)] = f }},
	{"i-1 tag+i word ", func(b *builder, value string, f int32) {
		if tag, word, ok := strings.Cut(value, " "); ok {
			b.pairs = append(b.pairs, pair{b.number(word), f, b.tag(tag)})
		}
	}},
	{"i-1 word ", func(b *builder, value string, f int32) { b.entries[b.number(value)][before1] = f }},
	{"i-2 tag ", func(b *builder, value string, f int32) { b.second[b.tag(value)] = f }},
	{"i-2 word ", func(b *builder, value string, f int32) { b.entries[b.number(value)][before2] = f }},
}

// add takes feature i of the file.
func (b *builder) add(name string, i int) {
	for range kinds { // they lie in order of their names, so most are of the kind of the one before
		if value, ok := strings.CutPrefix(name, kinds[b.kind].name); ok {
			kinds[b.kind].add(b, value, int32(i+1))
			return
		}
		b.kind = (b.kind + 1) % len(kinds)
	}
}

// tag returns the number of a tag. Read refuses a model of so many that the
// last are unknown.
func (b *builder) tag(name string) uint8 {
	n, ok := b.model.numbers[name]
	if !ok {
		n = uint8(min(len(b.model.tags), unknown))
		b.model.numbers[name] = n
		b.model.tags = append(b.model.tags, named(name))
	}
	return n
}

// number returns the number of a word's entry.
func (b *builder) number(word string) int32 {
	n := b.model.words.number(word)
	if n == 0 {
		n = b.model.words.add(word)
		b.entries = append(b.entries, [ofEntry]int32{})
		b.texts = append(b.texts, word)
	}
	return n
}

func (b *builder) suffix(value string, place int, feature int32) {
	if len(value) > 3 {
		return // longer than any that is looked for
	}
	n, ok := b.model.suffixes[suffixKey(value)]
	if !ok {
		n = int32(len(b.tails))
		b.tails = append(b.tails, [ofTail]int32{})
		b.model.suffixes[suffixKey(value)] = n
	}
	b.tails[n][place] = feature
}

// addFixed takes the words of one tag, and the words and tags that a tagger
// itself puts in.
func (b *builder) addFixed() {
	for _, f := range b.fixed {
		b.number(f.word)
	}
	m := b.model
	m.start, m.start2, m.end, m.end2 = b.number("-START-"), b.number("-START2-"), b.number("-END-"), b.number("-END2-")
	m.hyphen, m.year, m.digits = b.number("!HYPHEN"), b.number("!YEAR"), b.number("!DIGITS")
	m.startTag, m.start2Tag = b.tag("-START-"), b.tag("-START2-")
	m.dash, m.symbol, m.noun, m.none = b.tag("-"), b.tag("SYM"), b.tag("NN"), b.tag("-NONE-")
}
