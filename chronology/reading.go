package chronology

import (
	"slices"
	"strings"
)

// role is what somebody or something is to a happening: "Police arrested Ito", "Ito
// was arrested by police" and "the arrest of Ito" have the same doer and the same done.
type role string

// The roles. Those behind other prepositions have the preposition's name.
const (
	anyRole  role = "" // named, and it isn't known as what
	doer     role = "doer"
	done     role = "done"
	atPlace  role = "at"
	fromRole role = "from"
	toRole   role = "to"
)

// reading is who and what a telling names, by role. It is read off the order of
// the words in the clause that tells the happening and its prepositions, which is
// enough to tell who did what to whom where English says it plainly.
type reading struct {
	sense   sense
	names   []named
	places  []named
	nouns   map[role][]term // the common nouns of the doer and the done
	passive bool
}

// reader reads one clause.
type reader struct {
	*reading
	words []token
	head  int             // the word that tells the happening, or -1
	known map[string]bool // the words of the event's actors
	noun  term            // the common noun that the phrase so far ends in
}

// read reads the clause that tells an event.
func read(e *Event) *reading {
	out := &reading{nouns: make(map[role][]term)}
	r := reader{reading: out, head: -1, known: make(map[string]bool)}
	for _, a := range e.Actors {
		words := tokens(a)
		for _, w := range words {
			r.known[w.lower] = true
		}
		if words = bearer(words); len(words) > 0 {
			out.names = append(out.names, newName(words, anyRole))
		}
	}
	if e.Place != "" {
		out.places = append(out.places, newName(tokens(e.Place), atPlace))
	}
	if len(e.Mentions) == 0 {
		r.words = tokens(e.Title)
	} else {
		m := &e.Mentions[0]
		r.words = tokens(m.Quote)
		r.findHead(m)
	}
	if r.head >= 0 {
		r.clause()
		out.turnLoss()
		out.names = slices.DeleteFunc(out.names, func(n named) bool {
			return n.role == anyRole && slices.ContainsFunc(out.names, func(o named) bool { return o.role != anyRole && slices.Equal(o.words, n.words) })
		})
	}
	return out
}

// turnLoss reads the loss of what an authority takes away as its withdrawal: whoever
// "lost its licence" is whom it was withdrawn from.
func (r *reading) turnLoss() {
	if r.sense != "lose" || !slices.ContainsFunc(r.nouns[done], func(n term) bool { return withdrawn[n] }) {
		return
	}
	r.sense = "withdraw"
	for i := range r.names {
		if r.names[i].role == doer {
			r.names[i].role = done
		}
	}
	r.nouns[done] = append(r.nouns[done], r.nouns[doer]...)
	delete(r.nouns, doer)
}

// withdrawn are what an authority grants and takes away, as terms.
var withdrawn = map[term]bool{canonical("licence"): true, canonical("permit"): true, canonical("accreditation"): true, canonical("citizenship"): true, canonical("passport"): true, canonical("immunity"): true}

// bearer returns a name's words without the offices before it.
func bearer(words []token) []token {
	for len(words) > 0 && notNames[words[0].lower] {
		words = words[1:]
	}
	if len(words) == 1 && isThing(words[0].lower) {
		return nil // "Crude rose", "Brent fell"
	}
	return words
}

func (r *reader) findHead(m *Mention) {
	if m.Head.Text == "" {
		return
	}
	for i := range r.words {
		if r.words[i].start == m.Head.Start-m.Start && strings.HasPrefix(r.words[i].text, firstWord(m.Head.Text)) {
			r.head = i
		}
	}
	if r.head < 0 {
		return
	}
	r.sense = r.senseAt(r.head)
	if r.sense != "" && !lightWords[r.words[r.head].lower] {
		return
	}
	for i := r.head - 1; i >= 0; i-- { // "the arrest of Ito came": the noun tells what happened
		if s := r.senseAt(i); s != "" && !r.words[i].capital {
			r.sense = s
		}
	}
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

func (r *reader) senseAt(i int) sense {
	next := ""
	if i+1 < len(r.words) {
		next = r.words[i+1].lower
	}
	s, _ := senseOf(r.words[i].lower, next)
	return s
}

// clause reads the words before the head and those behind it.
func (r *reader) clause() {
	r.passive = r.isPassive()
	subject, object := doer, done
	if r.passive || r.sense == "death" && strings.HasPrefix(r.words[r.head].lower, "d") {
		subject, object = done, anyRole // who died is who was killed
	}
	r.phrases(0, r.head, subject)
	r.phrases(r.head+1, len(r.words), object)
	switch {
	case r.sense == "sell":
		r.turn(map[role]role{doer: fromRole, toRole: doer})
	case r.sense == "lose" && r.has(toRole):
		r.turn(map[role]role{doer: done, toRole: doer})
	case r.sense == "lose" && r.has("against"):
		r.turn(map[role]role{doer: done, "against": doer})
	case r.sense == "meet":
		r.turn(map[role]role{"with": done})
	}
	switch r.sense {
	case "sell":
		r.sense = "buy"
	case "lose":
		if !r.has(toRole) && r.has(done) && r.has(doer) {
			r.sense = "beat"
		}
	}
}

func (r *reading) has(want role) bool {
	for i := range r.names {
		if r.names[i].role == want {
			return true
		}
	}
	return false
}

func (r *reading) turn(roles map[role]role) {
	for i := range r.names {
		if to, ok := roles[r.names[i].role]; ok {
			r.names[i].role = to
		}
	}
	turned := make(map[role][]term, len(r.nouns))
	for from, nouns := range r.nouns {
		to, ok := roles[from]
		if !ok {
			to = from
		}
		turned[to] = append(turned[to], nouns...)
	}
	r.nouns = turned
}

// isPassive reports a head behind a form of "be", with adverbs between at most.
func (r *reader) isPassive() bool {
	word := r.words[r.head].lower
	if strings.HasSuffix(word, "ing") {
		return false
	}
	for i := r.head - 1; i >= max(0, r.head-3); i-- {
		switch w := r.words[i].lower; {
		case w == "was" || w == "were" || w == "is" || w == "are" || w == "been" || w == "being" || w == "be":
			return true
		case w == "not" || w == "also" || w == "later" || strings.HasSuffix(w, "ly"):
		default:
			return false
		}
	}
	return false
}
