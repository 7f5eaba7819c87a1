package pos

import "bytes"

// Tagger tags sentences with a model. It keeps working memory between them, so
// that each goroutine wants its own.
type Tagger struct {
	model *Model
	words []known
	score [256]float32

	// seen keeps what the latest words looked up are known by: a text says much
	// the same words again and again. Each word has one place in it.
	seen [512]struct {
		text  string
		known known
	}
}

// NewTagger returns a tagger that shares the model.
func (m *Model) NewTagger() *Tagger { return &Tagger{model: m} }

// Forget lets go of the words of the texts it has tagged, which it remembers some of.
func (t *Tagger) Forget() { clear(t.seen[:]) }

// Tag appends the tag of each word of a sentence to tags. The model was trained
// on two backticks and two apostrophes for quotation marks.
func (t *Tagger) Tag(words []string, tags []string) []string {
	m := t.model
	t.words = append(t.words[:0], m.entry(m.start), m.entry(m.start2))
	for _, w := range words {
		s := &t.seen[place(w)%uint(len(t.seen))]
		if s.text != w || w == "" {
			s.text, s.known = w, m.look(w)
		}
		t.words = append(t.words, s.known)
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

// place mixes a few bytes of a word into a number that few others have.
func place(word string) uint {
	n := uint(len(word))
	if n == 0 {
		return 0
	}
	return n + uint(word[0])*7 + uint(word[n/2])*59 + uint(word[n-1])*331
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
