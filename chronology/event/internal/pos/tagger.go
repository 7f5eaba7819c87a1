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
	if !ok || word == "" {
		return t.model.look(word)
	}
	s := &t.seen[k.place()%uint64(len(t.seen))]
	if s.key != k {
		s.key, s.known = k, t.model.look(word)
	}
	return s.known
}

// predict adds up the votes of all features of a word and returns the tag that
// has most; of equal ones the first. The order of adding is prose's.
func (t *Tagger) predict(i int, text string, last, second uint8) uint8 {
	m := t.model
	own, first, both := t.words[i].tail, int32(0), int32(0)
	if !t.words[i].plain {
		own = m.tail(text)
	}
	if text != "" {
		first = m.prefixes[text[0]]
	}
	if last != unknown && second != unknown {
		both = m.both[int(last)*len(m.tags)+int(second)]
	}
	copy(t.score[:], m.row(m.bias))
	t.addTail(own, self)
	t.addRows(m.row(first), m.row(m.last[last]), m.row(m.second[second]), m.row(both))
	t.addEntry(t.words[i].form, self)
	t.addPair(t.words[i].form, last)
	t.addEntry(t.words[i-1].form, before)
	t.addTail(t.words[i-1].tail, before)
	t.addEntry(t.words[i-2].form, before2)
	t.addEntry(t.words[i+1].form, behind)
	t.addTail(t.words[i+1].tail, behind)
	t.addEntry(t.words[i+2].form, behind2)
	best, most := 0, t.score[0]
	for tag, score := range t.score[:m.classes] {
		if score > most {
			best, most = tag, score
		}
	}
	return uint8(best)
}

func (m *Model) row(n int32) []float32 {
	return m.rows[int(n)*m.classes : (int(n)+1)*m.classes]
}

// addRows adds four rows, which are equally long, the first first.
func (t *Tagger) addRows(a, b, c, d []float32) {
	score := t.score[:min(len(t.score), len(a))]
	a, b, c, d = a[:len(score)], b[:len(score)], c[:len(score)], d[:len(score)]
	for i := range score {
		score[i] = score[i] + a[i] + b[i] + c[i] + d[i]
	}
}

func (t *Tagger) addEntry(n int32, place int) {
	e := &t.model.entries[n]
	t.add(span{e.votes[place], e.votes[place+1]})
}

func (t *Tagger) addTail(n int32, place int) {
	x := &t.model.tails[n]
	t.add(span{x.votes[place], x.votes[place+1]})
}

// addPair adds the votes of a word together with the tag before it.
func (t *Tagger) addPair(n int32, last uint8) {
	m := t.model
	pairs := m.entries[n].pairs
	if k := bytes.IndexByte(m.pairTags[pairs.from:pairs.to], last); k >= 0 {
		t.add(m.pairVotes[int(pairs.from)+k])
	}
}

// add counts votes.
func (t *Tagger) add(s span) {
	tags, weights := t.model.voteFor[s.from:s.to], t.model.weights[s.from:s.to]
	for i := range min(len(tags), len(weights)) { // they are as many, so that no index needs a check
		t.score[tags[i]] += weights[i]
	}
}
