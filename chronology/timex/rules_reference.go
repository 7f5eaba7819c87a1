package timex

// referenceRules are the references to the past, present and future at large.
func referenceRules() []rule {
	ref := func(value, because string) func(*document, *match) (reading, bool) {
		return func(*document, *match) (reading, bool) {
			return reading{kind: Date, value: value, because: because}, true
		}
	}
	return []rule{
		{
			name: "present", patterns: []string{"now", "right now", "currently", "presently", "nowadays", "at present", "the present", "at the moment", "at this time", "at this point", "these days", "the present time", "just now", "this time", "the current time", "the moment"},
			check: presentMeant, value: ref("PRESENT_REF", "the time of writing, whenever that is"),
			yes: []example{
				{"He is now a judge.", "now", "PRESENT_REF"},
				{"It is currently closed.", "currently", "PRESENT_REF"},
			},
			no: []string{"known", "as many as there are nowt"},
		},
		{
			name: "past", patterns: []string{"recently", "more recently", "lately", "the past", "in recent times", "the recent past", "most recently", "the not too distant past"},
			check: pastMeant, value: ref("PAST_REF", "some time before the time of writing"),
			yes: []example{
				{"She recently moved.", "recently", "PAST_REF"},
				{"As in the past, they lost.", "the past", "PAST_REF"},
			},
			no: []string{"the past tense", "once upon a time"},
		},
		{
			name: "future", patterns: []string{"the future", "the near future", "soon", "the foreseeable future", "shortly", "the not too distant future", "as soon as possible", "the coming future"},
			check: futureMeant, value: ref("FUTURE_REF", "some time after the time of writing"),
			yes: []example{
				{"plans for the future", "the future", "FUTURE_REF"},
				{"It will open soon.", "soon", "FUTURE_REF"},
			},
			no: []string{"as soon as he came", "the futures market", "The crew soon gave up."},
		},
		{
			name: "recent", patterns: []string{"recent"},
			check: describes, value: ref("PAST_REF", "some time before the time of writing"),
			yes: []example{
				{"after the recent floods", "recent", "PAST_REF"},
				{"His recent book sold well.", "recent", "PAST_REF"},
			},
			no: []string{"in recent months", "the Recent"},
		},
		{
			name: "current", patterns: []string{"current"},
			check: describes, value: ref("PRESENT_REF", "the time of writing, whenever that is"),
			yes: []example{
				{"the current owner refused", "current", "PRESENT_REF"},
				{"under current rules it may", "current", "PRESENT_REF"},
			},
			no: []string{"a strong current.", "the current year"},
		},
		{
			name: "former", patterns: []string{"former"},
			check: func(d *document, m *match) bool { return d.isNarrative() && describes(d, m) },
			value: ref("PAST_REF", "some time before the time the story is at"),
			yes: []example{
				{"In 1901 and 1902 the former king lived here.", "former", "PAST_REF"},
				{"In May 1880 he wed; in June 1881 his former ward died.", "former", "PAST_REF"},
			},
			no: []string{"The former mayor spoke.", "of the two, the former"},
		},
	}
}

func presentMeant(d *document, m *match) bool {
	switch d.entryAt(m.first).text {
	case "the":
		return m.end-m.first > 2 || d.entryAt(m.end-1).text == "moment" && d.entryAt(m.first-1).text == "for" || d.entryAt(m.end-1).text == "present" && d.clauseEndsAt(m.end)
	case "this":
		return d.isPreposition(m.first-1) || d.entryAt(m.first-1).text == "at"
	case "now":
		return d.entryAt(m.end).text != "known"
	}
	return true
}

func pastMeant(d *document, m *match) bool {
	switch d.entryAt(m.first).text {
	case "the":
		return m.end-m.first > 2 || d.isPreposition(m.first-1) && d.clauseEndsAt(m.end)
	}
	return true
}

func futureMeant(d *document, m *match) bool {
	if d.entryAt(m.first).text == "soon" {
		if d.entryAt(m.first-1).text == "as" || d.entryAt(m.end).text == "after" {
			return false
		}
		return d.tenseAround(m.first, m.end) != past // "the army soon recovered" tells how fast, not when
	}
	if d.entryAt(m.first).text == "shortly" {
		switch d.entryAt(m.end).text {
		case "after", "before":
			return false
		}
	}
	return true
}

// describes reports an adjective before a noun in lower case.
func describes(d *document, m *match) bool {
	if m.end >= len(d.tokens) {
		return false
	}
	t, next := &d.tokens[m.first], &d.tokens[m.end]
	return next.kind == wordToken && next.flags&(glued|upper) == 0 && d.lex.classes(next)&(unitsClass|unitClass|presentVerb|pastVerb|futureVerb) == 0 && d.textAt(m.end) != "and" &&
		(t.flags&capital == 0 || next.flags&capital == 0)
}
