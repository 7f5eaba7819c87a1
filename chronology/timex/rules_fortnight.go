package timex

import "annals/chronology/calendar"

// fortnightRules are the lengths and steps of two weeks.
func fortnightRules() []rule {
	return []rule{
		{
			name: "fortnight", patterns: []string{"a fortnight", "{num} fortnights", "the? {last} fortnight", "the? {next} fortnight", "this fortnight"},
			value: func(d *document, m *match) (reading, bool) {
				n := 2 * m.count(d)
				if m.has(inLast) || m.has(inNext) {
					for i := m.first; i < m.end; i++ {
						if e := d.entryAt(i); e.classes&(lastClass|nextClass) != 0 {
							return stretch(d, calendar.Week, n, e)
						}
					}
				}
				return reading{kind: Duration, value: calendar.Duration{{Count: n, Unit: calendar.Week}}.String(), because: "two weeks each"}, true
			},
			yes: []example{
				{"His successor signed within a fortnight.", "a fortnight", "P2W"},
				{"In the past fortnight four have left.", "the past fortnight", "P2W"},
				{"It took three fortnights.", "three fortnights", "P6W"},
			},
			no: []string{"the Fortnite game", "a fort night"},
		},
		{
			name: "fortnight-later", patterns: []string{"a fortnight later|earlier|afterwards|before", "{num} fortnights later|earlier"},
			check: beforeClauseEnd,
			value: func(d *document, m *match) (reading, bool) {
				at, from, ok := d.then()
				if !ok {
					return unanchored(Date)
				}
				n, because := 2*m.count(d), "counted on from where the text was, two weeks each"
				switch d.entryAt(m.end - 1).text {
				case "earlier", "before":
					n, because = -n, "counted back from where the text was, two weeks each"
				}
				if at.Grain > calendar.Week {
					return d.somewhereIn(at, from), true
				}
				return dated(step(at.Date, calendar.Week, n), from, because), true
			},
			yes: []example{
				{"On 1 March 1990 it fell. A fortnight later it rose.", "A fortnight later", "1990-W11"},
				{"On 1 March 1990 it fell. A fortnight earlier it had risen.", "A fortnight earlier", "1990-W07"},
			},
			no: []string{"a fortnight before the vote", "a fortnight late"},
		},
	}
}
