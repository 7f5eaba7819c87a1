package timex

import "annals/chronology/calendar"

// chatRules are the bare units and parts of the day that count as expressions
// in chat only.
func chatRules() []rule {
	return []rule{
		{
			name:     "chat-unit",
			patterns: []string{"{unit}", "the {unit}", "{ord} {unit}", "the {ord} {unit}", "{unit} {num}", "{unit} {ord}", "{last} {unit}", "{num} more {unit}", "another {unit}", "whole {unit}", "a {vague} {unit}"},
			check:    chatUnitMeant, value: chatUnit,
			yes: []example{
				{"what a #lovely day with you", "day", "P1D"},
				{"long weekend #yay", "weekend", "2022-W02-WE"},
				{"so much to do over the week #busy", "the week", "2022-W02"},
			},
			no: []string{"He had his day in court.", "give me a second #lol"},
		},
		{
			name:     "chat-part",
			patterns: []string{"{part}", "the {part}", "whole {part}", "the whole {part}", "an {part}", "one|another {part}"},
			check:    chatPartMeant, value: chatPart,
			yes: []example{
				{"Good morning @all!!", "morning", "2022-01-12TMO"},
				{"rainy afternoon with soup #cozy", "afternoon", "2022-01-12TAF"},
			},
			no: []string{"The morning paper was late.", "a knight #castle"},
		},
		{
			name: "chat-day", patterns: []string{"{weekday}"},
			check: func(d *document, m *match) bool { return d.colloquial && chatWeekday(d, m) }, value: weekday,
			yes: []example{
				{"what a friday!! #fun", "friday", "2022-01-07"},
				{"rehearsals monday #choir", "monday", "2022-01-10"},
			},
			no: []string{"the sun is out #beach", "cat sat on mat #cat"},
		},
		{
			name: "chat-month", patterns: []string{"{month}", "{season}", "{month} {day}", "the? {day} {month}"},
			check: func(d *document, m *match) bool { return d.colloquial && chatMonth(d, m) },
			value: func(d *document, m *match) (reading, bool) {
				switch {
				case m.has(inDay):
					return monthDay(d, m)
				case m.has(inSeason):
					return bareSeason(d, m)
				}
				return bareMonth(d, m)
			},
			yes: []example{
				{"see u november #cantwait", "november", "2021-11"},
				{"winter is here #cold", "winter", "2021-WI"},
			},
			no: []string{"you may go #ok", "prices fall #market", "winter came"},
		},
	}
}

func chatUnitMeant(d *document, m *match) bool {
	return d.colloquial && calendar.Grain(m.int(inUnit)) >= calendar.Hour && calendar.Grain(m.int(inUnit)) != calendar.Quarter
}

// chatUnit is a length, but for "the week" and "weekend", which are the present ones.
func chatUnit(d *document, m *match) (reading, bool) {
	grain := calendar.Grain(m.int(inUnit))
	now, ok := d.now()
	switch {
	case grain == calendar.Weekend && ok:
		if d.tenseAround(m.first, m.end) == past {
			return d.weekendAround(now, m), true
		}
		return dated(calendar.WeekendOf(now), Publication, "the weekend of the present week"), true
	case grain >= calendar.Week && ok && m.end-m.first == 2 && d.entryAt(m.first).text == "the":
		return dated(calendar.UnitOf(grain, now), Publication, "the present "+grain.String()), true
	}
	return reading{kind: Duration, value: calendar.Duration{{Count: 1, Unit: grain}}.String(), because: "a length of time"}, true
}

func chatPartMeant(d *document, _ *match) bool { return d.colloquial }

func chatPart(d *document, m *match) (reading, bool) {
	now, ok := d.now()
	if !ok {
		return unanchored(Time)
	}
	v := int32(m.int(inPart))
	if v == 0 {
		return reading{}, false
	}
	return dated(calendar.PartOf(now, partOf(v)), Publication, "on the day of publication"), true
}

// chatWeekday takes weekdays in lower case, but short forms that are words
// ("sun", "sat", "wed", "mon") only in capitals or beside a part of the day.
func chatWeekday(d *document, m *match) bool {
	e := d.entryAt(m.first)
	return e.classes&ambiguous == 0 || m.has(inPart) || d.tokens[m.first].flags&capital != 0 && !d.startsSentence(m.first)
}

// chatMonth takes months in lower case and bare seasons, but for words that
// are more often something else.
func chatMonth(d *document, m *match) bool {
	for i := m.first; i < m.end; i++ {
		e := d.entryAt(i)
		if e.classes&(monthClass|seasonClass) != 0 && e.classes&ambiguous != 0 && (d.tokens[i].flags&capital == 0 || d.startsSentence(i)) {
			return false
		}
		if e.classes&seasonClass != 0 && e.text == "spring" && d.isName(i+1) {
			return false
		}
	}
	return notAmount(d, m)
}
