package event

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The tagger was trained on news of the eighties; what a word's form or place
// gainsays is mended here.

// mendForm mends the tags that a word's form alone gainsays: past tenses that
// are none, and verbs that the tagger takes for nouns.
func (w *word) mendForm(i int, words []word) {
	if w.timex >= 0 && w.tag != "CD" && w.tag != "IN" && w.tag != "DT" {
		if r, _ := utf8.DecodeRuneInString(w.text); unicode.IsLetter(r) && strings.HasPrefix(w.tag, "V") {
			w.tag = "NN"
		}
	}
	lower := w.lower()
	if strings.HasPrefix(w.tag, "NNP") && i > 0 && i < 14 && words[i-1].tag == ":" && words[i-1].text != ":" && strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBP") && !firmPlurals[lower] {
		w.tag = "NNS" // "OSLO, Jan. 12 – Envoys met"
	}
	if i == 0 && w.isName() && closedClass[lower] {
		w.tag = "IN"
		if lower == "had" || lower == "were" {
			w.tag = "VBD" // "Had City agreed"
		}
	}
	if i == 0 && w.isName() && lower == "a" && len(words) > 1 && !words[1].isName() {
		w.tag = "DT"
	}
	if w.tag == "$" && w.isWord() {
		w.tag = "NN" // "ward 12"
	}
	switch {
	case w.tag == "VBZ" && i > 0 && strings.HasSuffix(lower, "s") && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || strings.HasPrefix(words[i-1].tag, "JJ") || words[i-1].isNoun() && words[i-1].timex < 0) &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBN" || words[i+1].tag == "MD" || words[i+1].tag == "VBP") && irregular[lower] == "":
		w.tag = "NNS" // "the ministers met", "fire crews came"
	case w.tag == "IN" && i > 0 && w.timex < 0 && strings.HasSuffix(lower, "ed") && lower != "provided" && knownPast(lower), w.tag == "IN" && neverParticiple[lower]:
		w.tag = "VBD" // "rebels annexed the town"
	case w.tag == "VBZ" && i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBN" && !words[i+1].is("been") || words[i+1].tag == "VBP" && unchanged[words[i+1].lower()] || words[i+1].tag == "IN" && (neverParticiple[words[i+1].lower()] || strings.HasSuffix(words[i+1].lower(), "ed") && knownPast(words[i+1].lower()))) && irregular[lower] == "" && (i == 0 || i > 1 && words[i-1].text == "," && i < 6 && words[i-2].timex >= 0):
		w.tag, words[i+1].tag = "NNS", "VBD" // "shares lost 9%", "on Sunday, burglars broke in"
	case w.tag == "VBZ" && measures[lower]:
		w.tag = "NNS" // "just metres from the hall"
	case w.tag == "VBZ" && i > 2 && words[i-1].tag == "CC" && words[i-2].tag == "VBG" && words[i-3].isNoun() && irregular[lower] == "":
		w.tag = "NNS" // "with bullets flying and clashes": no present goes on from a participle
	case w.tag == "VBZ" && i > 1 && words[i-1].tag == "VBN" && hasHave(words, i-1) && lower == w.text:
		w.tag = "NNS" // "has raised rates ten times"
	case i == 0 && (w.tag == "NN" || w.tag == "FW") && len(lower) <= 3 && len(words) > 2 && words[1].timex < 0 && words[1].lower() != words[1].text && (words[2].tag == "VBD" || words[2].tag == "VBN" || words[2].tag == "VBZ" || words[2].tag == "MD") && !honorifics[lower]:
		w.tag = "NNP" // "Xi Jinping met"
	case w.text == "I" && i > 0 && i+1 < len(words) && words[i-1].isName() && words[i-1].timex < 0 && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "POS" || words[i+1].is("of", "and")):
		w.tag = "NNP" // "Elizabeth I died"
	case w.tag == "VBG" && i == 0 && len(words) > 1 && words[1].tag == "VBD" && irregular[words[1].lower()] != "" && lower != "having" && lower != "being":
		w.tag = "NN" // "Fighting broke out"
	case w.tag == "VBG" && i == 0 && lower == "downing" && len(words) > 1 && words[1].is("street"):
		w.tag = "NNP"
	case w.tag == "VBZ" && i > 0 && words[i-1].tag == "VBD" && irregular[words[i-1].lower()] != "be" && irregular[words[i-1].lower()] != "have" && i+1 < len(words) && (words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].tag == "," || words[i+1].timex >= 0) && lower == w.text:
		w.tag = "NNS" // "heard witnesses on Monday"
	case w.tag == "VB" && i > 1 && words[i-1].tag == "TO" && lower != w.text:
		w.tag = "NNP" // "flights to Oslo"
	case w.tag == "VBG" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$") && (words[i+1].isNoun() || strings.HasPrefix(words[i+1].tag, "JJ")) && words[i+1].timex < 0:
		w.tag = "JJ" // "the missing boy"
	case w.tag == "VBG" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || strings.HasPrefix(words[i-1].tag, "JJ")) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "MD" || words[i+1].is("of", "broke", "between", "in", "around", "near")):
		w.tag = "NN" // "the fighting broke out"
	case i == 0 && w.tag == "RB" && len(words) > 1 && (strings.HasPrefix(words[1].tag, "V") || words[1].tag == "MD") && lower != w.text && !strings.HasSuffix(lower, "ly") && !adverbs[lower]:
		w.tag = "NNP" // "Norhaven agreed": no adverb that English knows
	case (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+2 < len(words) && words[i-1].text == "," && strings.HasSuffix(lower, "ed") && (words[i+1].isNoun() || words[i+1].tag == "JJ") && !words[i+1].isName() && words[i+2].isName():
		w.tag = "JJ" // "an envoy, retired ambassador Ida Bonn, said"
	case (w.tag == "VBD" || w.tag == "VBN") && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && isDemonym(words[i-1].text) && words[i-2].tag == "DT" && words[i+1].tag == "NNS":
		w.tag = "JJ" // "the Scottish limited partnerships"
	case i == 0 && w.tag == "JJ" && len(words) > 1 && (words[1].tag == "VBD" || words[1].tag == "VBZ" || words[1].tag == "MD") && lower != w.text && !quantities[lower]:
		w.tag = "NNP" // "Arsenal lost"
	case w.tag == "VBG" && lower == "following" && i+1 < len(words) && (i == 0 || words[i-1].text == "," || words[i-1].isNoun()) && (words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].isName() || words[i+1].timex >= 0):
		w.tag = "IN" // "following the collapse of the bank, …"
	case w.tag == "VBG" && i > 0 && lower != w.text && words[i-1].tag != "``" && words[i-1].tag != ":":
		w.tag = "NNP" // "took off from Kunming"
	case w.tag == "VBG" && nominal[lower] && i > 0 && i+1 < len(words) && (words[i-1].tag == "NN" && words[i-1].timex < 0 || strings.HasPrefix(words[i-1].tag, "JJ")) && !words[i+1].isNoun() && words[i+1].tag != "DT" && words[i+1].tag != "PRP" && words[i+1].tag != "PRP$" && words[i+1].tag != "CD":
		w.tag = "NN" // "a level crossing"
	case w.tag == "CD" && i > 0 && words[i-1].tag == "PRP$" && strings.HasSuffix(lower, "s"):
		w.tag = "NNS" // "a man in his 40s"
	case w.tag == "VBN" && i > 2 && i+1 < len(words) && words[i-1].tag == "CC" && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == ".") && hadObject(words, i-1):
		w.tag = "VBD" // "had two children and divorced in 1970"
	case (lower == "provided" || lower == "providing") && i > 0 && words[i-1].text == "," && i+1 < len(words) && (words[i+1].tag == "DT" || words[i+1].tag == "PRP" || words[i+1].tag == "PRP$" || words[i+1].is("that")):
		w.tag = "IN" // ", provided the board agrees": a condition
	case lower == "filed" && w.tag == "VBN" && i > 0 && i+1 < len(words) && words[i+1].is("for") && !hasAuxiliary(words, i):
		w.tag = "VBD" // "filed for insolvency"
	case lower == "aged" && i+1 < len(words) && words[i+1].tag == "CD":
		w.tag = "JJ" // "two men aged 22 and 25"
	case i == 0 && w.isName() && len(words) > 1 && !words[1].isName() && irregularPlural(lower):
		w.tag = "NNS" // "Gunmen stormed"
	case (w.isNoun() || w.tag == "JJ" || w.tag == "RB" || w.tag == "VBP" || w.tag == "VB") && numerals[lower] && (i > 0 || len(words) > 1 && !words[1].isName()):
		w.tag = "CD" // "Twelve were killed"
	case w.tag == "VBG" && lower != "having" && lower != "being" && i+1 < len(words) && (i == 0 || words[i-1].tag == "," || words[i-1].tag == "CC" || words[i-1].tag == "IN") && strings.HasSuffix(words[i+1].lower(), "ed") && (words[i+1].tag == "VBN" || words[i+1].tag == "VBD") && i+2 < len(words) && !words[i+2].is("by"):
		w.tag, words[i+1].tag = "NN", "VBD" // "shelling killed six"
	case (w.tag == "JJ" || w.tag == "NN") && (lower == "last" || lower == "first" || lower == "next") && i > 0 && i+1 < len(words) && irregular[words[i-1].lower()] == "be" && (words[i+1].tag == "VBN" || words[i+1].tag == "VBD" || unchanged[words[i+1].lower()]):
		w.tag = "RB" // "was last seen"
	case w.tag == "NN" && i > 0 && strings.HasSuffix(lower, "ed") && words[i-1].timex < 0 && knownPast(lower) && onlyVerb(words, i):
		w.tag = "VBD" // "the 24-year-old died": else the sentence had no verb
		if strings.HasPrefix(words[i-1].tag, "JJ") {
			words[i-1].mendNoun()
		}
	case (w.tag == "JJ" && strings.HasSuffix(lower, "ed") || w.tag == "NN" && pastForm(lower)) && i > 0 && hasHave(words, i) && (i+1 == len(words) || !words[i+1].isNoun()):
		w.tag = "VBN" // had not “handled”
	case (w.tag == "VBD" || w.tag == "VBN") && !strings.HasSuffix(lower, "ed") && irregular[lower] == "" && !unchanged[lower]:
		w.tag = "NN" // no past form: "light welterweight"
	case w.tag == "VBP" && i > 0 && i+1 < len(words) && words[i-1].isName() && words[i+1].isNoun() && !strings.HasSuffix(words[i-1].text, "s"):
		if _, known := verbs[lower]; !known {
			w.tag = "NN" // "Olympic silver medallist"
		}
	case w.tag == "JJ" && strings.HasSuffix(lower, "man") && len(lower) > 5 && lower != "german" && i+1 < len(words) && !words[i+1].is("and") && (unchanged[words[i+1].lower()] || words[i+1].is("shot") || words[i+1].isVerb() || words[i+1].tag == "JJ" && strings.HasSuffix(words[i+1].lower(), "ed")):
		w.tag = "NN" // "a gunman shot two people"
	case lower == "shot" && w.tag == "NN" && i > 0 && i+1 < len(words) && (words[i-1].tag == "CC" || words[i-1].isNoun()) && (words[i+1].tag == "PRP" || words[i+1].tag == "JJ" || words[i+1].tag == "NNS" || words[i+1].tag == "PRP$" || words[i+1].isName() || words[i+1].tag == "DT" || words[i+1].tag == "CD" || words[i+1].tag == "CC" && i+2 < len(words) && strings.HasSuffix(words[i+2].lower(), "ed")):
		w.tag = "VBD"
	case lower == "shot" && (w.tag == "NN" || w.tag == "JJ") && i > 0 && i+1 < len(words) && words[i+1].is("dead"):
		w.tag, words[i+1].tag = "VBD", "RB"
	case lower == "shot" && w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i+1].isNoun() || words[i+1].tag == "JJ" || words[i+1].tag == "DT" || words[i+1].tag == "CD"):
		w.tag = "VBD"
	case (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || words[i-1].tag == "POS") && (words[i+1].isNoun() || words[i+1].tag == "``" || words[i+1].tag == "''"):
		w.tag = "JJ" // "a collapsed house", "the firm's alleged “network”"
	case i > 0 && (strings.HasPrefix(w.tag, "N") || strings.HasPrefix(w.tag, "JJ") || w.tag == "RB") && pastOnly[lower] && !hasAuxiliary(words, i) &&
		words[i-1].tag != "DT" && words[i-1].tag != "PRP$":
		w.tag = "VBD"
		if strings.HasPrefix(words[i-1].tag, "JJ") {
			words[i-1].mendNoun()
		}
	case w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$") && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "MD"):
		w.tag = "NN" // "her novel won", "the accused said"
	case w.tag == "JJ" && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].isName() || words[i-1].tag == "NNS" || words[i-1].tag == "NN" && isPerson(words[i-1].lower()) && (words[i+1].tag == "CD" || words[i+1].tag == "DT")) && words[i-1].timex < 0 && (words[i+1].isNoun() || words[i+1].tag == "DT" || words[i+1].tag == "CD") && words[i+1].timex < 0 && knownPast(lower) && firstFinite(words, i):
		w.tag = "VBD" // "the EU imposed sanctions"
	case (w.tag == "VB" || w.tag == "VBP") && i > 0 && words[i-1].tag != "TO" && words[i-1].tag != "MD" && pastForm(lower):
		w.tag = "VBD" // "raised money and rebuilt it"
	case w.tag == "VBN" && neverParticiple[lower]:
		w.tag = "VBD"
	case lower == "in" && w.tag == "IN" && i > 0 && words[i-1].isVerb() && i+1 < len(words) && words[i+1].timex >= 0 && words[i+1].is("overnight", "yesterday", "today", "tonight", "last", "this", "earlier"):
		w.tag = "RP" // "broke in overnight"
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = "IN"
	}
	if w.tag == "NN" && w.timex < 0 && lower[len(lower)-1] == 's' {
		w.mendNoun()
	}
	if i+1 < len(words) && w.tag == "IN" && setPhrases[lower+" "+words[i+1].lower()] {
		w.tag, words[i+1].tag = "RB", "RB" // "had in fact tried"
	}
	switch lower {
	case "since":
		if i > 0 && i+1 < len(words) && hasHave(words, i) && (words[i+1].tag == "VBN" || words[i+1].tag == "VBD") {
			w.tag = "RB" // "has since drilled six wells"
		}
	case "born":
		if w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == "TO") {
			w.tag = "VBN"
		}
	case "that":
		if i+1 < len(words) && words[i+1].timex >= 0 && w.timex < 0 && words[i+1].tag != "DT" {
			w.tag = "DT" // "that August"
		} else if i+1 < len(words) && w.tag == "DT" && i > 0 && strings.HasPrefix(words[i-1].tag, "V") {
			w.tag = "IN"
		}
	case "said", "told", "killed", "announced":
		if strings.HasPrefix(w.tag, "N") || w.tag == "JJ" {
			w.tag = "VBD"
		}
	case "n't", "n’t", "not", "never":
		w.tag = "RB"
	}
}

// mendNoun makes a word a noun, in the plural where its form says so: "the envoys met".
func (w *word) mendNoun() {
	w.tag = "NN"
	if lower := w.lower(); len(lower) > 5 && isAgents(lower) {
		w.tag = "NNS"
	}
}

// mendRole mends the tags that a word's place in the sentence gainsays: a verb
// in -ed after a noun is its past tense, unless it only describes the noun.
func (w *word) mendRole(i int, words []word) {
	lower := w.lower()
	keeps := len(lower) <= longestUnchanged && unchanged[lower] // its past is its base
	if w.tag == "VBG" && nominal[lower] && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].isNoun() && words[i+1].timex < 0 && !words[i+1].isName() {
		w.tag = "NN" // "a tsunami warning siren"
	}
	if w.tag == "NN" && i > 1 && i < 6 && words[i-1].tag == "TO" && words[i-2].isName() && i+1 < len(words) && (strings.HasPrefix(words[i+1].tag, "JJ") || words[i+1].tag == "DT" || words[i+1].tag == "NNS" || words[i+1].tag == "PRP$") && onlyVerb(words, i) {
		if _, known := verbs[lower]; known {
			w.tag = "VB" // "Dana to order spare disks by Friday", as minutes and headlines have it
		}
	}
	if (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].tag == "CD" && words[i-1].timex < 0 || strings.HasPrefix(words[i-1].tag, "JJ")) && (strings.HasPrefix(words[i+1].tag, "NN") || words[i+1].tag == "JJ") && words[i+1].timex < 0 && !onlyVerb(words, i) && !hasAuxiliary(words, i) {
		w.tag = "JJ" // "two ruined temples", "the Scottish limited partnerships"
	}
	if w.tag == "NNS" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == "IN" || words[i+1].tag == "TO" || words[i+1].tag == "DT" || words[i+1].timex >= 0) && (words[i-1].isName() || onlyVerb(words, i)) && timed(words) && firstFinite(words, i) && words[len(words)-1].tag == "." && knownPresent(lower) {
		w.tag = "VBZ" // "Parliament returns from its recess on Wednesday"
	}
	if w.is("meant", "intended", "designed", "aimed", "expected") && w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && (words[i+1].tag == "TO" || words[i+1].is("at")) && behindGoesOn(words, i) {
		w.tag = "VBN" // "talks meant to end the war broke up"
	}
	if w.tag == "NN" && i > 1 && i+2 < len(words) && words[i+1].tag == "TO" && words[i+2].tag == "VB" && planVerbs[lower] && closesRelative(words, i-1) && words[i-1].text == "," {
		w.tag = "VBP" // "pickers, who won a rise, plan to march"
	}
	if w.tag == "VBG" && i > 0 && words[i-1].is("in") && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].tag == ",") {
		w.tag = "NN" // "complained in writing"
	}
	if i > 0 && w.timex < 0 && w.isVerb() && keeps && (w.tag == "VBZ" || (w.tag == "VBP" || w.tag == "VB") && (singularBefore(words, i) || unplanned[lower] && words[i-1].isNoun() && timed(words))) && !hasAuxiliary(words, i) {
		w.tag = "VBD" // "it burst", "the bank cut rates": the present would end in -s
	}
	if i > 0 && i+1 < len(words) && w.timex < 0 && (w.tag == "VB" || w.tag == "VBP" || (w.tag == "VBN" || w.tag == "NN") && (words[i+1].isNoun() || words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].tag == "TO")) && keeps && words[i-1].tag == "CC" && plainPastBefore(words, i) {
		w.tag = "VBD" // "broke out and spread"
	}
	if i > 1 && (w.tag == "NN" || w.tag == "VBD" || w.tag == "JJ") && words[i-1].tag == "RB" && keeps && irregular[words[i-2].lower()] == "be" {
		w.tag = "VBN" // "was last hit"
	}
	if (w.tag == "VBN" || w.tag == "NN" && keeps) && i > 2 && i+1 < len(words) && words[i-1].text == "," && !words[i+1].is("by") && closesRelative(words, i-1) && !finiteBehind(words, i) {
		w.tag = "VBD" // "the storm, which killed 12, hit Cuba"
	}
	if w.tag == "VBN" && i > 0 && words[i-1].isNoun() && !hasAuxiliary(words, i) && saysOrThinks(w.text) && thatBehind(words, i+1) {
		w.tag = "VBD" // "a spokeswoman for the airline confirmed on Monday that"
	}
	if (w.tag == "NN" || w.tag == "JJ") && keeps && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && onlyVerb(words, i) && timed(words) {
		w.tag = "VBD" // "the plant shut on Monday": else the sentence had no verb
	}
	if w.tag == "NN" && keeps && i > 1 && i+1 < len(words) && (words[i-1].tag == "WDT" && (words[i+1].tag == "CD" || words[i+1].tag == "$" || strings.IndexAny(words[i+1].text, "£€$") == 0) || words[i-1].text == "," && words[0].isName() && (words[i+1].tag == "IN" || words[i+1].timex >= 0) && onlyVerb(words, i)) {
		w.tag = "VBD" // "which cost £12,000", "Ms Lang, the finance minister, quit"
	}
	if w.tag == "VB" && i > 0 && words[i-1].tag == "TO" && institutions[lower] && (i+1 == len(words) || !words[i+1].isNoun() && words[i+1].tag != "DT" && words[i+1].tag != "PRP" && words[i+1].tag != "PRP$") {
		w.tag = "NN" // "was taken to hospital"
	}
	if w.tag == "VBN" && i > 1 && i+1 < len(words) && words[i-1].tag == "CC" && (words[i+1].isName() || words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].tag == "CD" && words[i+1].timex < 0) && plainPastBefore(words, i) {
		w.tag = "VBD" // "searched the hall and arrested Ferri"
	}
	if w.tag == "VBN" && i > 1 && i+1 < len(words) && words[i-1].isNoun() && !words[i+1].is("by") && !needsObject[lemma(w.text)] && (crowdBefore(words, i) || words[0].tag == "DT" && words[0].text != "No") && onlyVerb(words, i) && words[len(words)-1].tag == "." {
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
	if w.tag == "VBD" && i > 1 && i+1 < len(words) && (strings.HasSuffix(lower, "ed") || sameParticiple[lower]) && words[i-1].isNoun() && governedNoun(words, i) &&
		(words[i+1].is("by") || (words[i+1].tag == "IN" || words[i+1].tag == "RB") && secondFinite(words, i)) ||
		w.tag == "VBD" && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].isNoun() && words[i+1].is("as", "by") && finiteBehind(words, i) {
		w.tag = "VBN" // "restrictions imposed by the law", "flew from Omsk headed for Berlin"
	}
	if w.tag == "VBD" && (sameParticiple[lower] || strings.HasSuffix(lower, "ed")) && i > 1 && i+1 < len(words) && words[i-1].text == "," && words[i-2].isNoun() && (words[i+1].timex >= 0 || words[i+1].tag == "IN") && closesBeforeFinite(words, i) {
		w.tag = "VBN" // "the referendum, held on Friday, was"
	}
	if w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && transitive[lemma(w.text)] && !neverParticiple[lower] && (words[i+1].timex >= 0 || words[i+1].tag == "IN" && !words[i+1].is("that") || words[i+1].tag == ",") && (finiteBehind(words, i) || secondFinite(words, i)) && !relativeBefore(words, i) {
		w.tag = "VBN" // "a commander captured in June told reporters"
	}
	if (w.tag == "NN" || w.tag == "JJ") && keeps && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].tag == "CC" && (words[i+2].tag == "VBN" || words[i+2].tag == "VBD") && firstFinite(words, i) {
		w.tag, words[i+2].tag = "VBD", "VBD" // "a dam burst and killed nine people"
	}
	if w.tag == "VBD" && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i+2].is("by") && (words[i+1].tag == "RP" || words[i+1].is("down", "off", "up", "out", "over")) && !neverParticiple[lower] && (strings.HasSuffix(lower, "ed") || sameParticiple[lower]) {
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
	if w.tag == "VBD" && i > 0 && words[i-1].isNoun() && words[i-1].timex < 0 && (strings.HasSuffix(lower, "ed") || sameParticiple[lower]) && !noObject[lemma(w.text)] && !saysOrThinks(w.text) && phraseThenFinite(words, i+1) && !barePhrase(words, i) && !secondFinite(words, i) && !relativeBefore(words, i) {
		w.tag = "VBN" // "tests carried out in Bern last month showed"
	}
	if w.tag == "VBD" && i > 0 && words[i-1].isNoun() && !neverParticiple[lower] && timeThenFinite(words, i+1) && !barePhrase(words, i) {
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
	if w.tag == "VBN" && i > 0 && (words[i-1].isNoun() || words[i-1].is("one")) && words[i-1].timex < 0 && !hasAuxiliary(words, i) && noObject[lemma(w.text)] {
		w.tag = "VBD" // "29 people drowned"
	}
	if w.tag == "VBN" && i > 0 && !hasAuxiliary(words, i) && (!reducedPassive(words, i) || subjectOfRelative(words, i)) && !(w.is("named", "called") && i+1 < len(words) && words[i+1].isName()) && !words[i-1].is("once", "when", "if", "unless", "until") {
		switch prev := words[i-1]; {
		case strings.HasPrefix(prev.tag, "N") && prev.timex < 0, prev.tag == "PRP" && !strings.HasSuffix(prev.text, "self") && !strings.HasSuffix(prev.text, "selves"), prev.tag == "WP", prev.tag == "WDT", prev.tag == "RB" && i > 1 && (strings.HasPrefix(words[i-2].tag, "N") || words[i-2].tag == "PRP" || words[i-2].tag == "WP"):
			if s, ok := verbs[lemma(w.text)]; !ok || s.class != state || irregular[lower] != "" || intransitive[lower] {
				w.tag = "VBD"
			}
		}
	}
	if w.tag == "VBD" && onlyParticiple[lower] {
		w.tag = "VBN" // "a van driven by"
	}
}
