package event

import "annals/chronology/event/internal/pos"

// reducedPassive reports a participle that only describes the noun before it:
// the noun is the object of a verb or preposition ("tea laced with poison", "the
// restrictions imposed by the law"), or it has a finite verb of its own behind
// ("a man described as shy shot two people"). A participle with an object of
// its own is a verb in the past tense.
func reducedPassive(words []word, i int) bool {
	if i+1 < len(words) {
		switch next := &words[i+1]; {
		case next.timex >= 0, next.tag == pos.IN, next.tag == pos.TO, next.tag == pos.RP, next.tag == pos.RB, next.tag == pos.Period, next.tag == pos.Comma, next.tag == pos.VBZ, next.tag == pos.VBD, next.tag == pos.MD:
		default:
			return false
		}
	}
	return governedNoun(words, i) || finiteBehind(words, i)
}

// governedNoun reports whether the noun phrase that ends before word i is the
// object of a verb or preposition.
func governedNoun(words []word, i int) bool {
	j := i - 1
	for j >= 0 && (words[j].isNoun() || words[j].tag == pos.CD || words[j].tag == pos.DT || words[j].tag == pos.PRPS || words[j].tag == pos.POS || words[j].tag == pos.Dollar || words[j].tag.Adjective()) {
		j--
	}
	if j < 0 || j == i-1 {
		return false
	}
	if j = beforeList(words, j); j < 0 {
		return false
	}
	switch w := &words[j]; {
	case w.tag.Verb():
		return true
	case w.tag == pos.IN || w.tag == pos.TO:
		switch w.lower() {
		case "that", "after", "before", "because", "since", "as", "while", "although", "though", "if", "until", "once", "whereas", "than", "when":
			return false
		}
		return w.timex < 0 && words[j+1].timex < 0
	}
	return false
}

// beforeList returns the word before a list of nouns with a comma in it whose
// last "and" stands at j: the verb of "found a door, a blade, and a boat". Where
// there is no such list it is j.
func beforeList(words []word, j int) int {
	if words[j].tag != pos.CC {
		return j
	}
	commas := 0
	for k := j - 1; k >= 0; k-- {
		w := &words[k]
		switch {
		case w.text == ",":
			commas++
		case w.isNoun() || w.tag == pos.DT || w.tag == pos.CD || w.tag == pos.PRPS || w.tag.Adjective():
		case commas > 1 || commas == 1 && words[j-1].text != ",":
			return k
		default:
			return j
		}
	}
	return j
}

// phraseThenFinite reports whether from word i on nothing but prepositional phrases and
// times stand before a finite verb: what is before them is described, and does it.
func phraseThenFinite(words []word, i int) bool {
	from := i
	for ; i < len(words); i++ {
		switch w := &words[i]; {
		case w.timex >= 0:
		case w.tag == pos.VBD || w.tag == pos.VBZ || w.tag == pos.MD || w.tag == pos.VBN && i > from && words[i-1].timex >= 0:
			return i > from
		case w.tag == pos.IN && !w.is("that", "after", "before", "because", "since", "as", "while", "although", "though", "if", "until", "once", "whereas", "than", "when"):
		case (w.tag == pos.DT || w.tag == pos.PRPS) && i > from && words[i-1].tag == pos.IN:
		case (w.isNoun() || w.tag.Adjective() || w.tag == pos.CD) && i > from, w.tag == pos.RP, w.tag == pos.POS:
		default:
			return false
		}
	}
	return false
}

// naming are pasts of verbs behind whose object stands what it is called.
var naming = set("labelled labeled dubbed nicknamed branded termed titled entitled christened")

// behindName returns the main verb of a sentence behind the noun phrase at word i, by
// which what stands before it is called: the only past behind it, with a time, a
// preposition or an adverb after it. It returns 0 if there is none.
func behindName(words []word, i int) int {
	from := i
	for i < len(words) && words[i].timex < 0 && (words[i].isNoun() || words[i].tag == pos.CD || words[i].tag == pos.DT || words[i].tag == pos.POS || words[i].tag == pos.OpenQuote || words[i].tag == pos.CloseQuote || words[i].is("of", "in", "at") || words[i].tag.Adjective()) {
		i++
	}
	if i == from || i+1 >= len(words) || words[i].tag != pos.VBN && words[i].tag != pos.VBD || words[i+1].timex < 0 && words[i+1].tag != pos.RB && words[i+1].tag != pos.IN && words[i+1].tag != pos.TO || words[i+1].is("by", "of", "with") {
		return 0
	}
	return i
}

// timeThenFinite reports whether nothing but an expression of time, with its
// preposition, stands between word i and a finite verb.
func timeThenFinite(words []word, i int) bool {
	if i < len(words) && words[i].tag == pos.IN {
		i++
	}
	from := i
	for i < len(words) && words[i].timex >= 0 {
		i++
	}
	return i > from && i < len(words) && (words[i].tag == pos.VBD || words[i].tag == pos.VBZ || words[i].tag == pos.MD)
}

// relativeBefore reports a relative pronoun before word i in its clause.
func relativeBefore(words []word, i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch w := &words[j]; {
		case w.tag.Question() || w.is("that"):
			return true
		case w.text == "," || w.tag == pos.CC || w.isVerb():
			return false
		}
	}
	return false
}

// subjectOfRelative reports a verb whose subject, right before it, stands behind a
// relative pronoun: "a declaration that the leaders signed in March was meant to last".
func subjectOfRelative(words []word, i int) bool {
	j := i - 1
	for ; j > 0 && (words[j].isNoun() && words[j].timex < 0 || words[j].tag == pos.POS || words[j].tag == pos.CD || words[j].tag.Adjective()); j-- {
	}
	if j > 0 && j < i-1 && (words[j].tag == pos.DT || words[j].tag == pos.PRPS) {
		j--
	}
	return j > 0 && j < i-1 && (words[j].tag == pos.WDT || words[j].is("that", "which", "whom")) && words[j-1].isNoun()
}

// behindRelativeAlone reports a verb behind a relative clause that describes what a
// sentence begins with, the only one left to be its main verb: "some of the men who died
// in the fire met on Monday".
func behindRelativeAlone(words []word, i int) bool {
	if i+1 < len(words) && words[i+1].is("by") {
		return false
	}
	j := i - 1
	for j > 1 && !words[j].isVerb() && words[j].tag != pos.Comma && words[j].tag != pos.CC && words[j].tag != pos.Colon {
		j--
	}
	if j < 2 || words[j].tag != pos.VBD || !words[j-1].is("who", "which", "that") || !words[j-2].isNoun() && !words[j-2].is("those") {
		return false
	}
	for n := range words {
		if w := &words[n]; n != j && n != i && (w.isVerb() || w.tag == pos.Comma) {
			return false
		}
	}
	return true
}

// closesBeforeFinite reports whether the next comma behind word i has a finite verb right
// behind it, and none stands before it.
func closesBeforeFinite(words []word, i int) bool {
	for j := i + 1; j+1 < len(words); j++ {
		switch w := &words[j]; {
		case w.text == ",":
			if words[j+1].isName() && words[j+1].timex < 0 { // "a ban, drafted under her predecessor, Ida Bonn, lapsed"
				for j++; j+2 < len(words) && words[j].isName(); j++ {
				}
				return words[j].text == "," && (words[j+1].tag == pos.VBD || words[j+1].tag == pos.VBZ || words[j+1].tag == pos.MD || words[j+1].tag == pos.VBN)
			}
			return words[j+1].tag.Finite()
		case w.tag == pos.TO && words[j+1].tag == pos.VB:
			j++ // "built to carry 140"
		case w.isVerb() || w.tag == pos.CC:
			return false
		}
	}
	return false
}

// closesRelative reports whether the comma at word i closes a relative clause that
// another comma opened, with no finite verb before it that could be the sentence's.
func closesRelative(words []word, i int) bool {
	for j := i - 1; j > 0; j-- {
		w := &words[j]
		if (w.tag == pos.WDT || w.tag == pos.WP || w.tag == pos.WPS) && words[j-1].text == "," {
			for j -= 2; j >= 0; j-- {
				if words[j].tag.Finite() {
					return false
				}
			}
			return true
		}
		if w.text == ";" || w.tag == pos.Colon {
			return false
		}
	}
	return false
}

// barePhrase reports whether the noun phrase before word i begins with a
// determiner right behind another noun: "the act the senate passed".
func barePhrase(words []word, i int) bool {
	for i--; i > 0 && (words[i].isNoun() || words[i].tag.Adjective()); i-- {
		if words[i].timex >= 0 {
			return true
		}
	}
	return i > 0 && (words[i].tag == pos.DT || words[i].tag == pos.PRPS) && words[i-1].isNoun()
}

// behindParticiple returns the subject of verb k, behind the comma that closes what a
// participle behind another tells of it: "the sample, taken hours after he won, was clean".
func (s *sentence) behindParticiple(k int) (phrase, bool) {
	if k < 1 || s.verbs[k].first == 0 || s.words[s.verbs[k].first-1].text != "," {
		return phrase{}, false
	}
	first := &s.verbs[0]
	if !first.participle || first.first < 2 || s.words[first.first-1].text != "," || !s.words[first.first-2].isNoun() {
		return phrase{}, false
	}
	for n := 1; n < k; n++ {
		if _, opener := s.leftBorder(n); opener == "" && !s.verbs[n].participle && !s.verbs[n].infinitive {
			return phrase{}, false
		}
	}
	p := s.nounBefore(first.first-1, 0)
	return p, !p.empty() && p.first <= 1
}

// behindContact returns the subject of verb k behind what somebody did to it, told of without
// "that": "the test we postponed in May is booked for June".
func (s *sentence) behindContact(k int) (phrase, bool) {
	if k < 1 || s.verbs[k].infinitive || s.verbs[k].participle {
		return phrase{}, false
	}
	who := s.contact(k - 1)
	if who == 0 {
		return phrase{}, false
	}
	p := s.nounBefore(who, 0)
	return p, !p.empty() && (p.first == 0 || s.words[p.first-1].tag == pos.Comma || s.words[p.first-1].tag == pos.CC)
}

// contact is the pronoun for who did by verb k, as is told behind a noun without "that",
// what happened to it; zero where it is no such clause.
func (s *sentence) contact(k int) int {
	if k+1 >= len(s.verbs) || s.verbs[k+1].infinitive || s.verbs[k+1].participle {
		return 0
	}
	did := &s.verbs[k]
	who := did.first - 1
	if did.passive || did.infinitive || did.participle || who < 1 || !s.words[who].is("i", "we", "he", "she", "they", "you") {
		return 0
	}
	if !s.words[who-1].isNoun() || s.words[who-1].timex >= 0 {
		return 0
	}
	for i := did.head + 1; i < s.verbs[k+1].first; i++ {
		w := &s.words[i]
		if w.tag == pos.CC || w.tag == pos.Comma || w.tag == pos.Colon || w.tag == pos.PRP || i == did.head+1 && w.timex < 0 && w.tag != pos.IN && w.tag != pos.RB && w.tag != pos.RP {
			return 0
		}
	}
	return who
}
