package timex

import "annals/chronology/calendar"

// distanceRules are counts of units back or on: "two days ago", "in three weeks".
func distanceRules() []rule {
	return []rule{
		{
			name:     "ago",
			patterns: []string{"{num} {unit} ago", "{num} {units} ago", "a|an {unit} ago", "{approx} {num} {units} ago", "{approx} a {unit} ago", "{num} {units} back", "{num} - {unit} - ago", "half a {unit} ago", "more|less than {num} {units} ago", "more|less than a {unit} ago", "only|just {num} {units} ago", "only|just a {unit} ago", "over {num} {units} ago", "half an {unit} ago", "an {unit} ago", "a fortnight ago", "{approx} a fortnight ago", "{num} fortnights ago"},
			check:    noTrailingOff, value: ago,
			yes: []example{
				{"It sank two days ago.", "two days ago", "2022-01-10"},
				{"He left a year ago.", "a year ago", "2021"},
				{"It rang half an hour ago.", "half an hour ago", "PAST_REF"},
				{"They wed a fortnight ago.", "a fortnight ago", "2021-W52"},
				{"They wed about a fortnight ago.", "about a fortnight ago", "2021-W52"},
				{"They met 3 months ago.", "3 months ago", "2021-10"},
				{"about two weeks ago she", "about two weeks ago", "2021-W52"},
			},
			no: []string{"two dogs ago", "ago two days"},
		},
		{
			name: "vague-ago", patterns: []string{"{vague} {units} ago", "a {vague} {units} ago", "{units} ago", "{units} and {units} ago", "long ago", "not long ago", "some time ago", "a long time ago", "many {units} ago", "a {vague} {units} back", "not so long ago", "a {vague} {unit} ago", "a while ago", "quite a while ago"},
			value: func(d *document, m *match) (reading, bool) {
				r := reading{kind: Date, value: "PAST_REF", because: "how long ago is not said"}
				if m.has(inUnits) || m.has(inUnit) {
					r.anchor = Publication
				}
				return r, true
			},
			yes: []example{
				{"He moved several years ago.", "several years ago", "PAST_REF"},
				{"It closed long ago.", "long ago", "PAST_REF"},
			},
			no: []string{"agog", "a few years"},
		},
		{
			name: "hours-later", patterns: []string{"an {unit} later|earlier|before|afterwards", "half an {unit} later|earlier|before", "a quarter of an {unit} later|earlier|before", "three quarters of an {unit} later|earlier|before", "three - quarters of an {unit} later|earlier|before", "{num} and a half {units} later|earlier"},
			check: beforeClauseEnd, value: hoursLater,
			yes: []example{
				{"They met on 4 May 1990. An hour later they left.", "An hour later", "1990-05-04"},
				{"At 9:40 on May 3, 2001 it rang. Half an hour earlier all slept.", "Half an hour earlier", "2001-05-03T09:10"},
				{"They met on 4 May 1990; half an hour later it rained.", "half an hour later", "1990-05-04"},
				{"At 9:40 on May 3, 2001 it rang. A quarter of an hour later it rang again.", "A quarter of an hour later", "2001-05-03T09:55"},
			},
			no: []string{"an owl later", "half a later"},
		},
		{
			name: "vague-earlier-later",
			patterns: []string{"only|just? a? {vague} {units} later|earlier|before|after|afterwards", "{units} later|earlier", "a {vague} {unit} later|earlier", "only|just? {num} or {num} {units} later|earlier",
				"some time later|earlier|before|after", "a short time later|earlier|before|after|afterwards", "less|more than a {unit} later|earlier", "less|more than {num} {units} later|earlier"},
			check: beforeClauseEnd, value: vagueEarlierLater,
			yes: []example{
				{"It shut in 1990. A few years later it burnt.", "A few years later", "FUTURE_REF"},
				{"He had left only several days earlier.", "only several days earlier", "PAST_REF"},
			},
			no: []string{"a few dogs later", "a few years"},
		},
		{
			name:     "earlier-later",
			patterns: []string{"{num} {units} earlier", "{num} {units} later", "{num} {unit} earlier", "{num} {unit} later", "{num} {units} before|after|afterwards|prior", "{num} {units} after that", "some {num} {units} later", "{approx} {num} {units} later", "{approx} {num} {units} earlier", "half a {unit} later", "half a {unit} earlier"},
			check:    beforeClauseEnd, value: earlierLater,
			yes: []example{
				{"He was born in 1900. Ten years later he moved.", "Ten years later", "1910"},
				{"At 09:12 on May 3, 2001 it rang. Eleven minutes later it rang again.", "Eleven minutes later", "2001-05-03T09:23"},
				{"At 23:30 on May 3, 2001 it rang. Two hours later all slept.", "Two hours later", "2001-05-04T01:30"},
				{"Their first final since 1987. Ten minutes later he left.", "Ten minutes later", "FUTURE_REF"},
				{"On 9 May 1990 it shut. Two days earlier it burnt.", "Two days earlier", "1990-05-07"},
				{"In May 1990 it shut, and opened two days later.", "two days later", "1990-05"},
			},
			no: []string{"ten latter years", "two days early", "died 20 years earlier than was believed"},
		},
		{
			name: "years-on", patterns: []string{"{num} {units} on", "a {unit} on", "{approx} {num} {units} on", "half a {unit} on"},
			check: yearsOnMeant, value: yearsOn,
			yes: []example{
				{"The dam broke in 1990. A decade on, the town was empty.", "A decade on", "2000"},
				{"He died in 1990. Ten years on, little had changed.", "Ten years on", "2000"},
				{"Ten years on, the widows still meet.", "Ten years on", "PRESENT_REF"},
			},
			no: []string{"He spent ten years on the dam.", "two lights on", "She worked five days on, two days off."},
		},
		{
			name: "from-now", patterns: []string{"{num} {units} from now", "{num} {units} hence", "a {unit} from now", "a|one {unit} from {today}", "{num} {units} from {today}", "in {num} {units} ' time", "a {unit} from {weekday}", "{num} {units} from {weekday}"},
			value: fromNow,
			yes: []example{
				{"It will open two weeks from now.", "two weeks from now", "2022-W04"},
				{"A year from now it will be sold.", "A year from now", "2023"},
				{"It opens three weeks from Friday.", "three weeks from Friday", "2022-02-04"},
			},
			no: []string{"two weeks from Rome", "from now on"},
		},
		{
			name: "in-units", patterns: []string{"in {num} {units}", "in a {unit}", "in {num} more {units}", "within {num} {units}"},
			check: futureDistance, value: fromNow,
			yes: []example{
				{"The bank will reopen in two days.", "in two days", "2022-01-14"},
				{"Voting is due in three weeks.", "in three weeks", "2022-W05"},
			},
			no: []string{"He ran it in two days.", "in two minds", "It would be the third such vote in a year."},
		},
	}
}

// noTrailingOff keeps "two days ago" from being cut out of a longer word.
func noTrailingOff(d *document, m *match) bool {
	return unitOrUnits(m) != calendar.NoGrain || d.countsFortnights(m)
}

// countsFortnights reports a count of two weeks each.
func (d *document) countsFortnights(m *match) bool {
	for i := m.first; i < m.end; i++ {
		if t := d.entryAt(i).text; t == "fortnight" || t == "fortnights" {
			return true
		}
	}
	return false
}

func unitOrUnits(m *match) calendar.Grain {
	if v, ok := m.get(inUnits); ok {
		return calendar.Grain(v)
	}
	return calendar.Grain(m.int(inUnit))
}

// count is the number a match captured, one where it has an article, half for "half a".
func (m *match) count(d *document) float64 {
	if v, ok := m.get(inNum); ok {
		return v
	}
	for i := m.first; i < m.end; i++ {
		if d.entryAt(i).text == "half" {
			return 0.5
		}
	}
	return 1
}

// step moves a day by a count of units, a half of one by the next smaller unit,
// and returns the unit it arrives in. Units shorter than a day keep the day.
func step(from calendar.Date, grain calendar.Grain, n float64) calendar.Point {
	if n != float64(int(n)) {
		switch grain {
		case calendar.Year:
			return calendar.MonthOf(from.Year, from.Month).Step(int(n * 12))
		case calendar.Month, calendar.Week:
			return calendar.DayOf(from.AddDays(int(n * map[calendar.Grain]float64{calendar.Month: 30, calendar.Week: 7}[grain])))
		default:
		}
	}
	if n > 100000 || n < -100000 {
		return calendar.Point{}
	}
	return calendar.UnitOf(grain, from).Step(int(n))
}

func ago(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Date)
	}
	if r, ok := d.quarterYearAgo(m); ok {
		return r, true
	}
	grain := unitOrUnits(m)
	if d.countsFortnights(m) {
		r := weeksAgo(now, 2*m.count(d), "counted back from publication, two weeks each")
		r.mod = approximation(d, m)
		return r, true
	}
	if above := d.log.above; grain < calendar.Day && d.log.lineEnd > 0 && !above.IsZero() {
		return d.clockLater(m, above, Narrative, grain, -m.count(d), "counted back from the hour of the line"), true
	}
	if grain < calendar.Day {
		r := reading{kind: Time, value: "PAST_REF", because: "less than a day before publication", anchor: Publication}
		return r, true
	}
	if n := m.count(d); grain == calendar.Week && n == float64(int(n)) && n < 100 {
		r := weeksAgo(now, n, "counted back from publication")
		r.mod = approximation(d, m)
		return r, true
	}
	r := dated(step(now, grain, -m.count(d)), Publication, "counted back from publication")
	if r.when.From.IsZero() {
		return reading{}, false
	}
	r.mod = approximation(d, m)
	if r.mod != "" {
		r.when = r.when.Approximately()
		r.value = r.when.TIMEX3()
	}
	return r, true
}

// weeksAgo counts weeks back. TIMEX3 has the week for it; the day meant is about the one
// so many weeks before, and not any of that week.
func weeksAgo(now calendar.Date, n float64, because string) reading {
	r := dated(calendar.DayOf(now.AddDays(-7*int(n))), Publication, because)
	r.value = calendar.Single(calendar.UnitOf(calendar.Week, r.when.From.Date)).TIMEX3()
	r.when = r.when.Approximately()
	return r
}

// approximation is the modifier of "about", "more than", "less than".
func approximation(d *document, m *match) string {
	switch d.entryAt(m.first).text {
	case "more", "over":
		return "MORE_THAN"
	case "less", "under":
		return "LESS_THAN"
	}
	if m.has(inApprox) {
		return "APPROX"
	}
	return ""
}

func earlierLater(d *document, m *match) (reading, bool) {
	at, from, ok := d.then()
	if !ok {
		return unanchored(Date)
	}
	n, because := m.count(d), "counted on from where the text was"
	for i := m.first; i < m.end; i++ {
		switch d.entryAt(i).text {
		case "before", "earlier", "prior":
			n, because = -n, "counted back from where the text was"
		}
	}
	grain := unitOrUnits(m)
	if grain < calendar.Day {
		r := d.clockLater(m, at, from, grain, n, because)
		if r.kind == Time && (m.has(inApprox) || d.entryAt(m.first).text == "some") {
			r.when = r.when.Approximately()
			r.value = r.when.TIMEX3()
		}
		return r, true
	}
	if at.Grain > grain && at.Grain >= calendar.Week { // two days later than some day of May is about May
		if r, ok := stretchLater(at, from, grain, n, because); ok {
			return r, true
		}
		r := dated(at, from, because+", which is known no better than that")
		r.when = r.when.Approximately()
		r.value, r.moves = calendar.Single(at).TIMEX3(), false
		return r, true
	}
	p := step(at.Date, grain, n)
	return dated(p, from, because), !p.IsZero()
}

// vagueEarlierLater places what is not counted exactly before or after where
// the text was.
func vagueEarlierLater(d *document, m *match) (reading, bool) {
	last := d.entryAt(m.end - 1).text
	r := reading{kind: Date, value: "FUTURE_REF", because: "after where the text was; how long is not said"}
	if last == "earlier" || last == "before" {
		r.value, r.because = "PAST_REF", "before where the text was; how long is not said"
	}
	_, from, ok := d.then()
	if ok {
		r.anchor = from
	}
	return r, true
}

// beforeClauseEnd refuses "two years after the war", which is counted from
// something that is no date here.
func beforeClauseEnd(d *document, m *match) bool {
	switch d.entryAt(m.end - 1).text {
	case "prior":
		return d.textAt(m.end) != "to"
	case "earlier", "later":
		return d.textAt(m.end) != "than" // "4,000 years earlier than was believed" compares
	case "before", "after":
		return m.end >= len(d.tokens) || d.tokens[m.end].kind == markToken && !d.isMark(m.end, '\'') || d.tokens[m.end].kind == breakToken
	}
	return true
}
