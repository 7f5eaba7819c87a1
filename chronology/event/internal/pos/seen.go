package pos

// seen keeps what is known of the latest words, for a text says much the same
// words again and again. Each word has two places in it, and takes that which
// was not asked for last.
type seen struct {
	keys  [sets][2]key
	next  [sets]uint8 // which of two places is taken next
	known [sets][2]known
}

const sets = 1024

// find returns what is known of a word, or where there is room for it.
func (s *seen) find(k key) (at *known, found bool) {
	set := k.place() % sets
	for i := range s.keys[set] {
		if s.keys[set][i] == k {
			s.next[set] = uint8(1 - i)
			return &s.known[set][i], true
		}
	}
	return &s.known[set][s.next[set]&1], false
}

// put gives a word the room that find returned.
func (s *seen) put(k key) {
	set := k.place() % sets
	s.keys[set][s.next[set]&1] = k
	s.next[set] ^= 1
}
