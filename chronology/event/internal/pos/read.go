package pos

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// ErrFormat is what errors of Read wrap: the bytes are no model.
var ErrFormat = errors.New("not a model of parts of speech")

const (
	magic   = "PROSETAG"
	version = 1

	mostFeatures = mostWords - 16 // each of another word, and the words that are put in
	mostWeights  = 1 << 26        // so that a ref can count them
)

// weights is a model as its file has it: features by their names in bytewise
// order, each with its weights.
type weights struct {
	classes  []string // the tags, by the number that weights have them under
	names    string   // of the features, one behind the other
	nameEnds []uint32 // where each feature's name begins in names, and the end of the last
	pairEnds []uint32 // the same for its pairs of a tag and a weight
	values   []weight
	fixed    []fixedTag // words that have one tag wherever they stand
}

type fixedTag struct {
	word string
	tag  uint8
}

func (w *weights) count() int { return len(w.nameEnds) - 1 }

func (w *weights) name(i int) string { return w.names[w.nameEnds[i]:w.nameEnds[i+1]] }

// readWeights reads a model in prose's flat format, all little-endian:
//
//	"PROSETAG", version uint32
//	n uint32, n tags: length uint16, bytes
//	features, pairs, length of names uint32
//	names
//	(features+1) × uint32  where each name begins, and the end
//	(features+1) × uint32  where its pairs begin, and the end
//	pairs × uint8          the number of a tag
//	pairs × float32        its weight
//	n uint32, n words with a fixed tag: length uint16, bytes, number uint8
//
// It keeps no part of data. An error wraps ErrFormat.
func readWeights(data []byte) (*weights, error) {
	r := &reader{data: data}
	if string(r.bytes(len(magic))) != magic || r.uint32() != version {
		return nil, fmt.Errorf("%w: it does not begin with %s, version %d", ErrFormat, magic, version)
	}
	w := &weights{}
	for n := r.uint32(); n > 0 && r.err == nil; n-- {
		w.classes = append(w.classes, r.string())
	}
	features, pairs, length := r.uint32(), r.uint32(), r.uint32()
	w.names = string(r.bytes(length))
	w.nameEnds = r.uint32s(features + 1)
	w.pairEnds = r.uint32s(features + 1)
	w.values = r.weights(r.bytes(pairs))
	for n := r.uint32(); n > 0 && r.err == nil; n-- {
		w.fixed = append(w.fixed, fixedTag{r.string(), r.uint8()})
	}
	if r.err == nil && len(r.data) > 0 {
		r.fail("%d bytes follow its end", len(r.data))
	}
	if r.err == nil {
		r.err = w.check()
	}
	if r.err != nil {
		return nil, r.err
	}
	return w, nil
}

// check finds what would lead a tagger astray.
func (w *weights) check() error {
	if n := w.count() + len(w.fixed); n > mostFeatures || len(w.values) > mostWeights {
		return fmt.Errorf("%w: %d features of %d weights", ErrFormat, n, len(w.values))
	}
	if len(w.classes) == 0 || len(w.classes) > perTags {
		return fmt.Errorf("%w: %d tags", ErrFormat, len(w.classes))
	}
	if !climbs(w.nameEnds, len(w.names)) || !climbs(w.pairEnds, len(w.values)) {
		return fmt.Errorf("%w: its features do not lie one behind the other", ErrFormat)
	}
	for i := range w.count() {
		voted := uint64(0) // a bit for each tag
		for _, v := range w.values[w.pairEnds[i]:w.pairEnds[i+1]] {
			tag := uint8(v)
			if int(tag) >= len(w.classes) || voted>>tag&1 != 0 {
				return fmt.Errorf("%w: the feature %q has a weight for tag %d of %d, or two", ErrFormat, w.name(i), tag, len(w.classes))
			}
			voted |= 1 << tag
		}
	}
	for _, f := range w.fixed {
		if int(f.tag) >= len(w.classes) {
			return fmt.Errorf("%w: tag %d of %d for a word", ErrFormat, f.tag, len(w.classes))
		}
	}
	for i := 1; i < w.count(); i++ {
		if w.name(i-1) >= w.name(i) {
			return fmt.Errorf("%w: the feature %q is not behind %q", ErrFormat, w.name(i), w.name(i-1))
		}
	}
	return nil
}

// climbs reports offsets that begin with 0, never fall, and end at end.
func climbs(offsets []uint32, end int) bool {
	if len(offsets) == 0 || offsets[0] != 0 || int(offsets[len(offsets)-1]) != end {
		return false
	}
	for i := 1; i < len(offsets); i++ {
		if offsets[i-1] > offsets[i] {
			return false
		}
	}
	return true
}

// reader takes values from the front of data. Behind the first that is not
// there it has an error, and all further values are zero.
type reader struct {
	data []byte
	err  error
}

func (r *reader) fail(format string, args ...any) {
	r.err = fmt.Errorf("%w: "+format, append([]any{ErrFormat}, args...)...)
	r.data = nil
}

func (r *reader) bytes(n int) []byte {
	if r.err == nil && (n < 0 || n > len(r.data)) {
		r.fail("it ends %d bytes early", n-len(r.data))
	}
	if r.err != nil {
		return nil
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *reader) uint8() uint8 {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) uint32() int {
	if b := r.bytes(4); b != nil {
		return int(binary.LittleEndian.Uint32(b))
	}
	return 0
}

// string reads a length of two bytes and as many bytes.
func (r *reader) string() string {
	if b := r.bytes(2); b != nil {
		return string(r.bytes(int(binary.LittleEndian.Uint16(b))))
	}
	return ""
}

func (r *reader) uint32s(n int) []uint32 {
	b := r.bytes(4 * n)
	out := make([]uint32, len(b)/4)
	for i := range out {
		out[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return out
}

// weights reads a weight for each of some tags. None may be infinite, or so great
// that a sum could run into that of another tag.
func (r *reader) weights(tags []byte) []weight {
	b := r.bytes(4 * len(tags))
	out := make([]weight, len(b)/4)
	for i := range out {
		v := math.Round(float64(math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))) * 1000)
		if !(math.Abs(v) <= mostVote) { // or it is no number
			r.fail("the weight %v", v/1000)
			return nil
		}
		out[i] = weightOf(tags[i], int32(v))
	}
	return out
}
