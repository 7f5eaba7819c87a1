package page_test

import (
	"strings"
	"testing"

	"annals/chronology/event"
)

// TestBrowserErasAreGround drives a report with an era: it is named over the
// lanes, has no lane, is chosen by its name, and goes with its chip.
func TestBrowserErasAreGround(t *testing.T) {
	c := talks()
	c.Events = append(c.Events, happening("e-era", "2022-01/2022-02", "The winter of the strait", event.Era, event.Occurred))
	b := open(t, c, "", 1280, 900)
	if got := b.js(`Array.from(document.querySelectorAll("#lane-names button")).map(function (n) { return n.getAttribute("aria-label"); }).join()`); strings.Contains(got, "era") {
		t.Errorf("the lanes are %s", got)
	}
	_, svg := b.download("svg")
	if !strings.Contains(svg, "The winter of the strait") || !strings.Contains(svg, "fill-opacity") {
		t.Error("the picture has no era")
	}
	b.js(`document.querySelector('[data-kind="era"].chip').click()`)
	if _, svg = b.download("svg"); strings.Contains(svg, "The winter of the strait") {
		t.Error("the era stays when its kind is hidden")
	}
	b.clean()
}
