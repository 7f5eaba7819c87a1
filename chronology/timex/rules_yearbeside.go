package timex

import "annals/chronology/calendar"

// yearBesideRules are dates whose year stands beside them in words: "9 November
// last year" counts from publication, "9 November of that year" from the story.
func yearBesideRules() []rule {
	return []rule{
		{
			name: "of-last-year",
			patterns: []string{
				"({weekday} ,?)? {month} {day} ,? of? last|this|next year", "({weekday} ,?)? the? {day} of? {month} ,? of? last|this|next year",
				"the? {early}? {part} of the? {day} of? {month} ,? of? last|this|next year", "the? {early} {part}? hours of the? {day} of? {month} ,? of? last|this|next year",
				"the? {early}? {part} of {month} {day} ,? of? last|this|next year", "the? {early} {part}? hours of {month} {day} ,? of? last|this|next year",
				"{month} , last|next year", "the? {season} of? last|this|next year", "{holiday} ,? of? last|this|next year",
			},
			check: yearBesideMeant, value: ofLastYear,
			yes: []example{
				{"It fell on 9 November last year.", "9 November last year", "2021-11-09"},
				{"It will open on March 4 next year.", "March 4 next year", "2023-03-04"},
				{"in the early hours of 9 November last year two men", "the early hours of 9 November last year", "2021-11-09TMO"},
				{"They met in the autumn of last year.", "the autumn of last year", "2021-FA"},
				{"The lease ends at Michaelmas next year.", "Michaelmas next year", "2023-09-29"},
			},
			no: []string{"In May, last year's winner spoke.", "the 31st of June last year", "9 November last week"},
		},
		{
			name: "of-that-year",
			patterns: []string{"{month} {day}? of that year", "{month} {day}? of the same year", "the? {day} of? {month} of that|the same? year", "{month} {day}? of the following|next|previous year", "{month} {day}? the following|next year",
				"the? {day} of? {month} ,? of? the following|next|previous year", "the? {day} of? {month} the year before|after", "{month} {day}? the year before|after", "the? {day} of? {month} that year",
				"{month} {day}? that year", "the? {season} of that year", "the? {season} of the same year", "the? {season} of the following|next year", "{early} that year", "{early} the following|next year", "{early} the same year",
				"the? {season} the following|next year", "the? {season} the year before|after", "{holiday} of? that year", "{holiday} of? the following|next year"},
			check: yearBesideMeant, value: ofThatYear,
			yes: []example{
				{"He fled in 1940. In August of that year he died.", "August of that year", "1940-08"},
				{"It opened in 1998 and shut on May 3 of the following year.", "May 3 of the following year", "1999-05-03"},
				{"He left in 1990. They had wed on 4 May the year before.", "4 May the year before", "1989-05-04"},
				{"In 1901 he came; on 2 June the following year he left.", "2 June the following year", "1902-06-02"},
			},
			no: []string{"August of that man", "that year", "4 May the week before", "In May the year after the war began."},
		},
	}
}

// yearBesideMeant refuses "May, last year's winner", and "the year after the
// war", which is counted from something else.
func yearBesideMeant(d *document, m *match) bool {
	if d.isMark(m.end, '\'') {
		return false
	}
	switch d.entryAt(m.end - 1).text {
	case "before", "after":
		return d.clauseEndsAt(m.end)
	}
	return true
}

// ofLastYear resolves "9 November last year" in the year beside that of publication.
func ofLastYear(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	year, because := now.Year, "in the year of publication"
	switch d.entryAt(m.end - 2).text {
	case "last":
		year, because = year-1, "in the year before that of publication"
	case "next":
		year, because = year+1, "in the year after that of publication"
	}
	r, ok := d.inYear(m, year, Publication, because)
	r.givesYear = true
	return r, ok
}

// ofThatYear resolves "August of that year" against the year the text is in.
func ofThatYear(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	year, because := at.Date.Year, "in the year the text was at"
	for i := m.end - 2; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "following", "next", "after":
			year, because = year+1, "in the year after the one the text was at"
		case "previous", "before":
			year, because = year-1, "in the year before the one the text was at"
		}
	}
	return d.inYear(m, year, from, because)
}

// inYear places what a match captured in a year: a day, a month, a season, a
// holiday or, with nothing but "early", a part of the year.
func (d *document) inYear(m *match, year int, from AnchorFrom, because string) (reading, bool) {
	switch {
	case m.has(inSeason):
		return dated(d.season(year, m.int(inSeason)), from, because), true
	case m.has(inHoliday):
		return dated(calendar.DayOf(d.g.holidays.list[m.int(inHoliday)].in(year)), from, because), true
	case !m.has(inMonth):
		r := dated(calendar.YearOf(year), from, because)
		mod := m.int(inEarly)
		r.mod, r.value, r.wholeYear = modOf(int32(mod)), r.when.TIMEX3(), true
		r.when = partBounds(r.when.From, int32(mod))
		return r, true
	case !m.has(inDay):
		return dated(calendar.MonthOf(year, m.int(inMonth)), from, because), true
	}
	day, err := calendar.NewDate(year, m.int(inMonth), m.int(inDay))
	r := dated(calendar.DayOf(day), from, because)
	switch {
	case err != nil:
		return reading{}, false
	case m.has(inPart):
		return r.atPart(m), true
	case m.has(inEarly): // "the early hours"
		return r.inSmallHours(), true
	}
	return r, true
}
