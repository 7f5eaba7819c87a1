package page_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"annals/chronology"
	"annals/chronology/event"
)

// shownIDs are the events that the list shows.
const shownIDs = `Array.from(document.querySelectorAll("li[data-index]:not([hidden])")).map(function (li) { return li.id; }).join(" ")`

// typeIn puts a text into a field as typing and leaving it does.
func (b *tab) typeIn(id, text string) {
	b.Helper()
	b.do(chromedp.Evaluate(fmt.Sprintf(`(function (n) { n.value = %q; n.dispatchEvent(new Event("input")); n.dispatchEvent(new Event("change")); return true; })(document.getElementById(%q))`, text, id), nil))
}

// TestBrowserPeriod types the ends of a period as people write them.
func TestBrowserPeriod(t *testing.T) {
	c := talks()
	c.Events = append([]chronology.Event{happening("e-0", "-0043-03-15", "Senators kill the dictator", event.Attack, event.Occurred)}, c.Events...)
	b := open(t, c, "", 1280, 900)
	for _, test := range []struct{ from, until, want string }{
		{"2014", "2021", "e-1"},
		{"2022-01", "", "e-2 e-3 e-4"},
		{"2022-01-09", "2022-01-10", "e-2 e-3"},
		{"10.1.2022", "11.01.2022", "e-3"},
		{"1.2022", "2022-02", "e-2 e-3 e-4"},
		{"", "44 BC", "e-0"},
		{"44 v. Chr.", "-43", "e-0"},
		{"2023", "", ""},
		{"2022-02-30", "", "e-0 e-1 e-2 e-3 e-4"},
		{"soon", "later", "e-0 e-1 e-2 e-3 e-4"},
		{"", "", "e-0 e-1 e-2 e-3 e-4"},
	} {
		b.typeIn("from", test.from)
		b.typeIn("until", test.until)
		if got := b.js(shownIDs); got != test.want {
			t.Errorf("from %q until %q shows %q, want %q", test.from, test.until, got, test.want)
		}
		wrong := test.from == "soon" || test.from == "2022-02-30"
		if got := b.js(`document.getElementById("from").getAttribute("aria-invalid")`); got != map[bool]string{true: "true", false: "false"}[wrong] {
			t.Errorf("from %q is marked as invalid: %s", test.from, got)
		}
	}
	b.clean()
}

// A link holds the period, and the list parts its days.
func TestBrowserPeriodIsInTheLink(t *testing.T) {
	c := talks()
	c.Events[3] = happening("e-4", "2022-01-10", "The council meets", event.Meeting, event.Occurred)
	b := open(t, c, "#from=2022-01-09&until=2022", 1280, 900)
	if got := b.js(shownIDs + ` + "|" + document.getElementById("from").value + "|" + document.getElementById("until").value`); got != "e-2 e-3 e-4|2022-01-09|2022" {
		t.Errorf("the link shows %q", got)
	}
	again := `Array.from(document.querySelectorAll("li.again:not([hidden])")).map(function (li) { return li.id; }).join(" ")`
	if got := b.js(again); got != "e-4" {
		t.Errorf("%q repeat the day above, want e-4", got)
	}
	b.typeIn("search", "council")
	if got := b.js(shownIDs + ` + "|" + ` + again); got != "e-4|" {
		t.Errorf("alone the event shows its day: %q", got)
	}
	b.clean()
}
