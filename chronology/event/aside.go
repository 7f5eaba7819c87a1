package event

import "annals/chronology/event/internal/pos"

// attempt returns the noun phrase before an infinitive that hangs on it, behind which a
// time stands between commas before verb k: "an attempt to broker a truce, in July,
// foundered".
func (s *sentence) attempt(k int) (phrase, bool) {
	if k == 0 || !s.verbs[k-1].infinitive || s.verbs[k-1].governor >= 0 || s.verbs[k-1].first == 0 || !s.words[s.verbs[k-1].first-1].isNoun() {
		return phrase{}, false
	}
	i := s.verbs[k].first - 1
	if s.words[i].text != "," {
		return phrase{}, false
	}
	for i--; i > 0 && (s.words[i].timex >= 0 || s.words[i].tag == pos.IN); i-- {
	}
	if s.words[i].text != "," || !s.plainBetween(s.verbs[k-1].head+1, i) {
		return phrase{}, false
	}
	p := s.nounBefore(s.verbs[k-1].first, 0)
	return phrase{p.first, i}, !p.empty()
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
	if w := &s.words[0]; commas < 3 || w.timex >= 0 || w.tag == pos.IN || w.tag == pos.TO || w.tag == pos.RB || w.tag == pos.OpenQuote || w.isVerb() || at == 0 || at > 12 {
		return phrase{}, false
	}
	p := s.trim(0, at)
	for j := at; j < comma; j++ {
		if s.words[j].text == "," && s.words[j+1].tag == pos.CC {
			return phrase{}, false // a list of subjects
		}
	}
	return p, !p.empty()
}

// behindAside returns the subject of a verb behind the mark at word i, from which
// it is parted by a participle between commas or by an aside between dashes:
// "Flight 9, flying from Rio, Brazil to Paris, plunged", "the group — once known
// as Aid — announced".
func (s *sentence) behindAside(i int) (phrase, bool) {
	dash := s.words[i].tag == pos.Colon && s.words[i].text != ":"
	if s.words[i].text != "," && !dash {
		return phrase{}, false
	}
	for j := i - 1; j > 0; j-- {
		switch w := &s.words[j]; {
		case dash && w.tag == pos.Colon && w.text != ":", !dash && w.text == "," && (s.words[j+1].tag == pos.VBG || s.words[j+1].tag == pos.VBN):
			p := s.nounBefore(j, 0)
			return p, !p.empty()
		case w.tag.Finite() || w.text == ";":
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// goesOn reports whether verb k is one in a list of what one subject did: the
// verb before it opens no subordinate clause, both are in one tense, one comma
// parts them, and an "and" with a third follows.
func (s *sentence) goesOn(k int) bool {
	before, g := &s.verbs[k-1], &s.verbs[k]
	if before.participle || before.infinitive || g.participle || before.quoted != g.quoted || s.words[before.head].tag != s.words[g.head].tag || s.words[g.head].tag != pos.VBD && s.words[g.head].tag != pos.VBZ || k+1 >= len(s.verbs) {
		return false
	}
	if _, opener := s.leftBorder(k - 1); opener != "" {
		return false
	}
	for i := before.head + 1; i < g.first-1; i++ {
		if s.words[i].text == "," {
			return false
		}
	}
	for i := g.head + 1; i < s.verbs[k+1].first; i++ {
		if s.words[i].tag == pos.CC {
			return true
		}
	}
	return false
}

// heldApart reports a phrase with a preposition other than "of": of "its suit against
// the firm, Kvam & Dahl," the name is the firm's, and not that of the suit.
func (s *sentence) heldApart(p phrase) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].tag == pos.IN && !s.words[i].is("of") {
			return true
		}
	}
	return false
}

// beforeSubordinates returns the noun phrase that opens a sentence and is the subject of
// the first main verb, where clauses that hang on it stand between the two: "the sirens
// that should have woken them before a wall of mud came had been cut", "three days of
// talks meant to stop the war broke up".
func (s *sentence) beforeSubordinates(k int) (phrase, bool) {
	start := s.behindDateline(min(len(s.words), 14))
	if k == 0 || !s.startsNoun(start) && !(s.words[start].timex >= 0 && s.words[start].tag == pos.CD) || s.verbs[0].first <= start {
		return phrase{}, false
	}
	for n := range k {
		g := &s.verbs[n]
		if g.quoted || !g.participle && !g.infinitive {
			if _, opener := s.leftBorder(n); opener == "" {
				return phrase{}, false
			}
		}
	}
	for i := start; i < s.verbs[k].first; i++ {
		if w := &s.words[i]; w.text == "," || w.text == ";" || w.tag == pos.Colon || w.tag == pos.OpenQuote || w.tag == pos.CC {
			return phrase{}, false
		}
	}
	end, _ := s.leftBorder(0)
	if s.verbs[0].participle || s.verbs[0].infinitive {
		end = s.verbs[0].first
	} else if end--; end > start && s.words[end-1].tag == pos.IN {
		end-- // "a hearing on what may be used"
	}
	p := s.nounBefore(end, start)
	for start < p.first && (s.words[start].timex >= 0 || s.words[start].is("of")) {
		start++ // "three days of talks"
	}
	return p, !p.empty() && p.first <= start+1
}
