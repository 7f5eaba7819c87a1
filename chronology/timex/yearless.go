package timex

import "annals/chronology/calendar"

// yearFor chooses the year of a month (dayOfMonth 0) or of a day of a month
// that stands without one. A history goes on from its last date; news stays
// near its publication, on the side the tense points to.
func (d *document) yearFor(m *match, month, dayOfMonth int) (year int, anchor AnchorFrom, because string, ok bool) {
	if d.focus.own && d.entryAt(m.first-1).text == "that" && dayOfMonth == 0 { // "that August" is one of the year just told of
		return d.yearAfterStory(month), Narrative, "in the year the story has reached", true
	}
	if year, from, because, ok := d.yearJustNamed(m.first); ok {
		return year, from, because, true
	}
	if year, ok := d.yearOfThing(m.first, m.end); ok && dayOfMonth == 0 {
		return year, Narrative, namedWithIt, true
	}
	if (d.goesOn() || d.inPassage(m.first)) && !(d.hasPublished() && d.will(m.first)) && !d.justPast(m.first, month, dayOfMonth) {
		year, because = d.storyYear(month)
		return year, Narrative, because, true
	}
	if year, ok := d.yearBefore(m.first, month, dayOfMonth); ok {
		return year, Narrative, "the latest one up to where the text was, as the verb tells of what had been before", true
	}
	now, ok := d.now()
	if !ok {
		return 0, "", "", false
	}
	if from, ok := d.foreseenFrom(m.first); ok {
		year = from.Year
		if month < from.Month || month == from.Month && dayOfMonth > 0 && dayOfMonth < from.Day {
			year++
		}
		return year, Narrative, foreseen, true
	}
	if dayOfMonth == 0 {
		year, because = d.yearOfMonth(m, now, month)
	} else {
		year, because = d.yearOfDay(m, now, month, dayOfMonth)
	}
	return year, Publication, because, true
}

// yearAfterStory is the year of the first such month that is not before where the
// story is.
func (d *document) yearAfterStory(month int) int {
	at := d.focus.point.Date
	if d.focus.point.Grain < calendar.Year && !d.focus.wholeYear && month < at.Month {
		return at.Year + 1
	}
	return at.Year
}

// goesOn reports whether a date without a year goes on with a story of the
// text's own: the text is a history, or there is nothing else to go by, or it
// has named no day but one that lies years before publication.
func (d *document) goesOn() bool {
	f := d.focus
	if !f.own {
		return false
	}
	if d.settings.Domain == News && d.hasPublished() {
		return false
	}
	return !d.hasPublished() || d.isNarrative() || f.point.Grain < calendar.Year && (d.deictic == 0 && d.explicit == d.told || d.toldRun >= 3 && f.point.Date.Year < d.published.Year-longAgo)
}

// inPassage reports whether a paragraph is going on with a story of years ago when
// token i comes: "Police came on 17 May 2006. He was sacked nine days later. The court
// ruled in June".
func (d *document) inPassage(i int) bool {
	if !d.focus.own || !d.walking || d.settings.Domain == News {
		return false
	}
	return !d.paragraphBetween(d.focus.end, i)
}

// yearBefore is the year of what had happened, with "had" before it at token i, by a day
// of an earlier year that the paragraph or the one before it tells of: "it crashed on 21
// November 2007. A driver had complained on 5 November".
func (d *document) yearBefore(i, month, dayOfMonth int) (int, bool) {
	f := d.focus
	if !f.own || !d.hasPublished() || f.point.Grain > calendar.Month || f.point.Date.Year >= d.published.Year {
		return 0, false
	}
	breaks := 0 // of lines: two stand between paragraphs
	for j := i - 1; j >= 0 && int(d.tokens[j].start) >= f.end; j-- {
		if d.tokens[j].kind == breakToken {
			breaks++
		}
	}
	if breaks > 2 || breaks > 0 && !d.opensParagraph(i) {
		return 0, false
	}
	for j := i - 1; j >= max(0, i-7) && !d.endsSentence(j); j-- {
		if d.textAt(j) == "had" {
			at := f.point.Date
			if month < at.Month || month == at.Month && dayOfMonth <= at.Day {
				return at.Year, true
			}
			return at.Year - 1, true
		}
	}
	return 0, false
}

// opensParagraph reports whether token i stands in the first sentence of its paragraph.
func (d *document) opensParagraph(i int) bool {
	for j := i - 1; j >= 0 && d.tokens[j].kind != breakToken; j-- {
		if d.endsSentence(j) {
			return false
		}
	}
	return true
}

// longAgo is how many years back a text tells of when what it tells there goes on there,
// whatever it says of today elsewhere: an essay that opens with a walk last Sunday.
const longAgo = 15

// justPast reports a day in the weeks up to publication where the story has only named
// years: "she retired in 1996. She died on 3 March" is the news of that month. Of
// thirteen days that a history means only one would lie there. At the head of a line
// the order of the lines decides.
func (d *document) justPast(first, month, dayOfMonth int) bool {
	now, ok := d.now()
	if !ok || dayOfMonth == 0 || first == 0 || d.at(first-1).kind == breakToken || d.focus.point.Grain != calendar.Year && !d.focus.wholeYear {
		return false
	}
	for _, year := range [...]int{now.Year, now.Year - 1} {
		if day, err := calendar.NewDate(year, month, dayOfMonth); err == nil {
			if n := now.Serial() - day.Serial(); n >= 0 && n <= 28 {
				return true
			}
		}
	}
	return false
}

// will reports whether "will" stands before token i in its sentence: whatever
// years a text has told of, what will be lies behind its publication.
func (d *document) will(i int) bool {
	for j := i - 1; j >= max(0, i-12) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "will", "shall", "ll":
			return true
		}
	}
	return false
}

// storyYear is the year of a month in a story: that of the nearest such month,
// for a story goes forward more often than back; in the year itself where the
// story has only named a year.
func (d *document) storyYear(month int) (int, string) {
	at := d.focus.point.Date
	if d.focus.point.Grain >= calendar.Year || d.focus.wholeYear {
		return at.Year, "in the year the story has reached"
	}
	best, least := at.Year, 1<<30
	for y := at.Year - 1; y <= at.Year+1; y++ {
		cost := (y*12 + month) - (at.Year*12 + at.Month)
		if cost < 0 {
			cost *= -2
		}
		if cost < least {
			best, least = y, cost
		}
	}
	return best, "the nearest such date, going on with the story"
}

// yearOfDay is the year of a day near publication. Prose names the year of a
// day that lies far off, so the nearest one is meant; only between two that lie
// about as far does the verb decide.
func (d *document) yearOfDay(m *match, now calendar.Date, month, dayOfMonth int) (int, string) {
	back, ahead := 1<<30, 1<<30 // days to the latest and the coming one
	backYear, aheadYear := now.Year, now.Year
	for y := now.Year - 1; y <= now.Year+1; y++ {
		day, err := calendar.NewDate(y, month, min(dayOfMonth, calendar.DaysIn(y, month)))
		if err != nil {
			continue
		}
		switch n := now.Serial() - day.Serial(); {
		case n >= 0 && n < back:
			back, backYear = n, y
		case n < 0 && -n < ahead:
			ahead, aheadYear = -n, y
		}
	}
	direction := d.tenseAround(m.first, m.end)
	switch {
	case d.entryAt(m.first-1).text == "since":
		return backYear, "the latest one up to publication, since which something holds"
	case direction == future && back > 3:
		if back*6 < ahead {
			return backYear, "the one nearest to publication"
		}
		return aheadYear, "the next one after publication, as the verb speaks of the future"
	case back == 0, d.pastNear(m.first), direction == past && (ahead*2 > back || d.opensPast(m.first, m.end)):
		return backYear, "the latest one up to publication"
	case ahead < back:
		return aheadYear, "the one nearest to publication"
	}
	return backYear, "the one nearest to publication"
}

// yearOfMonth is the year of a bare month near publication: the latest such
// month, the coming one where the verb speaks of the future or, without a
// verb, where that is much nearer.
func (d *document) yearOfMonth(m *match, now calendar.Date, month int) (int, string) {
	ahead := (month - now.Month + 12) % 12
	behind := (12 - ahead) % 12
	year := func(months int) int { return calendar.MonthOf(now.Year, now.Month).Step(months).Date.Year }
	switch direction := d.tenseAround(m.first, m.end); {
	case ahead == 0:
		return now.Year, "the month of publication"
	case d.entryAt(m.first-1).text == "since":
		return year(-behind), "the latest one up to publication, since which something holds"
	case direction == future:
		return year(ahead), "the next one after publication, as the verb speaks of the future"
	case d.pastNear(m.first), d.opensPast(m.first, m.end):
		return year(-behind), "the latest one up to publication, as the verb speaks of the past"
	case ahead*4 < behind: // of a month that lies a year back, prose says "last" or the year
		return year(ahead), "the one nearest to publication"
	}
	return year(-behind), "the latest one up to publication"
}

// opensPast reports whether a date at tokens [first, end) opens its sentence, and the first
// verb behind it is a past tense: "on the morning of 15 December he sold her car".
func (d *document) opensPast(first, end int) bool {
	switch d.entryAt(first - 1).text {
	case "by", "until", "till", "from", "before", "to", "for", "the", "a", "after", "since":
		return false
	}
	if d.isNoun(end) && !d.isPreposition(first-1) {
		return false // "the 8 October show was announced"
	}
	for i := first - 1; i >= 0 && !d.startsSentence(i+1); i-- {
		if first-i > 5 || d.isMark(i, ',') {
			return false
		}
	}
	for i := end; i < len(d.tokens) && i-end <= 14 && !d.endsSentence(i); i++ {
		if c := d.lex.classes(&d.tokens[i]); c&(futureVerb|presentVerb) != 0 || d.isModal(i) {
			return false
		}
		if t := d.tenseOf(i); t != noTense {
			if d.textAt(i) == "said" && d.isMark(i+1, ',') {
				continue // "in December, aides said, he will resign"
			}
			return t == past && d.textAt(i-1) != "be" && !d.isPreposition(i+1)
		}
	}
	return false
}

// pastNear reports whether a verb in the past tense stands shortly before token
// i with no comma between, and i is no term that something runs to: "he died on
// March 3", but "was extended to March 3", "payable March 3".
func (d *document) pastNear(i int) bool {
	switch d.textAt(i - 1) {
	case "until", "till":
		return d.textAt(i-2) == "not" && d.textAt(i+1) == "that" // "it was not until May that he was charged"
	case "to":
		return d.textAt(i-2) == "back" && d.textAt(i-3) != "put" && d.textAt(i-3) != "moved" && d.textAt(i-3) != "pushed" // "the row goes back to August"
	case "through", "by", "for", "effective", "payable", "due", "before", "ending", "starting", "beginning":
		return false
	}
	for j := i - 1; j >= max(0, i-7); j-- {
		if d.endsSentence(j) || d.isMark(j, ',') || d.isMark(j, '"') {
			return false
		}
		if t := d.tenseOf(j); t != noTense {
			return t == past && d.lex.classes(&d.tokens[j])&futureVerb == 0 // what had been set for a day may lie ahead
		}
		if d.lex.classes(&d.tokens[j])&presentVerb != 0 {
			return false
		}
	}
	return false
}
