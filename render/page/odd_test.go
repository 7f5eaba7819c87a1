package page_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/internal/sample"
)

// odd are the chronologies that break a careless page.
func odd() map[string]*chronology.Chronology {
	dated := sample.Dated
	crowd := generated(500)
	for i := range crowd.Events {
		crowd.Events[i].Actors = []string{fmt.Sprintf("Councillor %d", i)}
	}
	long := dated("2022-01-10", "2022-02-10")
	long.Events[0].Title = strings.Repeat("and on and on ", 715)
	endless := dated("2022-01-10", "2022-02-10")
	endless.Events[0].Kind, endless.Events[0].Place = event.Kind(strings.Repeat("W", 300)), strings.Repeat("W", 300)
	return map[string]*chronology.Chronology{
		"no event":             {Schema: chronology.Schema, Title: "Nothing"},
		"one event":            dated("2022-01-10"),
		"one minute":           dated("2022-01-10T09:00"),
		"only undated":         dated("", ""),
		"all on one day":       dated(strings.Split(strings.Repeat("2022-01-10 ", 300)+"2022-01-10", " ")...),
		"five thousand years":  dated("-2999", "0001", "1066", "2022-01-10"),
		"before year 1":        dated("-0043-03-15", "-0048-08-09", "-0030"),
		"open ends":            dated("1985/..", "../1985"),
		"five hundred actors":  crowd,
		"a title without end":  long,
		"a kind without end":   endless,
		"a second and an aeon": dated("2022-01-10T09:00:00", "-9000"),
	}
}

// TestBrowserOddChronologies opens each, on all scales, and zooms in as far as the
// keys go: nothing is thrown, and nothing makes the page wider than its window.
func TestBrowserOddChronologies(t *testing.T) {
	for name, c := range odd() {
		for _, width := range []int64{1280, 390} {
			b := open(t, c, "#lanes=actor", width, 900)
			for _, scale := range []string{"warped", "true", "order"} {
				b.do(chromedp.Evaluate(`(function () {
					var button = document.querySelector('[data-mode="`+scale+`"]'), chart = document.getElementById("chart");
					if (button) button.click();
					for (var i = 0; chart && i < 30; i++) chart.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
					return true;
				})()`, nil))
				b.do(chromedp.Evaluate(`new Promise(function (done) { setTimeout(done, 100); })`, nil, awaitPromise))
			}
			if got := b.js(`document.documentElement.scrollWidth <= window.innerWidth`); got != "true" {
				t.Errorf("%s: the page is wider than its window of %d", name, width)
			}
			b.clean()
		}
	}
}
