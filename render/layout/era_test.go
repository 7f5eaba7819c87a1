package layout_test

import (
	"slices"
	"testing"

	"annals/chronology/event"
	"annals/render/internal/sample"
	"annals/render/layout"
)

// TestErasFrameTheOthers lays eras behind the events of a border dispute: the axis
// stays what it was, no mark is theirs, and their bands end with the axis.
func TestErasFrameTheOthers(t *testing.T) {
	plain := sample.Talks()
	framed := sample.Talks()
	framed.Events = append(framed.Events,
		sample.Event("a1", "1990/2019", event.Era, event.Occurred, "The quiet years"),
		sample.Event("a2", "2020/..", event.Era, event.Occurred, "The dispute"),
		sample.Event("a3", "2021/2022", event.Era, event.Occurred, "The second commission"),
		sample.Event("a4", "1950/1960", event.Era, event.Occurred, "Long before"))
	for _, mode := range []layout.Mode{layout.Warped, layout.True, layout.Order} {
		a, b := layout.NewAxis(plain.Events, mode), layout.NewAxis(framed.Events, mode)
		if !slices.Equal(a.Knots, b.Knots) || !slices.Equal(a.Breaks, b.Breaks) {
			t.Errorf("%s: eras move the axis", mode)
		}
	}
	size := layout.Sizes{Width: 900, Point: 11, Gap: 6, Line: 17, LanePad: 7, MaxLabel: 300, BandHead: 20, Measure: layout.Measure(13)}
	was, is := layout.NewScene(plain, layout.ByKind, layout.Warped, size), layout.NewScene(framed, layout.ByKind, layout.Warped, size)
	if len(is.Marks) != len(was.Marks) || len(is.Lanes) != len(was.Lanes) || is.Height != was.Height+2*size.BandHead {
		t.Errorf("%d marks, %d lanes, %v high with eras; %d, %d, %v without", len(is.Marks), len(is.Lanes), is.Height, len(was.Marks), len(was.Lanes), was.Height)
	}
	if len(is.Bands) != 3 {
		t.Fatalf("%d bands, want those of three eras: the fourth was over before the first event", len(is.Bands))
	}
	quiet, dispute, second := is.Bands[0], is.Bands[1], is.Bands[2]
	first, last := is.Axis.Knots[0].X, is.Axis.Knots[len(is.Axis.Knots)-1].X
	if quiet.X0 != first || dispute.X1 != last || quiet.X1 > dispute.X0 || quiet.Row != 0 || dispute.Row != 0 || second.Row != 1 {
		t.Errorf("the bands are %+v on an axis from %v to %v", is.Bands, first, last)
	}
}

// Where there is nothing to frame, eras are drawn as what they are: stretches of time.
func TestErasAloneAreEvents(t *testing.T) {
	c := sample.Talks()
	c.Events = c.Events[:2]
	for i := range c.Events {
		c.Events[i].Kind = event.Era
	}
	s := layout.NewScene(c, layout.ByKind, layout.Warped, layout.Sizes{Width: 900, Point: 11, Gap: 6, Line: 17, Measure: layout.Measure(13)})
	if len(s.Marks) != 2 || len(s.Bands) != 0 {
		t.Errorf("%d marks and %d bands of two eras", len(s.Marks), len(s.Bands))
	}
}
