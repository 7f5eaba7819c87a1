package pos

import "strings"

// builder turns the names of features into the tables of a model.
type builder struct {
	*weights
	model *Model
	kind  int // of the latest feature
	pairs []pair
	both  []struct{ last, second, feature int32 }
}

// pair is a feature of a word together with the tag before it.
type pair struct {
	entry, feature int32
	tag            uint8
}

// kinds are the features' kinds by how their names begin, and how each gets its
// place in the model. No name begins with that of two kinds; one of no kind is
// never looked for.
var kinds = [...]struct {
	name string
	add  func(b *builder, value string, feature int32)
}{
	{"bias", func(b *builder, value string, f int32) {
		if s := b.model.spans[f]; value == "" {
			for i := s.from; i < s.to; i++ {
				b.model.bias[b.tags[i]] += b.values[i]
			}
		}
	}},
	{"i pref1 ", func(b *builder, value string, f int32) {
		if len(value) == 1 {
			b.model.prefixes[value[0]] = f
		}
	}},
	{"i suffix ", func(b *builder, value string, f int32) {
		b.suffix(value, func(t *tail) { t.self = f })
	}},
	{"i tag+i-2 tag ", func(b *builder, value string, f int32) {
		if last, second, ok := strings.Cut(value, " "); ok {
			b.both = append(b.both, struct{ last, second, feature int32 }{int32(b.tag(last)), int32(b.tag(second)), f})
		}
	}},
	{"i word ", func(b *builder, value string, f int32) { b.entry(value).self = f }},
	{"i+1 suffix ", func(b *builder, value string, f int32) {
		b.suffix(value, func(t *tail) { t.behind = f })
	}},
	{"i+1 word ", func(b *builder, value string, f int32) { b.entry(value).behind = f }},
	{"i+2 word ", func(b *builder, value string, f int32) { b.entry(value).behind2 = f }},
	{"i-1 suffix ", func(b *builder, value string, f int32) {
		b.suffix(value, func(t *tail) { t.before = f })
	}},
	{"i-1 tag ", func(b *builder, value string, f int32) { b.model.last[b.tag(value)] = f }},
	{"i-1 tag+i word ", func(b *builder, value string, f int32) {
		if tag, word, ok := strings.Cut(value, " "); ok {
			b.pairs = append(b.pairs, pair{b.number(word), f, b.tag(tag)})
		}
	}},
	{"i-1 word ", func(b *builder, value string, f int32) { b.entry(value).before = f }},
	{"i-2 tag ", func(b *builder, value string, f int32) { b.model.second[b.tag(value)] = f }},
	{"i-2 word ", func(b *builder, value string, f int32) { b.entry(value).before2 = f }},
}

// add takes the next feature.
func (b *builder) add(name string, pairs span) {
	feature := int32(len(b.model.spans))
	b.model.spans = append(b.model.spans, pairs)
	for range kinds { // they lie in order of their names, so most are of the kind of the one before
		if value, ok := strings.CutPrefix(name, kinds[b.kind].name); ok {
			kinds[b.kind].add(b, value, feature)
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
		b.model.tags = append(b.model.tags, name)
	}
	return n
}

// number returns the number of a word's entry.
func (b *builder) number(word string) int32 {
	n, ok := b.model.words[word]
	if !ok {
		n = int32(len(b.model.entries))
		b.model.entries = append(b.model.entries, entry{})
		b.model.words[word] = n
	}
	return n
}

func (b *builder) entry(word string) *entry { return &b.model.entries[b.number(word)] }

func (b *builder) suffix(value string, set func(*tail)) {
	if len(value) > 3 {
		return // longer than any that is looked for
	}
	t := b.model.suffixes[suffixKey(value)]
	set(&t)
	b.model.suffixes[suffixKey(value)] = t
}

// addFixed takes the words of one tag, and the words and tags that a tagger
// itself puts in.
func (b *builder) addFixed() {
	for _, f := range b.fixed {
		e := b.entry(f.word)
		e.tag, e.hasTag = f.tag, true
	}
	m := b.model
	m.start, m.start2, m.end, m.end2 = b.number("-START-"), b.number("-START2-"), b.number("-END-"), b.number("-END2-")
	m.hyphen, m.year, m.digits = b.number("!HYPHEN"), b.number("!YEAR"), b.number("!DIGITS")
	m.startTag, m.start2Tag = b.tag("-START-"), b.tag("-START2-")
	m.dash, m.symbol, m.noun, m.none = b.tag("-"), b.tag("SYM"), b.tag("NN"), b.tag("-NONE-")
}

// finish makes the tables that want all features to be known.
func (b *builder) finish() {
	m := b.model
	m.last[unknown], m.second[unknown] = 0, 0
	m.both = make([]int32, len(m.tags)*len(m.tags))
	for _, x := range b.both {
		m.both[int(x.last)*len(m.tags)+int(x.second)] = x.feature
	}
	for word, n := range m.words {
		m.entries[n].tail = m.tail(word)
	}
	// The pairs of a word lie side by side: count them, then deal them out.
	for _, p := range b.pairs {
		m.entries[p.entry].pairs.to++
	}
	end := uint32(0)
	for i := range m.entries {
		s := &m.entries[i].pairs
		end += s.to
		*s = span{end - s.to, end - s.to}
	}
	m.pairTags, m.pairFeatures = make([]uint8, end), make([]int32, end)
	for _, p := range b.pairs {
		s := &m.entries[p.entry].pairs
		m.pairTags[s.to], m.pairFeatures[s.to] = p.tag, p.feature
		s.to++
	}
}
