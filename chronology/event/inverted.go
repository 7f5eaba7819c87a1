package event

import "annals/chronology/event/internal/pos"

// saidBy returns who spoke where a verb of saying stands before its subject, behind
// what was said: "…," said the mayor on Monday. A clause of any other kind has none.
func (s *sentence) saidBy(c *clause) phrase {
	g := c.group
	if g.lemma != "say" && g.lemma != "add" || g.first != g.head || g.passive || g.infinitive || g.participle || g.quoted || s.words[g.head].tag != pos.VBD || g.first < 3 || c.opener != "" {
		return phrase{}
	}
	switch before, quote := s.words[g.first-1], s.words[g.first-1].tag == pos.CloseQuote; {
	case quote && s.words[g.first-2].tag != pos.Comma && s.words[g.first-2].tag != pos.Period:
		return phrase{}
	case !quote && (before.text != "," || s.commaOpens()):
		return phrase{} // "Bo Lind, the mayor, said"
	}
	p := s.objectOf(c)
	if p.empty() || p.first != c.complement || !s.words[p.end-1].isNoun() || s.words[p.end-1].timex >= 0 {
		return phrase{}
	}
	if w := &s.words[min(p.end, len(s.words)-1)]; w.timex < 0 && w.tag != pos.IN && w.tag != pos.Comma && w.tag != pos.Period && w.tag != pos.WP {
		return phrase{} // "…, said the mayor had resigned"
	}
	for i := p.end; i+1 < len(s.words); i++ {
		if s.words[i].text == "," {
			if s.words[i+1].isVerb() {
				return phrase{} // "the mill, said the mayor on Monday, will close"
			}
			break
		}
	}
	return p
}

// commaOpens reports a comma before the first verb of a sentence, with which an
// apposition to its subject may begin.
func (s *sentence) commaOpens() bool {
	for i := range s.verbs[0].first {
		if s.words[i].text == "," {
			return true
		}
	}
	return false
}
