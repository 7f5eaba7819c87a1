package page_test

import (
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

// The tests beside this file drive the report in a real browser. They need Chromium:
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

// awaitPromise has an evaluation wait for the promise that it returns.
func awaitPromise(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
