package timex

// clockWordsMeant wants the times that have no mark of a clock to stand where
// times do: "at 3 in the afternoon", "by a quarter to nine", but not "a quarter to 5 million".
func clockWordsMeant(d *document, m *match) bool {
	if m.has(inClock) {
		return d.isMilitary(m.first)
	}
	if d.isNoun(m.end) || d.isMark(m.end, '%') || d.entryAt(m.end).classes&(scaleClass|numberClass|unitsClass|moneyClass) != 0 {
		switch d.textAt(m.end) {
		case "when", "they", "she", "after", "before", "while":
		default:
			return false
		}
	}
	first := m.first
	if d.entryAt(first).text == "half" && d.entryAt(first+1).text == "past" {
		return true
	}
	return d.isTimeOfDayNext(first)
}

// clockWords resolves a time given in words: the hour, and the half or quarter
// before or after it.
func clockWords(d *document, m *match) (reading, bool) {
	minutes, ok := m.minutes(d)
	if d.entryAt(m.end-1).text == "night" && m.int(inHour) >= 6 && m.int(inHour) < 12 {
		minutes += 12 * 60
	}
	if i := m.end; minutes < 12*60 && (d.entryAt(i).classes&(thisClass|todayClass|weekdayClass) != 0) && d.entryAt(i+1).classes&partClass != 0 && d.entryAt(i+1).value >= partAfternoon {
		minutes += 12 * 60 // "a quarter past four this afternoon"
	}
	shift := 0
	for i := m.first; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "half":
			shift = 30
		case "quarter":
			shift = 15
		case "to":
			shift = -shift
		}
	}
	return d.timeOfDay(m, (minutes+shift+24*60)%(24*60), ok)
}

// isMilitary reports "0615" before "hrs", "hours" or a time zone, where a time
// can stand.
func (d *document) isMilitary(i int) bool {
	t := d.at(i)
	if t.kind != numberToken || t.digits != 4 || t.flags&(grouped|decimal) != 0 || t.num > 2400 || t.num%100 > 59 {
		return false
	}
	next := d.at(i + 1)
	switch d.lex.entry(next).text {
	case "hrs", "hours", "hr":
		return d.text[t.start] == '0' || d.isTimeOfDayNext(i)
	}
	return next.flags&upper != 0 && d.lex.classes(next)&zoneClass != 0 && d.isTimeOfDayNext(i)
}

// isTimeOfDayNext reports whether a time of the day is to be expected at token i:
// behind "at" and its like, or at the beginning of a line.
func (d *document) isTimeOfDayNext(i int) bool {
	switch d.textAt(i - 1) {
	case "at", "At", "by", "By", "from", "From", "until", "till", "around", "about", "before", "after", "since", "between", "and", "to":
		return true
	}
	return i == 0 || d.tokens[i-1].kind == breakToken
}
