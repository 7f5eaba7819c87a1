package event

import "strings"

// lemma returns the base form of a verb in any form: "annexed", "annexes" and
// "annexing" give "annex". Irregular forms come from a table, regular ones from
// the verbs the lexicon knows and, for any other, from the rules of spelling. The
// form is in small letters.
func lemma(w string) string {
	if base, ok := irregular.find(w); ok {
		return base
	}
	if _, ok := verbs.find(w); ok {
		return w
	}
	if !strings.HasSuffix(w, "g") && !strings.HasSuffix(w, "d") && !strings.HasSuffix(w, "s") {
		return w
	}
	for _, suffix := range [...]string{"ing", "ied", "ed", "ies", "es", "s"} {
		stem, ok := strings.CutSuffix(w, suffix)
		if !ok || len(stem) < 2 {
			continue
		}
		switch suffix {
		case "ied", "ies":
			return stem + "y"
		case "s":
			if strings.HasSuffix(stem, "s") || strings.HasSuffix(stem, "u") { // "focus"
				return w
			}
			return stem
		}
		return stemOf(stem, suffix)
	}
	return w
}

// stemOf undoes what a suffix did to the spelling of a stem.
func stemOf(stem, suffix string) string {
	undoubled := stem
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] && !strings.ContainsRune("lsfz", rune(stem[n-1])) {
		undoubled = stem[:n-1]
	}
	single := stem
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
		single = stem[:n-1]
		if stem[n-1] == 'l' && n > 5 { // cancelled and travelled, but called and killed
			undoubled = single
		}
	}
	for _, candidate := range [...]string{stem, stem + "e", undoubled, single} {
		if _, ok := verbs.find(candidate); ok {
			return candidate
		}
	}
	if suffix == "es" {
		if strings.HasSuffix(stem, "s") || strings.HasSuffix(stem, "x") || strings.HasSuffix(stem, "z") ||
			strings.HasSuffix(stem, "ch") || strings.HasSuffix(stem, "sh") || strings.HasSuffix(stem, "o") {
			return stem
		}
		return stem + "e"
	}
	if undoubled != stem {
		return undoubled
	}
	if silentE(stem) {
		return stem + "e"
	}
	return stem
}

// silentE reports whether English spelling wants an e behind a verb's stem:
// after c, v, z, u, soft g and s, a consonant with l, and the suffixes -ate, -ure and -ire.
func silentE(stem string) bool {
	n := len(stem)
	if n < 2 {
		return false
	}
	last, before := stem[n-1], stem[n-2]
	vowel := func(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
	if oneVowel(stem) && vowel(before) && !vowel(last) && strings.IndexByte("wxy", last) < 0 {
		return true // scraped and baked; one syllable without an e would double its consonant
	}
	switch last {
	case 'b':
		return vowel(before) && n > 2
	case 'c', 'v', 'z', 'u':
		return true
	case 's':
		return before != 's' && (vowel(before) || before == 'n' || before == 'r' || before == 'p')
	case 'g':
		return before == 'd' || before == 'r' || before == 'a' || before == 'n' && n > 3 && stem[n-3] == 'a' || before == 'l'
	case 'l':
		return strings.IndexByte("bcdfgkptz", before) >= 0
	case 't':
		return before == 'a' && n > 2 && !vowel(stem[n-3]) || before == 'u' && n > 4
	case 'r':
		return before == 'a' && n > 2 && !vowel(stem[n-3]) || (before == 'u' || before == 'i') && n > 2 && !vowel(stem[n-3])
	case 'd':
		return strings.HasSuffix(stem, "suad") || (before == 'i' || before == 'u' || before == 'a') && n > 3 && !vowel(stem[n-3])
	case 'k':
		return before == 'o' && n > 2 && !vowel(stem[n-3]) || before == 'a' && n > 2 && !vowel(stem[n-3]) // revoked, forsaked; but looked
	case 'm', 'n', 'p':
		if last == 'n' && before == 'i' && n > 4 && !vowel(stem[n-3]) {
			return true // underlined, determined
		}
		return vowel(before) && before != 'e' && n <= 4 && n > 2 && !vowel(stem[n-3])
	}
	return false
}

// oneVowel reports a stem with a single vowel, the u of "qu" aside.
func oneVowel(stem string) bool {
	n := 0
	for i := range len(stem) {
		if strings.IndexByte("aeiou", stem[i]) >= 0 && !(stem[i] == 'u' && i > 0 && stem[i-1] == 'q') {
			n++
		}
	}
	return n == 1
}

// thirdPerson returns the present tense of a base form for a singular subject.
func thirdPerson(base string) string {
	switch base {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	switch n := len(base); {
	case n > 1 && base[n-1] == 'y' && strings.IndexByte("aeiou", base[n-2]) < 0:
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

// irregular holds the past forms and participles of the irregular verbs.
var irregular = irregularForms(`be am is are was were been being 're ’re 'm ’m|have has had having 've ’ve 'd ’d|do does did done|go goes went gone|say said says|
make made making|take took taken taking|come came coming|see saw seen|know knew known|get got gotten getting|give gave given giving|
find found|think thought|tell told|become became becoming|show showed shown|leave left leaving|feel felt|put putting|bring brought|
begin began begun beginning|keep kept|hold held|write wrote written writing|stand stood|hear heard|let letting|mean meant|set setting|
meet met|run ran running|pay paid|sit sat sitting|speak spoke spoken|lie lay lain lying|lead led|read|grow grew grown|lose lost losing|
fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cutting|rise rose risen rising|
drive drove driven driving|buy bought|wear wore worn|choose chose chosen choosing|seek sought|throw threw thrown|catch caught|deal dealt|
win won winning|forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|
hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hitting|arise arose arisen|fly flew flown|
spread|sleep slept|cost|beat beaten|light lit|bind bound|cast|hide hid hidden|swing swung|swim swam swum|sink sank sunk|steal stole stolen|
withdraw withdrew withdrawn|overthrow overthrew overthrown|undergo underwent undergone|undertake undertook undertaken|overtake overtook overtaken|
flee fled|freeze froze frozen|swear swore sworn|tear tore torn|forbid forbade forbidden|shut|quit quitting|split|hurt|burst|bid|shed|
wind wound|dig dug|stick stuck|sweep swept|creep crept|weep wept|bend bent|lend lent|breed bred|bleed bled|spring sprang sprung|
ring rang rung|blow blew blown|awake awoke|wake woke woken|bear bore borne born|bite bit bitten|foresee foresaw foreseen|uphold upheld|
withhold withheld|withstand withstood|rewrite rewrote rewritten|mislead misled|override overrode overridden|oversee oversaw overseen|mistake mistook mistaken|stride strode|strive strove striven|
slide slid|spin spun|spit spat|kneel knelt|leap leapt|cling clung|fling flung|sling slung|sting stung|shrink shrank shrunk|grind ground|rethink rethought|outdo outdid outdone|foretell foretold|sew sewn|sow sown|
rebuild rebuilt|retake retook retaken|resell resold|outlaw outlawed|burn burnt|learn learnt|spell spelt|spoil spoilt|dream dreamt|lean leant|die died dies dying|tie tied tying`)

func irregularForms(table string) *wordTable[string] {
	forms := &wordTable[string]{}
	for row := range strings.SplitSeq(table, "|") {
		words := strings.Fields(row)
		for _, w := range words {
			forms.put(w, words[0])
		}
	}
	return forms
}

// isBe and isHave report a form of the two verbs, in small letters.
func isBe(w string) bool {
	switch w {
	case "be", "am", "is", "are", "was", "were", "been", "being":
		return true
	}
	return false
}

func isHave(w string) bool {
	switch w {
	case "have", "has", "had", "having":
		return true
	}
	return false
}
