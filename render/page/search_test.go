package page_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"annals/chronology"
)

// TestBrowserSearchesFields asks for an actor, a place and a source by name: a name
// in quotation marks is the whole of it, others a part, and names are offered.
func TestBrowserSearchesFields(t *testing.T) {
	c := talks()
	c.Events[0].Actors, c.Events[1].Actors = []string{"Ann Lee"}, []string{"Ann Leeson"}
	c.Events[2].Place, c.Events[3].Place = "Port Lee", "Osh"
	b := open(t, c, "", 1280, 900)
	for query, want := range map[string]string{
		`actor:"ann lee"`: "1", `actor:ann`: "2", `place:lee`: "1", `place:"Osh"`: "1", `place:"Os"`: "0", `actor:ann place:osh`: "0", `lee`: "3", `source:nobody`: "0",
	} {
		b.do(chromedp.SetValue("#search", query, chromedp.ByQuery), chromedp.Evaluate(`document.getElementById("search").dispatchEvent(new Event("input")); true`, nil))
		if got := b.js(`document.querySelectorAll("li[data-index]:not([hidden])").length`); got != want {
			t.Errorf("%s finds %s events, want %s", query, got, want)
		}
	}
	b.do(chromedp.Focus("#search", chromedp.ByQuery))
	if got := b.js(`Array.from(document.querySelectorAll("#names option")).some(function (o) { return o.value === 'actor:"Ann Leeson"'; })`); got != "true" {
		t.Error("the search does not offer the actors")
	}
	b.clean()
}

// What a search found is underlined in titles and quotes, and no longer when the
// search is gone.
func TestBrowserSearchShowsWhatItFound(t *testing.T) {
	for _, c := range []*chronology.Chronology{talks(), generated(1100)} {
		b := open(t, c, "#q=MONDAY+the+actor:zzz", 1280, 900)
		b.waitReady()
		found := `Array.from(CSS.highlights.get("found")).map(String).join(" ").toLowerCase()`
		if got := b.js(found); got != "" {
			t.Errorf("nothing passes, and %q is underlined", got)
		}
		b.typeIn("search", "on MONDAY")
		if got := b.js(found); !strings.Contains(got, "on") || len(c.Events) < 10 && !strings.Contains(got, "monday") {
			t.Errorf("underlined is %q", got)
		}
		b.typeIn("search", "")
		if got := b.js(found); got != "" {
			t.Errorf("without a search %q is underlined", got)
		}
		b.clean()
	}
}
