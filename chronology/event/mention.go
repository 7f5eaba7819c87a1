package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// told is one mention with what identity, titles and salience need of it.
type told struct {
	mention  Mention
	title    string
	kind     Kind
	status   Status
	when     calendar.Value
	actors   []string
	speaker  string // of a statement
	place    string
	lemma    string // of the head
	noun     bool   // the head is a noun
	sentence int
	order    int
	lead     bool
}

// teller turns sentences into mentions as the document goes by.
type teller struct {
	doc    *source.Document
	people *people
	writer writer
	focus  focus
	// lastPerson is the latest person who was a subject, for "he" and "she".
	lastPerson string
	before     []*sentence // the sentences so far
	out        []told
}

// tell appends the mentions of one sentence.
func (t *teller) tell(s *sentence) {
	clauses := s.clauses()
	times := s.timeOf(clauses)
	used := make(map[int]bool) // expressions that date a verb's happening
	for k := range clauses {
		t.tellClause(s, clauses, k, times, used)
	}
	t.tellNouns(s, clauses, used)
	t.focus.move(s)
	t.remember(s, clauses)
	t.before = append(t.before, s)
}

// remember keeps the person that a pronoun in the next sentence stands for.
func (t *teller) remember(s *sentence, clauses []clause) {
	for k := range clauses {
		if p := clauses[k].subject; !p.empty() {
			for _, name := range t.people.actorsIn(t.doc, s, p.first, p.end) {
				if t.people.surnames[name] != "" {
					t.lastPerson = name
					return
				}
			}
		}
	}
}

func (t *teller) tellClause(s *sentence, clauses []clause, k int, times [][]int, used map[int]bool) {
	c := &clauses[k]
	g := c.group
	published := t.doc.Published.Date
	d, dated := s.dateFrom(times[k], published)
	if g.quoted {
		return // quoted speech tells what the speaker said
	}
	kind, head, ok := t.headOf(s, c)
	if !ok {
		return
	}
	if !dated {
		if d, dated = t.inherited(s, clauses, k, kind); !dated {
			return
		}
	}
	status, ok := s.statusOf(clauses, k, d, published)
	if !ok || deniedContent(clauses, k) {
		return
	}
	subject, named := t.subject(s, c)
	if g.sense.class == speech && g.governor < 0 {
		kind = Statement
	}
	if kind == Statement && !named {
		return
	}
	for _, x := range times[k] {
		used[x] = true
	}
	m := told{kind: kind, status: status, when: d.when, lemma: g.lemma, sentence: s.index, lead: s.lead}
	switch made, ok := t.madeBy(s, c, head, status); {
	case ok:
		m.title = made
	case named:
		m.title = t.writer.clauseTitle(s, c, s.reach(clauses, k), subject, status)
	default:
		m.title = t.bareTitle(s, c)
	}
	if strings.Count(m.title, " ") == 0 {
		return
	}
	m.actors = t.people.actorsIn(t.doc, s, c.first, c.end)
	if !c.subject.empty() && c.subject.end <= c.first {
		m.actors = mergeNames(t.people.actorsIn(t.doc, s, c.subject.first, c.subject.end), m.actors)
	}
	if named && subject == t.lastPerson {
		m.actors = mergeNames([]string{subject}, m.actors)
	}
	if kind == Statement {
		m.speaker = subject
	}
	m.place = t.people.placeOf(t.doc, s, c.first, c.end)
	first := c.first
	if !c.subject.empty() {
		first = min(first, c.subject.first)
	}
	m.mention = Mention{Clause: t.quote(s, first, s.reach(clauses, k)), Head: spanOf(s.words, g.head, g.head+1), Sentence: s.span, Basis: d.basis, Timex: d.timex}
	t.add(m)
}

// deniedContent reports a clause that tells what someone denied or doubted:
// the denial is the event, its content is none.
func deniedContent(clauses []clause, k int) bool {
	if clauses[k].opener != "that" || k == 0 {
		return false
	}
	switch clauses[k-1].group.lemma {
	case "deny", "doubt", "dismiss", "reject", "refute", "rebut":
		return true
	}
	return false
}

// quote is the clause as a reader wants to see it: without the marks at its ends.
func (t *teller) quote(s *sentence, first, end int) source.Span {
	for end > first+1 && (s.words[end-1].tag == "," || s.words[end-1].tag == "CC" || s.words[end-1].tag == ":" || s.words[end-1].tag == "``") {
		end--
	}
	for first < end-1 && (s.words[first].tag == "," || s.words[first].tag == "CC") {
		first++
	}
	return spanOf(s.words, first, end)
}

// subject names the subject of a clause in full. "It" and "they" stand for the
// subject of the sentence before, or its object, where the number agrees.
func (t *teller) subject(s *sentence, c *clause) (string, bool) {
	if text, ok := t.writer.subjectText(s, c, t.lastPerson); ok {
		return text, true
	}
	p := c.subject
	if p.empty() || p.end-p.first != 1 || len(t.before) == 0 {
		return "", false
	}
	they := s.words[p.first].is("they")
	if !they && !s.words[p.first].is("it") {
		return "", false
	}
	b := t.before[len(t.before)-1]
	for _, prior := range b.clauses() {
		if prior.group.infinitive || prior.group.participle || prior.subject.empty() {
			continue
		}
		for _, candidate := range [...]phrase{prior.subject, b.objectOf(&prior)} {
			if candidate.empty() || b.words[candidate.first].tag == "PRP" {
				continue
			}
			prior.subject = candidate
			text, ok := t.writer.subjectText(b, &prior, "")
			if ok && plural(b, candidate, text) == they && t.people.surnames[text] == "" {
				return text, true
			}
		}
		return "", false
	}
	return "", false
}

func (t *teller) add(m told) {
	m.order = len(t.out)
	t.out = append(t.out, m)
}

// mergeNames joins two lists of names, each name once.
func mergeNames(a, b []string) []string {
	out := a
	for _, name := range b {
		found := false
		for _, have := range out {
			found = found || have == name
		}
		if !found {
			out = append(out, name)
		}
	}
	return out
}
