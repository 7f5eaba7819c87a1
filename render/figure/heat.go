package figure

import (
	"math"
	"strconv"
)

// heat is the steps of a single hue, from few events to many, and the colours
// of the numbers on them. Lightness alone tells the steps apart, so they hold
// in print and for every eye.
type heat struct {
	steps [5]string
	ink   [5]string
}

func (d *drawing) heat() heat {
	black, white := "#16202c", "#ffffff"
	switch {
	case d.opts.Grey:
		return heat{[5]string{"#e2e2e2", "#c2c2c2", "#9a9a9a", "#656565", "#2b2b2b"}, [5]string{black, black, black, white, white}}
	case d.opts.Dark:
		return heat{[5]string{"#17344f", "#1f4f7a", "#2f74ad", "#5aa2dc", "#a9d3f7"}, [5]string{white, white, white, black, black}}
	}
	return heat{[5]string{"#d9e8f5", "#aacdea", "#6fa8d6", "#2f78b7", "#0b4a85"}, [5]string{black, black, black, white, white}}
}

// step returns the step of a count among counts up to most. Where there are no
// more counts than steps, every count has its own.
func (h heat) step(n, most int) int {
	last := len(h.steps) - 1
	if most <= len(h.steps) {
		return min(n-1, last)
	}
	// The root keeps small counts apart without making all large ones alike.
	return min(last, int(math.Sqrt(float64(n-1)/float64(most-1))*float64(len(h.steps))))
}

// cell draws a square of a heat map with a count, and writes a text on it.
func (d *drawing) cell(x, y, w, h float64, n, most int, text, title string) {
	if n == 0 {
		d.on.rect(x, y, w, h, 2, paint{fill: d.theme.band})
		d.text(x+w/2, y+h/2+4, text, smallFace, setting{fill: d.theme.soft, anchor: atMiddle})
		return
	}
	colours := d.heat()
	step := colours.step(n, most)
	d.on.begin(title)
	d.on.rect(x, y, w, h, 2, paint{fill: colours.steps[step]})
	d.text(x+w/2, y+h/2+4, text, smallFace, setting{fill: colours.ink[step], anchor: atMiddle})
	d.on.end()
}

// heatLegend explains the steps, and says what the chart does not show.
func (d *drawing) heatLegend(x, y float64, most int, unit, note string) {
	if most == 0 {
		return
	}
	colours := d.heat()
	measure := d.on.measure(smallFace)
	shown := -1
	for n := 1; n <= most; n++ {
		step := colours.step(n, most)
		if step == shown {
			continue
		}
		shown = step
		last := n
		for last < most && colours.step(last+1, most) == step {
			last++
		}
		text := strconv.Itoa(n)
		if last > n {
			text += "–" + strconv.Itoa(last)
		}
		d.on.rect(x, y-6, 14, 12, 2, paint{fill: colours.steps[step]})
		d.text(x+19, y+4, text, smallFace, setting{fill: d.theme.soft})
		x += 19 + measure(text) + 16
	}
	d.text(x, y+4, unit, smallFace, setting{fill: d.theme.soft})
	if note != "" {
		d.text(pad, y+4+legendLine, note, smallFace, setting{fill: d.theme.soft})
	}
}
