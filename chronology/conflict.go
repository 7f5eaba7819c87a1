package chronology

import (
	"slices"

	"annals/chronology/event"
)

// conflict reports whether two tellings cannot be of one happening, however alike
// their words: they tell opposite things, name different places, name others in
// the same role, or turn the roles around. What one of them leaves out is no conflict.
func (t *telling) conflict(o *telling) bool {
	a, b := t.read, o.read
	if a.sense != b.sense && opposites[[2]sense{a.sense, b.sense}] {
		return true
	}
	if (t.event.Status == event.Denied) != (o.event.Status == event.Denied) {
		return true
	}
	return placesClash(a.places, b.places) || namesClash(a, b) || turned(a, b) || bothEnds(a, b) ||
		!sharesName(a, b) && strangers(t, o)
}

// namesClash reports that each side names somebody whom the other does not, in the
// same role.
func namesClash(a, b *reading) bool {
	for i := range a.names {
		n := &a.names[i]
		if !n.role.tells() || n.in(b.names) || n.in(b.places) {
			continue
		}
		for k := range b.names {
			if m := &b.names[k]; m.role == n.role && !m.in(a.names) && !m.in(a.places) {
				return true
			}
		}
	}
	return false
}

// tells reports a role that a happening has one of, and that every telling of it
// can name. What stands behind "for", "on" or "about" is said by the way.
func (r role) tells() bool {
	return r == doer || r == done || r == fromRole || r == toRole || r == "against"
}

// turned reports that two who take part have changed roles: "Ito beat Voss", "Voss beat Ito".
func turned(a, b *reading) bool {
	if mutual[string(a.sense)] || mutual[string(b.sense)] {
		return false
	}
	for i := range a.names {
		n := &a.names[i]
		for k := range a.names {
			m := &a.names[k]
			if k != i && n.role != anyRole && m.role != anyRole && n.role != m.role &&
				n.only(m.role, b.names) && m.only(n.role, b.names) {
				return true
			}
		}
	}
	return false
}

// bothEnds reports somebody who bought in one telling and sold in the other.
func bothEnds(a, b *reading) bool {
	if a.sense != "buy" || b.sense != "buy" {
		return false
	}
	for i := range a.names {
		n := &a.names[i]
		if n.role == doer && n.only(fromRole, b.names) || n.role == fromRole && n.only(doer, b.names) {
			return true
		}
	}
	return false
}

// only reports that list has n in the role r and in no other.
func (n *named) only(r role, list []named) bool {
	found := false
	for i := range list {
		if list[i].role != anyRole && n.same(&list[i]) {
			if list[i].role != r {
				return false
			}
			found = true
		}
	}
	return found
}

// placesClash reports two sets of places that are apart: other towns, or other
// countries, where neither set has a town, or a capital and another country.
func placesClash(a, b []named) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	towns := [2]bool{hasTown(a), hasTown(b)}
	for i := range a {
		for k := range b {
			switch x, y := &a[i], &b[k]; {
			case towns[0] && towns[1] && (x.country || y.country):
				// Two towns of one country are two.
			case x.same(y), x.country != y.country && (x.nation == "" || y.nation == ""):
				return false // a town and a country: the one may lie in the other
			}
		}
	}
	return true
}

func hasTown(places []named) bool {
	return slices.ContainsFunc(places, func(n named) bool { return !n.country })
}

// sharesName reports whether two tellings name one thing or person.
func sharesName(a, b *reading) bool {
	for i := range a.names {
		if n := &a.names[i]; n.in(b.names) || n.in(b.places) {
			return true
		}
	}
	for i := range a.places {
		if n := &a.places[i]; n.in(b.names) || n.in(b.places) {
			return true
		}
	}
	return false
}

// sharesDone reports whether two tellings name one to whom it happened; where a
// telling has only a pronoun for them ("he died"), its actors say who it is.
func sharesDone(a, b *reading) bool {
	for i := range a.names {
		for k := range b.names {
			n, m := &a.names[i], &b.names[k]
			if (n.role == done && (m.role == done || m.role == anyRole && !b.has(done)) || m.role == done && n.role == anyRole && !a.has(done)) && n.same(m) {
				return true
			}
		}
	}
	return false
}

// strangers reports that two tellings which share no name tell of different
// things: the police of two towns, or one court and two defendants. Without a name
// it takes more than a mayor and a verb to be the same.
func strangers(t, o *telling) bool {
	if here, there := t.location(), o.location(); placesClash(here, there) {
		return true
	}
	return t.nounsClash(o, doer) || t.nounsClash(o, done)
}

// location is the places of an event and that of its story.
func (t *telling) location() []named {
	if t.dateline == nil {
		return t.read.places
	}
	return append(slices.Clip(t.read.places), *t.dateline)
}

// nounsClash reports that each side has a noun in a role that the other has nowhere.
func (t *telling) nounsClash(o *telling, r role) bool {
	return t.lacks(o.read.nouns[r]) && o.lacks(t.read.nouns[r])
}

func (t *telling) lacks(nouns []term) bool {
	return len(nouns) > 0 && !slices.ContainsFunc(nouns, func(n term) bool { return slices.Contains(t.terms, n) })
}
