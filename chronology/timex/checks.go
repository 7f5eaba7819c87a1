package timex

// The checks refuse what looks like an expression and is none, by the words beside it.

// notAmount refuses "May 15 people" and "March 3,000": the day must not go on
// as a number or count what follows.
func notAmount(d *document, m *match) bool {
	if m.end < len(d.tokens) {
		next := &d.tokens[m.end]
		if next.flags&glued != 0 && (d.isMark(m.end, '%') || d.ratio(m.end) || next.kind == numberToken || d.isMark(m.end, '$')) {
			return false
		}
	}
	return true
}

// ratio reports whether token i is the colon of "3:15"; the one of
// "18 March: the talks open" only introduces what follows.
func (d *document) ratio(i int) bool {
	return d.isMark(i, ':') && i+1 < len(d.tokens) && d.tokens[i+1].kind == numberToken && d.tokens[i+1].flags&glued != 0
}

// plausibleEra wants the era in capitals: "44 BC", not "12 ad campaigns".
func plausibleEra(d *document, m *match) bool {
	for i := m.first; i < m.end; i++ {
		if d.lex.classes(&d.tokens[i])&eraClass != 0 {
			return d.tokens[i].flags&upper != 0
		}
	}
	return true
}

// plausibleDecade refuses ages ("in his twenties") and numbers that are no years.
func plausibleDecade(d *document, m *match) bool {
	switch d.entryAt(m.first - 1).text {
	case "his", "her", "their", "my", "your", "our", "its", "mid", "early", "late":
		if d.entryAt(m.first-1).classes&earlyClass == 0 {
			return false
		}
	}
	if v, ok := m.get(inDecade); ok && (v < 1100 || v > 2100) {
		return false
	}
	if _, ok := m.get(inDecades); ok {
		return d.entryAt(m.first).text == "the" || d.tokens[m.first].flags&capital != 0
	}
	return true
}

// seasonMeant refuses "fall" the verb and "spring" the source.
func seasonMeant(d *document, m *match) bool {
	first := d.entryAt(m.first)
	if first.classes&seasonClass == 0 || first.classes&ambiguous == 0 {
		return true
	}
	return d.tokens[m.first].flags&capital != 0 || d.isPreposition(m.first-1)
}

func (d *document) isPreposition(i int) bool {
	switch d.entryAt(i).text {
	case "in", "since", "by", "until", "till", "during", "of", "from", "for", "before", "after", "through", "between", "and", "this", "last", "next", "early", "late":
		return true
	}
	return false
}

// yearMeant decides whether four digits are a year. They are after a
// preposition of time, before a noun that a year can describe, in brackets, or
// alone; they are not when they count or name something, or stand for money.
func yearMeant(d *document, m *match) bool {
	if m.end-m.first > 1 {
		// "the year 1066", "'98", "nineteen ninety-six"; "eighteen hundred men" are counted
		return d.entryAt(m.end-1).text != "hundred" || d.isTimePreposition(m.first-1) && d.clauseEndsAt(m.end)
	}
	t := &d.tokens[m.first]
	if t.num < 1400 || t.num > 2099 {
		return t.num >= 1000 && t.num < 2100 && (d.isTimePreposition(m.first-1) || d.closesYears(m.first) || d.limits(m.first-1) && d.textAt(m.first-1) == "than") && !d.counts(m.end)
	}
	if d.isMark(m.first-1, '$') || d.isMark(m.first-1, '#') || d.isMark(m.first-1, '@') {
		return false
	}
	if t.flags&glued != 0 && m.first > 0 {
		switch prev := &d.tokens[m.first-1]; {
		case prev.kind == wordToken, prev.kind == numberToken, d.isMark(m.first-1, '.'), d.isMark(m.first-1, ','),
			d.isMark(m.first-1, '_'), d.isMark(m.first-1, ':'), d.isMark(m.first-1, '=') || d.isMark(m.first-1, '+'):
			return false
		case d.isMark(m.first-1, '/') || d.isMark(m.first-1, '-'):
			before := m.first - 2
			if before < 0 || d.tokens[before].kind == wordToken && d.tokens[before].flags&upper != 0 {
				return false
			}
		}
	}
	if m.end < len(d.tokens) && d.tokens[m.end].flags&glued != 0 {
		next := &d.tokens[m.end]
		if next.kind == wordToken || next.kind == numberToken || d.isMark(m.end, '%') || d.isMark(m.end, '_') || d.isMark(m.end, '@') || d.isMark(m.end, '=') {
			return false
		}
	}
	if d.isTimePreposition(m.first - 1) {
		return !d.countsNext(m.end)
	}
	if m.first > 0 {
		switch prev := d.quote(m.first-1, m.first); prev {
		case "flight", "Flight", "section", "Section", "room", "Room", "page", "Page", "number", "Number", "No", "channel", "Channel",
			"about", "some", "nearly", "than", "least", "over", "only", "all", "exactly", "roughly", "approximately", "Route", "Highway",
			"Article", "Resolution", "resolution", "Boeing", "level", "Windows", "Office", "points", "to":
			return prev == "than" && d.limits(m.first-1) && !d.counts(m.end) || prev == "to" && (d.rangeBefore(m.first-1) || d.datesTo(m.first-1) && !d.countsNext(m.end))
		}
	}
	return t.num >= 1700 && t.num < 2050 && !d.countsNext(m.end)
}

// closesYears reports whether the number at token i closes a stretch of years that a
// preposition opens: "between 1190 and 1200", "from 1190 to 1200".
func (d *document) closesYears(i int) bool {
	if i < 3 || !d.rangeBefore(i-1) || d.tokens[i-2].num >= d.tokens[i].num {
		return false
	}
	switch d.entryAt(i - 1).text {
	case "and":
		return d.entryAt(i-3).text == "between"
	case "to", "until", "through", "till":
		return d.entryAt(i-3).text == "from" || d.isTimePreposition(i-3)
	}
	return d.isMark(i-1, '-') && d.isTimePreposition(i-3)
}

// rangeBefore reports whether a year stands before token i: "1914 to 1918".
func (d *document) rangeBefore(i int) bool {
	return i > 0 && d.tokens[i-1].kind == numberToken && d.tokens[i-1].digits == 4
}

// limits reports whether the "than" at token i says no later or no earlier than when:
// "no later than 1190".
func (d *document) limits(i int) bool {
	e := d.entryAt(i - 1).text
	return (e == "later" || e == "earlier") && d.textAt(i-2) == "no" || d.textAt(i-2) == "not" && (e == "later" || e == "earlier")
}

// datesTo reports whether the "to" at token i leads back in time: "goes back to 1996".
func (d *document) datesTo(i int) bool {
	switch d.textAt(i - 1) {
	case "back", "dates", "dated", "dating", "prior":
		return true
	}
	return false
}

func (d *document) isTimePreposition(i int) bool {
	switch d.entryAt(i).text {
	case "in", "since", "by", "until", "till", "during", "from", "before", "after", "through", "between", "early", "late", "mid":
		return true
	}
	return false
}

// countsNext reports whether token i is a noun that a number before it counts:
// a plural in lower case that is not the year's ("1500 people", "1999 votes").
func (d *document) countsNext(i int) bool {
	if i >= len(d.tokens) {
		return false
	}
	t := &d.tokens[i]
	if d.lex.classes(t)&(unitsClass|scaleClass) != 0 {
		return true
	}
	if t.kind != wordToken || t.flags&(capital|glued) != 0 {
		return false
	}
	switch s := d.text[t.start:t.end]; s {
	case "people", "men", "women", "children", "percent", "feet", "miles", "meters", "metres", "points", "dollars", "tons", "tonnes", "pounds",
		"troops", "soldiers", "jobs", "shares", "workers", "votes", "seats", "kilometers", "kilometres", "euros", "acres", "homes", "others",
		"square", "cubic", "degrees", "km", "kg", "mph", "yards", "members", "employees", "students", "copies", "cases", "deaths", "units", "barrels":
		return true
	}
	return false
}
