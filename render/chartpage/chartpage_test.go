package chartpage_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"golang.org/x/net/html"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/chartpage"
	"annals/render/figure"
	"annals/render/internal/sample"
)

var charts = []figure.Chart{figure.Density, figure.Calendar, figure.Actors}

func write(t testing.TB, c *chronology.Chronology, chart figure.Chart) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := chartpage.Write(&b, c, chartpage.Options{Chart: chart}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func hostile() *chronology.Chronology {
	c := sample.Dated("2022-01-03", "2022-01-04", "2022-02", "../2022", "2022-03-01/..")
	c.Title = `</script><script>document.title="hacked"</script>`
	for i := range c.Events {
		e := &c.Events[i]
		e.Kind, e.Actors = "</title><img src=x onerror=alert(1)>", []string{`__f__alert(1)__f__`, `<b onmouseover=alert(1)>{a|b}`, "\u2028</script>", strings.Repeat("w", 3000)}
	}
	return c
}

func cases() map[string]*chronology.Chronology {
	return map[string]*chronology.Chronology{
		"talks": sample.Talks(), "recall": sample.Recall(), "years": sample.Many(3000), "ages": sample.Dated("-0499", "0009", "1990", "1991-05"), "hostile": hostile(),
		"nothing": {}, "undated": {Events: []chronology.Event{sample.Event("e", "", event.Other, event.Occurred, "x")}},
	}
}

// TestPages reads every page back: its data is JSON, its table holds what the
// chart holds, and it has the three scripts and no element of a source's making.
func TestPages(t *testing.T) {
	for name, c := range cases() {
		for _, chart := range charts {
			page := write(t, c, chart)
			if !bytes.Equal(page, write(t, c, chart)) {
				t.Errorf("%s of %s: two runs differ", chart, name)
			}
			scripts, tokens := 0, html.NewTokenizer(bytes.NewReader(page))
			for tokens.Next() != html.ErrorToken {
				token := tokens.Token()
				if token.Type != html.StartTagToken && token.Type != html.SelfClosingTagToken {
					continue
				}
				for _, a := range token.Attr {
					if strings.HasPrefix(a.Key, "on") || token.Data == "img" || token.Data == "b" {
						t.Errorf("%s of %s: a text became markup: %v", chart, name, token)
					}
				}
				if token.Data == "script" {
					scripts++
					if len(token.Attr) > 0 && token.Attr[0].Val == "application/json" {
						tokens.Next()
						if !json.Valid(tokens.Text()) {
							t.Errorf("%s of %s: the data is no JSON", chart, name)
						}
					}
				}
			}
			if scripts != 3 {
				t.Errorf("%s of %s: %d scripts, want 3", chart, name, scripts)
			}
		}
	}
	if !strings.Contains(string(write(t, sample.Talks(), figure.Actors)), "<bdi>Besmark</bdi></th><td>0</td>") {
		t.Error("the table has no row for an actor")
	}
	if err := chartpage.Write(&bytes.Buffer{}, sample.Talks(), chartpage.Options{Chart: figure.Timeline}); err == nil {
		t.Error("the timeline, which the report shows, was written")
	}
	if err := chartpage.Write(full{}, sample.Talks(), chartpage.Options{Chart: figure.Density}); err == nil {
		t.Error("a full disk went unnoticed")
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestBrowserDraws opens each page offline in Chromium, which must draw it and
// complain of nothing. Without Chromium it is skipped and says so; with
// ANNALS_BROWSER=required it fails.
func TestBrowserDraws(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("ANNALS_BROWSER") == "required" {
			t.Fatal("Chromium is required and was not found")
		}
		t.Skip("no Chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.UserDataDir(t.TempDir()))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	ctx, closeTab := chromedp.NewContext(allocator)
	defer closeTab()
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	var mu sync.Mutex
	var complaints []string
	file := ""
	chromedp.ListenTarget(ctx, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			complaints = append(complaints, e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			complaints = append(complaints, "console: "+string(e.Type))
		case *log.EventEntryAdded:
			complaints = append(complaints, e.Entry.Text)
		case *cdppage.EventJavascriptDialogOpening:
			complaints = append(complaints, "a dialog: "+e.Message)
		case *network.EventRequestWillBeSent:
			if e.Request.URL != "file://"+file && !strings.HasPrefix(e.Request.URL, "data:") {
				complaints = append(complaints, "a request: "+e.Request.URL)
			}
		}
	})
	dir := t.TempDir()
	for name, c := range cases() {
		for _, chart := range charts {
			mu.Lock()
			file = filepath.Join(dir, name+"-"+string(chart)+".html")
			complaints = nil
			mu.Unlock()
			if err := os.WriteFile(file, write(t, c, chart), 0o600); err != nil {
				t.Fatal(err)
			}
			var colours int
			var static string
			err := chromedp.Run(ctx, network.Enable(), log.Enable(), runtime.Enable(), cdppage.Enable(), chromedp.Navigate("file://"+file),
				chromedp.Evaluate(`getComputedStyle(document.querySelector(".static")).display`, &static),
				chromedp.MouseClickXY(600, 300), // a tooltip, on whatever stands there
				chromedp.Evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
					const seen = new Set();
					for (const canvas of document.querySelectorAll("#chart canvas")) {
						const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
						for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
					}
					done(seen.size);
				})))`, &colours, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }))
			if err != nil {
				t.Fatalf("%s of %s: %v", chart, name, err)
			}
			mu.Lock()
			if len(complaints) > 0 {
				t.Errorf("%s of %s: %q", chart, name, complaints)
			}
			mu.Unlock()
			if static != "none" || colours < 3 && len(c.Events) > 1 {
				t.Errorf("%s of %s: the figure is %q, the chart has %d colours", chart, name, static, colours)
			}
		}
	}
	if err := chromedp.Cancel(ctx); err != nil {
		t.Log(err)
	}
}

func BenchmarkPage(b *testing.B) {
	for _, chart := range charts {
		b.Run(string(chart), func(b *testing.B) {
			c := sample.Many(5000)
			b.ReportAllocs()
			for b.Loop() {
				write(b, c, chart)
			}
		})
	}
}
