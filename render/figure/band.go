package figure

import (
	"fmt"

	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

// The shares of an era's colour in the ground it tints and in its name's, the height
// of a row of names, and the least width of one.
const (
	bandShare = 0.13
	headShare = 0.3
	bandHead  = lineHeight + 3
	leastName = 60 // the width from which a name says something
)

// bands tints the ground of the lanes where eras lie.
func (d *timeline) bands() {
	for i, b := range d.scene.Bands {
		tint := d.colour(palette.EraTint(i))
		for n, lane := range d.scene.Lanes {
			d.on.rect(d.axisX+b.X0*d.axisW, d.top+lane.Top, (b.X1-b.X0)*d.axisW, lane.Bottom-lane.Top, 0, paint{fill: blend(d.laneGround(n), tint, bandShare)})
		}
	}
}

// bandNames writes the names of eras in rows above the lanes, each where its band
// can be seen.
func (d *timeline) bandNames() {
	measure := d.on.measure(smallFace)
	for i, b := range d.scene.Bands {
		from, to := b.X0, b.X1
		for _, gap := range d.scene.Axis.Breaks {
			if gap.X0 <= from && from < gap.X1 {
				from = min(gap.X1, to)
			}
			if gap.X0 < to && to <= gap.X1 {
				to = max(gap.X0, from)
			}
		}
		x, wide, top := d.axisX+from*d.axisW, (to-from)*d.axisW, d.top+float64(b.Row)*bandHead
		d.on.rect(x+0.5, top, max(wide-1, 1), lineHeight, 3, paint{fill: blend(d.theme.ground, d.colour(palette.EraTint(i)), headShare)})
		if name := layout.Cut(wording.Line(d.c.Events[b.Event].Title), wide-10, measure); wide > leastName && name != "" {
			d.text(x+6, top+13, name, smallFace, setting{fill: d.theme.ink})
		}
	}
}

// groundAt is the colour behind a lane's marks at an x of the scene.
func (d *timeline) groundAt(lane int, x float64) string {
	ground := d.laneGround(lane)
	for i, b := range d.scene.Bands {
		if b.X0*d.axisW <= x && x < b.X1*d.axisW {
			ground = blend(d.laneGround(lane), d.colour(palette.EraTint(i)), bandShare)
		}
	}
	return ground
}

// blend mixes a share of one colour into another.
func blend(ground, colour string, share float64) string {
	g, c := colourOf(ground), colourOf(colour)
	mix := func(a, b uint8) int { return int(float64(a)*(1-share) + float64(b)*share + 0.5) }
	return fmt.Sprintf("#%02x%02x%02x", mix(g.R, c.R), mix(g.G, c.G), mix(g.B, c.B))
}
