package layout_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"annals/chronology"
	"annals/render/internal/sample"
	"annals/render/layout"
)

// shapes are the chronologies that break a careless axis.
func shapes() map[string]*chronology.Chronology {
	return map[string]*chronology.Chronology{
		"no event":             sample.Dated(),
		"one event":            sample.Dated("2022-01-10"),
		"an undated event":     sample.Dated("", "2022-01-10"),
		"only undated":         sample.Dated("", ""),
		"all on one day":       sample.Dated(slices.Repeat([]string{"2022-01-10"}, 30)...),
		"hours of one day":     sample.Dated("2022-01-10T09:00", "2022-01-10T09:05", "2022-01-10T16:30"),
		"5,000 years apart":    sample.Dated("-2999", "0001", "1066", "2022-01-10"),
		"before year 1":        sample.Dated("-0043-03-15", "-0048-08-09", "-0030"),
		"open at both ends":    sample.Dated("../2014-03-18", "2020/.."),
		"a century and a day":  sample.Dated("18xx", "1914-07-28", "1914-07"),
		"a week and long ago":  sample.Talks(),
		"two weeks":            sample.Recall(),
		"one more than labels": sample.Many(121),
		"thousands":            sample.Many(3000),
	}
}

func TestAxisIsMonotone(t *testing.T) {
	for name, c := range shapes() {
		for _, mode := range []layout.Mode{layout.Warped, layout.True, layout.Order} {
			a := layout.NewAxis(c.Events, mode)
			if len(a.Knots) < 2 {
				t.Fatalf("%s, %s: %d knots", name, mode, len(a.Knots))
			}
			for i, k := range a.Knots {
				if math.IsNaN(k.X) || k.X < 0 || k.X > 1 {
					t.Fatalf("%s, %s: knot %d at %v", name, mode, i, k)
				}
				if i > 0 && (k.T <= a.Knots[i-1].T || k.X <= a.Knots[i-1].X) {
					t.Fatalf("%s, %s: knots %v and %v do not rise", name, mode, a.Knots[i-1], k)
				}
			}
		}
	}
}

func TestXMeetsEveryKnotAndNeverFalls(t *testing.T) {
	for name, c := range shapes() {
		a := layout.NewAxis(c.Events, layout.Warped)
		first, last := a.Knots[0], a.Knots[len(a.Knots)-1]
		for _, k := range a.Knots {
			if a.X(k.T) != k.X {
				t.Fatalf("%s: X(%v) = %v, the knot says %v", name, k.T, a.X(k.T), k.X)
			}
		}
		before := -1.0
		for i := range 1001 {
			x := a.X(first.T - 1 + (last.T-first.T+2)*float64(i)/1000)
			if x < before {
				t.Fatalf("%s: X falls from %v to %v", name, before, x)
			}
			before = x
		}
	}
}

func TestBreaks(t *testing.T) {
	quarters := []string{}
	for _, y := range []string{"2019", "2020", "2021", "2022"} {
		for _, md := range []string{"-01-31", "-04-30", "-07-31", "-10-31"} {
			quarters = append(quarters, y+md)
		}
	}
	tests := []struct {
		name  string
		dates []string
		want  string
	}{
		{"an old beginning and one week: the study's case", []string{"2014-03", "2021-12-06", "2022-01-06", "2022-01-08", "2022-01-10", "2022-01-13"}, "≈ 7.7 years"},
		{"a pause no longer than the events beside it stays", []string{"2014", "2020", "2022-01-08", "2022-01-10", "2022-01-11"}, "≈ 5 years"},
		{"two days eight years apart", []string{"2014-03-18", "2022-01-10"}, "≈ 7.8 years"},
		{"a steady rhythm has no break", quarters, ""},
		{"a week has none", []string{"2022-01-06", "2022-01-08", "2022-01-10"}, ""},
		{"an event spans the pause, which is then not empty", []string{"2014/2022", "2014-03-18", "2022-01-10"}, ""},
		{"no event", nil, ""},
	}
	for _, test := range tests {
		var labels []string
		for _, b := range layout.NewAxis(sample.Dated(test.dates...).Events, layout.Warped).Breaks {
			labels = append(labels, b.Label())
		}
		if got := strings.Join(labels, ", "); got != test.want {
			t.Errorf("%s: breaks %q, want %q", test.name, got, test.want)
		}
	}
}

func TestOnlyTheWarpedAxisBreaks(t *testing.T) {
	for _, mode := range []layout.Mode{layout.True, layout.Order} {
		if a := layout.NewAxis(sample.Talks().Events, mode); len(a.Breaks) > 0 {
			t.Errorf("%s: %d breaks", mode, len(a.Breaks))
		}
	}
}

func TestTrueAxisIsLinear(t *testing.T) {
	a := layout.NewAxis(sample.Dated("2020-01-01", "2020-01-11", "2020-01-31").Events, layout.True)
	x := func(day int) float64 { return a.X(18262 + float64(day)) } // days after 2020-01-01
	if got := (x(10) - x(0)) / (x(30) - x(0)); math.Abs(got-1.0/3) > 1e-9 {
		t.Errorf("ten of thirty days take %.4f of the way", got)
	}
}

// A label that Choose lets stand touches neither another nor a break's own.
func TestChosenLabelsNeverCollide(t *testing.T) {
	measure := layout.Measure(12)
	label := func(t layout.Tick) string { return t.Date.String() }
	for name, c := range shapes() {
		for _, width := range []float64{200, 390, 950, 3000} {
			a := layout.NewAxis(c.Events, layout.Warped)
			chosen := a.Choose(a.Ticks(), width, 20, label, measure)
			type span struct{ from, to float64 }
			var taken []span
			for _, b := range a.Breaks {
				if wide := measure(b.Label()); b.Shows(wide, width) {
					mid := (b.X0 + b.X1) / 2 * width
					taken = append(taken, span{mid - wide/2, mid + wide/2})
				}
			}
			for _, tick := range chosen {
				wide := measure(label(tick))
				s := span{tick.LabelX*width - wide/2, tick.LabelX*width + wide/2}
				if s.from < -20 || s.to > width+20 {
					t.Errorf("%s at %v: %s stands outside", name, width, label(tick))
				}
				for _, o := range taken {
					if s.from < o.to && o.from < s.to {
						t.Errorf("%s at %v: %s collides", name, width, label(tick))
					}
				}
				taken = append(taken, s)
			}
		}
	}
}

func TestTickGrains(t *testing.T) {
	tests := []struct {
		name, want string
		dates      []string
	}{
		{"hours within a day", "hour", []string{"2022-01-10T09:00", "2022-01-10T16:30"}},
		{"days within a fortnight", "day", []string{"2022-01-03", "2022-01-14"}},
		{"months within two years", "month", []string{"2020-02-03", "2021-11-14", "2021-03-01"}},
		{"years within a lifetime", "year", []string{"1950", "1961", "1970", "1983", "2003"}},
	}
	for _, test := range tests {
		a := layout.NewAxis(sample.Dated(test.dates...).Events, layout.Warped)
		ok := slices.ContainsFunc(a.Ticks(), func(tick layout.Tick) bool { return tick.Grain.String() == test.want })
		if !ok {
			t.Errorf("%s: no tick of grain %s", test.name, test.want)
		}
	}
}

func TestTicksBeforeYearOne(t *testing.T) {
	a := layout.NewAxis(sample.Dated("-0099", "-0043-03-15", "0014").Events, layout.True)
	chosen := a.Choose(a.Ticks(), 900, 20, func(layout.Tick) string { return "100 BC" }, layout.Measure(12))
	if len(chosen) < 5 {
		t.Errorf("%d labels on 900 units of 113 years", len(chosen))
	}
}

// Of the years before year 1 those have precedence that read as round: 1000 BC is
// the year -999.
func TestRoundYearsBeforeYearOne(t *testing.T) {
	a := layout.NewAxis(sample.Dated("-2999-05-01", "1990").Events, layout.True)
	for _, tick := range a.Ticks() {
		if tick.Rank <= 33 && tick.Date.Year <= 0 && (tick.Date.Year-1)%100 != 0 {
			t.Errorf("the year %d comes early, with rank %d", tick.Date.Year, tick.Rank)
		}
	}
}

func BenchmarkAxis100000(b *testing.B) {
	c := sample.Many(100_000)
	b.ReportAllocs()
	for b.Loop() {
		layout.NewAxis(c.Events, layout.Warped).Ticks()
	}
}
