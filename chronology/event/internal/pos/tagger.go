package pos

import "bytes"

// Tagger tags sentences with a model. It keeps working memory between them, so
// that each goroutine wants its own.
type Tagger struct {
	model *Model
	words []known
	score [256]float32
}

// NewTagger returns a tagger that shares the model.
func (m *Model) NewTagger() *Tagger { return &Tagger{model: m} }

// Tag appends the tag of each word of a sentence to tags. The model was trained
// on two backticks and two apostrophes for quotation marks.
func (t *Tagger) Tag(words []string, tags []string) []string {
	m := t.model
	t.words = append(t.words[:0], m.entry(m.start), m.entry(m.start2))
	for _, w := range words {
		t.words = append(t.words, m.look(w))
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

// predict adds up the weights of all features of a word and returns the tag that
// has most; of equal ones the first. The order of adding is prose's.
func (t *Tagger) predict(i int, text string, last, second uint8) uint8 {
	m := t.model
	w, before, behind := &t.words[i], &t.words[i-1], &t.words[i+1]
	form := &m.entries[w.form]
	self, first := w.tail.self, int32(0)
	if !w.plain {
		self = m.tail(text).self
	}
	if text != "" {
		first = m.prefixes[text[0]]
	}
	copy(t.score[:], m.bias)
	t.add(self)
	t.add(first)
	t.add(m.last[last])
	t.add(m.second[second])
	if last != unknown && second != unknown {
		t.add(m.both[int(last)*len(m.tags)+int(second)])
	}
	t.add(form.self)
	if k := bytes.IndexByte(m.pairTags[form.pairs.from:form.pairs.to], last); k >= 0 {
		t.add(m.pairFeatures[int(form.pairs.from)+k])
	}
	t.add(m.entries[before.form].before)
	t.add(before.tail.before)
	t.add(m.entries[t.words[i-2].form].before2)
	t.add(m.entries[behind.form].behind)
	t.add(behind.tail.behind)
	t.add(m.entries[t.words[i+2].form].behind2)
	best, most := 0, t.score[0]
	for tag, score := range t.score[:len(m.bias)] {
		if score > most {
			best, most = tag, score
		}
	}
	return uint8(best)
}

// add adds the weights of a feature to the scores of the tags.
func (t *Tagger) add(feature int32) {
	s := t.model.spans[feature]
	tags := t.model.tagOf[s.from:s.to]
	weights := t.model.weight[s.from:s.to]
	for i := range min(len(tags), len(weights)) { // they are as many; so the compiler knows
		t.score[tags[i]] += weights[i]
	}
}
