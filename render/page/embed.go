package page

import (
	"bytes"
	"fmt"
	"html"
	"io"

	"annals/chronology"
)

// Embed writes the report as a fragment for a page of others: one frame that
// holds the whole report in its srcdoc attribute. The frame is sandboxed, so
// neither page's names, styles or scripts reach the other.
func Embed(w io.Writer, c *chronology.Chronology, opts Options) error {
	var report bytes.Buffer
	if err := Write(&report, c, opts); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "<iframe title=\"%s\" width=\"100%%\" height=\"900\" loading=\"lazy\" sandbox=\"allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox\" srcdoc=\"%s\"></iframe>\n",
		html.EscapeString(c.Title), html.EscapeString(report.String()))
	return err
}
