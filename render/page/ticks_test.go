package page_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/chronology/event"
)

var svgText = regexp.MustCompile(`<text [^>]*font-size="12"[^>]*>([^<]*)</text>`)

// TestBrowserTicksAreRegular zooms the true scale and reads the axis off the
// picture that the page saves. The 60 events of the chronology are three days
// apart, from 1 January to 26 June 2000: 178 days on 96 % of the axis.
func TestBrowserTicksAreRegular(t *testing.T) {
	ages := talks()
	ages.Events = []chronology.Event{happening("e-1", "-2999-05-01", "A city is founded", event.Other, event.Occurred), happening("e-2", "1990-05-01", "A city falls", event.Other, event.Occurred)}
	var hours []string
	for h := 1; h <= 13; h++ {
		hours = append(hours, fmt.Sprintf("%02d:00", h))
	}
	for _, test := range []struct {
		reason string
		c      *chronology.Chronology
		zoom   string
		want   []string
	}{
		{"all in view: the months and their middles", generated(60), "0-100",
			append(strings.Fields("2000 Feb Mar Apr May Jun"), "15 Jan", "15 Feb", "15 Mar", "15 Apr", "15 May", "15 Jun")},
		{"half a day from its middle, the beginning of 30 March: the hours", generated(60), "50-50.3", append(hours, "30 Mar", "2000")},
		{"five millennia: the round years as they are written", ages, "0-100", []string{"2500 BC", "2000 BC", "1500 BC", "1000 BC", "500 BC", "1", "500", "1000", "1500"}},
	} {
		b := open(t, test.c, "#scale=true&zoom="+test.zoom, 1280, 900)
		_, svg := b.download("svg")
		var got []string
		for _, m := range svgText.FindAllStringSubmatch(svg, -1) {
			if !strings.HasPrefix(m[1], "≈") {
				got = append(got, m[1])
			}
		}
		slices.Sort(got)
		if want := slices.Sorted(slices.Values(test.want)); !slices.Equal(got, want) {
			t.Errorf("%s: the axis says %q, want %q", test.reason, got, want)
		}
		b.clean()
	}
}

// A link that is followed in a page that is already open zooms it, too.
func TestBrowserLinkInAnOpenPage(t *testing.T) {
	b := open(t, generated(60), "", 1280, 900)
	b.js(`location.hash = "scale=true&zoom=50-50.3"`)
	b.do(chromedp.Poll(`/13:00/.test(document.querySelector("#chart svg").textContent)`, nil, chromedp.WithPollingTimeout(5*time.Second)))
	b.clean()
}

// TestBrowserTickLabelsNeverCollide zooms through the three scales and measures
// the words under the axis as the browser has drawn them.
func TestBrowserTickLabelsNeverCollide(t *testing.T) {
	for _, c := range []*chronology.Chronology{talks(), generated(60)} {
		for _, width := range []int64{1280, 390} {
			b := open(t, c, "", width, 900)
			for _, scale := range []string{"warped", "true", "order"} {
				for _, zoom := range []string{"0-100", "30-80", "47-49", "50-50.3", "60-60.02", "90-100"} {
					b.js(`location.hash = "scale=` + scale + `&zoom=` + zoom + `"`)
					b.do(chromedp.Evaluate(`new Promise(function (done) { setTimeout(done, 60); })`, nil, awaitPromise))
					if got := b.js(`(function () {
						var labels = Array.from(document.querySelectorAll("#chart svg text")).filter(function (n) { return /12px/.test(n.getAttribute("style") || n.style.cssText) && !/rotate|matrix\(0/.test(n.getAttribute("transform") || ""); })
							.map(function (n) { var r = n.getBoundingClientRect(); return { s: n.textContent, l: r.left, r: r.right, y: Math.round(r.top) }; });
						if (!labels.length && !/≈/.test(document.querySelector("#chart svg").textContent)) return "no label";
						for (var i = 0; i < labels.length; i++) for (var k = 0; k < i; k++) {
							var p = labels[i], q = labels[k];
							if (p.y === q.y && p.l < q.r && q.l < p.r) return p.s + " meets " + q.s;
						}
						return "";
					})()`); got != "" {
						t.Errorf("%d pixels, %s, %s: %s", width, scale, zoom, got)
					}
				}
			}
			b.clean()
		}
	}
}
