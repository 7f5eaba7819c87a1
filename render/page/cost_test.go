package page_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/render/internal/sample"
)

// waitReady waits until a report's script has done its first drawing.
func (b *tab) waitReady() {
	b.Helper()
	b.do(chromedp.Poll(`document.documentElement.dataset.ready === "1"`, nil, chromedp.WithPollingTimeout(30*time.Second)))
}

// TestBrowserPackedList drives a report too long for markup: pages of the list,
// a search, a link, evidence made when it is opened.
func TestBrowserPackedList(t *testing.T) {
	b := open(t, generated(10000), "#event=e-7777", 1280, 900)
	b.waitReady()
	if got := b.js(`document.querySelector("li.chosen").id + document.querySelector("li.chosen mark").textContent`); got != "e-7777Monday" {
		t.Errorf("the link opened %q, want e-7777 with its evidence", got)
	}
	if got := b.js(`document.querySelectorAll("li[data-index]").length`); got != "200" {
		t.Errorf("%s events in the page of the list, want 200", got)
	}
	b.js(`document.getElementById("on").click()`)
	if got := b.js(`document.getElementById("where").textContent`); got != "7,801–8,000 of 10,000" {
		t.Errorf("the next page is %q", got)
	}
	b.do(chromedp.SendKeys("#search", "case 123", chromedp.ByQuery))
	if got := b.js(`document.getElementById("where").textContent`); got != "1–20 of 20" {
		t.Errorf("after a search the list is %q, want the twenty cases with 123 in their number", got)
	}
	b.clean()
}

// A packed report is as hostile and as accessible as any, and prints its list.
func TestBrowserPackedHostile(t *testing.T) {
	c := generated(1100)
	c.Events = append(hostile().Events, c.Events...)
	c.Sources = hostile().Sources
	b := open(t, c, "", 1280, 900)
	b.waitReady()
	b.do(chromedp.Evaluate(`document.querySelectorAll("#leaf summary").forEach(function (s, i) { if (i < 12) s.click(); }); true`, nil))
	if got := b.js(`window.broken === undefined && document.querySelectorAll("#leaf img, #leaf script, #leaf a[href^=java]").length === 0`); got != "true" {
		t.Error("a text of a packed report got out of its place")
	}
	if got := b.js(`document.querySelectorAll("#leaf details[open] .evidence").length > 0`); got != "true" {
		t.Error("opening an event of a packed report shows no evidence")
	}
	b.js(`dispatchEvent(new Event("beforeprint"))`)
	if got := b.js(`document.querySelectorAll("#leaf li").length`); got != "1112" {
		t.Errorf("on paper the list has %s events, want all 1112", got)
	}
	if got := b.js(`document.querySelectorAll("figure.static > svg:not([hidden])").length + document.querySelector("figure.static .key").textContent.trim().slice(0, 5)`); !strings.HasPrefix(got, "1") || len(got) < 4 {
		t.Errorf("paper has %q, want the chart of the screen and its key", got)
	}
	b.clean()
}

func TestBrowserPackedWithoutScript(t *testing.T) {
	b := open(t, generated(1100), "", 1280, 900, emulation.SetScriptExecutionDisabled(true))
	var shown int64
	b.do(emulation.SetScriptExecutionDisabled(false), chromedp.Evaluate(`document.querySelectorAll("noscript li").length`, &shown))
	if shown != 1100 {
		t.Errorf("%d events without JavaScript, want 1100", shown)
	}
}

// The chart of a link into a long record is as high as what it shows.
func TestBrowserLinkedZoomFits(t *testing.T) {
	b := open(t, generated(3000), "#zoom=50-50.6", 1280, 900)
	b.waitReady()
	if got := b.js(`document.getElementById("lane-names").lastChild.getBoundingClientRect().bottom < document.getElementById("overview").getBoundingClientRect().top`); got != "true" {
		t.Error("the last lane lies under the overview")
	}
	_, svg := b.download("svg")
	if days := regexp.MustCompile(`>\d+ (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)<`).FindAllString(svg, -1); len(days) < 4 {
		t.Errorf("far zoomed in, the axis names only the days %q", days)
	}
	b.clean()
}

// TestPrintCosts prints what reports of growing length cost: run it with
//
//	ANNALS_COSTS=1 go test ./render/page -run TestPrintCosts -v
func TestPrintCosts(t *testing.T) {
	if os.Getenv("ANNALS_COSTS") == "" {
		t.Skip("skipped: it measures and judges nothing; ANNALS_COSTS=1 runs it")
	}
	t.Logf("%8s %10s %12s %9s %11s", "events", "size MB", "generation", "ready", "zoom frame")
	for _, n := range []int{100, 500, 2000, 10000, 100000} {
		c := sample.Many(n)
		write(t, sample.Many(1)) // the parts that are read once
		begin := time.Now()
		size := len(write(t, c))
		took := time.Since(begin)
		ready, frame := browserCosts(t, c)
		t.Logf("%8d %10.2f %12s %6.0f ms %8.1f ms", n, float64(size)/1e6, took.Round(time.Millisecond), ready, frame)
	}
}

// browserCosts returns the milliseconds from navigation to the first drawing,
// and of a frame in which the chart is zoomed.
func browserCosts(t *testing.T, c *chronology.Chronology) (ready, frame float64) {
	b := open(t, c, "", 1280, 900)
	b.waitReady()
	b.do(chromedp.Evaluate(`performance.getEntriesByName("annals-ready")[0].startTime`, &ready))
	b.do(chromedp.Evaluate(`new Promise(function (done) {
		var n = 0, begin = performance.now(), way = ["in", "in", "in", "in", "on", "in", "back", "out", "in", "in", "on", "on", "in", "back", "out", "out", "out", "out", "out", "out"];
		(function step() {
			if (n === way.length) { done((performance.now() - begin) / n); return; }
			document.querySelector('[data-move="' + way[n++] + '"]').click();
			requestAnimationFrame(step);
		})();
	})`, &frame, awaitPromise))
	b.clean()
	return ready, frame
}
