package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// document is a text under analysis, or a stretch of one: its tokens and what
// the resolver knows so far.
type document struct {
	g         *grammar
	lex       *lexicon
	text      string
	lexer     lexer
	search    search
	tokens    []token
	published calendar.Date // the zero Date when unknown
	// focus is the narrative date: the last time the text put the reader at.
	focus focus
	// clock is the time of day that the text named last, with its day.
	clock focus
	// explicit counts the dates with a year of their own, told those of them
	// whose year lies well before publication.
	explicit, told int
	deictic        int // expressions such as "Monday" and "today"
	// events are the nouns that the text has dated, the latest last.
	events []namedEvent
	// quarter is the business quarter last spoken of.
	quarter  calendar.Point
	settings Settings
	// colloquial says that the text is chat, where "day" and "morning" alone are expressions.
	colloquial bool
}

// focus is a narrative date with its grain.
type focus struct {
	point calendar.Point
	// own says that the text itself gave the year.
	own bool
	// end is where in the text the expression ends, in bytes.
	end int
	// wholeYear says that the text named a part of a year and no month: "late 1949".
	wholeYear bool
}

func (d *document) entryAt(i int) entry {
	if i < 0 || i >= len(d.tokens) {
		return entry{}
	}
	return d.lex.entry(&d.tokens[i])
}

// at returns token i, an empty mark beyond the ends.
func (d *document) at(i int) *token {
	if i < 0 || i >= len(d.tokens) {
		return &token{kind: breakToken}
	}
	return &d.tokens[i]
}

func (d *document) isMark(i int, mark byte) bool {
	return i >= 0 && i < len(d.tokens) && d.tokens[i].kind == markToken && d.tokens[i].word == wordID(mark)
}

// isNarrative reports whether the text tells of a past of its own, as a history
// does: its dates have years, the years lie back, and little is counted from
// the day of publication.
func (d *document) isNarrative() bool {
	switch d.settings.Domain {
	case History:
		return true
	case News, Colloquial:
		return false
	case Auto:
	}
	return d.told >= 2 && d.told > 5*d.deictic
}

// hasPublished reports whether the publication date is known.
func (d *document) hasPublished() bool { return !d.published.IsZero() }

// tense is the direction in time that the words around an expression point to.
type tense int8

const (
	noTense tense = iota
	past
	future
)

// tenseAround judges the direction of tokens [first, end) by the nearest verb
// of the sentence: on its left, then on its right. "He will speak Monday" is
// future, "he said Monday that he will speak" past.
func (d *document) tenseAround(first, end int) tense {
	switch prev := d.entryAt(first - 1).text; {
	case prev == "as" && d.textAt(first-3) == "as": // "as soon as Friday"
		return future
	case prev == "for" && d.arranged(first-1):
		return future
	case d.isMark(end, '\'') && d.entryAt(end+1).text == "s": // "Friday's ruling" is known, even where something will follow from it
		if t := d.tenseBefore(first, 3); t != noTense {
			return t
		}
		return noTense
	}
	left, leftAt := noTense, 0
	for i := first - 1; i >= 0 && first-i <= 14; i-- {
		if d.endsSentence(i) {
			break
		}
		if left = d.tenseOf(i); left != noTense {
			if at := d.relativeAside(i, first); at > 0 { // "will play City, who beat United, in the final on 18 May"
				left, i = noTense, at
				continue
			}
			leftAt = first - i
			break
		}
	}
	right, rightAt := noTense, 0
	for i := end; i < len(d.tokens) && i-end <= 12; i++ {
		if d.endsSentence(i) {
			break
		}
		if right = d.tenseOf(i); right != noTense {
			rightAt = i - end + 1
			break
		}
	}
	switch {
	case left == noTense:
		return right
	case right != noTense && rightAt+6 < leftAt:
		return right
	}
	return left
}

// arranged reports whether the words before "for" at token i set a day for
// something to come: "setting a hearing for 4 September".
func (d *document) arranged(i int) bool {
	for j := i - 1; j >= max(0, i-8) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "set", "setting", "sets", "schedule", "scheduled", "scheduling", "schedules", "slated", "planned", "postponed", "adjourned", "fixed", "call", "calls", "called", "calling", "booked":
			return true
		}
	}
	return false
}

// tenseBefore is the direction of the nearest verb among the n tokens before one.
func (d *document) tenseBefore(first, n int) tense {
	for i := first - 1; i >= max(0, first-n) && !d.endsSentence(i); i-- {
		if t := d.tenseOf(i); t != noTense {
			return t
		}
	}
	return noTense
}

// tenseOf is the direction that one token gives.
func (d *document) tenseOf(i int) tense {
	t := &d.tokens[i]
	if t.kind != wordToken {
		return noTense
	}
	switch c := d.lex.classes(t); {
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
	if s := d.text[t.start:t.end]; s[len(s)-2] == 'e' && s[len(s)-1] == 'd' && t.flags&capital == 0 {
		switch d.entryAt(i - 1).text {
		case "be", "to": // "will be refunded": the auxiliary before it decides
			return noTense
		}
		return past
	}
	return noTense
}

// relativeAside returns the "who" or "which" of a relative clause between commas
// that the verb at token i belongs to, where it has closed before token first; 0
// for any other verb.
func (d *document) relativeAside(i, first int) int {
	closed := false
	for j := i + 1; j < first; j++ {
		closed = closed || d.isMark(j, ',')
	}
	for j := i - 1; closed && j > max(0, i-4); j-- {
		if t := d.textAt(j); (t == "who" || t == "which") && d.isMark(j-1, ',') {
			return j
		}
	}
	return 0
}

// relativePast reports a verb whose past is its base behind "who" or "which":
// "City, who beat United on Friday"; and "set" with what it does to a thing, which
// no plan does: "set fire to the hall on Monday".
func (d *document) relativePast(i int) bool {
	if d.textAt(i) == "set" {
		switch d.textAt(i + 1) {
		case "fire", "off", "ablaze", "alight", "sail", "foot", "aside", "free":
			return d.textAt(i-1) != "to" && d.textAt(i-1) != "will"
		}
	}
	switch d.textAt(i - 1) {
	case "who", "which":
	default:
		return false
	}
	switch d.textAt(i) {
	case "beat", "hit", "put", "cut", "set", "shut", "quit", "split", "spread", "hurt", "cost", "let", "cast", "shed":
		return true
	}
	return false
}

// endsSentence reports whether token i is the stop of a sentence.
func (d *document) endsSentence(i int) bool {
	t := &d.tokens[i]
	switch t.kind {
	case breakToken:
		return true
	case markToken:
		switch byte(t.word) {
		case '!', '?', ';':
			return true
		case '.':
			if i+1 < len(d.tokens) {
				next := &d.tokens[i+1]
				return next.flags&glued == 0 && (next.flags&capital != 0 || next.kind != wordToken) && !d.isAbbreviation(i-1)
			}
			return true
		}
	default:
	}
	return false
}

// isAbbreviation reports whether the full stop behind token i is that of an
// abbreviation: a single letter, a month, a title.
func (d *document) isAbbreviation(i int) bool {
	if i < 0 {
		return false
	}
	t := &d.tokens[i]
	if t.kind != wordToken {
		return false
	}
	if t.end-t.start == 1 || d.lex.classes(t)&abbreviation != 0 {
		return true
	}
	switch d.text[t.start:t.end] {
	case "Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "St", "Inc", "Corp", "Co", "Ltd", "vs", "No":
		return true
	}
	return false
}

// sinceFocus counts the sentences that ended between the narrative date and
// token i, up to 2.
func (d *document) sinceFocus(i int) int {
	n := 0
	for j := i - 1; j >= 0 && int(d.tokens[j].start) >= d.focus.end && n < 2; j-- {
		if d.endsSentence(j) && d.tokens[j].kind != breakToken {
			n++
		}
		if d.tokens[j].kind == breakToken && j > 0 && d.tokens[j-1].kind == breakToken {
			return 2 // another paragraph
		}
	}
	return n
}

// quote returns the text of tokens [first, end).
func (d *document) quote(first, end int) string {
	return d.text[d.tokens[first].start:d.tokens[end-1].end]
}
