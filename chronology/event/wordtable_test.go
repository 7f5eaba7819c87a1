package event

import (
	"strings"
	"testing"
)

// TestWordTable puts the same words into a table and a map.
func TestWordTable(t *testing.T) {
	var table wordTable[int]
	want := make(map[string]int)
	if table.has("") || table.has("oslo") || (*wordTable[int])(nil).has("oslo") {
		t.Error("an empty table has words")
	}
	put := func(w string, n int) {
		table.put(w, n)
		want[w] = n
	}
	put("", 1)
	for n := 1; n < 40; n++ { // of the same ends and length many times over
		put(strings.Repeat("x", n), n)
		put("ab"+strings.Repeat("é", n)+"ba", -n)
		put("abcdefgh"+string(rune('a'+n%26))+strings.Repeat("m", n/26)+"abcdefgh", n)
	}
	put("xxx", 99)
	for w, n := range want {
		if got, ok := table.find(w); !ok || got != n || table.get(w) != n {
			t.Errorf("%q: %d, %t; want %d", w, got, ok, n)
		}
		if other := w + "y"; want[other] == 0 && table.has(other) {
			t.Errorf("%q is there", other)
		}
	}
	if len(table.words) != len(want) {
		t.Errorf("%d words, want %d", len(table.words), len(want))
	}
}

// BenchmarkWordTable asks for the words of a sentence in a table and in a map.
func BenchmarkWordTable(b *testing.B) {
	asked := strings.Fields("envoys of chad and niger signed a pact on the waters of the lake in oslo on monday ending a dispute that began in 1964")
	inMap := make(map[string]bool)
	for _, w := range corporate.words {
		inMap[w] = true
	}
	found := 0
	b.Run("table", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, w := range asked {
				if corporate.has(w) {
					found++
				}
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, w := range asked {
				if inMap[w] {
					found++
				}
			}
		}
	})
}
