package timex

import "strings"

// matcherID names a class of a pattern: {month}, {num}, {unit}.
type matcherID uint8

// The classes that patterns can ask for.
const (
	inMonth    matcherID = iota // 1 to 12
	inWeekday                   // 1 Monday to 7 Sunday
	inWeekdays                  // the plural
	inDay                       // 1 to 31, "15" or "15th" or "fifteenth"
	inYear                      // four digits
	inYear2                     // '98
	inNum                       // a count, in digits or words
	inOrd                       // an ordinal
	inUnit                      // a unit in the singular, its grain
	inUnits                     // in the plural
	inPart                      // a part of the day
	inSeason
	inToday // today 100, yesterday 99, tomorrow 101
	inLast
	inThis
	inNext
	inEarly
	inVague
	inApprox
	inSet
	inHoliday
	inMeridiem // 0 am, 12 pm
	inZone
	inISO
	inSlash
	inClock // minutes since midnight
	inDecade
	inDecades
	inEra    // 0 BC, 1 AD
	inTiny   // 1 to 4, in digits or words
	inHour   // 1 to 12, in digits or words
	inDigit2 // a number of at most two digits
	inDayth  // 1 to 31 in digits with their ending: "8th"
	inNoun   // a word in lower case beyond the lexicon
	matcherCount
)

var matcherNames = [matcherCount]string{
	"month", "weekday", "weekdays", "day", "year", "year2", "num", "ord", "unit", "units", "part", "season", "today",
	"last", "this", "next", "early", "vague", "approx", "set", "holiday", "meridiem", "zone", "iso", "slash", "clock",
	"decade", "decades", "era", "tiny", "hour", "digit2", "dayth", "noun",
}

func matcherByName(name string) (matcherID, bool) {
	for i, n := range matcherNames {
		if n == name {
			return matcherID(i), true
		}
	}
	return 0, false
}

// classOf is the lexicon's class behind a matcher that asks for one word.
var classOf = [matcherCount]class{
	inMonth: monthClass, inWeekday: weekdayClass, inWeekdays: weekdaysClass, inUnit: unitClass, inUnits: unitsClass,
	inPart: partClass, inSeason: seasonClass, inToday: todayClass, inLast: lastClass, inThis: thisClass, inNext: nextClass,
	inEarly: earlyClass, inVague: vagueClass, inApprox: approxClass, inSet: setClass, inMeridiem: meridiemClass,
	inZone: zoneClass, inDecades: decadesClass, inEra: eraClass,
}

// kindsOf are the kinds of token, as bits, at which a matcher can begin: a
// filter in front of matchClass.
var kindsOf = func() (kinds [matcherCount]uint16) {
	for id := range kinds {
		kinds[id] = 1 << wordToken
	}
	const number, ordinal = 1 << numberToken, 1 << ordinalToken
	for _, id := range [...]matcherID{inYear, inNum, inTiny, inHour} {
		kinds[id] |= number
	}
	kinds[inDay] |= number | ordinal
	kinds[inOrd] |= ordinal
	kinds[inDayth] = ordinal
	kinds[inYear2] = 1 << markToken
	kinds[inDigit2] = number
	kinds[inISO] = 1 << isoToken
	kinds[inSlash] = 1 << slashToken
	kinds[inClock] = 1<<clockToken | number
	kinds[inDecade] = 1 << decadeToken
	return kinds
}()

// matchClass reads a class at token i: its value and how many tokens it
// covers, 0 where the class does not stand there.
func matchClass(d *document, id matcherID, i int) (value float64, width int) {
	t := &d.tokens[i]
	if id == inMeridiem || id == inEra {
		if v, w := d.dottedPair(id, i); w > 0 {
			return v, w
		}
	}
	if want := classOf[id]; want != 0 {
		if t.word < firstWord {
			return 0, 0
		}
		e := &d.lex.entries[t.word-firstWord]
		if e.classes&want == 0 {
			return 0, 0
		}
		return d.wordValue(id, t, e, i)
	}
	switch id {
	case inDay:
		switch t.kind {
		case numberToken, ordinalToken:
			if t.digits <= 2 && t.flags&(decimal|grouped) == 0 && t.num >= 1 && t.num <= 31 {
				return float64(t.num), 1
			}
		case wordToken:
			if v, w := d.ordinal(i); w > 0 && v <= 31 {
				return v, w
			}
		default:
		}
	case inDayth:
		if t.num >= 1 && t.num <= 31 {
			return float64(t.num), 1
		}
	case inYear:
		if t.kind == numberToken && t.digits == 4 && t.flags&(decimal|grouped) == 0 && t.num >= 1000 && t.num < 2200 {
			return float64(t.num), 1
		}
		return d.yearInWords(i)
	case inYear2:
		if d.isMark(i, '\'') && i+1 < len(d.tokens) {
			if n := &d.tokens[i+1]; n.kind == numberToken && n.digits == 2 && n.flags&glued != 0 {
				return float64(pivotYear(int(n.num))), 2
			}
		}
	case inNum:
		return d.number(i)
	case inTiny:
		if v, w := d.number(i); w > 0 && v >= 1 && v <= 4 {
			return v, w
		}
	case inHour:
		if v, w := d.number(i); w == 1 && v >= 1 && v <= 12 && v == float64(int(v)) {
			return v, w
		}
	case inDigit2:
		if t.kind == numberToken && t.digits <= 2 && t.flags&decimal == 0 {
			return float64(t.num), 1
		}
	case inNoun:
		if d.isNoun(i) {
			return 0, 1
		}
	case inOrd:
		if t.kind == ordinalToken {
			return float64(t.num), 1
		}
		return d.ordinal(i)
	case inHoliday:
		return d.holiday(i)
	case inISO:
		if t.kind == isoToken {
			return 0, 1
		}
	case inSlash:
		if t.kind == slashToken {
			return 0, 1
		}
	case inClock:
		switch {
		case t.kind == clockToken:
			return clockMinutes(d.text[t.start:t.end])
		case t.kind == numberToken && d.lex.classes(d.at(i+1))&meridiemClass != 0:
			return compactMinutes(d.text[t.start:t.end])
		case d.isMilitary(i):
			return float64(t.num/100*60 + t.num%100), 1
		}
	case inDecade:
		if t.kind == decadeToken {
			if t.digits == 2 {
				return float64(pivotYear(int(t.num))), 1
			}
			return float64(t.num), 1
		}
	default:
	}
	return 0, 0
}

// wordValue returns the value of one word of a class, and its width: a full
// stop behind an abbreviation belongs to it.
func (d *document) wordValue(id matcherID, t *token, e *entry, i int) (float64, int) {
	width := 1
	switch id {
	case inUnit, inUnits:
		return float64(e.grain), 1
	case inMonth, inWeekday:
		if e.classes&ambiguous != 0 && t.flags&capital == 0 && (id == inMonth || !d.pointsAt(i-1)) {
			return 0, 0
		}
		if e.classes&abbreviation != 0 && d.isMark(i+1, '.') && d.tokens[i+1].flags&glued != 0 {
			width = 2
		}
	case inMeridiem:
		if e.text == "pm" {
			return 12, 1
		}
		return 0, 1
	case inEra:
		if e.text[0] == 'b' {
			return 0, 1
		}
		return 1, 1
	case inZone:
		if t.flags&upper == 0 {
			return 0, 0
		}
	default:
	}
	return float64(e.value), width
}

// clockMinutes reads "15:30" as minutes since midnight.
func clockMinutes(s string) (float64, int) {
	h, m, seen := 0, 0, 0
	for i := range len(s) {
		switch {
		case s[i] == ':':
			seen++
		case seen == 0:
			h = h*10 + int(s[i]-'0')
		case seen == 1:
			m = m*10 + int(s[i]-'0')
		}
	}
	if h > 24 || m > 59 || h == 24 && m > 0 {
		return 0, 0
	}
	return float64(h*60 + m), 1
}

// pointsAt reports a word before which even "fri" and "sat" are weekdays.
func (d *document) pointsAt(i int) bool {
	e := d.entryAt(i)
	return e.classes&(lastClass|nextClass|thisClass) != 0 || e.text == "on" || e.text == "every" || e.text == "each"
}

// compactMinutes reads "7.30" and "730", which stand before "am" or "pm".
func compactMinutes(s string) (float64, int) {
	digits := strings.Replace(s, ".", "", 1)
	if len(digits) < 3 || len(digits) > 4 || len(s) > len(digits) && s[len(s)-3] != '.' {
		return 0, 0
	}
	n := 0
	for _, c := range []byte(digits) {
		if !isDigit(c) {
			return 0, 0
		}
		n = n*10 + int(c-'0')
	}
	if h, m := n/100, n%100; h >= 1 && h <= 12 && m < 60 {
		return float64(h*60 + m), 1
	}
	return 0, 0
}

// dottedPair reads "p.m.", "a.m.", "B.C.", "B.C.E.", "C.E." and "A.D.", letter by letter.
func (d *document) dottedPair(id matcherID, i int) (value float64, width int) {
	if !d.isMark(i+1, '.') || i+2 >= len(d.tokens) || d.tokens[i+2].flags&glued == 0 {
		return 0, 0
	}
	pair := d.entryAt(i).text + d.entryAt(i+2).text
	if id == inEra && d.tokens[i].flags&capital == 0 {
		return 0, 0
	}
	width = 3
	if d.isMark(i+3, '.') {
		width = 4
	}
	switch {
	case id == inMeridiem && pair == "pm":
		return 12, width
	case id == inMeridiem && pair == "am":
		return 0, width
	case id == inEra && pair == "bc":
		if width == 4 && d.textAt(i+4) == "E" && d.tokens[i+4].flags&glued != 0 { // "B.C.E."
			if width = 5; d.isMark(i+5, '.') {
				width = 6
			}
		}
		return 0, width
	case id == inEra && (pair == "ad" || pair == "ce"):
		return 1, width
	}
	return 0, 0
}
