package page_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"annals/chronology"
)

func TestBrowserOpensOffline(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	if b.js(`document.documentElement.dataset.ready`) != "1" {
		t.Error("the script did not finish")
	}
	if got := b.js(`document.querySelectorAll("#chart svg text").length > 4 && document.querySelector("#chart svg").getBoundingClientRect().height > 100`); got != "true" {
		t.Error("the chart was not drawn")
	}
	if got := b.js(`document.querySelectorAll("li[data-index]").length`); got != "4" {
		t.Errorf("%s events in the list, want 4", got)
	}
	b.clean()
}

func TestBrowserKeyboardReachesEveryEvent(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	b.do(chromedp.Focus("li[data-index='0'] summary", chromedp.ByQuery))
	for i := range 4 {
		if got := b.js(`document.activeElement.closest("li").dataset.index`); got != fmt.Sprint(i) {
			t.Fatalf("the focus is on event %s, want %d", got, i)
		}
		if got := b.js(`document.querySelector("li.chosen").dataset.index`); got != fmt.Sprint(i) {
			t.Errorf("event %s is chosen, want %d", got, i)
		}
		b.do(chromedp.KeyEvent("\r"))
		if got := b.js(`document.activeElement.parentElement.open`); got != "true" {
			t.Errorf("Enter did not open the evidence of event %d", i)
		}
		b.do(chromedp.KeyEvent("\r"), chromedp.KeyEvent("\t"))
	}
	// The chart by the arrow keys, the evidence by Enter.
	b.do(chromedp.Focus("#chart", chromedp.ByQuery), chromedp.KeyEvent("\uE010")) // End
	b.do(chromedp.Evaluate(`document.getElementById("chart").dispatchEvent(new KeyboardEvent("keydown", {key: "Home"}))`, nil))
	if got := b.js(`document.querySelector("li.chosen").dataset.index`); got != "0" {
		t.Errorf("Home chose event %s, want the first", got)
	}
	b.do(chromedp.Evaluate(`document.getElementById("chart").dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight"}))`, nil), chromedp.Sleep(50*time.Millisecond))
	if got := b.js(`document.querySelector("li.chosen").dataset.index`); got != "1" {
		t.Errorf("the right arrow chose event %s, want the second", got)
	}
	b.clean()
}

func TestBrowserChoosingAMarkChoosesInTheList(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	// The mark of the last event stands somewhere in the chart: find it by asking every pixel column of its row.
	found := b.js(`(function () {
		var box = document.getElementById("chart"), r = box.getBoundingClientRect();
		for (var y = 8; y < r.height; y += 6) for (var x = 120; x < r.width; x += 5) {
			["mousemove", "mousedown", "mouseup", "click"].forEach(function (type) {
				box.querySelector("canvas, svg").dispatchEvent(new MouseEvent(type, { clientX: r.left + x, clientY: r.top + y, bubbles: true, view: window }));
			});
			if (document.querySelector("li.chosen")) return document.querySelector("li.chosen details").open;
		}
		return "nothing was chosen";
	})()`)
	if found != "true" {
		t.Errorf("clicking marks: %s; want the event chosen and its evidence open", found)
	}
	b.clean()
}

func TestBrowserFiltersAndLinks(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	b.do(chromedp.SendKeys("#search", "annex", chromedp.ByQuery))
	if got := b.js(`document.querySelectorAll("li[data-index]:not([hidden])").length`); got != "1" {
		t.Errorf("%s events for \"annex\", want 1", got)
	}
	if got := b.js(`document.getElementById("live").textContent`); got != "1 of 4 events shown" {
		t.Errorf("announced %q", got)
	}
	if got := b.js(`location.hash`); got != "#q=annex" {
		t.Errorf("fragment %q, want the search in it", got)
	}
	b.do(chromedp.Click(`[data-mode="true"]`, chromedp.ByQuery), chromedp.Click(`[data-mode="order"]`, chromedp.ByQuery))
	b.clean()

	linked := open(t, talks(), "#event=e-2&hide=military", 1280, 900)
	if got := linked.js(`document.querySelector("li.chosen").id + document.querySelector("li.chosen details").open`); got != "e-2true" {
		t.Errorf("the link opened %s, want e-2 with its evidence", got)
	}
	if got := linked.js(`document.querySelectorAll("li[data-index]:not([hidden])").length`); got != "3" {
		t.Errorf("%s events without the military one, want 3", got)
	}
	linked.clean()
}

func TestBrowserNarrowScreen(t *testing.T) {
	for _, c := range []*chronology.Chronology{talks(), hostile()} {
		b := open(t, c, "", 390, 844)
		if got := b.js(`document.documentElement.scrollWidth`); got != "390" {
			t.Errorf("%s: the page is %s pixels wide on a screen of 390", c.Title[:10], got)
		}
		// The chart is in sight; what filters it comes with a tap.
		if got := b.js(`document.getElementById("chart").getBoundingClientRect().top < 400`); got != "true" && c.Title == talks().Title {
			t.Errorf("%s: on a narrow screen the chart is out of sight behind its filters", c.Title[:10])
		}
		if got := b.js(`document.getElementById("lanes").offsetParent === null`); got != "true" {
			t.Errorf("%s: the filters show before they are asked for", c.Title[:10])
		}
		b.do(chromedp.Click("#more", chromedp.ByQuery))
		if got := b.js(`document.getElementById("lanes").offsetParent !== null && document.querySelector(".chips").offsetParent !== null`); got != "true" {
			t.Errorf("%s: a tap does not show the filters", c.Title[:10])
		}
		b.clean()
	}
}

func TestBrowserWithoutScript(t *testing.T) {
	b := open(t, talks(), "", 1280, 900, emulation.SetScriptExecutionDisabled(true))
	var width int64
	b.do(emulation.SetScriptExecutionDisabled(false), chromedp.Evaluate(`document.querySelector("figure.static svg").getBoundingClientRect().width | 0`, &width))
	if width < 300 {
		t.Errorf("the static figure is %d pixels wide, want it shown", width)
	}
	if got := b.js(`document.querySelector(".tools").getBoundingClientRect().height`); got != "0" {
		t.Errorf("the tools that need the script take %s pixels, want none", got)
	}
}

func TestBrowserPrints(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	var pdf []byte
	b.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		pdf, _, err = cdppage.PrintToPDF().Do(ctx)
		return err
	}))
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Error("printing gave no PDF")
	}
	b.do(emulation.SetEmulatedMedia().WithMedia("print"))
	if got := b.js(`getComputedStyle(document.querySelector("figure.static")).display + getComputedStyle(document.querySelector(".chart")).display`); got != "blocknone" {
		t.Errorf("on paper figure and chart are %s, want the figure alone", got)
	}
	b.clean()
}

// TestBrowserHostileTextRunsNothing opens a report whose every text tries to break out.
func TestBrowserHostileTextRunsNothing(t *testing.T) {
	b := open(t, hostile(), "", 1280, 900)
	if got := b.js(`window.broken === undefined`); got != "true" {
		t.Error("a text of the report ran as a script")
	}
	if got := b.js(`document.querySelectorAll("img, iframe, object, embed, base, form").length`); got != "0" {
		t.Errorf("%s elements came out of texts", got)
	}
	if got := b.js(`document.querySelectorAll("script").length`); got != "4" {
		t.Errorf("%s scripts, want our two and the two data blocks", got)
	}
	if got := b.js(`Array.from(document.querySelectorAll("a[href]")).filter(function (a) { return !/^(https?:|#|file:)/.test(a.href); }).length`); got != "0" {
		t.Errorf("%s links with an address that may run", got)
	}
	shown := b.js(`document.querySelector("li[data-index='0'] .title").textContent`)
	if !strings.Contains(shown, "</script><script>") {
		t.Errorf("the title shows %q, want its text as it is", shown)
	}
	b.do(chromedp.Click(`[data-mode="true"]`, chromedp.ByQuery), chromedp.SetValue("#lanes", "actor", chromedp.ByQuery))
	b.do(chromedp.Evaluate(`document.getElementById("lanes").dispatchEvent(new Event("change"))`, nil))
	if got := b.js(`window.broken === undefined`); got != "true" {
		t.Error("a text ran as a script after a change of view")
	}
	b.clean()
}

// TestBrowserTimeZoneMovesNothing compares the dates shown in two zones a day apart.
func TestBrowserTimeZoneMovesNothing(t *testing.T) {
	var seen []string
	for _, zone := range []string{"Pacific/Kiritimati", "Pacific/Pago_Pago"} {
		b := open(t, talks(), "", 1280, 900, emulation.SetTimezoneOverride(zone))
		seen = append(seen, b.js(`Array.from(document.querySelectorAll(".date")).map(function (d) { return d.textContent; }).join("|")`))
		b.clean()
	}
	if seen[0] != seen[1] {
		t.Errorf("dates differ between zones: %s and %s", seen[0], seen[1])
	}
}
