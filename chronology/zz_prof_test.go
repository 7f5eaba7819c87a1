package chronology

import (
	"bufio"
	"encoding/json"
	"os"
	"runtime/debug"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

func BenchmarkZZ(b *testing.B) {
	debug.SetGCPercent(400)
	f, _ := os.Open("/tmp/ev/big.jsonl")
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	var docs []*source.Document
	n := 0
	var texts []string
	var days []calendar.Date
	for s.Scan() {
		var r struct{ Date, Text string }
		json.Unmarshal(s.Bytes(), &r)
		v, _ := calendar.ParseEDTF(r.Date)
		texts, days = append(texts, r.Text), append(days, v.From.Date)
		n += len(r.Text)
	}
	_ = docs
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for i := range texts {
			d := source.FromText("x", texts[i])
			d.Published.Date = days[i]
			if _, err := Build(b.Context(), []*source.Document{d}, Options{}); err != nil {
				b.Fatal(err)
			}
		}
	}
}
