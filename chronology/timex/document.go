package timex

import "annals/chronology/calendar"

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
	// day is the last day, or part of one, that the text put the reader at.
	day calendar.Date
	// aside is the date of an aside that left the narrative date where it was.
	aside focus
	// heading is a day that stands at the end or the beginning of a line, its own
	// where it has the line to itself.
	heading focus
	log     logState
	// hours are the first times of day that the text gives with their days, firstDay is
	// the first day that it gives in full.
	hours    []calendar.Point
	firstDay calendar.Date
	// cursor is the token at which the expression under analysis begins.
	cursor int
	// explicit counts the dates with a year of their own, told those of them
	// whose year lies well before publication.
	explicit, told int
	deictic        int // expressions such as "Monday" and "today"
	// toldRun counts the told dates since the last expression that counts from publication.
	toldRun int
	// walking says that a story of years ago has gone on from its own date: "nine days later".
	walking bool
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
			behind := i + 1
			if d.isMark(behind, '"') && d.at(behind).flags&glued != 0 {
				behind++ // "a single drop.” On Saturday"
			}
			if behind < len(d.tokens) {
				next := &d.tokens[behind]
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

// sentenceBetween reports whether a sentence ends between byte end and token i.
func (d *document) sentenceBetween(end, i int) bool {
	for i--; i >= 0 && int(d.tokens[i].start) >= end; i-- {
		if d.endsSentence(i) {
			return true
		}
	}
	return false
}

// paragraphBetween reports whether a line ends between byte end and token i.
func (d *document) paragraphBetween(end, i int) bool {
	for i--; i >= 0 && int(d.tokens[i].start) >= end; i-- {
		if d.tokens[i].kind == breakToken {
			return true
		}
	}
	return false
}

// quote returns the text of tokens [first, end).
func (d *document) quote(first, end int) string {
	return d.text[d.tokens[first].start:d.tokens[end-1].end]
}
