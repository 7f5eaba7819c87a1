// Package page writes the report: one HTML file that works offline in any
// browser, with the timeline, the list of events and the evidence for each date.
//
// # How the page is made
//
// go-echarts builds the chart's option map from its own types; the map is
// validated, taken as JSON and put as data into a script element that does not
// run, escaped by html/template. go-echarts' own HTML, functions and asset
// host are never used: they put text unescaped into scripts. One script of ours
// attaches what draws the marks; every text reaches the page by textContent.
//
// # Invariants
//
// The page asks for nothing: its content security policy allows the two scripts
// and the style by their hashes and nothing else, so no request can leave it; a
// logo, which is data in the page, is the one exception.
// Without JavaScript, and on paper, a static figure stands in for the chart and
// the list is complete. Dates are words made here, never a browser's Date, so
// no reader's time zone moves them. The same chronology gives the same bytes.
package page

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"

	"annals/chronology"
	"annals/render/figure"
	"annals/render/layout"
	"annals/render/third_party/echarts"
	"annals/render/wording"
)

//go:embed page.html style.css script/*.js
var files embed.FS

// Options steer the report. The zero value has a lane for each kind and
// follows the reader's preference for light or dark.
type Options struct {
	Lanes layout.LaneBy
	Theme string // "light", "dark", or "auto"
	// Locale is the language of the interface; empty is English. What the
	// sources say, and the reasons for their dates, stay as they are.
	Locale wording.Locale
	// Subtitle stands under the title.
	Subtitle string
	// House is a house style; nil is ours.
	House *House
	// Logo stands above the title; nil is none.
	Logo *Logo
}

// Write writes the report.
func Write(w io.Writer, c *chronology.Chronology, opts Options) error {
	a, err := assets()
	if err != nil {
		return fmt.Errorf("making the report: %w", err)
	}
	view, err := newView(c, opts, a)
	if err != nil {
		return fmt.Errorf("making the report: %w", err)
	}
	out := bufio.NewWriterSize(w, 1<<16)
	for _, part := range []struct {
		template string
		raw      string // behind the template's output
	}{
		{"head", "<style>" + a.style + opts.House.style() + "</style>\n"},
		{"open", opts.Logo.markup()},
		{"top", ""},
		{"list", ""},
		{"about", ""},
		{"data", "<script>" + echarts.Script + "</script>\n<script>" + a.script + "</script>\n</body>\n</html>\n"},
	} {
		switch part.template { // what is escaped by its own writer
		case "list":
			if _, err := out.Write(view.figure); err != nil {
				return err
			}
		case "about":
			view.writeGroups(out)
			if view.Packed {
				view.writeBrief(out)
			}
		case "data":
			if err := view.writeModel(out); err != nil {
				return err
			}
		}
		if err := a.templates.ExecuteTemplate(out, part.template, view); err != nil {
			return err
		}
		if _, err := out.WriteString(part.raw); err != nil {
			return err
		}
	}
	return out.Flush()
}

// assetSet is what the report is made of, with the hashes of what may run.
type assetSet struct {
	templates     *template.Template
	style, script string
	ownHash, eh   string
}

var assets = sync.OnceValues(func() (*assetSet, error) {
	a := &assetSet{}
	style, err := files.ReadFile("style.css")
	if err != nil {
		return nil, err
	}
	a.style = string(style)
	if a.script, err = script(); err != nil {
		return nil, err
	}
	a.ownHash, a.eh = hashOf(a.script), hashOf(echarts.Script)
	a.templates, err = template.ParseFS(files, "page.html")
	return a, err
})

// script joins the parts of the page's script into one function, so that they
// share their names and leave none in the window.
func script() (string, error) {
	var b strings.Builder
	b.WriteString("(function () {\n\"use strict\";\n")
	for _, part := range [...]string{"data", "state", "colours", "label", "geometry", "ticks", "draw", "marks", "chart", "overview", "list", "search", "period", "export", "print", "wheel", "start"} {
		text, err := files.ReadFile("script/" + part + ".js")
		if err != nil {
			return "", err
		}
		b.Write(text)
	}
	b.WriteString("})();\n")
	return b.String(), nil
}

// hashOf returns a source expression of a content security policy.
func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// policy is the page's content security policy.
func (a *assetSet) policy(opts Options) string {
	return "default-src 'none'; " + opts.Logo.policy() + "script-src " + a.eh + " " + a.ownHash + "; style-src " + hashOf(a.style+opts.House.style()) + "; base-uri 'none'; form-action 'none'"
}

// paperWidth is how wide the static figure is: on a sheet its letters are about
// eight tenths as large as on the screen.
const paperWidth = "860"

// staticFigure draws the figure that stands in for the chart on paper and
// without JavaScript.
func staticFigure(c *chronology.Chronology, opts Options) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`<figure class="static">`)
	if err := figure.SVG(&b, c, figure.Options{Lanes: opts.Lanes, Bare: true, Size: paperWidth, Locale: opts.Locale}); err != nil {
		return nil, err
	}
	b.WriteString("</figure>\n")
	return b.Bytes(), nil
}
