package timex

import "annals/chronology/calendar"

// Settings are what a reader of a text knows and the text need not say. The
// zero value is the default.
type Settings struct {
	Domain Domain
	// FiscalStart is the month, 1 to 12, in which a business year begins. A
	// business year that begins after January is named by the calendar year it
	// ends in, as the United States' does: with 10, fiscal 2020 begins in October
	// 2019. 0 takes it for the calendar year and says that its bounds are not known.
	FiscalStart int
	// Southern says that summer begins in December.
	Southern bool
}

// With returns the Tagger with other settings; both share the grammar.
func (t *Tagger) With(s Settings) *Tagger {
	other := *t
	other.settings = s
	return &other
}

// season is a season of a year, where the text's readers live. southMonths are
// the months in which a season begins in the south, by the northern one's.
func (d *document) season(year, season int) calendar.Point {
	if !d.settings.Southern {
		return calendar.SeasonOf(year, season)
	}
	p := calendar.Point{Grain: calendar.Season, South: true, Date: calendar.Date{Year: year, Month: (season+6-1)%12 + 1, Day: 1}}
	return p
}

// fiscalYear is the stretch of a business year, and why; ok is false where its
// bounds are not known.
func (d *document) fiscalYear(year int) (calendar.Value, string, bool) {
	start := d.settings.FiscalStart
	if start < 1 || start > 12 {
		return calendar.Value{}, "", false
	}
	if start > 1 {
		year--
	}
	first := calendar.MonthOf(year, start)
	return calendar.Range(first, first.Step(11)), "the business year that begins in the month given for it", true
}
