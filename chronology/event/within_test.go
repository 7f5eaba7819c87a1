package event

import (
	"slices"
	"testing"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// TestWithin holds what the clause of an event tells besides, by the head of each.
func TestWithin(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"how it went and what came of it", "A blaze fanned by a gale burned on Monday, destroying nine barns.", []string{"fanned: A blaze fanned by a gale", "destroying: destroying nine barns."}},
		{"what caused it", "The hall was closed by the mayor on Monday after a roof fell in.", []string{"fell: a roof fell in."}},
		{"what was said to have happened", "The owner told police on Monday that he left a stove on.", []string{"left: he left a stove on."}},
		{"the thing announced", "The firm announced a merger on Monday.", []string{"merger: a merger"}},
		{"the first of its kind is new", "Doctors reported the first death on Monday.", []string{"death: the first death"}},
		{"what they were forced to do", "Thieves forced the clerk on Monday to open the safe.", []string{"open: to open the safe."}},
		{"one that was told before is another event", "The mayor condemned the attack on Monday.", nil},
		{"what one expects has not happened, what a day saw has", "The envoy said on Monday that he expected a deal. The march saw arrests on Sunday, and injuries.", []string{"injuries: injuries"}},
		{"one with a day of its own is another event", "The mayor spoke on Monday of the 2009 crash.", nil},
		{"what had happened before is of another time", "The mayor praised on Monday the men who had put the fire out.", nil},
		{"what one means to do has not happened", "The council met on Monday to close the mill.", nil},
		{"what was prevented has not happened", "The court barred him on Monday from selling the mill.", nil},
		{"nor has what was denied or might be", "The mayor denied on Monday that he sold the mill, and said it could burn.", nil},
		{"nor what did not", "The mayor said on Monday that nobody was hurt, and that he did not start a fire.", nil},
		{"a preposition is no verb", "The board met on Monday following a riot, according to the clerk.", []string{"riot: a riot"}},
	} {
		doc := source.FromText("text", test.text)
		doc.Published.Date = published
		var got []string
		for _, h := range Extract(doc, timex.New().Tag(doc.Text, published)) {
			for i, m := range h.Mentions {
				quote := doc.Text[m.Clause.Start:m.Clause.End]
				if m.Within {
					got = append(got, doc.Text[m.Head.Start:m.Head.End]+": "+quote)
				} else if i > 0 && h.Mentions[i-1].Within {
					t.Errorf("%s: %q stands behind one within another", test.reason, quote)
				}
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q tells within %q, want %q", test.reason, test.text, got, test.want)
		}
	}
}
