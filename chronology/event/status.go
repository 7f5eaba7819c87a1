package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// statusOf judges a clause: whether it tells that something occurred, goes on,
// is planned, might be, or is denied. ok is false where it tells of no
// happening at all: it is negated, advised, or someone's wish.
func (s *sentence) statusOf(clauses []clause, k int, d datedBy, published calendar.Date) (status Status, ok bool) {
	c := &clauses[k]
	g := c.group
	if g.negated || s.negativeSubject(c) || s.negativeObject(c) || s.inverted(g) || s.opensDoubt(c) && !s.tellsHow(clauses, k) || s.unasserted(clauses, k) || g.participle && g.first > 0 && s.words[g.first-1].is("once", "if", "unless", "when", "until") {
		return "", false
	}
	after := d.after(published, g.past && g.modal == "")
	if g.governor >= 0 && s.aheadIs(g.first-1, "only") && clauses[g.governor].group.past {
		return Occurred, !after // "only to announce the next morning"
	}
	if g.infinitive && g.governor < 0 && k+1 < len(clauses) && clauses[k+1].group.passive && s.callsOff(clauses[k+1].group) {
		return Denied, after // "the plan to close the mine in 2025 was dropped"
	}
	if n := k + 1; g.governor >= 0 && n < len(clauses) && s.plans(clauses[g.governor].group) && clauses[n].group.passive && clauses[n].opener == "" && s.callsOff(clauses[n].group) && clauses[n].subject == c.subject {
		return Denied, true // "had been scheduled to begin on Tuesday but were delayed"
	}
	if g.governor >= 0 && clauses[g.governor].group.pluperfect && clauses[g.governor].group.lemma == "be" && after {
		return Denied, true // "had been due to walk out tomorrow": they will not
	}
	if g.governor >= 0 && g.perfect && g.infinitive {
		return s.governedPerfect(&clauses[g.governor])
	}
	if g.governor >= 0 && clauses[g.governor].group.lemma == "have" && clauses[g.governor].group.past && !clauses[g.governor].group.negated && clauses[g.governor].group.head+1 == g.first && !after {
		return Occurred, true // "had to be rescued", but "had a chance to flee"
	}
	if g.governor >= 0 {
		return s.governed(&clauses[g.governor], d, after, published)
	}
	if s.isQuestion() {
		return "", false
	}
	switch g.modal {
	case "will", "shall", "'ll", "’ll", "wo":
		if k+1 < len(clauses) && (clauses[k+1].opener == "unless" || clauses[k+1].opener == "if") && s.words[g.head].tag != pos.VBN {
			return Hypothetical, true // "will stop in August unless money comes in"
		}
		if c.opener == "" && (clauses[0].opener == "if" || clauses[0].opener == "unless") && k > 0 {
			return Hypothetical, true // "if parliament approves it on Friday, the fund will be set up in July"
		}
		return Planned, true
	case "would", "could", "may", "might", "can", "ca":
		if g.modal == "would" && (after || d.sameOrAfter(published)) && s.undertaken(clauses, k) {
			return Planned, true
		}
		if after && (g.modal == "would" || g.modal == "could" || g.modal == "may" || g.modal == "might") {
			return Hypothetical, true
		}
		return "", false
	case "":
	case "must", "should":
		if g.modal == "must" || !s.isPronoun(c.subject) && !s.holdsName(c.subject) {
			return Planned, after // "the sale should close in March", not "he should go"
		}
		return "", false
	default: // ought: advice
		return "", false
	}
	if s.plans(g) && s.objectCalledOff(clauses, k) || s.planDay(c, d) {
		return Denied, true // "cancelled a trip planned for May", "Saturday's concert was cancelled"
	}
	if s.plans(g) && (after && g.pluperfect || s.comesToNothing(clauses, k)) {
		return "", false // "had been planned for June", "a summit planned for June was cancelled"
	}
	if n := k + 1; d.plan || s.plans(g) && n < len(clauses) && clauses[n].group.lemma == "be" && s.callsOff(clauses[n].group) {
		return Denied, true
	}
	switch {
	case g.lemma == "be" && s.aheadIs(g.head+1, "to", "due", "scheduled", "set", "slated", "expected", "planned") && (after || (!g.past || s.isDue(c)) && d.sameOrAfter(published)):
		return Planned, true
	case after && !g.past:
		return Planned, true
	case g.progressive && !g.past:
		return Ongoing, true
	case d.since && g.pluperfect && (s.relative(c) || !c.subject.empty() && c.subject.first > 0 && s.words[c.subject.first-1].isNoun()):
		return "", false // "the seat he had held since 1998": no longer
	case d.since, g.progressive && g.perfect && reaches(d, published):
		return Ongoing, true
	case g.passive && s.plans(g) && !g.past:
		return Planned, true
	case after:
		return Planned, true
	}
	return Occurred, true
}

// inverted reports a condition without "if": "had he agreed to meet them", "were it to fail".
func (s *sentence) inverted(g *verbGroup) bool {
	for i := g.first - 1; i >= 0 && g.first-i < 7; i-- {
		if w := &s.words[i]; w.is("had", "were", "should") && (i == 0 || s.words[i-1].tag == pos.Comma || s.words[i-1].tag == pos.OpenQuote || w.is("had") && i > 0 && s.words[i-1].isNoun() && s.words[i+1].tag == pos.PRP) {
			return w.tag == pos.VBD || w.tag == pos.MD || w.tag == pos.VBN || w.tag == pos.NNP
		}
		if t := s.words[i].tag; !t.Noun() && t != pos.DT && t != pos.PRP && !t.Adjective() && t != pos.PRPS {
			return false
		}
	}
	return false
}

// after reports a time that begins behind the day of publication. An hour of
// that very day lies ahead unless the verb tells of it in the past.
func (d datedBy) after(published calendar.Date, past bool) bool {
	if published.IsZero() || d.when.IsZero() {
		return false
	}
	start := d.when.Bounds().Start
	past = past || d.log
	return start.Compare(published.At()) > 0 && !(past && start.Date == published)
}

// planVerbs govern what someone means or has undertaken to do.
var planVerbs = set("plan agree vow pledge promise intend prepare schedule expect decide offer seek aim hope propose set arrange undertake commit")

// governed judges an infinitive by the verb that governs it.
func (s *sentence) governed(c *clause, d datedBy, after bool, published calendar.Date) (Status, bool) {
	g := c.group
	if g.negated || g.pluperfect && g.progressive && after {
		return "", false // "had been preparing to float in the summer"
	}
	if g.modal == "might" || g.modal == "may" || g.modal == "could" || g.modal == "would" && g.lemma == "have" {
		return Hypothetical, after && !g.perfect // "the pool might have to close in May"
	}
	if planVerbs.has(g.lemma) {
		return Planned, after || d.when.IsZero() || (!g.past || g.passive && !s.aheadIs(g.head-1, "initially", "originally", "first")) && d.sameOrAfter(published) // "are expected to vote today"
	}
	switch g.sense.class {
	case aspect:
		if g.lemma == "fail" {
			return "", false // what someone failed to do is told by the failing
		}
		if after {
			return Planned, true // "when they begin to pull out next year"
		}
		return Occurred, true
	case mental:
		return Planned, after
	case speech:
		return Hypothetical, after
	default:
	}
	if g.lemma == "be" && g.past && !after && s.isFirstTo(c) {
		return Occurred, true // "was the first official to arrive"
	}
	if g.lemma == "be" || g.lemma == "have" {
		return Planned, after || !g.past && d.sameOrAfter(published)
	}
	return "", false
}

// governedPerfect judges an infinitive of what has been: "is believed to have drowned"
// might have happened, "was to have been published" did not.
func (s *sentence) governedPerfect(c *clause) (Status, bool) {
	g := c.group
	switch {
	case g.negated:
		return "", false
	case g.lemma == "be":
		return Denied, g.past
	case g.passive && (g.sense.class == speech || g.sense.class == mental || g.lemma == "understand" || g.lemma == "rumour"):
		return Hypothetical, true
	}
	return Occurred, g.lemma == "seem" || g.lemma == "appear" || g.lemma == "claim"
}

// isQuestion reports a sentence that asks.
func (s *sentence) isQuestion() bool {
	for i := len(s.words) - 1; i >= 0 && len(s.words)-i < 3; i-- {
		if s.words[i].text == "?" {
			return true
		}
	}
	return false
}

// reaches reports whether a stretch ends on the day of publication.
func reaches(d datedBy, published calendar.Date) bool {
	return !published.IsZero() && d.when.IsRange() && d.when.Bounds().End == published.AddDays(1).At()
}

// negativeSubject reports a subject that denies its clause: "no proposals were made".
func (s *sentence) negativeSubject(c *clause) bool {
	from := c.group.first
	if !c.subject.empty() {
		from = min(from, c.subject.first)
	}
	if from > 0 && s.words[from-1].is("not", "hardly", "scarcely", "neither", "nor") {
		return true // "not a single vote was cast", "neither the mayor nor his deputy resigned"
	}
	end := c.group.first
	if !c.subject.empty() && c.subject.end <= end {
		end = c.subject.end // what stands between it and its verb is of another clause
	}
	for i := max(0, from-4); i < end; i++ { // "no further round between the two was agreed"
		switch s.words[i].lower() {
		case "no", "nobody", "none", "neither", "nothing":
			if i >= from || s.words[i].tag == pos.DT {
				return true
			}
		}
	}
	return false
}

// negativeObject reports an object that denies its clause: "police made no arrests", "the
// talks produced nothing". What a search, a crash or a report had not is news of it.
func (s *sentence) negativeObject(c *clause) bool {
	i := c.complement
	if c.group.passive || i+1 >= len(s.words) {
		return false
	}
	switch c.group.lemma {
	case "find", "report", "show", "reveal", "see", "leave", "say", "know", "vote", "score":
		return false
	}
	switch {
	case s.words[i].is("nothing", "nobody"):
		return !s.words[i+1].is("but", "less", "short")
	case s.words[i].is("no") && s.words[i].tag == pos.DT:
		return !s.words[i+1].is("more", "fewer", "less", "longer", "later", "sooner", "other", "small", "mean", "doubt")
	}
	return false
}

// opensDoubt reports a clause under a condition or a question: "if it fails",
// "whether Russia had agreed".
func (s *sentence) opensDoubt(c *clause) bool {
	switch c.opener {
	case "if", "whether", "unless", "why", "how", "provided", "providing":
		return true
	}
	return false
}

// aheadIs reports whether word i is one of a list.
func (s *sentence) aheadIs(i int, list ...string) bool {
	return i >= 0 && i < len(s.words) && s.words[i].is(list...)
}

// alleged reports a clause that tells what someone alleges: "a letter alleging
// his firm stole secrets", "they claim that he was poisoned". Nobody knows it
// for a fact.
func (s *sentence) alleged(clauses []clause, k int) bool {
	if k == 0 || clauses[k].subject.empty() {
		return false
	}
	if clauses[k].opener == "" && clauses[k].subject == clauses[k-1].subject && s.alleged(clauses, k-1) {
		return true // "claimed he aimed low but fired high"
	}
	if !allegations.has(clauses[k-1].group.lemma) && !s.byAccuser(&clauses[k-1]) {
		return false
	}
	return clauses[k].opener == "that" || clauses[k].opener == "" && clauses[k].subject.first == clauses[k-1].group.head+1
}

// unsure reports an adverb by which a writer leaves open whether it was so.
func (s *sentence) unsure(g *verbGroup) bool {
	for i := max(0, g.first-2); i <= g.head+1 && i < len(s.words); i++ {
		if s.words[i].is("allegedly", "reportedly", "purportedly", "supposedly") {
			return true
		}
	}
	return false
}

var allegations = set("allege claim suspect assert contend speculate fear believe think")
