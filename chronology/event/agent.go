package event

import "strings"

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

// bareTitle writes a clause whose subject cannot be named, as it stands up to
// word end.
func (t *teller) bareTitle(s *sentence, c *clause, end int) string {
	g := c.group
	if g.participle || g.passive && !s.isPronoun(c.subject) {
		return ""
	}
	first := g.first
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
