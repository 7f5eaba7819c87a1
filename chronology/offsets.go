package chronology

import "unicode/utf8"

// runeIndex turns byte offsets into a text into code point offsets. It keeps
// one count for every runeStride bytes, so a lookup reads a short stretch
// however long the text is.
type runeIndex struct {
	text   string
	counts []int // code points before byte i*runeStride; nil for plain ASCII
}

const runeStride = 512

func newRuneIndex(text string) *runeIndex {
	x := &runeIndex{text: text}
	if utf8.RuneCountInString(text) == len(text) {
		return x
	}
	n := 0
	for i := range len(text) {
		if i%runeStride == 0 {
			x.counts = append(x.counts, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return x
}

// at returns the number of code points that begin before byte offset i.
func (x *runeIndex) at(i int) int {
	i = min(max(i, 0), len(x.text))
	if x.counts == nil {
		return i
	}
	block := min(i/runeStride, len(x.counts)-1)
	n := x.counts[block]
	for j := block * runeStride; j < i; j++ {
		if utf8.RuneStart(x.text[j]) {
			n++
		}
	}
	return n
}

// stretch returns text[start:end] with its offsets in code points.
func (x *runeIndex) stretch(start, end int) Text {
	start = min(max(start, 0), len(x.text))
	end = min(max(end, start), len(x.text))
	return Text{Start: x.at(start), End: x.at(end), Text: x.text[start:end]}
}
