package chronology

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

func fromText(t *testing.T, name, text string) *Chronology {
	t.Helper()
	doc := source.FromText(name, text)
	doc.Published = source.Published{Date: calendar.Date{Year: 2022, Month: 1, Day: 12}, From: source.FromFlag}
	c, err := Build(context.Background(), []*source.Document{doc}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// edited writes a chronology, lets change alter the text of the file, and reads it back.
func edited(t *testing.T, c *Chronology, change func(string) string) *Chronology {
	t.Helper()
	var b bytes.Buffer
	if err := c.WriteYAML(&b); err != nil {
		t.Fatal(err)
	}
	back, err := ReadYAML(strings.NewReader(change(b.String())))
	if err != nil {
		t.Fatal(err)
	}
	return back
}

func titles(c *Chronology) string {
	var out []string
	for _, e := range c.Events {
		out = append(out, e.EDTF+" "+e.Title)
	}
	return strings.Join(out, "; ")
}

const (
	firstReport  = "Envoys of Chad and Niger held talks in Oslo on Monday.\n\nA storm sank the ferry Morning Star on Tuesday."
	secondReport = "Envoys of Chad and Niger met for talks in Oslo on Monday.\n\nThe ferry Morning Star sank in a storm on Tuesday.\n\nThe council adopted the budget on Wednesday."
)

func TestEditsByHandWin(t *testing.T) {
	base := edited(t, fromText(t, "first.txt", firstReport), func(file string) string {
		return strings.Replace(file, "Envoys of Chad and Niger hold talks in Oslo", "The Oslo round", 1)
	})
	c := Combine(base, fromText(t, "second.txt", secondReport))
	if len(c.Events) != 3 || c.Events[0].Title != "The Oslo round" {
		t.Fatalf("%s; want three events, the first with the title given by hand", titles(c))
	}
	if n := len(c.Events[0].Mentions); n < 2 {
		t.Errorf("%d mentions of the talks, want those of both sources", n)
	}
}

func TestDeletionsStay(t *testing.T) {
	base := fromText(t, "first.txt", firstReport)
	if len(base.Events) != 2 {
		t.Fatal(titles(base))
	}
	base.Events = base.Events[:1] // a person deletes the ferry
	base = edited(t, base, func(file string) string { return file })
	c := Combine(base, fromText(t, "second.txt", secondReport))
	if strings.Contains(titles(c), "erry") {
		t.Errorf("%s; want the ferry to stay deleted", titles(c))
	}
	found := false
	for _, d := range c.Diagnostics {
		found = found || d.Code == CodeStaysDeleted && strings.Contains(d.Message, "second.txt")
	}
	if !found {
		t.Errorf("%+v; want to be told that the ferry stays out", c.Diagnostics)
	}
	again := Combine(edited(t, c, func(file string) string { return file }), fromText(t, "third.txt", secondReport))
	if strings.Contains(titles(again), "erry") {
		t.Errorf("%s; want the ferry to stay deleted the second time too", titles(again))
	}
}

func TestTheSameSourceAgainChangesNothing(t *testing.T) {
	base := fromText(t, "first.txt", firstReport)
	c := Combine(base, fromText(t, "first.txt", firstReport))
	if len(c.Sources) != 1 || titles(c) != titles(base) || len(c.Events[0].Mentions) != len(base.Events[0].Mentions) {
		t.Errorf("%d sources, %s; want what there was", len(c.Sources), titles(c))
	}
}

func TestASelectionDeletesNothing(t *testing.T) {
	c := fromText(t, "first.txt", firstReport).Select(Filter{Query: "talks"})
	if len(c.Events) != 1 {
		t.Fatal(titles(c))
	}
	if all := Combine(c, fromText(t, "second.txt", secondReport)); len(all.Events) != 3 {
		t.Errorf("%s; want what a selection left out to come back", titles(all))
	}
}

// saved is a chronology as it stands after it was written and read again.
func saved(t *testing.T, c *Chronology) *Chronology {
	t.Helper()
	return edited(t, c, func(file string) string { return file })
}

func TestWhatWasPlannedHasOccurred(t *testing.T) {
	const planned = "The envoys of Chad and Niger will meet in Oslo on Thursday."
	later := func() *Chronology {
		doc := source.FromText("later.txt", "Envoys of Chad and Niger met in Oslo on Thursday.")
		doc.Published = source.Published{Date: calendar.Date{Year: 2022, Month: 1, Day: 14}, From: source.FromFlag}
		c, err := Build(context.Background(), []*source.Document{doc}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	c := saved(t, Combine(saved(t, fromText(t, "first.txt", planned)), later()))
	if e := c.Events[0]; e.Status != "occurred" || e.Title != "Envoys of Chad and Niger meet in Oslo" || len(e.Mentions) < 2 {
		t.Errorf("%s %s, %d mentions; want the meeting to have occurred, as the later source says", e.Status, e.Title, len(e.Mentions))
	}
	base := edited(t, fromText(t, "first.txt", planned), func(file string) string {
		return strings.Replace(file, "Envoys of Chad and Niger to meet in Oslo", "The Oslo round", 1)
	})
	if e := Combine(base, later()).Events[0]; e.Status != "occurred" || e.Title != "The Oslo round" {
		t.Errorf("%s %s; want it to have occurred under the title given by hand", e.Status, e.Title)
	}
	base = fromText(t, "first.txt", planned)
	base.Events[0].Status = "hypothetical" // a person doubts it
	if e := Combine(saved(t, base), later()).Events[0]; e.Status != "hypothetical" {
		t.Errorf("%s; want the status given by hand", e.Status)
	}
}

func TestAddingASourceAgainChangesNothing(t *testing.T) {
	const other = "Envoys of Chad and Niger held talks in Oslo on Tuesday.\n\nThe ferry Morning Star sank in a storm on Tuesday."
	base := fromText(t, "first.txt", firstReport)
	base.Events = base.Events[:1] // a person deletes the ferry
	once := saved(t, Combine(saved(t, base), fromText(t, "second.txt", other)))
	if len(once.Events) != 1 || len(once.Events[0].Alternatives) != 1 {
		t.Fatalf("%s, alternatives %+v; want the talks with another day", titles(once), once.Events[0].Alternatives)
	}
	twice := saved(t, Combine(once, fromText(t, "second.txt", other)))
	var a, b bytes.Buffer
	if err := errors.Join(once.WriteYAML(&a), twice.WriteYAML(&b)); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Errorf("once\n%s\ntwice\n%s", &a, &b)
	}
}

func TestAnEventIsFoundByWhatItsSourcesSay(t *testing.T) {
	base := edited(t, fromText(t, "first.txt", firstReport), func(file string) string {
		return strings.Replace(file, "title: A storm sinks the ferry Morning Star", "title: Catastrophe at sea", 1)
	})
	if !strings.Contains(titles(base), "Catastrophe") {
		t.Fatal(titles(base))
	}
	if c := Combine(base, fromText(t, "second.txt", secondReport)); len(c.Events) != 3 || !strings.Contains(titles(c), "Catastrophe") {
		t.Errorf("%s; want three events, the ferry under its new title", titles(c))
	}
}

func TestAnEventIsFoundByTheDayItHadBefore(t *testing.T) {
	base := fromText(t, "first.txt", firstReport)
	e := &base.Events[1]
	e.EDTF = "2021-11-30"
	if _, err := e.settleDate(); err != nil {
		t.Fatal(err)
	}
	if c := Combine(saved(t, base), fromText(t, "second.txt", secondReport)); len(c.Events) != 3 {
		t.Errorf("%s; want the ferry once, on the day given by hand", titles(c))
	}
}
