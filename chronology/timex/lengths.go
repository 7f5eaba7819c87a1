package timex

import "annals/chronology/calendar"

// notCountedFrom refuses a length whose words are parted: "she took a first | four
// years later", "he saw her last | two years ago".
func notCountedFrom(d *document, m *match) bool {
	switch d.entryAt(m.end).text {
	case "later", "earlier", "ago", "afterwards":
		return false
	case "before", "after":
		return !d.clauseEndsAt(m.end + 1)
	}
	return true
}

// isLastPart reports "the final two years" and its like.
func (d *document) isLastPart(m *match) bool {
	for i := m.first; i < m.first+2; i++ {
		switch d.textAt(i) {
		case "final", "opening", "closing":
			return true
		}
	}
	return false
}

// durationMeant refuses counts that are no lengths: "7 second place", "two
// minute details", and times in the dress of a count.
func durationMeant(d *document, m *match) bool {
	grain := unitOrUnits(m)
	if grain == calendar.NoGrain || d.isAge(m.end) || grain == calendar.Quarter && d.isShare(m) {
		return false
	}
	if (m.has(inOrd) || d.isLastPart(m)) && !notCountedFrom(d, m) {
		return false
	}
	if m.has(inUnit) && !m.has(inUnits) && d.tokens[m.end-1].kind == wordToken && m.has(inNum) && !d.isMark(m.end-2, '-') {
		if v, _ := m.get(inNum); v != 1 && v != 0.5 && !(d.isMark(m.end, '-') || d.isMark(m.end, '\'')) {
			return grain >= calendar.Minute && v > 1 && (d.entryAt(m.end).text == "period" || d.tokensBeforeNoun(m.end))
		}
	}
	if d.isMark(m.first-1, '$') {
		return false
	}
	return m.first == 0 || !d.isMark(m.first-1, '-') || d.tokens[m.first].flags&glued == 0
}

// isAge reports whether a length that ends before token i is an age, which is
// no expression of time: "40 years old", "a six-year-old".
func (d *document) isAge(i int) bool {
	if d.isMark(i, '-') {
		i++
	}
	return d.entryAt(i).text == "old"
}

// isShare reports whether quarters are parts of a whole: "three-quarters",
// "three quarters of the crop", "more than a quarter".
func (d *document) isShare(m *match) bool {
	return d.isMark(m.end-2, '-') || d.entryAt(m.end).text == "of" || m.has(inUnit)
}

// tokensBeforeNoun reports whether a lower-case noun follows: "a 10 year plan".
func (d *document) tokensBeforeNoun(i int) bool {
	return i < len(d.tokens) && d.tokens[i].kind == wordToken && d.tokens[i].flags&capital == 0 && d.tokens[i].word == 0
}

func duration(d *document, m *match) (reading, bool) {
	grain := unitOrUnits(m)
	n := m.count(d)
	amounts := calendar.Duration{{Count: n, Unit: grain}}
	if second, ok := m.nth(inNum, 1); ok {
		unit, _ := m.nth(inUnits, 1)
		amounts = append(amounts, calendar.Amount{Count: second, Unit: calendar.Grain(unit)})
		if amounts[1].Unit >= amounts[0].Unit {
			return reading{}, false
		}
	} else if n == float64(int(n))+0.5 && n < 1 && grain == calendar.Hour {
		amounts = calendar.Duration{{Count: 30, Unit: calendar.Minute}}
	}
	r := reading{kind: Duration, value: amounts.String(), because: "a length of time", mod: approximation(d, m)}
	switch d.entryAt(m.first).text {
	case "at":
		r.mod = "EQUAL_OR_MORE"
	case "up", "no":
		r.mod = "EQUAL_OR_LESS"
	}
	if d.entryAt(m.first).text == "multi" {
		r.value = calendar.Duration{{Vague: true, Unit: grain}}.String()
	}
	return r, true
}

// vagueDurationMeant keeps bare units to where they are lengths: "for years",
// "a day" but not "a second chance" and not "a minute detail".
func vagueDurationMeant(d *document, m *match) bool {
	grain := unitOrUnits(m)
	if d.isMark(m.end, '-') && d.tokens[m.end].flags&glued != 0 && m.has(inPart) {
		return false // "a night-time curfew"
	}
	if m.has(inPart) {
		return d.entryAt(m.first).text != "a" || d.entryAt(m.end).text != "of"
	}
	if grain == calendar.NoGrain || d.isAge(m.end) || d.entryAt(m.first-1).text == "as" && d.entryAt(m.first).text == "many" {
		return false
	}
	if m.has(inUnit) {
		if grain == calendar.Second || grain == calendar.Quarter || grain == calendar.Half || grain == calendar.Minute && !d.clauseEndsAt(m.end) {
			return false
		}
		first := d.entryAt(m.first)
		if (first.text == "a" || first.text == "an") && d.isMark(m.first-1, '$') {
			return false
		}
		return true
	}
	if m.end-m.first == 1 { // bare "years"
		if grain <= calendar.Second || grain == calendar.Quarter || grain == calendar.Minute {
			return false
		}
		switch d.entryAt(m.first - 1).text {
		case "the", "her", "his", "their", "our", "my", "these", "those", "its", "your":
			return false
		}
		return !d.isMark(m.first-1, '-') && (d.entryAt(m.first-1).text != "many" || d.entryAt(m.first-2).text != "as")
	}
	return true
}

func (d *document) clauseEndsAt(i int) bool {
	return i >= len(d.tokens) || d.tokens[i].kind == markToken || d.tokens[i].kind == breakToken
}

func vagueDuration(d *document, m *match) (reading, bool) {
	grain := unitOrUnits(m)
	amount := calendar.Amount{Vague: true, Unit: grain}
	switch {
	case m.has(inPart):
		return reading{kind: Time, value: "", because: "a part of the day of publication", when: partToday(d, m), anchor: Publication, needsAnchor: !d.hasPublished()}, true
	case m.has(inUnit):
		amount = calendar.Amount{Count: 1, Unit: grain}
	case d.entryAt(m.first).text == "a" && d.entryAt(m.first+1).text == "couple":
		amount = calendar.Amount{Count: 2, Unit: grain}
	case m.has(inNum):
		if v, ok := m.nth(inNum, 1); ok {
			amount = calendar.Amount{Count: v, Unit: grain}
		}
	}
	r := reading{kind: Duration, value: calendar.Duration{amount}.String(), because: "a length of time"}
	if m.has(inUnit) && m.end-m.first == 2 && d.isRate(m.first) {
		r.kind, r.because = Set, "how often the sum before it falls due"
	}
	return r, true
}

// isRate reports whether a sum or count stands right before "a year".
func (d *document) isRate(i int) bool {
	prev := d.at(i - 1)
	return prev.kind == numberToken || d.lex.classes(prev)&moneyClass != 0 && d.isMark(i-3, '$') || d.isMark(i-2, '$') || d.isMark(i-1, '%')
}

func partToday(d *document, m *match) calendar.Value {
	if !d.hasPublished() {
		return calendar.Value{}
	}
	return calendar.Single(calendar.PartOf(d.published, partOf(int32(m.int(inPart)))))
}
