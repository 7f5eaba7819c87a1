package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// phrase is a stretch of words [first, end).
type phrase struct{ first, end int }

func (p phrase) empty() bool { return p.end <= p.first }

// startsNoun reports whether word i begins a noun phrase: behind "who" and
// "which" it is the subject of its own clause ("the man who the police held").
func (s *sentence) startsNoun(i int) bool {
	if i >= len(s.words) {
		return false
	}
	w := &s.words[i]
	return w.timex < 0 && (w.isNoun() || w.tag == pos.CD || w.tag == pos.DT || w.tag == pos.PRP || w.tag == pos.PRPS || w.tag.Adjective())
}

// nounBefore returns the noun phrase, with its attributes and "of" phrases,
// that ends before word end and begins no earlier than first. Commas and
// adverbs at its end are skipped.
func (s *sentence) nounBefore(end, first int) phrase {
	for end > first && (s.words[end-1].tag == pos.Comma || s.words[end-1].tag == pos.RB || s.words[end-1].tag == pos.CloseQuote || s.words[end-1].timex >= 0 || s.words[end-1].tag == pos.CC || s.words[end-1].tag == pos.IN && end < len(s.words) && s.words[end].timex >= 0) {
		end--
	}
	if end-1 > first && s.words[end-1].is("he", "she", "it", "they", "we") && s.words[end-2].tag != pos.CC {
		return phrase{end - 1, end} // "for its first decades it burned oil"
	}
	if end > first && s.words[end-1].text == ")" { // "the World Health Organisation (WHO) said"
		if open := s.opening(end - 1); open > first {
			end = open
		}
	}
	i := end
	sawNoun := false
	for i > first {
		w := &s.words[i-1]
		switch {
		case w.isNoun() || w.tag == pos.PRP || w.tag == pos.EX:
			sawNoun = true
		case (w.tag == pos.DT || w.tag == pos.PRPS) && sawNoun && i-2 >= first && s.words[i-2].isNoun() && s.words[i-2].timex < 0:
			return s.trim(i-1, end) // "the act the bloc passed": a determiner begins a phrase
		case w.tag == pos.DT && sawNoun && s.words[i].tag == pos.DT && !w.is("all", "both", "half"):
			return s.trim(i, end) // "after that the team"
		case w.timex >= 0 && sawNoun && i-2 >= first && s.ownsNoun(i-1):
		case w.tag == pos.DT || w.tag.Adjective() || w.tag == pos.CD || w.tag == pos.PRPS || w.tag == pos.POS || w.tag == pos.Dollar || w.tag == pos.PDT || w.tag == pos.Hash:
		case w.tag == pos.VBG || w.tag == pos.VBN:
			if !sawNoun || i-2 >= first && s.words[i-2].tag == pos.Comma || hasAuxiliary(s.words, i-1) {
				return s.trim(i, end)
			}
		case w.tag == pos.CC && i-2 >= first && (s.words[i-2].isNoun() || s.words[i-2].tag.Adjective() || s.words[i-2].tag == pos.CD && s.words[i].tag == pos.CD) && (sawNoun || s.words[i].tag == pos.CD) && s.words[i-2].timex < 0 && s.words[i].timex < 0 && !(s.words[i-2].tag.Adjective() && s.words[i].isName()):
		case w.tag == pos.Comma && i-2 >= first && s.words[i-2].isNoun() && s.listAhead(i, end):
		case w.tag == pos.Comma && i-2 >= first && s.words[i-2].isName() && s.placeAt(i, end): // "a judge in Paris, France"
		case bindsNouns(w.lower()) && (sawNoun || w.is("of") && s.words[i].tag == pos.CD && s.words[i].timex < 0) && (s.words[i].timex < 0 || s.ownsNoun(i)) && i-2 >= first && (s.words[i-2].isNoun() || w.is("of") && s.partOf(i-2) || s.words[i-2].tag == pos.CD && i-3 >= first && s.words[i-3].isName()) && s.words[i-2].timex < 0: // "Flight 870 into the sea"
		case w.is("board") && sawNoun && i-2 > first && s.words[i-2].is("on") && (s.words[i-3].isNoun() || s.words[i-3].tag == pos.CD):
			i-- // "people on board the plane"
		case (w.tag == pos.OpenQuote || w.tag == pos.CloseQuote) && sawNoun:
		case w.is("since", "after", "before", "until") && sawNoun && s.namesWhich(i-1):
		default:
			return s.trim(s.numberOpens(i, first), end)
		}
		i--
	}
	return s.trim(i, end)
}

// partOf reports a word before "of" that takes some of a number: "one of the men".
func (s *sentence) partOf(i int) bool {
	return s.words[i].tag == pos.CD || s.words[i].is("some", "many", "most", "several", "few", "all", "half", "both", "more", "each")
}

// ownsNoun reports an expression of time at word i in the possessive before a noun:
// "Saturday's floods".
func (s *sentence) ownsNoun(i int) bool {
	if s.words[i].timex < 0 {
		return false
	}
	n := behindPossessive(s.words, i)
	return n > 0 && (s.words[n].isNoun() || s.words[n].tag.Adjective())
}

// numberOpens returns where a noun phrase begins that opens with a count: "at
// least 12 people", "more than 40".
func (s *sentence) numberOpens(i, first int) int {
	switch {
	case i-1 >= first && s.words[i].is("least", "most") && s.words[i-1].is("at"):
		return i - 1
	case i-3 >= first && s.words[i-1].is("as") && s.words[i-2].is("many", "few") && s.words[i-3].is("as"):
		return i - 3
	case i-2 >= first && s.words[i-1].is("than") && s.words[i-2].is("more", "fewer", "less"):
		return i - 2
	}
	return i
}

// opening returns the word that opens the bracket which closes at word i, or 0.
func (s *sentence) opening(i int) int {
	for i > 0 && s.words[i].text != "(" {
		i--
	}
	return i
}

// bracketed reports a word inside round brackets.
func (s *sentence) bracketed(i int) bool {
	for ; i >= 0; i-- {
		switch s.words[i].text {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// placeAt reports whether words [first, end) are the name of a place that is known.
func (s *sentence) placeAt(first, end int) bool {
	name := make([]string, 0, 3)
	for i := first; i < end && len(name) < 4; i++ {
		name = append(name, s.words[i].text)
	}
	return len(name) > 0 && knownPlace(strings.Join(name, " "))
}

// listAhead reports whether the words behind a comma go on with a list: a noun
// phrase and "and".
func (s *sentence) listAhead(i, end int) bool {
	for ; i < end; i++ {
		if s.words[i].tag == pos.CC {
			return true
		}
	}
	return false
}

// trim cuts what cannot begin or end a noun phrase.
func (s *sentence) trim(first, end int) phrase {
	for first < end {
		w := &s.words[first]
		if w.tag == pos.IN && s.numberOpens(min(first+1, end-1), first) == first {
			break
		}
		if w.tag == pos.CC || w.tag == pos.Comma || w.tag == pos.IN || w.tag == pos.POS || w.tag == pos.CloseQuote || w.timex >= 0 || w.tag == pos.VBN && first+1 < end && s.words[first+1].tag == pos.IN {
			first++
			continue
		}
		break
	}
	noun := false
	for i := first; i < end; i++ {
		w := &s.words[i]
		noun = noun || w.isNoun() || w.tag == pos.PRP || i == end-1 && w.timex < 0 && (w.tag == pos.CD || w.is("many", "more", "others", "several", "most", "some", "both", "all", "another"))
	}
	if !noun {
		return phrase{}
	}
	return phrase{first, end}
}

// holdsName reports whether a phrase has a name in it.
func (s *sentence) holdsName(p phrase) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].isName() {
			return true
		}
	}
	return false
}

// plainBetween reports a stretch without marks, conjunctions and openers.
func (s *sentence) plainBetween(first, end int) bool {
	for i := first; i < end; i++ {
		if w := &s.words[i]; w.text == "," || w.tag == pos.CC || w.tag == pos.Colon || w.tag == pos.OpenQuote || s.opensClause(i) {
			return false
		}
	}
	return true
}

// plain reports a stretch without marks, verbs and conjunctions.
func (s *sentence) plain(first, end int) bool {
	for i := first; i < end; i++ {
		if w := &s.words[i]; w.tag == pos.Comma || w.tag == pos.CC || w.tag == pos.Colon || w.tag == pos.OpenQuote || w.isVerb() || s.opensClause(i) {
			return false
		}
	}
	return true
}

// objectOf returns the noun phrase right behind a clause's verb.
func (s *sentence) objectOf(c *clause) phrase {
	i := c.complement
	for i < c.end && s.words[i].tag == pos.RB {
		i++
	}
	end := i
	for end < c.end {
		w := &s.words[end]
		if w.timex < 0 && (w.isNoun() || w.tag == pos.DT || w.tag == pos.CD || w.tag == pos.PRPS || w.tag == pos.POS || w.tag.Adjective()) {
			end++
			continue
		}
		break
	}
	return s.trim(i, end)
}

// bindsNouns reports a preposition that may stand between the nouns of one phrase.
func bindsNouns(w string) bool {
	switch w {
	case "of", "for", "from", "in", "with", "at", "by", "on", "over", "against", "between", "about", "to", "under", "among", "near", "outside", "inside", "off", "across",
		"along", "above", "below", "into", "within", "through", "towards", "toward", "without", "beneath", "behind", "aboard":
		return true
	}
	return false
}
