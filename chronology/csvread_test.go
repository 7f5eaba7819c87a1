package chronology

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"annals/chronology/event"
	"annals/chronology/source"
)

// TestReadCSVDatesOfSpreadsheets are files as spreadsheets of several countries
// save them after they were opened.
func TestReadCSVDatesOfSpreadsheets(t *testing.T) {
	for _, row := range []struct {
		why, file string
		dates     string // of the events, in order; or a part of an error
	}{
		{"a number above 12 says for all that the day comes first", "title,date\na,10/01/2022\nb,25/01/2022\n", "2022-01-10 2022-01-25"},
		{"or second", "title,date\na,1/10/2022\nb,1/25/2022\n", "2022-01-10 2022-01-25"},
		{"an event of a day is no event of a month", "title,date,start,end\na,10/01/2022,10/01/2022,11/01/2022\n", "2022-01-10"},
		{"the other way round", "title,date,start,end\na,1/10/2022,1/10/2022,1/11/2022\n", "2022-01-10"},
		{"the publication date is evidence too", "title,date,source,published\na,3/4/2022,x.txt,3/14/2022\n", "2022-03-04"},
		{"dots put the day first", "title;date\na;05.06.2022\n", "2022-06-05"},
		{"the year first", "title,date\na,2022/6/5\n", "2022-06-05"},
		{"a month that a spreadsheet shortened", "title,date\na,Jan-22\nb,Dec-95\n", "1995-12 2022-01"},
		{"a clock time", "title,date\na,25/01/2022 15:30\n", "2022-01-25T15:30"},
		{"what is no day of a spreadsheet is left alone", "title,date\na,2021-10/2022-01-10\nb,2014\n", "2014 2021-10/2022-01-10"},
		{"nothing says which is which", "title,date\na,10/01/2022\n", `row 2, column "date": the date "10/01/2022" can be read two ways; write it as 2022-01-10 or 2022-10-01`},
		{"no order reads both", "title,date\na,25/01/2022\nb,01/25/2022\n", `row 2, column "date": the date "25/01/2022" has the day first, and others of the file the month; write it as 2022-01-25`},
		{"day and month are one number", "title,date\na,5/5/2022\n", "2022-05-05"},
		{"a day that there is not", "title,date\na,31.02.2022\n", `row 2, column "date": the date "31.02.2022"`},
	} {
		c, err := ReadCSV(strings.NewReader(row.file))
		if err != nil {
			var format *FormatError
			if !strings.Contains(err.Error(), row.dates) || !errors.As(err, &format) || format.Line < 2 {
				t.Errorf("%s: %v, want %s", row.why, err, row.dates)
			}
			continue
		}
		var dates []string
		for _, e := range c.Events {
			dates = append(dates, e.EDTF)
		}
		if got := strings.Join(dates, " "); got != row.dates {
			t.Errorf("%s: %s, want %s", row.why, got, row.dates)
		}
	}
	c, err := ReadCSV(strings.NewReader("title,date\na,25/01/2022\n"))
	if err != nil || len(c.Diagnostics) != 1 || c.Diagnostics[0].Code != CodeDatesRespelled || !strings.Contains(c.Diagnostics[0].Message, "day first") {
		t.Errorf("%+v, %v: want a diagnostic that says how the date was read", c, err)
	}
}

// TestReadCSVDatesOfPeople are cells that a person writes.
func TestReadCSVDatesOfPeople(t *testing.T) {
	for cell, want := range map[string]string{
		"44 BC": "-0043", "c. 1190": "1190~", "1990s": "199X", "Q3 2021": "2021-35", "spring 2021": "2021-21", "2021-05-01 14:30": "2021-05-01T14:30",
		"01.05.21": "2021-05-01", "13. März 2021": "2021-03-13", "Mai 2021": "2021-05", "03.2014": "2014-03", "3/2014": "2014-03",
		"2021-05-03 to 2021-05-05": "2021-05-03/2021-05-05", "3.-5.5.2021": "2021-05-03/2021-05-05", "44197": "2021-01-01", "1190": "1190", "2021-05/..": "2021-05/..", "seit 2017": "2017/..",
	} {
		c, err := ReadCSV(strings.NewReader("title;date\na;" + cell + "\n"))
		if err != nil || len(c.Events) != 1 || c.Events[0].EDTF != want {
			t.Errorf("%q: %+v, %v; want %s", cell, c, err, want)
		}
	}
	for cell, want := range map[string]string{"someday": "write it as 2021-05-03", "Monday": "write it in full", "30.02.2021": "no such day"} {
		if _, err := ReadCSV(strings.NewReader("title;date\na;" + cell + "\n")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v; want %s", cell, err, want)
		}
	}
}

// TestReadCSVTellsAllFaults holds that a file is mended in one go.
func TestReadCSVTellsAllFaults(t *testing.T) {
	_, err := ReadCSV(strings.NewReader("title,status,date\na,geplant,2021\nb,planned,someday\n,planned,2022\nd,planned,\ne,,2023\n"))
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("%v: want the errors of all cells", err)
	}
	got := map[string]bool{}
	for _, part := range joined.Unwrap() {
		var format *FormatError
		if errors.As(part, &format) {
			got[fmt.Sprintf("%d:%d %v", format.Line, format.Column, format.Err)] = true
		}
	}
	for _, want := range []string{
		`2:3 row 2, column "status": "geplant" is no status; write occurred, ongoing, planned, hypothetical or denied`,
		`3:11 row 3, column "date": the date "someday" cannot be read; write it as 2021-05-03, 2021-05, 2021 or 2021-05-03/2021-05-05`,
		`4:1 row 4, column "title": the event has no title`,
		`5:11 row 5, column "date": the event has no date`,
	} {
		if !got[want] {
			t.Errorf("%v\nwant %s", err, want)
		}
	}
	many := "title,date\n" + strings.Repeat("a,someday\n", 100)
	if _, err := ReadCSV(strings.NewReader(many)); err == nil || strings.Count(err.Error(), "\n") != maxFaults || !strings.Contains(err.Error(), "80 more cells") {
		t.Errorf("%v: want %d faults and how many more there are", err, maxFaults)
	}
}

func TestReadCSVHeadersOfOtherLanguages(t *testing.T) {
	for _, header := range []string{"Datum;Ereignis;Ort", "Date;Événement;Lieu", "Fecha;Evento;Lugar", "Дата;Событие;Место", "Дата;Подія;Місце", "place;title;date"} {
		row := "2021-05-03;fair;Ulm"
		if header == "place;title;date" {
			row = "Ulm;fair;2021-05-03"
		}
		c, err := ReadCSV(strings.NewReader(header + "\n" + row + "\n"))
		if err != nil || len(c.Events) != 1 || c.Events[0].Title != "fair" || c.Events[0].EDTF != "2021-05-03" || c.Events[0].Place != "Ulm" {
			t.Errorf("%s: %+v, %v", header, c, err)
		}
	}
}

func TestReadCSVEncodings(t *testing.T) {
	const table = "title;date;place\nDer Fluß überschwemmt die Straße;2022-01-10;Köln\nCafé schließt;2022-01-11;Zürich\n"
	latin := make([]byte, 0, len(table))
	for _, r := range table {
		latin = append(latin, byte(r)) // every letter of it is in Latin-1
	}
	var wide []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + table)) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	for encoding, data := range map[string][]byte{"UTF-8": []byte(table), "UTF-8 with its mark": []byte("\ufeff" + table), "Latin-1": latin, "UTF-16": wide} {
		c, err := ReadCSV(bytes.NewReader(data))
		if err != nil {
			t.Errorf("%s: %v", encoding, err)
			continue
		}
		if len(c.Events) != 2 || c.Events[0].Title != "Der Fluß überschwemmt die Straße" || c.Events[1].Place != "Zürich" {
			t.Errorf("%s: %+v", encoding, c.Events)
		}
	}
}

// texts are what a person or a source may put into a cell.
var texts = []string{
	"plain", "=1+1", "'quoted'", "-0043", "a;b", "a,b", "a\tb", "two\nlines", `"said"`, "10/01/2022", "Jan-22", "Ж漢字🎈", "  spaces  ", "@x", "", "a: b # c", "- [x]: {y}", "null", "~", "1e5", "0x1F", "\u0085", "2022-01-10", "yes",
}

// FuzzRoundTrips holds each form to giving back what it can hold: JSON and YAML
// everything, CSV the cells of a row.
func FuzzRoundTrips(f *testing.F) {
	for i := range texts {
		f.Add(texts[i], texts[(i+5)%len(texts)], texts[(i+11)%len(texts)])
	}
	f.Add("0", "\t\n", "C ")
	f.Add("0", " '", " =")
	f.Fuzz(func(t *testing.T, title, place, actor string) {
		for _, text := range []string{title, place, actor} {
			// What no form of text can hold: broken UTF-8, and controls that YAML and CSV normalize.
			if strings.ToValidUTF8(text, "") != text || strings.ContainsFunc(text, func(r rune) bool {
				return r < ' ' && r != '\n' && r != '\t' || r == 0xfeff || r == 0x7f || r == 0xfffe || r == 0xffff || r >= 0x80 && r < 0xa0
			}) {
				return
			}
		}
		if strings.TrimSpace(title) == "" {
			return // no event is without a title
		}
		e := toldOn("s1", "2022-01-10", title, event.Talks, actor)
		e.ID, e.Title, e.Place = "e1", title, place
		c := &Chronology{Schema: Schema, Title: title, Sources: []Source{{ID: "s1", Name: "a.txt", Title: place, URL: "https://a.example/x;y", Published: "2022-01-12", PublishedFrom: source.FromFlag}}, Events: []Event{e}}
		c.tidy()
		var j, y, s bytes.Buffer
		if err := errors.Join(c.WriteJSON(&j), c.WriteYAML(&y), c.WriteCSV(&s, ';')); err != nil {
			t.Fatal(err)
		}
		want := asJSON(t, c)
		back, err := ReadJSON(&j)
		if err != nil || asJSON(t, back) != want {
			t.Errorf("JSON gave back\n%s\nfor\n%s (%v)", asJSON(t, back), want, err)
		}
		written := y.String()
		if back, err = ReadYAML(&y); err != nil || asJSON(t, back) != want {
			t.Errorf("YAML gave back\n%s\nfor\n%s (%v) from\n%s", asJSON(t, back), want, err, written)
		}
		back, err = ReadCSV(&s)
		if err != nil || len(back.Events) != 1 {
			t.Fatalf("CSV gave back %+v (%v)", back, err)
		}
		g := back.Events[0]
		same := func(a, b string) bool { return strings.TrimSpace(a) == strings.TrimSpace(b) } // people leave spaces in cells
		if !same(g.Title, title) || !same(g.Place, place) || g.EDTF != e.EDTF || g.ID != e.ID || g.Kind != e.Kind || g.Start != e.Start || g.End != e.End {
			t.Errorf("CSV gave back %+v for %+v", g, e)
		}
		if back.Sources[0].URL != "https://a.example/x%3By" {
			t.Errorf("CSV broke the address: %s", back.Sources[0].URL)
		}
	})
}

func asJSON(t *testing.T, c *Chronology) string {
	t.Helper()
	out, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// FuzzReadCSV reads anything: an error or a chronology that can be written and
// read again.
func FuzzReadCSV(f *testing.F) {
	for _, s := range []string{"title,date\na,2022\n", "title;date;start;end\na;1/2/2022;1/2/2022;1/3/2022\n", "\xff\xfet\x00", "title,date\n\"a", "title,date,title\na,Jan-22,b\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ReadCSV(bytes.NewReader(data))
		if err != nil {
			return
		}
		var again bytes.Buffer
		if err := c.WriteCSV(&again, ','); err != nil {
			t.Fatal(err)
		}
		back, err := ReadCSV(&again)
		if err != nil || len(back.Events) != len(c.Events) {
			t.Fatalf("%d events were written and %+v read (%v)", len(c.Events), back, err)
		}
	})
}
