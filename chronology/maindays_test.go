package chronology

import "testing"

func dayEvent(title string, salience float64, sources int) Event {
	e := Event{Title: title, EDTF: "2022-01-10", Salience: salience}
	for i := range sources {
		e.Mentions = append(e.Mentions, Mention{Source: string(rune('a' + i)), Sentence: Text{Text: title}})
	}
	_, _ = e.settleDate()
	return e
}

func TestOfADayWhatMattersAndNothingTwice(t *testing.T) {
	events := []Event{
		dayEvent("The quake destroyed the harbour of Selm", 0.8, 3),
		dayEvent("The quake destroyed the whole harbour of Selm", 0.79, 2),
		dayEvent("Soldiers reached Selm after the quake", 0.5, 2),
		dayEvent("A bakery in Arn sold its last loaf", 0.5, 1),
	}
	got := mainDays(events, 1, 2)
	if len(got) != 2 || got[0].Title != events[0].Title || got[1].Title != events[2].Title {
		t.Errorf("%q; want the quake once, then what most of the day is about", []string{got[0].Title, got[1].Title})
	}
}

func TestMainDaysKeepTheirOrderAndBounds(t *testing.T) {
	events := []Event{dayEvent("a storm", 0.1, 1), dayEvent("a treaty is signed", 0.9, 4)}
	events[1].EDTF = "2022-01-12"
	events[1].Start, events[1].End = events[0].Start, events[0].End
	if _, err := events[1].settleDate(); err != nil {
		t.Fatal(err)
	}
	if got := mainDays(events, 1, 0); len(got) != 1 || got[0].Title != "a treaty is signed" {
		t.Errorf("%+v; want the day that more sources tell of", got)
	}
	if got := mainDays(events, 0, 0); len(got) != 2 || got[0].Title != "a storm" {
		t.Errorf("%+v; want both in their order", got)
	}
}
