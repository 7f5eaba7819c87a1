package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// mendRole mends the tags that a word's place in the sentence gainsays: a verb
// in -ed after a noun is its past tense, unless it only describes the noun.
func (w *word) mendRole(i int, words []word) {
	if !w.tag.Verb() && !w.tag.Noun() && !w.tag.Adjective() || w.tag.Name() {
		return
	}
	lower := w.lower()
	keeps := w.form&unchangedPast != 0 // its past is its base
	if !w.tag.Verb() && !keeps {
		w.mendBase(i, words)
		return
	}
	if (w.tag == pos.VBN || w.tag == pos.VBD) && i > 0 && words[i-1].is("those") && !ownTimeBehind(words, i+1) {
		w.tag = pos.NNS // "relatives of those killed will meet"
		return
	}
	if w.tag == pos.VBG && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].isNoun() && words[i+1].timex < 0 && !words[i+1].isName() {
		w.tag = pos.NN // "a tsunami warning siren"
	}
	if (w.tag == pos.VBD || w.tag == pos.VBN) && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].tag == pos.CD && words[i-1].timex < 0 || words[i-1].tag.Adjective()) && (words[i+1].tag.Noun() || words[i+1].tag == pos.JJ) && words[i+1].timex < 0 && !onlyVerb(words, i) && !hasAuxiliary(words, i) {
		w.tag = pos.JJ // "two ruined temples", "the Scottish limited partnerships"
	}
	if (w.tag == pos.VBD || w.tag == pos.VBN) && i > 3 && i+2 < len(words) && words[i-1].is("them") && words[i-2].is("of") && words[i-4].text == "," && words[i+1].isNoun() && words[i+2].text == "," {
		w.tag = pos.JJ // ", most of them retired teachers,"
	}
	if w.is("meant", "intended", "designed", "aimed", "expected") && w.tag == pos.VBD && i > 0 && i+1 < len(words) && words[i-1].isNoun() && (words[i+1].tag == pos.TO || words[i+1].is("at")) && behindGoesOn(words, i) {
		w.tag = pos.VBN // "talks meant to end the war broke up"
	}
	if w.tag == pos.VBG && i > 0 && words[i-1].is("in") && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN || words[i+1].tag == pos.Period || words[i+1].tag == pos.Comma) {
		w.tag = pos.NN // "complained in writing"
	}
	if i > 0 && w.timex < 0 && w.isVerb() && keeps && (w.tag == pos.VBZ || (w.tag == pos.VBP || w.tag == pos.VB) && (singularBefore(words, i) || unplanned.has(lower) && words[i-1].isNoun() && timed(words))) && !hasAuxiliary(words, i) {
		w.tag = pos.VBD // "it burst", "the bank cut rates": the present would end in -s
	}
	if i > 0 && i+1 < len(words) && w.timex < 0 && (w.tag == pos.VB || w.tag == pos.VBP || (w.tag == pos.VBN || w.tag == pos.NN) && (words[i+1].isNoun() || words[i+1].tag == pos.DT || words[i+1].tag == pos.PRPS || words[i+1].tag == pos.TO)) && keeps && words[i-1].tag == pos.CC && plainPastBefore(words, i) {
		w.tag = pos.VBD // "broke out and spread"
	}
	if i > 1 && (w.tag == pos.NN || w.tag == pos.VBD || w.tag == pos.JJ) && words[i-1].tag == pos.RB && keeps && isBe(words[i-2].lower()) {
		w.tag = pos.VBN // "was last hit"
	}
	if (w.tag == pos.VBN || w.tag == pos.NN && keeps) && i > 2 && i+1 < len(words) && words[i-1].text == "," && !words[i+1].is("by") && closesRelative(words, i-1) && !finiteBeforeWhen(words, i) {
		w.tag = pos.VBD // "the storm, which killed 12, hit Cuba"
	}
	if w.tag == pos.VBN && i > 0 && words[i-1].isNoun() && !hasAuxiliary(words, i) && saysOrThinks(w.lower()) && thatBehind(words, i+1) {
		w.tag = pos.VBD // "a spokeswoman for the airline confirmed on Monday that"
	}
	if (w.tag == pos.NN || w.tag == pos.JJ) && keeps && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && onlyVerb(words, i) && timed(words) {
		w.tag = pos.VBD // "the plant shut on Monday": else the sentence had no verb
	}
	if w.tag == pos.NN && lower == "quit" && i > 1 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == pos.Period || words[i+1].tag == pos.Comma || words[i+1].tag == pos.IN || words[i+1].timex >= 0) {
		w.tag = pos.VBD // "a day after his predecessor quit": hardly ever a noun
	}
	if w.tag == pos.NN && keeps && i > 1 && i+1 < len(words) && (words[i-1].tag == pos.WDT && (words[i+1].tag == pos.CD || words[i+1].tag == pos.Dollar || strings.IndexAny(words[i+1].text, "£€$") == 0) || words[i-1].text == "," && words[0].isName() && (words[i+1].tag == pos.IN || words[i+1].timex >= 0) && onlyVerb(words, i)) {
		w.tag = pos.VBD // "which cost £12,000", "Ms Lang, the finance minister, quit"
	}
	if w.tag == pos.VB && i > 1 && words[i-1].tag == pos.TO && lower == "work" && words[i-2].is("back", "return", "returned", "returning", "returns", "go", "went", "going") {
		w.tag = pos.NN // "went back to work on Monday"
	}
	if w.tag == pos.VB && i > 0 && words[i-1].tag == pos.TO && institutions.has(lower) && (i+1 == len(words) || !words[i+1].isNoun() && words[i+1].tag != pos.DT && words[i+1].tag != pos.PRP && words[i+1].tag != pos.PRPS) {
		w.tag = pos.NN // "was taken to hospital"
	}
	if w.tag == pos.VBN && i > 1 && i+1 < len(words) && words[i-1].tag == pos.CC && (words[i+1].isName() || words[i+1].tag == pos.DT || words[i+1].tag == pos.PRPS || words[i+1].tag == pos.CD && words[i+1].timex < 0) && plainPastBefore(words, i) {
		w.tag = pos.VBD // "searched the hall and arrested Ferri"
	}
	if w.tag == pos.VBN && i > 3 && i+1 < len(words) && words[i-1].tag == pos.CC && words[i-2].text == "," && (words[i+1].tag == pos.IN || words[i+1].timex >= 0) && !words[i+1].is("by") && !needsObject.has(lemma(w.lower())) && plainPastBefore(words, i) {
		w.tag = pos.VBD // "sued over it in 2019, and lost in court"
	}
	if w.tag == pos.VBN && i > 1 && i+1 < len(words) && words[i-1].isNoun() && !words[i+1].is("by") && !needsObject.has(lemma(w.lower())) && (crowdBefore(words, i) || words[0].tag == pos.DT && words[0].text != "No") && onlyVerb(words, i) && words[len(words)-1].tag == pos.Period {
		w.tag = pos.VBD // "thousands of people marched", "the trial of two officers opened"
	}
	if w.tag == pos.VBN && i > 3 && words[i-1].isNoun() && i+1 < len(words) && !words[i+1].is("by") && agentBefore(words, i) {
		w.tag = pos.VBD // "a clinic run by nuns in Haiti closed this year"
	}
	if w.tag == pos.VBN && i > 3 && words[i-1].isNoun() && onlyVerb(words, i) && timed(words) && infinitiveBefore(words, i) {
		w.tag = pos.VBD // "a bill to ban mining passed"
	}
	if w.tag == pos.NN && keeps && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].isName() || words[i+1].is("the", "a", "an", "his", "her", "its", "their")) && !secondFinite(words, i) && !finiteBehind(words, i) {
		w.tag = pos.VBD // "a wave hit Sulawesi"
	}
	if w.tag == pos.VBD && i > 1 && i+1 < len(words) && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) && words[i-1].isNoun() && governedNoun(words, i) &&
		(words[i+1].is("by") || (words[i+1].tag == pos.IN || words[i+1].tag == pos.TO && i+2 < len(words) && words[i+2].isName() || words[i+1].tag == pos.RB) && secondFinite(words, i)) ||
		w.tag == pos.VBD && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].isNoun() && words[i+1].is("as", "by") && finiteBehind(words, i) {
		w.tag = pos.VBN // "restrictions imposed by the law", "flew from Omsk headed for Berlin"
	}
	if (w.tag == pos.VBD || w.tag == pos.VBN) && i > 0 && i+3 < len(words) && words[i+1].is("by") && strings.HasSuffix(lower, "ed") && !hasAuxiliary(words, i) && words[i-1].isNoun() && words[i-1].timex < 0 && !noObject.has(lemma(w.lower())) {
		if main := behindBy(words, i+2); main > 0 {
			w.tag, words[main].tag = pos.VBN, pos.VBD // "a man chased by a dog drowned on Monday"
		}
	}
	if w.tag == pos.VBD && (sameParticiple.has(lower) || strings.HasSuffix(lower, "ed")) && i > 1 && i+1 < len(words) && words[i-1].text == "," && words[i-2].isNoun() && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN || words[i+1].tag == pos.TO && i+2 < len(words) && words[i+2].tag == pos.VB) && closesBeforeFinite(words, i) {
		w.tag = pos.VBN // "the referendum, held on Friday, was", "a ferry, built to carry 140, sank"
	}
	if (w.tag == pos.VBD || w.tag == pos.VBP && keeps) && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && transitive.has(lemma(w.lower())) && w.form&noParticiple == 0 && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN && !words[i+1].is("that") || words[i+1].tag == pos.Comma) && (finiteBehind(words, i) || secondFinite(words, i)) && !relativeBefore(words, i) {
		w.tag = pos.VBN // "a commander captured in June told reporters"
	}
	if (w.tag == pos.NN || w.tag == pos.JJ) && keeps && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].tag == pos.CC && (words[i+2].tag == pos.VBN || words[i+2].tag == pos.VBD) && firstFinite(words, i) {
		w.tag, words[i+2].tag = pos.VBD, pos.VBD // "a dam burst and killed nine people"
	}
	if w.tag == pos.VBD && i > 0 && i+1 < len(words) && words[i-1].timex >= 0 && w.is("charged", "accused", "suspected") && words[i+1].is("with", "of") && secondFinite(words, i) {
		w.tag = pos.VBN // "appeared in court on Monday charged with theft"
	}
	if w.tag == pos.VBD && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i+2].is("by") && (words[i+1].tag == pos.RP || words[i+1].is("down", "off", "up", "out", "over")) && w.form&noParticiple == 0 && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) {
		w.tag = pos.VBN // "an offer turned down by the board"
	}
	if w.tag == pos.VBD && w.is("named", "called") && i > 0 && i+1 < len(words) && words[i-1].isNoun() && !words[i-1].isName() && words[i+1].isName() && !onlyVerb(words, i) {
		w.tag = pos.VBN // "a tapper named Ida Bonn"
	}
	if w.tag == pos.VBD && i > 0 && i+1 < len(words) && words[i+1].is("by") && words[i-1].is("once", "when", "if", "unless", "until", "as", "though", "although", "than") {
		w.tag = pos.VBN // "will become law once signed by the governor"
	}
	if w.is("ended", "ending") && i > 0 && i+1 < len(words) && words[i-1].timex >= 0 && !ofLength(words, i+1) && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN && i+2 < len(words) && words[i+2].timex >= 0) {
		w.tag = pos.IN // "in the six months ended 31 March"
	}
	if (w.tag == pos.VBN || w.tag == pos.VBD) && strings.HasSuffix(lower, "ed") && leftSo(words, i) {
		w.tag = pos.JJ // "left two guards wounded"
		return
	}
	if w.tag == pos.VBD && i > 0 && words[i-1].isNoun() && words[i-1].timex < 0 && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) && !noObject.has(lemma(w.lower())) && !saysOrThinks(w.lower()) && phraseThenFinite(words, i+1) && !barePhrase(words, i) && !secondFinite(words, i) && !relativeBefore(words, i) &&
		!(lower == "left" && i+2 < len(words) && (words[i+1].tag == pos.CD || words[i+2].is("least", "most", "than"))) {
		w.tag = pos.VBN // "tests carried out in Bern last month showed"
	}
	if w.tag == pos.VBD && i > 0 && words[i-1].isNoun() && w.form&noParticiple == 0 && timeThenFinite(words, i+1) && !barePhrase(words, i) {
		w.tag = pos.VBN // "an agreement made yesterday was welcomed"
	}
	if w.tag == pos.VBN && i > 0 && words[i-1].tag == pos.CD && words[i-1].timex < 0 && onlyVerb(words, i) {
		w.tag = pos.VBD // "the council of ward 12 met"
	}
	if w.tag == pos.VBN && i > 1 && words[i-1].text == "," && i+1 < len(words) && !words[i+1].is("by") && words[i+1].tag != pos.Comma && words[i+1].tag != pos.Period && (words[0].isName() && onlyVerb(words, i) && !participleCloses(words, i) || words[0].tag == pos.DT && firstFinite(words, i) && !closesBeforeFinite(words, i)) {
		w.tag = pos.VBD // "Putin, on television, offered condolences"
	}
	if (w.tag == pos.VBP || w.tag == pos.VB) && i > 0 && i+1 < len(words) && (words[i-1].tag.Adjective() || words[i-1].tag == pos.DT) && words[i+1].isNoun() {
		w.tag = pos.NN // "the former light welterweight champion"
	}
	if (w.tag == pos.NN || w.tag == pos.JJ) && keeps && i > 4 && i+1 < len(words) && words[i-1].text == "," && (words[i+1].tag == pos.IN || words[i+1].timex >= 0 || words[i+1].tag == pos.DT) {
		if j := participleAside(words, i-1); j > 0 {
			w.tag, words[j].tag = pos.VBD, pos.VBN // "the dam, built in the 1930s, burst on Monday"
		}
	}
	if w.tag == pos.VBN && i > 3 && words[i-1].text == "," && i+1 < len(words) && !words[i+1].is("by") && participleAside(words, i-1) > 0 && noFinite(words, i) {
		w.tag = pos.VBD // "the bank, founded in 1881, collapsed in May"
	}
	if w.tag == pos.VBN && i > 0 && (words[i-1].isNoun() || words[i-1].is("one")) && words[i-1].timex < 0 && !hasAuxiliary(words, i) && noObject.has(lemma(w.lower())) {
		w.tag = pos.VBD // "29 people drowned"
	}
	if w.tag == pos.VBN && i > 0 && !hasAuxiliary(words, i) && (!reducedPassive(words, i) || subjectOfRelative(words, i)) && !(w.is("named", "called") && i+1 < len(words) && words[i+1].isName()) && !words[i-1].is("once", "when", "if", "unless", "until") {
		switch prev := words[i-1]; {
		case prev.tag.Noun() && prev.timex < 0, prev.tag == pos.PRP && !strings.HasSuffix(prev.text, "self") && !strings.HasSuffix(prev.text, "selves"), prev.tag == pos.WP, prev.tag == pos.WDT, prev.tag == pos.RB && i > 1 && (words[i-2].tag.Noun() || words[i-2].tag == pos.PRP || words[i-2].tag == pos.WP):
			if s, ok := verbs.find(lemma(w.lower())); !ok || s.class != state || irregular.get(lower) != "" || intransitive.has(lower) {
				w.tag = pos.VBD
			}
		}
	}
	if w.tag == pos.VBN && i > 4 && words[i-1].isNoun() && behindRelativeAlone(words, i) {
		w.tag = pos.VBD // "men who died in the fire met on Monday"
	}
	if w.tag == pos.VBN && i > 1 && i+1 < len(words) && words[i-1].is("both", "all", "each") && words[i-2].isNoun() && (words[i+1].isNoun() || words[i+1].tag == pos.DT) {
		w.tag = pos.VBD // "the two firms both issued statements"
	}
	if w.tag == pos.VBD && i > 0 && naming.has(lower) && words[i-1].isNoun() && !words[i-1].isName() {
		if main := behindName(words, i+1); main > 0 {
			w.tag, words[main].tag = pos.VBN, pos.VBD // "the man labelled a spy escaped on Monday"
		}
	}
	if w.tag == pos.VBD && w.form&noPast != 0 {
		w.tag = pos.VBN // "a van driven by"
	}
}

// mendBase makes verbs of nouns whose form is that of a present or an infinitive too.
func (w *word) mendBase(i int, words []word) {
	lower := w.lower()
	if w.tag == pos.NN && i > 1 && i < 6 && words[i-1].tag == pos.TO && words[i-2].isName() && i+1 < len(words) && (words[i+1].tag.Adjective() || words[i+1].tag == pos.DT || words[i+1].tag == pos.NNS || words[i+1].tag == pos.PRPS) && onlyVerb(words, i) {
		if _, known := verbs.find(lower); known {
			w.tag = pos.VB // "Dana to order spare disks by Friday", as minutes and headlines have it
		}
	}
	if w.text == "first" && (w.tag == pos.JJ || w.tag == pos.NN) && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].tag == pos.VBD {
		w.tag = pos.RB // "drivers first struck in May"
		return
	}
	if w.tag == pos.NNS && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == pos.IN || words[i+1].tag == pos.TO || words[i+1].tag == pos.DT || words[i+1].timex >= 0) && (words[i-1].isName() || onlyVerb(words, i)) && timed(words) && firstFinite(words, i) && words[len(words)-1].tag == pos.Period && knownPresent(lower) {
		w.tag = pos.VBZ // "Parliament returns from its recess on Wednesday"
	}
	if w.tag == pos.NNS && i > 1 && i+2 < len(words) && words[i-1].tag == pos.JJ && (words[i-2].tag == pos.DT || words[i-2].tag == pos.JJ || words[i-2].isNoun() && words[i-1].is("next")) && words[i+1].is("on", "in", "at") && words[i+2].timex >= 0 && knownPresent(lower) && noFinite(words[clauseStart(words, i):], i-clauseStart(words, i)) {
		if _, noun := nounSense(lower); !noun {
			w.tag, words[i-1].tag = pos.VBZ, pos.NN // "the new parliament meets on 4 April"
			if words[i-1].is("next") {
				words[i-1].tag = pos.RB // "the board next meets on 4 April"
			}
		}
	}
	if w.tag == pos.NNS && i > 1 && i+1 < len(words) && words[i-1].is("today") && (words[i-2].isName() || words[i-2].tag == pos.Comma || words[i-2].isNoun()) && (words[i+1].isNoun() || words[i+1].tag == pos.DT || words[i+1].tag.Adjective() || words[i+1].tag == pos.PRPS) && noFinite(words, i) && knownVerb(w) {
		w.tag = pos.VBZ // "the firm today reports results"
	}
	if w.tag == pos.NN && i > 1 && i+2 < len(words) && words[i+1].tag == pos.TO && words[i+2].tag == pos.VB && planVerbs.has(lower) && closesRelative(words, i-1) && words[i-1].text == "," {
		w.tag = pos.VBP // "pickers, who won a rise, plan to march"
	}
}

// ownTimeBehind reports a time right behind a participle, which is its own: "those held on
// Monday", but not "those hurt in Monday's crash".
func ownTimeBehind(words []word, i int) bool {
	if i < len(words) && words[i].tag == pos.IN {
		i++
	}
	return i < len(words) && words[i].timex >= 0 && behindPossessive(words, i) < 0
}
