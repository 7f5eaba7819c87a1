package page_test

import (
	"bytes"
	"strings"
	"testing"

	"annals/chronology"
	"annals/render/page"
	"annals/render/wording"
)

func TestReadHouse(t *testing.T) {
	tests := []struct{ reason, json, fault string }{
		{"nothing changes nothing", `{}`, ""},
		{"colours of one scheme and a typeface", `{"font": "Georgia, Noto Serif", "light": {"accent": "#7a1f3d"}}`, ""},
		{"a colour is six digits, so that it cannot end the style", `{"light": {"accent": "red;}</style>"}}`, "no colour"},
		{"a typeface is a name", `{"font": "x; } * { background: url(y)"}`, "font"},
		{"an unknown key is a slip of the pen", `{"light": {"akzent": "#7a1f3d"}}`, "akzent"},
		{"yellow on white cannot be read", `{"light": {"accent": "#ffee00"}}`, "contrast"},
		{"a new ground is judged with the old inks", `{"dark": {"ground": "#ffffff"}}`, "contrast"},
		{"a list is no house style", `[]`, "theme"},
	}
	for _, test := range tests {
		_, err := page.ReadHouse(strings.NewReader(test.json))
		if got := err != nil; got != (test.fault != "") || err != nil && !strings.Contains(err.Error(), test.fault) {
			t.Errorf("%s: error %v, want one about %q", test.reason, err, test.fault)
		}
	}
}

func writeWith(t *testing.T, opts page.Options) string {
	t.Helper()
	return writeTo(t, talks(), opts)
}

func writeTo(t *testing.T, c *chronology.Chronology, opts page.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := page.Write(&b, c, opts); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestBrowserWearsTheHouseStyle(t *testing.T) {
	house, err := page.ReadHouse(strings.NewReader(`{"font": "Georgia", "light": {"accent": "#7a1f3d"}}`))
	if err != nil {
		t.Fatal(err)
	}
	b := openPage(t, writeWith(t, page.Options{House: house, Theme: "light", Subtitle: "A river & its ferry"}), "", 1280, 900)
	if got := b.js(`getComputedStyle(document.documentElement).getPropertyValue("--accent").trim() + getComputedStyle(document.body).fontFamily.slice(0, 7)`); got != "#7a1f3dGeorgia" {
		t.Errorf("the page wears %q; did the policy refuse its style?", got)
	}
	if got := b.js(`document.querySelector(".subtitle").textContent`); got != "A river & its ferry" {
		t.Errorf("the subtitle is %q", got)
	}
	b.clean()
}

func TestBrowserSpeaksEveryLanguage(t *testing.T) {
	dates := map[wording.Locale]string{ // of 10 January 2022
		"en": "10 January 2022", "de": "10. Januar 2022", "fr": "10 janvier 2022", "es": "10 de enero de 2022", "ru": "10 января 2022", "uk": "10 січня 2022",
	}
	for _, l := range wording.Locales() {
		c := talks()
		c.Events[0].Mentions[0].Timex.Because = "seen in the stars"
		b := openPage(t, writeTo(t, c, page.Options{Locale: l}), "#q=zzz", 1280, 900)
		if got := b.js(`document.documentElement.lang`); got != string(l) {
			t.Errorf("the page says that it is in %q, want %q", got, l)
		}
		if got := b.js(`document.querySelector("#e-3 .date").textContent`); got != dates[l] {
			t.Errorf("%s: the date is %q, want %q", l, got, dates[l])
		}
		if got := b.js(`document.querySelector(".reason").lang`); got != map[bool]string{true: "", false: "en"}[l == "en"] {
			t.Errorf("%s: a reason that only English has says that it is in %q", l, got)
		}
		latest, _ := l.Because("the latest Monday up to publication")
		if got := b.js(`document.querySelector("#e-3 .reason").textContent`); !strings.Contains(got, latest) || !strings.Contains(got, dates[l]) {
			t.Errorf("%s: the reason is %q, want %q in it", l, got, latest)
		}
		want := strings.NewReplacer("{n}", "0", "{all}", "4").Replace(wording.Words(l)["shown"])
		if got := b.js(`document.getElementById("live").textContent`); got != want {
			t.Errorf("%s: announced %q, want %q", l, got, want)
		}
		b.clean()
	}
}

// The frame of an embedded report is drawn, and nothing of it leaks.
func TestBrowserEmbedded(t *testing.T) {
	var b bytes.Buffer
	if err := page.Embed(&b, hostile(), page.Options{}); err != nil {
		t.Fatal(err)
	}
	host := openPage(t, "<!DOCTYPE html><html lang=en><title>A wiki</title><h1>A wiki</h1>"+b.String(), "", 1280, 1000)
	if got := host.js(`window.broken === undefined && document.querySelectorAll("iframe").length === 1 && document.querySelectorAll("body > *").length === 2 && document.querySelector("iframe").contentDocument === null`); got != "true" {
		t.Error("the report got out of its frame")
	}
	host.clean()
}
