package event

import "strings"

// clause is a verb group with the words that belong to it: [first, end) in the
// sentence, its subject, and where its complement begins.
type clause struct {
	group       *verbGroup
	first, end  int
	subject     phrase // empty where none was found
	complement  int    // the word behind the verb group
	subordinate bool   // opened by a conjunction or a relative pronoun
	opener      string // that word, lower case
}

// phrase is a stretch of words [first, end).
type phrase struct{ first, end int }

func (p phrase) empty() bool { return p.end <= p.first }

// clauses cuts a sentence at the borders of its verb groups. A border is the
// conjunction or relative pronoun that opens a clause, a semicolon, a
// quotation mark, or an "and" before another verb.
func (s *sentence) clauses() []clause {
	out := make([]clause, len(s.verbs))
	for k := range s.verbs {
		g := &s.verbs[k]
		c := clause{group: g, complement: g.head + 1, end: len(s.words)}
		c.first, c.opener = s.leftBorder(k)
		c.subordinate = c.opener != ""
		c.end = s.rightBorder(k)
		c.subject = s.subjectOf(k, c.first, c.opener)
		out[k] = c
	}
	return out
}

// leftBorder returns the first word of the clause of verb k and the
// conjunction that opens it.
func (s *sentence) leftBorder(k int) (first int, opener string) {
	floor := 0
	if k > 0 {
		floor = s.verbs[k-1].head + 1
	}
	depth := 0
	for i := s.verbs[k].first - 1; i >= floor; i-- {
		w := &s.words[i]
		switch {
		case w.tag == "''" && !w.quoted:
			depth++
		case w.tag == "``":
			return i + 1, ""
		case w.text == ";" || w.text == ":" || w.tag == ":" && i+1 < s.verbs[k].first:
			return i + 1, ""
		case s.opensClause(i):
			return i + 1, w.lower()
		}
	}
	if k > 0 {
		return floor, ""
	}
	return 0, ""
}

// opensClause reports whether word i is a conjunction or relative pronoun
// before a clause. "after" and "before" open one only where a verb follows
// before the next comma; "as" and "that" after a noun of saying do.
func (s *sentence) opensClause(i int) bool {
	w := &s.words[i]
	switch w.tag {
	case "WP", "WDT", "WRB", "WP$":
		return true
	}
	switch w.lower() {
	case "that":
		return w.tag == "IN" || w.tag == "WDT"
	case "because", "although", "though", "while", "whereas", "unless", "if", "whether", "when", "where":
		return true
	case "as", "after", "before", "since", "until", "once", "than", "so":
		return (w.tag == "IN" || w.tag == "RB") && s.finiteAhead(i+1)
	}
	return false
}

// finiteAhead reports whether a subject and a finite verb follow word i before
// the next mark.
func (s *sentence) finiteAhead(i int) bool {
	for seen := 0; i < len(s.words); i++ {
		w := &s.words[i]
		switch {
		case w.text == "," && seen > 0:
			// "its maker, Halden, began": an apposition between subject and verb
			if i = s.asideEnd(i); i < 0 {
				return false
			}
		case w.text == "," || w.text == ";" || w.tag == "." || w.tag == "WDT" || w.tag == "WP" || w.lower() == "that":
			return false
		case w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD":
			return seen > 0
		case w.isNoun() && w.timex < 0 || w.tag == "PRP":
			seen++
		}
	}
	return false
}

// asideEnd returns the comma that closes an aside of a few nouns opened by
// comma i, where a finite verb follows it; -1 where there is none.
func (s *sentence) asideEnd(i int) int {
	for j := i + 1; j+1 < len(s.words) && j-i <= 7; j++ {
		switch w := &s.words[j]; {
		case w.text == ",":
			if next := s.words[j+1].tag; next == "VBD" || next == "VBZ" || next == "MD" {
				return j
			}
			return -1
		case !w.isNoun() && w.tag != "DT" && w.tag != "CD" && w.tag != "IN" && w.tag != "POS" && !strings.HasPrefix(w.tag, "JJ"):
			return -1
		}
	}
	return -1
}

// rightBorder returns the end of the clause of verb k: where the next clause
// opens, or the next verb group's subject begins.
func (s *sentence) rightBorder(k int) int {
	limit := len(s.words)
	if k+1 < len(s.verbs) {
		limit = s.verbs[k+1].first
	}
	i := s.verbs[k].head + 1
	for ; i < limit; i++ {
		w := &s.words[i]
		if s.opensClause(i) || w.text == ";" || w.tag == "``" && limit < len(s.words) && s.words[limit].quoted && s.words[limit-1].quoted || w.tag == "''" && s.verbs[k].quoted {
			return i
		}
	}
	if limit == len(s.words) {
		return limit
	}
	next := &s.verbs[k+1]
	if next.infinitive || next.participle {
		return limit
	}
	// A second verb of the same subject begins behind its "and"; another
	// subject begins where its noun phrase does.
	for j := limit - 1; j > s.verbs[k].head; j-- {
		if w := &s.words[j]; w.tag == "CC" || w.text == "," {
			return j
		}
	}
	return limit
}

// subjectOf returns the noun phrase that is the subject of verb k.
func (s *sentence) subjectOf(k, first int, opener string) phrase {
	g := &s.verbs[k]
	if g.governor >= 0 {
		c := s.verbs[g.governor]
		f, o := s.leftBorder(g.governor)
		if c.governor < 0 {
			return s.subjectOf(g.governor, f, o)
		}
		return phrase{}
	}
	if g.participle {
		return s.nounBefore(g.first, 0)
	}
	if (opener == "who" || opener == "which" || opener == "that") && !s.startsNoun(first) {
		return s.antecedent(first-1, opener)
	}
	if k > 0 && opener == "" { // "collapsed near Hoorn and water covered the fields"
		for j := g.first - 1; j > s.verbs[k-1].head; j-- {
			if s.words[j].tag == "CC" && governedNoun(s.words, j) && j+1 < g.first && !s.words[j+1].isVerb() {
				first = max(first, j+1)
				break
			}
		}
	}
	if p, ok := s.behindRelative(k); ok {
		return p
	}
	i := g.first - 1
	for i >= first && (s.words[i].tag == "RB" || s.words[i].timex >= 0 || s.words[i].tag == "IN" && i+1 < len(s.words) && s.words[i+1].timex >= 0) {
		i--
	}
	if i < first {
		if i >= 0 && s.words[i].tag == "CC" || first > 0 && s.words[first-1].tag == "CC" {
			return s.sharedSubject(k)
		}
		return s.nounBefore(g.first, first)
	}
	if p := s.nounBefore(i+1, first); p.empty() && first == 0 && i < 12 && s.startsNoun(0) && s.plain(0, i+1) {
		return s.trim(0, i+1) // "A ferry with 210 people aboard"
	}
	if s.words[i].tag == "CC" {
		return s.sharedSubject(k)
	}
	if p, ok := s.longSubject(i, first); ok {
		return p
	}
	if s.words[i].text == "," { // an apposition or an aside between the subject and its verb
		for j := i - 1; j >= 0; j-- {
			if s.words[j].text == "," {
				p := s.nounBefore(j, 0)
				if aside := (phrase{j + 1, i}); !p.empty() && !s.holdsName(p) && s.holdsName(aside) {
					return s.nounBefore(i, j+1) // "her counterpart, Sergei Ryabkov, told"
				}
				if !p.empty() {
					return p
				}
				break
			}
		}
		return s.nounBefore(i, first)
	}
	return s.nounBefore(i+1, first)
}

// plainBetween reports a stretch without marks, conjunctions and openers.
func (s *sentence) plainBetween(first, end int) bool {
	for i := first; i < end; i++ {
		if w := &s.words[i]; w.text == "," || w.tag == "CC" || w.tag == ":" || w.tag == "``" || s.opensClause(i) {
			return false
		}
	}
	return true
}

// plain reports a stretch without marks, verbs and conjunctions.
func (s *sentence) plain(first, end int) bool {
	for i := first; i < end; i++ {
		if w := &s.words[i]; w.tag == "," || w.tag == "CC" || w.tag == ":" || w.tag == "``" || w.isVerb() || s.opensClause(i) {
			return false
		}
	}
	return true
}

// longSubject returns the noun phrase that begins a sentence and is parted from
// its verb by several asides: "Unrest over the shooting of a boy, a pupil from
// Lille, in a suburb, continued".
func (s *sentence) longSubject(comma, first int) (phrase, bool) {
	if s.words[comma].text != "," || first != 0 {
		return phrase{}, false
	}
	commas, at := 0, 0
	for j := 0; j <= comma; j++ {
		if s.words[j].text == "," {
			if commas++; commas == 1 {
				at = j
			}
		}
	}
	if w := &s.words[0]; commas < 3 || w.timex >= 0 || w.tag == "IN" || w.tag == "TO" || w.tag == "RB" || w.tag == "``" || w.isVerb() || at == 0 || at > 12 {
		return phrase{}, false
	}
	p := s.trim(0, at)
	for j := at; j < comma; j++ {
		if s.words[j].text == "," && s.words[j+1].tag == "CC" {
			return phrase{}, false // a list of subjects
		}
	}
	return p, !p.empty()
}

// behindRelative returns the subject of a finite verb that follows a relative
// clause without a comma: "tests that ended on Tuesday found", "a wave that hit
// two towns killed".
func (s *sentence) behindRelative(k int) (phrase, bool) {
	g := &s.verbs[k]
	if k == 0 || g.participle || g.infinitive {
		return phrase{}, false
	}
	if n := k - 1; s.verbs[n].participle && s.words[s.verbs[n].head].tag == "VBN" && s.plainBetween(s.verbs[n].head+1, g.first) {
		if p := s.nounBefore(s.verbs[n].first, 0); !p.empty() && p.end == s.verbs[n].first {
			return p, true // "a pact made on Monday ended the strike"
		}
	}
	r := k - 1 // the verb of the relative clause, before what hangs on it
	for r > 0 && (s.verbs[r].participle || s.verbs[r].infinitive) {
		r--
	}
	before := &s.verbs[r]
	first, opener := s.leftBorder(r)
	if before.infinitive || before.participle || opener != "who" && opener != "which" && opener != "that" || s.startsNoun(first) {
		return phrase{}, false
	}
	for i := before.head + 1; i < g.first; i++ {
		if w := &s.words[i]; w.text == "," || w.tag == "CC" || w.tag == ":" || s.opensClause(i) {
			return phrase{}, false
		}
	}
	if r > 0 && s.verbs[r-1].sense.class == speech && s.verbs[r-1].head == first-2 {
		return phrase{}, false // "said that ..." is no relative clause
	}
	p := s.antecedent(first-1, opener)
	return p, !p.empty()
}

// objectOf returns the noun phrase right behind a clause's verb.
func (s *sentence) objectOf(c *clause) phrase {
	i := c.complement
	for i < c.end && s.words[i].tag == "RB" {
		i++
	}
	end := i
	for end < c.end {
		w := &s.words[end]
		if w.timex < 0 && (w.isNoun() || w.tag == "DT" || w.tag == "CD" || w.tag == "PRP$" || w.tag == "POS" || strings.HasPrefix(w.tag, "JJ")) {
			end++
			continue
		}
		break
	}
	return s.trim(i, end)
}

// antecedent returns what the relative pronoun at word i stands for: the noun
// phrase before it, of which "who" takes the last name alone.
func (s *sentence) antecedent(i int, opener string) phrase {
	p := s.nounBefore(i, 0)
	if opener != "who" || p.empty() {
		return p
	}
	if runs := s.names(p.first, p.end); len(runs) > 0 && runs[len(runs)-1].end == p.end {
		return phrase{runs[len(runs)-1].first, p.end}
	}
	return p
}

// startsNoun reports whether word i begins a noun phrase: behind "who" and
// "which" it is the subject of its own clause ("the man who the police held").
func (s *sentence) startsNoun(i int) bool {
	if i >= len(s.words) {
		return false
	}
	w := &s.words[i]
	return w.timex < 0 && (w.isNoun() || w.tag == "DT" || w.tag == "PRP" || w.tag == "PRP$" || strings.HasPrefix(w.tag, "JJ"))
}

// reach returns where what a clause says ends: behind the infinitives that go
// on with it, and behind what was said where it tells of someone's words.
func (s *sentence) reach(clauses []clause, k int) int {
	if clauses[k].group.sense.class == speech {
		return len(s.words)
	}
	end := clauses[k].end
	for n := k + 1; n < len(clauses) && clauses[n].group.infinitive && clauses[n].group.governor == n-1 && end >= clauses[n].group.first; n++ {
		end = clauses[n].end
	}
	return end
}

// evidence returns where the words that tell of a clause's happening end: with
// the clauses that hang on it and have no time of their own, "killing 14 people",
// "which buried a school", "to reach the village".
func (s *sentence) evidence(clauses []clause, k int, times [][]int) int {
	end := s.reach(clauses, k)
	for n := k + 1; n < len(clauses); n++ {
		c := &clauses[n]
		hangs := c.group.participle || c.group.infinitive || c.opener == "who" || c.opener == "which" || c.opener == "that" || c.opener == "where"
		if !hangs || len(times[n]) > 0 {
			break
		}
		end = max(end, c.end)
	}
	return end
}

// holdsName reports whether a phrase has a name in it.
func (s *sentence) holdsName(p phrase) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].isName() {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of the verb before, for "met and signed".
func (s *sentence) sharedSubject(k int) phrase {
	for k > 0 {
		k--
		if g := &s.verbs[k]; !g.infinitive && !g.participle {
			f, o := s.leftBorder(k)
			return s.subjectOf(k, f, o)
		}
	}
	return phrase{}
}

// nounBefore returns the noun phrase, with its attributes and "of" phrases,
// that ends before word end and begins no earlier than first. Commas and
// adverbs at its end are skipped.
func (s *sentence) nounBefore(end, first int) phrase {
	for end > first && (s.words[end-1].tag == "," || s.words[end-1].tag == "RB" || s.words[end-1].tag == "''" || s.words[end-1].timex >= 0 || s.words[end-1].tag == "CC") {
		end--
	}
	i := end
	sawNoun := false
	for i > first {
		w := &s.words[i-1]
		switch {
		case w.isNoun() || w.tag == "PRP" || w.tag == "EX":
			sawNoun = true
		case (w.tag == "DT" || w.tag == "PRP$") && sawNoun && i-2 >= first && s.words[i-2].isNoun() && s.words[i-2].timex < 0:
			return s.trim(i-1, end) // "the act the bloc passed": a determiner begins a phrase
		case w.tag == "DT" || strings.HasPrefix(w.tag, "JJ") || w.tag == "CD" || w.tag == "PRP$" || w.tag == "POS" || w.tag == "$" || w.tag == "PDT" || w.tag == "#":
		case w.tag == "VBG" || w.tag == "VBN":
			if !sawNoun || i-2 >= first && s.words[i-2].tag == "," || hasAuxiliary(s.words, i-1) {
				return s.trim(i, end)
			}
		case w.tag == "CC" && i-2 >= first && (s.words[i-2].isNoun() || strings.HasPrefix(s.words[i-2].tag, "JJ")) && sawNoun:
		case w.tag == "," && i-2 >= first && s.words[i-2].isNoun() && s.listAhead(i, end):
		case (w.lower() == "of" || w.lower() == "for" || w.lower() == "from" || w.lower() == "in" || w.lower() == "with" || w.lower() == "at") && sawNoun && i-2 >= first && s.words[i-2].isNoun() && s.words[i-2].timex < 0:
		case (w.tag == "``" || w.tag == "''") && sawNoun:
		default:
			return s.trim(i, end)
		}
		i--
	}
	return s.trim(i, end)
}

// listAhead reports whether the words behind a comma go on with a list: a noun
// phrase and "and".
func (s *sentence) listAhead(i, end int) bool {
	for ; i < end; i++ {
		if s.words[i].tag == "CC" {
			return true
		}
	}
	return false
}

// trim cuts what cannot begin or end a noun phrase.
func (s *sentence) trim(first, end int) phrase {
	for first < end {
		w := &s.words[first]
		if w.tag == "CC" || w.tag == "," || w.tag == "IN" || w.tag == "POS" || w.tag == "''" || w.timex >= 0 || w.tag == "VBN" && first+1 < end && s.words[first+1].tag == "IN" {
			first++
			continue
		}
		break
	}
	noun := false
	for i := first; i < end; i++ {
		noun = noun || s.words[i].isNoun() || s.words[i].tag == "PRP"
	}
	if !noun {
		return phrase{}
	}
	return phrase{first, end}
}
