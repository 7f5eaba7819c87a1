package timex

import "annals/chronology/calendar"

// weekdayMeant refuses weekdays inside names ("Sheffield Wednesday", "Black
// Friday") and short forms that are words ("Sat", "Sun", "Wed") without a
// number, a mark or a preposition beside them.
func weekdayMeant(d *document, m *match) bool {
	for i := m.first; i < m.end; i++ {
		c := d.lex.classes(&d.tokens[i])
		if c&weekdayClass == 0 {
			continue
		}
		if c&ambiguous != 0 {
			switch d.entryAt(i).text {
			case "tue", "thu", "fri": // no words of their own
				if d.tokens[i].flags&capital != 0 && (d.isPreposition(i-1) || d.entryAt(i-1).text == "to") && !d.isName(i+1) {
					return true
				}
			}
			switch d.entryAt(i - 1).text {
			case "of", "from", "and", "for", "by", "in":
				return d.entryAt(i+1).classes&partClass != 0 // "shares of Sun" are no Sunday
			}
			if d.isName(i + 1) {
				return false
			}
			return d.isPreposition(i-1) || d.entryAt(i-1).text == "on" || d.entryAt(i-1).classes&(lastClass|nextClass|thisClass) != 0 ||
				d.isMark(i+1, ',') || d.isMark(i+1, '.') && i+2 < len(d.tokens) && d.tokens[i+2].kind == numberToken || d.entryAt(i+1).classes&(monthClass|partClass) != 0
		}
		if d.tokens[i].flags&capital == 0 {
			return d.isPreposition(i-1) || d.entryAt(i-1).text == "on" || d.entryAt(i-1).classes&(lastClass|nextClass|thisClass) != 0 || d.entryAt(i+1).classes&partClass != 0
		}
		switch d.textAt(i - 1) {
		case "Black", "Good", "Bloody", "Ash", "Sheffield", "Super", "Cyber", "Palm", "Girl", "Casual":
			return false
		}
	}
	return true
}

// thenDay is the day, or the week, that "the following Saturday" counts from: the
// narrative date where it is one, else the last day the text was at, else that of
// publication. A history that has named no day is where it was, and so is a text
// that was at a month.
func (d *document) thenDay() (calendar.Point, AnchorFrom, bool) {
	at, from, ok := d.then()
	switch {
	case !ok || at.Grain <= calendar.Week:
		return at, from, ok
	case !d.day.IsZero() && !d.isNarrative() && at.Date.Year < d.day.Year && d.paragraphBetween(d.focus.end, d.cursor):
		return at, from, false // the text has been in another year since, and has left it too
	case !d.day.IsZero() && (!d.isNarrative() || calendar.UnitOf(at.Grain, d.day) == calendar.UnitOf(at.Grain, at.Date)):
		return calendar.DayOf(d.day), Narrative, true
	case d.isNarrative() || !d.hasPublished() || at.Grain == calendar.Month:
		return at, from, ok
	}
	return calendar.DayOf(d.published), Publication, true
}

func (d *document) textAt(i int) string {
	if i < 0 || i >= len(d.tokens) {
		return ""
	}
	return d.text[d.tokens[i].start:d.tokens[i].end]
}

// weekday resolves a bare weekday: the latest one up to publication, that day
// included, unless the verb turns it to the future. Of the weekdays in news some
// 92 in 100 are the former and 5 the latter.
func weekday(d *document, m *match) (reading, bool) {
	day := calendar.Weekday(m.int(inWeekday))
	if d.entryAt(m.first-1).text == "a" {
		if at := d.day; d.isMark(m.first-2, ',') && int(d.at(m.first-3).end) == d.focus.end && !at.IsZero() && at.Weekday() == day {
			return dated(calendar.DayOf(at), Narrative, "the day named right before it"), true
		}
		if d.entryAt(m.first-2).text == "on" && !d.isNoun(m.end) {
			return reading{}, false // "it was on a Monday": which one is not said
		}
	}
	if f := d.focus; f.own && d.isNarrative() && f.point.Grain <= calendar.Week {
		p := calendar.DayOf(lastBefore(f.point.Date.AddDays(7), day))
		return dated(p, Narrative, "the next such day, going on with the story"), true
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	if f := d.day; d.entryAt(m.first-1).text == "the" && d.entryAt(m.first-2).text == "on" && !f.IsZero() && f.Before(now) && d.tenseAround(m.first, m.end) == past {
		if day := lastUpTo(f.AddDays(6), day); !now.Before(day) {
			return dated(calendar.DayOf(day), Narrative, "the first such day from the one on that the text was at"), true
		}
	}
	latest := calendar.DayOf(lastUpTo(now, day))
	coming := calendar.DayOf(firstAfter(now, day))
	if latest.Date == now {
		coming = latest
	}
	direction := d.tenseAround(m.first, m.end)
	if prev := d.entryAt(m.first - 1).text; (prev == "until" || prev == "till") && !d.hadEnded(m.first) {
		direction = future // "closed until Wednesday"
	}
	if from, ok := d.foreseenFrom(m.first); ok && d.focus.point.Grain <= calendar.Day && coming != latest {
		return dated(calendar.DayOf(firstAfter(from, day)), Narrative, foreseen), true
	}
	if direction == future && coming != latest {
		return dated(coming, Publication, "the coming "+dayName(day)+", as the verb speaks of the future"), true
	}
	r := dated(latest, Publication, "the latest "+dayName(day)+" up to publication")
	if coming != latest && direction == noTense {
		r.alternatives = []Reading{{coming.Date.String(), calendar.Single(coming), "the coming " + dayName(day) + "; nothing speaks of the future"}}
	}
	return r, true
}

// hadEnded reports whether a past perfect before token i tells of what is over by
// now: "had been closed until Wednesday".
func (d *document) hadEnded(i int) bool {
	for j := i - 1; j >= max(0, i-8) && !d.endsSentence(j); j-- {
		if d.textAt(j) == "had" {
			return true
		}
	}
	return false
}

var dayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

func dayName(d calendar.Weekday) string { return dayNames[d] }

// lastUpTo is the latest such weekday up to a day, that day included.
func lastUpTo(day calendar.Date, w calendar.Weekday) calendar.Date {
	return day.AddDays(-((int(day.Weekday()) - int(w) + 7) % 7))
}

func lastBefore(day calendar.Date, w calendar.Weekday) calendar.Date {
	return lastUpTo(day.AddDays(-1), w)
}

func firstAfter(day calendar.Date, w calendar.Weekday) calendar.Date {
	return lastUpTo(day, w).AddDays(7)
}

// shiftedWeekday resolves "last Tuesday", "next Friday", "this Friday",
// "Tuesday last week", "the following Monday".
func shiftedWeekday(d *document, m *match) (reading, bool) {
	day := calendar.Weekday(m.int(inWeekday))
	first, last := d.entryAt(m.first), d.entryAt(m.end-1)
	if first.text == "the" {
		at, from, ok := d.thenDay()
		if !ok {
			return unanchored(Date)
		}
		if at.Grain > calendar.Week { // a Saturday after some day of May is about May
			return d.somewhereIn(at, from), true
		}
		if d.entryAt(m.first+1).classes&lastClass != 0 {
			return dated(calendar.DayOf(lastBefore(at.Date, day)), from, "the "+dayName(day)+" before the day the text was at"), true
		}
		return dated(calendar.DayOf(firstAfter(at.Date, day)), from, "the "+dayName(day)+" after the day the text was at"), true
	}
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	thisWeek := calendar.WeekOf(now).Date.AddDays(int(day) - 1)
	switch {
	case last.text == "week":
		if d.entryAt(m.end-2).classes&lastClass != 0 {
			return dated(calendar.DayOf(thisWeek.AddDays(-7)), Publication, "that day of the week before"), true
		}
		if d.entryAt(m.end-2).text == "this" {
			return dated(calendar.DayOf(thisWeek), Publication, "that day of the present week"), true
		}
		return dated(calendar.DayOf(thisWeek.AddDays(7)), Publication, "that day of the week after"), true
	case first.text == "a":
		return dated(calendar.DayOf(lastUpTo(now, day).AddDays(-7)), Publication, "a week before the latest "+dayName(day)), true
	case first.text == "this" || first.text == "coming" || first.text == "upcoming":
		day := thisWeek
		if day.Before(now) && d.tenseAround(m.first, m.end) != past {
			day = day.AddDays(7)
		}
		return dated(calendar.DayOf(day), Publication, "that day of the present week"), true
	case first.classes&lastClass != 0:
		p := calendar.DayOf(lastBefore(now, day))
		r := dated(p, Publication, "the latest "+dayName(day)+" before publication")
		if other := calendar.DayOf(thisWeek.AddDays(-7)); other != p {
			r.alternatives = []Reading{{other.Date.String(), calendar.Single(other), "that day of the week before"}}
		}
		return r, true
	}
	coming, after := calendar.DayOf(firstAfter(now, day)), calendar.DayOf(thisWeek.AddDays(7))
	r := dated(after, Publication, "that day of the week after this one")
	if coming != after {
		r.alternatives = []Reading{{coming.Date.String(), calendar.Single(coming), "the coming " + dayName(day) + "; \"next\" is read as of next week"}}
	}
	return r, true
}
