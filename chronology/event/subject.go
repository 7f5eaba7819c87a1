package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

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
		if !c.passive && controls.has(c.lemma) {
			if p := s.nounBefore(g.first, c.head+1); !p.empty() && p.first <= c.head+2 && p.end == g.first {
				return p // "expects revenue to grow", "ordered the troops to withdraw"
			}
		}
		f, o := s.leftBorder(up)
		if c.governor < 0 {
			return s.subjectOf(up, f, o)
		}
		return phrase{}
	}
	if g.participle {
		if k > 0 && g.first > 0 && s.words[g.first-1].timex >= 0 && s.words[g.head].is("charged", "accused", "suspected") && !s.verbs[k-1].participle && !s.verbs[k-1].infinitive {
			f, o := s.leftBorder(k - 1)
			return s.subjectOf(k-1, f, o) // "appeared in court on Monday charged with theft"
		}
		if p := s.goingOn(k); !p.empty() {
			return p
		}
		p := s.nounBefore(g.first, 0)
		if w := &s.words[max(0, p.end-1)]; !p.empty() && w.tag == pos.PRP && (strings.HasSuffix(w.text, "self") || strings.HasSuffix(w.text, "selves")) {
			p = s.nounBefore(p.first, 0) // "the pact, itself renewed in 2002"
		}
		if g.first == 0 && s.words[g.head].tag == pos.VBN && k+1 < len(s.verbs) && !s.verbs[k+1].participle && !s.verbs[k+1].infinitive {
			f, o := s.leftBorder(k + 1)
			if q := s.subjectOf(k+1, f, o); q.first > 1 && s.words[q.first-1].text == "," && q.end <= s.verbs[k+1].first {
				return q // "Born in Bonn in 1928, Weiss grew up in a camp"
			}
		}
		if i := p.first + 1; i+2 < p.end && s.words[p.first].tag == pos.CD && s.words[i].is("of") && s.words[i+1].tag == pos.DT {
			p.first = i + 1 // "three of the four hostages taken on Sunday": four were taken
		}
		for i := p.end - 1; i > p.first; i-- { // "the result of an investigation begun in 2018"
			if s.words[i].tag == pos.IN {
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
	if opener == "that" && k > 0 && s.verbs[k-1].sense.class == speech && s.verbs[k-1].head == first-2 {
		for i := first; i < g.first && (s.words[i].timex >= 0 || s.words[i].text == "," || s.words[i].tag == pos.IN && i == first); i++ {
			if s.words[i].timex >= 0 {
				first = i + 1 // "said that on Friday the agency had sent meals"
			}
		}
	}
	if i := g.first - 1; i > 0 && s.words[i].text == ")" {
		if open := s.opening(i); open > 0 {
			return s.nounBefore(open, 0) // "the court (which sat late) fined"
		}
	}
	if p := s.someOf(first-1, opener); !p.empty() {
		return p
	}
	if (opener == "who" || opener == "which" || opener == "that") && !s.startsNoun(first) {
		p := s.antecedent(first-1, opener)
		if opener != "who" && toll.has(g.lemma) {
			p = s.whatHarms(p)
		}
		if opener != "who" {
			p = s.thingOf(p)
		}
		return p
	}
	if k > 0 && opener == "" { // "collapsed near Hoorn and water covered the fields"
		for j := g.first - 1; j > s.verbs[k-1].head; j-- {
			if s.words[j].tag == pos.CC && j > 0 && (governedNoun(s.words, j) || s.words[j-1].timex >= 0) && j+1 < g.first && !s.words[j+1].isVerb() {
				first = max(first, j+1)
				break
			}
		}
	}
	if p, ok := s.behindContact(k); ok {
		return p
	}
	if p, ok := s.behindRelative(k); ok {
		return p
	}
	if p, ok := s.behindLongRelative(k); ok {
		return p
	}
	if k > 0 && g.first > 0 && s.words[g.first-1].text == "," && s.goesOn(k) {
		return s.sharedSubject(k) // "she studied law in Bonn, passed the bar and left"
	}
	if k > 0 && g.first > 2 && s.words[g.first-1].text == "," {
		if at := s.beforeAside(g.first - 1); at < g.first-1 && s.words[at].tag == pos.CC {
			return s.sharedSubject(k)
		}
	}
	if p, ok := s.attempt(k); ok {
		return p
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
	if p, ok := s.behindAgent(k); ok {
		return p
	}
	if p, ok := s.behindParticiple(k); ok {
		return p
	}
	i := g.first - 1
	for i >= first && (s.words[i].tag == pos.RB || s.words[i].timex >= 0 || s.words[i].tag == pos.IN && i+1 < len(s.words) && s.words[i+1].timex >= 0) {
		i--
	}
	if i >= 0 {
		if p, ok := s.behindAside(i); ok {
			return p
		}
	}
	if i < first {
		if i >= 0 && s.words[i].tag == pos.CC || first > 0 && s.words[first-1].tag == pos.CC {
			return s.sharedSubject(k)
		}
		return s.nounBefore(g.first, first)
	}
	if p := s.nounBefore(i+1, first); p.empty() && first == 0 && i < 12 && s.startsNoun(0) && s.plain(0, i+1) {
		return s.trim(0, i+1) // "A ferry with 210 people aboard"
	}
	if s.words[i].tag == pos.CC {
		return s.sharedSubject(k)
	}
	if p, ok := s.longSubject(i, first); ok {
		return p
	}
	if p, ok := s.behindWho(k, i); ok {
		return p
	}
	if s.words[i].text == "," { // an apposition or an aside between the subject and its verb
		for j := i - 1; j >= 0; j-- {
			if s.words[j].text == "," && !s.bracketed(j) {
				at := j
				if j > 2 && s.words[j-1].tag == pos.CD && s.words[j-2].text == "," {
					at = j - 2 // "Ferri, 58, who ran the city, was jailed"
				}
				p := s.nounBefore(at, 0)
				if s.words[j+1].tag.Question() && !p.empty() {
					return p // "the inquiry, which opened in May and is led by a judge, will report"
				}
				if aside := (phrase{j + 1, i}); !p.empty() && s.words[p.first].tag != pos.PRPS && s.isOffice(p) && s.oneName(aside) {
					return phrase{p.first, i} // "the firm's chief executive, Petra Voss, resigned"
				} else if !p.empty() && !s.holdsName(p) && s.holdsName(aside) && !s.heldApart(p) && s.startsNoun(aside.first) && !s.words[aside.first].tag.Adjective() {
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

// notWhom is an event of which a name in apposition only tells whom it was with: "a meeting
// with the leader, Ida Bonn, was called off".
func (s *sentence) notWhom(p phrase) phrase {
	if p.first < 4 || s.words[p.first-1].text != "," || !s.aheadIs(p.end, ",") || !s.isName(p) {
		return p
	}
	q := s.nounBefore(p.first-1, 0)
	if q.empty() || q.end != p.first-1 || !s.tells(q, "between", "with", "by", "against") {
		return p
	}
	if x, ok := nounSense(s.words[s.headNoun(q)].lower()); ok && x.class == happens {
		return q
	}
	return p
}

// thingOf is what "that" and "which" stand for behind a person and a thing: the ferry, in
// "the captain of the ferry that ran aground".
func (s *sentence) thingOf(p phrase) phrase {
	for i := p.first + 1; i < p.end-1; i++ {
		if s.words[i].is("of") && (isPerson(s.words[i-1].lower()) || remains.has(s.words[i-1].lower())) && s.words[i+1].tag == pos.DT {
			return phrase{i + 1, p.end}
		}
	}
	return p
}

// remains are what is left of a thing to which something happened, and who was with it.
var remains = set("wreck wreckage recorder recorders remains debris crew site ruins survivors victims cause")

// controls are verbs whose object is the subject of the infinitive behind it.
var controls = set("expect ask order tell urge persuade force allow permit enable help want invite instruct require cause lead encourage advise warn teach get prompt beg command oblige compel appoint elect")

// isOffice reports a phrase whose head is a common noun for a person.
func (s *sentence) isOffice(p phrase) bool {
	head := &s.words[s.headNoun(p)]
	return head.isNoun() && !head.isName() && (isPerson(head.lower()) || offices.has(head.lower()))
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

// wholeName widens a subject to the name that it ends with, which may have "and" in it,
// and leaves out "both" or "all" behind it.
func (s *sentence) wholeName(p phrase) phrase {
	if p.end > p.first+1 && s.words[p.end-1].is("both", "all", "each") {
		p.end--
	}
	for _, run := range s.runs {
		if run.end == p.end && run.first < p.first {
			p.first = run.first
			if p.first > 0 && s.words[p.first-1].tag == pos.DT {
				p.first--
			}
		}
	}
	return p
}

// notSource cuts off a subject who it is told according to: "according to Ida Bonn, the
// station's director, the firm was hired".
func (s *sentence) notSource(p phrase) phrase {
	if p.first > 2 || p.end-p.first < 3 || !s.words[0].is("according") || !s.words[1].is("to") {
		return p
	}
	for i := p.end - 2; i > p.first; i-- {
		if s.words[i].text == "," && (s.words[i+1].tag == pos.DT || s.words[i+1].isName()) {
			return phrase{i + 1, p.end}
		}
	}
	return p
}
