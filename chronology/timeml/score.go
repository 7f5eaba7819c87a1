package timeml

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"

	"annals/chronology/timex"
)

// Counts are what a comparison of gold and system expressions counted.
type Counts struct {
	Gold, System int
	Relaxed      int // pairs that overlap, one to one
	Strict       int // of those, pairs of equal extent
	Type         int // of those that overlap, pairs of equal type
	Value        int // of those that overlap, pairs of equal value
}

// Compare pairs the gold and system expressions of a text as the TempEval-3
// toolkit does: one to one, equal extents first, then the largest overlap.
// White space at the ends of an extent does not count.
func Compare(text string, gold, system []Timex) Counts {
	system = slices.DeleteFunc(slices.Clone(system), func(t Timex) bool { return strings.TrimSpace(text[t.Start:t.End]) == "" })
	c := Counts{Gold: len(gold), System: len(system)}
	type pair struct{ exact, overlap, gold, system int }
	var pairs []pair
	for i := range gold {
		a, b := trim(text, gold[i])
		for j := range system {
			p, q := trim(text, system[j])
			overlap := len([]rune(text[min(max(a, p), min(b, q)):min(b, q)]))
			if overlap <= 0 {
				continue
			}
			exact := 1
			if a == p && b == q {
				exact = 0
			}
			pairs = append(pairs, pair{exact, overlap, i, j})
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(x.exact-y.exact, y.overlap-x.overlap, x.gold-y.gold, x.system-y.system)
	})
	usedGold, usedSystem := make([]bool, len(gold)), make([]bool, len(system))
	for _, p := range pairs {
		if usedGold[p.gold] || usedSystem[p.system] {
			continue
		}
		usedGold[p.gold], usedSystem[p.system] = true, true
		c.Relaxed++
		if p.exact == 0 {
			c.Strict++
		}
		if gold[p.gold].Type == system[p.system].Type {
			c.Type++
		}
		if gold[p.gold].Value == system[p.system].Value {
			c.Value++
		}
	}
	return c
}

// trim returns an extent without the white space at its ends.
func trim(text string, t Timex) (start, end int) {
	s := text[t.Start:t.End]
	start = t.Start + len(s) - len(strings.TrimLeft(s, " \t\r\n"))
	return start, max(start, t.Start+len(strings.TrimRight(s, " \t\r\n")))
}

// Add returns the sums of two counts.
func (c Counts) Add(o Counts) Counts {
	return Counts{c.Gold + o.Gold, c.System + o.System, c.Relaxed + o.Relaxed, c.Strict + o.Strict, c.Type + o.Type, c.Value + o.Value}
}

// Figures are F1 measures, from 0 to 1. Type and Value are the relaxed F1 times
// the share of pairs that agree.
type Figures struct{ Strict, Relaxed, Type, Value float64 }

// Figures returns the measures of the counts. Nothing to find and nothing found is 1.
func (c Counts) Figures() Figures {
	if c.Gold == 0 && c.System == 0 {
		return Figures{1, 1, 1, 1}
	}
	f1 := func(matched int) float64 { return 2 * float64(matched) / float64(c.Gold+c.System) }
	f := Figures{Strict: f1(c.Strict), Relaxed: f1(c.Relaxed)}
	if c.Relaxed > 0 {
		f.Type = f.Relaxed * float64(c.Type) / float64(c.Relaxed)
		f.Value = f.Relaxed * float64(c.Value) / float64(c.Relaxed)
	}
	return f
}

// resamples is how often Interval draws.
const resamples = 1000

// Interval returns the bounds of the middle 95 in 100 of the figures over
// samples of the documents, drawn with replacement: the bootstrap interval.
// The draws are the same every time.
func Interval(documents []Counts) (low, high Figures) {
	if len(documents) == 0 {
		return low, high
	}
	random := rand.New(rand.NewPCG(1, 2))
	draws := make([]Figures, resamples)
	for i := range draws {
		var sum Counts
		for range documents {
			sum = sum.Add(documents[random.IntN(len(documents))])
		}
		draws[i] = sum.Figures()
	}
	bounds := func(of func(Figures) float64) (float64, float64) {
		values := make([]float64, len(draws))
		for i, f := range draws {
			values[i] = of(f)
		}
		slices.Sort(values)
		return values[resamples*25/1000], values[resamples*975/1000-1]
	}
	low.Strict, high.Strict = bounds(func(f Figures) float64 { return f.Strict })
	low.Relaxed, high.Relaxed = bounds(func(f Figures) float64 { return f.Relaxed })
	low.Type, high.Type = bounds(func(f Figures) float64 { return f.Type })
	low.Value, high.Value = bounds(func(f Figures) float64 { return f.Value })
	return low, high
}

// Found turns what the tagger found into what Compare takes.
func Found(found []timex.Timex) []Timex {
	out := make([]Timex, len(found))
	for i, t := range found {
		out[i] = Timex{Start: t.Start, End: t.End, Type: string(t.Type), Value: t.Value}
	}
	return out
}
