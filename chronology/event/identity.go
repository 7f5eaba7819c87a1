package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// join gathers the mentions that tell of one happening, in the order of their
// first telling. Mentions are compared with those of the same days only.
func join(all []told) [][]told {
	var groups [][]told
	byDay := make(map[int][]int) // the groups that cover a day
	for _, m := range all {
		first, last := days(m.when)
		if m.mention.Basis == ByPublication {
			first -= freshDays
		}
		at := -1
		if m.toll != "" {
			at = deadlyBefore(groups)
		}
		for day := first; day <= last && at < 0; day++ {
			for _, g := range byDay[day] {
				if slices.ContainsFunc(groups[g], func(o told) bool { return same(&o, &m) }) {
					at = g
					break
				}
			}
		}
		if at < 0 {
			at = len(groups)
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], m)
		for day := first; day <= last; day++ {
			if !slices.Contains(byDay[day], at) {
				byDay[day] = append(byDay[day], at)
			}
		}
	}
	return groups
}

// freshDays is how many days before publication what a lead calls new may have happened.
const freshDays = 3

// newsOf reports a mention that only the publication dates and one that gives the same
// happening its day: "has died at 81", and later "died on Friday".
func newsOf(a, b *told) bool {
	if a.mention.Basis != ByPublication || b.mention.Basis == ByPublication || b.status != Occurred || a.kind != b.kind || !sameWord(a, b) || !b.onDay() {
		return false
	}
	n := a.when.Bounds().Start.Serial() - b.when.Bounds().Start.Serial()
	return n >= 0 && n <= freshDays && (shared(a.actors, b.actors) || len(a.actors) == 0 || len(b.actors) == 0)
}

// maxSpread bounds the days a mention is filed under: a longer stretch is
// filed under its first days only.
const maxSpread = 45

// days returns the first and last day of a value as day numbers.
func days(v calendar.Value) (first, last int) {
	b := v.Bounds()
	switch {
	case b.Start.IsZero() && b.End.IsZero():
		return 0, 0
	case b.Start.IsZero():
		return b.End.Serial() - 1, b.End.Serial() - 1
	case b.End.IsZero():
		return b.Start.Serial(), b.Start.Serial()
	}
	first, last = b.Start.Serial(), b.End.Serial()
	if b.End.Clock == 0 {
		last--
	}
	return first, min(max(first, last), first+maxSpread)
}

// same reports whether two mentions tell of one happening.
func same(a, b *told) bool {
	equal := a.when == b.when || a.when.Bounds() == b.when.Bounds()
	nested := !a.stretch() && !b.stretch() && (within(a.when, b.when) || within(b.when, a.when))
	switch {
	case newsOf(a, b), newsOf(b, a):
		return !clash(a.place, b.place)
	case !equal && !nested, clash(a.place, b.place):
		return false
	case (a.status == Denied) != (b.status == Denied), a.status == Planned && b.status == Occurred && !nested, b.status == Planned && a.status == Occurred:
		return false
	case a.kind == Statement && b.kind == Statement:
		return equal && a.speaker != "" && a.speaker == b.speaker
	case a.kind == Statement || b.kind == Statement:
		return false
	case talking(a.kind) && talking(b.kind):
		// "Monday's talks" and "the meeting in Geneva" are one unless others take part.
		if a.noun || b.noun {
			return equal || shared(a.actors, b.actors) || a.noun && b.noun
		}
		return equal && (len(a.actors) == 0 || len(b.actors) == 0 || shared(a.actors, b.actors))
	case a.sentence == b.sentence && !a.noun && !b.noun && a.passive != b.passive:
		return false // "a man shot two people before he was shot"
	case sameWord(a, b):
		return equal && (shared(a.actors, b.actors) || len(a.actors) == 0 || len(b.actors) == 0 || a.noun != b.noun) || nested && shared(a.actors, b.actors)
	}
	return false
}

// stretch reports a mention dated by a length of time, "over the past weeks":
// what happened on one day of it is another happening.
func (m *told) stretch() bool {
	return m.mention.Timex != nil && m.mention.Timex.Type == timex.Duration
}

func talking(k Kind) bool { return k == Talks || k == Meeting }

// within reports whether the bounds of a lie inside those of b.
func within(a, b calendar.Value) bool {
	x, y := a.Bounds(), b.Bounds()
	if x.Start.IsZero() || x.End.IsZero() || y.Start.IsZero() || y.End.IsZero() {
		return false
	}
	return y.Start.Compare(x.Start) <= 0 && x.End.Compare(y.End) <= 0
}

func clash(a, b string) bool { return a != "" && b != "" && !strings.EqualFold(a, b) }

func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// sameWord reports whether two heads are one word or a verb and its noun:
// annex and annexation, attack and attacks.
func sameWord(a, b *told) bool {
	x, y := a.lemma, b.lemma
	if x == y {
		return true
	}
	if a.kind != b.kind {
		return false
	}
	n := min(len(x), len(y), 5)
	return n >= 4 && x[:n] == y[:n]
}
