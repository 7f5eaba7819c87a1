package event

import (
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

func TestOneDeedDoneToOthers(t *testing.T) {
	for _, tt := range []struct {
		reason, text string
		want         int
	}{
		{"two people, one town", "Police arrested Ada Voss in Lyon on Monday. Police arrested Ivo Marek in Lyon on Monday.", 2},
		{"one buyer, two firms", "Orbis bought Lumen on Monday. Orbis bought Fathom on Monday.", 2},
		{"one king, two guests", "The king met the consul on Monday. The king met the abbot on Monday.", 2},
		{"a longer form of the name", "Police arrested Ada Voss in Lyon on Monday. Police arrested Voss on Monday.", 1},
		{"the same again", "The court convicted Ada Voss on Monday. On Monday the court convicted Voss of theft.", 1},
		{"a man, and his name", "Police arrested a man in Lyon on Monday. Police arrested Ivo Marek in Lyon on Monday.", 1},
		{"no object, and one", "The envoys met on Monday. The envoys met the abbot on Monday.", 1},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			doc := source.FromText("text", tt.text)
			doc.Published.Date = calendar.Date{Year: 2022, Month: 1, Day: 12}
			var titles []string
			for _, h := range Extract(doc, timex.New().Tag(doc.Text, doc.Published.Date)) {
				titles = append(titles, h.Title)
			}
			if len(titles) != tt.want {
				t.Errorf("%s gives %s; want %d", tt.text, strings.Join(titles, "; "), tt.want)
			}
		})
	}
}
