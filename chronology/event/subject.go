package event

import "strings"

// subjectOf returns the noun phrase that is the subject of verb k.
func (s *sentence) subjectOf(k, first int, opener string) phrase {
	g := &s.verbs[k]
	if g.governor >= 0 {
		up := g.governor
		if s.aheadIs(g.first-1, "only") { // "denied that it existed, only to announce"
			for n := up; n >= 0; n-- {
				if _, opener := s.leftBorder(n); opener == "" && !s.verbs[n].participle && !s.verbs[n].infinitive {
					up = n
					break
				}
			}
		}
		c := s.verbs[up]
		f, o := s.leftBorder(up)
		if c.governor < 0 {
			return s.subjectOf(up, f, o)
		}
		return phrase{}
	}
	if g.participle {
		p := s.nounBefore(g.first, 0)
		if w := &s.words[max(0, p.end-1)]; !p.empty() && w.tag == "PRP" && (strings.HasSuffix(w.text, "self") || strings.HasSuffix(w.text, "selves")) {
			p = s.nounBefore(p.first, 0) // "the pact, itself renewed in 2002"
		}
		if g.first == 0 && s.words[g.head].tag == "VBN" && k+1 < len(s.verbs) && !s.verbs[k+1].participle && !s.verbs[k+1].infinitive {
			f, o := s.leftBorder(k + 1)
			if q := s.subjectOf(k+1, f, o); q.first > 1 && s.words[q.first-1].text == "," && q.end <= s.verbs[k+1].first {
				return q // "Born in Bonn in 1928, Weiss grew up in a camp"
			}
		}
		for i := p.end - 1; i > p.first; i-- { // "the result of an investigation begun in 2018"
			if s.words[i].tag == "IN" {
				if _, _, ok := s.eventNoun(i+1, p.end); ok {
					p.first = i + 1
				}
				break
			}
		}
		return p
	}
	if g.shares {
		return s.sharedSubject(k)
	}
	if i := g.first - 1; i > 0 && s.words[i].text == ")" {
		if open := s.opening(i); open > 0 {
			return s.nounBefore(open, 0) // "the court (which sat late) fined"
		}
	}
	if (opener == "who" || opener == "which" || opener == "that") && !s.startsNoun(first) {
		p := s.antecedent(first-1, opener)
		if opener != "who" && toll[g.lemma] {
			p = s.whatHarms(p)
		}
		return p
	}
	if k > 0 && opener == "" { // "collapsed near Hoorn and water covered the fields"
		for j := g.first - 1; j > s.verbs[k-1].head; j-- {
			if s.words[j].tag == "CC" && j > 0 && (governedNoun(s.words, j) || s.words[j-1].timex >= 0) && j+1 < g.first && !s.words[j+1].isVerb() {
				first = max(first, j+1)
				break
			}
		}
	}
	if p, ok := s.behindRelative(k); ok {
		return p
	}
	if k > 0 && g.first > 0 && s.words[g.first-1].text == "," && s.goesOn(k) {
		return s.sharedSubject(k) // "she studied law in Bonn, passed the bar and left"
	}
	if k > 0 && g.first > 2 && s.words[g.first-1].text == "," {
		if at := s.beforeAside(g.first - 1); at < g.first-1 && s.words[at].tag == "CC" {
			return s.sharedSubject(k)
		}
	}
	if k > 0 && s.verbs[k-1].infinitive && s.verbs[k-1].governor < 0 && s.verbs[k-1].first > 0 && s.words[s.verbs[k-1].first-1].isNoun() && s.plainBetween(s.verbs[k-1].head+1, g.first) {
		if p := s.nounBefore(s.verbs[k-1].first, 0); !p.empty() {
			return phrase{p.first, g.first} // "permission to appeal was granted"
		}
	}
	if g.first > 1 && s.words[g.first-1].text == ";" && s.startsNoun(0) {
		for i := 1; i < g.first; i++ { // "Ida Bonn, botanist, born in 1927; died in 2016"
			if s.words[i].text == "," {
				return s.nounBefore(i, 0)
			}
		}
	}
	if p, ok := s.beforeSubordinates(k); ok {
		return p
	}
	i := g.first - 1
	for i >= first && (s.words[i].tag == "RB" || s.words[i].timex >= 0 || s.words[i].tag == "IN" && i+1 < len(s.words) && s.words[i+1].timex >= 0) {
		i--
	}
	if i >= 0 {
		if p, ok := s.behindAside(i); ok {
			return p
		}
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
				at := j
				if j > 2 && s.words[j-1].tag == "CD" && s.words[j-2].text == "," {
					at = j - 2 // "Ferri, 58, who ran the city, was jailed"
				}
				p := s.nounBefore(at, 0)
				if strings.HasPrefix(s.words[j+1].tag, "W") && !p.empty() {
					return p // "the inquiry, which opened in May and is led by a judge, will report"
				}
				if aside := (phrase{j + 1, i}); !p.empty() && s.words[p.first].tag != "PRP$" && s.isOffice(p) && s.oneName(aside) {
					return phrase{p.first, i} // "the firm's chief executive, Petra Voss, resigned"
				} else if !p.empty() && !s.holdsName(p) && s.holdsName(aside) && !s.heldApart(p) && s.startsNoun(aside.first) && !strings.HasPrefix(s.words[aside.first].tag, "JJ") {
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

// behindAside returns the subject of a verb behind the mark at word i, from which
// it is parted by a participle between commas or by an aside between dashes:
// "Flight 9, flying from Rio, Brazil to Paris, plunged", "the group — once known
// as Aid — announced".
func (s *sentence) behindAside(i int) (phrase, bool) {
	dash := s.words[i].tag == ":" && s.words[i].text != ":"
	if s.words[i].text != "," && !dash {
		return phrase{}, false
	}
	for j := i - 1; j > 0; j-- {
		switch w := &s.words[j]; {
		case dash && w.tag == ":" && w.text != ":", !dash && w.text == "," && (s.words[j+1].tag == "VBG" || s.words[j+1].tag == "VBN"):
			p := s.nounBefore(j, 0)
			return p, !p.empty()
		case w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD" || w.text == ";":
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// goesOn reports whether verb k is one in a list of what one subject did: the
// verb before it opens no subordinate clause, both are in the past, one comma
// parts them, and an "and" with a third follows.
func (s *sentence) goesOn(k int) bool {
	before, g := &s.verbs[k-1], &s.verbs[k]
	if before.participle || before.infinitive || g.participle || before.quoted != g.quoted || s.words[before.head].tag != "VBD" || s.words[g.head].tag != "VBD" || k+1 >= len(s.verbs) {
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
		if s.words[i].tag == "CC" {
			return true
		}
	}
	return false
}

// heldApart reports a phrase with a preposition other than "of": of "its suit against
// the firm, Kvam & Dahl," the name is the firm's, and not that of the suit.
func (s *sentence) heldApart(p phrase) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].tag == "IN" && !s.words[i].is("of") {
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
	if k == 0 || !s.startsNoun(start) && !(s.words[start].timex >= 0 && s.words[start].tag == "CD") || s.verbs[0].first <= start {
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
		if w := &s.words[i]; w.text == "," || w.text == ";" || w.tag == ":" || w.tag == "``" || w.tag == "CC" {
			return phrase{}, false
		}
	}
	end, _ := s.leftBorder(0)
	if s.verbs[0].participle || s.verbs[0].infinitive {
		end = s.verbs[0].first
	} else if end--; end > start && s.words[end-1].tag == "IN" {
		end-- // "a hearing on what may be used"
	}
	p := s.nounBefore(end, start)
	for start < p.first && (s.words[start].timex >= 0 || s.words[start].is("of")) {
		start++ // "three days of talks"
	}
	return p, !p.empty() && p.first <= start+1
}

// whatHarms narrows what a relative pronoun stands for to the event in it, where the
// verb tells of harm: "of manslaughter in the 2009 crash, which killed 228".
func (s *sentence) whatHarms(p phrase) phrase {
	for i := p.end - 1; i > p.first; i-- {
		if w := &s.words[i]; w.tag != "IN" || w.is("of") || s.words[i+1].timex >= 0 && !s.words[i+1].isNoun() {
			continue
		}
		rest := s.trim(i+1, p.end)
		if rest.empty() {
			return p
		}
		if x, ok := nounSense(s.words[s.headNoun(rest)].text); ok && x.class == happens && s.isCommon(s.headNoun(rest)) {
			return rest
		}
		return p
	}
	return p
}

// edges are nouns that only say where or when a thing is, of which something is told.
var edges = set("fringes sidelines margins eve wake verge outskirts edge")

// isOffice reports a phrase whose head is a common noun for a person.
func (s *sentence) isOffice(p phrase) bool {
	head := &s.words[s.headNoun(p)]
	return head.isNoun() && !head.isName() && (isPerson(head.lower()) || offices[head.lower()])
}

var offices = set("executive minister president spokeswoman chairwoman chair general deputy counterpart predecessor successor colleague")

// isName reports a phrase that is one name.
func (s *sentence) isName(p phrase) bool {
	runs := s.names(p.first, p.end)
	return len(runs) == 1 && runs[0].first == p.first && runs[0].end == p.end
}

// oneName reports a phrase that is one name of two words or more, no office before it.
func (s *sentence) oneName(p phrase) bool {
	runs := s.names(p.first, p.end)
	return len(runs) == 1 && runs[0].first == p.first && runs[0].core == p.first && runs[0].end == p.end && p.end-p.first > 1
}

// newSubject reports a determiner right behind a noun, where a relative clause
// without its pronoun begins: "the act the bloc passed".
func (s *sentence) newSubject(first, end int) bool {
	for i := first + 1; i < end; i++ {
		if s.words[i].tag == "DT" && s.words[i-1].isNoun() && s.words[i-1].timex < 0 {
			return true
		}
	}
	return false
}

// behindRelative returns the subject of a finite verb that follows a relative
// clause without a comma: "tests that ended on Tuesday found", "a wave that hit
// two towns killed".
func (s *sentence) behindRelative(k int) (phrase, bool) {
	g := &s.verbs[k]
	if k == 0 || g.participle || g.infinitive || g.first > 0 && s.words[g.first-1].tag == "PRP" {
		return phrase{}, false
	}
	n := k - 1
	for n > 0 && s.verbs[n].participle && s.words[s.verbs[n].head].tag == "VBG" && s.words[s.verbs[n].first-1].tag == "IN" && s.verbs[n-1].participle {
		n-- // "talks aimed at ending the strike collapsed"
	}
	if p := &s.verbs[n]; p.participle && p.first > 0 && (s.words[p.head].tag == "VBN" || p.sense.class != speech && p.sense.class != mental) && (s.words[s.verbs[n].head].tag == "VBN" || s.words[s.verbs[n].first-1].isNoun() && s.words[s.verbs[n].first-1].timex < 0) && s.plainBetween(s.verbs[n].head+1, g.first) && !s.newSubject(s.verbs[n].head+1, g.first) {
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
		if w := &s.words[i]; w.text == "," || w.tag == "CC" || w.tag == ":" || s.opensClause(i) && s.words[i+1].tag != "VBG" {
			return phrase{}, false
		}
	}
	if r > 0 && s.verbs[r-1].sense.class == speech && s.verbs[r-1].head == first-2 {
		return phrase{}, false // "said that ..." is no relative clause
	}
	p := s.antecedent(first-1, opener)
	return p, !p.empty()
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

// antecedent returns what the relative pronoun at word i stands for: the noun
// phrase before it, of which "who" takes the last name alone.
func (s *sentence) antecedent(i int, opener string) phrase {
	if opener == "who" && i > 2 && s.words[i-1].text == "," && s.words[i-2].tag == "CD" && s.words[i-3].text == "," {
		i -= 3 // "Ferri, 58, who ran the city"
	}
	p := s.nounBefore(i, 0)
	for j := p.end - 1; j > p.first; j-- { // of "a burglary at the school" the whole, of "witnesses to a burglary" the latter
		if s.words[j].is("to", "by", "on", "over", "against", "about", "under", "among") {
			p.first = j + 1
		}
	}
	for j := p.first; j+1 < p.end && !s.words[j].isNoun(); j++ {
		if s.words[j].tag == "IN" {
			p.first = j + 1 // "dizzy from the uprising that"
		}
	}
	if j := p.first + 1; j+2 < p.end && !p.empty() {
		for ; j+1 < p.end; j++ {
			if edges[s.words[j].lower()] && s.words[j+1].is("of") {
				p.first = j + 2 // "on the fringes of the meetings, which open on Monday"
				break
			}
		}
	}
	if opener != "who" || p.empty() {
		return p
	}
	if at := p.first - 1; at > 1 && s.words[at].text == "," && s.words[p.first].is("a", "an", "the") && s.words[at-1].isName() {
		if name := s.nounBefore(at, 0); !name.empty() && s.isName(name) {
			return name // "Ken Abara, a former general who seized power"
		}
	}
	for j := p.end - 2; j > p.first; j-- { // of "the murder of a student" only the student is a person
		if s.words[j].tag == "IN" && isPerson(s.words[p.end-1].lower()) && !isPerson(s.words[s.headNoun(p)].lower()) {
			p.first = j + 1
			break
		}
	}
	if runs := s.names(p.first, p.end); len(runs) > 0 && runs[len(runs)-1].end == p.end {
		last := runs[len(runs)-1].first
		for j := p.first; j < last; j++ { // of "a girl in the city of Ghent" the girl
			if w := &s.words[j]; w.isNoun() && !w.isName() && isPerson(w.lower()) && s.words[j+1].tag == "IN" {
				return phrase{p.first, j + 1}
			}
		}
		return phrase{last, p.end}
	}
	return p
}
