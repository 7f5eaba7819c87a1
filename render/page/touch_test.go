package page_test

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// TestBrowserPinch spreads two fingers on the chart of a phone and moves one.
func TestBrowserPinch(t *testing.T) {
	b := open(t, talks(), "", 390, 844, emulation.SetTouchEmulationEnabled(true))
	b.do(chromedp.ScrollIntoView("#chart", chromedp.ByQuery))
	var at struct{ X, Y float64 }
	b.do(chromedp.Evaluate(`(function () { var r = document.getElementById("chart").getBoundingClientRect(); return { x: r.left + r.width / 2, y: r.top + r.height / 2 }; })()`, &at))
	touch := func(kind input.TouchType, xs ...float64) {
		points := make([]*input.TouchPoint, len(xs))
		for i, x := range xs {
			points[i] = &input.TouchPoint{X: at.X + x, Y: at.Y, ID: float64(i + 1)}
		}
		b.do(input.DispatchTouchEvent(kind, points))
	}
	touch(input.TouchStart, -30, 30)
	for spread := 40.0; spread <= 120; spread += 10 {
		touch(input.TouchMove, -spread, spread)
	}
	touch(input.TouchEnd)
	zoom := `(/zoom=([\d.]+)-([\d.]+)/.exec(location.hash) || []).slice(1).join(" ")`
	b.do(chromedp.Poll(zoom+` !== ""`, nil))
	spread := b.js(zoom)
	touch(input.TouchStart, 60)
	for x := 50.0; x >= -60; x -= 10 {
		touch(input.TouchMove, x)
	}
	touch(input.TouchEnd)
	b.do(chromedp.Poll(zoom+` !== "`+spread+`"`, nil))
	if got := b.js(`(function () { var a = "` + spread + `".split(" ").map(Number), z = ` + zoom + `.split(" ").map(Number);
		return a[1] - a[0] < 90 && Math.abs((z[1] - z[0]) - (a[1] - a[0])) < 1 && z[0] > a[0]; })()`); got != "true" {
		t.Errorf("two fingers zoomed to %q and one moved it to %q; want a part, and the same part farther on", spread, b.js(zoom))
	}
	b.clean()
}
