package source

import (
	"hash/maphash"
	"strings"
	"unicode"
)

// How alike two documents must be for one to count as a copy of the other.
const (
	shingleWords = 5   // words in a row that are compared at once
	shingleShare = 4   // one shingle in so many is kept; enough to tell copies
	copyOverlap  = 0.8 // of the shorter text's shingles stand in the longer
	copyLength   = 0.5 // the shorter is at least this part of the longer
	minShingles  = 8   // of texts with fewer only equal ones are copies
)

// NearDuplicates finds the documents that are copies of one text, as papers
// print an agency's report: whole, shortened, or with a line of their own. The
// result has an entry for each document: the index of the first document that
// it is a copy of, its own index where it is of none.
//
// Texts are compared by a sample of their five-word shingles (Broder, On the
// resemblance and containment of documents, 1997). Time and memory grow with
// the length of the texts, about a kilobyte for a page.
func NearDuplicates(documents []*Document) []int {
	first := make([]int, len(documents))
	sketches := make([]map[uint64]bool, len(documents))
	whole := map[uint64]int{}
	holders := map[uint64][]int{} // shingle -> the first documents that have it
	seed := maphash.MakeSeed()
	for i, d := range documents {
		first[i] = i
		words := comparedWords(d)
		all := maphash.String(seed, strings.Join(words, " "))
		if original, ok := whole[all]; ok && len(words) > 0 {
			first[i] = original
			continue
		}
		whole[all] = i
		sketches[i] = sketch(words)
		if original, ok := copied(sketches, holders, i); ok {
			first[i] = original
			continue
		}
		for shingle := range sketches[i] {
			if len(holders[shingle]) < 50 { // a phrase of every page tells nothing
				holders[shingle] = append(holders[shingle], i)
			}
		}
	}
	return first
}

// comparedWords returns the words of a document's blocks, lower case.
func comparedWords(d *Document) []string {
	var words []string
	for _, b := range d.Blocks {
		words = append(words, strings.FieldsFunc(strings.ToLower(d.Text[b.Start:b.End]), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r)
		})...)
	}
	return words
}

// sketch returns a sample of the shingles of a text, the same for the same
// words wherever they stand.
func sketch(words []string) map[uint64]bool {
	shingles := map[uint64]bool{}
	for i := 0; i+shingleWords <= len(words); i++ {
		h := uint64(14695981039346656037) // FNV-1a, so that the sample is the same in every run
		for _, w := range words[i : i+shingleWords] {
			for j := range len(w) {
				h = (h ^ uint64(w[j])) * 1099511628211
			}
			h = (h ^ ' ') * 1099511628211
		}
		if (h>>32)%shingleShare == 0 {
			shingles[h] = true
		}
	}
	return shingles
}

// copied returns the first document that document i is a copy of.
func copied(sketches []map[uint64]bool, holders map[uint64][]int, i int) (int, bool) {
	own := sketches[i]
	if len(own) < minShingles {
		return 0, false
	}
	shared := map[int]int{}
	for shingle := range own {
		for _, j := range holders[shingle] {
			shared[j]++
		}
	}
	best, found := 0, false
	for j, n := range shared {
		shorter, longer := min(len(own), len(sketches[j])), max(len(own), len(sketches[j]))
		alike := float64(n) >= copyOverlap*float64(shorter) && float64(shorter) >= copyLength*float64(longer) && shorter >= minShingles
		if alike && (!found || j < best) {
			best, found = j, true
		}
	}
	return best, found
}
