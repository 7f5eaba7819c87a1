package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// heldWords reports the participle of what holds somebody's words at the head of a
// sentence: "in a video released on Tuesday, she urged".
func (s *sentence) heldWords(c *clause) bool {
	return c.group.participle && !c.subject.empty() && s.words[0].is("in") && c.subject.first <= 2 && (spoken.has(s.words[s.headNoun(c.subject)].lower()) || s.words[s.headNoun(c.subject)].is("video", "message", "recording", "post", "memo", "report", "article", "note"))
}

// inPassing reports a saying between commas, "prosecutors say", "the court heard", in what
// is told.
func (s *sentence) inPassing(c *clause) bool {
	g := c.group
	if g.modal != "" || g.participle || g.infinitive || c.subject.empty() || c.subject.first == 0 || s.words[c.subject.first-1].text != "," || c.complement+1 >= len(s.words) || s.words[c.complement].text != "," {
		return false
	}
	inCourt := (g.lemma == "hear" && !g.passive || g.lemma == "tell" && g.passive) && s.words[s.headNoun(c.subject)].is("court", "jury", "inquest", "tribunal", "inquiry", "hearing", "trial", "judge", "judges", "jurors")
	said := g.sense.class == speech && !g.passive && (!g.past || g.lemma == "say" && s.words[c.complement+1].tag != pos.OpenQuote && !s.words[c.complement+1].quoted)
	return inCourt || said
}

// impersonal reports a verb by which something comes to be known, "it emerged on Monday":
// nobody did anything.
func (s *sentence) impersonal(c *clause) bool {
	switch c.group.lemma {
	case "disclose", "reveal", "discover", "find", "show", "note", "know", "learn":
		return c.group.passive && s.isPronoun(c.subject) && s.words[c.subject.first].is("it") && s.thatBehind(c.complement)
	case "emerge", "transpire", "seem", "appear", "turn":
		return s.isPronoun(c.subject) && s.words[c.subject.first].is("it") && (c.group.lemma != "turn" || s.aheadIs(c.complement, "out"))
	}
	return false
}

// publicStatement reports words spoken to the public: at a news conference, to
// reporters, in an interview, or by a verb that is an act of its own.
func (t *teller) publicStatement(s *sentence, c *clause) bool {
	for i := c.complement; i < c.end; i++ {
		if spoken.has(s.words[i].lower()) {
			return true
		}
	}
	for i := 0; s.words[0].tag == pos.IN && i < c.subject.first; i++ { // "in a statement on Friday, it said"
		if spoken.has(s.words[i].lower()) {
			return true
		}
	}
	for i := c.complement; c.group.lemma == "tell" && i < min(c.end, c.complement+5) && s.words[i].tag != pos.IN; i++ { // "told a Hamburg magazine"
		if media.has(s.words[i].lower()) {
			return true
		}
	}
	switch c.group.lemma {
	case "declare", "pronounce":
		// to declare an emergency is an act, whoever reports it
		return s.lead || c.complement < c.end && s.words[c.complement].tag == pos.DT
	case "announce", "apologise", "apologize", "resign", "deny":
		return s.lead
	}
	return addresses.has(c.group.lemma) && !c.subordinate && !c.group.passive && (c.group.lemma != "call" || s.aheadIs(c.complement, "for", "on", "upon"))
}

// addresses are verbs by which someone turns to the public or to a party.
var addresses = set("appeal call condemn denounce urge warn criticise criticize")

// spoken are the occasions of public words, and those who hear them.
var spoken = set("conference reporters interview briefing statement speech parliament lawmakers journalists release letter tweet communique")

// media are those through whom words reach the public.
var media = set("magazine newspaper paper weekly daily radio television tv broadcaster station podcast channel viewers listeners readers committee inquiry court congress senate congregation")

// untold reports a saying of which only the occasion is told, or the words alone as a
// quotation: "said as he left", "told reporters outside the court".
func (s *sentence) untold(clauses []clause, k int) bool {
	c := &clauses[k]
	if g := c.group; g.passive || g.infinitive || g.participle || !wantsWords.has(g.lemma) || s.saidBefore(c) > 0 {
		return false
	}
	i := s.behindTimes(c.complement)
	if c.group.lemma == "tell" {
		for i < len(s.words) && (s.words[i].tag == pos.DT || s.words[i].isNoun() || s.words[i].tag == pos.PRP || s.words[i].tag.Adjective()) {
			i++
		}
		i = s.behindTimes(i)
	}
	if i < len(s.words) && (s.words[i].tag != pos.IN || s.words[i].is("that", "of", "about", "for", "against", "if", "whether")) {
		return false
	}
	if s.saysThat(i) {
		return false
	}
	for n := k + 1; n < len(clauses); n++ {
		switch g := clauses[n].group; {
		case g.quoted, g.infinitive, g.participle:
		case clauses[n].opener == "that", clauses[n].opener == "", clauses[n].opener == "what", clauses[n].opener == "how", clauses[n].opener == "why":
			return false
		}
	}
	return true
}

// saysThat reports a "that" behind word i before the next mark.
func (s *sentence) saysThat(i int) bool {
	for ; i < len(s.words) && !s.isStop(i); i++ {
		if s.words[i].is("that") && s.words[i].tag != pos.DT && !s.quoteAt(i+1) && !(s.quoteAt(i+2) && s.words[i+1].tag == pos.PRP) {
			return true
		}
	}
	return false
}

// quoteAt reports a quotation mark at word i, or the end.
func (s *sentence) quoteAt(i int) bool {
	return i >= len(s.words) || s.words[i].tag == pos.OpenQuote || s.words[i].tag == pos.CloseQuote
}

// behindTimes returns the first word from word i on that is of no expression of time.
func (s *sentence) behindTimes(i int) int {
	for i < len(s.words) && (s.words[i].timex >= 0 || s.words[i].tag == pos.IN && i+1 < len(s.words) && s.words[i+1].timex >= 0) {
		i++
	}
	return i
}

// near reports whether a narrative date is the day of publication or the one before.
func (t *teller) near(when calendar.Value) bool {
	n := age(when, t.doc.Published.Date)
	return n == 0 || n == 1
}

// reported reports a clause that tells what a speaker gave as a fact: "police
// said that two people were hurt".
func (t *teller) reported(clauses []clause, k int) bool {
	if k == 0 {
		return false
	}
	switch clauses[k-1].group.lemma {
	case "say", "report", "confirm", "announce", "add", "tell":
		return true
	}
	return false
}

// fromPaper dates what a letter or report says by the day on which it was sent or
// published, where the text has told that: "sent a letter on Wednesday. The letter accused".
func (t *teller) fromPaper(s *sentence, c *clause) (datedBy, bool) {
	p := c.subject
	if p.empty() || p.end-p.first != 2 || !s.words[p.first].is("the", "this") || !papers.has(s.words[p.first+1].lower()) || c.group.passive || len(s.timexes) > 0 {
		return datedBy{}, false
	}
	noun := s.words[p.first+1].lower()
	for n := len(t.out) - 1; n >= 0; n-- {
		m := &t.out[n]
		if m.onDay() && m.titled(noun) {
			return datedBy{when: dayOf(m.when), basis: ByNarrative, timex: m.mention.Timex}, true
		}
	}
	return datedBy{}, false
}

// papers are what speaks for whoever wrote it.
var papers = set("letter report statement lawsuit complaint memo study filing indictment resolution document paper audit email communique petition motion")
