package pos

import "bytes"

// Tagger tags sentences with a model. It keeps working memory between them, so
// that each goroutine wants its own.
type Tagger struct {
	model      *Model
	start, end [2]known // what stands before and behind a sentence
	seen       seen
	alone      [window]known // words that have no place in seen, in turn
}

// window is how many words are looked at to tag one: two on each side.
const window = 5

// NewTagger returns a tagger that shares the model.
func (m *Model) NewTagger() *Tagger {
	t := &Tagger{model: m}
	for i, n := range [2]int32{m.start, m.start2} {
		t.start[i].word = word{form: n, tail: m.entries[n].tail}
	}
	for i, n := range [2]int32{m.end, m.end2} {
		t.end[i].word = word{form: n, tail: m.entries[n].tail}
	}
	return t
}

// Tag appends the tag of each word of a sentence to tags. The model was trained
// on two backticks and two apostrophes for quotation marks.
func (t *Tagger) Tag(words []string, tags []Tag) []Tag {
	m := t.model
	near := [window]*known{3: &t.start[0], 4: &t.start[1]} // the word to tag is in the middle
	last, second := m.startTag, m.start2Tag
	for i := range len(words) + 2 {
		copy(near[:], near[1:])
		if i < len(words) {
			near[window-1] = t.look(words[i], i, &near)
		} else {
			near[window-1] = &t.end[i-len(words)]
		}
		if i < 2 {
			continue
		}
		tag := near[2].tag
		if !near[2].tagged {
			tag = m.predict(&near, last, second)
		}
		if tag == unknown {
			tags = append(tags, Other)
		} else {
			tags = append(tags, m.tags[tag])
		}
		last, second = tag, last
	}
	return tags
}

// look looks up the word at i, in what was seen first.
func (t *Tagger) look(text string, i int, near *[window]*known) *known {
	k := &t.alone[i%window]
	key, ok := keyOf(text)
	if ok {
		seen, ok := t.seen.find(key)
		if ok {
			return seen
		}
		if seen != near[0] && seen != near[1] && seen != near[2] && seen != near[3] {
			t.seen.put(key)
			k = seen
		}
	}
	t.model.know(k, text)
	return k
}

// predict returns the tag that has the most votes of all features of the word
// in the middle.
func (m *Model) predict(near *[window]*known, last, second uint8) uint8 {
	w := near[2]
	before := m.contexts[m.context(last, second)]
	if k := bytes.IndexByte(m.pairTags[w.pairs.from:w.pairs.to], last); k >= 0 {
		m.count(&before, m.pairVotes[int(w.pairs.from)+k])
	}
	return first(&before, m.sum(near[0], before2), m.sum(near[1], before1), m.sum(w, self), m.sum(near[3], behind1), m.sum(near[4], behind2))
}

// context returns the number of the context of two tags before a word.
func (m *Model) context(last, second uint8) int {
	n := len(m.tags)
	return min(int(last), n)*(n+1) + min(int(second), n)
}
