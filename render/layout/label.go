package layout

import "math"

// maxLines is how many lines a label may take.
const maxLines = 3

// label sets a mark's title beside it. Of all the ways to set it, right,
// left or below, in one line or more, short of the next break or over it, the one that
// costs the reader least is taken.
func (p *placer) label(m *Mark, title string) {
	reach := p.reach(m)
	right, left := m.X1+reach, m.X0-reach
	under := max(0, m.X0-reach+p.size.Gap)
	from, to := p.clear(under, 0), p.clear(under, p.size.Width)
	best := math.Inf(1)
	words := newWords(title, p.size.Measure)
	for _, room := range [...]struct {
		left, below bool
		x, width    float64
		cost        float64
	}{
		{x: right, width: p.clear(right, p.size.Width) - right},
		{left: true, x: left, width: left - p.clear(left, 0), cost: 0.3},
		{below: true, x: from, width: to - from, cost: 1.5},
		{x: right, width: p.size.Width - right, cost: 4},
		{left: true, x: left, width: left, cost: 4.3},
		{below: true, width: p.size.Width, cost: 5},
	} {
		width := min(room.width, p.size.MaxLabel, p.size.Width)
		if width < 3*p.size.Line {
			continue
		}
		for lines := 1; lines <= maxLines; lines++ {
			label, whole := words.wrap(width, lines)
			cost := room.cost + 0.8*float64(len(label)-1)
			if !whole {
				cost += 6
			}
			if cost < best {
				best, m.Label, m.LabelX, m.Left, m.Below = cost, label, room.x, room.left, room.below
				if room.below { // under the mark's beginning, pushed in from the room's end
					m.LabelX = max(room.x, min(under, room.x+room.width-widest(label, p.size.Measure)))
				}
			}
			if whole {
				break
			}
		}
	}
}

// clear returns how far a label that begins at x may go towards end before it
// runs into a break.
func (p *placer) clear(x, end float64) float64 {
	for _, b := range p.axis.Breaks {
		x0, x1 := b.X0*p.size.Width, b.X1*p.size.Width
		switch {
		case end > x && x0 >= x-p.size.Gap*2:
			end = min(end, x0-p.size.Gap/2)
		case end < x && x1 <= x+p.size.Gap*2:
			end = max(end, x1+p.size.Gap/2)
		}
	}
	return end
}
