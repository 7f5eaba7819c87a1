package timex

import (
	"strconv"

	"annals/chronology/calendar"
)

// setRules are times that recur.
func setRules() []rule {
	return []rule{
		{
			name: "every", patterns: []string{"every|each {unit}", "every other {unit}", "every {num} {units}", "every {weekday}", "each {weekday}", "every {part}", "every {weekday} {part}", "every {month}", "every single {unit}", "each and every {unit}", "per {unit}", "every {season}", "every {holiday}"},
			value: every,
			yes: []example{
				{"They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"},
				{"It is paid every three months.", "every three months", "P3M"},
				{"It rains every day.", "every day", "P1D"},
			},
			no: []string{"every man", "each of them"},
		},
		{
			name: "adverb-set", patterns: []string{"{set}"},
			check: func(d *document, m *match) bool { // "the weekly Herald" is a paper
				return d.entryAt(m.first-1).text != "the" || !d.isName(m.end)
			},
			value: func(d *document, m *match) (reading, bool) {
				value := map[string]string{
					"daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "biweekly": "P2W", "biennial": "P2Y",
				}[d.entryAt(m.first).text]
				return reading{kind: Set, value: value, because: "it recurs"}, value != ""
			},
			yes: []example{
				{"a daily newspaper", "daily", "P1D"},
				{"They meet annually.", "annually", "P1Y"},
			},
			no: []string{"dailyness", "weak monthlies", "the weekly Herald"},
		},
		{
			name: "times-per", patterns: []string{"once|twice a {unit}", "once|twice every {unit}", "{num} times a|per {unit}", "{num} times every {unit}", "once every {num} {units}", "once|twice per {unit}", "once|twice each {unit}", "{num} {units} a {unit}"},
			value: timesPer,
			yes: []example{
				{"It runs twice a year.", "twice a year", "P1Y"},
				{"three times a day after meals", "three times a day", "P1D"},
			},
			no: []string{"once a man", "twice as much"},
		},
		{
			name: "weekdays", patterns: []string{"{weekdays}", "weekends", "{weekday} {part} s", "weekdays"},
			value: func(d *document, m *match) (reading, bool) {
				value := "XXXX-WXX-" + strconv.Itoa(m.int(inWeekdays))
				if !m.has(inWeekdays) {
					value = "XXXX-WXX-WE"
					if d.entryAt(m.first).text == "weekdays" {
						value = "XXXX-WXX-WD"
					}
				}
				return reading{kind: Set, value: value, because: "it recurs"}, true
			},
			yes: []example{
				{"closed on Mondays and holidays", "Mondays", "XXXX-WXX-1"},
				{"They row at weekends.", "weekends", "XXXX-WXX-WE"},
			},
			no: []string{"Monday", "the weekend"},
		},
	}
}

func every(d *document, m *match) (reading, bool) {
	r := reading{kind: Set, quant: "EVERY", because: "it recurs"}
	switch {
	case m.has(inWeekday):
		r.value = "XXXX-WXX-" + strconv.Itoa(m.int(inWeekday))
		if m.has(inPart) {
			r.value += "T" + string(partOf(int32(m.int(inPart))))
		}
	case m.has(inPart):
		r.value = "XXXX-XX-XXT" + string(partOf(int32(m.int(inPart))))
	case m.has(inMonth):
		r.value = string(calendar.Point{Grain: calendar.Month, Date: calendar.Date{Month: m.int(inMonth), Day: 1}, Unspecified: calendar.YearPart}.AppendTIMEX3(nil))
	case m.has(inHoliday):
		day := d.g.holidays.list[m.int(inHoliday)].in(2000)
		r.value = string(calendar.Point{Grain: calendar.Day, Date: day, Unspecified: calendar.YearPart}.AppendTIMEX3(nil))
	case m.has(inSeason):
		r.value = "XXXX-" + calendar.Single(calendar.SeasonOf(2000, m.int(inSeason))).TIMEX3()[5:]
	default:
		n := m.count(d)
		if d.entryAt(m.first+1).text == "other" {
			n = 2
		}
		grain := unitOrUnits(m)
		if grain == calendar.NoGrain {
			return reading{}, false
		}
		r.value = calendar.Duration{{Count: n, Unit: grain}}.String()
		if d.entryAt(m.first).text == "each" {
			r.quant = "EACH"
		}
	}
	return r, true
}

func timesPer(d *document, m *match) (reading, bool) {
	r := reading{kind: Set, because: "it recurs"}
	n := m.count(d)
	switch d.entryAt(m.first).text {
	case "once":
		n = 1
	case "twice":
		n = 2
	}
	unit := 1.0
	if m.has(inUnits) && !m.has(inUnit) {
		unit, n = m.count(d), 1
	}
	grain := calendar.Grain(m.int(inUnit))
	if grain == calendar.NoGrain {
		grain = unitOrUnits(m)
	}
	r.value = calendar.Duration{{Count: unit, Unit: grain}}.String()
	if m.has(inUnits) && m.has(inUnit) {
		r.freq = calendar.Duration{{Count: n, Unit: calendar.Grain(m.int(inUnits))}}.String()[1:]
	} else {
		r.freq = strconv.Itoa(int(n)) + "X"
	}
	return r, true
}
