package page_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"annals/chronology"
)

// The tests in this file drive the report in a real browser. They need Chromium:
// without it they are skipped and say so; with ANNALS_BROWSER=required they fail.

var browserPath = sync.OnceValue(func() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
})

// stops takes what ends the browser, once it has been started.
var stops = make(chan func(), 1)

// theBrowser starts the browser in which each test opens tabs of its own.
var theBrowser = sync.OnceValues(func() (context.Context, error) {
	data, err := os.MkdirTemp("", "report-browser-")
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browserPath()), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.UserDataDir(data))
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stop := chromedp.NewContext(allocator)
	stops <- func() {
		if err := chromedp.Cancel(ctx); err != nil { // waits until the browser has gone
			fmt.Fprintln(os.Stderr, err)
		}
		stop()
		stopAllocator()
		if err := os.RemoveAll(data); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	return ctx, chromedp.Run(ctx)
})

func TestMain(m *testing.M) {
	if browserPath() == "" && os.Getenv("ANNALS_BROWSER") != "required" {
		fmt.Fprintln(os.Stderr, "render/page: no Chromium found; the browser tests are skipped (TestBrowser…)")
	}
	code := m.Run()
	select {
	case stop := <-stops:
		stop()
	default: // no test needed it
	}
	os.Exit(code)
}

// tab is a page of the browser with what went wrong in it.
type tab struct {
	*testing.T
	ctx context.Context
	mu  sync.Mutex
	// complaints are console errors, exceptions and requests beyond the file itself.
	complaints []string
}

// open writes a report and opens it from the disk with the network off.
func open(t *testing.T, c *chronology.Chronology, fragment string, width, height int64, prepare ...chromedp.Action) *tab {
	t.Helper()
	return openPage(t, write(t, c), fragment, width, height, prepare...)
}

// openPage opens a page from the disk with the network off.
func openPage(t *testing.T, text, fragment string, width, height int64, prepare ...chromedp.Action) *tab {
	t.Helper()
	if browserPath() == "" {
		if os.Getenv("ANNALS_BROWSER") == "required" {
			t.Fatal("Chromium is required and was not found")
		}
		t.Skip("no Chromium")
	}
	file := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	browser, err := theBrowser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, closeTab := chromedp.NewContext(browser)
	ctx, cancel := context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(func() {
		cancel()
		closeTab()
	})
	b := &tab{T: t, ctx: ctx}
	address := "file://" + file
	chromedp.ListenTarget(ctx, func(event any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			b.complaints = append(b.complaints, "exception: "+e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			b.complaints = append(b.complaints, fmt.Sprintf("console.%s", e.Type))
		case *log.EventEntryAdded:
			b.complaints = append(b.complaints, "log: "+e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, address) && !strings.HasPrefix(e.Request.URL, "data:") {
				b.complaints = append(b.complaints, "request: "+e.Request.URL)
			}
		case *cdppage.EventJavascriptDialogOpening:
			b.complaints = append(b.complaints, "dialog: "+e.Message)
		}
	})
	actions := []chromedp.Action{
		network.Enable(), log.Enable(), runtime.Enable(), cdppage.Enable(),
		network.EmulateNetworkConditions(true, 0, 0, 0),
		emulation.SetFocusEmulationEnabled(true), // a headless page has no window that could be focused
		emulation.SetDeviceMetricsOverride(width, height, 1, width < 500),
	}
	actions = append(append(actions, prepare...), chromedp.Navigate(address+fragment))
	b.do(actions...)
	return b
}

func (b *tab) do(actions ...chromedp.Action) {
	b.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.Fatal(err)
	}
}

// js evaluates an expression and returns its value as text.
func (b *tab) js(expression string) string {
	b.Helper()
	var out string
	b.do(chromedp.Evaluate("String("+expression+")", &out))
	return out
}

// clean fails the test if anything went wrong in the page.
func (b *tab) clean() {
	b.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.complaints) > 0 {
		b.Errorf("the page complained: %s", strings.Join(b.complaints, "; "))
	}
}

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

// awaitPromise has an evaluation wait for the promise that it returns.
func awaitPromise(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
