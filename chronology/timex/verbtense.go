package timex

import "strings"

// tenseOf is the direction that one token gives.
func (d *document) tenseOf(i int) tense {
	t := &d.tokens[i]
	if t.kind != wordToken {
		return noTense
	}
	switch c := d.lex.classes(t); {
	case c&maybeVerb != 0 && (d.isModal(i) || d.isTimetabled(i)):
		return future // "bids must be in", "talks begin on Tuesday"
	case c&pastVerb != 0 && d.isModalAt(i-1): // "would shut"
		return noTense
	case c&futureVerb != 0 && d.textAt(i-1) == "had": // "had planned to sail"
		return past
	case c&futureVerb != 0 && d.textAt(i-1) == "been" && (d.textAt(i-2) == "had" || d.textAt(i-3) == "had"):
		return past // "had been due on Monday"
	case c&futureVerb != 0 && (d.textAt(i-1) == "originally" || d.textAt(i-1) == "initially"):
		return past
	case c&futureVerb != 0 && d.isPlanNoun(i):
		return noTense
	case c&futureVerb != 0 && !d.relativePast(i):
		return future
	case d.relativePast(i):
		return past
	case c&pastVerb != 0:
		if d.textAt(i-1) == "be" { // "will be held": the auxiliary before it decides
			return noTense
		}
		return past
	case c&presentVerb != 0 && d.entryAt(i+1).text == "to":
		return future // "is to resume"
	case c&presentVerb != 0 && strings.HasSuffix(d.entryAt(i+1).text, "ing") && d.entryAt(i+1).text != "being" && d.entryAt(i+1).text != "going":
		return future // "is coming on Wednesday"
	case c != 0 || t.end-t.start < 4:
		return noTense
	}
	if s := d.text[t.start:t.end]; s[len(s)-2] == 'e' && s[len(s)-1] == 'd' && (t.flags&capital == 0 || d.opensElliptically(i)) && !noPast[s] {
		switch d.entryAt(i - 1).text {
		case "be", "to": // "will be refunded": the auxiliary before it decides
			return noTense
		}
		if d.isParticipleInNoun(i) {
			return noTense
		}
		return past
	}
	return noTense
}

// opensElliptically reports a past tense at token i that opens a sentence of notes: "Called
// to order on Monday". What was put off until a day lies ahead.
func (d *document) opensElliptically(i int) bool {
	if !d.startsSentence(i) || d.at(i+1).flags&capital != 0 {
		return false
	}
	switch d.textAt(i + 1) {
	case "until", "till", "for":
		return false
	}
	return true
}

// noPast are words in -ed that are no past tense.
var noPast = wordSet("succeed proceed exceed need feed seed speed bleed breed heed weed indeed hundred sacred embed shred")

// isParticipleInNoun reports "a televised debate" and "a final televised debate",
// whose participle tells nothing of when.
func (d *document) isParticipleInNoun(i int) bool {
	if isDeterminer(d.textAt(i - 1)) {
		return d.at(i+1).kind == wordToken
	}
	switch d.textAt(i - 1) {
	case "final", "first", "last", "new", "second", "newly", "highly", "long", "recently", "further", "single":
		return isDeterminer(d.textAt(i-2)) && d.isNoun(i+1)
	}
	return false
}

func isDeterminer(word string) bool {
	switch word {
	case "the", "The", "a", "A", "an", "An", "his", "her", "its", "their", "our", "my", "this", "no", "any", "every", "each", "some":
		return true
	}
	return false
}

// isTimetabled reports a verb in the present that a programme is told in:
// "talks begin on Tuesday", "the meetings, which open on Monday", "the truce takes effect".
func (d *document) isTimetabled(i int) bool {
	switch d.textAt(i) {
	case "begin", "start", "open", "meet", "gather", "convene", "resume", "close", "expire":
		prev := d.textAt(i - 1)
		return prev == "which" || len(prev) > 3 && prev[len(prev)-1] == 's' && prev[len(prev)-2] != 's' && !d.endsSentence(i-1)
	case "meets", "gathers", "convenes", "expires", "kicks", "closes", "reopens", "retires", "joins", "departs":
		return true
	case "go", "goes":
		return d.textAt(i+1) == "on" && (d.textAt(i+2) == "sale" || d.textAt(i+2) == "show" || d.textAt(i+2) == "trial" || d.textAt(i+2) == "display")
	case "takes":
		return d.textAt(i+1) == "effect" || d.textAt(i+1) == "office"
	case "comes", "enters":
		return d.textAt(i+1) == "into" && (d.textAt(i+2) == "force" || d.textAt(i+2) == "effect")
	case "faces":
		return true
	}
	return false
}

// isModal reports "may", "might", "must" and "should" before a verb in its base,
// which speak of what is to come: "bids must reach the office by Friday".
func (d *document) isModal(i int) bool {
	switch d.textAt(i) {
	case "may", "might", "must", "should":
		return d.isBareVerb(i+1) && d.textAt(i+1) != "have"
	}
	return false
}

// isModalAt reports a word at token i that a base follows.
func (d *document) isModalAt(i int) bool {
	switch d.textAt(i) {
	case "will", "would", "shall", "should", "may", "might", "must", "can", "could", "to", "not":
		return true
	}
	return false
}
