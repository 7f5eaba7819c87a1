package layout

import (
	"cmp"
	"math"
	"slices"

	"annals/chronology"
	"annals/chronology/calendar"
)

// Scene is a timeline laid out for a width. All lengths are in the units of
// the sizes it was made with; x counts from the beginning of the axis, y from
// the top of the first lane.
type Scene struct {
	Axis          *Axis
	Bands         []Band // eras, behind the lanes
	Lanes         []Lane
	Marks         []Mark
	Width, Height float64
}

// Lane is a lane of a scene.
type Lane struct {
	Name        string // empty for events that belong to no other lane
	Top, Bottom float64
}

// Mark is one event placed in a scene, or several that stand too close to be
// told apart.
type Mark struct {
	Event   int   // index into the chronology; of a cluster, that of its main event
	Cluster []int // the events of a cluster in order; nil for a single event
	Lane    int   // index into the scene's lanes
	X0, X1  float64
	Y       float64 // of the mark's middle
	Bar     bool    // drawn from X0 to X1; otherwise a point, X0 equals X1
	// SoftLeft and SoftRight tell that the beginning or the end fades: it is
	// coarse or approximate.
	SoftLeft, SoftRight bool
	// OpenLeft and OpenRight tell that the event has no known beginning or end.
	OpenLeft, OpenRight bool
	Label               []string // the title in lines, none where there is no room
	LabelX              float64  // where the label begins, or ends where it stands on the left
	Left                bool     // the label stands left of the mark
	Below               bool     // the label stands under the mark, whose Y is that of the mark alone
}

// Sizes are the measures that a scene is laid out with.
type Sizes struct {
	Width     float64 // of the axis
	Point     float64 // diameter of a point
	Gap       float64 // between a mark and its label, and between neighbours
	Line      float64 // height of a line of text
	LanePad   float64 // above and below the marks of a lane
	LaneHead  float64 // above the marks of a lane, for a name that stands there
	BandHead  float64 // of a row of names of eras, above the lanes
	MaxLabel  float64 // width at which a label is wrapped
	MaxHeight float64 // of a lane's marks; events beyond it are clustered
	// Title returns an event's label; nil is its title.
	Title func(*chronology.Event) string
	// Measure returns the width of a line of a label.
	Measure func(string) float64
}

// NewScene lays a chronology out: every mark gets a place in its lane where
// neither it nor its label touches another's. Events without a date are left out.
func NewScene(c *chronology.Chronology, by LaneBy, mode Mode, size Sizes) *Scene {
	s := &Scene{Axis: NewAxis(c.Events, mode), Width: size.Width}
	s.Bands = s.Axis.Bands(c.Events)
	for _, b := range s.Bands {
		s.Height = max(s.Height, float64(b.Row+1)*size.BandHead)
	}
	eras := IsEra(c.Events)
	names, of := Lanes(c, by)
	members := make([][]int, len(names))
	for i := range c.Events {
		if IsDated(&c.Events[i]) && (eras == nil || !eras[i]) {
			members[of[i]] = append(members[of[i]], i)
		}
	}
	p := placer{axis: s.Axis, events: c.Events, size: size}
	for lane, name := range names {
		if len(members[lane]) == 0 && len(names) > 1 {
			continue
		}
		marks, height := p.lane(members[lane])
		top := s.Height + size.LanePad + size.LaneHead
		for i := range marks {
			marks[i].Lane = len(s.Lanes)
			marks[i].Y += top
		}
		s.Marks = append(s.Marks, marks...)
		bottom := top + max(height, size.Line) + size.LanePad
		s.Lanes = append(s.Lanes, Lane{Name: name, Top: s.Height, Bottom: bottom})
		s.Height = bottom
	}
	return s
}

// placer places events one by one.
type placer struct {
	axis   *Axis
	events []chronology.Event
	size   Sizes
}

// lane places the events of one lane, from left to right.
func (p *placer) lane(events []int) (marks []Mark, height float64) {
	if float64(len(events))*p.size.Line > 4*p.limit() {
		return p.dense(events)
	}
	for _, i := range events {
		marks = append(marks, p.mark(i))
	}
	slices.SortStableFunc(marks, func(a, b Mark) int { return cmp.Compare(a.X0, b.X0) })
	var s shelf
	for i := range marks {
		if !p.put(&s, &marks[i], p.limit()) {
			return p.dense(events)
		}
	}
	return marks, s.height
}

func (p *placer) limit() float64 {
	if p.size.MaxHeight <= 0 {
		return math.Inf(1)
	}
	return p.size.MaxHeight
}

// put finds a mark its place on a shelf and sets its Y.
func (p *placer) put(s *shelf, m *Mark, limit float64) bool {
	words := float64(len(m.Label)) * p.size.Line
	own := max(p.size.Point+2, words) + p.size.Gap
	height := own
	if m.Below {
		own = p.size.Point + 2 + p.size.Gap/2
		height = own + words + p.size.Gap
	}
	top, ok := s.put(p.extent(m), height, limit)
	m.Y = top + own/2
	return ok
}

// mark makes the mark of an event, with its label set beside it.
func (p *placer) mark(i int) Mark {
	e := &p.events[i]
	start, end := Bounds(e)
	m := Mark{
		Event: i, X0: p.axis.X(start) * p.size.Width, X1: p.axis.X(end) * p.size.Width,
		OpenLeft: e.Start.IsZero(), OpenRight: e.End.IsZero(), Bar: IsBar(e),
	}
	m.SoftLeft, m.SoftRight = Soft(e)
	if m.Bar && m.X1-m.X0 < p.size.Point { // too short to be seen as a bar
		mid := (m.X0 + m.X1) / 2
		m.X0, m.X1 = mid-p.size.Point/2, mid+p.size.Point/2
	}
	if !m.Bar {
		mid := (m.X0 + m.X1) / 2
		m.X0, m.X1 = mid, mid
	}
	title := e.Title
	if p.size.Title != nil {
		title = p.size.Title(e)
	}
	p.label(&m, title)
	return m
}

// extent is the stretch that a mark with its label covers.
func (p *placer) extent(m *Mark) span {
	reach := p.reach(m)
	s := span{m.X0 - reach, m.X1 + reach}
	switch wide := widest(m.Label, p.size.Measure); {
	case len(m.Label) == 0:
	case m.Left:
		s.from = min(s.from, m.LabelX-wide-p.size.Gap)
	default:
		s.to = max(s.to, m.LabelX+wide+p.size.Gap)
	}
	return s
}

// reach is how far a mark and the space around it reach beyond X0 and X1.
func (p *placer) reach(m *Mark) float64 {
	reach := p.size.Gap
	if !m.Bar {
		reach += p.size.Point / 2
	}
	if m.OpenLeft || m.OpenRight {
		reach += p.size.Point / 2
	}
	return reach
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
	from, to := Soft(e)
	return from || to
}

// Soft reports which ends of an event's date are not known exactly: both of a
// date that is coarser than a day, of a range those that are marked approximate
// or uncertain.
func Soft(e *chronology.Event) (from, to bool) {
	v, err := calendar.ParseEDTF(e.EDTF)
	if err != nil {
		return false, false
	}
	from = v.From.Approximate || v.From.Uncertain
	if !v.IsRange() {
		from = from || v.Grain() > calendar.Weekend
		return from, from
	}
	return from, v.To.Approximate || v.To.Uncertain
}
