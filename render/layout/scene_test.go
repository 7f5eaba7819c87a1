package layout_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"annals/chronology"
	"annals/render/internal/sample"
	"annals/render/layout"
)

func sizes(width float64) layout.Sizes {
	return layout.Sizes{Width: width, Point: 11, Gap: 6, Line: 17, LanePad: 7, MaxLabel: 300, Measure: layout.Measure(13)}
}

type box struct{ x0, y0, x1, y1 float64 }

func (b box) touches(o box) bool { return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1 }

// boxes are what a mark and its label cover.
func boxes(m layout.Mark, size layout.Sizes) []box {
	r := size.Point / 2
	x0, x1 := m.X0-r, m.X1+r
	if m.Bar {
		x0, x1 = m.X0, m.X1
	}
	if m.Cluster != nil {
		x0, x1 = m.X0-2*r, m.X1+2*r
	}
	out := []box{{x0, m.Y - r, x1, m.Y + r}}
	if len(m.Label) == 0 {
		return out
	}
	wide := 0.0
	for _, line := range m.Label {
		wide = max(wide, size.Measure(line))
	}
	height := float64(len(m.Label)) * size.Line
	label := box{m.LabelX, m.Y - height/2, m.LabelX + wide, m.Y + height/2}
	if m.Left {
		label.x0, label.x1 = m.LabelX-wide, m.LabelX
	}
	if m.Below {
		label.y0 = m.Y + r + 1
		label.y1 = label.y0 + height
	}
	return append(out, label)
}

func TestNothingOverlapsAndAllIsInside(t *testing.T) {
	for name, c := range shapes() {
		for _, width := range []float64{220, 420, 950, 2000} {
			size := sizes(width)
			if len(c.Events) > 100 {
				size.MaxHeight = 170
			}
			for _, mode := range []layout.Mode{layout.Warped, layout.True, layout.Order} {
				s := layout.NewScene(c, layout.ByKind, mode, size)
				var before []box
				for _, m := range s.Marks {
					own := boxes(m, size)
					for _, b := range own {
						lane := s.Lanes[m.Lane]
						if b.y0 < lane.Top || b.y1 > lane.Bottom || b.x0 < -size.Point || b.x1 > width+size.Point {
							t.Fatalf("%s, %s at %v: %v of %q outside of its lane %v", name, mode, width, b, m.Label, lane)
						}
						for _, o := range before {
							if b.touches(o) {
								t.Fatalf("%s, %s at %v: %v of %q touches %v", name, mode, width, b, m.Label, o)
							}
						}
					}
					before = append(before, own...)
				}
			}
		}
	}
}

// Every dated event is in the scene exactly once, alone or in a cluster.
func TestNoEventIsLost(t *testing.T) {
	for name, c := range shapes() {
		for _, by := range []layout.LaneBy{layout.ByKind, layout.ByActor, layout.ByPlace, layout.BySource} {
			size := sizes(900)
			size.MaxHeight = 170
			var got, want []int
			for _, m := range layout.NewScene(c, by, layout.Warped, size).Marks {
				if m.Cluster == nil {
					got = append(got, m.Event)
				}
				got = append(got, m.Cluster...)
			}
			for i := range c.Events {
				if layout.IsDated(&c.Events[i]) {
					want = append(want, i)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s by %s: %d of %d events", name, by, len(got), len(want))
			}
		}
	}
}

func TestSceneIsDeterministic(t *testing.T) {
	for name, c := range shapes() {
		a := layout.NewScene(c, layout.ByActor, layout.Warped, sizes(800))
		if b := layout.NewScene(c, layout.ByActor, layout.Warped, sizes(800)); !reflect.DeepEqual(a, b) {
			t.Errorf("%s: two scenes of one chronology differ", name)
		}
	}
}

func TestMarksTellWhatIsOpen(t *testing.T) {
	s := layout.NewScene(sample.Dated("../2014-03-18", "2015-02-01", "2020/.."), layout.ByKind, layout.Warped, sizes(900))
	for i, want := range [...]struct{ left, right bool }{{true, false}, {false, false}, {false, true}} {
		k := slices.IndexFunc(s.Marks, func(m layout.Mark) bool { return m.Event == i })
		if m := s.Marks[k]; m.OpenLeft != want.left || m.OpenRight != want.right {
			t.Errorf("event %d: open %v %v, want %v", i, m.OpenLeft, m.OpenRight, want)
		}
	}
}

func TestLanesStayFew(t *testing.T) {
	c := sample.Many(500)
	for i := range c.Events {
		c.Events[i].Place = strings.Repeat("A", i%40+1)
	}
	names, of := layout.Lanes(c, layout.ByPlace)
	if len(names) > 10 || names[len(names)-1] != "" {
		t.Errorf("%d lanes, the last %q: want at most ten, the last for the rest", len(names), names[len(names)-1])
	}
	for i, lane := range of {
		if name := names[lane]; name != "" && name != c.Events[i].Place {
			t.Fatalf("event %d of %q stands in lane %q", i, c.Events[i].Place, name)
		}
	}
}

func TestWrap(t *testing.T) {
	measure := func(s string) float64 { return float64(len([]rune(s))) }
	tests := []struct {
		name, text string
		width      float64
		lines      int
		want       string
		whole      bool
	}{
		{"one line where it fits", "the ferry is late", 20, 2, "the ferry is late", true},
		{"two even lines rather than a long and a short one", "the ferry to the island is late", 28, 2, "the ferry to the|island is late", true},
		{"cut at a word where two lines are too few", "the ferry to the island is late again today", 12, 2, "the ferry to|the island…", false},
		{"a word longer than the line is cut within", "Donaudampfschiffahrt ends", 10, 2, "Donaudamp…|ends", false},
		{"white space is one space", " a\n b ", 10, 1, "a b", true},
		{"nothing", "", 10, 1, "", true},
	}
	for _, test := range tests {
		lines, whole := layout.Wrap(test.text, test.width, test.lines, measure)
		if got := strings.Join(lines, "|"); got != test.want || whole != test.whole {
			t.Errorf("%s: %q, whole %v; want %q, %v", test.name, got, whole, test.want, test.whole)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("the ferry to the island", 12.0, 2)
	f.Add("x", 0.0, 1)
	f.Fuzz(func(t *testing.T, text string, width float64, lines int) {
		if lines < 1 || lines > 9 || width < 2 || width > 1e6 || len(text) > 1e4 {
			return
		}
		measure := func(s string) float64 { return float64(len([]rune(s))) }
		out, whole := layout.Wrap(text, width, lines, measure)
		if len(out) > lines {
			t.Errorf("%d lines, %d allowed", len(out), lines)
		}
		for _, line := range out {
			if measure(line) > width {
				t.Errorf("line %q is wider than %v", line, width)
			}
		}
		if whole && strings.Join(out, " ") != strings.Join(strings.Fields(text), " ") {
			t.Errorf("whole, but the words differ: %q", out)
		}
	})
}

func BenchmarkScene(b *testing.B) {
	for name, c := range map[string]*chronology.Chronology{"30": sample.Many(30), "5000": sample.Many(5000), "100000": sample.Many(100_000)} {
		b.Run(name, func(b *testing.B) {
			size := sizes(950)
			size.MaxHeight = 170
			b.ReportAllocs()
			for b.Loop() {
				layout.NewScene(c, layout.ByKind, layout.Warped, size)
			}
		})
	}
}
