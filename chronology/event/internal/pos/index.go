package pos

// index numbers words, from 1 on. It is a hash table that holds words of one to
// fifteen bytes, which are nearly all, as two numbers: none of them is compared
// byte by byte, and a model is indexed in little time. A slot is so small that
// most look-ups in vain, of names above all, end in the processor's cache.
type index struct {
	slots []uint32         // the upper bits of a word's hash above its number; a power of two, a third of them free
	keys  []key            // by number; 0 is no word's
	long  map[string]int32 // other words
}

// mostWords is how many words can be numbered.
const mostWords = 1<<20 - 1

func newIndex() index {
	return index{slots: make([]uint32, 1<<12), keys: make([]key, 1), long: make(map[string]int32)}
}

// number returns the number of a word, 0 for none.
func (x *index) number(word string) int32 {
	k, ok := keyOf(word)
	if !ok {
		return x.long[word]
	}
	place := k.place()
	for i := place; ; i++ {
		s := x.slots[i&uint32(len(x.slots)-1)]
		if s == 0 {
			return 0
		}
		if n := s & mostWords; s^place <= mostWords && x.keys[n] == k {
			return int32(n)
		}
	}
}

// add numbers a word that has no number, one higher than the last.
func (x *index) add(word string) int32 {
	n := int32(len(x.keys))
	k, ok := keyOf(word)
	x.keys = append(x.keys, k)
	switch {
	case !ok:
		x.long[word] = n
	case 3*len(x.keys) > 2*len(x.slots):
		x.slots = make([]uint32, 2*len(x.slots))
		for n := 1; n < len(x.keys); n++ {
			if x.keys[n] != (key{}) {
				x.put(uint32(n))
			}
		}
	default:
		x.put(uint32(n))
	}
	return n
}

func (x *index) put(n uint32) {
	place := x.keys[n].place()
	for i := place; ; i++ {
		if s := &x.slots[i&uint32(len(x.slots)-1)]; *s == 0 {
			*s = place&^mostWords | n
			return
		}
	}
}

// key is a word of one to fifteen bytes: the first eight of them, the last seven,
// and how many there are.
type key struct{ head, tail uint64 }

func keyOf(word string) (k key, ok bool) {
	n := len(word)
	switch {
	case n == 0, n > 15:
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
func (k key) place() uint32 {
	n := (k.head ^ k.tail*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return uint32(n>>32) ^ uint32(n>>48)
}
