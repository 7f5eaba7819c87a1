package event

import "strings"

// wordTable says something of each word of a list. Tables are asked a dozen times
// for each word of a text, nearly always in vain, which costs one look at a few
// bytes, two thirds of what a map takes; see BenchmarkWordTable.
type wordTable[V any] struct {
	slots  []uint32 // the upper half of a word's hash above its number, from 1 on; a power of two, most of them 0
	words  []string
	values []V
}

// wordSet is a list of words of which nothing else is said.
type wordSet = wordTable[struct{}]

// set makes a set of a list of words, with spaces between them.
func set(list string) *wordSet {
	s := &wordSet{}
	for w := range strings.FieldsSeq(list) {
		s.put(w, struct{}{})
	}
	return s
}

// has reports whether a word is there. An empty or missing table has none.
func (t *wordTable[V]) has(word string) bool {
	return t.number(word) > 0
}

// get returns what is said of a word: nothing of one that is not there.
func (t *wordTable[V]) get(word string) (v V) {
	if n := t.number(word); n > 0 {
		v = t.values[n-1]
	}
	return v
}

// find is get, and says whether the word is there.
func (t *wordTable[V]) find(word string) (v V, ok bool) {
	if n := t.number(word); n > 0 {
		return t.values[n-1], true
	}
	return v, false
}

// number returns the number of a word, 0 for none.
func (t *wordTable[V]) number(word string) int {
	if t == nil || len(t.slots) == 0 {
		return 0
	}
	hash := hashOf(word)
	for i := hash; ; i++ {
		s := t.slots[i&uint32(len(t.slots)-1)]
		if s == 0 {
			return 0
		}
		if n := int(s & 0xffff); s>>16 == hash>>16 && t.words[n-1] == word {
			return n
		}
	}
}

// put says something of a word, or something else.
func (t *wordTable[V]) put(word string, v V) {
	if n := t.number(word); n > 0 {
		t.values[n-1] = v
		return
	}
	t.words, t.values = append(t.words, word), append(t.values, v)
	if 4*len(t.words) > len(t.slots) {
		t.slots = make([]uint32, max(16, 2*len(t.slots)))
		for n, w := range t.words {
			t.place(w, n+1)
		}
		return
	}
	t.place(word, len(t.words))
}

func (t *wordTable[V]) place(word string, n int) {
	hash := hashOf(word)
	for i := hash; ; i++ {
		if s := &t.slots[i&uint32(len(t.slots)-1)]; *s == 0 {
			*s = hash&^0xffff | uint32(n)
			return
		}
	}
}

// hashOf mixes the ends of a word and its length.
func hashOf(word string) uint32 {
	n := len(word)
	x := uint64(n)
	switch {
	case n >= 8:
		x ^= load8(word) ^ load8(word[n-8:])*0x9e3779b97f4a7c15
	case n >= 4:
		x ^= uint64(load4(word))<<32 ^ uint64(load4(word[n-4:]))<<8
	case n > 0:
		x ^= uint64(word[0])<<8 ^ uint64(word[n/2])<<16 ^ uint64(word[n-1])<<24
	}
	return uint32(x * 0xd6e8feb86659fd93 >> 32)
}

func load4(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func load8(s string) uint64 { return uint64(load4(s)) | uint64(load4(s[4:8]))<<32 }
