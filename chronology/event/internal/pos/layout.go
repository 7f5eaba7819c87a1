package pos

// lay lays the votes of all features out, so that those that are counted
// together lie together: a word's lie side by side, for its neighbours are tagged
// one after the other.
func (b *builder) lay() {
	m := b.model
	m.votes = make([]vote, 0, len(b.weights.tags))
	for tag := range b.classes {
		m.bias = append(m.bias, vote{tag: uint8(tag)})
	}
	for _, v := range m.votes[:b.append(b.bias).to] {
		m.bias[v.tag].weight += v.weight
	}
	for i := range unknown {
		m.prefixes[i], m.last[i], m.second[i] = b.append(b.prefixes[i]), b.append(b.last[i]), b.append(b.second[i])
	}
	m.prefixes[unknown] = b.append(b.prefixes[unknown])
	m.both = make([]span, len(m.tags)*len(m.tags))
	for _, x := range b.both {
		m.both[int(x.last)*len(m.tags)+int(x.second)] = b.append(x.feature)
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
	for word, n := range m.words {
		m.entries[n].tail = m.tail(word)
	}
	for _, f := range b.fixed {
		e := &m.entries[m.words[f.word]]
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
	m := b.model
	s := span{from: uint32(len(m.votes))}
	if feature > 0 {
		for i := b.pairEnds[feature-1]; i < b.pairEnds[feature]; i++ {
			m.votes = append(m.votes, vote{b.values[i], b.weights.tags[i]})
		}
	}
	s.to = uint32(len(m.votes))
	return s
}
