package pos

import (
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"github.com/jdkato/prose/v3/tag"
)

// small is a model of three tags in prose's format.
func small() []byte {
	le := binary.LittleEndian
	text := func(b []byte, s string) []byte { return append(le.AppendUint16(b, uint16(len(s))), s...) }
	b := le.AppendUint32([]byte(magic), version)
	b = le.AppendUint32(b, 3)
	for _, tag := range []string{"NN", "VB", "DT"} {
		b = text(b, tag)
	}
	features := []struct {
		name   string
		tag    uint8
		weight float32
	}{
		{"bias", 0, 0.5}, {"i pref1 r", 1, 0.25}, {"i suffix ing", 1, 2}, {"i tag+i-2 tag DT -START2-", 0, 1}, {"i word oslo", 0, 3},
		{"i+1 suffix uns", 2, 1}, {"i+1 word runs", 2, 4}, {"i+2 word -END-", 0, 0.125},
		{"i-1 suffix the", 0, 1}, {"i-1 tag -START2-", 2, 1}, {"i-1 tag+i word NN runs", 1, 5}, {"i-1 word the", 0, 2}, {"i-2 tag NN", 1, 0.25}, {"i-2 word the", 1, 0.5},
	}
	names := ""
	for _, f := range features {
		names += f.name
	}
	b = le.AppendUint32(le.AppendUint32(le.AppendUint32(b, uint32(len(features))), uint32(len(features))), uint32(len(names)))
	b = append(b, names...)
	at := 0
	for _, f := range features {
		b = le.AppendUint32(b, uint32(at))
		at += len(f.name)
	}
	b = le.AppendUint32(b, uint32(at))
	for i := range len(features) + 1 {
		b = le.AppendUint32(b, uint32(i))
	}
	for _, f := range features {
		b = append(b, f.tag)
	}
	for _, f := range features {
		b = le.AppendUint32(b, math.Float32bits(f.weight))
	}
	b = le.AppendUint32(b, 1)
	return append(text(b, "the"), 2)
}

func TestSmallModelEqualsProse(t *testing.T) {
	m, err := Read(small())
	if err != nil {
		t.Fatal(err)
	}
	reference, err := tag.FromBytes(small())
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range [][]string{{"the", "dog", "runs"}, {"Oslo", "runs"}, {"rING", "the", "the", "ring", "runs"}, {""}, {"-", "a", "", "b"}} {
		prose{tagger: reference, exact: newExact(t, small())}.compareTags(t, m.NewTagger(), words)
	}
}

// TestReadRefuses damages a model in each of its parts.
func TestReadRefuses(t *testing.T) {
	whole := small()
	for i := range whole { // cut short anywhere
		if _, err := Read(whole[:i]); !errors.Is(err, ErrFormat) {
			t.Fatalf("of %d bytes: %v", i, err)
		}
	}
	names := len(magic) + 8 + 3*4 + 12
	offsets := names + len("biasi pref1 ri suffix ingi tag+i-2 tag DT -START2-i word osloi+1 suffix unsi+1 word runsi+2 word -END-i-1 suffix thei-1 tag -START2-i-1 tag+i word NN runsi-1 word thei-2 tag NNi-2 word the")
	pairs := offsets + 4*15
	tags := pairs + 4*15
	weights := tags + 14
	for _, c := range []struct {
		name string
		at   int
		to   byte
	}{
		{"magic", 0, 'p'},
		{"version", len(magic), 2},
		{"a tag twice", len(magic) + 12, 'N'},
		{"too many features", len(magic) + 8 + 12 + 3, 255},
		{"too many pairs", len(magic) + 8 + 12 + 7, 255},
		{"names out of order", names, 'z'},
		{"a name that ends before it begins", offsets + 4, 250},
		{"pairs that end before they begin", pairs + 8, 0},
		{"a weight for no tag", tags, 3},
		{"a weight that is no number", weights + 3, 255},
		{"a fixed tag that there is not", len(whole) - 1, 3},
	} {
		data := small()
		data[c.at] = c.to
		if c.name == "a tag twice" {
			copy(data[len(magic)+12:], "NN")
			copy(data[len(magic)+16:], "NN")
		}
		if c.name == "a weight that is no number" {
			data[weights+2] = 255
		}
		if _, err := Read(data); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := Read(append(small(), 0)); !errors.Is(err, ErrFormat) {
		t.Errorf("a byte too many: %v", err)
	}
}

// FuzzRead reads damaged models. One that can be read tags without a panic.
func FuzzRead(f *testing.F) {
	f.Add(small())
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Read(data)
		if err != nil {
			if !errors.Is(err, ErrFormat) {
				t.Fatal(err)
			}
			return
		}
		words := []string{"The", "dog", "-LRB-", "rUNS", "9", "in", "ÖSLO"}
		if tags := m.NewTagger().Tag(words, nil); len(tags) != len(words) {
			t.Fatalf("%q", tags)
		}
	})
}
