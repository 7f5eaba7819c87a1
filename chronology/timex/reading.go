package timex

import "annals/chronology/calendar"

// reading is what a rule makes of a match.
type reading struct {
	kind         Type
	value        string // TIMEX3; empty takes it from when
	when         calendar.Value
	mod          string
	quant, freq  string
	anchor       AnchorFrom
	because      string
	alternatives []Reading
	needsAnchor  bool
	// moves says that the reading moves the narrative date.
	moves bool
	// own says that the text gave the year itself.
	own bool
	// wholeYear says that it is a part of a year: "late 1949".
	wholeYear bool
	// givesYear says that its words give the year, as "last year" does.
	givesYear bool
}

// dated is a reading that is a point of the calendar and moves the narrative date.
func dated(p calendar.Point, anchor AnchorFrom, because string) reading {
	kind := Date
	if p.Grain <= calendar.PartOfDay {
		kind = Time
	}
	return reading{kind: kind, when: calendar.Single(p), anchor: anchor, because: because, moves: true}
}

// explicit is a reading of a date that the text gives in full.
func explicit(p calendar.Point) reading {
	r := dated(p, "", "the text gives it in full")
	r.own = true
	return r
}

// unanchored is the reading of an expression that lacks the date to count from.
func unanchored(kind Type) (reading, bool) {
	return reading{kind: kind, needsAnchor: true, because: "there is no date to count from"}, true
}

// now returns the publication date as anchor.
func (d *document) now() (calendar.Date, bool) { return d.published, d.hasPublished() }

// then returns the narrative date, or where the text has put the reader
// nowhere yet, the publication date.
func (d *document) then() (calendar.Point, AnchorFrom, bool) {
	if d.asideGoesOn() {
		return d.aside.point, Narrative, true
	}
	if !d.focus.point.IsZero() {
		return d.focus.point, Narrative, true
	}
	if d.hasPublished() {
		return calendar.DayOf(d.published), Publication, true
	}
	return calendar.Point{}, "", false
}
