package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// othersDone reports two clauses of one verb that do it to different people or things:
// "Acme bought Widget", "Acme bought Gizmo". A name and a common noun may be of one
// bearer ("a man", "Ito"), and so may a word for anybody and any other.
func othersDone(a, b *told) bool {
	if a.noun || b.noun || a.passive != b.passive {
		return false
	}
	x, y := a.done(), b.done()
	if len(x) == 0 || len(y) == 0 || isCapital(x[len(x)-1]) != isCapital(y[len(y)-1]) || anybody.has(x[len(x)-1]) || anybody.has(y[len(y)-1]) {
		return false
	}
	for _, w := range x {
		for _, v := range y {
			if strings.EqualFold(w, v) {
				return false
			}
		}
	}
	return true
}

// anybody are the nouns that a text calls somebody by whom it also calls otherwise.
var anybody = set(`man woman men women person people suspect suspects him her them it one victim victims others group pair offer plan move step it this that these those
	company firm country city town place deal measure measures`)

// done returns the words of what a mention's verb was done to, read from its title once.
func (m *told) done() []string {
	if m.object == nil {
		if m.object = objectIn(m); m.object == nil {
			m.object = []string{}
		}
	}
	return m.object
}

// objectIn returns the words of the object in a mention's title, without articles:
// those behind the verb up to the next preposition, comma or further verb.
func objectIn(m *told) []string {
	var out []string
	found := false // the verb
	for w := range strings.FieldsSeq(m.title) {
		if !found {
			found = formOf(w, m.lemma)
			continue
		}
		bare := strings.TrimRight(w, ",;:")
		switch {
		case objectEnds.has(strings.ToLower(bare)):
			return out
		case articles.has(strings.ToLower(bare)):
		case bare != "":
			out = append(out, bare)
		}
		if bare != w {
			return out
		}
	}
	return out
}

var (
	objectEnds = set(`in on at by from to for with of as and or but that when after before into over under near off against about through who which while because
		amid despite during since until without not`)
	articles = set("the a an its his her their two three four five six seven eight nine ten some more former new")
)

// formOf reports a form of a verb in the present: "buys" of "buy".
func formOf(word, lemma string) bool {
	stem := strings.TrimRight(lemma, "ye")
	return len(stem) >= 2 && len(word) >= len(stem) && len(word) <= len(lemma)+3 && strings.EqualFold(word[:len(stem)], stem)
}

// isCapital reports a word with a capital.
func isCapital(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' }

// sharesObject reports a verb with nothing behind it but "and" and another of the same
// subject, whose object is its own too.
func (s *sentence) sharesObject(clauses []clause, k int) bool {
	c := &clauses[k]
	if k+1 == len(clauses) || c.complement+1 >= len(s.words) || s.words[c.complement].tag != pos.CC || c.group.passive {
		return false
	}
	next := &clauses[k+1]
	return next.group.first == c.complement+1 && !next.group.passive && next.group.past == c.group.past && s.isObject(next.complement) && (needsObject.has(c.group.lemma) || wantsObject.has(c.group.lemma))
}

// wantsObject are further verbs that want an object.
var wantsObject = set("use shoot stab beat attack rob rape torture seize capture search buy design develop write produce send deploy hire steal borrow lend")
