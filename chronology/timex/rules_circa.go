package timex

import "annals/chronology/calendar"

// circaRules are the dates that are only nearly known, by the word before them,
// and the years of which one is meant.
func circaRules() []rule {
	return []rule{
		{
			name: "circa",
			patterns: []string{
				"circa {num} {era}?", "ca .? {num} {era}?", "c .? {num} {era}?", "circa {era} {num}", "ca .? {era} {num}", "c .? {era} {num}",
				"circa {month} {day}? ,? {year}", "c .? {month} ,? {year}", "ca .? {month} ,? {year}", "circa the? {decade}", "c .? the? {decade}", "ca .? the? {decade}",
			},
			check: circaMeant, value: nearly,
			yes: []example{
				{"The abbey was founded circa 1190 by monks.", "circa 1190", "1190"},
				{"a psalter, c. 1190, in oak boards", "c. 1190", "1190"},
				{"Born ca. 604 near Lund, she wed twice.", "ca. 604", "0604"},
				{"The wall was begun c. 500 BCE.", "c. 500 BCE", "BC0500"},
				{"It was drawn circa March 1920.", "circa March 1920", "1920-03"},
				{"a poster of circa the 1920s", "circa the 1920s", "192"},
			},
			no: []string{"vitamin C 1190 mg", "grade c 12", "circa 12 men", "circa 1200 people"},
		},
		{
			name: "about-date",
			patterns: []string{
				"about|around|approximately|roughly {year}", "about|around|approximately|roughly the year {num}", "about|around|approximately|roughly {num} {era}",
				"about|around|approximately|roughly {month} ,? {year}", "about|around|approximately|roughly the {decade}", "about|around|approximately|roughly the {ord} century {era}?",
			},
			check: aboutDateMeant, value: nearly,
			yes: []example{
				{"Around 1241 the town was burnt.", "Around 1241", "1241"},
				{"The mill was built about 1190.", "about 1190", "1190"},
				{"The guild was formed around March 1920.", "around March 1920", "1920-03"},
				{"They settled there around 500 BC.", "around 500 BC", "BC0500"},
				{"The custom died out around the 1920s.", "around the 1920s", "192"},
			},
			no: []string{"About 1500 people came.", "She wrote a book about 1968.", "It cost about 1900.", "About 1800 died of it.", "The raid killed around 1500."},
		},
		{
			name: "either-year", patterns: []string{"{year} or {year}"},
			check: func(d *document, m *match) bool {
				a, b := m.year(), m.second(inYear)
				return b == a+1 && !d.counts(m.end)
			},
			value: func(_ *document, m *match) (reading, bool) {
				r := explicit(calendar.YearOf(m.year()))
				r.when = calendar.Range(r.when.From, calendar.YearOf(m.second(inYear)))
				r.because = "one of the two years, the text does not say which"
				r.value = calendar.Single(r.when.From).TIMEX3() + "/" + calendar.Single(r.when.To).TIMEX3()
				return r, true
			},
			yes: []example{
				{"The abbey was founded in 1190 or 1191.", "1190 or 1191", "1190/1191"},
				{"Born in 1733 or 1734, he went to sea.", "1733 or 1734", "1733/1734"},
			},
			no: []string{"in 1914 or 1939 men left", "some 1200 or 1201 votes"},
		},
	}
}

// second is what a class captured the second time.
func (m *match) second(class matcherID) int {
	v, _ := m.nth(class, 1)
	return int(v)
}

// circaMeant wants the short forms in lower case, or with a stop, and behind them a
// number that can be a year and counts nothing.
func circaMeant(d *document, m *match) bool {
	if first := &d.tokens[m.first]; d.textAt(m.first) != "circa" && d.textAt(m.first) != "Circa" && (first.flags&upper != 0 || !d.isMark(m.first+1, '.') && first.flags&capital != 0) {
		return false
	}
	if m.has(inEra) {
		return plausibleEra(d, m)
	}
	if v, ok := m.get(inNum); ok && (v < 100 || v > 2099 || v != float64(int(v)) || d.at(m.end-1).flags&grouped != 0) {
		return false
	}
	return !m.has(inNum) || !d.counts(m.end)
}

// aboutDateMeant refuses amounts and topics: a number is a year only where a clause
// opens with it ("around 1241 the town burnt") or it closes what was done then
// ("built about 1190"). What is said or written is about its topic, and a verb of
// amounts has an amount behind it.
func aboutDateMeant(d *document, m *match) bool {
	if m.has(inEra) {
		return plausibleEra(d, m)
	}
	if d.counts(m.end) || d.ofAmount(m.first-1) {
		return false
	}
	if d.textAt(m.first) == "about" && m.first > 0 && !d.startsSentence(m.first) && d.tenseOf(m.first-1) != past && !d.isPreposition(m.first-1) {
		return false // "a book about the 1920s"
	}
	if !m.has(inYear) || m.has(inMonth) || m.end-m.first > 2 {
		return true
	}
	if d.clauseEndsAt(m.end) || d.isPreposition(m.end) {
		return true
	}
	if !d.startsSentence(m.first) {
		return false
	}
	switch d.entryAt(m.end).text {
	case "the", "a", "an", "his", "her", "their", "its":
		return true
	}
	return d.isMark(m.end, ',') || d.at(m.end).flags&capital != 0
}

// ofAmount reports a word behind which "about" opens an amount or a topic.
func (d *document) ofAmount(i int) bool { return amountWords[d.textAt(i)] }

var amountWords = wordSet(`killed wounded injured numbered numbering cost costs total totalled totaled drew earned paid sold employed employs held scored weighed
	reached hit lost hired said wrote written spoke told asked knew thought heard learned learnt talked worried lied cared argued read of`)

// nearly marks the date behind "circa" as approximate.
func nearly(d *document, m *match) (reading, bool) {
	var r reading
	ok := true
	switch {
	case m.has(inDecade):
		r, ok = decade(d, m)
	case m.has(inOrd):
		r, ok = century(d, m)
	case m.has(inEra):
		r, ok = eraYear(d, m)
	case m.has(inDay):
		r, ok = monthDayYear(d, m)
	case m.has(inMonth):
		r = explicit(calendar.MonthOf(m.year(), m.int(inMonth)))
	case m.has(inYear):
		r = explicit(calendar.YearOf(m.year()))
	default:
		n := m.int(inNum)
		r, ok = explicit(calendar.YearOf(n)), n >= 100 && n < 3000
	}
	if !ok {
		return reading{}, false
	}
	r.value, r.mod = r.when.TIMEX3(), "APPROX"
	r.when, r.because = r.when.Approximately(), "the text gives it as about that"
	return r, true
}
