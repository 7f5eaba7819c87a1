// Command when tags the lines of standard input with github.com/olebedev/when,
// which finds one expression at a time: it is asked again for the rest of the text.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
)

func main() {
	parser := when.New(nil)
	parser.Add(en.All...)
	parser.Add(common.All...)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var line struct{ ID, Date, Text string }
		if json.Unmarshal(in.Bytes(), &line) != nil {
			continue
		}
		base, err := time.Parse(time.DateOnly, line.Date)
		if err != nil {
			base = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
		}
		type timex struct {
			Start, End int
			Value      string
		}
		var found []timex
		for at := 0; at < len(line.Text); {
			r, err := parser.Parse(line.Text[at:], base)
			if err != nil || r == nil {
				break
			}
			start := at + r.Index
			found = append(found, timex{start, start + len(r.Text), r.Time.Format(time.RFC3339)})
			at = start + max(1, len(r.Text))
		}
		if out.Encode(map[string]any{"id": line.ID, "timexes": found}) != nil {
			return
		}
	}
}
