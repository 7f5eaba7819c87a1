// Command annals turns prose into a chronology.
package main

import (
	"bufio"
	"encoding/json"
	"os"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/timex"
)

func main() {
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 1<<26)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	tg := timex.New()
	for sc.Scan() {
		var in struct {
			ID   json.RawMessage `json:"id"`
			Date string          `json:"date"`
			Text string          `json:"text"`
		}
		if json.Unmarshal(sc.Bytes(), &in) != nil {
			continue
		}
		var d calendar.Date
		if v, err := calendar.ParseEDTF(in.Date); err == nil {
			d = v.From.Date
		}
		json.NewEncoder(w).Encode(map[string]any{"id": in.ID, "timexes": chronology.WireTimexes(in.Text, tg.Tag(in.Text, d))})
	}
}
