package event

import "annals/chronology/event/internal/pos"

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
			for p > 0 && b.words[p].tag.Adjective() {
				p--
			}
			if b.words[p].tag != pos.POS || !b.words[p-1].isName() {
				continue
			}
			runs := b.names(max(0, p-5), p)
			if len(runs) == 0 {
				continue
			}
			owner := t.people.resolve(b.text(t.doc, runs[len(runs)-1].core, p))
			end := i + 1
			for end < len(b.words) && end < i+9 && b.words[end].tag != pos.Comma && b.words[end].tag != pos.Period && b.words[end].timex < 0 && b.words[end].tag != pos.OpenQuote {
				end++
			}
			rest := t.writer.rest(b, p+1, end, maxTitle-len(owner)-12)
			return tidyTitle(owner + " " + thirdPerson(g.lemma) + " " + rest), true
		}
	}
	return "", false
}

// bareTitle writes a clause whose subject cannot be named, as it stands up to
// word end.
func (t *teller) bareTitle(s *sentence, c *clause, end int) string {
	g := c.group
	if g.participle || g.passive && !s.isPronoun(c.subject) {
		return ""
	}
	first := g.first
	if g.infinitive && g.governor >= 0 && s.verbs[g.governor].head+1 == first {
		first = s.verbs[g.governor].first // "had to attend"
	}
	if c.subject.empty() && s.entry == nil || g.infinitive && g.perfect {
		return "" // nobody does it
	}
	if !c.subject.empty() && c.subject.end <= first {
		if c.subject.end < first && !s.plain(c.subject.end, first) { // that of a verb before: "he was born and made films"
			subject := s.text(t.doc, c.subject.first, c.subject.end)
			return tidyTitle(subject + " " + t.writer.rest(s, first, end, maxTitle-len(subject)))
		}
		first = c.subject.first
	}
	return tidyTitle(t.writer.rest(s, first, end, maxTitle))
}

// behindBy returns the past form right behind the noun phrase that begins at word i,
// behind a "by", where it can only be what the noun before that did; else 0.
func behindBy(words []word, i int) int {
	from := i
	for ; i < len(words) && words[i].timex < 0 && (words[i].isNoun() || i == from && (words[i].tag == pos.DT || words[i].tag == pos.PRPS) || words[i].tag == pos.POS || words[i].tag.Adjective()); i++ {
	}
	if i == from || i >= len(words) || !words[i-1].isNoun() || words[i-1].form&(quantity|measure) != 0 {
		return 0
	}
	w := &words[i]
	if w.tag != pos.VBN && w.tag != pos.VBD || joins.has(lemma(w.lower())) || isBe(w.lower()) || isHave(w.lower()) || i+1 < len(words) && words[i+1].is("by") {
		return 0
	}
	for j := i + 1; j < len(words) && words[j].tag != pos.Comma; j++ {
		if words[j].tag.Finite() {
			return 0
		}
	}
	return i
}

// agentBefore reports whether the only verb before word i is a participle with "by"
// behind it that tells of the noun the sentence begins with, and none that could be the
// sentence's stands behind word i.
func agentBefore(words []word, i int) bool {
	agent := false
	for j := i - 1; j > 0; j-- {
		switch w := &words[j]; {
		case w.tag.Finite(), w.text == ",", w.tag == pos.CC, w.tag == pos.Colon, w.tag.Question():
			return false
		case w.tag == pos.VBN:
			if agent || !words[j+1].is("by") || !words[j-1].isNoun() {
				return false
			}
			agent = true
		}
	}
	for j := i + 1; agent && j < len(words); j++ {
		switch w := &words[j]; {
		case w.tag.Finite():
			return false
		case w.text == ",", w.tag == pos.CC, w.is("after", "before", "because", "when", "as", "while", "that"), w.tag.Question():
			return agent
		}
	}
	return agent
}

// behindAgent returns the subject of verb k, the first that is finite, of which a
// participle with its agent tells right behind it: "a van driven by Ida Bonn, 61, of
// Lille struck the gate".
func (s *sentence) behindAgent(k int) (phrase, bool) {
	if k == 0 {
		return phrase{}, false
	}
	first := &s.verbs[0]
	if !first.participle || first.first == 0 || s.words[first.head].tag != pos.VBN || !s.aheadIs(first.head+1, "by") || !s.words[first.first-1].isNoun() {
		return phrase{}, false
	}
	for n := 1; n < k; n++ {
		if !s.verbs[n].participle {
			return phrase{}, false
		}
	}
	for i := first.head; i < s.verbs[k].first; i++ {
		if t := s.words[i].tag; t == pos.CC || t == pos.Colon || t.Question() {
			return phrase{}, false
		}
	}
	p := s.nounBefore(first.first, 0)
	return p, !p.empty()
}
