package event

import "annals/chronology/event/internal/pos"

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
		c.subject = s.wholeName(s.notSource(s.notWhom(s.subjectOf(k, c.first, c.opener))))
		if by := s.saidBy(&c); !by.empty() {
			c.subject, c.complement = by, by.end
		}
		s.turnPutOff(&c)
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

// reach returns where what a clause says ends: behind the infinitives that go
// on with it, and behind what was said where it tells of someone's words.
func (s *sentence) reach(clauses []clause, k int) int {
	if c := &clauses[k]; (c.group.sense.class == speech || finds.has(c.group.lemma) && s.thatBehind(c.complement)) && !(c.group.participle && s.words[c.group.head].tag == pos.VBN) && !(c.group.passive && !s.thatBehind(c.complement) && c.end < len(s.words) && !s.aheadIs(c.complement, "to")) {
		if s.relative(c) && c.first > 1 && s.words[c.first-2].text == "," {
			for i := c.complement; i < len(s.words); i++ {
				if s.words[i].text == "," {
					return i // ", who were informed on Tuesday,"
				}
			}
		}
		if at := s.nextDeed(clauses, k); at > 0 {
			return at
		}
		for i := c.complement; i+3 < len(s.words); i++ {
			if s.words[i].text == "," && s.words[i+1].tag == pos.CC && (s.words[i+2].timex >= 0 || s.words[i+2].tag == pos.IN && s.words[i+3].timex >= 0) {
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
var finds = set("hear find rule conclude establish determine decide order hold agree discover learn prove demonstrate")

// thatBehind reports a "that" at word i, times and their prepositions aside.
func (s *sentence) thatBehind(i int) bool { return thatBehind(s.words, i) }

func thatBehind(words []word, i int) bool {
	for i+1 < len(words) && (words[i].timex >= 0 || words[i].tag == pos.IN && words[i+1].timex >= 0) {
		i++
	}
	return i < len(words) && words[i].is("that") && (words[i].tag == pos.IN || words[i].tag == pos.WDT)
}

// outcome reports a participle behind a comma that tells what came of what the words
// before it, which end at word at, tell: "stormed a school, killing 12 people".
func (s *sentence) outcome(c *clause, at int) bool {
	g := c.group
	if !g.participle || g.quoted || g.first != g.head || s.words[g.head].tag != pos.VBG || g.first == 0 || s.words[g.first-1].text != "," && s.words[g.first-1].tag != pos.CC || at < g.first-1 || g.sense.class == speech {
		return false
	}
	if s.aheadIs(g.head+1, "that") || g.lemma == "become" {
		return false
	}
	for i := g.first; i < c.end; i++ {
		if s.words[i].timex >= 0 {
			return false
		}
	}
	return true
}

// evidence returns where the words that tell of a clause's happening end: with all
// that hangs on it, "killing 14 people", "which buried a school", "after a patient was
// shot", before the next clause that stands beside it.
func (s *sentence) evidence(clauses []clause, k int) int {
	end := s.reach(clauses, k)
	for n := k + 1; n < len(clauses); n++ {
		c := &clauses[n]
		switch at := c.subject.first; {
		case c.subordinate, c.group.participle, c.group.infinitive:
		case clauses[n-1].subordinate && n > k+1 && c.subject == clauses[n-1].subject: // "after he fell and hit his head"
		case c.subject.empty() || at < clauses[k].group.first: // what its subject did besides
			return end
		case at < end || s.words[at-1].tag != pos.CC && s.words[at-1].tag != pos.Comma && !s.isStop(at-1): // "alleging his firm stole it"
		default:
			for at > end && (s.words[at-1].tag == pos.CC || s.words[at-1].tag == pos.Comma) {
				at--
			}
			return max(end, at)
		}
		end = max(end, c.end)
	}
	if c := &clauses[k]; !c.subordinate && !c.group.participle {
		return len(s.words)
	}
	return end
}

// nextDeed is the "and" behind what someone told of in a noun, where what he did next
// follows: "reported a loss and cut its dividend"; zero where there is none.
func (s *sentence) nextDeed(clauses []clause, k int) int {
	if k+1 >= len(clauses) {
		return 0
	}
	c, next := &clauses[k], &clauses[k+1]
	and := next.group.first - 1
	if c.subject.empty() || next.subject != c.subject || next.opener != "" || !next.group.past || next.group.participle || next.group.infinitive || next.group.sense.class == speech || c.group.passive ||
		and <= c.complement || !s.words[and].is("and") || s.thatBehind(c.complement) {
		return 0
	}
	return and
}
