package main

import (
	"math"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/event"
)

// checkSelection refuses what no event could pass or what means nothing.
func checkSelection(o *options) error {
	switch {
	case o.from.set && o.until.set && o.until.day.Before(o.from.day):
		return usage("--until %s lies before --from %s", o.until.day, o.from.day)
	case math.IsNaN(o.salience) || o.salience < 0 || o.salience > 1:
		return usage("--min-salience is from 0 to 1, not %g", o.salience)
	case o.maxDates < 0:
		return usage("--max-dates is a number of days from 1 on, or 0 for all, not %d", o.maxDates)
	case o.perDate < 0:
		return usage("--per-date is a number of events from 1 on, or 0 for all, not %d", o.perDate)
	}
	return nil
}

// checkKinds refuses a kind that annals does not know and that no event has: a
// person may have made kinds of their own.
func checkKinds(kinds []string, c *chronology.Chronology) error {
	known := event.Kinds()
	for i := range c.Events {
		if k := c.Events[i].Kind; !slices.Contains(known, k) {
			known = append(known, k)
		}
	}
	for _, kind := range kinds {
		if !slices.Contains(known, event.Kind(kind)) {
			var names []string
			for _, k := range known {
				names = append(names, string(k))
			}
			return usage("--kind %q is no kind; known are %s", kind, strings.Join(names, ", "))
		}
	}
	return nil
}

func filterOf(o *options) chronology.Filter {
	f := chronology.Filter{From: o.from.day, Until: o.until.day, Query: o.query, MinSalience: o.salience, MaxDates: o.maxDates, PerDate: o.perDate}
	for _, k := range o.kinds {
		f.Kinds = append(f.Kinds, event.Kind(k))
	}
	return f
}
