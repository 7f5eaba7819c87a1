package figure

import (
	"annals/chronology"
	"annals/chronology/event"
	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

// legendRow is the entries that stand side by side.
type legendRow []legendEntry

type legendEntry struct {
	text string
	x    float64 // of the sign's middle
	sign func(x, y float64)
}

// newLegend lists what stands in the figure and is not plain: the kinds where
// lanes do not name them, the statuses, and the ways of dating.
func (d *timeline) newLegend() []legendRow {
	var rows []legendRow
	x := d.width
	add := func(text string, sign func(x, y float64)) {
		wide := d.on.measure(smallFace)(text) + 44
		if x+wide > d.width-pad {
			rows = append(rows, nil)
			x = d.axisX + 6
		}
		last := &rows[len(rows)-1]
		*last = append(*last, legendEntry{text, x, sign})
		x += wide
	}
	if !d.lanesAreKinds() && !d.opts.Grey {
		d.legendKinds(add)
	}
	soft, word := d.theme.soft, d.opts.Locale.Word
	for _, s := range [...]struct {
		status event.Status
		text   string
	}{{event.Planned, "is-planned"}, {event.Hypothetical, "may-happen"}, {event.Denied, "is-denied"}, {event.Ongoing, "goes-on"}} {
		if !d.any(func(e *chronology.Event) bool { return e.Status == s.status }) {
			continue
		}
		add(word(s.text), func(x, y float64) {
			drawShape(d.on, palette.Circle, x, y, 5, statusPaint(s.status, soft, d.theme.ground))
			switch s.status {
			case event.Denied:
				d.strike(x, y)
			case event.Ongoing:
				d.arrow(x, y, 1, false, soft)
			default:
			}
		})
	}
	if d.any(func(e *chronology.Event) bool { return layout.IsFuzzy(e) && layout.IsBar(e) }) {
		add(word("key-faded"), func(x, y float64) {
			d.on.rect(x-13, y-5, 24, barHeight, 4, paint{fill: soft, fadeLeft: true, fadeRight: true, ground: d.theme.ground})
		})
	}
	if d.any(func(e *chronology.Event) bool {
		return e.Kind != event.Era && layout.IsDated(e) && (e.Start.IsZero() || e.End.IsZero())
	}) {
		add(word("key-open"), func(x, y float64) { d.arrow(x, y, 1, true, soft) })
	}
	if d.any(func(e *chronology.Event) bool { return len(e.SourceIDs()) > 1 }) {
		add(word("key-many"), func(x, y float64) {
			d.text(x, y+4, "×2", smallFace, setting{fill: soft, anchor: atMiddle})
		})
	}
	if d.any(isDisputed) {
		add(word("key-differ"), func(x, y float64) {
			d.text(x, y+4, "≠", smallFace, setting{fill: soft, anchor: atMiddle})
		})
	}
	for _, m := range d.scene.Marks {
		if m.Cluster != nil {
			add(word("key-crowd"), func(x, y float64) {
				d.on.circle(x, y, 8, paint{fill: soft})
				d.text(x, y+3.5, "9", countFace, setting{fill: d.theme.ground, anchor: atMiddle})
			})
			break
		}
	}
	if len(d.scene.Axis.Breaks) > 0 {
		add(word("key-break"), func(x, y float64) {
			for _, x := range [...]float64{x - 4, x + 4} {
				d.on.line(x, y-7, x, y+7, paint{stroke: soft, width: 1.5, dash: []float64{2, 4}})
			}
		})
	}
	return rows
}

func (d *timeline) lanesAreKinds() bool {
	return d.opts.Lanes == "" || d.opts.Lanes == layout.ByKind
}

// legendKinds adds the shape and colour of each kind, in the order of events.
func (d *timeline) legendKinds(add func(string, func(x, y float64))) {
	seen := make(map[event.Kind]bool)
	for i := range d.c.Events {
		kind := d.c.Events[i].Kind
		if seen[kind] {
			continue
		}
		seen[kind] = true
		mark := palette.Of(kind)
		add(layout.Cut(wording.Line(wording.Label(d.opts.Locale.Name(string(kind)))), 160, d.on.measure(smallFace)), func(x, y float64) {
			drawShape(d.on, mark.Shape, x, y, 5, paint{fill: d.colour(mark)})
		})
	}
}

func (d *timeline) any(test func(*chronology.Event) bool) bool {
	for i := range d.c.Events {
		if test(&d.c.Events[i]) {
			return true
		}
	}
	return false
}

func (d *timeline) drawLegend() {
	for i, row := range d.legend {
		y := d.bottom + axisHeight + float64(i)*legendLine + 10
		for _, entry := range row {
			entry.sign(entry.x, y)
			d.text(entry.x+16, y+4, entry.text, smallFace, setting{fill: d.theme.soft})
		}
	}
}
