package pos

import "bytes"

// Tagger tags sentences with a model. It keeps working memory between them, so
// that each goroutine wants its own.
type Tagger struct {
	model *Model
	words []known
	score [256]float32

	// seen keeps what the latest words looked up are known by, for a text says much
	// the same words again and again. Each word has one place in it.
	seen [2048]struct {
		key   key
		known known
	}
}

// NewTagger returns a tagger that shares the model.
func (m *Model) NewTagger() *Tagger { return &Tagger{model: m} }

// Tag appends the tag of each word of a sentence to tags. The model was trained
// on two backticks and two apostrophes for quotation marks.
func (t *Tagger) Tag(words []string, tags []string) []string {
	m := t.model
	t.words = append(t.words[:0], m.entry(m.start), m.entry(m.start2))
	for _, w := range words {
		t.words = append(t.words, t.look(w))
	}
	t.words = append(t.words, m.entry(m.end), m.entry(m.end2))
	last, second := m.startTag, m.start2Tag
	for i, w := range words {
		tag, ok := m.apart(w)
		switch e := &m.entries[t.words[i+2].written]; {
		case ok:
		case e.hasTag:
			tag = e.tag
		default:
			tag = t.predict(i+2, w, last, second)
		}
		if tag == unknown {
			tags = append(tags, w)
		} else {
			tags = append(tags, m.tags[tag])
		}
		last, second = tag, last
	}
	return tags
}

// look looks a word up, in what was seen first.
func (t *Tagger) look(word string) known {
	k, ok := keyOf(word)
	if !ok {
		return t.model.look(word)
	}
	s := &t.seen[k.place()%uint64(len(t.seen))]
	if s.key != k {
		s.key, s.known = k, t.model.look(word)
	}
	return s.known
}

// key is a word of 1 to 16 bytes: its first eight, its last eight, and how many
// it has.
type key struct {
	head, tail uint64
	length     int
}

func keyOf(word string) (k key, ok bool) {
	n := len(word)
	switch {
	case n == 0 || n > 16:
		return key{}, false
	case n >= 8:
		return key{eight(word[:8]), eight(word[n-8:]), n}, true
	}
	for i := range n {
		k.head = k.head<<8 | uint64(word[i])
	}
	k.length = n
	return k, true
}

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// place mixes the bits of a key.
func (k key) place() uint64 {
	n := (k.head ^ k.tail*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return n>>32 ^ n>>50
}

// predict adds up the votes of all features of a word and returns the tag that
// has most; of equal ones the first. The order of adding is prose's.
func (t *Tagger) predict(i int, text string, last, second uint8) uint8 {
	m := t.model
	own := t.words[i].tail
	if !t.words[i].plain {
		own = m.tail(text)
	}
	form := &m.entries[t.words[i].form]
	for tag, v := range m.bias {
		t.score[uint8(tag)] = v.weight
	}
	t.addTail(own, self)
	if text != "" {
		t.add(m.prefixes[text[0]])
	}
	t.add(m.last[last])
	t.add(m.second[second])
	if last != unknown && second != unknown {
		t.add(m.both[int(last)*len(m.tags)+int(second)])
	}
	t.addEntry(t.words[i].form, self)
	if k := bytes.IndexByte(m.pairTags[form.pairs.from:form.pairs.to], last); k >= 0 {
		t.add(m.pairVotes[int(form.pairs.from)+k])
	}
	t.addEntry(t.words[i-1].form, before)
	t.addTail(t.words[i-1].tail, before)
	t.addEntry(t.words[i-2].form, before2)
	t.addEntry(t.words[i+1].form, behind)
	t.addTail(t.words[i+1].tail, behind)
	t.addEntry(t.words[i+2].form, behind2)
	best, most := 0, t.score[0]
	for tag, score := range t.score[:len(m.bias)] {
		if score > most {
			best, most = tag, score
		}
	}
	return uint8(best)
}

func (t *Tagger) addEntry(n int32, place int) {
	e := &t.model.entries[n]
	t.add(span{e.votes[place], e.votes[place+1]})
}

func (t *Tagger) addTail(n int32, place int) {
	x := &t.model.tails[n]
	t.add(span{x.votes[place], x.votes[place+1]})
}

// add counts votes.
func (t *Tagger) add(s span) {
	for _, v := range t.model.votes[s.from:s.to] {
		t.score[v.tag] += v.weight
	}
}
