package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// settleList settles the entries of a list whose times the prose around them
// would read otherwise. The present tense is that of lists ("Tuesday: envoys meet")
// and turns no weekday to the future; the order of the lines does. A day without
// its year below a line that has a year and no day is of that year only where a
// line behind it goes on from there.
func settleList(doc *source.Document, entries []entry) {
	published := doc.Published.Date
	if published.IsZero() {
		return
	}
	tagger := timex.New()
	for i := range entries {
		e := &entries[i]
		if !e.listed || e.made || e.timex.Type != timex.Date || e.timex.When.IsRange() || e.timex.When.Grain() != calendar.Day {
			continue
		}
		words := doc.Text[e.timex.Start:e.timex.End]
		switch {
		case isWeekday(words) && !announced(doc.Text[e.title.Start:e.title.End]):
			resettle(e, tagger, words, published)
		case e.timex.Anchor.From == timex.Narrative && e.timex.Anchor.Date.Before(published) && followsYear(entries, i) && !goesOnFrom(entries, i):
			resettle(e, tagger, words, published)
		}
	}
	orderWeekdays(doc, entries)
}

// resettle reads the time of an entry as if it stood alone.
func resettle(e *entry, tagger *timex.Tagger, words string, published calendar.Date) {
	x, err := tagger.Resolve(words, published)
	if err != nil {
		return
	}
	x.Start, x.End = e.timex.Start, e.timex.End
	*e.timex = x
}

// orderWeekdays moves a weekday that seems to lie before the line above it a week
// on, where the lines run forward otherwise.
func orderWeekdays(doc *source.Document, entries []entry) {
	forward := 0
	for i := 1; i < len(entries); i++ {
		if entries[i].number == entries[i-1].number+1 {
			forward += entries[i].timex.When.Bounds().Start.Compare(entries[i-1].timex.When.Bounds().Start)
		}
	}
	if forward <= 0 {
		return
	}
	for i := 1; i < len(entries); i++ {
		e, before := &entries[i], entries[i-1].timex.When
		if !e.listed || before.IsRange() || before.Grain() != calendar.Day || !isWeekday(doc.Text[e.timex.Start:e.timex.End]) || e.timex.When.Grain() != calendar.Day {
			continue
		}
		day, above := e.timex.When.From.Date, before.From.Date
		if week := day.AddDays(7); day.Before(above) && !week.Before(above) {
			e.timex.When.From.Date = week
			e.timex.Value = e.timex.When.TIMEX3()
			e.timex.Because = "the first such day behind the line above it"
		}
	}
}

// followsYear reports whether the line above entry i, or those above that have
// no year of their own either, is of a year as a whole.
func followsYear(entries []entry, i int) bool {
	for i--; i >= 0; i-- {
		if w := entries[i].timex.When; !w.IsRange() && w.Grain() == calendar.Year && !entries[i].below {
			return true
		}
		if entries[i].timex.Anchor.From == "" {
			return false
		}
	}
	return false
}

// goesOnFrom reports whether a line behind entry i has a year of its own that is
// not before that of entry i.
func goesOnFrom(entries []entry, i int) bool {
	at := entries[i].timex.When.From.Date
	for k := i + 1; k < len(entries); k++ {
		if x := entries[k].timex; x.Anchor.From == "" && !x.When.IsZero() {
			return !x.When.Bounds().Start.Date.Before(at)
		}
	}
	return false
}

func isWeekday(words string) bool {
	switch strings.ToLower(strings.TrimSuffix(words, ".")) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		return true
	}
	return false
}

// announced reports an entry whose writer says that it is to come.
func announced(title string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(title)) {
		switch strings.Trim(word, ",.;") {
		case "will", "shall", "to", "due", "planned", "scheduled", "expected", "upcoming", "deadline":
			return true
		}
	}
	return false
}
