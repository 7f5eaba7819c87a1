package page

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// House is a house style: the colours of a report in light and in dark, and its
// typeface. What is left out stays as it is.
//
//	{"font": "Georgia, serif", "light": {"accent": "#7a1f3d"}, "dark": {"accent": "#f0a5bd"}}
type House struct {
	Font  string  `json:"font"` // names of typefaces, parted by commas
	Light Colours `json:"light"`
	Dark  Colours `json:"dark"`
}

// Colours are written as "#rrggbb".
type Colours struct {
	Ground string `json:"ground"` // behind everything
	Card   string `json:"card"`   // behind the chart
	Band   string `json:"band"`   // behind every other lane
	Ink    string `json:"ink"`    // texts
	Soft   string `json:"soft"`   // what matters less
	Line   string `json:"line"`   // rules
	Accent string `json:"accent"` // links, focus, the choice
}

// The colours of style.css, against which a house's are judged.
var (
	plainLight = Colours{"#ffffff", "#ffffff", "#f4f6f9", "#16202c", "#53606f", "#d5dbe3", "#0b62a8"}
	plainDark  = Colours{"#0f151b", "#151d25", "#1a242e", "#eef2f6", "#a3b0bf", "#2f3b47", "#6db7f2"}
)

// most bytes of a house style; a longer file is something else.
const mostHouse = 1 << 16

// ReadHouse reads a house style from JSON. It refuses what is no colour, what
// it does not know, and colours of text that stand out from their ground by
// less than the 4.5 to 1 of WCAG 2.2, 1.4.3.
func ReadHouse(r io.Reader) (*House, error) {
	h := &House{}
	dec := json.NewDecoder(io.LimitReader(r, mostHouse))
	dec.DisallowUnknownFields()
	if err := dec.Decode(h); err != nil {
		return nil, fmt.Errorf("reading the theme: %w", err)
	}
	if h.Font != "" && !regexp.MustCompile(`^[\p{L}][\p{L}\p{N} ,-]{0,199}$`).MatchString(h.Font) {
		return nil, fmt.Errorf("font %q: want names of typefaces parted by commas, without quotation marks", h.Font)
	}
	if err := h.Light.check("light", plainLight); err != nil {
		return nil, err
	}
	return h, h.Dark.check("dark", plainDark)
}

// named returns the colours with the names that style.css has for them.
func (c *Colours) named() [7][2]string {
	return [...][2]string{{"ground", c.Ground}, {"card", c.Card}, {"band", c.Band}, {"ink", c.Ink}, {"soft", c.Soft}, {"line", c.Line}, {"accent", c.Accent}}
}

func (c *Colours) check(in string, plain Colours) error {
	whole := make(map[string]string)
	for _, p := range plain.named() {
		whole[p[0]] = p[1]
	}
	colour := regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)
	for _, p := range c.named() {
		if p[1] == "" {
			continue
		}
		if !colour.MatchString(p[1]) {
			return fmt.Errorf("%s.%s: %q is no colour; write it as #rrggbb", in, p[0], p[1])
		}
		whole[p[0]] = p[1]
	}
	for _, text := range [...]string{"ink", "soft", "accent"} {
		for _, ground := range [...]string{"ground", "card", "band"} {
			if got := contrast(whole[text], whole[ground]); got < 4.5 {
				return fmt.Errorf("%s: %s %s on %s %s has a contrast of %.1f; 4.5 is the least that people can be asked to read", in, text, whole[text], ground, whole[ground], got)
			}
		}
	}
	return nil
}

// contrast is the contrast ratio of WCAG 2.2 of two colours.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(colour string) float64 {
	sum := 0.0
	for i, weight := range [...]float64{0.2126, 0.7152, 0.0722} {
		n, _ := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8) // it was checked
		v := float64(n) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}

// style returns the rules that put a house style over style.css.
func (h *House) style() string {
	if h == nil {
		return ""
	}
	var b strings.Builder
	rules := func(selector string, c *Colours) {
		b.WriteString(selector + " {")
		for _, p := range c.named() {
			if p[1] != "" {
				b.WriteString(" --" + p[0] + ": " + p[1] + ";")
			}
		}
		b.WriteString(" }\n")
	}
	b.WriteString("@media screen {\n")
	rules(":root", &h.Light)
	rules(`:root[data-theme="dark"]`, &h.Dark)
	b.WriteString("@media (prefers-color-scheme: dark) {\n")
	rules(`:root:not([data-theme="light"])`, &h.Dark)
	b.WriteString("}\n}\n")
	if h.Font != "" {
		b.WriteString("html { font-family: " + h.Font + ", sans-serif; }\n")
	}
	return b.String()
}
