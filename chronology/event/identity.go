package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// freshDays is how many days before publication what a lead calls new may have happened.
const freshDays = 3

// newsOf reports a mention that only the publication dates and one that gives the same
// happening its day: "has died at 81", and later "died on Friday".
func newsOf(a, b *told) bool {
	if a.mention.Basis != ByPublication || b.mention.Basis == ByPublication || b.status != Occurred || a.kind != b.kind || !sameWord(a, b) || !b.onDay() {
		return false
	}
	n := a.bounds.Start.Serial() - b.bounds.Start.Serial()
	return n >= 0 && n <= freshDays && (shared(a, b) || nobody(a) || nobody(b))
}

// days returns the first and last day that a mention is filed under, as day numbers.
func (m *told) days() (first, last int) {
	first, last = days(m.bounds)
	if m.mention.Basis == ByPublication {
		first -= freshDays
	}
	return first, last
}

// days returns the first and last day of a time as day numbers.
func days(b calendar.Interval) (first, last int) {
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

// same reports whether two mentions tell of one happening. The marks of two that
// do meet.
func same(a, b *told) bool {
	if a.kind != Statement && b.kind != Statement && !(talking(a.kind) && talking(b.kind)) && !sameWord(a, b) && !sameAccident(a, b) {
		return false // the most of those that are compared
	}
	if clash(a.place, b.place) {
		return false
	}
	equal := a.bounds == b.bounds
	nested := (within(a.bounds, b.bounds) || within(b.bounds, a.bounds)) && !a.stretched && !b.stretched
	switch {
	case newsOf(a, b), newsOf(b, a):
		return true
	case !equal && !nested:
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
			return equal || shared(a, b) || a.noun && b.noun
		}
		return equal && (nobody(a) || nobody(b) || shared(a, b)) && !(a.lemma == b.lemma && othersDone(a, b))
	case a.sentence == b.sentence && !a.noun && !b.noun && a.passive != b.passive:
		return false // "a man shot two people before he was shot"
	default: // of one word
		return (equal && (shared(a, b) || nobody(a) || nobody(b) || a.noun != b.noun) || nested && shared(a, b)) && !othersDone(a, b)
	}
}

// stretch reports a mention dated by a length of time, "over the past weeks":
// what happened on one day of it is another happening.
func (m *told) stretch() bool {
	return m.mention.Timex != nil && m.mention.Timex.Type == timex.Duration
}

func talking(k Kind) bool { return k == Talks || k == Meeting }

// within reports whether x lies inside y.
func within(x, y calendar.Interval) bool {
	if x.Start.IsZero() || x.End.IsZero() || y.Start.IsZero() || y.End.IsZero() {
		return false
	}
	return y.Start.Compare(x.Start) <= 0 && x.End.Compare(y.End) <= 0
}

// disjoint reports intervals that share no moment; what is open lies on.
func disjoint(x, y calendar.Interval) bool {
	before := func(x, y calendar.Interval) bool {
		return !x.End.IsZero() && !y.Start.IsZero() && x.End.Compare(y.Start) <= 0
	}
	return before(x, y) || before(y, x)
}

func clash(a, b string) bool { return a != "" && b != "" && !strings.EqualFold(a, b) }

// shared reports whether somebody took part in both: the place where both
// happened, which a text names among them, is nobody.
func shared(a, b *told) bool {
	return slices.ContainsFunc(a.actors, func(x string) bool {
		return x != a.place && x != b.place && slices.Contains(b.actors, x)
	})
}

// nobody reports a mention that names nobody, but a place at most.
func nobody(m *told) bool {
	return !slices.ContainsFunc(m.actors, func(x string) bool { return x != m.place })
}

// sameWord reports whether two heads are one word or a verb and its noun:
// annex and annexation, attack and attacks.
func sameWord(a, b *told) bool {
	x, y := a.lemma, b.lemma
	if a.stem != b.stem {
		return false
	}
	if x == y {
		return true
	}
	if a.kind != b.kind {
		return false
	}
	n := min(len(x), len(y), 5)
	return n >= 4 && x[:n] == y[:n]
}
