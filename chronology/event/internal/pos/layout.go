package pos

// lay lays the votes of all features out, so that those that are counted
// together lie together: a word's lie side by side, for its neighbours are tagged
// one after the other.
func (b *builder) lay() {
	m := b.model
	m.weights = make([]weight, 0, len(b.values)/2)
	for i := range m.prefixes {
		m.prefixes[i] = b.append(b.prefixes[i])
	}
	b.layContexts()
	m.tails = make([]tail, len(b.tails))
	for i := range b.tails {
		for place, feature := range b.tails[i] {
			m.tails[i].votes[place] = b.append(feature)
		}
	}
	b.layEntries()
}

// layContexts sums up what each pair of tags before a word votes for, with the
// bias.
func (b *builder) layContexts() {
	m := b.model
	var bias votes
	for tag := range m.classes {
		bias.vote(weightOf(uint8(tag), offset))
	}
	b.count(&bias, b.bias)
	n := len(m.tags) + 1
	m.contexts = make([]votes, n*n)
	for last := range n {
		begun := bias
		b.count(&begun, b.last[tagOf(last, n)])
		for second := range n {
			v := &m.contexts[last*n+second]
			*v = begun
			b.count(v, b.second[tagOf(second, n)])
		}
	}
	for _, x := range b.both {
		b.count(&m.contexts[m.context(uint8(x.last), uint8(x.second))], x.feature)
	}
}

// tagOf returns the tag of a row or column of n contexts, of which the last is
// the unknown's.
func tagOf(i, n int) int {
	if i == n-1 {
		return unknown
	}
	return i
}

func (b *builder) layEntries() {
	m := b.model
	m.entries = make([]entry, len(b.entries))
	for i := 1; i < len(b.texts); i++ {
		m.entries[i].tail = m.tail(b.texts[i])
	}
	for _, f := range b.fixed {
		e := &m.entries[m.words.number(f.word)]
		e.tag, e.hasTag = f.tag, true
	}
	// Deal the pairs out to their words: count them, then put them in their places.
	ends := make([]uint32, len(b.entries)+1)
	for _, p := range b.pairs {
		ends[p.entry+1]++
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	dealt := make([]pair, len(b.pairs))
	for _, p := range b.pairs {
		dealt[ends[p.entry]] = p
		ends[p.entry]++
	}
	m.pairTags, m.pairVotes = make([]uint8, 0, len(dealt)), make([]ref, 0, len(dealt))
	from := uint32(0)
	for i := range m.entries {
		e := &m.entries[i]
		for place, feature := range b.entries[i] {
			e.votes[place] = b.append(feature)
		}
		e.pairs = span{from, ends[i]}
		for _, p := range dealt[from:ends[i]] {
			m.pairTags = append(m.pairTags, p.tag)
			m.pairVotes = append(m.pairVotes, b.append(p.feature))
		}
		from = ends[i]
	}
}

// append appends the votes of a feature of the file.
func (b *builder) append(feature int32) ref {
	if feature == 0 {
		return 0
	}
	m := b.model
	weights := b.values[b.pairEnds[feature-1]:b.pairEnds[feature]]
	if len(weights) < manyFrom {
		r := ref(len(m.weights)*perRef + len(weights))
		m.weights = append(m.weights, weights...)
		return r
	}
	m.rows = append(m.rows, votes{})
	b.count(&m.rows[len(m.rows)-1], feature)
	return inRow | ref(len(m.rows)-1)
}

// count adds the votes of a feature of the file.
func (b *builder) count(v *votes, feature int32) {
	if feature == 0 {
		return
	}
	for _, w := range b.values[b.pairEnds[feature-1]:b.pairEnds[feature]] {
		v.vote(w)
	}
}
