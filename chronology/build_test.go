package chronology

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// chronologyOf builds a chronology of one text published on 12 January 2022.
func chronologyOf(t testing.TB, text string) *Chronology {
	t.Helper()
	doc := source.FromText("text", text)
	doc.Published = source.Published{Date: calendar.Date{Year: 2022, Month: 1, Day: 12}, From: source.FromFlag}
	c, err := Build(context.Background(), []*source.Document{doc}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestIDsOutliveEditsElsewhere(t *testing.T) {
	before := chronologyOf(t, "Envoys held talks in Oslo on Monday.\n\nThe parliament adopted the law yesterday.")
	after := chronologyOf(t, "A new first paragraph tells that a storm hit the port on Sunday.\n\nEnvoys held talks in Oslo on Monday.\n\nThe parliament adopted the law yesterday.")
	ids := make(map[string]bool)
	for _, e := range after.Events {
		ids[e.ID] = true
	}
	if len(before.Events) != 2 || len(after.Events) != 3 {
		t.Fatalf("%d and %d events, want 2 and 3", len(before.Events), len(after.Events))
	}
	for _, e := range before.Events {
		if !ids[e.ID] {
			t.Errorf("%q lost its id when a paragraph was put before it", e.Title)
		}
	}
}

func TestQuotesAreTheTextAtTheirOffsets(t *testing.T) {
	text := "“Der Rat” – the council – met in Zürich on Monday, 𝕏 reported."
	runes := []rune(text)
	c := chronologyOf(t, text)
	if len(c.Events) == 0 {
		t.Fatal("no event")
	}
	for _, e := range c.Events {
		for _, m := range e.Mentions {
			for _, x := range []Text{{m.Start, m.End, m.Quote}, m.Head, m.Sentence} {
				if string(runes[x.Start:x.End]) != x.Text {
					t.Errorf("[%d,%d) is %q, the mention says %q", x.Start, x.End, string(runes[x.Start:x.End]), x.Text)
				}
			}
		}
	}
}

func TestNoAnchorNamesTheFirstPhrase(t *testing.T) {
	doc := source.FromText("text", "The pact of 1998 ended. Envoys met on Monday and will meet again next week.")
	c, err := Build(context.Background(), []*source.Document{doc}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var found *Diagnostic
	for i := range c.Diagnostics {
		if c.Diagnostics[i].Code == CodeNoAnchor {
			found = &c.Diagnostics[i]
		}
	}
	if found == nil || !strings.Contains(found.Message, `"Monday" needs the publication date`) || found.Severity != source.Error || found.Start != 38 {
		t.Errorf("diagnostic %+v, want an error at the Monday", found)
	}
}

func TestRoundTrips(t *testing.T) {
	c := chronologyOf(t, "Envoys held talks in Oslo on Monday. They had signed a treaty in March 1998.\n\nThe council will meet later this week: “yes”, it said.")
	for name, form := range map[string]struct {
		write func(*bytes.Buffer) error
		read  func(*bytes.Buffer) (*Chronology, error)
	}{
		"JSON": {func(b *bytes.Buffer) error { return c.WriteJSON(b) }, func(b *bytes.Buffer) (*Chronology, error) { return ReadJSON(b) }},
		"YAML": {func(b *bytes.Buffer) error { return c.WriteYAML(b) }, func(b *bytes.Buffer) (*Chronology, error) { return ReadYAML(b) }},
	} {
		var first, second, want bytes.Buffer
		if err := form.write(&first); err != nil {
			t.Fatal(err)
		}
		back, err := form.read(&first)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := back.WriteJSON(&second); err != nil {
			t.Fatal(err)
		}
		if err := c.WriteJSON(&want); err != nil {
			t.Fatal(err)
		}
		if second.String() != want.String() {
			t.Errorf("%s does not come back as it went", name)
		}
	}
}

func TestMentionsWithinOthersAreForPrograms(t *testing.T) {
	c := chronologyOf(t, "A blaze fanned by a gale burned down the hall on Monday.")
	if len(c.Events) != 1 || len(c.Events[0].Mentions) != 2 || !c.Events[0].Mentions[1].Within || c.Events[0].Mentions[1].Head.Text != "fanned" {
		t.Fatalf("%+v, want one event with a mention of its head and one within that", c.Events)
	}
	var asJSON, asYAML bytes.Buffer
	if err := errors.Join(c.WriteJSON(&asJSON), c.WriteYAML(&asYAML)); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(asJSON.String(), `"within": true`) || !strings.Contains(asYAML.String(), "within: true") {
		t.Errorf("JSON\n%s\nand YAML\n%s", asJSON.String(), asYAML.String())
	}
	edited, err := ReadYAML(&asYAML)
	if err != nil {
		t.Fatal(err)
	}
	again := Combine(edited, c)
	if len(again.Events) != 1 || len(again.Diagnostics) != 0 {
		t.Errorf("read again with the same source it tells %+v, and %+v", again.Events, again.Diagnostics)
	}
}

func TestAnEditedDateMovesItsBounds(t *testing.T) {
	file := `{"schema":"annals/v1","title":"x","sources":[],"diagnostics":[],
	  "events":[{"id":"e1","title":"Envoys meet","kind":"meeting","status":"occurred","edtf":"2022-01","start":"2022-01-10","end":"2022-01-11","grain":"day","salience":0.5,"mentions":[]}]}`
	c, err := ReadJSON(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	e := c.Events[0]
	if e.Start.String() != "2022-01-01" || e.End.String() != "2022-02-01" || e.Grain != "month" {
		t.Errorf("bounds %v to %v at %s, want those of the month that the date now says", e.Start, e.End, e.Grain)
	}
	if len(c.Diagnostics) != 1 || c.Diagnostics[0].Code != CodeDateEdited {
		t.Errorf("diagnostics %+v, want one that tells of the edit", c.Diagnostics)
	}
}

func TestReadRefuses(t *testing.T) {
	for reason, file := range map[string]string{
		"another schema":      `{"schema":"other/v9"}`,
		"a date that is none": `{"schema":"annals/v1","events":[{"title":"x","edtf":"2022-02-31"}]}`,
		"no date at all":      `{"schema":"annals/v1","events":[{"title":"x"}]}`,
		"broken JSON":         `{"schema":"annals/v1",`,
		"a list for a title":  `{"schema":"annals/v1","title":[1]}`,
	} {
		if c, err := ReadJSON(strings.NewReader(file)); err == nil {
			t.Errorf("%s was read as %+v", reason, c)
		}
	}
}

// TestJSONIsThatOfTheEncoder compares what is written piece by piece with what
// the encoder makes of the whole.
func TestJSONIsThatOfTheEncoder(t *testing.T) {
	full := chronologyOf(t, "Envoys <held> talks & dined in Oslo on Monday. They signed a treaty in March 1998.")
	for name, c := range map[string]*Chronology{"full": full, "empty": {Schema: Schema, Sources: []Source{}, Events: []Event{}, Diagnostics: []Diagnostic{}}, "nil": {}} {
		var got, want bytes.Buffer
		if err := c.WriteJSON(&got); err != nil {
			t.Fatal(err)
		}
		enc := json.NewEncoder(&want)
		enc.SetIndent("", "  ")
		if err := enc.Encode(c); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got.String(), want.String())
		}
	}
}

func TestOneTodayDoesNotStopAHistory(t *testing.T) {
	doc := source.FromText("text", "The canal was begun in 1821. It was opened in May 1829. The railway came in 1856. The state bought the canal in 1868. It was closed in 1921. Today boats use it.")
	c, err := Build(context.Background(), []*source.Document{doc}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Diagnostics {
		if d.Code == CodeNoAnchor && d.Severity != source.Warning {
			t.Errorf("%+v, want a warning", d)
		}
	}
	if len(c.Events) < 4 {
		t.Errorf("%d events, want those with years of their own", len(c.Events))
	}
}

// FuzzBuild holds for any text: a valid chronology whose quotes are the text at
// their offsets, the same every time, that JSON gives back.
func FuzzBuild(f *testing.F) {
	for _, s := range []string{
		"Envoys held talks in Oslo on Monday.", "“He said” that on 31 February 2022, it – ended\n\n\n", "It will, may, must. On May 5 they met, and met, and were met by 5 May.",
		"Mr. A. B. C, who in 1998 left, died.", "\xff\xfe on Monday", "in the year 0 BC\u2028 twenty-one-two years ago",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c := chronologyOf(t, text)
		var first, second bytes.Buffer
		if err := c.WriteJSON(&first); err != nil {
			t.Fatal(err)
		}
		if err := chronologyOf(t, text).WriteJSON(&second); err != nil || first.String() != second.String() {
			t.Fatalf("two runs differ (%v)", err)
		}
		runes := []rune(source.FromText("text", text).Text)
		for _, e := range c.Events {
			v, err := calendar.ParseEDTF(e.EDTF)
			if err != nil || v.Bounds().Start != e.Start || v.Bounds().End != e.End {
				t.Fatalf("%q: the date %q has other bounds than %v to %v (%v)", e.Title, e.EDTF, e.Start, e.End, err)
			}
			for _, m := range e.Mentions {
				if m.End > len(runes) || string(runes[m.Start:m.End]) != m.Quote {
					t.Fatalf("quote %q is not the text at [%d,%d)", m.Quote, m.Start, m.End)
				}
			}
		}
		if _, err := ReadJSON(&first); err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	text := strings.Repeat("Ministers of the two countries met in Lisbon on Tuesday and signed an agreement on fishing. The talks had begun in March 2021. "+
		"A day earlier, Prime Minister Ana Duarte told reporters that she expected no surprise. The parliament will vote on it next week.\n\n", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		chronologyOf(b, text)
	}
}

// TestADayThatIsNoneDatesNothing holds that a day beyond the end of its month is one
// phrase that dates nothing, and that the diagnostic shows it.
func TestADayThatIsNoneDatesNothing(t *testing.T) {
	for _, text := range []string{"The council met in Ulm on 31 February 2024.", "On June 31 the council met in Ulm.", "On Friday, 30 February 2024, the council met in Ulm."} {
		doc := source.FromText("note.txt", text)
		doc.Published.Date = calendar.Date{Year: 2024, Month: 3, Day: 15}
		c, err := Build(t.Context(), []*source.Document{doc}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Events) > 0 {
			t.Errorf("%q: %s %q, want no event", text, c.Events[0].EDTF, c.Events[0].Title)
		}
		if len(c.Diagnostics) == 0 || c.Diagnostics[0].Code != CodeNoSuchDay {
			t.Errorf("%q: %+v, want %s", text, c.Diagnostics, CodeNoSuchDay)
		}
	}
}
