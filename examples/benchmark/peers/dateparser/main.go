// Command dateparser tags the lines of standard input with
// github.com/markusmobius/go-dateparser's search.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"time"

	dps "github.com/markusmobius/go-dateparser"
)

func main() {
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
		_, found, err := dps.Search(&dps.Configuration{CurrentTime: base, Languages: []string{"en"}}, line.Text)
		if err != nil {
			found = nil
		}
		texts := make([]string, 0, len(found))
		for _, r := range found {
			texts = append(texts, r.Text)
		}
		if out.Encode(map[string]any{"id": line.ID, "timexes": texts}) != nil {
			return
		}
	}
}
