package layout

import (
	"cmp"
	"slices"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Mark is one event placed in a scene. All lengths are in the scene's units.
type Mark struct {
	Event  int     // index into the chronology
	Lane   int     // index into the scene's lanes
	Row    int     // within the lane, from the top
	X0, X1 float64 // of the mark; equal for a point
	Fuzzy  bool    // its edges fade: the date is coarse or approximate
	LabelX float64 // where the label begins, or ends where it stands on the left
	Left   bool    // the label stands left of the mark
	Label  string
}

// Lane is a lane of a scene.
type Lane struct {
	Name string
	Rows int
}

// Scene is a timeline laid out for a width.
type Scene struct {
	Axis  *Axis
	Lanes []Lane
	Marks []Mark
	Width float64
}

// Sizes are the measures that a scene is laid out with.
type Sizes struct {
	Width    float64 // of the axis
	Point    float64 // diameter of a point
	Gap      float64 // between a mark and its label, and between neighbours
	MaxLabel float64 // width at which a label is cut
	// Measure returns the width of a label.
	Measure func(string) float64
}

// NewScene lays a chronology out: every mark gets a row of its lane in which
// neither it nor its label touches another's.
func NewScene(c *chronology.Chronology, by LaneBy, mode Mode, size Sizes) *Scene {
	s := &Scene{Axis: NewAxis(c.Events, mode), Width: size.Width}
	names, of := Lanes(c, by)
	for _, name := range names {
		s.Lanes = append(s.Lanes, Lane{Name: name})
	}
	for i := range c.Events {
		s.Marks = append(s.Marks, place(s.Axis, c, i, of[i], size))
	}
	slices.SortStableFunc(s.Marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.Lane, b.Lane), cmp.Compare(a.X0, b.X0))
	})
	taken := make([][][]span, len(s.Lanes)) // by lane and row
	for i := range s.Marks {
		m := &s.Marks[i]
		m.Row = firstFree(&taken[m.Lane], m.extent(size))
		s.Lanes[m.Lane].Rows = max(s.Lanes[m.Lane].Rows, m.Row+1)
	}
	return s
}

// place positions one event and its label, which stands right of the mark, or
// left of it where the right has no room.
func place(a *Axis, c *chronology.Chronology, i, lane int, size Sizes) Mark {
	e := &c.Events[i]
	start, end := Bounds(e)
	m := Mark{Event: i, Lane: lane, X0: a.X(start) * size.Width, X1: a.X(end) * size.Width, Fuzzy: IsFuzzy(e)}
	if !IsBar(e) {
		mid := (m.X0 + m.X1) / 2
		m.X0, m.X1 = mid, mid
	}
	m.Label = Cut(e.Title, size.MaxLabel, size.Measure)
	wide := size.Measure(m.Label)
	right := m.X1 + size.Point/2 + size.Gap
	switch {
	case right+wide <= size.Width:
		m.LabelX = right
	case m.X0-size.Point/2-size.Gap-wide >= 0:
		m.Left, m.LabelX = true, m.X0-size.Point/2-size.Gap
	default:
		m.Label = Cut(m.Label, max(size.Width-right, 40), size.Measure)
		m.LabelX = right
	}
	return m
}

// IsBar reports whether an event is drawn as a stretch: one of more than a day
// and no clock time.
func IsBar(e *chronology.Event) bool {
	start, end := Bounds(e)
	return end-start > 1.01
}

// IsFuzzy reports whether an event's edges fade: its date is coarser than a
// day without being a range of days, or marked approximate.
func IsFuzzy(e *chronology.Event) bool {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return false
	}
	return v.From.Approximate || v.To.Approximate || v.From.Uncertain || !v.IsRange() && v.Grain() > calendar.Weekend
}

// extent is the stretch that a mark with its label covers in its row.
func (m *Mark) extent(size Sizes) span {
	s := span{m.X0 - size.Point/2 - size.Gap, m.X1 + size.Point/2 + size.Gap}
	if m.Left {
		s.from = min(s.from, m.LabelX-size.Measure(m.Label)-size.Gap)
	} else {
		s.to = max(s.to, m.LabelX+size.Measure(m.Label)+size.Gap)
	}
	return s
}

// firstFree returns the first row with room for s and takes it there. The
// spans of a row come in order of their beginning, a label on the left aside.
func firstFree(rows *[][]span, s span) int {
	for r := range *rows {
		if !slices.ContainsFunc((*rows)[r], s.overlaps) {
			(*rows)[r] = append((*rows)[r], s)
			return r
		}
	}
	*rows = append(*rows, []span{s})
	return len(*rows) - 1
}

// Cut shortens a text with an ellipsis until it is at most width wide, at a
// space where one is near.
func Cut(text string, width float64, measure func(string) float64) string {
	if measure(text) <= width {
		return text
	}
	runes := []rune(text)
	low, high := 0, len(runes)
	for low < high {
		mid := (low + high + 1) / 2
		if measure(string(runes[:mid])+"…") <= width {
			low = mid
		} else {
			high = mid - 1
		}
	}
	for back := low; back > low-12 && back > 0; back-- {
		if runes[back-1] == ' ' {
			low = back - 1
			break
		}
	}
	return string(runes[:low]) + "…"
}
