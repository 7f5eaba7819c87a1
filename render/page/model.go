package page

import (
	"cmp"
	"math"
	"slices"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

// model is what the script draws from.
type model struct {
	// Stops are the times through which the axes go, in days since 1970-01-01, each
	// but the first counted from the one before; Steps is where they stand on the
	// warped axis in millionths, likewise. Ends is where all axes begin and end.
	Stops  []float64                  `json:"stops"`
	Steps  []int                      `json:"steps"`
	Ends   [2]float64                 `json:"ends"`
	Axes   map[layout.Mode]axisModel  `json:"axes"`
	Lanes  map[layout.LaneBy][]string `json:"lanes"`
	By     layout.LaneBy              `json:"by"`
	Jumps  []jump                     `json:"jumps"`
	Gaps   []jump                     `json:"gaps"` // times from which the record has nothing
	Words  map[string]string          `json:"words"`
	Months [13]string                 `json:"months"` // as they stand behind a day
	// MonthNames are the months as they stand alone.
	MonthNames [13]string                  `json:"monthNames"`
	Bands      []bandModel                 `json:"bands"`
	Marks      map[event.Kind]palette.Mark `json:"marks"`
}

// markModel is what the script needs of an event beside what the list shows.
type markModel struct {
	*entry
	X     [6]int `json:"x"` // beginning and end on each axis in millionths, in the order of modes
	Days  [2]int `json:"y"` // the first and last day, counted from 1970; openDay where there is none
	Lane  [5]int `json:"l"` // in the order of laneWays, then by certainty
	EDTF  string `json:"e"`
	Bar   int    `json:"b,omitempty"`
	Soft  int    `json:"f,omitempty"` // ends that fade: 1 the beginning, 2 the end, 3 both
	Clock int    `json:"c,omitempty"` // it has a time of day
	Heft  int    `json:"h,omitempty"` // how much it matters, in hundredths
	Open  string `json:"o,omitempty"` // "from", "to"
	Many  int    `json:"n,omitempty"` // sources, where there are several
	Doubt int    `json:"d,omitempty"` // sources disagree
	Era   int    `json:"z,omitempty"` // drawn behind the others
	// Status is left out where it is occurred.
	Status event.Status `json:"s,omitempty"`
}

// openDay is later than any day, and its negative earlier.
const openDay = 1 << 40

// daysOf returns an event's first and last day.
func daysOf(e *chronology.Event) [2]int {
	days := [2]int{-openDay, openDay}
	if !e.Start.IsZero() {
		days[0] = e.Start.Serial()
	}
	if !e.End.IsZero() {
		days[1] = e.End.Serial()
		if e.End.Clock == 0 { // the end is exclusive
			days[1]--
		}
	}
	return days
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

type axisModel struct {
	Breaks []breakModel `json:"breaks"`
}

type bandModel struct {
	Event int          `json:"i"`
	Row   int          `json:"row"`
	Tint  palette.Mark `json:"tint"`
}

type breakModel struct {
	X0    float64 `json:"x0"`
	X1    float64 `json:"x1"`
	Label string  `json:"label"`
}

var modes = [...]layout.Mode{layout.Warped, layout.True, layout.Order}

var laneWays = [...]layout.LaneBy{layout.ByKind, layout.ByActor, layout.ByPlace, layout.BySource}

func newModel(c *chronology.Chronology, opts Options, words map[string]string) (model, []markModel) {
	m := model{
		Axes: make(map[layout.Mode]axisModel), Lanes: make(map[layout.LaneBy][]string),
		By: cmp.Or(opts.Lanes, layout.ByKind), Marks: make(map[event.Kind]palette.Mark),
		Jumps: []jump{}, Gaps: []jump{}, Bands: []bandModel{}, Words: words, Months: opts.Locale.ShortMonths(), MonthNames: opts.Locale.TickMonths(),
	}
	marks := make([]markModel, len(c.Events))
	eras := layout.IsEra(c.Events)
	for i := range c.Events {
		e := &c.Events[i]
		m.Marks[e.Kind] = palette.Of(e.Kind)
		marks[i] = markModel{EDTF: e.EDTF, Bar: flag(layout.IsBar(e)), Doubt: flag(disputed(e)), Heft: int(e.Salience * 100)}
		soft, softEnd := layout.Soft(e)
		marks[i].Soft = flag(soft) + 2*flag(softEnd)
		marks[i].Clock = flag(e.Start.Clock != 0 || e.End.Clock != 0)
		marks[i].Days = daysOf(e)
		marks[i].Era = flag(eras != nil && eras[i])
		if e.Status != event.Occurred {
			marks[i].Status = e.Status
		}
		if n := len(e.SourceIDs()); n > 1 {
			marks[i].Many = n
		}
		switch {
		case e.Start.IsZero():
			marks[i].Open = "from"
		case e.End.IsZero():
			marks[i].Open = "to"
		}
	}
	times := stretches(c.Events, opts.Locale, words)
	for _, t := range times {
		m.Jumps = append(m.Jumps, jump{Label: t.label})
	}
	empty := gaps(c.Events)
	for _, g := range empty {
		length := opts.Locale.Length(layout.Length(g.to - g.from))
		m.Gaps = append(m.Gaps, jump{Label: fill(words["gap"], "{length}", length), Short: length})
	}
	for k, mode := range modes {
		axis := layout.NewAxis(c.Events, mode)
		for i, g := range empty {
			m.Gaps[i].X[2*k], m.Gaps[i].X[2*k+1] = int(axis.X(g.from)*1e6), int(axis.X(g.to)*1e6)
		}
		for i, t := range times {
			m.Jumps[i].X[2*k], m.Jumps[i].X[2*k+1] = int(axis.X(t.from)*1e6), int(axis.X(t.to)*1e6)
		}
		bands := axis.Bands(c.Events)
		m.Axes[mode] = viewAxis(axis, opts.Locale)
		if mode == layout.Warped {
			m.setStops(axis.Knots)
		}
		for i := range c.Events {
			start, end := layout.Bounds(&c.Events[i])
			marks[i].X[2*k], marks[i].X[2*k+1] = int(axis.X(start)*1e6+0.5), int(axis.X(end)*1e6+0.5)
		}
		for n, b := range bands { // an era is as long as its band, which an open end takes to the axis' own
			marks[b.Event].X[2*k], marks[b.Event].X[2*k+1] = int(b.X0*1e6+0.5), int(b.X1*1e6+0.5)
			if k == 0 {
				m.Bands = append(m.Bands, bandModel{b.Event, b.Row, palette.EraTint(n)})
			}
		}
	}
	for k, by := range laneWays {
		names, of := layout.Lanes(c, by)
		for i, name := range names {
			if by == layout.ByKind && words["is-"+name] != "" {
				name = words["is-"+name]
			}
			names[i] = wording.Label(cmp.Or(name, words["other"]))
		}
		m.Lanes[by] = names
		for i := range of {
			marks[i].Lane[k] = of[i]
		}
	}
	for _, key := range certainties {
		m.Lanes["certainty"] = append(m.Lanes["certainty"], words[key])
	}
	for i := range c.Events {
		marks[i].Lane[4] = certainty(&c.Events[i])
	}
	return m, marks
}

// setStops takes the axes' function up.
func (m *model) setStops(knots []layout.Knot) {
	m.Ends = [2]float64{round(knots[0].X), round(knots[len(knots)-1].X)}
	m.Stops, m.Steps = make([]float64, len(knots)), make([]int, len(knots))
	t, x := 0.0, 0
	for i, k := range knots {
		// To a hundred-thousandth of a day, about a second, so that the sum keeps whole days whole.
		m.Stops[i] = math.Round((k.T-t)*1e5) / 1e5
		t = math.Round((t+m.Stops[i])*1e5) / 1e5
		m.Steps[i] = int(k.X*1e6+0.5) - x
		x += m.Steps[i]
	}
}

// disputed reports an event for which another source gives another date.
func disputed(e *chronology.Event) bool {
	return len(e.Mentions) > 0 && slices.ContainsFunc(e.Alternatives, func(a chronology.Alternative) bool {
		return a.Source != "" && a.Source != e.Mentions[0].Source
	})
}

func viewAxis(a *layout.Axis, locale wording.Locale) axisModel {
	out := axisModel{Breaks: []breakModel{}}
	for _, b := range a.Breaks {
		out.Breaks = append(out.Breaks, breakModel{round(b.X0), round(b.X1), "≈ " + locale.Length(layout.Length(b.Days))})
	}
	return out
}

// round keeps six digits, which is a pixel of an axis zoomed a thousand times.
func round(x float64) float64 { return float64(int(x*1e6+0.5)) / 1e6 }
