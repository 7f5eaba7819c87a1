package timex

import "annals/chronology/calendar"

// yearJustNamed is the year that stands right before a date, with nothing but a
// comma and a preposition between: "last year, on 9 November". Words in "last
// year" keep publication as their anchor.
func (d *document) yearJustNamed(first int) (year int, from AnchorFrom, because string, ok bool) {
	f := d.focus
	if f.point.Grain != calendar.Year || f.wholeYear {
		return 0, "", "", false
	}
	comma := false
	for i := first - 1; i >= max(0, first-4); i-- {
		if int(d.tokens[i].end) == f.end {
			return f.point.Date.Year, Narrative, "in the year named right before it", comma
		}
		switch d.entryAt(i).text {
		case "in", "on", "from", "since", "between", "the", "by", "until":
		default:
			if !d.isMark(i, ',') {
				return 0, "", "", false
			}
			comma = true
		}
	}
	return 0, "", "", false
}

const namedWithIt = "in the year named with it"

// yearOfThing is the year of the thing that the date at tokens [first, end) names: "the
// Easter rising of 1916", "the August crisis of 1998", "the 2008 New Year honours".
func (d *document) yearOfThing(first, end int) (int, bool) {
	isYear := func(i int) bool {
		t := d.at(i)
		return t.kind == numberToken && t.digits == 4 && t.num >= 1400 && t.num < 2100 && t.flags&decimal == 0
	}
	isThing := func(i int) bool { return d.at(i).kind == wordToken && !d.isPreposition(i) }
	if !isThing(end) {
		return 0, false
	}
	if isYear(first-1) && d.entryAt(first-2).text == "the" {
		return int(d.tokens[first-1].num), true
	}
	for i := end + 1; i <= end+2; i++ {
		if d.entryAt(i).text == "of" && isYear(i+1) && !d.counts(i+2) {
			return int(d.tokens[i+1].num), true
		}
		if !isThing(i) {
			break
		}
	}
	return 0, false
}

// yearByWeekday is the year in which a day falls on the weekday that stands with
// it: that of the story, else the one before or after the year it seemed to be of.
func (d *document) yearByWeekday(month, dayOfMonth, year int, w calendar.Weekday) (int, AnchorFrom, bool) {
	fits := func(y int) bool {
		day, err := calendar.NewDate(y, month, dayOfMonth)
		return err == nil && day.Weekday() == w
	}
	if f := d.focus.point; !f.IsZero() && f.Grain <= calendar.Year && fits(f.Date.Year) {
		return f.Date.Year, Narrative, true
	}
	for _, y := range [...]int{year - 1, year + 1} {
		if fits(y) {
			return y, Publication, true
		}
	}
	return 0, "", false
}
