package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// tenseOfInfinitive is the direction of "to" with a verb at token i: forward where
// it depends on a word of intent, even in the past tense ("agreed to leave in
// July"), on a request with a term ("asked to reply by Friday"), or on no verb at
// all, as in notes and headlines ("Trial to open in May").
func (d *document) tenseOfInfinitive(i, first int) tense {
	if !d.isBareVerb(i + 1) {
		return noTense
	}
	for j := i + 2; j < first-1; j++ {
		if d.isMark(j, ',') && !(j == first-2 && (d.textAt(first-1) == "between" || d.textAt(first-1) == "from")) { // "vowed to raise the tax, agreeing on Saturday to a cut"
			return noTense
		}
	}
	g := i - 1
	for g > i-3 && strings.HasSuffix(d.textAt(g), "ly") && !intends[d.textAt(g)] { // "agreed unanimously to"
		g--
	}
	switch word := strings.ToLower(d.textAt(g)); {
	case intends[word]:
		if (d.textAt(g-1) == "had" || d.textAt(g-2) == "had") && !strings.HasSuffix(word, "ing") { // "had hoped to": nothing came of it
			return noTense
		}
		return future
	case d.isTelegraphic(i, first), (word == "was" || word == "were") && d.textAt(i+1) != "have" && !d.butBehind(first) && (d.focus.point.IsZero() || d.published.Year-d.focus.point.Date.Year <= 1):
		return future // "prisoners were to mark the day on Saturday"
	case d.textAt(i+1) == "be" && first <= i+5 && (d.isMark(g, ',') || d.isNoun(g)): // "a notice, to be published Monday"
		return future
	}
	if d.isTerm(first - 1) {
		for j := i - 1; j >= max(0, i-6) && !d.endsSentence(j); j-- {
			if requests[d.textAt(j)] {
				return future
			}
		}
	}
	return noTense
}

// butBehind reports a "but" soon behind token i: "was to open on Monday, but rain fell".
func (d *document) butBehind(i int) bool {
	for j := i + 1; j < min(i+7, len(d.tokens)) && !d.endsSentence(j); j++ {
		if d.textAt(j) == "but" {
			return true
		}
	}
	return false
}

// foreseen is the reason for a date that was to come when the text was at another.
const foreseen = "the next one after the date named before it, when it was yet to come"

// foreseenFrom is the date from which the past of the sentence looked forward to
// the expression at token first: that of "said in May that he would retire in
// July", where it lies before publication.
func (d *document) foreseenFrom(first int) (calendar.Date, bool) {
	f := d.focus
	if f.point.IsZero() || f.point.Grain > calendar.Month || !f.point.Date.Before(d.published) || d.sinceFocus(first) > 0 {
		return calendar.Date{}, false
	}
	t, i := d.tenseLeft(first)
	switch {
	case t != future:
		return calendar.Date{}, false
	case d.textAt(i) == "would":
		return f.point.Date, true
	case d.entryAt(i).text != "to":
		return calendar.Date{}, false
	}
	g := i - 1
	for g > i-3 && strings.HasSuffix(d.textAt(g), "ly") {
		g--
	}
	word := d.textAt(g)
	return f.point.Date, intends[word] && (strings.HasSuffix(word, "ed") || word == "swore")
}

// isTerm reports whether the word at token i gives a date as the last by which
// something is to be done.
func (d *document) isTerm(i int) bool {
	switch d.entryAt(i).text {
	case "by", "before", "until", "till":
		return true
	case "than":
		return d.textAt(i-2) == "no" || d.textAt(i-2) == "not" // "no later than"
	}
	return false
}

// isTelegraphic reports whether the "to" at token i stands in a sentence without
// a finite verb, behind a noun: "Works to start no later than September".
func (d *document) isTelegraphic(i, first int) bool {
	if noun := d.at(i - 1); noun.kind != wordToken || d.isPreposition(i-1) || notNouns[strings.ToLower(d.textAt(i-1))] {
		return false
	}
	for j := i - 1; j >= 0 && !d.endsSentence(j); j-- {
		if i-j > 8 || d.isFinite(j) {
			return false
		}
	}
	for j := i + 2; j < len(d.tokens) && !d.endsSentence(j); j++ {
		if j-first > 12 || d.isFinite(j) {
			return false
		}
	}
	return true
}

// isFinite reports a word by which a sentence has a finite verb: the verb, or
// a pronoun that is its subject.
func (d *document) isFinite(i int) bool {
	if d.tenseOf(i) != noTense || d.lex.classes(&d.tokens[i])&(presentVerb|pastVerb) != 0 {
		return true
	}
	switch strings.ToLower(d.textAt(i)) {
	case "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "can", "could", "cannot", "says", "wants", "needs", "makes", "takes", "seems", "tends", "tries", "helps", "likes":
		return true
	}
	return false
}

// isBareVerb reports a word behind "to" or a modal that can be a verb in its base:
// in lower case, and neither an article, a pronoun nor a preposition.
func (d *document) isBareVerb(i int) bool {
	t := d.at(i)
	return t.kind == wordToken && t.flags&(capital|glued) == 0 && !notVerbs[d.textAt(i)]
}

func wordSet(list string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

var (
	// intends are the verbs, adjectives and nouns that make an infinitive one of what is to come.
	intends = wordSet(`intend intends intended intending intention plan plans planned planning hope hopes hoped hoping expect expects expected expecting
		agree agrees agreed agreeing agreement decide decides decided deciding promise promises promised promising vow vows vowed vowing
		want wants wanted pledge pledges pledged pledging threaten threatens threatened threatening propose proposes proposed proposing proposal
		aim aims aimed aiming prepare prepares preparing prepared resolve resolved undertake undertakes offer offers offered arrange arranges arranged arranging
		wish wishes wished swear swears swore bailed summoned due likely unlikely set ready poised scheduled slated bound willing keen eager determined`)
	// requests are verbs whose infinitive is to come where a term stands behind it.
	requests = wordSet(`ask asks asked asking tell told order orders ordered invite invites invited urge urges urged require requires required instruct instructs instructed
		remind reminded want wants wanted expects request requested need needs needed need have has given give obliged`)
	// notNouns stand before "to" and are no subject of what is to be done.
	notNouns = wordSet(`how what when where whether as so according close next back up not addition response thanks used able unable began begins begin as not only
		enough too and or but also down out away over on off in`)
	// notVerbs stand behind "to" and are no verbs.
	notVerbs = wordSet(`the a an his her their its our my your this that these those which whom what some any all both each me him them us it you more less
		one two three early late mid next last about around nearly where within other another no not death hospital prison jail court school
		power sea town people date men women just only`)
)
