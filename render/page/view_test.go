package page_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// catchDownloads keeps what the page gives to download in window.caught.
const catchDownloads = `window.caught = []; URL.createObjectURL = function (blob) { blob.text().then(function (text) { window.caught.push(text); }); return "data:,"; };
	HTMLAnchorElement.prototype.click = function () { window.caughtName = this.download; }; true`

func TestBrowserSavesWhatIsShown(t *testing.T) {
	b := open(t, talks(), "#q=talks", 1280, 900)
	b.do(chromedp.Evaluate(catchDownloads, nil))
	save := func(way string) string {
		b.do(chromedp.Evaluate(`window.caught = []; true`, nil), chromedp.Click(`[data-export="`+way+`"]`, chromedp.ByQuery), chromedp.Poll(`window.caught.length === 1`, nil))
		return b.js(`window.caught[0]`)
	}
	rows := strings.Split(strings.TrimSpace(save("csv")), "\r\n")
	if len(rows) != 2 || !strings.HasPrefix(rows[1], "2022-01-10,Envoys hold talks,talks,occurred,") {
		t.Errorf("the CSV is %q, want the header and the one event that is shown", rows)
	}
	var saved struct {
		Shown  int
		Events []struct{ ID, Date string }
	}
	if err := json.Unmarshal([]byte(save("json")), &saved); err != nil || saved.Shown != 1 || saved.Events[0].ID != "e-3" || saved.Events[0].Date != "2022-01-10" {
		t.Errorf("the JSON is %+v, %v; want e-3 alone", saved, err)
	}
	if svg := save("svg"); !strings.HasPrefix(svg, "<svg") || !strings.Contains(svg, "Envoys hold talks") || strings.Contains(svg, "annexes") {
		t.Errorf("the SVG does not show the one event: %.200s", svg)
	}
	if got := save("png"); !strings.Contains(got, "PNG") {
		t.Errorf("the PNG begins %.8q", got)
	}
	if got := b.js(`window.caughtName`); got != "Talks-on-the-strait.png" {
		t.Errorf("the file is called %q", got)
	}
	b.clean()
}

// A cell that a spreadsheet would run is no formula in what the page saves.
func TestBrowserSavesNoFormulas(t *testing.T) {
	c := talks()
	c.Events[0].Title = `=HYPERLINK("//x","y")`
	b := open(t, c, "", 1280, 900)
	b.do(chromedp.Evaluate(catchDownloads, nil), chromedp.Click(`[data-export="csv"]`, chromedp.ByQuery), chromedp.Poll(`window.caught.length === 1`, nil))
	if got := b.js(`window.caught[0]`); !strings.Contains(got, `"'=HYPERLINK(""//x"",""y"")"`) {
		t.Errorf("the CSV is %q, want an apostrophe before the formula", got)
	}
	b.clean()
}

func TestBrowserViewIsInTheLink(t *testing.T) {
	b := open(t, talks(), "#zoom=40-80&lanes=certainty&fold=0&without=planned", 1280, 900)
	if got := b.js(`document.querySelectorAll("li[data-index]:not([hidden])").length`); got != "3" {
		t.Errorf("%s events without the planned one, want 3", got)
	}
	if got := b.js(`document.querySelector('[data-status="planned"]').getAttribute("aria-pressed") + document.getElementById("lanes").value`); got != "falsecertainty" {
		t.Errorf("the controls say %q", got)
	}
	b.do(chromedp.Sleep(400 * time.Millisecond))
	for _, part := range []string{"zoom=40-80", "lanes=certainty", "fold=0", "without=planned"} {
		if got := b.js(`location.hash`); !strings.Contains(got, part) {
			t.Errorf("the link is %s, without %s", got, part)
		}
	}
	b.js(`document.getElementById("fit").click()`)
	b.do(chromedp.Poll(`!/zoom/.test(location.hash)`, nil))
	b.do(chromedp.Click("#inview", chromedp.ByQuery))
	b.do(chromedp.Evaluate(`document.getElementById("jump").value = "1"; document.getElementById("jump").dispatchEvent(new Event("change")); true`, nil))
	b.do(chromedp.Poll(`document.querySelectorAll("li[data-index]:not([hidden])").length === 2`, nil, chromedp.WithPollingTimeout(5*time.Second))) // of 2022, but for the planned one
	b.clean()
}

func TestBrowserLanesFold(t *testing.T) {
	b := open(t, generated(60), "", 1280, 900)
	before := b.js(`document.getElementById("chart").clientHeight`)
	b.js(`document.querySelector("#lane-names button").click()`)
	if got := b.js(`document.querySelector("#lane-names button").getAttribute("aria-expanded") + (document.getElementById("chart").clientHeight < ` + before + `)`); got != "falsetrue" {
		t.Errorf("folding a lane of a chart %s pixels high: %s", before, got)
	}
	b.clean()
}
