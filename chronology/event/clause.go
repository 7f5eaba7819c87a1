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
	resumes     int    // the word from which it goes on behind a relative clause, 0 for most
}

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
		if at := s.asideBorder(&c); at > 0 {
			c.end, out[k-1].resumes = at, at+1
		}
		c.subject = s.subjectOf(k, c.first, c.opener)
		out[k] = c
	}
	return out
}

// retold is the clauses of a sentence that has been told, for the pronouns of the
// next, each of which asks for them.
func (s *sentence) retold() []clause {
	if s.told == nil {
		s.told = s.clauses()
	}
	return s.told
}

// asideBorder returns the comma that closes a relative clause between commas,
// the sentence's last, behind which the clause before goes on: "will play City,
// who beat United on Friday, in the final on 18 May". It is 0 for any other clause.
func (s *sentence) asideBorder(c *clause) int {
	if c.group != &s.verbs[len(s.verbs)-1] || len(s.verbs) < 2 || c.first < 2 || s.words[c.first-2].text != "," {
		return 0
	}
	switch c.opener {
	case "who", "which", "where", "whose":
	default:
		return 0
	}
	for i := c.complement; i+1 < c.end; i++ {
		if s.words[i].text == "," {
			if s.words[i+1].tag == "IN" || s.words[i+1].timex >= 0 {
				return i
			}
			return 0
		}
	}
	return 0
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
		case w.text == ";" || w.text == ":" || w.tag == ":" && i+1 < s.verbs[k].first && !s.dashedAside(i):
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

// dashedAside reports whether a dash at word i closes an aside without a finite
// verb that an earlier dash opened, or opens one that ends in a dash.
func (s *sentence) dashedAside(i int) bool {
	if i+1 < len(s.words) && !s.words[i+1].isVerb() && s.words[i+1].tag != "RB" {
		return false
	}
	for j := i - 1; j > 0 && i-j < 16; j-- {
		switch w := &s.words[j]; {
		case w.tag == ":" && w.text != ":":
			return true
		case w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD" || w.tag == "``":
			return false
		}
	}
	return false
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
		return i+1 == len(s.words) || s.words[i+1].tag != "VBD" && s.words[i+1].tag != "VBZ" && s.words[i+1].tag != "MD"
	case "as", "after", "before", "since", "until", "once", "than", "so":
		if w.is("than") && i+1 < len(s.words) && s.words[i+1].tag == "CD" {
			return false // "more than 40 miners"
		}
		if i+1 < len(s.words) && s.words[i+1].timex >= 0 && !w.is("as", "than", "so") {
			return false // "since September", "after 2011 the mine closed"
		}
		if w.is("as") && i > 0 && s.words[i-1].tag == "VBN" && describes[lemma(s.words[i-1].text)] {
			return false // "described as shy", "known as"
		}
		return (w.tag == "IN" || w.tag == "RB") && s.finiteAhead(i+1)
	}
	return false
}

// describes are verbs whose "as" tells what someone or something is.
var describes = set("describe know regard see view class classify identify treat name install elect appoint recognise recognize consider brand label portray depict hail dismiss interpret perceive use employ")

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
		case w.text == "," || w.text == ";" || w.tag == "." || w.tag == "WDT" || w.tag == "WP" || w.is("that", "whether", "if", "because"):
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
	if next.participle && s.words[next.head].tag == "VBN" && k+2 < len(s.verbs) && !s.verbs[k+2].participle && !s.verbs[k+2].infinitive {
		if p := s.nounBefore(next.first, s.verbs[k].head+1); !p.empty() && p.end == next.first && p.first > 0 && s.words[p.first-1].tag == "CC" && s.plainBetween(next.head+1, s.verbs[k+2].first) {
			return p.first - 1 // "an egg was thrown, and a debate planned for Monday was called off"
		}
	}
	if next.infinitive || next.participle {
		return limit
	}
	// A second verb of the same subject begins behind its "and"; another
	// subject begins where its noun phrase does.
	for j := limit - 1; j > s.verbs[k].head; j-- {
		if w := &s.words[j]; w.tag == "CC" || w.text == "," {
			return s.beforeAside(j)
		}
	}
	if n := limit - 1; n-1 > s.verbs[k].head && s.words[n].is("he", "she", "they", "it", "we", "I") && s.words[n-1].isNoun() {
		return n // "lost the seat she had held"
	}
	return limit
}

// beforeAside returns the conjunction before a time between commas that ends at word
// i, "lost a vote and, two days later, asked", or i itself.
func (s *sentence) beforeAside(i int) int {
	j := i - 1
	for j > 0 && (s.words[j].timex >= 0 || s.words[j].tag == "IN" || s.words[j].tag == "RB") {
		j--
	}
	if s.words[i].text == "," && j > 0 && j < i-1 && s.words[j].text == "," && s.words[j-1].tag == "CC" {
		return j - 1
	}
	return i
}

// reach returns where what a clause says ends: behind the infinitives that go
// on with it, and behind what was said where it tells of someone's words.
func (s *sentence) reach(clauses []clause, k int) int {
	if c := &clauses[k]; (c.group.sense.class == speech || finds[c.group.lemma] && s.thatBehind(c.complement)) && !(c.group.participle && s.words[c.group.head].tag == "VBN") && !(c.group.passive && !s.thatBehind(c.complement) && c.end < len(s.words) && !s.aheadIs(c.complement, "to")) {
		if s.relative(c) && c.first > 1 && s.words[c.first-2].text == "," {
			for i := c.complement; i < len(s.words); i++ {
				if s.words[i].text == "," {
					return i // ", who were informed on Tuesday,"
				}
			}
		}
		for i := c.complement; i+3 < len(s.words); i++ {
			if s.words[i].text == "," && s.words[i+1].tag == "CC" && (s.words[i+2].timex >= 0 || s.words[i+2].tag == "IN" && s.words[i+3].timex >= 0) {
				return i // "said they were looking into it, and on Tuesday two partners demanded"
			}
		}
		return len(s.words)
	}
	end := clauses[k].end
	if n := k + 1; n < len(clauses) && clauses[k].group.sense.class == aspect && clauses[n].group.participle && clauses[n].group.first == clauses[k].complement {
		end = clauses[n].end // "began erupting"
	}
	n := k + 1
	for ; n < len(clauses) && clauses[n].group.infinitive && clauses[n].group.governor == n-1 && end >= clauses[n].group.first; n++ {
		end = clauses[n].end
	}
	for ; n < len(clauses) && s.outcome(&clauses[n], end); n++ {
		end = clauses[n].end
	}
	return end
}

// finds are verbs whose "that" tells what came of it: "the judge ruled that".
var finds = set("find rule conclude establish determine decide order hold agree discover learn prove demonstrate")

// thatBehind reports a "that" at word i, times and their prepositions aside.
func (s *sentence) thatBehind(i int) bool {
	for i+1 < len(s.words) && (s.words[i].timex >= 0 || s.words[i].tag == "IN" && s.words[i+1].timex >= 0) {
		i++
	}
	return i < len(s.words) && s.words[i].is("that") && (s.words[i].tag == "IN" || s.words[i].tag == "WDT")
}

// outcome reports a participle behind a comma that tells what came of what the words
// before it, which end at word at, tell: "stormed a school, killing 12 people".
func (s *sentence) outcome(c *clause, at int) bool {
	g := c.group
	if !g.participle || g.quoted || g.first != g.head || s.words[g.head].tag != "VBG" || g.first == 0 || s.words[g.first-1].text != "," && s.words[g.first-1].tag != "CC" || at < g.first-1 || g.sense.class == speech {
		return false
	}
	if s.aheadIs(g.head+1, "that") {
		return false
	}
	for i := g.first; i < c.end; i++ {
		if s.words[i].timex >= 0 {
			return false
		}
	}
	return true
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
