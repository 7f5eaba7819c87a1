package figure

import (
	"strings"

	"annals/render/wording"
)

// escape makes a text safe inside XML's elements and attributes.
func escape(s string) string { return xmlEscaper.Replace(wording.Line(s)) }

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
