// Package tally counts events: by steps of the calendar, by kind, by actor and
// by day. It is what the charts other than the timeline are made of, in figures
// and in pages; it draws nothing.
//
//	bins := tally.NewBins(c.Events, 60)
//	all, kinds := tally.Kinds(c, bins, 9)
//
// An event counts in the step that it begins in. One whose date is coarser than
// what is counted is never put somewhere by guess: it is counted apart.
package tally

import (
	"annals/chronology"
	"annals/chronology/calendar"
	"annals/render/wording"
)

// Bins are equal steps of the calendar. The zero Bins are none.
type Bins struct {
	Grain calendar.Grain
	first []calendar.Date // the first day of each; one more than there are bins
}

// binGrains are the steps that bins may have, the finest first.
var binGrains = [...]calendar.Grain{calendar.Day, calendar.Week, calendar.Month, calendar.Quarter, calendar.Year, calendar.Decade, calendar.Century, calendar.Millennium}

// NewBins returns the finest bins that the events span in at most so many
// steps. They are none where no event has a date, or where the events are
// more than so many millennia apart.
func NewBins(events []chronology.Event, most int) Bins {
	var from, to calendar.Date
	for i := range events {
		day, ok := beginning(&events[i])
		if !ok {
			continue
		}
		if from.IsZero() || day.Before(from) {
			from = day
		}
		if to.IsZero() || to.Before(day) {
			to = day
		}
	}
	if from.IsZero() {
		return Bins{}
	}
	for _, grain := range binGrains {
		b := Bins{Grain: grain}
		for unit := calendar.UnitOf(grain, from); len(b.first) <= most; unit = unit.Step(1) {
			b.first = append(b.first, unit.Date)
			if to.Before(unit.Date) {
				return b
			}
		}
	}
	return Bins{}
}

// beginning is the day that an event is counted on: its first, or the last of
// one whose beginning is open.
func beginning(e *chronology.Event) (calendar.Date, bool) {
	switch {
	case !e.Start.IsZero():
		return e.Start.Date, true
	case !e.End.IsZero():
		return e.End.AddDays(-1), true
	}
	return calendar.Date{}, false
}

// Len returns the number of bins.
func (b Bins) Len() int { return max(0, len(b.first)-1) }

// First returns the first day of a bin.
func (b Bins) First(i int) calendar.Date { return b.first[i] }

// Of returns the bin that an event counts in, or -1.
func (b Bins) Of(e *chronology.Event) int {
	day, ok := beginning(e)
	if !ok {
		return -1
	}
	low, high := 0, b.Len()
	for low < high { // the last bin that begins no later than day
		if mid := (low + high) / 2; b.first[mid+1].Compare(day) <= 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == b.Len() || day.Before(b.first[low]) {
		return -1
	}
	return low
}

// Label returns what stands under a bin, "Jan", and what stands under that,
// "2022"; of years and more the second is empty.
func (b Bins) Label(i int) (label, context string) {
	d := b.first[i]
	switch b.Grain {
	case calendar.Day, calendar.Week:
		return wording.Tick(d, 0, calendar.Day), wording.Year(d.Year)
	case calendar.Month, calendar.Quarter:
		return wording.Tick(d, 0, calendar.Month), wording.Year(d.Year)
	}
	return wording.Year(d.Year), ""
}

// Name returns a bin's name in full: "Jan 2022".
func (b Bins) Name(i int) string {
	label, context := b.Label(i)
	return wording.Line(label + " " + context)
}
