package event

import "strings"

// mendRole mends the tags that a word's place in the sentence gainsays: a verb
// in -ed after a noun is its past tense, unless it only describes the noun.
func (w *word) mendRole(i int, words []word) {
	if c := w.tag[0]; c != 'V' && c != 'N' && c != 'J' || strings.HasPrefix(w.tag, "NNP") {
		return
	}
	lower := w.lower()
	keeps := w.form&unchangedPast != 0 // its past is its base
	if w.tag[0] != 'V' && !keeps {
		w.mendBase(i, words)
		return
	}
	if w.tag == "VBG" && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].isNoun() && words[i+1].timex < 0 && !words[i+1].isName() {
		w.tag = "NN" // "a tsunami warning siren"
	}
	if (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].tag == "CD" && words[i-1].timex < 0 || strings.HasPrefix(words[i-1].tag, "JJ")) && (strings.HasPrefix(words[i+1].tag, "NN") || words[i+1].tag == "JJ") && words[i+1].timex < 0 && !onlyVerb(words, i) && !hasAuxiliary(words, i) {
		w.tag = "JJ" // "two ruined temples", "the Scottish limited partnerships"
	}
	if w.is("meant", "intended", "designed", "aimed", "expected") && w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && (words[i+1].tag == "TO" || words[i+1].is("at")) && behindGoesOn(words, i) {
		w.tag = "VBN" // "talks meant to end the war broke up"
	}
	if w.tag == "VBG" && i > 0 && words[i-1].is("in") && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].tag == ",") {
		w.tag = "NN" // "complained in writing"
	}
	if i > 0 && w.timex < 0 && w.isVerb() && keeps && (w.tag == "VBZ" || (w.tag == "VBP" || w.tag == "VB") && (singularBefore(words, i) || unplanned.has(lower) && words[i-1].isNoun() && timed(words))) && !hasAuxiliary(words, i) {
		w.tag = "VBD" // "it burst", "the bank cut rates": the present would end in -s
	}
	if i > 0 && i+1 < len(words) && w.timex < 0 && (w.tag == "VB" || w.tag == "VBP" || (w.tag == "VBN" || w.tag == "NN") && (words[i+1].isNoun() || words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].tag == "TO")) && keeps && words[i-1].tag == "CC" && plainPastBefore(words, i) {
		w.tag = "VBD" // "broke out and spread"
	}
	if i > 1 && (w.tag == "NN" || w.tag == "VBD" || w.tag == "JJ") && words[i-1].tag == "RB" && keeps && isBe(words[i-2].lower()) {
		w.tag = "VBN" // "was last hit"
	}
	if (w.tag == "VBN" || w.tag == "NN" && keeps) && i > 2 && i+1 < len(words) && words[i-1].text == "," && !words[i+1].is("by") && closesRelative(words, i-1) && !finiteBeforeWhen(words, i) {
		w.tag = "VBD" // "the storm, which killed 12, hit Cuba"
	}
	if w.tag == "VBN" && i > 0 && words[i-1].isNoun() && !hasAuxiliary(words, i) && saysOrThinks(w.text) && thatBehind(words, i+1) {
		w.tag = "VBD" // "a spokeswoman for the airline confirmed on Monday that"
	}
	if (w.tag == "NN" || w.tag == "JJ") && keeps && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && onlyVerb(words, i) && timed(words) {
		w.tag = "VBD" // "the plant shut on Monday": else the sentence had no verb
	}
	if w.tag == "NN" && lower == "quit" && i > 1 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == "." || words[i+1].tag == "," || words[i+1].tag == "IN" || words[i+1].timex >= 0) {
		w.tag = "VBD" // "a day after his predecessor quit": hardly ever a noun
	}
	if w.tag == "NN" && keeps && i > 1 && i+1 < len(words) && (words[i-1].tag == "WDT" && (words[i+1].tag == "CD" || words[i+1].tag == "$" || strings.IndexAny(words[i+1].text, "£€$") == 0) || words[i-1].text == "," && words[0].isName() && (words[i+1].tag == "IN" || words[i+1].timex >= 0) && onlyVerb(words, i)) {
		w.tag = "VBD" // "which cost £12,000", "Ms Lang, the finance minister, quit"
	}
	if w.tag == "VB" && i > 1 && words[i-1].tag == "TO" && lower == "work" && words[i-2].is("back", "return", "returned", "returning", "returns", "go", "went", "going") {
		w.tag = "NN" // "went back to work on Monday"
	}
	if w.tag == "VB" && i > 0 && words[i-1].tag == "TO" && institutions.has(lower) && (i+1 == len(words) || !words[i+1].isNoun() && words[i+1].tag != "DT" && words[i+1].tag != "PRP" && words[i+1].tag != "PRP$") {
		w.tag = "NN" // "was taken to hospital"
	}
	if w.tag == "VBN" && i > 1 && i+1 < len(words) && words[i-1].tag == "CC" && (words[i+1].isName() || words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].tag == "CD" && words[i+1].timex < 0) && plainPastBefore(words, i) {
		w.tag = "VBD" // "searched the hall and arrested Ferri"
	}
	if w.tag == "VBN" && i > 3 && i+1 < len(words) && words[i-1].tag == "CC" && words[i-2].text == "," && (words[i+1].tag == "IN" || words[i+1].timex >= 0) && !words[i+1].is("by") && !needsObject.has(lemma(w.text)) && plainPastBefore(words, i) {
		w.tag = "VBD" // "sued over it in 2019, and lost in court"
	}
	if w.tag == "VBN" && i > 1 && i+1 < len(words) && words[i-1].isNoun() && !words[i+1].is("by") && !needsObject.has(lemma(w.text)) && (crowdBefore(words, i) || words[0].tag == "DT" && words[0].text != "No") && onlyVerb(words, i) && words[len(words)-1].tag == "." {
		w.tag = "VBD" // "thousands of people marched", "the trial of two officers opened"
	}
	if w.tag == "VBN" && i > 3 && words[i-1].isNoun() && i+1 < len(words) && !words[i+1].is("by") && agentBefore(words, i) {
		w.tag = "VBD" // "a clinic run by nuns in Haiti closed this year"
	}
	if w.tag == "VBN" && i > 3 && words[i-1].isNoun() && onlyVerb(words, i) && timed(words) && infinitiveBefore(words, i) {
		w.tag = "VBD" // "a bill to ban mining passed"
	}
	if w.tag == "NN" && keeps && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].isName() || words[i+1].is("the", "a", "an", "his", "her", "its", "their")) && !secondFinite(words, i) && !finiteBehind(words, i) {
		w.tag = "VBD" // "a wave hit Sulawesi"
	}
	if w.tag == "VBD" && i > 1 && i+1 < len(words) && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) && words[i-1].isNoun() && governedNoun(words, i) &&
		(words[i+1].is("by") || (words[i+1].tag == "IN" || words[i+1].tag == "TO" && i+2 < len(words) && words[i+2].isName() || words[i+1].tag == "RB") && secondFinite(words, i)) ||
		w.tag == "VBD" && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].isNoun() && words[i+1].is("as", "by") && finiteBehind(words, i) {
		w.tag = "VBN" // "restrictions imposed by the law", "flew from Omsk headed for Berlin"
	}
	if (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+3 < len(words) && words[i+1].is("by") && strings.HasSuffix(lower, "ed") && !hasAuxiliary(words, i) && words[i-1].isNoun() && words[i-1].timex < 0 && !noObject.has(lemma(w.text)) {
		if main := behindBy(words, i+2); main > 0 {
			w.tag, words[main].tag = "VBN", "VBD" // "a man chased by a dog drowned on Monday"
		}
	}
	if w.tag == "VBD" && (sameParticiple.has(lower) || strings.HasSuffix(lower, "ed")) && i > 1 && i+1 < len(words) && words[i-1].text == "," && words[i-2].isNoun() && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == "TO" && i+2 < len(words) && words[i+2].tag == "VB") && closesBeforeFinite(words, i) {
		w.tag = "VBN" // "the referendum, held on Friday, was", "a ferry, built to carry 140, sank"
	}
	if w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && transitive.has(lemma(w.text)) && w.form&noParticiple == 0 && (words[i+1].timex >= 0 || words[i+1].tag == "IN" && !words[i+1].is("that") || words[i+1].tag == ",") && (finiteBehind(words, i) || secondFinite(words, i)) && !relativeBefore(words, i) {
		w.tag = "VBN" // "a commander captured in June told reporters"
	}
	if (w.tag == "NN" || w.tag == "JJ") && keeps && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].tag == "CC" && (words[i+2].tag == "VBN" || words[i+2].tag == "VBD") && firstFinite(words, i) {
		w.tag, words[i+2].tag = "VBD", "VBD" // "a dam burst and killed nine people"
	}
	if w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i-1].timex >= 0 && w.is("charged", "accused", "suspected") && words[i+1].is("with", "of") && secondFinite(words, i) {
		w.tag = "VBN" // "appeared in court on Monday charged with theft"
	}
	if w.tag == "VBD" && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i+2].is("by") && (words[i+1].tag == "RP" || words[i+1].is("down", "off", "up", "out", "over")) && w.form&noParticiple == 0 && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) {
		w.tag = "VBN" // "an offer turned down by the board"
	}
	if w.tag == "VBD" && w.is("named", "called") && i > 0 && i+1 < len(words) && words[i-1].isNoun() && !words[i-1].isName() && words[i+1].isName() && !onlyVerb(words, i) {
		w.tag = "VBN" // "a tapper named Ida Bonn"
	}
	if w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i+1].is("by") && words[i-1].is("once", "when", "if", "unless", "until", "as", "though", "although", "than") {
		w.tag = "VBN" // "will become law once signed by the governor"
	}
	if w.is("ended", "ending") && i > 0 && i+1 < len(words) && words[i-1].timex >= 0 && !ofLength(words, i+1) && (words[i+1].timex >= 0 || words[i+1].tag == "IN" && i+2 < len(words) && words[i+2].timex >= 0) {
		w.tag = "IN" // "in the six months ended 31 March"
	}
	if (w.tag == "VBN" || w.tag == "VBD") && strings.HasSuffix(lower, "ed") && leftSo(words, i) {
		w.tag = "JJ" // "left two guards wounded"
		return
	}
	if w.tag == "VBD" && i > 0 && words[i-1].isNoun() && words[i-1].timex < 0 && (strings.HasSuffix(lower, "ed") || sameParticiple.has(lower)) && !noObject.has(lemma(w.text)) && !saysOrThinks(w.text) && phraseThenFinite(words, i+1) && !barePhrase(words, i) && !secondFinite(words, i) && !relativeBefore(words, i) &&
		!(lower == "left" && i+2 < len(words) && (words[i+1].tag == "CD" || words[i+2].is("least", "most", "than"))) {
		w.tag = "VBN" // "tests carried out in Bern last month showed"
	}
	if w.tag == "VBD" && i > 0 && words[i-1].isNoun() && w.form&noParticiple == 0 && timeThenFinite(words, i+1) && !barePhrase(words, i) {
		w.tag = "VBN" // "an agreement made yesterday was welcomed"
	}
	if w.tag == "VBN" && i > 0 && words[i-1].tag == "CD" && words[i-1].timex < 0 && onlyVerb(words, i) {
		w.tag = "VBD" // "the council of ward 12 met"
	}
	if w.tag == "VBN" && i > 1 && words[i-1].text == "," && i+1 < len(words) && !words[i+1].is("by") && words[i+1].tag != "," && words[i+1].tag != "." && (words[0].isName() && onlyVerb(words, i) && !participleCloses(words, i) || words[0].tag == "DT" && firstFinite(words, i) && !closesBeforeFinite(words, i)) {
		w.tag = "VBD" // "Putin, on television, offered condolences"
	}
	if (w.tag == "VBP" || w.tag == "VB") && i > 0 && i+1 < len(words) && (strings.HasPrefix(words[i-1].tag, "JJ") || words[i-1].tag == "DT") && words[i+1].isNoun() {
		w.tag = "NN" // "the former light welterweight champion"
	}
	if (w.tag == "NN" || w.tag == "JJ") && keeps && i > 4 && i+1 < len(words) && words[i-1].text == "," && (words[i+1].tag == "IN" || words[i+1].timex >= 0 || words[i+1].tag == "DT") {
		if j := participleAside(words, i-1); j > 0 {
			w.tag, words[j].tag = "VBD", "VBN" // "the dam, built in the 1930s, burst on Monday"
		}
	}
	if w.tag == "VBN" && i > 3 && words[i-1].text == "," && i+1 < len(words) && !words[i+1].is("by") && participleAside(words, i-1) > 0 && noFinite(words, i) {
		w.tag = "VBD" // "the bank, founded in 1881, collapsed in May"
	}
	if w.tag == "VBN" && i > 0 && (words[i-1].isNoun() || words[i-1].is("one")) && words[i-1].timex < 0 && !hasAuxiliary(words, i) && noObject.has(lemma(w.text)) {
		w.tag = "VBD" // "29 people drowned"
	}
	if w.tag == "VBN" && i > 0 && !hasAuxiliary(words, i) && (!reducedPassive(words, i) || subjectOfRelative(words, i)) && !(w.is("named", "called") && i+1 < len(words) && words[i+1].isName()) && !words[i-1].is("once", "when", "if", "unless", "until") {
		switch prev := words[i-1]; {
		case strings.HasPrefix(prev.tag, "N") && prev.timex < 0, prev.tag == "PRP" && !strings.HasSuffix(prev.text, "self") && !strings.HasSuffix(prev.text, "selves"), prev.tag == "WP", prev.tag == "WDT", prev.tag == "RB" && i > 1 && (strings.HasPrefix(words[i-2].tag, "N") || words[i-2].tag == "PRP" || words[i-2].tag == "WP"):
			if s, ok := verbs.find(lemma(w.text)); !ok || s.class != state || irregular.get(lower) != "" || intransitive.has(lower) {
				w.tag = "VBD"
			}
		}
	}
	if w.tag == "VBN" && i > 4 && words[i-1].isNoun() && behindRelativeAlone(words, i) {
		w.tag = "VBD" // "men who died in the fire met on Monday"
	}
	if w.tag == "VBN" && i > 1 && i+1 < len(words) && words[i-1].is("both", "all", "each") && words[i-2].isNoun() && (words[i+1].isNoun() || words[i+1].tag == "DT") {
		w.tag = "VBD" // "the two firms both issued statements"
	}
	if w.tag == "VBD" && i > 0 && naming.has(lower) && words[i-1].isNoun() && !words[i-1].isName() {
		if main := behindName(words, i+1); main > 0 {
			w.tag, words[main].tag = "VBN", "VBD" // "the man labelled a spy escaped on Monday"
		}
	}
	if w.tag == "VBD" && w.form&noPast != 0 {
		w.tag = "VBN" // "a van driven by"
	}
}

// mendBase makes verbs of nouns whose form is that of a present or an infinitive too.
func (w *word) mendBase(i int, words []word) {
	lower := w.lower()
	if w.tag == "NN" && i > 1 && i < 6 && words[i-1].tag == "TO" && words[i-2].isName() && i+1 < len(words) && (strings.HasPrefix(words[i+1].tag, "JJ") || words[i+1].tag == "DT" || words[i+1].tag == "NNS" || words[i+1].tag == "PRP$") && onlyVerb(words, i) {
		if _, known := verbs.find(lower); known {
			w.tag = "VB" // "Dana to order spare disks by Friday", as minutes and headlines have it
		}
	}
	if w.tag == "NNS" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == "IN" || words[i+1].tag == "TO" || words[i+1].tag == "DT" || words[i+1].timex >= 0) && (words[i-1].isName() || onlyVerb(words, i)) && timed(words) && firstFinite(words, i) && words[len(words)-1].tag == "." && knownPresent(lower) {
		w.tag = "VBZ" // "Parliament returns from its recess on Wednesday"
	}
	if w.tag == "NNS" && i > 1 && i+2 < len(words) && words[i-1].tag == "JJ" && (words[i-2].tag == "DT" || words[i-2].tag == "JJ") && words[i+1].is("on", "in", "at") && words[i+2].timex >= 0 && knownPresent(lower) && noFinite(words[clauseStart(words, i):], i-clauseStart(words, i)) {
		if _, noun := nounSense(lower); !noun {
			w.tag, words[i-1].tag = "VBZ", "NN" // "the new parliament meets on 4 April"
		}
	}
	if w.tag == "NNS" && i > 1 && i+1 < len(words) && words[i-1].is("today") && (words[i-2].isName() || words[i-2].tag == "," || words[i-2].isNoun()) && (words[i+1].isNoun() || words[i+1].tag == "DT" || strings.HasPrefix(words[i+1].tag, "JJ") || words[i+1].tag == "PRP$") && noFinite(words, i) && knownVerb(w) {
		w.tag = "VBZ" // "the firm today reports results"
	}
	if w.tag == "NN" && i > 1 && i+2 < len(words) && words[i+1].tag == "TO" && words[i+2].tag == "VB" && planVerbs.has(lower) && closesRelative(words, i-1) && words[i-1].text == "," {
		w.tag = "VBP" // "pickers, who won a rise, plan to march"
	}
}
