package timex

import "annals/chronology/calendar"

// durationRules are lengths of time, bare or up to the present.
func durationRules() []rule {
	return []rule{
		{
			name:     "stretch",
			patterns: []string{"the? {last} {num} {units}", "the? {next} {num} {units}", "the {num} {last} {units}", "this {last} {unit}", "these {last} {num} {units}", "the? {last} {num} - {unit}"},
			check:    notCountedFrom,
			value: func(d *document, m *match) (reading, bool) {
				word := d.entryAt(m.first)
				for i := m.first; i < m.end; i++ {
					if e := d.entryAt(i); e.classes&(lastClass|nextClass) != 0 {
						word = e
						break
					}
				}
				return stretch(d, unitOrUnits(m), m.count(d), word)
			},
			yes: []example{
				{"in the past two years it", "the past two years", "P2Y"},
				{"over the next six months", "the next six months", "P6M"},
				{"the last 10 days", "the last 10 days", "P10D"},
			},
			no: []string{"the last two men", "the next two", "He saw her last two years ago."},
		},
		{
			name: "vague-stretch",
			patterns: []string{"the? {last} {vague} {units}", "the? {next} {vague} {units}", "recent {units}", "the {last} {units}", "the {next} {units}", "in {vague} {units}", "the? coming {units}",
				"the? {last} couple of {units}", "the? {next} couple of {units}"},
			check: vagueStretchMeant, value: vagueStretch,
			yes: []example{
				{"in recent months he has", "recent months", "PXM"},
				{"over the past few weeks it", "the past few weeks", "PXW"},
				{"in the coming weeks they", "the coming weeks", "PXW"},
			},
			no: []string{"recent events", "the past few men"},
		},
		{
			name:     "duration",
			patterns: []string{"{num} {units}", "the {num} {units}", "the? {ord} {num} {units}", "the? final|opening|closing {num} {units}", "an additional {unit}", "an additional {num} {units}", "{num} additional|business|working|trading {units}", "{num} {unit}", "{approx} {num} {units}", "{approx} {num} - {unit}", "{num} {unit} period", "a|the {num} - {unit} period", "half an|a {unit}", "a half {unit}", "{num} and a half {units}", "no? more|less than {num} {units}", "over|under {num} {units}", "over|under a|an {unit}", "more|less than one {unit}", "at least {num} {units}", "up to {num} {units}", "{num} straight|consecutive|full|whole|more|long {units}", "another {num} {units}", "{num} {units} and {num} {units}", "{num} {units} , {num} {units}", "less|more than a|an {unit}", "{approx} a|an {unit}"},
			check:    durationMeant, value: duration,
			yes: []example{
				{"It lasted six hours.", "six hours", "PT6H"},
				{"for nearly two weeks", "nearly two weeks", "P2W"},
				{"They waited two and a half years.", "two and a half years", "P2.5Y"},
				{"half an hour of talk", "half an hour", "PT30M"},
				{"It took 2 1/2 years.", "2 1/2 years", "P2.5Y"},
				{"profit for the first nine months rose", "the first nine months", "P9M"},
				{"after the ten days of rain", "the ten days", "P10D"},
				{"five trading days", "five trading days", "P5D"},
			},
			no: []string{"two men", "six inches", "She took a first four years later.", "They lost the final two days later."},
		},
		{
			name:     "duration-adjective",
			patterns: []string{"{num} - {unit}", "{num} - {units}", "{num} - {unit} - long", "half - {unit}", "multi - {unit}", "a {unit} - long", "{unit} - long"},
			check:    durationMeant, value: duration,
			yes: []example{
				{"a three-year contract", "three-year", "P3Y"},
				{"their day-long strike", "day-long", "P1D"},
			},
			no: []string{"a three-man team", "twenty-one", "a 21-year-old man", "She is 40 years old.", "three-quarters of them"},
		},
		{
			name:     "vague-duration",
			patterns: []string{"{vague} {units}", "a {vague} {units}", "a {unit}", "an {unit}", "one {unit}", "the whole|entire|full {unit}", "all {unit}", "{units}", "a couple of {units}", "a number of {units}", "{num} to {num} {units}", "many more {units}", "a {vague} more {units}", "{units} and {units}", "several hundred|thousand|million {units}", "hundreds|thousands|tens of {units}", "{num} or {num} {units}", "an entire {unit}", "a full {unit}", "a whole {unit}", "all {part} long", "all {unit} long", "a {part}", "the entire {part}"},
			check:    vagueDurationMeant, value: vagueDuration,
			yes: []example{
				{"It took several days.", "several days", "PXD"},
				{"They waited for years.", "years", "PXY"},
				{"It will take a year.", "a year", "P1Y"},
			},
			no: []string{"several dogs", "yearst", "a second chance", "two blows in as many months", "a night-time curfew"},
		},
	}
}

// stretch is a length that ends or begins at the day of publication: "the past
// two years". Its value is the length; its bounds are those of the stretch.
func stretch(d *document, grain calendar.Grain, n float64, word entry) (reading, bool) {
	r := reading{kind: Duration, value: calendar.Duration{{Count: n, Unit: grain}}.String(), anchor: Publication}
	if grain < calendar.Day {
		r.because = "a length of time"
		return r, true
	}
	now, ok := d.now()
	if !ok {
		r.anchor, r.because = "", "a length of time"
		return r, true
	}
	if word.classes&nextClass != 0 {
		to := step(now, grain, n)
		if to.IsZero() {
			return reading{}, false
		}
		r.when = calendar.Days(now.AddDays(1), stretchEnd(now, grain, n))
		r.because = "that long from publication on"
		return r, true
	}
	start := stretchEnd(now, grain, -n)
	if start.IsZero() {
		return reading{}, false
	}
	r.when = calendar.Days(start, now)
	r.because = "that long up to publication"
	return r, true
}

// stretchEnd is the day n units from a day, at the same place in its unit.
func stretchEnd(day calendar.Date, grain calendar.Grain, n float64) calendar.Date {
	if n > 10000 || n < -10000 {
		return calendar.Date{}
	}
	switch grain {
	case calendar.Day:
		return day.AddDays(int(n))
	case calendar.Week, calendar.Weekend:
		return day.AddDays(int(n * 7))
	case calendar.Month:
		return day.AddMonths(int(n))
	case calendar.Quarter, calendar.Season:
		return day.AddMonths(int(n * 3))
	case calendar.Half:
		return day.AddMonths(int(n * 6))
	case calendar.Year:
		return day.AddMonths(int(n * 12))
	case calendar.Decade:
		return day.AddYears(int(n * 10))
	case calendar.Century:
		return day.AddYears(int(n * 100))
	default:
		return day
	}
}

// vagueStretchMeant keeps the rule to stretches around the present: "in
// several years" may as well be a length.
func vagueStretchMeant(d *document, m *match) bool {
	if unitOrUnits(m) < calendar.Day {
		return d.entryAt(m.first).text == "the"
	}
	first := d.entryAt(m.first)
	if first.text == "in" {
		return d.entryAt(m.first+1).text == "recent" && false
	}
	if first.text == "some" || first.text == "many" {
		return false
	}
	return true
}

// vagueStretch resolves "recent months" and "the past few weeks". About three
// months and about five weeks are meant, by the use of news; of other units three.
func vagueStretch(d *document, m *match) (reading, bool) {
	grain := unitOrUnits(m)
	forward := false
	for i := m.first; i < m.end; i++ {
		if d.entryAt(i).classes&nextClass != 0 {
			forward = true
		}
	}
	r := reading{kind: Duration, value: calendar.Duration{{Vague: true, Unit: grain}}.String(), anchor: Publication}
	now, ok := d.now()
	if !ok {
		r.anchor, r.because = "", "a length of time that is not said exactly"
		return r, true
	}
	n := 3.0
	if grain == calendar.Week {
		n = 5
	}
	if d.entryAt(m.end-3).text == "couple" {
		n = 2
	}
	if forward {
		r.when = calendar.Range(calendar.DayOf(now.AddDays(1)), approximate(calendar.DayOf(stretchEnd(now, grain, n))))
		r.because = "the time from publication on; how long is not said exactly, and about " + countNames[int(n)] + " is meant"
		return r, true
	}
	from := calendar.DayOf(stretchEnd(now, grain, -n))
	if grain >= calendar.Month {
		from = calendar.UnitOf(min(grain, calendar.Year), from.Date)
	}
	r.when = calendar.Range(approximate(from), calendar.DayOf(now))
	r.because = "the time up to publication; how long is not said exactly, and about " + countNames[int(n)] + " is meant"
	return r, true
}

var countNames = [...]string{2: "two", 3: "three", 5: "five"}

func approximate(p calendar.Point) calendar.Point {
	p.Approximate = true
	return p
}

// isOfThing reports a length of time at the end of something: "the last days of the war", or
// of May, are not those up to publication.
func (d *document) isOfThing(m *match) bool {
	return d.entryAt(m.first).text == "the" && d.entryAt(m.first+1).classes&lastClass != 0 && d.entryAt(m.end).text == "of"
}
