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
	switch w.tag {
	case "IN":
		w.mendPreposition(i, words)
	case "DT", "CC", "TO", "PRP$", "POS", ".", ",", ":", "``", "''", "(", ")", "EX", "WDT", "WP", "WP$", "WRB", "MD":
	case "PRP":
		if w.text == "I" && i > 0 && i+1 < len(words) && words[i-1].isName() && words[i-1].timex < 0 && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "POS" || words[i+1].is("of", "and")) {
			w.tag = "NNP" // "Elizabeth I died"
		}
		if w.is("itself", "himself", "herself", "themselves") && i > 0 && isBe(words[i-1].lower()) {
			w.tag = "RB" // "was itself made to concede it"
		}
	default:
		w.mendOpen(i, words)
	}
	w.mendKnown(i, words)
}

// mendPreposition mends what is tagged as a preposition.
func (w *word) mendPreposition(i int, words []word) {
	lower := w.lower()
	switch {
	case len(lower) > 4 && (neverParticiple.has(lower) || i > 0 && w.timex < 0 && strings.HasSuffix(lower, "ed") && lower != "provided" && knownPast(lower)):
		w.tag = "VBD" // "rebels annexed the town"
	case lower == "in" && i > 0 && words[i-1].isVerb() && i+1 < len(words) && words[i+1].timex >= 0 && words[i+1].is("overnight", "yesterday", "today", "tonight", "last", "this", "earlier"):
		w.tag = "RP" // "broke in overnight"
	}
}

// mendOpen mends the tags of verbs, nouns, adjectives, adverbs and numbers.
func (w *word) mendOpen(i int, words []word) {
	lower := w.lower()
	if strings.HasPrefix(w.tag, "NNP") && i > 0 && i < 14 && words[i-1].tag == ":" && words[i-1].text != ":" && strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBP") && !firmPlurals.has(lower) {
		w.tag = "NNS" // "OSLO, Jan. 12 – Envoys met"
	}
	if i == 0 && w.isName() && closedClass.has(lower) {
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
	if w.tag[0] == 'V' {
		w.mendVerb(i, words)
	} else {
		w.mendNominal(i, words)
	}
	if w.tag == "NN" && w.timex < 0 && lower[len(lower)-1] == 's' {
		w.mendNoun()
	}
}

// mendVerb mends what is tagged as a verb.
func (w *word) mendVerb(i int, words []word) {
	lower := w.lower()
	switch {
	case w.tag == "VBZ" && i > 0 && strings.HasSuffix(lower, "s") && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || strings.HasPrefix(words[i-1].tag, "JJ") || words[i-1].isNoun() && words[i-1].timex < 0) &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBN" || words[i+1].tag == "MD" || words[i+1].tag == "VBP") && irregular.get(lower) == "":
		w.tag = "NNS" // "the ministers met", "fire crews came"
	case w.tag == "VBZ" && i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBN" && !words[i+1].is("been") || words[i+1].tag == "VBP" && unchanged.has(words[i+1].lower()) || words[i+1].tag == "IN" && (neverParticiple.has(words[i+1].lower()) || strings.HasSuffix(words[i+1].lower(), "ed") && knownPast(words[i+1].lower()))) && irregular.get(lower) == "" && (i == 0 || i > 1 && words[i-1].text == "," && i < 6 && words[i-2].timex >= 0):
		w.tag, words[i+1].tag = "NNS", "VBD" // "shares lost 9%", "on Sunday, burglars broke in"
	case w.tag == "VBZ" && lower[len(lower)-1] != 's' && lower[len(lower)-1] != 'd':
		w.tag = "NN" // "the turboprop": no present of the third person
		if pastForm(lower) {
			w.tag = "VBD" // "dealt"
		}
	case w.tag == "VBZ" && w.form&measure != 0:
		w.tag = "NNS" // "just metres from the hall"
	case w.tag == "VBZ" && i > 2 && words[i-1].tag == "CC" && words[i-2].tag == "VBG" && words[i-3].isNoun() && irregular.get(lower) == "":
		w.tag = "NNS" // "with bullets flying and clashes": no present goes on from a participle
	case w.tag == "VBZ" && i > 1 && words[i-1].tag == "VBN" && hasHave(words, i-1) && lower == w.text:
		w.tag = "NNS" // "has raised rates ten times"
	case w.tag == "VBG" && i == 0 && len(words) > 1 && (words[1].tag == "VBD" && irregular.get(words[1].lower()) != "" || words[1].tag == "MD" || isBe(words[1].lower())) && lower != "having" && lower != "being":
		w.tag = "NN" // "Fighting broke out"
	case w.tag == "VBG" && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && words[i-1].tag == "RP" && words[i+1].is("until", "till", "to"):
		w.tag = "NN" // "put off sentencing until May"
	case w.tag == "VBG" && i > 0 && i+1 < len(words) && words[i+1].tag == "MD" && (words[i-1].text == "," || i == 1 && words[0].tag == "CC"):
		w.tag = "NN" // "but hunting will become illegal"
	case w.tag == "VBG" && i == 0 && lower == "downing" && len(words) > 1 && words[1].is("street"):
		w.tag = "NNP"
	case w.tag == "VBZ" && i > 0 && words[i-1].tag == "VBD" && !isBe(words[i-1].lower()) && !isHave(words[i-1].lower()) && i+1 < len(words) && (words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].tag == "," || words[i+1].timex >= 0) && lower == w.text:
		w.tag = "NNS" // "heard witnesses on Monday"
	case w.tag == "VB" && i > 1 && words[i-1].tag == "TO" && lower != w.text:
		w.tag = "NNP" // "flights to Oslo"
	case w.tag == "VBG" && i > 1 && i+1 < len(words) && lower == "remaining" && words[i-1].tag == "CD" && words[i+1].isNoun():
		w.tag = "JJ" // "its five remaining aircraft"
	case w.tag == "VBG" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$") && (words[i+1].isNoun() || strings.HasPrefix(words[i+1].tag, "JJ")) && words[i+1].timex < 0:
		w.tag = "JJ" // "the missing boy"
	case w.tag == "VBG" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || strings.HasPrefix(words[i-1].tag, "JJ")) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "MD" || words[i+1].is("of", "broke", "between", "in", "around", "near")):
		w.tag = "NN" // "the fighting broke out"
	case (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+2 < len(words) && words[i-1].text == "," && strings.HasSuffix(lower, "ed") && (words[i+1].isNoun() || words[i+1].tag == "JJ") && words[i+1].timex < 0 && !words[i+1].isName() && words[i+2].isName():
		w.tag = "JJ" // "an envoy, retired ambassador Ida Bonn, said"
	case (w.tag == "VBD" || w.tag == "VBN") && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && isDemonym(words[i-1].text) && words[i-2].tag == "DT" && words[i+1].tag == "NNS":
		w.tag = "JJ" // "the Scottish limited partnerships"
	case w.tag == "VBN" && i > 0 && i+1 < len(words) && words[i-1].is("a") && (words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].timex >= 0 || words[i+1].tag == "VBD" || words[i+1].tag == "MD"):
		w.tag = "NN" // "sat in a shed for weeks"
	case w.tag == "VBZ" && i > 2 && words[i-1].isName() && words[i-2].tag == "DT" && words[i-3].tag == "IN" && !knownVerb(w) && irregular.get(lower) == "":
		w.tag = "NNS" // "at the Monmouth assizes"
	case w.tag == "VBG" && lower == "following" && i+1 < len(words) && (i == 0 || words[i-1].text == "," || words[i-1].isNoun()) && (words[i+1].tag == "DT" || words[i+1].tag == "PRP$" || words[i+1].isName() || words[i+1].timex >= 0):
		w.tag = "IN" // "following the collapse of the bank, …"
	case i > 0 && lower != w.text && words[i-1].isNoun() && words[i-1].lower() == words[i-1].text && i+1 < len(words) && words[i+1].isName() && words[i+1].timex < 0:
		w.tag = "NNP" // "finance chief Tore Lunde"
	case w.tag == "VBG" && i > 0 && lower != w.text && words[i-1].tag != "``" && words[i-1].tag != ":":
		w.tag = "NNP" // "took off from Kunming"
	case w.tag == "VBG" && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && (words[i-1].tag == "NN" && words[i-1].timex < 0 || strings.HasPrefix(words[i-1].tag, "JJ")) && !words[i+1].isNoun() && words[i+1].tag != "DT" && words[i+1].tag != "PRP" && words[i+1].tag != "PRP$" && words[i+1].tag != "CD":
		w.tag = "NN" // "a level crossing"
	case w.tag == "VBN" && i > 2 && i+1 < len(words) && words[i-1].tag == "CC" && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == ".") && hadObject(words, i-1):
		w.tag = "VBD" // "had two children and divorced in 1970"
	case (lower == "provided" || lower == "providing") && i > 0 && words[i-1].text == "," && i+1 < len(words) && (words[i+1].tag == "DT" || words[i+1].tag == "PRP" || words[i+1].tag == "PRP$" || words[i+1].is("that")):
		w.tag = "IN" // ", provided the board agrees": a condition
	case lower == "filed" && w.tag == "VBN" && i > 0 && i+1 < len(words) && words[i+1].is("for") && !hasAuxiliary(words, i):
		w.tag = "VBD" // "filed for insolvency"
	case lower == "aged" && i+1 < len(words) && words[i+1].tag == "CD":
		w.tag = "JJ" // "two men aged 22 and 25"
	case (w.tag == "VBP" || w.tag == "VB") && w.form&numeral != 0 && (i > 0 || len(words) > 1 && !words[1].isName()):
		w.tag = "CD" // "Twelve were killed"
	case w.tag == "VBG" && lower != "having" && lower != "being" && i+1 < len(words) && (i == 0 || words[i-1].tag == "," || words[i-1].tag == "CC" || words[i-1].tag == "IN") && strings.HasSuffix(words[i+1].lower(), "ed") && (words[i+1].tag == "VBN" || words[i+1].tag == "VBD") && i+2 < len(words) && !words[i+2].is("by"):
		w.tag, words[i+1].tag = "NN", "VBD" // "shelling killed six"
	case (w.tag == "VBD" || w.tag == "VBN") && !strings.HasSuffix(lower, "ed") && irregular.get(lower) == "" && w.form&unchangedPast == 0:
		w.tag = "NN" // no past form: "light welterweight"
	case (w.tag == "VBP" || w.tag == "VB") && i > 0 && i+1 < len(words) && words[i-1].isName() && (words[i+1].isNoun() || words[i+1].tag == "CD" || words[i+1].timex >= 0) && !strings.HasSuffix(words[i-1].text, "s"):
		if _, known := verbs.find(lower); !known {
			w.tag = "NN" // "Olympic silver medallist"
		}
	case (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" && !(words[i-1].is("both", "all", "each") && i > 1 && words[i-2].isNoun()) || words[i-1].tag == "PRP$" || words[i-1].tag == "POS") && (words[i+1].isNoun() || words[i+1].tag == "``" || words[i+1].tag == "''"):
		w.tag = "JJ" // "a collapsed house", "the firm's alleged “network”"
	case (w.tag == "VB" || w.tag == "VBP") && i > 0 && words[i-1].tag != "TO" && words[i-1].tag != "MD" && pastForm(lower):
		w.tag = "VBD" // "raised money and rebuilt it"
	case w.tag == "VBN" && w.form&noParticiple != 0:
		w.tag = "VBD"
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = "IN"
	}
}

// mendNominal mends what is tagged as a noun, an adjective, an adverb or a number.
func (w *word) mendNominal(i int, words []word) {
	lower := w.lower()
	switch {
	case i == 0 && (w.tag == "NN" || w.tag == "FW") && len(lower) <= 3 && len(words) > 2 && words[1].timex < 0 && words[1].lower() != words[1].text && (words[2].tag == "VBD" || words[2].tag == "VBN" || words[2].tag == "VBZ" || words[2].tag == "MD") && !honorifics.has(lower):
		w.tag = "NNP" // "Xi Jinping met"
	case i == 0 && w.tag == "RB" && len(words) > 1 && (strings.HasPrefix(words[1].tag, "V") || words[1].tag == "MD") && lower != w.text && !strings.HasSuffix(lower, "ly") && !adverbs.has(lower):
		w.tag = "NNP" // "Norhaven agreed": no adverb that English knows
	case i == 0 && w.tag == "JJ" && len(words) > 1 && (words[1].tag == "VBD" || words[1].tag == "VBZ" || words[1].tag == "MD") && lower != w.text && w.form&quantity == 0:
		w.tag = "NNP" // "Arsenal lost"
	case w.tag == "CD" && i > 0 && words[i-1].tag == "PRP$" && strings.HasSuffix(lower, "s"):
		w.tag = "NNS" // "a man in his 40s"
	case (lower == "provided" || lower == "providing") && i > 0 && words[i-1].text == "," && i+1 < len(words) && (words[i+1].tag == "DT" || words[i+1].tag == "PRP" || words[i+1].tag == "PRP$" || words[i+1].is("that")):
		w.tag = "IN" // ", provided the board agrees": a condition
	case lower == "aged" && i+1 < len(words) && words[i+1].tag == "CD":
		w.tag = "JJ" // "two men aged 22 and 25"
	case i == 0 && w.isName() && len(words) > 1 && !words[1].isName() && irregularPlural(lower):
		w.tag = "NNS" // "Gunmen stormed"
	case w.form&numeral != 0 && w.tag != "CD" && (i > 0 || len(words) > 1 && !words[1].isName()):
		w.tag = "CD" // "Twelve were killed"
	case (w.tag == "JJ" || w.tag == "NN") && (lower == "last" || lower == "first" || lower == "next") && i > 0 && i+1 < len(words) && isBe(words[i-1].lower()) && (words[i+1].tag == "VBN" || words[i+1].tag == "VBD" || unchanged.has(words[i+1].lower())):
		w.tag = "RB" // "was last seen"
	case w.tag == "NN" && i > 0 && strings.HasSuffix(lower, "ed") && words[i-1].timex < 0 && knownPast(lower) && onlyVerb(words, i):
		w.tag = "VBD" // "the 24-year-old died": else the sentence had no verb
		if strings.HasPrefix(words[i-1].tag, "JJ") {
			words[i-1].mendNoun()
		}
	case (w.tag == "NN" || w.tag == "JJ") && i > 0 && (words[i-1].tag == "MD" || i > 1 && words[i-1].tag == "RB" && words[i-2].tag == "MD") && verbs.get(lower) != (sense{}):
		w.tag = "VB" // "will hand the president her resignation"
	case w.tag == "JJ" && i > 1 && i+1 < len(words) && words[i-1].text == "," && words[i-2].isNoun() && strings.HasSuffix(lower, "ed") && words[i+1].timex >= 0 && closesBeforeFinite(words, i):
		w.tag = "VBN" // "the inquiry, ordered last May, is due"
	case w.tag == "JJ" && w.form&noPast != 0 && i > 0 && words[i-1].tag == "CC" && !hasAuxiliary(words, i):
		w.tag = "VBN" // "was arrested and flown home"
	case w.tag == "NN" && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].timex >= 0 && (words[i+1].tag == "TO" || words[i+1].tag == "IN" || words[i+1].tag == "CD") && knownPast(lower) && noFinite(words, i):
		w.tag = "VBD" // "profit in the months to end-September dropped to"
	case i > 0 && hasHave(words, i) && (w.tag == "JJ" && strings.HasSuffix(lower, "ed") || w.tag == "NN" && pastForm(lower)) && (i+1 == len(words) || !words[i+1].isNoun()):
		w.tag = "VBN" // had not “handled”
	case w.tag == "JJ" && strings.HasSuffix(lower, "man") && len(lower) > 5 && lower != "german" && i+1 < len(words) && !words[i+1].is("and") && (unchanged.has(words[i+1].lower()) || words[i+1].is("shot") || words[i+1].isVerb() || words[i+1].tag == "JJ" && strings.HasSuffix(words[i+1].lower(), "ed")):
		w.tag = "NN" // "a gunman shot two people"
	case lower == "shot" && w.tag == "NN" && i > 0 && i+1 < len(words) && (words[i-1].tag == "CC" || words[i-1].isNoun()) && (words[i+1].tag == "PRP" || words[i+1].tag == "JJ" || words[i+1].tag == "NNS" || words[i+1].tag == "PRP$" || words[i+1].isName() || words[i+1].tag == "DT" || words[i+1].tag == "CD" || words[i+1].tag == "CC" && i+2 < len(words) && strings.HasSuffix(words[i+2].lower(), "ed")):
		w.tag = "VBD"
	case lower == "shot" && (w.tag == "NN" || w.tag == "JJ") && i > 0 && i+1 < len(words) && words[i+1].is("dead"):
		w.tag, words[i+1].tag = "VBD", "RB"
	case lower == "shot" && w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i+1].isNoun() || words[i+1].tag == "JJ" || words[i+1].tag == "DT" || words[i+1].tag == "CD"):
		w.tag = "VBD"
	case i > 0 && (strings.HasPrefix(w.tag, "N") || strings.HasPrefix(w.tag, "JJ") || w.tag == "RB") && w.form&onlyPast != 0 && !hasAuxiliary(words, i) && !(w.isName() && i+1 < len(words) && words[i+1].isName()) &&
		words[i-1].tag != "DT" && words[i-1].tag != "PRP$":
		w.tag = "VBD"
		if strings.HasPrefix(words[i-1].tag, "JJ") {
			words[i-1].mendNoun()
		}
	case w.tag == "JJ" && i > 0 && i+2 < len(words) && words[i-1].tag == "DT" && words[i+1].timex >= 0 && words[i+1].is("today", "yesterday") && words[i+2].tag == "VBD":
		w.tag = "NN" // "a scan today showed"
	case w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$") && (words[i+1].tag == "VBD" || words[i+1].tag == "VBZ" || words[i+1].tag == "MD"):
		w.tag = "NN" // "her novel won", "the accused said"
	case w.tag == "JJ" && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].isName() || words[i-1].tag == "NNS" || words[i-1].tag == "NN" && isPerson(words[i-1].lower()) && (words[i+1].tag == "CD" || words[i+1].tag == "DT")) && words[i-1].timex < 0 && (words[i+1].isNoun() || words[i+1].tag == "DT" || words[i+1].tag == "CD") && words[i+1].timex < 0 && knownPast(lower) && firstFinite(words, i):
		w.tag = "VBD" // "the EU imposed sanctions"
	case w.tag == "JJ" && i > 1 && words[i-1].is("both", "all", "each") && words[i-2].isNoun() && strings.HasSuffix(lower, "ed") && knownPast(lower):
		w.tag = "VBD" // "the firm and the union both denied it"
	case lower == "left" && !w.isName() && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == "CD" || words[i+1].tag == "DT" || words[i+1].is("at", "more", "dozens", "hundreds", "thousands", "nearly", "about")):
		w.tag = "VBD" // "a blast left at least two guards wounded"
	case lower == "main" && w.tag == "JJ" && i > 0 && i+1 < len(words) && !words[i+1].isNoun() && !strings.HasPrefix(words[i+1].tag, "JJ") && (words[i-1].isNoun() || words[i-1].tag == "DT" || words[i-1].tag == "JJ"):
		w.tag = "NN" // "the water main in High Street"
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = "IN"
	}
}

// mendKnown mends the tags of some words whatever the tagger takes them for.
func (w *word) mendKnown(i int, words []word) {
	lower := w.small
	if w.tag == "IN" && i+1 < len(words) && len(lower) <= 3 && setPhrases[lower+" "+words[i+1].lower()] {
		w.tag, words[i+1].tag = "RB", "RB" // "had in fact tried"
	}
	switch lower {
	case "last", "first":
		if i > 0 && i+1 < len(words) && w.timex < 0 && (words[i-1].tag == "WP" || words[i-1].tag == "WDT") && (words[i+1].isVerb() || pastForm(words[i+1].lower())) {
			w.tag = "RB" // "who last met in 2019"
		}
	case "missing":
		if w.tag == "VBG" && i > 0 && i+1 < len(words) && words[i-1].tag == "IN" && words[i+1].is("people", "persons", "children", "men", "women", "boys", "girls", "hikers", "climbers", "soldiers", "sailors", "pets") {
			w.tag = "JJ" // "a system for missing people"
		}
	case "mourning":
		if w.tag == "VBG" && i > 0 && (words[i-1].tag == "IN" || words[i-1].isVerb() && !isBe(words[i-1].lower()) || strings.HasPrefix(words[i-1].tag, "JJ")) {
			w.tag = "NN" // "declared three days of mourning"
		}
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
		} else if i+1 < len(words) && w.tag == "DT" && i > 0 && (strings.HasPrefix(words[i-1].tag, "V") || words[i-1].tag == "CC" && words[i+1].tag == "IN") {
			w.tag = "IN" // "heard that he had left and that in May he was seen"
		}
	case "said", "told", "killed", "announced":
		if strings.HasPrefix(w.tag, "N") || w.tag == "JJ" {
			w.tag = "VBD"
		}
	case "fellow":
		if w.isVerb() && i+1 < len(words) && (words[i+1].isNoun() || strings.HasPrefix(words[i+1].tag, "JJ")) {
			w.tag = "JJ" // "appealed to fellow members"
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
