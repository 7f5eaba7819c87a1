package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"annals/chronology/source"
)

// tally counts things by a name, and keeps the first few of each as examples.
type tally struct {
	counts   map[string]int
	examples map[string][]string
}

// maxExamples is how many examples a tally names.
const maxExamples = 3

func (t *tally) add(what, example string) {
	if t.counts == nil {
		t.counts, t.examples = map[string]int{}, map[string][]string{}
	}
	t.counts[what]++
	if len(t.examples[what]) < maxExamples && example != "" {
		t.examples[what] = append(t.examples[what], example)
	}
}

func (t *tally) total() int {
	n := 0
	for _, count := range t.counts {
		n += count
	}
	return n
}

// String lists the counts, the largest first: "3 html, 2 text".
func (t *tally) String() string {
	var parts []string
	for _, what := range t.names() {
		part := fmt.Sprintf("%d %s", t.counts[what], what)
		if examples := t.examples[what]; len(examples) > 0 {
			if t.counts[what] > len(examples) {
				examples = append(slices.Clone(examples), "…")
			}
			part += " (" + strings.Join(examples, ", ") + ")"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "; ")
}

func (t *tally) names() []string {
	return slices.SortedFunc(maps.Keys(t.counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.counts[b], t.counts[a]), cmp.Compare(a, b))
	})
}

// summary is what a run says about its inputs at the end.
type summary struct {
	files   int
	read    tally // by format
	undated tally
	copies  tally
	skipped tally // by reason
	failed  tally // by reason; each has been reported
	missed  int   // of those, files that the user named and that begin with what cannot be read
}

// note counts a source that was read.
func (s *summary) note(doc *source.Document) {
	format := string(doc.Format)
	if format == "" {
		format = string(source.TextFormat)
	}
	s.read.add(format, "")
	if doc.Published.Date.IsZero() {
		s.undated.add("without a date", doc.Name)
	}
}

// print says what was read and what was not, where more than one file was to be read.
func (s *summary) print(e *env) {
	if s.files < 2 && s.skipped.total() == 0 {
		return
	}
	line := fmt.Sprintf("read %s from %s", count(s.read.total(), "source"), count(s.files, "file"))
	if s.read.total() > 0 {
		line += ": " + strings.ReplaceAll(s.read.String(), ";", ",")
	}
	e.say("%s", line)
	for _, group := range []struct {
		what string
		*tally
	}{{"", &s.undated}, {"copies, counted once: ", &s.copies}, {"skipped: ", &s.skipped}, {"not read: ", &s.failed}} {
		if group.total() > 0 {
			e.say("%s%s", group.what, group.String())
		}
	}
}

// reasonOf names the reason of an error in few words, for counting.
func reasonOf(err error) string {
	for _, known := range []struct {
		is   error
		name string
	}{
		{source.ErrEmpty, "empty"}, {source.ErrNoText, "without text"}, {source.ErrBinary, "binary"}, {source.ErrTooLarge, "too large"},
		{source.ErrUnsupported, "of a format that is not read"}, {source.ErrMalformed, "damaged"},
	} {
		if errors.Is(err, known.is) {
			return known.name
		}
	}
	return "not readable"
}
