package event

import "annals/chronology/event/internal/pos"

// sharedSubject is the subject of the verb before, for "met and signed".
func (s *sentence) sharedSubject(k int) phrase {
	behindComma := s.verbs[k].first > 1 && s.words[s.verbs[k].first-1].tag == pos.CC && s.words[s.verbs[k].first-2].text == ","
	past := s.verbs[k].past && s.verbs[k].modal == ""
	speaks := past && s.verbs[k].sense.class == speech && s.verbs[k].first > 0 && s.words[s.verbs[k].first-1].tag == pos.CC
	opens := s.dashBefore(s.verbs[k].first - 2)
	if n := s.behindSaying(k); n >= 0 {
		k = n + 1
	}
	for k > 0 {
		k--
		g := &s.verbs[k]
		if g.infinitive || g.participle || opens > 0 && g.first > opens {
			continue // "was put off – first because he fell ill – and got under way"
		}
		f, o := s.leftBorder(k)
		if behindComma && past && (o == "who" || o == "which" || o == "that") && !s.startsNoun(f) && s.deedBefore(k) {
			continue // "screened the drugs that were listed, and found two"
		}
		if speaks && k > 0 && s.contentOfSpeech(k) {
			continue // "said the flu was easing but warned"
		}
		if k > 0 && behindComma && past && (o == "if" || o == "unless" || g.modal != "") && s.speaksBefore(k) {
			continue // "said jobs would go if it were sold, and called a meeting"
		}
		return s.subjectOf(k, f, o)
	}
	return phrase{}
}

// goingOn returns the subject of the verb before a participle in -ing behind a comma: "she
// leaves Lund, ending in Bern on Friday".
func (s *sentence) goingOn(k int) phrase {
	g := &s.verbs[k]
	if k == 0 || g.first == 0 || s.words[g.first-1].text != "," || s.words[g.head].tag != pos.VBG || k+1 < len(s.verbs) && !s.verbs[k+1].participle && !s.verbs[k+1].infinitive {
		return phrase{}
	}
	if p := s.nounBefore(g.first, 0); g.sense.class == aspect && !p.empty() && !s.words[s.headNoun(p)].isName() {
		return phrase{} // "was to give 50 concerts, beginning on Friday"
	}
	n := k - 1
	for n > 0 && (s.verbs[n].infinitive || s.verbs[n].participle) {
		n--
	}
	if s.verbs[n].infinitive || s.verbs[n].participle {
		return phrase{}
	}
	f, o := s.leftBorder(n)
	return s.subjectOf(n, f, o)
}

// deedBefore reports a deed in the past before verb k, in no clause that hangs on another.
func (s *sentence) deedBefore(k int) bool {
	for k--; k >= 0; k-- {
		g := &s.verbs[k]
		if g.infinitive || g.participle || g.modal != "" || !g.past || g.passive || g.sense.class == state {
			continue
		}
		if _, opener := s.leftBorder(k); opener == "" {
			return true
		}
	}
	return false
}

// contentOfSpeech reports that verb k tells what somebody said of a thing: "the flu was easing".
func (s *sentence) contentOfSpeech(k int) bool {
	before := &s.verbs[k-1]
	if before.sense.class != speech || before.participle || before.infinitive || before.passive {
		return false
	}
	f, o := s.leftBorder(k)
	if o != "" && o != "that" {
		return false
	}
	p := s.subjectOf(k, f, o)
	if p.empty() || s.isName(p) || s.isPronoun(p) {
		return false
	}
	head := s.words[s.headNoun(p)].lower()
	return !isPerson(head) && !collective.has(head) && !corporate.has(head) && !firms.has(head)
}

// behindSaying returns the verb with which verb k goes on behind what somebody added
// between commas, "rejected the bid, saying it was too low, and fired its chief", or -1.
func (s *sentence) behindSaying(k int) int {
	g := &s.verbs[k]
	if g.first < 3 || s.words[g.first-1].tag != pos.CC || s.words[g.first-2].text != "," || g.participle || g.infinitive || !g.past || g.modal != "" {
		return -1
	}
	for j := k - 1; j > 0; j-- {
		said := &s.verbs[j]
		if said.participle && said.sense.class == speech && s.words[said.head].tag == pos.VBG && s.words[said.first-1].text == "," {
			if main := &s.verbs[j-1]; main.participle || main.infinitive {
				return -1
			}
			return j - 1
		}
	}
	return -1
}

// dashBefore is the dash that opens the aside which one at word i closes, or 0.
func (s *sentence) dashBefore(i int) int {
	if i < 2 || !s.words[i].isDash() {
		return 0
	}
	for j := i - 1; j > 0; j-- {
		if s.words[j].isDash() {
			return j
		}
	}
	return 0
}

// speaksBefore reports a verb of saying in the past before verb k.
func (s *sentence) speaksBefore(k int) bool {
	for k--; k >= 0; k-- {
		if g := &s.verbs[k]; g.sense.class == speech && g.past && !g.infinitive && !g.participle && !g.passive {
			return true
		}
	}
	return false
}
