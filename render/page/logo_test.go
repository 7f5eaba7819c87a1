package page_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"annals/render/page"
)

// dot is a small picture.
func dot() image.Image {
	m := image.NewRGBA(image.Rect(0, 0, 40, 20))
	m.Set(3, 3, color.RGBA{R: 120, A: 255})
	return m
}

func TestReadLogo(t *testing.T) {
	var asPNG, asJPEG bytes.Buffer
	if err := png.Encode(&asPNG, dot()); err != nil {
		t.Fatal(err)
	}
	if err := jpeg.Encode(&asJPEG, dot(), nil); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ reason, data, fault string }{
		{"a PNG", asPNG.String(), ""},
		{"a JPEG", asJPEG.String(), ""},
		{"an SVG with a prologue", `<?xml version="1.0"?><!-- ours --><svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>`, ""},
		{"a page is no picture", `<html><body></body></html>`, "begins with <html>"},
		{"nor is a broken SVG", `<svg><circle></svg>`, "circle"},
		{"nor is nothing", "", "nothing in it"},
		{"nor a text", "just words", "nothing in it"},
		{"a poster is no logo", "<svg>" + strings.Repeat(" ", 600<<10) + "</svg>", "larger than 512 KB"},
	} {
		_, err := page.ReadLogo(strings.NewReader(test.data))
		if got := err != nil; got != (test.fault != "") || err != nil && !strings.Contains(err.Error(), test.fault) {
			t.Errorf("%s: error %v, want one about %q", test.reason, err, test.fault)
		}
	}
}

// The logo is shown, and what an SVG would do on its own is dead in it.
func TestBrowserShowsTheLogo(t *testing.T) {
	logo, err := page.ReadLogo(strings.NewReader(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" onload="window.broken=1"><script>window.broken=1;parent.broken=1</script>
		<image href="http://example.org/x.png" width="9" height="9"/><rect width="60" height="30" fill="#a00"/></svg>`))
	if err != nil {
		t.Fatal(err)
	}
	b := openPage(t, writeWith(t, page.Options{Logo: logo}), "", 390, 900)
	if got := b.js(`(function () { var n = document.querySelector("header img"); return n.complete && n.naturalWidth === 60 && n.getBoundingClientRect().height > 20 && window.broken === undefined; })()`); got != "true" {
		t.Error("the logo is not shown, or ran")
	}
	b.clean()
	if plain := writeWith(t, page.Options{}); strings.Contains(plain, "img-src") {
		t.Error("without a logo the policy allows pictures")
	}
}
