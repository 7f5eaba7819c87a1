package page_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"annals/render/internal/sample"
	"annals/render/page"
)

// TestBrowserTourByKeyboard goes through the whole page by the tabulator: all that
// can be used is reached, in the order of the page, and shows that it is.
func TestBrowserTourByKeyboard(t *testing.T) {
	b := open(t, signs(), "", 1280, 900)
	b.do(chromedp.Evaluate(`window.hidden = []; window.usable = Array.from(document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")).filter(function (n) { return n.checkVisibility({ contentVisibilityAuto: true }) && n.closest("details:not([open]) > .evidence") === null && !n.disabled; }); usable.length`, nil))
	const step = `(function () {
		var n = document.activeElement, at = usable.indexOf(n), s = getComputedStyle(n);
		if (n.matches(":focus-visible") && (s.outlineStyle === "none" || parseFloat(s.outlineWidth) < 2)) hidden.push(n.outerHTML.slice(0, 80));
		return at;
	})()`
	before := -1
	for range 200 {
		b.do(chromedp.KeyEvent("\t"))
		var at int
		b.do(chromedp.Evaluate(step, &at))
		if at < 0 { // round to the browser's own controls
			break
		}
		if at != before+1 {
			t.Fatalf("from number %d of what can be used the tabulator goes to number %d: %s", before, at, b.js(`document.activeElement.outerHTML.slice(0, 120)`))
		}
		before = at
	}
	var last int
	if b.do(chromedp.Evaluate(`usable.length - 1`, &last)); last != before {
		t.Errorf("the tabulator ended at number %d of what can be used; the last is %d", before, last)
	}
	if got := b.js(`hidden.join("; ")`); got != "" {
		t.Errorf("no outline shows the focus on %s", got)
	}
	// The skip link leads past the tools.
	b.do(chromedp.Focus(".skip", chromedp.ByQuery), chromedp.KeyEvent("\r"), chromedp.KeyEvent("\t"))
	if got := b.js(`document.activeElement.closest("#list") !== null`); got != "true" {
		t.Error("behind the skip link the focus is not in the list")
	}
	b.clean()
}

// What dragging and pinching do, buttons and keys do as well.
func TestBrowserZoomsByButtonsAndKeys(t *testing.T) {
	b := open(t, sample.Many(60), "", 1280, 900)
	zoom := `(/zoom=([\d.]+)-([\d.]+)/.exec(location.hash) || [0, "0", "100"]).slice(1).map(Number)`
	press := func(what, then string) {
		t.Helper()
		b.js(`window.before = ` + zoom)
		b.js(what)
		if err := chromedp.Run(b.ctx, chromedp.Poll(`(function () { var a = window.before, z = `+zoom+`; return `+then+`; })()`, nil, chromedp.WithPollingTimeout(5*time.Second))); err != nil {
			t.Fatalf("%s: from %s to %s, want %s: %v", what, b.js(`window.before`), b.js(zoom), then, err)
		}
	}
	click := func(what string) string { return `document.querySelector('[data-move="` + what + `"]').click()` }
	key := func(k string) string {
		return `document.getElementById("chart").dispatchEvent(new KeyboardEvent("keydown", { key: "` + k + `", bubbles: true }))`
	}
	press(click("in"), "z[1] - z[0] < 70 && z[0] > 10")
	press(click("on"), "z[0] > a[0] + 5 && Math.abs(z[1] - z[0] - a[1] + a[0]) < 0.1")
	press(click("back"), "z[0] < a[0] - 5 && Math.abs(z[1] - z[0] - a[1] + a[0]) < 0.1")
	press(key("+"), "z[1] - z[0] < a[1] - a[0] - 5")
	press(key("]"), "z[0] > a[0] + 5")
	press(key("["), "z[0] < a[0] - 5")
	press(click("out"), "z[1] - z[0] > a[1] - a[0] + 5")
	press(key("0"), "z[1] - z[0] === 100")
	for k, scale := range map[string]string{"2": "true", "3": "order", "1": "warped"} {
		b.js(key(k))
		if got := b.js(`document.querySelector('[data-mode][aria-pressed="true"]').dataset.mode`); got != scale {
			t.Errorf("the key %s gives the scale %s, want %s", k, got, scale)
		}
	}
	b.clean()
}

// The wheel zooms in; where all is in view, and in the middle of a scroll of the
// page, it leaves the page its own.
func TestBrowserWheelLeavesThePageItsScroll(t *testing.T) {
	b := open(t, sample.Many(60), "", 1280, 900)
	wheel := func(by float64, then, why string) {
		t.Helper()
		b.js(`window.scrolled = scrollY, window.before = location.hash`)
		b.do(input.DispatchMouseEvent(input.MouseWheel, 600, 380).WithDeltaX(0).WithDeltaY(by))
		if err := chromedp.Run(b.ctx, chromedp.Poll(then, nil, chromedp.WithPollingTimeout(10*time.Second))); err != nil {
			t.Errorf("%s: the page is at %s and the view %s: %v", why, b.js(`scrollY`), b.js(`location.hash`), err)
		}
	}
	wheel(120, `scrollY > window.scrolled && location.hash === ""`, "all is in view: the page scrolls down")
	wheel(-120, `scrollY === window.scrolled && /zoom=/.test(location.hash)`, "the chart zooms in")
	wheel(120, `scrollY === window.scrolled && location.hash !== window.before`, "and out again")
	if got := b.js(`(function () {
		function turn(where) {
			var n = document.querySelector(where), r = n.getBoundingClientRect(), ev = new WheelEvent("wheel", { deltaY: -120, clientX: r.left + 500, clientY: r.top + 20, bubbles: true, cancelable: true });
			n.dispatchEvent(ev);
			return ev.defaultPrevented;
		}
		return turn("#list") + "," + turn("#chart svg");
	})()`); got != "false,false" {
		t.Errorf("of a scroll that begins in the list and goes on over the chart the page loses %s", got)
	}
	b.clean()
}

// The numbers on the filters, and beside the heading, follow the filters.
func TestBrowserCountsFollow(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	chips := `Array.from(document.querySelectorAll(".chip")).map(function (n) { return (n.dataset.kind || n.dataset.status) + n.querySelector(".n").textContent; }).sort().join(" ") + "|" + document.getElementById("count").textContent`
	for _, test := range []struct{ do, want string }{
		{`1`, "meeting1 military1 occurred3 planned1 statement1 talks1|"},
		{`document.querySelector('[data-kind="military"]').click()`, "meeting1 military1 occurred2 planned1 statement1 talks1|3 of 4 events shown"},
		{`document.querySelector('[data-status="planned"]').click()`, "meeting0 military1 occurred2 planned1 statement1 talks1|2 of 4 events shown"},
		{`(function () { var n = document.getElementById("search"); n.value = "envoys hold"; n.dispatchEvent(new Event("input")); })()`, "meeting0 military0 occurred1 planned0 statement0 talks1|1 of 4 events shown"},
	} {
		b.js(test.do)
		if got := b.js(chips); got != test.want {
			t.Errorf("after %s the counts are %q, want %q", test.do, got, test.want)
		}
	}
	b.clean()
}

// The view of how sure the dates are names the gaps in the record and says why.
func TestBrowserShowsHowSureDatesAre(t *testing.T) {
	b := open(t, talks(), "", 1280, 900)
	b.do(chromedp.Click("#show-sure", chromedp.ByQuery))
	if got := b.js(`location.hash + "|" + document.getElementById("lanes").value`); got != "#lanes=certainty|certainty" {
		t.Errorf("the button leads to %q", got)
	}
	if got := b.js(`/no events for 7 years/.test(document.querySelector("#chart svg").textContent) || document.querySelector("#chart svg").textContent`); got != "true" {
		t.Errorf("the chart does not name the gap: %s", got)
	}
	b.js(`document.querySelector("#e-3 summary").click()`)
	if got := b.js(`document.querySelector("#e-3 dl").textContent`); !strings.Contains(got, "The date is told") {
		t.Errorf("the evidence says of its date %q", got)
	}
	b.clean()
}

// Paper gets the part that is shown, in light colours, and the screen is as before.
func TestBrowserPrintsWhatIsShown(t *testing.T) {
	dark := emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}})
	b := open(t, talks(), "#q=talks", 1280, 900, dark)
	b.js(`addEventListener("afterprint", function () { window.after = document.documentElement.dataset.theme + document.querySelectorAll("figure.static > svg").length; }),
		addEventListener("beforeprint", function () { var f = document.querySelectorAll("figure.static > svg"); window.paper = f.length + f[f.length - 1].textContent + getComputedStyle(document.body).color; })`)
	b.do(chromedp.ActionFunc(func(ctx context.Context) error {
		_, _, err := cdppage.PrintToPDF().Do(ctx)
		return err
	}))
	b.do(chromedp.Poll(`window.after !== undefined`, nil, chromedp.WithPollingTimeout(5*time.Second)))
	if got := b.js(`window.paper`); !strings.HasPrefix(got, "2") || !strings.Contains(got, "Envoys hold talks") || strings.Contains(got, "annexes") || !strings.HasSuffix(got, "rgb(22, 32, 44)") {
		t.Errorf("paper has %q, want a second figure of the one event, in dark letters", got)
	}
	if got := b.js(`window.after`); got != "auto1" {
		t.Errorf("after printing the page is %q", got)
	}
	b.clean()
}

// A dispute that is listed leads to its event.
func TestBrowserDisputeLeadsToItsEvent(t *testing.T) {
	b := open(t, sample.Talks(), "#q=ferry", 1280, 900)
	if got := b.js(`document.querySelector(".diagnostics li").textContent`); !strings.Contains(got, "10 January 2022; 11 January 2022, by A reader’s letter") {
		t.Errorf("the dispute reads %q", got)
	}
	b.js(`document.querySelector(".diagnostics a").click()`) // the search hides the event
	if got := b.js(`document.querySelector("li.chosen:not([hidden])").id + document.querySelector("li.chosen details").open`); got != "e5true" {
		t.Errorf("the dispute leads to %q", got)
	}
	b.clean()
}

// The link that an event offers leads to it.
func TestBrowserCopiesTheLinkToAnEvent(t *testing.T) {
	b := open(t, talks(), "#hide=military", 1280, 900)
	b.js(`Object.defineProperty(navigator, "clipboard", { value: { writeText: function (text) { window.link = text; return Promise.resolve(); } } })`)
	b.js(`document.querySelector("#e-3 summary").click()`)
	b.do(chromedp.Click("#e-3 .copy", chromedp.ByQuery), chromedp.Poll(`document.querySelector("#e-3 .copy").textContent === "Copied"`, nil, chromedp.WithPollingTimeout(5*time.Second)))
	link := b.js(`window.link`)
	at := strings.Index(link, "#")
	if at < 0 || !strings.HasPrefix(link, "file://") {
		t.Fatalf("the link is %q", link)
	}
	linked := open(t, talks(), link[at:], 1280, 900)
	if got := linked.js(`document.querySelector("li.chosen").id + document.querySelector("li.chosen details").open + document.querySelectorAll("li[data-index]:not([hidden])").length`); got != "e-3true3" {
		t.Errorf("%q leads to %q", link[at:], got)
	}
	b.clean()
	linked.clean()
}

// Paper and readers without JavaScript get the figure in the report's language.
func TestStaticFigureSpeaksTheLanguage(t *testing.T) {
	out := writeTo(t, sample.Talks(), page.Options{Locale: "de"})
	figure := out[strings.Index(out, `<figure class="static">`):strings.Index(out, "</figure>")]
	for _, want := range []string{">Militär<", ">Datum nur ungefähr<", ">ausgelassene Zeit<", ">geplant<", "Jahre<"} {
		if !strings.Contains(figure, want) {
			t.Errorf("the German figure lacks %q", want)
		}
	}
}
