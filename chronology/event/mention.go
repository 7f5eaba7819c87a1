package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// teller turns sentences into mentions as the document goes by.
type teller struct {
	doc    *source.Document
	people *people
	writer writer
	focus  focus
	// lastPerson is the latest person who was a subject, for "he" and "she".
	lastPerson       string
	lastHer, lastHim string // the latest of whom it is known
	they, it         referent
	shift            hourShift
	period           period
	before           []*sentence  // the sentences so far
	aged             map[int]bool // the paragraphs that tell of other ages
	logged           int          // the last paragraph that is an entry of a list or log
	// deadliest is one more than the place of the mention whose toll a later one tells.
	deadliest int
	out       []told
}

// tell appends the mentions of one sentence.
func (t *teller) tell(s *sentence) {
	clauses := s.clauses()
	s.told = clauses
	times := s.timeOf(clauses, t.doc.Published.Date)
	t.setPeriod(s)
	before := len(t.out)
	if s.entry != nil {
		t.logged = s.para
	}
	used := make([]bool, len(s.timexes)) // expressions that date a verb's happening
	for k := range clauses {
		if s.entry != nil && clauses[k].group.participle && s.holdsMain(clauses) {
			continue // an entry tells what its sentence tells
		}
		if s.inDashes(clauses[k].group.head) {
			continue // what a team is made up of
		}
		t.tellClause(s, clauses, k, times, used)
	}
	t.tellNouns(s, clauses, used)
	if len(t.out) == before {
		t.tellFragment(s)
	}
	if s.entry != nil && len(s.words) > 0 {
		switch len(t.out) - before {
		case 0:
			t.asWritten(s)
		case 1:
			if s.telegraphic() {
				t.out[before].title = s.line(t.doc)
			}
		}
	}
	t.tellWithin(s, clauses, before)
	t.focus.move(s, t.doc.Published.Date, s.ofSaying(clauses, times), s.ofAsides(clauses, times, t.focus.record))
	t.remember(s, clauses)
	t.before = append(t.before, s)
}

func (t *teller) tellClause(s *sentence, clauses []clause, k int, times [][]int, used []bool) {
	c := &clauses[k]
	g := c.group
	published := t.doc.Published.Date
	kind, head, isEvent := t.headOf(s, clauses, k)
	if g.turned > 0 {
		times[k] = []int{s.words[g.turned+1].timex} // not when it was put off
	} else if n := len(times[k]); n > 1 && s.isPutOff(c) {
		times[k] = times[k][n-1:] // "from June to May"
	}
	d, dated := s.dateFrom(times[k], published)
	switch {
	case dated && s.entry != nil && d.timex == s.entry.timex:
	case dated && bareClock(d.timex, published) && s.waits(times[k]):
		return // "at noon the following day": which day that is, is not known
	case dated && bareClock(d.timex, published):
		d = t.atHour(s, c, kind, d)
	case dated && t.shift.para == s.para:
		d = t.shift.apply(d)
	}
	if counted, ok := t.fromEventNoun(s, clauses, k, times[k], true); ok {
		d, dated = counted, true
	}
	if g.quoted {
		return // quoted speech tells what the speaker said
	}
	if dated && t.weekdayOfUnknown(s, d) {
		return // "on the Wednesday after the vote" that nobody has told of
	}
	if dated {
		ahead := d.timex
		if d, dated = s.agree(g, d, published); !dated && len(times[k]) > 1 { // "called a meeting for Monday on Tuesday"
			rest := slices.DeleteFunc(slices.Clone(times[k]), func(x int) bool { return s.timexes[x] == ahead })
			if d, dated = s.dateFrom(rest, published); dated {
				d, dated = s.agree(g, d, published)
			}
		}
		if x := slices.Index(s.timexes, ahead); !dated && x >= 0 && ahead.When.Grain() < calendar.Year && !s.isNamed(x) && !s.ofObject(x) {
			return // it is not of a day to come, nor, for all that is known, of the story's
		}
	} else if s.waits(times[k]) || s.countedFromClause(clauses, k) || t.countsFromUnknown(s, c) {
		return // it has a time of its own, which nothing anchors
	}
	if g.participle && !c.subject.empty() && s.words[s.headNoun(c.subject)].is("number", "toll", "total") {
		return // "the number of people killed by the quake rose"
	}
	if g.lemma == "backdate" || g.lemma == "date" && s.isDated(g) || g.lemma == "end" && s.closesYear(g) {
		return // "the year ended 31 December", "a rise backdated to 1 April", "the feud dates to 1994"
	}
	if g.participle && s.words[g.first].is("being", "having") || s.inPassing(c) || s.impersonal(c) || s.heldWords(c) && len(times[k]) == 0 {
		return
	}
	if s.sharesObject(clauses, k) {
		return // "shot and killed nine people"
	}
	if !isEvent || g.lemma == "write" && s.lastWord(c.complement) {
		return // "…, the paper wrote" tells where it stood
	}
	if kind == Statement && s.untold(clauses, k) {
		return // "said on Monday as he left"
	}
	own := dated
	if g.lemma == "try" && !own && s.aheadIs(c.complement, "to") {
		return // what somebody tried has no day of the story
	}
	if !dated {
		d, dated = t.ofPlan(s, clauses, k, times)
	}
	if !dated && s.toll(c) != "" {
		d, dated = t.ofDeadly()
	}
	if !dated {
		if d, dated = t.inherited(s, clauses, k, times, kind); dated {
			d, dated = s.agree(g, d, published)
		}
		if !dated {
			return
		}
	}
	if n := len(t.out); !own && kind == Other && n > 0 && t.out[n-1].sentence == s.index && (c.opener == "as" && s.isPronoun(c.subject) || c.opener == "when" && c.complement < c.end && s.words[c.complement].is("it", "them")) {
		return // "officers detained him as he landed", "it lost its licence when the state revoked it": how it came about
	}
	status, ok := s.statusOf(clauses, k, d, published)
	if !ok || deniedContent(clauses, k) || s.disowned(clauses, k) {
		return
	}
	subject, named := t.subject(s, clauses, k)
	if g.sense.class == speech && s.entry != nil && s.lastWord(c.complement) {
		kind = Other // "7 June: police informed"
	}
	if status == Occurred && s.unsure(g) {
		status = Hypothetical
	}
	if status == Occurred && (s.alleged(clauses, k) || hearsay.has(s.contentOf(c))) {
		if d.story {
			return // neither whether nor when is known
		}
		status = Hypothetical
	}
	if kind == Statement && d.when.Grain() == calendar.Quarter {
		return // "reported a loss for the last quarter": it was not said then
	}
	if !named && (kind == Statement && !(own && (g.sense.class != speech || t.publicStatement(s, c))) || (d.story || d.distant || kind == Other && !own) && s.isPronoun(c.subject)) {
		return // neither who nor, by itself, when is said
	}
	for _, x := range times[k] {
		used[x] = used[x] || s.timexes[x] == d.timex || own && !s.attribute(x)
	}
	m := told{kind: kind, status: status, when: d.when, lemma: g.lemma, passive: g.passive, sentence: s.index, lead: s.lead, opener: c.opener, earlier: s.cameEarlier(c), guess: d.guess}
	m.toll = s.toll(c)
	said := s.saidBefore(c)
	if said > 0 && (g.lemma != "announce" || s.isPronoun(c.subject)) && t.told(s, said) {
		return // what was said is itself told
	}
	quote := s.quoteBehind(c)
	switch made, ok := t.madeBy(s, c, head, status); {
	case ok:
		m.title = made
	case named && s.standsSince(c) > 0:
		m.title = tidyTitle(subject + isOrAre(s, c.subject, subject) + t.writer.join(s, s.condition(c)))
	case g.lemma == "be" && s.words[head].tag != pos.VBN || s.hasUntil(c) || s.isPutOff(c) && status == Planned:
		m.title, _ = t.takesPlace(s, c, status)
	case named && !quote.empty():
		m.title = t.writer.quoting(s, c, quote, subject, status)
	case named && said > 0:
		m.title = t.writer.attributed(s, c, said, subject, status)
	case named:
		object, skip := t.object(s, clauses, k, subject)
		m.title = t.writer.clauseTitle(s, c, s.reach(clauses, k), subject, object, skip, status)
	default:
		m.title = t.bareTitle(s, c, s.reach(clauses, k))
	}
	if strings.Count(m.title, " ") == 0 || kind == Statement && named && wantsWords.has(g.lemma) && !g.passive && strings.Count(m.title, " ") <= strings.Count(subject, " ")+1 {
		return // "the ministry says" tells nothing
	}
	m.actors = t.people.actorsIn(t.doc, s, c.first, c.end)
	if !c.subject.empty() && c.subject.end <= c.first {
		m.actors = mergeNames(t.people.actorsIn(t.doc, s, c.subject.first, c.subject.end), m.actors)
	}
	if named && subject != "" && (subject == t.lastPerson && !strings.HasPrefix(subject, "the ") || subject == t.doc.Author || t.people.surnames[subject] != "") {
		m.actors = mergeNames([]string{subject}, m.actors)
	}
	if kind == Statement {
		m.speaker = subject
	}
	m.place = t.people.placeOf(t.doc, s, c.first, c.end)
	first := c.first
	switch {
	case said > 0:
		first = 0
	case c.subject.empty():
	case k > 0 && c.opener == "" && c.subject.first > first: // behind the words of the clause before
		first = c.subject.first
	default:
		first = min(first, c.subject.first)
	}
	m.mention = Mention{Clause: t.quote(s, first, s.evidence(clauses, k)), Head: s.headSpan(c, head), Sentence: s.span, Basis: d.basis, Timex: d.timex}
	if n := len(t.out); n > 0 && befellWhen(&t.out[n-1], &m) {
		nameCause(&t.out[n-1], &m)
	}
	t.add(m)
	for _, again := range s.furtherDays(times[k], &m) {
		m.when, m.mention.Timex = again.When, again
		t.add(m)
	}
}

// holdsMain reports a clause with a finite verb that no other clause governs.
func (s *sentence) holdsMain(clauses []clause) bool {
	for k := range clauses {
		if c := &clauses[k]; !c.subordinate && !c.group.participle && !c.group.infinitive {
			return true
		}
	}
	return false
}

// isPronoun reports a subject that is a pronoun alone.
func (s *sentence) isPronoun(p phrase) bool {
	return p.end-p.first == 1 && s.words[p.first].tag == pos.PRP
}

// wantsWords are verbs of saying that without what was said tell nothing.
var wantsWords = set("say tell add state claim report insist argue note explain suggest reveal write announce declare allege contend maintain reply respond")

// quote is the clause as a reader wants to see it: without the marks at its ends.
func (t *teller) quote(s *sentence, first, end int) source.Span {
	for end > first+1 && (s.words[end-1].tag == pos.Comma || s.words[end-1].tag == pos.CC || s.words[end-1].tag == pos.Colon || s.words[end-1].tag == pos.OpenQuote) {
		end--
	}
	for first < end-1 && (s.words[first].tag == pos.Comma || s.words[first].tag == pos.CC) {
		first++
	}
	return spanOf(s.words, first, end)
}

// lastWord reports whether nothing but marks follows from word i on.
func (s *sentence) lastWord(i int) bool {
	for ; i < len(s.words); i++ {
		if t := s.words[i].tag; t != pos.Period && t != pos.CloseQuote && t != pos.Comma {
			return false
		}
	}
	return true
}
