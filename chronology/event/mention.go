package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
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

// headOf returns the kind of a clause and the word that gives it: the verb, or
// behind a light verb the event noun it lends its grammar to. ok is false for
// states, thoughts and the grammar of other verbs.
func (t *teller) headOf(s *sentence, c *clause) (Kind, int, bool) {
	g := c.group
	switch g.sense.class {
	case speech:
		if g.governor >= 0 {
			return "", 0, false
		}
		return Statement, g.head, true
	case light:
		if g.participle || g.passive {
			if i, sense, ok := s.eventNoun(c.subject.first, c.subject.end); ok {
				return sense.kind, i, true
			}
		}
		if i, sense, ok := s.eventNoun(c.complement, c.end); ok {
			return sense.kind, i, true
		}
		if g.lemma == "kill" || g.participle || len(s.timexes) == 0 {
			return "", 0, false
		}
		return Other, g.head, g.lemma != "have" && g.lemma != "do"
	case state, mental:
		return "", 0, false
	case plan, aspect:
		if i, sense, ok := s.eventNoun(c.complement, c.end); ok {
			return sense.kind, i, true
		}
		if i, sense, ok := s.eventNoun(c.subject.first, c.subject.end); ok {
			return sense.kind, i, true
		}
		return Other, g.head, g.governor < 0 && g.sense.kind != "" && g.lemma != "expect"
	case happens:
	}
	if g.participle && s.words[g.head].tag == "VBG" {
		return "", 0, false
	}
	kind := g.sense.kind
	if kind == Other {
		if _, sense, ok := s.eventNoun(c.complement, min(c.end, c.complement+5)); ok {
			kind = sense.kind
		}
	}
	return kind, g.head, true
}

// eventNoun returns the first event noun that heads a noun phrase in words
// [first, end).
func (s *sentence) eventNoun(first, end int) (int, sense, bool) {
	for i := max(first, 0); i < end; i++ {
		w := &s.words[i]
		if !w.isNoun() || w.timex >= 0 || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0 && !s.words[i+1].isName() {
			continue
		}
		if w.isName() && w.lower() != w.text {
			continue
		}
		if i > 0 && s.words[i-1].is("news", "press") {
			return i, sense{Statement, speech}, true
		}
		if x, ok := nounSense(w.text); ok {
			return i, x, true
		}
	}
	return 0, sense{}, false
}

// inherited dates a clause without an expression of its own: from the clause
// that governs it, from the narrative date where the text is still at it, or
// from the publication where a lead tells in the past tense what is news.
func (t *teller) inherited(s *sentence, clauses []clause, k int, kind Kind) (datedBy, bool) {
	c := &clauses[k]
	g := c.group
	if g.participle || g.infinitive || g.modal != "" || !g.past && !g.passive {
		return datedBy{}, false
	}
	if g.perfect || c.opener == "if" || c.opener == "that" {
		return datedBy{}, false // what was said to be so is not told as news
	}
	newsworthy := kind != Other && kind != Statement
	if kind == Statement {
		newsworthy = t.publicStatement(s, c)
	}
	if !newsworthy {
		return datedBy{}, false
	}
	if f := t.focus; !f.when.IsZero() && (f.at == s.index-1 && !s.newPara || kind == Statement && f.when.Grain() <= calendar.Day && t.near(f.when)) {
		return datedBy{when: f.when, basis: ByNarrative, timex: f.from}, true
	}
	if published := t.doc.Published.Date; s.lead && !published.IsZero() && len(s.timexes) == 0 {
		return datedBy{when: calendar.Single(calendar.DayOf(published)), basis: ByPublication}, true
	}
	return datedBy{}, false
}

// near reports whether a narrative date is the day of publication or the one before.
func (t *teller) near(when calendar.Value) bool {
	published := t.doc.Published.Date
	if published.IsZero() {
		return false
	}
	gap := published.Serial() - when.Bounds().Start.Serial()
	return gap >= 0 && gap <= 1
}

// publicStatement reports words spoken to the public: at a news conference, to
// reporters, in an interview, or by a verb that is an act of its own.
func (t *teller) publicStatement(s *sentence, c *clause) bool {
	for i := c.complement; i < c.end; i++ {
		if s.words[i].is("conference", "reporters", "interview", "briefing", "statement", "speech", "parliament", "lawmakers", "journalists") {
			return true
		}
	}
	switch c.group.lemma {
	case "announce", "declare", "apologise", "apologize", "resign":
		return s.lead
	}
	return false
}

// madeBy writes the title of "the proposal, made last month, …" and "a treaty
// was signed" from the agent that the text gives the noun elsewhere: "Russia's
// proposal to end the standoff" makes Russia the one who proposed.
func (t *teller) madeBy(s *sentence, c *clause, head int, status Status) (string, bool) {
	g := c.group
	if !(g.participle || g.passive) || c.subject.empty() || head < c.subject.first || head >= c.subject.end || status != Occurred {
		return "", false
	}
	noun := s.words[head].lower()
	for back := len(t.before) - 1; back >= 0 && back >= len(t.before)-4; back-- {
		b := t.before[back]
		for i := range b.words {
			if b.words[i].lower() != noun || i < 2 {
				continue
			}
			p := i - 1
			for p > 0 && strings.HasPrefix(b.words[p].tag, "JJ") {
				p--
			}
			if b.words[p].tag != "POS" || !b.words[p-1].isName() {
				continue
			}
			runs := b.names(max(0, p-5), p)
			if len(runs) == 0 {
				continue
			}
			owner := t.people.resolve(b.text(t.doc, runs[len(runs)-1].core, p))
			end := i + 1
			for end < len(b.words) && end < i+9 && b.words[end].tag != "," && b.words[end].tag != "." && b.words[end].timex < 0 && b.words[end].tag != "``" {
				end++
			}
			rest := t.writer.rest(b, p+1, end, maxTitle-len(owner)-12)
			return tidyTitle(owner + " " + thirdPerson(g.lemma) + " " + rest), true
		}
	}
	return "", false
}

// bareTitle writes a clause whose subject cannot be named, as it stands.
func (t *teller) bareTitle(s *sentence, c *clause) string {
	g := c.group
	if g.passive || g.participle {
		return ""
	}
	first := g.first
	if !c.subject.empty() && c.subject.end <= first {
		first = c.subject.first
	}
	return tidyTitle(t.writer.rest(s, first, c.end, maxTitle))
}

// tellNouns appends the happenings that a sentence names by a noun with its
// own time: "Monday's meeting in Geneva", "two talks with Putin over the past weeks".
func (t *teller) tellNouns(s *sentence, clauses []clause, used map[int]bool) {
	for i := range s.words {
		w := &s.words[i]
		if !w.isNoun() || w.timex >= 0 || w.quoted || w.isName() {
			continue
		}
		sense, ok := nounSense(w.text)
		if !ok || sense.class != happens || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0 && !s.words[i+1].isName() {
			continue
		}
		if i > 0 && s.words[i-1].is("news", "press") || s.isHead(clauses, i) {
			continue
		}
		x, first := s.timeBeforeNoun(i)
		introduced := s.introduced(first)
		if x < 0 {
			if x = s.timeBehindNoun(i); x < 0 {
				continue
			}
			first = t.nounStart(s, i)
			introduced = s.introduced(first)
		}
		if used[x] && !introduced || !dates(s.timexes[x]) {
			continue
		}
		t.tellNoun(s, clauses, i, first, x, sense)
	}
}

// isHead reports whether word i is the complement that a light verb of the
// sentence has already told.
func (s *sentence) isHead(clauses []clause, i int) bool {
	for k := range clauses {
		if c := &clauses[k]; c.group.sense.class == light && i >= c.complement && i < c.end {
			if n, _, ok := s.eventNoun(c.complement, c.end); ok && n == i {
				return true
			}
		}
	}
	return false
}

// timeBeforeNoun returns the expression that stands before noun i as its
// attribute, "Monday's", "2014", and the first word of the noun phrase behind it.
func (s *sentence) timeBeforeNoun(i int) (t, first int) {
	for j := i - 1; j >= 0 && i-j <= 6; j-- {
		w := &s.words[j]
		switch {
		case w.timex >= 0:
			return w.timex, j + 1
		case w.tag == "POS", strings.HasPrefix(w.tag, "JJ"), w.isNoun(), w.tag == "VBG", w.tag == "VBN", w.tag == "HYPH":
		default:
			return -1, i
		}
	}
	return -1, i
}

// timeBehindNoun returns the expression behind noun i with no verb or border between.
func (s *sentence) timeBehindNoun(i int) int {
	for j := i + 1; j < len(s.words) && j-i <= 10; j++ {
		w := &s.words[j]
		switch {
		case w.timex >= 0:
			return w.timex
		case w.isVerb(), w.tag == ",", w.tag == ".", w.tag == ":", w.tag == "CC" && !s.words[j-1].isName(), w.tag == "WDT", w.tag == "WP":
			return -1
		}
		if _, ok := nounSense(w.text); ok && w.isNoun() && !w.isName() {
			return -1
		}
	}
	return -1
}

// introduced reports whether a noun phrase is set apart from its clause's
// verb: "after a meeting", "including two talks".
func (s *sentence) introduced(first int) bool {
	for j := first - 1; j >= 0 && j >= first-3; j-- {
		if s.words[j].timex >= 0 || s.words[j].tag == "DT" || s.words[j].tag == "PRP$" || s.words[j].tag == "POS" {
			continue
		}
		return s.words[j].is("after", "before", "following", "including", "since", "despite", "until", "and")
	}
	return false
}

// nounStart returns the first word of the noun phrase that noun i heads.
func (t *teller) nounStart(s *sentence, i int) int {
	first := i
	for first > 0 {
		w := &s.words[first-1]
		if w.tag == "DT" || w.tag == "CD" || strings.HasPrefix(w.tag, "JJ") || w.isNoun() && w.timex < 0 || w.tag == "PRP$" || w.tag == "POS" {
			first--
			continue
		}
		break
	}
	return first
}

func (t *teller) tellNoun(s *sentence, clauses []clause, i, first, x int, sense sense) {
	published := t.doc.Published.Date
	at := s.timexes[x]
	d := datedBy{when: at.When, basis: ByTimex, timex: at}
	if at.Anchor.From == timex.Narrative {
		d.basis = ByNarrative
	}
	status := Occurred
	if !published.IsZero() && at.When.Bounds().Start.Compare(published.At()) > 0 {
		status = Planned
	}
	end := i + 1
	for end < len(s.words) && end < i+9 && !s.words[end].isVerb() && s.words[end].tag != "," && s.words[end].tag != "." && s.words[end].tag != ":" && s.words[end].tag != "CC" && s.words[end].timex < 0 && !s.opensClause(end) {
		end++
	}
	for first < i && (s.words[first].tag == "POS" || s.words[first].tag == "DT" || s.words[first].tag == "PRP$") {
		first++
	}
	title := t.writer.rest(s, first, end, maxTitle-20)
	m := told{kind: sense.kind, status: status, when: d.when, lemma: strings.ToLower(s.words[i].text), noun: true, sentence: s.index, lead: s.lead}
	m.actors = t.people.actorsIn(t.doc, s, first, end)
	if sense.kind == Talks || sense.kind == Meeting {
		if holder, ok := t.holder(s, clauses, first); ok {
			verb := "holds"
			if status == Planned {
				verb = "to hold"
			}
			title = holder + " " + verb + " " + title
			m.actors = mergeNames(t.holderNames(s, clauses, first), m.actors)
		}
	}
	m.title = tidyTitle(title)
	m.place = t.people.placeOf(t.doc, s, i, min(len(s.words), end+6))
	from := first
	if at := s.timexWord(x); at >= 0 && at < from {
		from = at
	}
	to := end
	for to < len(s.words) && s.words[to].timex == x {
		to++
	}
	m.mention = Mention{Clause: t.quote(s, from, to), Head: spanOf(s.words, i, i+1), Sentence: s.span, Basis: d.basis, Timex: d.timex}
	t.add(m)
}

// holder names who holds the talks that an indefinite noun phrase tells of:
// the subject of the clause it stands in. "Monday's talks" have been told before.
func (t *teller) holder(s *sentence, clauses []clause, first int) (string, bool) {
	if first > 0 && (s.words[first-1].tag == "POS" || s.words[first-1].timex >= 0) {
		return "", false
	}
	for k := len(clauses) - 1; k >= 0; k-- {
		c := &clauses[k]
		if c.subject.empty() || c.group.head > first || c.group.participle {
			continue
		}
		text, ok := t.writer.subjectText(s, c, t.lastPerson)
		return upperFirst(text), ok && !plural(s, c.subject, text)
	}
	return "", false
}

func (t *teller) holderNames(s *sentence, clauses []clause, first int) []string {
	for k := len(clauses) - 1; k >= 0; k-- {
		if c := &clauses[k]; !c.subject.empty() && c.group.head < first && !c.group.participle {
			return t.people.actorsIn(t.doc, s, c.subject.first, c.subject.end)
		}
	}
	return nil
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
