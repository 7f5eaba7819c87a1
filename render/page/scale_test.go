package page_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"annals/chronology"
)

// TestBrowserClustersOpen drives a report of more events than have room for
// labels: marks gather, and zooming in by the strip takes them apart.
func TestBrowserClustersOpen(t *testing.T) {
	b := open(t, generated(1000), "", 1280, 900)
	if got := b.js(`document.querySelectorAll("li[data-index]").length`); got != "1000" {
		t.Fatalf("%s events in the list, want 1000", got)
	}
	counts := regexp.MustCompile(`font-size="10"[^>]*>\d+<`)
	if _, svg := b.download("svg"); len(counts.FindAllString(svg, -1)) < 50 || !strings.Contains(svg, ">The council decides") {
		t.Errorf("of 1000 events %d marks have counts; want many, and the labels of some", len(counts.FindAllString(svg, -1)))
	}
	var x, y float64
	b.do(chromedp.Evaluate(`document.getElementById("overview").getBoundingClientRect().left`, &x), chromedp.Evaluate(`document.getElementById("overview").getBoundingClientRect().top`, &y))
	drag := func(kind input.MouseType, at float64) chromedp.Action {
		return input.DispatchMouseEvent(kind, x+at, y+15).WithButton(input.Left).WithClickCount(1)
	}
	b.do(drag(input.MousePressed, 600), drag(input.MouseMoved, 610), drag(input.MouseMoved, 640), drag(input.MouseReleased, 640))
	b.do(chromedp.Evaluate(`new Promise(function (done) { setTimeout(done, 200); })`, nil))
	if _, svg := b.download("svg"); counts.MatchString(svg) {
		t.Errorf("zoomed in to some thirty events the chart still has counts: %q", counts.FindString(svg))
	}
	b.do(chromedp.SendKeys("#search", "case 17", chromedp.ByQuery))
	if got := b.js(`document.querySelectorAll("li[data-index]:not([hidden])").length > 0 && document.querySelectorAll("li[data-index]:not([hidden])").length < 200`); got != "true" {
		t.Error("a search among 1000 events does not narrow them")
	}
	b.clean()
}

// TestBrowserAccessible runs axe-core, which .ci/run fetches and names in
// ANNALS_AXE, over the report in light, in dark and on a narrow screen, with evidence,
// filters and views open.
func TestBrowserAccessible(t *testing.T) {
	path := os.Getenv("ANNALS_AXE")
	if path == "" {
		t.Skip("skipped: ANNALS_AXE does not name axe.min.js")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	type screen struct {
		width        int64
		scheme, view string
	}
	wide, narrow := screen{1280, "light", ""}, screen{390, "light", "#q=the"}
	for _, report := range []struct {
		c       *chronology.Chronology
		screens []screen
	}{
		{signs(), []screen{wide, narrow, {1280, "dark", "#lanes=certainty"}, {390, "dark", ""}}},
		{talks(), []screen{wide}},
		{hostile(), []screen{wide, {390, "dark", ""}}},
		{generated(1100), []screen{{1280, "dark", ""}, narrow}},
	} {
		for _, screen := range report.screens {
			features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: screen.scheme}}
			b := open(t, report.c, screen.view, screen.width, 900, emulation.SetEmulatedMedia().WithFeatures(features))
			b.do(chromedp.Evaluate(`document.getElementById("more").click(), document.querySelectorAll(".chip")[0].click(), document.querySelectorAll("li[data-index] summary").forEach(function (s, i) { if (i < 5) s.click(); })`, nil), chromedp.Evaluate(string(axe)+"; true", nil))
			b.do(chromedp.Evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(function (r) {
				window.violations = r.violations.map(function (v) { return v.id + ": " + v.nodes[0].html.slice(0, 120); }).join("\n"); })`, nil, chromedp.EvalAsValue))
			for range 50 {
				if b.js(`window.violations !== undefined`) == "true" {
					break
				}
				b.do(chromedp.Evaluate(`new Promise(function (done) { setTimeout(done, 100); })`, nil))
			}
			if got := b.js(`window.violations`); strings.TrimSpace(got) != "" {
				t.Errorf("%d pixels, %s: %s", screen.width, screen.scheme, got)
			}
		}
	}
}
