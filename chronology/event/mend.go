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
	lower := strings.ToLower(w.text)
	if strings.HasPrefix(w.tag, "NNP") && i > 0 && i < 14 && words[i-1].tag == ":" && words[i-1].text != ":" && strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBP") && !firmPlurals[lower] {
		w.tag = "NNS" // "OSLO, Jan. 12 – Envoys met"
	}
	if w.tag == "$" && w.isWord() {
		w.tag = "NN" // "ward 12"
	}
	switch {
	case w.tag == "VBZ" && i > 0 && strings.HasSuffix(lower, "s") && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || strings.HasPrefix(words[i-1].tag, "JJ") || words[i-1].isNoun() && words[i-1].timex < 0) &&
		i+1 < len(words) && (words[i+1].tag == "VBD" || words[i+1].tag == "VBN" || words[i+1].tag == "MD" || words[i+1].tag == "VBP") && irregular[lower] == "":
		w.tag = "NNS" // "the ministers met", "fire crews came"
	case w.tag == "JJ" && strings.HasSuffix(lower, "ed") && i > 0 && hasHave(words, i):
		w.tag = "VBN" // had not “handled”
	case (w.tag == "VBD" || w.tag == "VBN") && !strings.HasSuffix(lower, "ed") && irregular[lower] == "" && !unchanged[lower]:
		w.tag = "NN" // no past form: "light welterweight"
	case w.tag == "VBP" && i > 0 && i+1 < len(words) && words[i-1].isName() && words[i+1].isNoun() && !strings.HasSuffix(words[i-1].text, "s"):
		if _, known := verbs[lower]; !known {
			w.tag = "NN" // "Olympic silver medallist"
		}
	case lower == "shot" && w.tag == "JJ" && i > 0 && i+1 < len(words) && (words[i+1].isNoun() || words[i+1].tag == "JJ" || words[i+1].tag == "DT" || words[i+1].tag == "CD"):
		w.tag = "VBD"
	case (w.tag == "VBD" || w.tag == "VBN") && i > 0 && i+1 < len(words) && (words[i-1].tag == "DT" || words[i-1].tag == "PRP$" || words[i-1].tag == "POS") && (words[i+1].isNoun() || words[i+1].tag == "``" || words[i+1].tag == "''"):
		w.tag = "JJ" // "a collapsed house", "the firm's alleged “network”"
	case pastOnly[lower] && (strings.HasPrefix(w.tag, "N") || strings.HasPrefix(w.tag, "JJ")) && i > 0 && !hasAuxiliary(words, i) &&
		words[i-1].tag != "DT" && words[i-1].tag != "PRP$":
		w.tag = "VBD"
		if strings.HasPrefix(words[i-1].tag, "JJ") {
			words[i-1].tag = "NN"
		}
	case lower == "according" && i+1 < len(words) && words[i+1].is("to"):
		w.tag = "IN"
	}
	switch lower {
	case "that":
		if i+1 < len(words) && w.tag == "DT" && i > 0 && strings.HasPrefix(words[i-1].tag, "V") {
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

// mendRole mends the tags that a word's place in the sentence gainsays: a verb
// in -ed after a noun is its past tense, unless it only describes the noun.
func (w *word) mendRole(i int, words []word) {
	lower := w.lower()
	if w.tag == "VBG" && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && words[i+1].isNoun() && words[i+1].timex < 0 && !words[i+1].isName() {
		w.tag = "NN" // "a tsunami warning siren"
	}
	if w.tag == "NN" && i > 1 && i < 6 && words[i-1].tag == "TO" && words[i-2].isName() && i+1 < len(words) && (strings.HasPrefix(words[i+1].tag, "JJ") || words[i+1].tag == "DT" || words[i+1].tag == "NNS" || words[i+1].tag == "PRP$") && onlyVerb(words, i) {
		if _, known := verbs[lower]; known {
			w.tag = "VB" // "Dana to order spare disks by Friday", as minutes and headlines have it
		}
	}
	if w.tag == "VBG" && i > 0 && words[i-1].is("in") && i+1 < len(words) && (words[i+1].timex >= 0 || words[i+1].tag == "IN" || words[i+1].tag == "." || words[i+1].tag == ",") {
		w.tag = "NN" // "complained in writing"
	}
	if w.tag == "NN" && unchanged[lower] && i > 0 && i+1 < len(words) && words[i-1].isNoun() && words[i-1].timex < 0 && (words[i+1].isName() || words[i+1].is("the", "a", "an", "his", "her", "its", "their")) && !secondFinite(words, i) && !finiteBehind(words, i) {
		w.tag = "VBD" // "a wave hit Sulawesi"
	}
	if w.tag == "VBD" && i > 1 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].isNoun() && governedNoun(words, i) &&
		(words[i+1].is("by") || (words[i+1].tag == "IN" || words[i+1].tag == "RB") && secondFinite(words, i)) ||
		w.tag == "VBD" && i > 0 && i+1 < len(words) && strings.HasSuffix(lower, "ed") && words[i-1].isNoun() && words[i+1].is("as", "by") && finiteBehind(words, i) {
		w.tag = "VBN" // "restrictions imposed by the law", "flew from Omsk headed for Berlin"
	}
	if w.tag == "VBD" && i > 0 && i+1 < len(words) && words[i+1].is("by") && words[i-1].is("once", "when", "if", "unless", "until", "as", "though", "although", "than") {
		w.tag = "VBN" // "will become law once signed by the governor"
	}
	if w.tag == "VBD" && i > 0 && words[i-1].isNoun() && timeThenFinite(words, i+1) && !barePhrase(words, i) {
		w.tag = "VBN" // "an agreement made yesterday was welcomed"
	}
	if w.tag == "VBN" && i > 0 && words[i-1].tag == "CD" && words[i-1].timex < 0 && onlyVerb(words, i) {
		w.tag = "VBD" // "the council of ward 12 met"
	}
	if w.tag == "VBN" && i > 1 && words[i-1].text == "," && i+1 < len(words) && !words[i+1].is("by") && words[i+1].tag != "," && words[i+1].tag != "." && (words[0].isName() || words[0].tag == "DT") && onlyVerb(words, i) {
		w.tag = "VBD" // "Putin, on television, offered condolences"
	}
	if (w.tag == "VBP" || w.tag == "VB") && i > 0 && i+1 < len(words) && (strings.HasPrefix(words[i-1].tag, "JJ") || words[i-1].tag == "DT") && words[i+1].isNoun() {
		w.tag = "NN" // "the former light welterweight champion"
	}
	if w.tag == "VBN" && i > 0 && !hasAuxiliary(words, i) && !reducedPassive(words, i) && !words[i-1].is("once", "when", "if", "unless", "until") {
		switch prev := words[i-1]; {
		case strings.HasPrefix(prev.tag, "N") && prev.timex < 0, prev.tag == "PRP", prev.tag == "WP", prev.tag == "WDT", prev.tag == "RB" && i > 1 && (strings.HasPrefix(words[i-2].tag, "N") || words[i-2].tag == "PRP" || words[i-2].tag == "WP"):
			if s, ok := verbs[lemma(w.text)]; !ok || s.class != state || irregular[lower] != "" {
				w.tag = "VBD"
			}
		}
	}
}

// unchanged are the verbs whose past is their base, and pastOnly past forms that
// are hardly ever anything else, whatever the tagger takes them for.
var (
	unchanged = set("cut hit put set let hurt cost burst cast shed shut spread split quit read bet beat rid thrust upset broadcast forecast bid")
	pastOnly  = set(`struck slew fled began drowned swore withdrew overthrew forbade forgave arose shrank sprang sank swam became overtook underwent killed injured erupted collapsed resigned
		ran went came took gave knew grew threw drew flew blew wrote spoke chose drove froze rode stole tore woke wore sang sat told sold said held kept met paid
		sent slept spent taught won bought caught fought hung led meant sought shook swept dug`)
)

// reducedPassive reports a participle that only describes the noun before it:
// the noun is the object of a verb or preposition ("tea laced with poison", "the
// restrictions imposed by the law"), or it has a finite verb of its own behind
// ("a man described as shy shot two people"). A participle with an object of
// its own is a verb in the past tense.
func reducedPassive(words []word, i int) bool {
	if i+1 < len(words) {
		switch next := &words[i+1]; {
		case next.timex >= 0, next.tag == "IN", next.tag == "TO", next.tag == "RB", next.tag == ".", next.tag == ",", next.tag == "VBZ", next.tag == "VBD", next.tag == "MD":
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
	for j >= 0 && (words[j].isNoun() || words[j].tag == "CD" || words[j].tag == "DT" || words[j].tag == "PRP$" || words[j].tag == "POS" || words[j].tag == "$" || strings.HasPrefix(words[j].tag, "JJ")) {
		j--
	}
	if j < 0 || j == i-1 {
		return false
	}
	if j = beforeList(words, j); j < 0 {
		return false
	}
	switch w := &words[j]; {
	case strings.HasPrefix(w.tag, "V"):
		return true
	case w.tag == "IN" || w.tag == "TO":
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
	if words[j].tag != "CC" {
		return j
	}
	commas := 0
	for k := j - 1; k >= 0; k-- {
		w := &words[k]
		switch {
		case w.text == ",":
			commas++
		case w.isNoun() || w.tag == "DT" || w.tag == "CD" || w.tag == "PRP$" || strings.HasPrefix(w.tag, "JJ"):
		case commas > 1 || commas == 1 && words[j-1].text != ",":
			return k
		default:
			return j
		}
	}
	return j
}

// secondFinite reports whether a finite verb stands before word i with nothing
// between them that could join two: no comma, no conjunction, no relative
// pronoun, and no saying or thinking, behind which "that" may be left out.
func secondFinite(words []word, i int) bool {
	for j := i - 1; j >= 0; j-- {
		w := &words[j]
		switch {
		case w.text == "," || w.tag == "CC" || w.tag == ":" || w.tag == "``" || w.tag == "''" || strings.HasPrefix(w.tag, "W") || w.text == ";":
			return false
		case w.tag == "IN" && w.is("that", "after", "before", "because", "since", "as", "while", "although", "though", "if", "until", "once", "whereas", "than"):
			return false
		case w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD":
			class := verbSense(lemma(w.text)).class
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
		case w.text == "," || w.text == ";" || w.tag == "WDT" || w.tag == "WP" || w.tag == "CC" || w.lower() == "that" || w.tag == "``":
			return false
		case w.timex < 0 && (w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD"):
			return true
		}
	}
	return false
}

// timeThenFinite reports whether nothing but an expression of time, with its
// preposition, stands between word i and a finite verb.
func timeThenFinite(words []word, i int) bool {
	if i < len(words) && words[i].tag == "IN" {
		i++
	}
	from := i
	for i < len(words) && words[i].timex >= 0 {
		i++
	}
	return i > from && i < len(words) && (words[i].tag == "VBD" || words[i].tag == "VBZ" || words[i].tag == "MD")
}

// barePhrase reports whether the noun phrase before word i begins with a
// determiner right behind another noun: "the act the senate passed".
func barePhrase(words []word, i int) bool {
	for i--; i > 0 && (words[i].isNoun() || strings.HasPrefix(words[i].tag, "JJ")); i-- {
		if words[i].timex >= 0 {
			return true
		}
	}
	return i > 0 && (words[i].tag == "DT" || words[i].tag == "PRP$") && words[i-1].isNoun()
}

// onlyVerb reports whether a sentence has no finite verb but what word i may be.
func onlyVerb(words []word, i int) bool {
	for j := range words {
		if t := words[j].tag; j != i && (t == "VBD" || t == "VBZ" || t == "VBP" || t == "MD") {
			return false
		}
	}
	return true
}

// hasHave reports whether a form of have stands before word i with nothing but
// adverbs and quotation marks between.
func hasHave(words []word, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		if l := words[j].lower(); irregular[l] == "have" || l == "have" {
			return true
		}
		if t := words[j].tag; t != "RB" && t != "``" && t != "''" {
			return false
		}
	}
	return false
}

// hasAuxiliary reports whether a form of be or have stands before word i with
// nothing but adverbs between.
func hasAuxiliary(words []word, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		switch l := strings.ToLower(words[j].text); {
		case irregular[l] == "be" || irregular[l] == "have" || l == "be" || l == "'s" || l == "’s" || l == "'ve" || l == "’ve" || irregular[l] == "get":
			return true
		case words[j].tag != "RB" && words[j].tag != "," && words[j].tag != "CC" && words[j].tag != "VBN":
			return false
		}
	}
	return false
}
