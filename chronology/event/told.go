package event

import "annals/chronology/calendar"

// told is one mention with what identity, titles and salience need of it.
type told struct {
	mention  Mention
	title    string
	kind     Kind
	status   Status
	when     calendar.Value
	bounds   calendar.Interval // of when; join sets it and stretched
	actors   []string
	speaker  string // of a statement
	place    string
	lemma    string // of the head
	noun     bool   // the head is a noun
	passive  bool
	toll     string   // how many had died, of a mention that tells only this
	object   []string // the words of what was done to, for done
	sentence int
	order    int
	lead     bool
	opener   string // the conjunction of its clause
	// stretched says that it is dated by a length of time.
	stretched bool
	stem      uint32    // of lemma
	within    []Mention // that stand inside its clause
	guess     bool      // its day is that of what came after it
	earlier   bool      // it came "earlier", no time says how much
	caused    bool      // its title says what befell those of whom it tells
}

// told reports whether an event has been told whose clause ends before word end of a
// sentence.
func (t *teller) told(s *sentence, end int) bool {
	for n := len(t.out) - 1; n >= 0 && t.out[n].sentence == s.index; n-- {
		if m := &t.out[n].mention; m.Clause.End <= s.words[end].start {
			return true
		}
	}
	return false
}

func (t *teller) add(m told) {
	m.order, m.stem = len(t.out), stem(m.lemma)
	t.out = append(t.out, m)
	var other *told
	if t.deadliest > 0 {
		other = &t.out[t.deadliest-1]
	}
	if m.takesToll(other) {
		t.deadliest = len(t.out)
	}
}
