package event

import "annals/chronology/event/internal/pos"

// What stands around a word, as far as the mending of its tag needs to know.

// secondFinite reports whether a finite verb stands before word i with nothing
// between them that could join two: no comma, no conjunction, no relative
// pronoun, and no saying or thinking, behind which "that" may be left out.
func secondFinite(words []word, i int) bool {
	for j := i - 1; j >= 0; j-- {
		w := &words[j]
		switch {
		case w.text == "," || w.tag == pos.CC || w.tag == pos.Colon || w.tag == pos.OpenQuote || w.tag == pos.CloseQuote || w.tag.Question() || w.text == ";":
			return false
		case w.tag == pos.IN && w.is("that", "after", "before", "because", "since", "as", "while", "although", "though", "if", "until", "once", "whereas", "than"):
			return false
		case w.tag.Finite():
			class := verbSense(lemma(w.lower())).class
			return class != speech && class != mental
		}
	}
	return false
}

// finiteBehind reports whether a finite verb follows before the clause ends.
func finiteBehind(words []word, i int) bool {
	for j := i + 1; j < len(words); j++ {
		w := &words[j]
		switch {
		case w.text == "," || w.text == ";" || w.tag == pos.WDT || w.tag == pos.WP || w.tag == pos.CC || w.lower() == "that" || w.tag == pos.OpenQuote:
			return false
		case w.timex < 0 && (w.tag.Finite() || w.tag == pos.VBN && words[j-1].is("later", "earlier", "ago") && words[j-1].timex >= 0):
			return true
		}
	}
	return false
}

// finiteBeforeWhen is finiteBehind up to a "when" or "where", behind which another clause begins.
func finiteBeforeWhen(words []word, i int) bool {
	for j := i + 1; j < len(words); j++ {
		if words[j].tag == pos.WRB {
			return finiteBehind(words[:j], i)
		}
	}
	return finiteBehind(words, i)
}

// leftSo reports whether word i ends what something left somebody as: "left at least two
// guards wounded".
func leftSo(words []word, i int) bool {
	if i+1 < len(words) && words[i+1].timex < 0 && words[i+1].tag != pos.Period && words[i+1].tag != pos.Comma && words[i+1].tag != pos.IN && words[i+1].tag != pos.CC || i < 2 || !words[i-1].isNoun() && words[i-1].tag != pos.CD {
		return false
	}
	for j := i - 1; j > 0 && i-j < 8; j-- {
		switch w := &words[j]; {
		case w.is("left", "leaves", "leaving", "leave"):
			return w.isVerb()
		case w.timex >= 0, !w.isNoun() && w.tag != pos.CD && w.tag != pos.DT && w.tag != pos.PRPS && !w.tag.Adjective() && !w.is("at", "least", "more", "than", "most", "about", "some", "nearly", "another", "and"):
			return false
		}
	}
	return false
}

// ofLength reports an expression of time at word i that measures what "of" tells: in
// "ended five decades of war" the war.
func ofLength(words []word, i int) bool {
	for ; i < len(words) && words[i].timex >= 0; i++ {
	}
	return i < len(words) && words[i].is("of")
}

// firstFinite reports whether no finite verb stands before word i, and none behind it
// in its clause.
func firstFinite(words []word, i int) bool { return noFinite(words, i) && !finiteBehind(words, i) }

// knownPresent reports the third person of a verb that tells of a happening.
func knownPresent(w string) bool {
	s, ok := verbs.find(lemma(w))
	return ok && lemma(w) != w && s.class == happens
}

// clauseStart returns the first word behind the last comma or conjunction before word i.
func clauseStart(words []word, i int) int {
	for i--; i >= 0; i-- {
		if words[i].text == "," || words[i].tag == pos.CC || words[i].text == ";" || words[i].tag == pos.Colon {
			return i + 1
		}
	}
	return 0
}

// knownVerb reports a verb that the lexicon knows.
func knownVerb(w *word) bool {
	_, ok := verbs.find(lemma(w.lower()))
	return ok
}

// behindGoesOn reports a past tense behind word i with no comma and no conjunction before it.
func behindGoesOn(words []word, i int) bool {
	for j := i + 1; j < len(words); j++ {
		switch w := &words[j]; {
		case w.text == "," || w.tag == pos.CC || w.tag.Question() || w.is("that") || w.tag == pos.OpenQuote || w.tag == pos.Colon:
			return false
		case w.timex < 0 && (w.tag == pos.VBD || w.tag == pos.VBZ || w.tag == pos.MD):
			return true
		}
	}
	return false
}

// hadObject reports a "had" with nothing but its object between it and word i.
func hadObject(words []word, i int) bool {
	for j := i - 1; j > 0; j-- {
		switch w := &words[j]; {
		case w.is("had"):
			return j+1 < i
		case w.isNoun() || w.tag == pos.CD || w.tag == pos.DT || w.tag == pos.PRPS || w.tag.Adjective():
		default:
			return false
		}
	}
	return false
}

// knownPast reports the regular past form of a verb of the lexicon.
func knownPast(w string) bool {
	_, ok := verbs.find(lemma(w))
	return ok && lemma(w) != w
}

func saysOrThinks(past string) bool {
	class := verbSense(lemma(past)).class
	return class == speech || class == mental
}

// participleAside returns the participle that opens an aside between commas which closes
// at word i, where it follows the sentence's first noun phrase, or 0.
func participleAside(words []word, i int) int {
	for j := i - 1; j > 1; j-- {
		switch w := &words[j]; {
		case w.text == ",":
			if p := &words[j+1]; words[j-1].isNoun() && (p.tag == pos.VBD || p.tag == pos.VBN) && j < 6 {
				return j + 1
			}
			return 0
		case w.isVerb() && words[j-1].text != ",":
			return 0
		}
	}
	return 0
}

// participleCloses reports that a comma closes what the participle at word i, itself
// behind one, tells, with what may be the sentence's verb right behind: "the bank, founded
// in 1881, collapsed".
func participleCloses(words []word, i int) bool {
	for j := i + 1; j+1 < len(words); j++ {
		if words[j].text == "," {
			return words[j+1].tag == pos.VBN || words[j+1].tag == pos.VBD
		}
	}
	return false
}

// noFinite reports that no finite verb stands before word i.
func noFinite(words []word, i int) bool {
	for j := i - 1; j >= 0; j-- {
		if words[j].tag.Finite() {
			return false
		}
	}
	return true
}

// singularBefore reports whether a singular noun or pronoun stands before word i,
// adverbs aside, and nothing that a verb's base form could follow.
func singularBefore(words []word, i int) bool {
	for i--; i > 0 && words[i].tag == pos.RB; i-- {
	}
	if i < 0 || words[i].timex >= 0 {
		return false
	}
	return words[i].tag == pos.NN || words[i].tag == pos.NNP || words[i].is("he", "she", "it")
}

// timed reports whether a sentence has an expression of time.
func timed(words []word) bool {
	for i := range words {
		if words[i].timex >= 0 {
			return true
		}
	}
	return false
}

// infinitiveBefore reports whether the noun phrase before word i is the object of
// an infinitive that itself hangs on a noun: "a bill to ban mining".
func infinitiveBefore(words []word, i int) bool {
	for i--; i > 1 && (words[i].isNoun() || words[i].tag == pos.DT || words[i].tag == pos.PRPS || words[i].tag.Adjective()); i-- {
	}
	return i > 1 && words[i].tag == pos.VB && words[i-1].tag == pos.TO && words[i-2].isNoun()
}

// crowdBefore reports whether the noun phrase before word i counts people or things
// of a kind: "thousands of people", "a group of miners".
func crowdBefore(words []word, i int) bool {
	for i--; i > 0 && (words[i].isNoun() || words[i].tag.Adjective()); i-- {
	}
	return i > 0 && words[i].is("of") && words[i-1].is("thousands", "hundreds", "dozens", "scores", "millions", "tens", "crowds", "groups", "group", "crowd", "number", "handful", "majority")
}

// plainPastBefore reports whether the verb before word i is a past tense without
// auxiliaries.
func plainPastBefore(words []word, i int) bool {
	for i -= 2; i >= 0; i-- {
		if words[i].tag.Verb() || words[i].tag == pos.MD {
			l := words[i].lower()
			return words[i].tag == pos.VBD && !isBe(l) && !isHave(l) && !hasAuxiliary(words, i)
		}
	}
	return false
}

// pastForm reports an irregular past that is not also its base.
func pastForm(w string) bool {
	base := irregular.get(w)
	return base != "" && base != w && base != "be" && base != "have" && base != "do" && !unchanged.has(w) && w[len(w)-1] != 's'
}

// onlyVerb reports whether a sentence has no finite verb but what word i may be.
func onlyVerb(words []word, i int) bool {
	for j := range words {
		if j != i && words[j].tag.Finite() {
			return false
		}
	}
	return true
}

// hasHave reports whether a form of have stands before word i with nothing but
// adverbs and quotation marks between.
func hasHave(words []word, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		if l := words[j].lower(); isHave(l) {
			return true
		}
		if t := words[j].tag; t != pos.RB && t != pos.OpenQuote && t != pos.CloseQuote {
			return false
		}
	}
	return false
}

// hasAuxiliary reports whether a form of be or have stands before word i with
// nothing but adverbs between.
func hasAuxiliary(words []word, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		switch l := words[j].lower(); {
		case isBe(l) || isHave(l) || l == "'s" || l == "’s" || l == "'ve" || l == "’ve" || l == "got" || l == "gotten" || l == "getting":
			return true
		case words[j].tag != pos.RB && words[j].tag != pos.Comma && words[j].tag != pos.CC && words[j].tag != pos.VBN:
			return false
		}
	}
	return false
}

// areCounted reports an adjective or participle at word i that stands for people:
// "the number of dead in", "dozens of injured".
func areCounted(words []word, i int) bool {
	return i > 1 && i+1 < len(words) && words[i-1].is("of") && words[i-2].isNoun() && words[i].is("dead", "injured", "wounded", "missing", "homeless", "unemployed", "sick") &&
		(!words[i+1].isNoun() || words[i+1].form&onlyPast != 0) && !words[i+1].tag.Adjective() && words[i+1].tag != pos.CC
}

// modalBeforeTime reports a modal right before the time that stands before word i.
func modalBeforeTime(words []word, i int) bool {
	for i--; i > 0 && words[i].timex >= 0; i-- {
	}
	return words[i].tag == pos.MD || i > 0 && words[i].is("on", "in", "at") && words[i-1].tag == pos.MD
}
