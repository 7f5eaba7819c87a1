package pos

// lay lays the votes of all features out, so that those that are counted
// together lie together: a word's lie side by side, for its neighbours are tagged
// one after the other.
func (b *builder) lay() {
	m := b.model
	m.voteFor, m.weights = make([]uint8, len(b.weights.tags)), make([]float32, len(b.weights.tags))
	m.rows = make([]float32, m.classes)
	m.bias = b.row(b.bias)
	for i := range m.prefixes {
		m.prefixes[i], m.last[i], m.second[i] = b.row(b.prefixes[i]), b.row(b.last[i]), b.row(b.second[i])
	}
	m.both = make([]int32, len(m.tags)*len(m.tags))
	for _, x := range b.both {
		m.both[int(x.last)*len(m.tags)+int(x.second)] = b.row(x.feature)
	}
	m.tails = make([]tail, len(b.tails))
	for i := range b.tails {
		for place, feature := range b.tails[i] {
			s := b.append(feature)
			m.tails[i].votes[place], m.tails[i].votes[place+1] = s.from, s.to
		}
	}
	b.layEntries()
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
	m.pairTags, m.pairVotes = make([]uint8, 0, len(dealt)), make([]span, 0, len(dealt))
	from := uint32(0)
	for i := range m.entries {
		e := &m.entries[i]
		for place, feature := range b.entries[i] {
			s := b.append(feature)
			e.votes[place], e.votes[place+1] = s.from, s.to
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
func (b *builder) append(feature int32) span {
	s := span{b.laid, b.laid}
	if feature > 0 {
		from, to := b.pairEnds[feature-1], b.pairEnds[feature]
		s.to += to - from
		copy(b.model.voteFor[s.from:s.to], b.weights.tags[from:to])
		copy(b.model.weights[s.from:s.to], b.values[from:to])
		b.laid = s.to
	}
	return s
}

// row appends the row of a feature of the file and returns its number.
func (b *builder) row(feature int32) int32 {
	m := b.model
	if feature == 0 {
		return 0
	}
	n := len(m.rows)
	m.rows = append(m.rows, make([]float32, m.classes)...)
	for i := b.pairEnds[feature-1]; i < b.pairEnds[feature]; i++ {
		m.rows[n+int(b.weights.tags[i])] += b.values[i]
	}
	return int32(n / m.classes)
}
