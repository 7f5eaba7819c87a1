package event

import "annals/chronology/event/internal/pos"

// fiction are works whose story is no history: "in the film, a bank is robbed".
var fiction = set("novel film movie opera play legend myth drama thriller comedy musical sitcom fable simulation scenario dream game")

// invented are verbs for what is told and is not so.
var invented = set("joke pretend dream imagine fantasise fantasize suppose jest")

// unasserted reports a clause that a sentence does not put forward as true: a wish or
// request, a joke, what happens in a story, what "is not true".
func (s *sentence) unasserted(clauses []clause, k int) bool {
	c := &clauses[k]
	if s.words[0].is("please", "let", "let's", "imagine", "suppose", "picture") && !s.words[0].isName() || s.words[0].is("please", "let", "imagine") {
		return true
	}
	if k > 0 && (c.opener == "that" || c.opener == "") && !c.subject.empty() && c.subject.first >= clauses[k-1].complement {
		b := &clauses[k-1]
		if invented.has(b.group.lemma) && !b.group.passive {
			return true // "joked that he had married a goat"
		}
		if c.opener == "that" && b.group.lemma == "be" && (b.group.negated && s.anyOf(b, "true", "clear", "certain", "proven", "known") || s.anyOf(b, "false", "untrue", "doubtful", "unlikely", "impossible")) {
			return true // "it is not true that"
		}
	}
	return !c.group.participle && s.inFiction() && c.group.first > 3
}

// anyOf reports whether one of the words stands in the complement of a clause.
func (s *sentence) anyOf(c *clause, list ...string) bool {
	for i := c.complement; i < c.end; i++ {
		if s.words[i].is(list...) {
			return true
		}
	}
	return false
}

// inFiction reports a sentence that opens with the work in which it is so: "in the novel,".
func (s *sentence) inFiction() bool {
	return len(s.words) > 4 && s.words[0].is("in") && (s.words[1].tag == pos.DT || s.words[1].tag == pos.PRPS) && (fiction.has(s.words[2].lower()) || fiction.has(s.words[3].lower()))
}

// byAccuser reports what an accuser says that someone did: "prosecutors said he stabbed her".
func (s *sentence) byAccuser(c *clause) bool {
	return c.group.sense.class == speech && s.tells(c.subject, "prosecutors", "prosecutor", "prosecution", "plaintiff", "plaintiffs", "lawsuit", "indictment", "complaint")
}

// accused reports a noun at word i within a deed of which somebody is accused or
// suspected: "is accused of setting fire to the barn".
func (s *sentence) accused(clauses []clause, i int) bool {
	for k := range clauses {
		c := &clauses[k]
		switch c.group.lemma {
		case "accuse", "suspect", "acquit", "clear", "charge":
			deed := false
			for j := c.complement; j < i; j++ {
				deed = deed || s.words[j].tag == pos.VBG && j > 0 && s.words[j-1].is("of", "with")
			}
			if deed && i-c.complement < 12 {
				return true
			}
		}
	}
	return false
}

// contents are nouns whose "that" says what they hold, and does not stand for them.
var contents = set("claim claims rumour rumours rumor rumors allegation allegations accusation accusations suggestion suggestions speculation report reports fact news belief fear fears hope hopes warning warnings evidence impression notion idea assertion charge theory sign signs")

// hearsay are those of them that nobody has to believe.
var hearsay = set("claim claims rumour rumours rumor rumors allegation allegations accusation accusations suggestion suggestions speculation belief fear fears hope hopes impression notion idea assertion theory")

// contentOf is the noun of which a clause behind "that" says what it holds, "the claim that
// he had fled", also behind an aside: "claims, first made in May, that he had fled". It is
// empty for other clauses.
func (s *sentence) contentOf(c *clause) string {
	i := c.first - 2 // before "that"
	if c.opener != "that" || i < 0 || c.subject.empty() || c.subject.first < c.first {
		return ""
	}
	if s.words[i].text == "," {
		for i--; i > 0 && s.words[i].text != ","; i-- {
		}
		i--
	}
	if i < 0 || !contents.has(s.words[i].lower()) || !s.words[i].isNoun() {
		return ""
	}
	return s.words[i].lower()
}

// disowned reports the content of hearsay that the sentence calls untrue: "there is no
// truth in claims that he fled", "denied rumours that", "the claim that he fled is false".
func (s *sentence) disowned(clauses []clause, k int) bool {
	noun := s.contentOf(&clauses[k])
	if noun == "" {
		return false
	}
	for n := range clauses {
		if g := clauses[n].group; n != k && denies.has(g.lemma) {
			return true
		}
	}
	for i := range s.words {
		w := &s.words[i]
		if w.is("false", "untrue", "baseless", "unfounded", "fabricated", "groundless", "nonsense") || w.is("truth") && i > 0 && s.words[i-1].is("no", "any") || w.is("no", "without") && i+1 < len(s.words) && s.words[i+1].is("truth", "foundation", "basis", "evidence", "substance") {
			return true
		}
	}
	return false
}

// denies are verbs by which somebody says that something is not so.
var denies = set("deny doubt dismiss reject refute rebut debunk disprove")

// deniedContent reports a clause that tells what someone denied or doubted:
// the denial is the event, its content is none.
func deniedContent(clauses []clause, k int) bool {
	if clauses[k].opener != "that" || k == 0 {
		return false
	}
	return denies.has(clauses[k-1].group.lemma)
}

// tellsHow reports a "how" behind a verb of telling, which tells that something was so: "the
// court heard how he took the books".
func (s *sentence) tellsHow(clauses []clause, k int) bool {
	if k == 0 || clauses[k].opener != "how" || !clauses[k].group.past || clauses[k].group.perfect || clauses[k].subject.empty() || clauses[k].subject.first != clauses[k].first {
		return false
	}
	switch g := clauses[k-1].group; g.lemma {
	case "hear", "tell", "describe", "recall", "recount", "relate", "learn", "remember", "reveal", "see":
		return !g.negated && g.modal == ""
	}
	return false
}

// isFirstTo reports a clause that makes of its subject the first or last of those who do
// something: "was the first official to arrive".
func (s *sentence) isFirstTo(c *clause) bool {
	i := c.complement
	if !s.aheadIs(i, "the") || !s.aheadIs(i+1, "first", "last", "second", "third", "latest") {
		return false
	}
	for i += 2; i < len(s.words) && (s.words[i].isNoun() || s.words[i].tag.Adjective()) && s.words[i].timex < 0; i++ {
	}
	return s.aheadIs(i, "to")
}
