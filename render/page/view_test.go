package page_test

import (
	"context"
	"encoding/json"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// download clicks a button that saves and returns what the browser wrote to the
// disk, and under which name.
func (b *tab) download(way string) (name, content string) {
	b.Helper()
	folder := b.TempDir()
	done := make(chan struct{}, 1)
	ctx, stop := context.WithCancel(b.ctx)
	defer stop()
	chromedp.ListenTarget(ctx, func(event any) {
		switch e := event.(type) {
		case *browser.EventDownloadWillBegin:
			name = e.SuggestedFilename
		case *browser.EventDownloadProgress:
			if e.State == browser.DownloadProgressStateCompleted {
				done <- struct{}{}
			}
		}
	})
	b.do(browser.SetDownloadBehavior(browser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(folder).WithEventsEnabled(true),
		chromedp.Click(`[data-export="`+way+`"]`, chromedp.ByQuery))
	select {
	case <-done:
	case <-b.ctx.Done():
		b.Fatalf("%s was not downloaded", way)
	}
	data, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		b.Fatal(err)
	}
	return name, string(data)
}

func TestBrowserSavesWhatIsShown(t *testing.T) {
	b := open(t, talks(), "#q=talks", 1280, 900)
	name, table := b.download("csv")
	rows := strings.Split(strings.TrimSpace(table), "\r\n")
	if name != "Talks-on-the-strait.csv" || len(rows) != 2 || !strings.HasPrefix(rows[1], "2022-01-10,Envoys hold talks,talks,occurred,") {
		t.Errorf("the CSV %s is %q, want the header and the one event that is shown", name, rows)
	}
	var saved struct {
		Shown  int
		Events []struct{ ID, Date string }
	}
	_, data := b.download("json")
	if err := json.Unmarshal([]byte(data), &saved); err != nil || saved.Shown != 1 || saved.Events[0].ID != "e-3" || saved.Events[0].Date != "2022-01-10" {
		t.Errorf("the JSON is %+v, %v; want e-3 alone", saved, err)
	}
	if _, svg := b.download("svg"); !strings.HasPrefix(svg, "<svg") || !strings.Contains(svg, "Envoys hold talks") || strings.Contains(svg, "annexes") {
		t.Errorf("the SVG does not show the one event: %.200s", svg)
	}
	name, raster := b.download("png")
	if size, err := png.DecodeConfig(strings.NewReader(raster)); err != nil || name != "Talks-on-the-strait.png" || size.Width < 2000 || size.Height < 100 {
		t.Errorf("the PNG %s is %+v, %v; want a picture of twice the chart's size", name, size, err)
	}
	b.clean()
}

// A cell that a spreadsheet would run is no formula in what the page saves.
func TestBrowserSavesNoFormulas(t *testing.T) {
	c := talks()
	c.Events[0].Title = `=HYPERLINK("//x","y")`
	b := open(t, c, "", 1280, 900)
	if _, got := b.download("csv"); !strings.Contains(got, `"'=HYPERLINK(""//x"",""y"")"`) {
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
