package page_test

import (
	"strings"
	"testing"
	"time"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/internal/sample"
)

// signs is a chronology with every sign that the chart knows.
func signs() *chronology.Chronology {
	c := sample.Talks()
	c.Events = append(c.Events,
		happening("s-1", "2021-12-06~/2022-01-10", "A siege whose beginning nobody wrote down", event.Military, event.Occurred),
		happening("s-2", "2021-12-20/2022-01-05", "A raid that both sides deny to have led", event.Attack, event.Denied),
		happening("s-3", "2021-12-28", "عقد المبعوثون محادثات في جنيف حول الحدود", event.Meeting, event.Occurred),
		happening("s-4", "2021-12-29", "外交官在日内瓦会谈并讨论边界河流的使用以及渡口的开放时间和费用", event.Meeting, event.Occurred),
		happening("s-5", "../2022-01-02", "The ferry ran free of charge", event.Business, event.Occurred),
	)
	return c
}

// labelsMeet says which two lines of labels of the chart meet, if any do, and
// which line reaches out of it.
const labelsMeet = `(function () {
	var box = document.querySelector("#chart svg").getBoundingClientRect();
	var labels = Array.from(document.querySelectorAll("#chart svg text")).filter(function (n) { return /13px/.test(n.getAttribute("style") || n.style.cssText) && !/600 13px|bold|font-weight: ?600/.test(n.getAttribute("style") || ""); })
		.map(function (n) { var r = n.getBoundingClientRect(); return { s: n.textContent, l: r.left, r: r.right, t: r.top + 2, b: r.bottom - 2 }; });
	if (labels.length < 3) return "only " + labels.length + " labels";
	for (var i = 0; i < labels.length; i++) {
		var p = labels[i];
		if (p.l < box.left - 1 || p.r > box.right + 1) return p.s + " reaches out of the chart";
		for (var k = 0; k < i; k++) { var q = labels[k]; if (p.l < q.r && q.l < p.r && p.t < q.b && q.t < p.b) return p.s + " meets " + q.s; }
	}
	return "";
})()`

// TestBrowserLabelsNeverMeet measures the labels as the browser has drawn them.
func TestBrowserLabelsNeverMeet(t *testing.T) {
	for name, c := range map[string]*chronology.Chronology{"signs": signs(), "two weeks": sample.Recall(), "a hundred": generated(100), "a crowd": sample.Many(400)} {
		for _, width := range []int64{1280, 390} {
			if width == 390 && len(c.Events) >= 100 {
				continue
			}
			b := open(t, c, "", width, 900)
			for _, view := range []string{"", "scale=true", "scale=order&lanes=actor", "zoom=30-60", "lanes=certainty&zoom=80-100", "zoom=60-60.5"} {
				b.js(`location.hash = "` + view + `"`)
				b.do(chromedp.Evaluate(`new Promise(function (done) { setTimeout(done, 60); })`, nil, awaitPromise))
				if got := b.js(labelsMeet); got != "" && (!strings.HasPrefix(got, "only") || view == "") {
					t.Errorf("%s at %d pixels, %q: %s", name, width, view, got)
				}
			}
			b.clean()
		}
	}
}

// On a wide screen a short story has its titles whole.
func TestBrowserTitlesAreWhole(t *testing.T) {
	b := open(t, signs(), "", 1280, 900)
	if got := b.js(`Array.from(document.querySelectorAll("#chart svg text")).filter(function (n) { return /…/.test(n.textContent); }).map(function (n) { return n.textContent; }).join("|")`); got != "" {
		t.Errorf("cut in the chart: %q", got)
	}
	b.clean()
}

// A bar fades at the end that is not known exactly and not at the other, and a
// denied one is struck along its length.
func TestBrowserBarsSayWhatIsKnown(t *testing.T) {
	b := open(t, signs(), "", 1280, 900)
	_, svg := b.download("svg")
	oneSided := 0
	for _, g := range strings.Split(svg, "<linearGradient")[1:] {
		g, _, _ = strings.Cut(g, "</linearGradient>")
		if strings.Contains(g, `offset="0" stop-color="#b3400a" stop-opacity="0.12"`) && strings.Contains(g, `offset="1" stop-color="#b3400a" stop-opacity="1"`) {
			oneSided++
		}
	}
	if oneSided != 1 {
		t.Errorf("%d bars fade at their beginning alone, want the siege", oneSided)
	}
	if n := strings.Count(svg, `stroke="#16202c" stroke-width="2"`); n < 4 {
		t.Errorf("the two denied events have %d strokes in all, want more on the long one", n)
	}
	b.clean()
}

// A press on a count zooms to its events.
func TestBrowserCountOpens(t *testing.T) {
	b := open(t, generated(400), "", 1280, 900)
	var at struct{ X, Y float64 }
	b.do(chromedp.Evaluate(`(function () {
		var n = Array.from(document.querySelectorAll("#chart svg text")).filter(function (n) { return /10px/.test(n.getAttribute("style") || n.style.cssText); })[3], r = n.getBoundingClientRect();
		return { x: r.left + r.width / 2, y: r.top + r.height / 2 };
	})()`, &at))
	b.do(chromedp.MouseClickXY(at.X, at.Y), chromedp.Poll(`/zoom=/.test(location.hash)`, nil, chromedp.WithPollingTimeout(5*time.Second)))
	b.clean()
}

// The events of one day stand below each other with their titles, also where the
// day fills the chart.
func TestBrowserOneDayIsReadable(t *testing.T) {
	c := sample.Dated(strings.Fields(strings.Repeat("2022-01-10 ", 20))...)
	b := open(t, c, "", 1280, 900)
	if got := b.js(`Array.from(document.querySelectorAll("#chart svg text")).filter(function (n) { return /^Happening number \d+$/.test(n.textContent); }).length`); got != "20" {
		t.Errorf("%s of 20 titles can be read", got)
	}
	b.clean()
}

// Letters of the chart are as large as the reader wants letters to be.
func TestBrowserLettersGrow(t *testing.T) {
	b := open(t, signs(), "", 1280, 900, cdppage.SetFontSizes(&cdppage.FontSizes{Standard: 32, Fixed: 26}))
	if got := b.js(`getComputedStyle(document.documentElement).fontSize`); got != "32px" {
		t.Skipf("letters are %s: the browser does not take the wish", got)
	}
	if got := b.js(`/26px/.test(document.querySelector("#chart svg").innerHTML) && document.documentElement.scrollWidth <= innerWidth`); got != "true" {
		t.Error("the chart's letters stay small, or the page is wider than its window")
	}
	if got := b.js(`document.querySelector("li[data-index] .title").getBoundingClientRect().width > 300`); got != "true" {
		t.Error("the titles of the list have no room")
	}
	b.clean()
}
