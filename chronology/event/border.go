package event

import "annals/chronology/event/internal/pos"

// leftBorder returns the first word of the clause of verb k and the
// conjunction that opens it.
func (s *sentence) leftBorder(k int) (first int, opener string) {
	floor := 0
	if k > 0 {
		floor = s.verbs[k-1].head + 1
	}
	if who := s.contact(k); who > floor {
		return who, "that"
	}
	depth := 0
	for i := s.verbs[k].first - 1; i >= floor; i-- {
		w := &s.words[i]
		switch {
		case w.tag == pos.CloseQuote && !w.quoted:
			depth++
		case w.tag == pos.OpenQuote:
			return i + 1, ""
		case w.text == ";" || w.text == ":" || w.tag == pos.Colon && i+1 < s.verbs[k].first && !s.dashedAside(i):
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
		if s.opensClause(i) || w.text == ";" || w.tag == pos.OpenQuote && limit < len(s.words) && s.words[limit].quoted && s.words[limit-1].quoted || w.tag == pos.CloseQuote && s.verbs[k].quoted {
			return i
		}
	}
	if limit == len(s.words) {
		return limit
	}
	next := &s.verbs[k+1]
	if next.participle && s.words[next.head].tag == pos.VBN && k+2 < len(s.verbs) && !s.verbs[k+2].participle && !s.verbs[k+2].infinitive {
		if p := s.nounBefore(next.first, s.verbs[k].head+1); !p.empty() && p.end == next.first && p.first > 0 && s.words[p.first-1].tag == pos.CC && s.plainBetween(next.head+1, s.verbs[k+2].first) {
			return p.first - 1 // "an egg was thrown, and a debate planned for Monday was called off"
		}
	}
	if next.infinitive || next.participle {
		return limit
	}
	// A second verb of the same subject begins behind its "and"; another
	// subject begins where its noun phrase does.
	for j := limit - 1; j > s.verbs[k].head; j-- {
		if w := &s.words[j]; w.tag == pos.CC || w.text == "," {
			for i := j - 1; i > s.verbs[k].head && w.text == "," && s.words[j+1].tag != pos.CC; i-- {
				if s.words[i].tag == pos.CC && s.words[i-1].text == "," && s.opensWithTime(i+1) {
					return i - 1 // ", and the next spring, to their dismay, the couple left"
				}
			}
			return s.beforeAside(j)
		}
	}
	if g := &s.verbs[k]; g.participle {
		if at := s.frontedEnd(g.head+1, limit); at > 0 {
			return at // "in a raid launched on Monday police seized a boat"
		}
	}
	if n := limit - 1; n-1 > s.verbs[k].head && s.words[n].is("he", "she", "they", "it", "we", "i") && s.words[n-1].isNoun() {
		return n // "lost the seat she had held"
	}
	return limit
}

// opensWithTime reports a time at word i, or behind a "then": "and then, in May, it shut".
func (s *sentence) opensWithTime(i int) bool {
	if s.aheadIs(i, "then") {
		if i++; s.aheadIs(i, ",") {
			i++
		}
		if i+1 < len(s.words) && s.words[i].tag == pos.IN {
			i++
		}
	}
	return i < len(s.words) && s.words[i].timex >= 0
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
			if s.words[i+1].tag == pos.IN || s.words[i+1].timex >= 0 {
				return i
			}
			return 0
		}
	}
	return 0
}

// beforeAside returns the conjunction before a time between commas that ends at word
// i, "lost a vote and, two days later, asked", or i itself.
func (s *sentence) beforeAside(i int) int {
	j := i - 1
	for j > 0 && (s.words[j].timex >= 0 || s.words[j].tag == pos.IN || s.words[j].tag == pos.RB) {
		j--
	}
	if s.words[i].text == "," && j > 0 && j < i-1 && s.words[j].text == "," && s.words[j-1].tag == pos.CC {
		return j - 1
	}
	return i
}

// dashedAside reports whether a dash at word i closes an aside without a finite
// verb that an earlier dash opened, or opens one that ends in a dash.
func (s *sentence) dashedAside(i int) bool {
	if i+1 < len(s.words) && !s.words[i+1].isVerb() && s.words[i+1].tag != pos.RB {
		return false
	}
	for j := i - 1; j > 0 && i-j < 16; j-- {
		switch w := &s.words[j]; {
		case w.tag == pos.Colon && w.text != ":":
			return true
		case w.tag.Finite() || w.tag == pos.OpenQuote:
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
	if w.tag != pos.IN && w.tag != pos.RP && !w.tag.Question() && !w.tag.Adverb() {
		return false
	}
	if w.timex >= 0 && w.is("that") {
		return false // "later that year the mill burnt"
	}
	if w.tag.Question() {
		return true
	}
	switch w.lower() {
	case "that":
		return w.tag == pos.IN || w.tag == pos.WDT
	case "provided", "providing":
		return w.tag == pos.IN
	case "because", "although", "though", "while", "whereas", "unless", "if", "whether", "when", "where":
		return i+1 == len(s.words) || s.words[i+1].tag != pos.VBD && s.words[i+1].tag != pos.VBZ && s.words[i+1].tag != pos.MD
	case "as", "after", "before", "since", "until", "once", "than", "so":
		if w.is("than", "as") && i+1 < len(s.words) && (s.words[i+1].tag == pos.CD || w.is("as") && s.words[i+1].is("many", "few", "much")) {
			return false // "more than 40 miners", "as many as nine people"
		}
		if w.is("after", "before", "since", "until") && s.namesWhich(i) {
			return false // "the first flight since the crash was delayed"
		}
		if i+1 < len(s.words) && s.words[i+1].timex >= 0 && !w.is("as", "than", "so") {
			return false // "since September", "after 2011 the mine closed"
		}
		if w.is("as") && i > 0 && s.words[i-1].tag == pos.VBN && describes.has(lemma(s.words[i-1].lower())) {
			return false // "described as shy", "known as"
		}
		return (w.tag == pos.IN || w.tag == pos.RB) && s.finiteAhead(i+1)
	}
	return false
}

// namesWhich reports a preposition at word i behind the noun phrase a sentence begins
// with, where but one finite verb follows: that of the sentence.
func (s *sentence) namesWhich(i int) bool {
	if i < 2 || s.words[0].tag != pos.DT && s.words[0].tag != pos.PRPS || !s.words[i-1].isNoun() {
		return false
	}
	for j := 1; j < i; j++ {
		if w := &s.words[j]; !w.isNoun() && !w.tag.Adjective() && w.tag != pos.IN && w.tag != pos.DT && w.tag != pos.CD {
			return false
		}
	}
	finite := 0
	for j := i + 1; j < len(s.words); j++ {
		switch t := s.words[j].tag; {
		case t.Finite():
			finite++
		case t == pos.Comma, t == pos.CC, t == pos.Colon:
			return false
		}
	}
	return finite == 1
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
		case w.text == "," || w.text == ";" || w.tag == pos.Period || w.tag.Question() || w.is("that", "whether", "if", "because"):
			return false
		case w.tag == pos.CC && i+1 < len(s.words) && s.words[i+1].tag.Finite():
			return false // "was shut after the accident and has not been restarted"
		case w.tag.Finite():
			return seen > 0
		case w.isNoun() && w.timex < 0 || w.tag == pos.PRP || w.tag == pos.CD && w.is("one"):
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
			if next := s.words[j+1].tag; next == pos.VBD || next == pos.VBZ || next == pos.MD {
				return j
			}
			return -1
		case !w.isNoun() && w.tag != pos.DT && w.tag != pos.CD && w.tag != pos.IN && w.tag != pos.POS && !w.tag.Adjective():
			return -1
		}
	}
	return -1
}
