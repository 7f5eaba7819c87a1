package pos

import (
	"fmt"
	"strings"
	"testing"
)

// exact has the weights of a model's features by their names, as prose looks
// them up.
type exact struct {
	classes []string
	weights map[string]map[uint8]int
}

func newExact(t testing.TB, data []byte) exact {
	t.Helper()
	w, err := readWeights(data)
	if err != nil {
		t.Fatal(err)
	}
	s := exact{w.classes, make(map[string]map[uint8]int, w.count())}
	for i := range w.count() {
		of := make(map[uint8]int)
		for _, v := range w.values[w.pairEnds[i]:w.pairEnds[i+1]] {
			of[uint8(v)] = int(v >> 8)
		}
		s.weights[w.name(i)] = of
	}
	return s
}

// of returns the sum of all weights for a tag of the word at i, which stands
// behind two other tags.
func (s exact) of(words []string, i int, last, second, tag string) int {
	normal := func(i int) string {
		switch {
		case i < 0:
			return [2]string{"-START2-", "-START-"}[-i-1]
		case i >= len(words):
			return [2]string{"-END-", "-END2-"}[i-len(words)]
		}
		switch w := words[i]; formOf(w) {
		case hyphened:
			return "!HYPHEN"
		case year:
			return "!YEAR"
		case digits:
			return "!DIGITS"
		default:
			return strings.ToLower(w)
		}
	}
	suffix := func(w string) string { return w[max(0, len(w)-3):] }
	prefix := ""
	if words[i] != "" {
		prefix = words[i][:1]
	}
	sum := 0
	for _, name := range []string{
		"bias", "i suffix " + suffix(words[i]), "i pref1 " + prefix, "i-1 tag " + last, "i-2 tag " + second, "i tag+i-2 tag " + last + " " + second,
		"i word " + normal(i), "i-1 tag+i word " + last + " " + normal(i), "i-1 word " + normal(i-1), "i-1 suffix " + suffix(normal(i-1)),
		"i-2 word " + normal(i-2), "i+1 word " + normal(i+1), "i+1 suffix " + suffix(normal(i+1)), "i+2 word " + normal(i+2),
	} {
		for n, class := range s.classes {
			if class == tag {
				sum += s.weights[name][uint8(n)]
			}
		}
	}
	return sum
}

// tied reports whether two tags of the word at i have equally many votes, so
// that prose's choice hangs on how its sum of floating-point numbers is rounded.
func (s exact) tied(words []string, tags []Tag, i int, other string) (string, bool) {
	tag := func(i int) string {
		if i < 0 {
			return [2]string{"-START-", "-START2-"}[-i-1] // the other way round than the words
		}
		return tags[i].String()
	}
	a, b := s.of(words, i, tag(i-1), tag(i-2), tags[i].String()), s.of(words, i, tag(i-1), tag(i-2), other)
	return fmt.Sprintf("%s has %d, %s %d", tags[i], a, other, b), a == b
}
