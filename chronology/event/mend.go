package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
)

// The tagger was trained on news of the eighties; what a word's form or place
// gainsays is mended here.

// mendForm mends the tags that a word's form alone gainsays: past tenses that
// are none, and verbs that the tagger takes for nouns.
func (w *word) mendForm(i int, words []word) {
	if w.timex >= 0 && w.tag != pos.CD && w.tag != pos.IN && w.tag != pos.DT {
		if r, _ := utf8.DecodeRuneInString(w.text); unicode.IsLetter(r) && w.tag.Verb() {
			w.tag = pos.NN
		}
	}
	switch w.tag {
	case pos.IN:
		w.mendPreposition(i, words)
	case pos.DT, pos.CC, pos.TO, pos.PRPS, pos.POS, pos.Period, pos.Comma, pos.Colon, pos.OpenQuote, pos.CloseQuote, pos.OpenBracket, pos.CloseBracket, pos.EX, pos.WDT, pos.WP, pos.WPS, pos.WRB, pos.MD:
	case pos.PRP:
		if w.text == "I" && i > 0 && i+1 < len(words) && words[i-1].isName() && words[i-1].timex < 0 && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBZ || words[i+1].tag == pos.POS || words[i+1].is("of", "and")) {
			w.tag = pos.NNP // "Elizabeth I died"
		}
		if w.is("itself", "himself", "herself", "themselves") && i > 0 && isBe(words[i-1].lower()) {
			w.tag = pos.RB // "was itself made to concede it"
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
		w.tag = pos.VBD // "rebels annexed the town"
	case i > 0 && i+1 < len(words) && words[i+1].timex >= 0 && (lower == "over" && words[i-1].is("take", "takes", "took", "taken", "taking") ||
		lower == "in" && words[i-1].isVerb() && words[i+1].is("overnight", "yesterday", "today", "tonight", "last", "this", "earlier")):
		w.tag = pos.RP // "took over last November", "broke in overnight"
	}
}

// mendOpen mends the tags of verbs, nouns, adjectives, adverbs and numbers.
func (w *word) mendOpen(i int, words []word) {
	lower := w.lower()
	if w.tag.Name() && i > 0 && i < 14 && words[i-1].tag == pos.Colon && words[i-1].text != ":" && strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") &&
		i+1 < len(words) && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBP) && !firmPlurals.has(lower) {
		w.tag = pos.NNS // "OSLO, Jan. 12 – Envoys met"
	}
	if i == 0 && w.isName() && closedClass.has(lower) {
		w.tag = pos.IN
		if lower == "had" || lower == "were" {
			w.tag = pos.VBD // "Had City agreed"
		}
	}
	if i == 0 && lower == "given" && len(words) > 2 && (words[1].tag == pos.DT || words[1].tag == pos.PRPS || words[1].timex >= 0) {
		w.tag = pos.IN // "Given the storm, the match was called off"
	}
	if i == 0 && w.isName() && lower == "a" && len(words) > 1 && !words[1].isName() {
		w.tag = pos.DT
	}
	if w.tag == pos.Dollar && w.isWord() {
		w.tag = pos.NN // "ward 12"
	}
	if w.tag.Verb() {
		w.mendVerb(i, words)
	} else {
		w.mendNominal(i, words)
	}
	if w.tag == pos.NN && w.timex < 0 && lower[len(lower)-1] == 's' {
		w.mendNoun()
	}
}

// mendVerb mends what is tagged as a verb.
func (w *word) mendVerb(i int, words []word) {
	lower := w.lower()
	switch {
	case (w.tag == pos.VBN || w.tag == pos.VBD || w.tag == pos.VBG) && areCounted(words, i):
		w.tag = pos.NNS // "the number of injured rose"
	case w.tag == pos.VBZ && i > 0 && strings.HasSuffix(lower, "s") && (words[i-1].tag == pos.DT || words[i-1].tag == pos.PRPS || words[i-1].tag.Adjective() || words[i-1].isNoun() && words[i-1].timex < 0) &&
		i+1 < len(words) && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBN || words[i+1].tag == pos.MD || words[i+1].tag == pos.VBP) && irregular.get(lower) == "":
		w.tag = pos.NNS // "the ministers met", "fire crews came"
	case w.tag == pos.VBZ && i+1 < len(words) && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBN && !words[i+1].is("been") || words[i+1].tag == pos.VBP && unchanged.has(words[i+1].lower()) || words[i+1].tag == pos.IN && (neverParticiple.has(words[i+1].lower()) || strings.HasSuffix(words[i+1].lower(), "ed") && knownPast(words[i+1].lower()))) && irregular.get(lower) == "" && (i == 0 || i > 1 && words[i-1].text == "," && i < 6 && words[i-2].timex >= 0):
		w.tag, words[i+1].tag = pos.NNS, pos.VBD // "shares lost 9%", "on Sunday, burglars broke in"
	case w.tag == pos.VBZ && lower[len(lower)-1] != 's' && lower[len(lower)-1] != 'd':
		w.tag = pos.NN // "the turboprop": no present of the third person
		if pastForm(lower) {
			w.tag = pos.VBD // "dealt"
		}
	case w.tag == pos.VBZ && w.form&measure != 0:
		w.tag = pos.NNS // "just metres from the hall"
	case w.tag == pos.VBZ && i > 2 && words[i-1].tag == pos.CC && words[i-2].tag == pos.VBG && words[i-3].isNoun() && irregular.get(lower) == "":
		w.tag = pos.NNS // "with bullets flying and clashes": no present goes on from a participle
	case w.tag == pos.VBZ && i > 1 && words[i-1].tag == pos.VBN && hasHave(words, i-1) && lower == w.text:
		w.tag = pos.NNS // "has raised rates ten times"
	case w.tag == pos.VBG && i == 0 && len(words) > 1 && (words[1].tag == pos.VBD && irregular.get(words[1].lower()) != "" || words[1].tag == pos.MD || isBe(words[1].lower())) && lower != "having" && lower != "being":
		w.tag = pos.NN // "Fighting broke out"
	case w.tag == pos.VBG && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && words[i-1].tag == pos.RP && words[i+1].is("until", "till", "to"):
		w.tag = pos.NN // "put off sentencing until May"
	case w.tag == pos.VBG && i > 0 && i+1 < len(words) && words[i+1].tag == pos.MD && (words[i-1].text == "," || i == 1 && words[0].tag == pos.CC):
		w.tag = pos.NN // "but hunting will become illegal"
	case w.tag == pos.VBG && i == 0 && lower == "downing" && len(words) > 1 && words[1].is("street"):
		w.tag = pos.NNP
	case w.tag == pos.VBZ && i > 0 && words[i-1].tag == pos.VBD && !isBe(words[i-1].lower()) && !isHave(words[i-1].lower()) && i+1 < len(words) && (words[i+1].tag == pos.IN || words[i+1].tag == pos.Period || words[i+1].tag == pos.Comma || words[i+1].timex >= 0) && lower == w.text:
		w.tag = pos.NNS // "heard witnesses on Monday"
	case w.tag == pos.VB && i > 1 && words[i-1].tag == pos.TO && lower != w.text:
		w.tag = pos.NNP // "flights to Oslo"
	case w.tag == pos.VBG && i > 1 && i+1 < len(words) && lower == "remaining" && words[i-1].tag == pos.CD && words[i+1].isNoun():
		w.tag = pos.JJ // "its five remaining aircraft"
	case w.tag == pos.VBG && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.DT || words[i-1].tag == pos.PRPS || words[i-1].tag == pos.POS) && (words[i+1].isNoun() || words[i+1].tag.Adjective()) && words[i+1].timex < 0:
		w.tag = pos.JJ // "the missing boy"
	case w.tag == pos.VBG && i > 0 && i+1 < len(words) && w.is("increasing", "growing", "mounting", "rising", "ongoing", "remaining", "continuing") && (words[i-1].tag == pos.IN || words[i-1].isVerb()) && words[i+1].isNoun() && words[i+1].timex < 0:
		w.tag = pos.JJ // "came under mounting pressure"
	case w.tag == pos.VBG && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.DT || words[i-1].tag == pos.PRPS || words[i-1].tag.Adjective()) && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBZ || words[i+1].tag == pos.MD || words[i+1].is("of", "broke", "between", "in", "around", "near")):
		w.tag = pos.NN // "the fighting broke out"
	case (w.tag == pos.VBD || w.tag == pos.VBN) && i > 0 && i+2 < len(words) && words[i-1].text == "," && strings.HasSuffix(lower, "ed") && (words[i+1].isNoun() || words[i+1].tag == pos.JJ) && words[i+1].timex < 0 && !words[i+1].isName() && words[i+2].isName():
		w.tag = pos.JJ // "an envoy, retired ambassador Ida Bonn, said"
	case (w.tag == pos.VBD || w.tag == pos.VBN) && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && isDemonym(words[i-1].text) && words[i-2].tag == pos.DT && words[i+1].tag == pos.NNS:
		w.tag = pos.JJ // "the Scottish limited partnerships"
	case w.tag == pos.VBN && i > 0 && i+1 < len(words) && words[i-1].is("a") && (words[i+1].tag == pos.IN || words[i+1].tag == pos.Period || words[i+1].timex >= 0 || words[i+1].tag == pos.VBD || words[i+1].tag == pos.MD):
		w.tag = pos.NN // "sat in a shed for weeks"
	case w.tag == pos.VBZ && i > 2 && words[i-1].isName() && words[i-2].tag == pos.DT && words[i-3].tag == pos.IN && !knownVerb(w) && irregular.get(lower) == "":
		w.tag = pos.NNS // "at the Monmouth assizes"
	case w.tag == pos.VBG && lower == "following" && i+1 < len(words) && (i == 0 || words[i-1].text == "," || words[i-1].isNoun()) && (words[i+1].tag == pos.DT || words[i+1].tag == pos.PRPS || words[i+1].isName() || words[i+1].timex >= 0):
		w.tag = pos.IN // "following the collapse of the bank, …"
	case i > 0 && lower != w.text && words[i-1].isNoun() && words[i-1].lower() == words[i-1].text && i+1 < len(words) && words[i+1].isName() && words[i+1].timex < 0:
		w.tag = pos.NNP // "finance chief Tore Lunde"
	case w.tag == pos.VBG && i > 0 && lower != w.text && words[i-1].tag != pos.OpenQuote && words[i-1].tag != pos.Colon:
		w.tag = pos.NNP // "took off from Kunming"
	case w.tag == pos.VBG && w.form&nominalIng != 0 && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.NN && words[i-1].timex < 0 || words[i-1].tag.Adjective()) && !words[i+1].isNoun() && words[i+1].tag != pos.DT && words[i+1].tag != pos.PRP && words[i+1].tag != pos.PRPS && words[i+1].tag != pos.CD:
		w.tag = pos.NN // "a level crossing"
	case w.tag == pos.VBN && i > 2 && i+1 < len(words) && words[i-1].tag == pos.CC && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN || words[i+1].tag == pos.Period) && hadObject(words, i-1):
		w.tag = pos.VBD // "had two children and divorced in 1970"
	case (lower == "provided" || lower == "providing") && i > 0 && words[i-1].text == "," && i+1 < len(words) && (words[i+1].tag == pos.DT || words[i+1].tag == pos.PRP || words[i+1].tag == pos.PRPS || words[i+1].is("that")):
		w.tag = pos.IN // ", provided the board agrees": a condition
	case lower == "filed" && w.tag == pos.VBN && i > 0 && i+1 < len(words) && words[i+1].is("for") && !hasAuxiliary(words, i):
		w.tag = pos.VBD // "filed for insolvency"
	case lower == "aged" && i+1 < len(words) && words[i+1].tag == pos.CD:
		w.tag = pos.JJ // "two men aged 22 and 25"
	case (w.tag == pos.VBP || w.tag == pos.VB) && w.form&numeral != 0 && (i > 0 || len(words) > 1 && !words[1].isName()):
		w.tag = pos.CD // "Twelve were killed"
	case w.tag == pos.VBG && lower != "having" && lower != "being" && i+1 < len(words) && (i == 0 || words[i-1].tag == pos.Comma || words[i-1].tag == pos.CC || words[i-1].tag == pos.IN) && strings.HasSuffix(words[i+1].lower(), "ed") && (words[i+1].tag == pos.VBN || words[i+1].tag == pos.VBD) && i+2 < len(words) && !words[i+2].is("by"):
		w.tag, words[i+1].tag = pos.NN, pos.VBD // "shelling killed six"
	case (w.tag == pos.VBD || w.tag == pos.VBN) && !strings.HasSuffix(lower, "ed") && irregular.get(lower) == "" && w.form&unchangedPast == 0:
		w.tag = pos.NN // no past form: "light welterweight"
	case (w.tag == pos.VBP || w.tag == pos.VB) && i > 0 && i+1 < len(words) && words[i-1].isName() && (words[i+1].isNoun() || words[i+1].tag == pos.CD || words[i+1].timex >= 0) && !strings.HasSuffix(words[i-1].text, "s"):
		if _, known := verbs.find(lower); !known {
			w.tag = pos.NN // "Olympic silver medallist"
		}
	case (w.tag == pos.VBD || w.tag == pos.VBN) && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.DT && !(words[i-1].is("both", "all", "each") && i > 1 && words[i-2].isNoun()) || words[i-1].tag == pos.PRPS || words[i-1].tag == pos.POS) && (words[i+1].isNoun() || words[i+1].tag == pos.OpenQuote || words[i+1].tag == pos.CloseQuote):
		w.tag = pos.JJ // "a collapsed house", "the firm's alleged “network”"
	case (w.tag == pos.VB || w.tag == pos.VBP) && i > 0 && words[i-1].tag != pos.TO && words[i-1].tag != pos.MD && pastForm(lower):
		w.tag = pos.VBD // "raised money and rebuilt it"
	case w.tag == pos.VBN && w.form&noParticiple != 0:
		w.tag = pos.VBD
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = pos.IN
	}
}

// mendNominal mends what is tagged as a noun, an adjective, an adverb or a number.
func (w *word) mendNominal(i int, words []word) {
	lower := w.lower()
	switch {
	case i == 0 && (w.tag == pos.NN || w.tag == pos.FW) && len(lower) <= 3 && len(words) > 2 && words[1].timex < 0 && words[1].lower() != words[1].text && (words[2].tag == pos.VBD || words[2].tag == pos.VBN || words[2].tag == pos.VBZ || words[2].tag == pos.MD) && !honorifics.has(lower):
		w.tag = pos.NNP // "Xi Jinping met"
	case i == 0 && w.tag == pos.RB && len(words) > 1 && (words[1].tag.Verb() || words[1].tag == pos.MD) && lower != w.text && !strings.HasSuffix(lower, "ly") && !adverbs.has(lower):
		w.tag = pos.NNP // "Norhaven agreed": no adverb that English knows
	case i == 0 && w.tag == pos.JJ && len(words) > 1 && (words[1].tag == pos.VBD || words[1].tag == pos.VBZ || words[1].tag == pos.MD) && lower != w.text && w.form&quantity == 0:
		w.tag = pos.NNP // "Arsenal lost"
	case w.tag == pos.CD && i > 0 && words[i-1].tag == pos.PRPS && strings.HasSuffix(lower, "s"):
		w.tag = pos.NNS // "a man in his 40s"
	case (lower == "provided" || lower == "providing") && i > 0 && words[i-1].text == "," && i+1 < len(words) && (words[i+1].tag == pos.DT || words[i+1].tag == pos.PRP || words[i+1].tag == pos.PRPS || words[i+1].is("that")):
		w.tag = pos.IN // ", provided the board agrees": a condition
	case lower == "aged" && i+1 < len(words) && words[i+1].tag == pos.CD:
		w.tag = pos.JJ // "two men aged 22 and 25"
	case i == 0 && w.isName() && len(words) > 1 && !words[1].isName() && irregularPlural(lower):
		w.tag = pos.NNS // "Gunmen stormed"
	case w.form&numeral != 0 && w.tag != pos.CD && (i > 0 || len(words) > 1 && !words[1].isName()):
		w.tag = pos.CD // "Twelve were killed"
	case (w.tag == pos.JJ || w.tag == pos.NN) && (lower == "last" || lower == "first" || lower == "next") && i > 0 && i+1 < len(words) && isBe(words[i-1].lower()) && (words[i+1].tag == pos.VBN || words[i+1].tag == pos.VBD || unchanged.has(words[i+1].lower())):
		w.tag = pos.RB // "was last seen"
	case w.tag == pos.NN && i > 0 && strings.HasSuffix(lower, "ed") && words[i-1].timex < 0 && knownPast(lower) && onlyVerb(words, i):
		w.tag = pos.VBD // "the 24-year-old died": else the sentence had no verb
		if words[i-1].tag.Adjective() {
			words[i-1].mendNoun()
		}
	case (w.tag == pos.NN || w.tag == pos.JJ) && i > 0 && (words[i-1].tag == pos.MD || i > 1 && words[i-1].tag == pos.RB && words[i-2].tag == pos.MD) && verbs.get(lower) != (sense{}):
		w.tag = pos.VB // "will hand the president her resignation"
	case i > 1 && w.tag.Noun() && lower == w.text && words[i-1].timex >= 0 && modalBeforeTime(words, i):
		w.tag = pos.VB // "will on Friday meet Ida Bonn"
	case w.tag == pos.JJ && i > 1 && i+1 < len(words) && words[i-1].text == "," && words[i-2].isNoun() && strings.HasSuffix(lower, "ed") && words[i+1].timex >= 0 && closesBeforeFinite(words, i):
		w.tag = pos.VBN // "the inquiry, ordered last May, is due"
	case w.tag == pos.JJ && w.form&noPast != 0 && i > 0 && words[i-1].tag == pos.CC && !hasAuxiliary(words, i):
		w.tag = pos.VBN // "was arrested and flown home"
	case w.tag == pos.NN && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].timex >= 0 && (words[i+1].tag == pos.TO || words[i+1].tag == pos.IN || words[i+1].tag == pos.CD) && knownPast(lower) && noFinite(words, i):
		w.tag = pos.VBD // "profit in the months to end-September dropped to"
	case i > 0 && hasHave(words, i) && (w.tag == pos.JJ && strings.HasSuffix(lower, "ed") || w.tag == pos.NN && pastForm(lower)) && (i+1 == len(words) || !words[i+1].isNoun()):
		w.tag = pos.VBN // had not “handled”
	case w.tag == pos.JJ && strings.HasSuffix(lower, "man") && len(lower) > 5 && lower != "german" && i+1 < len(words) && !words[i+1].is("and") && (unchanged.has(words[i+1].lower()) || words[i+1].is("shot") || words[i+1].isVerb() || words[i+1].tag == pos.JJ && strings.HasSuffix(words[i+1].lower(), "ed")):
		w.tag = pos.NN // "a gunman shot two people"
	case lower == "shot" && w.tag == pos.NN && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.CC || words[i-1].isNoun()) && (words[i+1].tag == pos.PRP || words[i+1].tag == pos.JJ || words[i+1].tag == pos.NNS || words[i+1].tag == pos.PRPS || words[i+1].isName() || words[i+1].tag == pos.DT || words[i+1].tag == pos.CD || words[i+1].tag == pos.CC && i+2 < len(words) && strings.HasSuffix(words[i+2].lower(), "ed")):
		w.tag = pos.VBD
	case lower == "shot" && (w.tag == pos.NN || w.tag == pos.JJ) && i > 0 && i+1 < len(words) && words[i+1].is("dead"):
		w.tag, words[i+1].tag = pos.VBD, pos.RB
	case lower == "shot" && w.tag == pos.JJ && i > 0 && i+1 < len(words) && (words[i+1].isNoun() || words[i+1].tag == pos.JJ || words[i+1].tag == pos.DT || words[i+1].tag == pos.CD):
		w.tag = pos.VBD
	case (w.tag == pos.JJ || w.tag == pos.NN) && areCounted(words, i):
		w.tag = pos.NNS // "the number of dead in the blast rose"
	case i > 0 && (w.tag.Noun() || w.tag.Adjective() || w.tag == pos.RB) && w.form&onlyPast != 0 && !hasAuxiliary(words, i) && !(w.isName() && i+1 < len(words) && words[i+1].isName()) &&
		words[i-1].tag != pos.DT && words[i-1].tag != pos.PRPS:
		w.tag = pos.VBD
		if words[i-1].tag.Adjective() {
			words[i-1].mendNoun()
		}
	case w.tag == pos.JJ && i > 0 && i+2 < len(words) && words[i-1].tag == pos.DT && words[i+1].timex >= 0 && words[i+1].is("today", "yesterday") && words[i+2].tag == pos.VBD:
		w.tag = pos.NN // "a scan today showed"
	case w.tag == pos.JJ && i > 0 && i+1 < len(words) && (words[i-1].tag == pos.DT || words[i-1].tag == pos.PRPS) && (words[i+1].tag == pos.VBD || words[i+1].tag == pos.VBZ || words[i+1].tag == pos.MD):
		w.tag = pos.NN // "her novel won", "the accused said"
	case w.tag == pos.JJ && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && (words[i-1].isName() || words[i-1].tag == pos.NNS || words[i-1].tag == pos.NN && isPerson(words[i-1].lower()) && (words[i+1].tag == pos.CD || words[i+1].tag == pos.DT)) && words[i-1].timex < 0 && (words[i+1].isNoun() || words[i+1].tag == pos.DT || words[i+1].tag == pos.CD) && words[i+1].timex < 0 && knownPast(lower) && firstFinite(words, i):
		w.tag = pos.VBD // "the EU imposed sanctions"
	case w.tag == pos.JJ && i > 1 && words[i-1].is("both", "all", "each") && words[i-2].isNoun() && strings.HasSuffix(lower, "ed") && knownPast(lower):
		w.tag = pos.VBD // "the firm and the union both denied it"
	case lower == "left" && !w.isName() && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].tag == pos.CD || words[i+1].tag == pos.DT || words[i+1].is("at", "more", "dozens", "hundreds", "thousands", "nearly", "about")):
		w.tag = pos.VBD // "a blast left at least two guards wounded"
	case lower == "main" && w.tag == pos.JJ && i > 0 && i+1 < len(words) && !words[i+1].isNoun() && !words[i+1].tag.Adjective() && (words[i-1].isNoun() || words[i-1].tag == pos.DT || words[i-1].tag == pos.JJ):
		w.tag = pos.NN // "the water main in High Street"
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = pos.IN
	}
}

// mendKnown mends the tags of some words whatever the tagger takes them for.
func (w *word) mendKnown(i int, words []word) {
	lower := w.small
	if w.tag == pos.IN && i+1 < len(words) && len(lower) <= 3 && setPhrases[lower+" "+words[i+1].lower()] {
		w.tag, words[i+1].tag = pos.RB, pos.RB // "had in fact tried"
	}
	switch lower {
	case "last", "first":
		if i > 0 && i+1 < len(words) && w.timex < 0 && (words[i-1].tag == pos.WP || words[i-1].tag == pos.WDT) && (words[i+1].isVerb() || pastForm(words[i+1].lower())) {
			w.tag = pos.RB // "who last met in 2019"
		}
	case "missing":
		if w.tag == pos.VBG && i > 0 && i+1 < len(words) && words[i-1].tag == pos.IN && words[i+1].is("people", "persons", "children", "men", "women", "boys", "girls", "hikers", "climbers", "soldiers", "sailors", "pets") {
			w.tag = pos.JJ // "a system for missing people"
		}
	case "mourning":
		if w.tag == pos.VBG && i > 0 && (words[i-1].tag == pos.IN || words[i-1].isVerb() && !isBe(words[i-1].lower()) || words[i-1].tag.Adjective()) {
			w.tag = pos.NN // "declared three days of mourning"
		}
	case "since":
		if i > 0 && i+1 < len(words) && hasHave(words, i) && (words[i+1].tag == pos.VBN || words[i+1].tag == pos.VBD) {
			w.tag = pos.RB // "has since drilled six wells"
		}
	case "born":
		if w.tag == pos.JJ && i > 0 && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == pos.IN || words[i+1].tag == pos.TO) {
			w.tag = pos.VBN
		}
	case "that":
		if i+1 < len(words) && words[i+1].timex >= 0 && w.timex < 0 && words[i+1].tag != pos.DT {
			w.tag = pos.DT // "that August"
		} else if i+1 < len(words) && w.tag == pos.DT && i > 0 && (words[i-1].tag.Verb() || words[i-1].tag == pos.CC && words[i+1].tag == pos.IN) {
			w.tag = pos.IN // "heard that he had left and that in May he was seen"
		}
	case "said", "told", "killed", "announced":
		if w.tag.Noun() || w.tag == pos.JJ {
			w.tag = pos.VBD
		}
	case "fellow":
		if w.isVerb() && i+1 < len(words) && (words[i+1].isNoun() || words[i+1].tag.Adjective()) {
			w.tag = pos.JJ // "appealed to fellow members"
		}
	case "'d", "’d":
		if n := i + 1; n < len(words) && (words[n].tag == pos.VBN || words[n].tag == pos.VBD || strings.HasSuffix(words[n].lower(), "ed") && knownPast(words[n].lower())) {
			w.tag, words[n].tag = pos.VBD, pos.VBN // "she'd left"
		} else if w.tag != pos.POS {
			w.tag = pos.MD // "she'd leave"
		}
	case "n't", "n’t", "not", "never":
		w.tag = pos.RB
	}
}

// mendNoun makes a word a noun, in the plural where its form says so: "the envoys met".
func (w *word) mendNoun() {
	w.tag = pos.NN
	if lower := w.lower(); len(lower) > 5 && isAgents(lower) {
		w.tag = pos.NNS
	}
}
