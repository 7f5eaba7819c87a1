package chronology

// matcher finds the event that a new telling tells of, among those that are
// there and those that were deleted.
type matcher struct {
	byID      map[string]int
	byMention map[mentionKey]int
	blocks    *blocks
}

// mentionKey is where a mention stands.
type mentionKey struct {
	source     string
	start, end int // of its head
}

func (m *Mention) key() mentionKey { return mentionKey{m.Source, m.Head.Start, m.Head.End} }

// newMatcher returns a matcher for kept and deleted events, and the tellings of
// added ones. A kept event is compared as it was made, since a later source knows
// nothing of the title that a person gave it, and also by the date that it has now.
func newMatcher(kept, deleted, added []Event, made map[string]*Made) (*matcher, []telling) {
	asMade, redated, places := make([]Event, len(kept)), []Event(nil), []int(nil)
	for i, e := range kept {
		asMade[i] = e
		if m := made[e.ID]; m != nil {
			asMade[i] = m.asMade(e)
		}
		if asMade[i].EDTF != e.EDTF {
			now := asMade[i]
			now.EDTF, now.Start, now.End, now.Grain = e.EDTF, e.Start, e.End, e.Grain
			redated, places = append(redated, now), append(places, i)
		}
	}
	all := newTellings([][]Event{asMade, deleted, redated, added})
	known := len(kept) + len(deleted)
	m := &matcher{byID: make(map[string]int, known), byMention: make(map[mentionKey]int, len(kept)), blocks: newBlocks()}
	for i := range all[:known+len(redated)] {
		g := &group{place: i}
		if i < known {
			m.byID[all[i].event.ID] = i
		} else {
			g.place = places[i-known]
		}
		g.add(&all[i])
		m.blocks.put(g, &all[i])
	}
	for i := range kept {
		for k := range kept[i].Mentions {
			if mention := &kept[i].Mentions[k]; mention.Head.Text != "" && !mention.Within {
				m.byMention[mention.key()] = i
			}
		}
	}
	return m, all[known+len(redated):]
}

// find returns the place of the event, kept ones first, or -1. An id says more
// than likeness: it is made of the sentence that tells the event. So does a mention
// that the event has already.
func (m *matcher) find(t *telling) int {
	if at, ok := m.byID[t.event.ID]; ok {
		return at
	}
	for k := range t.event.Mentions {
		if at, ok := m.byMention[t.event.Mentions[k].key()]; ok && !t.event.Mentions[k].Within {
			return at
		}
	}
	best, bestScore := -1, 0.0
	m.blocks.near(t, func(g *group) {
		if score := g.closeness(t); score > bestScore || score == bestScore && score > 0 && g.place < best {
			best, bestScore = g.place, score
		}
	})
	return best
}
