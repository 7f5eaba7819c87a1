package tally_test

import (
	"fmt"
	"strings"
	"testing"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/internal/sample"
	"annals/render/tally"
)

func TestBins(t *testing.T) {
	for _, row := range []struct {
		why   string
		dates string
		most  int
		grain calendar.Grain
		n     int
		names string // of the first and the last
	}{
		{"one day is one bin", "2022-01-03", 60, calendar.Day, 1, "3 Jan 2022 3 Jan 2022"},
		{"days, over the new year", "2021-12-30 2022-01-02", 60, calendar.Day, 4, "30 Dec 2021 2 Jan 2022"},
		{"as many as allowed are still days", "2022-01-01 2022-01-10", 10, calendar.Day, 10, "1 Jan 2022 10 Jan 2022"},
		{"one more makes them weeks, from Monday on", "2022-01-01 2022-01-11", 10, calendar.Week, 3, "27 Dec 2021 10 Jan 2022"},
		{"months", "2022-01-31 2022-12-01", 20, calendar.Month, 12, "Jan 2022 Dec 2022"},
		{"quarters", "2020-02-01 2022-12-01", 20, calendar.Quarter, 12, "Jan 2020 Oct 2022"},
		{"decades, through the year 0", "-0005 0015", 10, calendar.Decade, 3, "10 BC 10"},
		{"what is open at its beginning counts at its end", "../2022-01-05 2022-01-03", 60, calendar.Day, 3, "3 Jan 2022 5 Jan 2022"},
		{"more millennia than bins", "Y-170000 2022", 60, calendar.NoGrain, 0, ""},
		{"nothing has none", "", 60, calendar.NoGrain, 0, ""},
	} {
		c := sample.Dated(strings.Fields(row.dates)...)
		b := tally.NewBins(c.Events, row.most)
		names := ""
		if b.Len() > 0 {
			names = b.Name(0) + " " + b.Name(b.Len()-1)
		}
		if b.Grain != row.grain || b.Len() != row.n || names != row.names {
			t.Errorf("%s: %d bins of a %q, %q; want %d of a %q, %q", row.why, b.Len(), b.Grain, names, row.n, row.grain, row.names)
		}
	}
}

// TestNothingIsLost counts every dated event once, in one bin and in one row.
func TestNothingIsLost(t *testing.T) {
	for _, n := range []int{1, 9, 500, 5000} {
		c := sample.Many(n)
		for _, most := range []int{2, 24, 60} {
			bins := tally.NewBins(c.Events, most)
			all, kinds := tally.Kinds(c, bins, 3)
			sum := 0
			for _, k := range kinds {
				sum += k.Total
			}
			if bins.Len() > most || all.Total != n || sum != n || len(kinds) > 3 {
				t.Errorf("%d events in at most %d bins: %d bins, %d counted, %d by kind in %d rows", n, most, bins.Len(), all.Total, sum, len(kinds))
			}
		}
	}
}

func TestUnits(t *testing.T) {
	for _, row := range []struct {
		why, dates string
		grain      calendar.Grain
		want       string // units and counts in order, then how many are coarser
	}{
		{"a range counts on each day", "2022-01-30/2022-02-01 2022-02-01", calendar.Day, "2022-01-30:1 2022-01-31:1 2022-02-01:2 +0"},
		{"a month is no day, and an approximate month neither", "2022-01 2022-01~ 2022-01-03", calendar.Day, "2022-01-03:1 +2"},
		{"a range from a month on has no first day", "2021-10/2022-01-10", calendar.Day, "+1"},
		{"a long range counts where it begins", "2022-01-01/2022-12-31", calendar.Day, "2022-01-01:1 +0"},
		{"a day counts in its month, a range in both of its own", "2022-01-03 2022-01-30/2022-02-02 2022", calendar.Month, "2022-01-01:2 2022-02-01:1 +1"},
		{"years", "2022 2022-05 2021-12-31/2022-01-01 199X", calendar.Year, "2021-01-01:1 2022-01-01:3 +1"},
		{"a clock time is on its day", "2022-01-03T23:30", calendar.Day, "2022-01-03:1 +0"},
	} {
		u := tally.NewUnits(sample.Dated(strings.Fields(row.dates)...).Events, row.grain)
		var got []string
		for _, day := range u.In(row.grain) {
			got = append(got, fmt.Sprintf("%s:%d", day, u.Counts[day]))
		}
		if got = append(got, fmt.Sprintf("+%d", u.Coarse)); strings.Join(got, " ") != row.want {
			t.Errorf("%s: %s, want %s", row.why, strings.Join(got, " "), row.want)
		}
	}
}

func TestActorsAreTheBusiestFirst(t *testing.T) {
	c := &chronology.Chronology{Events: []chronology.Event{
		sample.Event("1", "2020", event.Other, event.Occurred, "a", "Ada", "Ben", "Ada"),
		sample.Event("2", "2021", event.Other, event.Occurred, "b", "Cleo", "Ben"),
		sample.Event("3", "", event.Other, event.Occurred, "undated", "Ada"),
	}}
	rows, others := tally.Actors(c, tally.NewBins(c.Events, 5), 2)
	if len(rows) != 2 || rows[0].Name != "Ben" || rows[0].Total != 2 || rows[1].Name != "Ada" || rows[1].Total != 1 || others != 1 {
		t.Errorf("%+v and %d others", rows, others)
	}
}
