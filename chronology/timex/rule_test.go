package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// published is the day on which every example of the grammar was published, a Wednesday.
var published = calendar.Date{Year: 2022, Month: 1, Day: 12}

// TestRules runs every row of the grammar against its own proof.
func TestRules(t *testing.T) {
	tagger := New()
	if tagger.err != nil {
		t.Fatal(tagger.err)
	}
	seen := make(map[string]bool)
	for _, r := range allRules() {
		t.Run(r.name, func(t *testing.T) {
			if seen[r.name] {
				t.Error("the name is taken")
			}
			seen[r.name] = true
			if len(r.yes) < 2 || len(r.no) < 1 {
				t.Errorf("%d examples for and %d against, want at least 2 and 1", len(r.yes), len(r.no))
			}
			for _, e := range r.yes {
				found := tagger.Tag(e.text, published)
				ok := false
				for _, x := range found {
					if x.Rule == r.name && e.text[x.Start:x.End] == e.extent && x.Value == e.value {
						ok = true
					}
				}
				if !ok {
					t.Errorf("%q: want %q = %s, found:", e.text, e.extent, e.value)
					for _, x := range found {
						t.Errorf("\t%q = %s by %s", e.text[x.Start:x.End], x.Value, x.Rule)
					}
				}
			}
			for _, text := range r.no {
				for _, x := range tagger.Tag(text, published) {
					if x.Rule == r.name {
						t.Errorf("%q: %q = %s, want nothing by this rule", text, text[x.Start:x.End], x.Value)
					}
				}
			}
		})
	}
}
