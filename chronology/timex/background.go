package timex

import "annals/chronology/calendar"

// isBackground reports a date at tokens [first, end) that tells which thing is
// meant, or gives the past of a person or thing in an aside, and so leaves the
// reader where the text was: "recalled the riots of January 1984", "who won the
// 2012 election", "the hall, which was built in 1962,". Where the text has put the
// reader nowhere yet, any date does, but for the day since which something holds.
func (d *document) isBackground(first, end int, r *reading) bool {
	old := d.focus.point
	if !r.when.IsRange() && r.when.From.Grain == calendar.Day && !d.isNarrative() && d.sinceOpens(first) {
		return true
	}
	if old.IsZero() || r.when.IsRange() {
		return false
	}
	at := r.when.From
	switch {
	case !r.own:
		return at.Grain == calendar.Day && (d.namesWhat(first, end) || r.anchor == Publication && (d.namesThing(first, end) || d.hadBefore(first)))
	case d.at(end).kind == breakToken: // a heading: "Campaign of 1905"
		return false
	case at.Grain < calendar.Month:
		return !d.focus.own && at.Date.Year < d.published.Year-1 && d.inAside(first) || d.namesWhat(first, end)
	case at.Grain <= old.Grain && d.focus.own && (!at.Date.Before(old.Date) || d.sinceFocus(first) > 0):
		return false // a history goes on from any month or year that it names
	case d.entryAt(first-1).text == "since" && at.Grain > old.Grain && !d.isNarrative(): // "the seat he had held since 1998"
		return true
	}
	return d.describesNoun(first, end) || d.inAside(first)
}

// looksBack reports a time counted back from where the text is, of what had been before:
// "he was held; he had been freed two weeks earlier" leaves the reader where he was.
func (d *document) looksBack(first int, r *reading) bool {
	if r.anchor != Narrative || r.own || r.kind == Duration || !r.when.From.Date.Before(d.focus.point.Date) {
		return false
	}
	for j := first - 1; j >= max(0, first-14) && !d.endsSentence(j); j-- {
		if d.entryAt(j).text == "had" || d.textAt(j) == "had" {
			return true
		}
	}
	return false
}

// hadBefore reports a day in an aside on what someone or something had done before: "the
// pound, which had slipped on Wednesday, traded at 1.43 by 3 pm".
func (d *document) hadBefore(first int) bool {
	if !d.inAside(first) {
		return false
	}
	for j := first - 1; !d.isMark(j, ','); j-- {
		switch d.textAt(j) {
		case "who", "which":
			return d.textAt(j+1) == "had"
		case "whose", "whom":
			return false
		}
	}
	return false
}

// sinceOpens reports whether the date at token i belongs to a "since": "shut since 4 May",
// "thousands have fled since fighting erupted on 4 May".
func (d *document) sinceOpens(i int) bool {
	for j := i - 1; j >= max(0, i-8) && !d.endsSentence(j) && !d.isMark(j, ','); j-- {
		if d.entryAt(j).text == "since" {
			return true
		}
	}
	return false
}

// asideGoesOn reports whether the expression under analysis goes on with an aside:
// "which bounced in May 2014 and fell silent three days later".
func (d *document) asideGoesOn() bool {
	if d.aside.end == 0 || d.aside.end < d.focus.end {
		return false
	}
	for i := d.cursor - 1; i >= 0; i-- {
		if int(d.tokens[i].end) <= d.aside.end {
			return true
		}
		if d.cursor-i > 12 || d.isMark(i, ',') || d.endsSentence(i) {
			return false
		}
	}
	return false
}

// isAhead reports a reading that counts from the story into the time after
// publication, though the verb is in the past.
func (d *document) isAhead(m *match, r *reading) bool {
	return !r.when.IsZero() && !r.needsAnchor && r.kind != Duration && d.hasPublished() && d.log.lineEnd == 0 && d.published.Before(r.when.From.Date) && d.focus.point.Date.Before(r.when.From.Date) &&
		!(m.has(inMonth) && m.has(inDay)) && d.tenseAround(m.first, m.end) == past
}

// notAhead is what such an expression is instead: counted from an aside, if the
// text has one, else from something that the text does not date.
func (d *document) notAhead(m *match, kind Type) reading {
	if d.aside.end > d.focus.end {
		at := d.focus
		d.focus = d.aside
		if other, ok := d.g.rules[m.rule].value(d, m); ok && !d.published.Before(other.when.From.Date) {
			return other
		}
		d.focus = at
	}
	return reading{kind: kind, value: "PAST_REF", anchor: Narrative, because: "counted from something that the text does not date, as the verb speaks of the past"}
}

// describesNoun reports a date that stands behind a noun and "of", or between an
// article and a noun.
func (d *document) describesNoun(first, end int) bool {
	switch d.entryAt(first - 1).text {
	case "of":
		noun := d.at(first - 2)
		return noun.kind == wordToken && !ofTime[d.textAt(first-2)] && d.lex.classes(noun)&(unitClass|unitsClass|partClass|earlyClass) == 0
	case "the", "a", "an", "his", "her", "its", "their":
		return d.isNoun(end)
	}
	return false
}

// namesThing reports a day between an article and the name of a thing, "the November 27
// border agreement": it was made then, and the text is elsewhere.
func (d *document) namesThing(first, end int) bool {
	switch d.entryAt(first - 1).text {
	case "the", "a", "an", "his", "her", "its", "their":
	default:
		if d.entryAt(first).text != "the" {
			return false
		}
	}
	for i := end; i < end+4 && d.isNoun(i); i++ {
		switch d.textAt(i) {
		case "agreement", "deal", "accord", "treaty", "pact", "resolution", "letter", "memo", "order", "ruling", "decree", "law", "declaration", "contract", "report":
			return true
		}
	}
	return false
}

// namesWhat reports a day that names one thing within the name of another, or
// behind a preposition: "the minutes of the meeting of 17 February", "since the
// floods of Christmas 2013", "the death on 2 March of Mr Garland".
func (d *document) namesWhat(first, end int) bool {
	if !d.isNoun(first-2) || !isDeterminer(d.textAt(first-3)) {
		return false
	}
	switch d.entryAt(first - 1).text {
	case "of":
	case "on":
		return d.entryAt(end).text == "of"
	default:
		return false
	}
	switch d.textAt(first - 4) {
	case "of", "since", "until", "from", "like", "before", "after":
		return true
	}
	return false
}

// ofTime are the words whose "of" only picks a part of the time behind it, or
// that are no nouns: "the course of 1944", "as of May 1990".
var ofTime = wordSet(`course whole rest most all part much half start end beginning middle turn dawn eve close outset remainder out because ahead instead
	as early late first last opening closing spring summer autumn fall winter holiday event date`)

// inAside reports whether token i stands in a relative clause that opened with
// a comma shortly before it and has not closed.
func (d *document) inAside(i int) bool {
	for j := i - 1; j > max(0, i-12) && !d.endsSentence(j); j-- {
		if d.isMark(j, ',') {
			return false
		}
		switch d.textAt(j) {
		case "who", "which", "whose", "whom":
			return d.isMark(j-1, ',') || d.isPreposition(j-1)
		}
	}
	return false
}
