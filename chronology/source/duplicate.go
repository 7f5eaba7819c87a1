package source

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// How alike two documents must be for one to count as a copy of the other.
const (
	shingleWords = 5   // words in a row that are compared at once
	shingleShare = 8   // one shingle in so many is kept; enough to tell copies
	copyOverlap  = 0.8 // of the shorter text's shingles stand in the longer
	copyLength   = 0.5 // the shorter is at least this part of the longer
	copyDays     = 3   // between the days of publication, where both are known
	minShingles  = 8   // of texts with fewer only equal ones are copies
	maxHolders   = 50  // documents with one shingle; a phrase of every page tells nothing
)

// NearDuplicates finds the documents that are copies of one text, as papers
// print an agency's report: whole, shortened, or with a line of their own, on
// the same days. The result has an entry for each document: the index of the
// first document that it is a copy of, its own index where it is of none.
func NearDuplicates(documents []*Document) []int {
	var seen generation
	first := make([]int, len(documents))
	for i, d := range documents {
		first[i] = i
		if original, ok := seen.add(d, i); ok {
			first[i] = original
		}
	}
	return first
}

// Copies finds copies among any number of documents that are shown to it one
// after the other. It remembers the latest 20,000 or more, in some 4 KB for a
// page each, and compares them by a sample of their five-word shingles
// (Broder, On the resemblance and containment of documents, 1997). The zero
// Copies has seen none.
type Copies struct {
	now, before generation
	shown       int
}

// generationSize is how many documents are remembered at least.
const generationSize = 20_000

// Of remembers a document and returns the number of the first document that it
// is a copy of, counted from 0 in the order in which they were shown; ok says
// whether it is a copy at all.
func (c *Copies) Of(d *Document) (number int, ok bool) {
	if c.now.size >= generationSize {
		c.now, c.before = generation{}, c.now
	}
	number = c.shown
	c.shown++
	t := textOf(d)
	if original, ok := c.before.find(t); ok {
		return original, true
	}
	if original, ok := c.now.find(t); ok {
		return original, true
	}
	c.now.remember(t, number)
	return number, false
}

// A comparedText is what is kept of a document to tell its copies.
type comparedText struct {
	whole    uint64   // the hash of all its words
	words    int      // how many there are
	shingles []uint64 // in order
	day      int      // of publication; 0 where it is not known
}

// generation is a set of documents that are compared with each other.
type generation struct {
	size    int
	whole   map[uint64]int32 // the hash of all words -> the first text with them
	latest  map[uint64]int32 // shingle -> its latest entry in holders
	holders []holder
	texts   []rememberedText
}

// holder says that a text has a shingle, and which entry says so of the text
// before it, -1 for none.
type holder struct{ text, before int32 }

type rememberedText struct{ number, shingles, day int }

// add remembers a document that is no copy, or returns what it is a copy of.
func (g *generation) add(d *Document, number int) (original int, ok bool) {
	t := textOf(d)
	if original, ok := g.find(t); ok {
		return original, true
	}
	g.remember(t, number)
	return 0, false
}

// find returns the first text that t is a copy of.
func (g *generation) find(t comparedText) (number int, ok bool) {
	if t.words == 0 {
		return 0, false
	}
	if i, ok := g.whole[t.whole]; ok && sameDays(t.day, g.texts[i].day) {
		return g.texts[i].number, true
	}
	if len(t.shingles) < minShingles {
		return 0, false
	}
	shared := map[int32]int{}
	for _, shingle := range t.shingles {
		i, ok := g.latest[shingle]
		for steps := 0; ok && i >= 0 && steps < maxHolders; steps++ {
			shared[g.holders[i].text]++
			i = g.holders[i].before
		}
	}
	best := int32(-1)
	for i, n := range shared {
		if (best < 0 || i < best) && sameDays(t.day, g.texts[i].day) && alike(n, len(t.shingles), g.texts[i].shingles) {
			best = i
		}
	}
	if best < 0 {
		return 0, false
	}
	return g.texts[best].number, true
}

// alike reports that of two texts, one is a copy of the other.
func alike(shared, a, b int) bool {
	shorter, longer := float64(min(a, b)), float64(max(a, b))
	return float64(shared) >= copyOverlap*shorter && shorter >= copyLength*longer && shorter >= minShingles
}

// sameDays reports that two texts can be one by their days of publication.
func sameDays(a, b int) bool {
	return a == 0 || b == 0 || max(a, b)-min(a, b) <= copyDays
}

func (g *generation) remember(t comparedText, number int) {
	if g.whole == nil {
		g.whole, g.latest = map[uint64]int32{}, map[uint64]int32{}
	}
	g.size++
	text := int32(len(g.texts))
	g.texts = append(g.texts, rememberedText{number, len(t.shingles), t.day})
	if _, taken := g.whole[t.whole]; !taken {
		g.whole[t.whole] = text
	}
	for _, shingle := range t.shingles {
		before, ok := g.latest[shingle]
		if !ok {
			before = -1
		}
		g.latest[shingle] = int32(len(g.holders))
		g.holders = append(g.holders, holder{text, before})
	}
}

// textOf returns what is compared of a document: the words of its blocks.
func textOf(d *Document) comparedText {
	t := comparedText{whole: hashSeed}
	if !d.Published.Date.IsZero() {
		t.day = d.Published.Date.Serial()
	}
	var hashes []uint64
	for _, b := range d.Blocks {
		hashes = appendWordHashes(hashes, d.Text[b.Start:b.End])
	}
	for _, h := range hashes {
		t.whole = (t.whole ^ h) * hashPrime
	}
	t.words = len(hashes)
	for i := 0; i+shingleWords <= len(hashes); i++ {
		shingle := uint64(hashSeed)
		for _, h := range hashes[i : i+shingleWords] {
			shingle = (shingle ^ h) * hashPrime
		}
		if (shingle>>32)%shingleShare == 0 {
			t.shingles = append(t.shingles, shingle)
		}
	}
	slices.Sort(t.shingles)
	t.shingles = slices.Compact(t.shingles)
	return t
}

// appendWordHashes appends the hash of each word of a text, whatever its case.
func appendWordHashes(hashes []uint64, text string) []uint64 {
	h, inWord := uint64(hashSeed), false
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf && (isWordByte(byte(r)) || isDigit(byte(r))):
			r |= 0x20 // the lower case of a letter, and no change to a digit
		case r < utf8.RuneSelf || !isWordRune(r):
			if inWord {
				hashes = append(hashes, h)
			}
			h, inWord = hashSeed, false
			continue
		default:
			r = unicode.ToLower(r)
		}
		h, inWord = (h^uint64(r))*hashPrime, true
	}
	if inWord {
		hashes = append(hashes, h)
	}
	return hashes
}

// The numbers of FNV-1a, so that the sample is the same in every run.
const (
	hashSeed  = 14695981039346656037
	hashPrime = 1099511628211
)

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
