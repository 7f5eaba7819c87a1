package page

import (
	"cmp"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/layout"
	"annals/render/wording"
)

// certainties are the ways a date is known, the surest first. They are keys of
// the interface's words.
var certainties = [...]string{"sure-told", "sure-counted", "sure-rough", "sure-taken", "sure-differ"}

// certainty returns how sure an event's date is: the index of a certainty.
// What speaks against a date weighs more than what speaks for it.
func certainty(e *chronology.Event) int {
	switch {
	case disputed(e):
		return 4
	case len(e.Mentions) > 0 && e.Mentions[0].Basis == event.ByNarrative:
		return 3
	case len(e.Mentions) > 0 && e.Mentions[0].Basis == event.ByPublication:
		return 3
	case layout.IsFuzzy(e) || e.Start.IsZero() || e.End.IsZero():
		return 2
	case len(e.Mentions) > 0 && e.Mentions[0].Timex != nil && e.Mentions[0].Timex.Anchor != nil:
		return 1
	}
	return 0
}

// gap is a time from which the record has nothing.
type gap struct{ from, to float64 }

// mostGaps is how many gaps the report names.
const mostGaps = 5

// leastGap is the share of the whole time from which a pause is a gap.
const leastGap = 0.05

// gaps returns the longest times that no event touches, in order.
func gaps(events []chronology.Event) []gap {
	var spans []gap
	events = layout.WithoutEras(events)
	for i := range events {
		if layout.IsDated(&events[i]) {
			from, to := layout.Bounds(&events[i])
			spans = append(spans, gap{from, to})
		}
	}
	if len(spans) < 3 { // two events have a distance, not a gap
		return nil
	}
	slices.SortFunc(spans, func(a, b gap) int { return cmp.Compare(a.from, b.from) })
	var out []gap
	reach := spans[0].to
	for _, s := range spans {
		if s.from > reach {
			out = append(out, gap{reach, s.from})
		}
		reach = max(reach, s.to)
	}
	whole := reach - spans[0].from
	out = slices.DeleteFunc(out, func(g gap) bool { return g.to-g.from < leastGap*whole || g.to-g.from < 2 })
	slices.SortStableFunc(out, func(a, b gap) int { return cmp.Compare(b.to-b.from, a.to-a.from) })
	out = out[:min(mostGaps, len(out))]
	slices.SortFunc(out, func(a, b gap) int { return cmp.Compare(a.from, b.from) })
	return out
}

// text tells a gap's first and last day and its length.
func (g gap) text(locale wording.Locale) string {
	from, to := calendar.FromSerial(int(g.from)), calendar.FromSerial(int(g.to)-1)
	days := locale.Value(calendar.Value{From: calendar.DayOf(from), To: calendar.DayOf(to)})
	return days + " (" + locale.Length(layout.Length(g.to-g.from)) + ")"
}

// jump is a stretch of time to go to, on each axis in millionths.
type jump struct {
	Label string `json:"label"`
	Short string `json:"short,omitempty"` // where there is no room for Label
	X     [6]int `json:"x"`
}

// mostYears is how many years a reader is offered one by one; a longer record
// has decades or centuries.
const mostYears = 30

// stretch is a time with its name, in days since 1970-01-01.
type stretch struct {
	label    string
	from, to float64
}

// stretches returns the times a reader may want to go to: the record's last
// month and year, and each of its years, decades or centuries.
func stretches(events []chronology.Event, locale wording.Locale, words map[string]string) []stretch {
	var first, last float64
	dated := false
	events = layout.WithoutEras(events)
	for i := range events {
		if !layout.IsDated(&events[i]) {
			continue
		}
		from, to := layout.Bounds(&events[i])
		if !dated || from < first {
			first = from
		}
		if !dated || to > last {
			last = to
		}
		dated = true
	}
	if last-first < 45 {
		return nil
	}
	end := calendar.FromSerial(int(last) - 1)
	month := calendar.Date{Year: end.Year, Month: end.Month, Day: 1}
	begin := func(year int) float64 { return float64(calendar.Date{Year: year, Month: 1, Day: 1}.Serial()) }
	out := []stretch{
		{words["last-month"], float64(month.Serial()), float64(month.AddMonths(1).Serial())},
		{words["last-year"], begin(end.Year), begin(end.Year + 1)},
	}
	start := calendar.FromSerial(int(first)).Year
	step := 1
	for (end.Year-start)/step > mostYears {
		step *= 10
	}
	for y := start - ((start%step)+step)%step; y <= end.Year; y += step {
		label := locale.Year(y)
		if step > 1 {
			label += "–" + locale.Year(y+step-1)
		}
		out = append(out, stretch{label, begin(y), begin(y + step)})
	}
	return out
}

// fill puts values into the places of a text of the interface.
func fill(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }
