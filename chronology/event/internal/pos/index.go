package pos

// index numbers words, from 1 on. It is a hash table that holds words of up to
// fifteen bytes, which are nearly all, as two numbers: none of them is compared
// byte by byte, and a model is indexed in little time.
type index struct {
	slots []slot // a power of two, a quarter of them free
	used  int
	long  map[string]int32 // longer words
}

type slot struct {
	key    key
	number int32
}

func newIndex() index { return index{slots: make([]slot, 1<<12), long: make(map[string]int32)} }

// number returns the number of a word, 0 for none.
func (x *index) number(word string) int32 {
	if k, ok := keyOf(word); ok {
		return x.slot(k).number
	}
	return x.long[word]
}

// add gives a number to a word that has none.
func (x *index) add(word string, number int32) {
	k, ok := keyOf(word)
	if !ok {
		x.long[word] = number
		return
	}
	if x.used++; 4*x.used > 3*len(x.slots) {
		old := x.slots
		x.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.number != 0 {
				*x.slot(s.key) = s
			}
		}
	}
	*x.slot(k) = slot{k, number}
}

// slot returns the slot of a key, or the free one that it belongs into.
func (x *index) slot(k key) *slot {
	last := uint64(len(x.slots) - 1)
	for i := k.place(); ; i++ {
		if s := &x.slots[i&last]; s.key == k || s.number == 0 {
			return s
		}
	}
}

// key is a word of up to fifteen bytes: the first eight of them, the last seven,
// and how many there are.
type key struct{ head, tail uint64 }

func keyOf(word string) (k key, ok bool) {
	n := len(word)
	switch {
	case n > 15:
		return key{}, false
	case n >= 8:
		k = key{eight(word[:8]), eight(word[n-8:]) >> 8}
	default:
		for i := range n {
			k.head = k.head<<8 | uint64(word[i])
		}
	}
	k.tail |= uint64(n) << 56
	return k, true
}

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// place mixes the bits of a key.
func (k key) place() uint64 {
	n := (k.head ^ k.tail*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return n>>32 ^ n>>48
}
