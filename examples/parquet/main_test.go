package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
)

type stored struct {
	ID    int64     `parquet:"id"`
	Date  time.Time `parquet:"date,timestamp(microsecond)"`
	Title *string   `parquet:"title"`
	Text  string    `parquet:"Text"`
	Score float64   `parquet:"score"`
}

type plain struct {
	Date int32  `parquet:"date,date"`
	Text string `parquet:"text"`
}

func write[T any](t *testing.T, rows ...T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "articles.parquet")
	if err := parquet.WriteFile(path, rows); err != nil {
		t.Fatal(err)
	}
	return path
}

func read(t *testing.T, path string) string {
	t.Helper()
	var b bytes.Buffer
	if err := run([]string{"in", path}, nil, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestArticlesComeIn(t *testing.T) {
	title := "A pact"
	got := read(t, write(t,
		stored{7, time.Date(2022, 1, 12, 23, 30, 0, 0, time.UTC), &title, "Envoys met on Monday.", 0.5},
		stored{8, time.Date(1914, 7, 28, 0, 0, 0, 0, time.UTC), nil, "War <began>.\nAll over.", 0},
	))
	want := `{"id":"7","date":"2022-01-12T23:30:00Z","title":"A pact","text":"Envoys met on Monday."}` + "\n" +
		`{"id":"8","date":"1914-07-28T00:00:00Z","text":"War <began>.\nAll over."}` + "\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestDaysAndRowsWithoutAnID(t *testing.T) {
	path := write(t, plain{19004, "Envoys met."}, plain{-1, "A day before the epoch."})
	got := read(t, path)
	for _, want := range []string{`"date":"2022-01-12"`, `"date":"1969-12-31"`, path + `:2"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}

func TestWhatIsNoFileOfArticles(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.parquet")
	whole := contents(t, write(t, plain{1, "x"}))
	for _, data := range [][]byte{nil, []byte("PAR1"), whole[:len(whole)/2], append([]byte("PAR1\xff\xff\xff\xff"), whole[8:]...)} {
		if err := os.WriteFile(broken, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := run([]string{"in", broken}, nil, &bytes.Buffer{}); len(data) < len(whole) && (err == nil || !strings.Contains(err.Error(), "broken.parquet")) {
			t.Errorf("%d bytes: error %v, want one that names the file", len(data), err)
		}
	}
	if err := run([]string{"in", write(t, struct {
		Body string `parquet:"body"`
	}{"x"})}, nil, &bytes.Buffer{}); err == nil || !strings.Contains(err.Error(), "no column text; its columns are body") {
		t.Errorf("error %v, want one that lists the columns", err)
	}
}

func contents(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestEventsGoOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "events.parquet")
	lines := `{"id":"a","events":[{"id":"e-1","title":"Envoys meet","kind":"meeting","status":"occurred","edtf":"2022-01-10","start":"2022-01-10","end":"2022-01-11","grain":"day","actors":["Chad","Niger"],"place":"Oslo","salience":0.5,"mentions":[{"quote":"Envoys met"},{"quote":"they met"}]}]}
{"id":17,"events":[]}
{"id":"b","events":[{"id":"e-2","title":"War","kind":"military","status":"planned","edtf":"2023"}]}
`
	if err := run([]string{"out", path}, strings.NewReader(lines), nil); err != nil {
		t.Fatal(err)
	}
	rows, err := parquet.ReadFile[eventRow](path)
	if err != nil || len(rows) != 2 {
		t.Fatalf("%v, %v", rows, err)
	}
	if r := rows[0]; r.Article != "a" || r.Title != "Envoys meet" || r.EDTF != "2022-01-10" || r.End != "2022-01-11" || strings.Join(r.Actors, "+") != "Chad+Niger" || r.Salience != 0.5 || r.Quote != "Envoys met" {
		t.Errorf("%+v", r)
	}
	if r := rows[1]; r.Article != "b" || r.Status != "planned" {
		t.Errorf("%+v", r)
	}
}

func TestTimexesGoOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "timexes.parquet")
	lines := `{"id":5,"timexes":[{"start":11,"end":17,"text":"Monday","type":"DATE","value":"2022-01-10","edtf":"2022-01-10","rule":"weekday","because":"the latest Monday up to publication"}]}` + "\n"
	if err := run([]string{"out", path}, strings.NewReader(lines), nil); err != nil {
		t.Fatal(err)
	}
	rows, err := parquet.ReadFile[timexRow](path)
	if err != nil || len(rows) != 1 || rows[0].Article != "5" || rows[0].Start != 11 || rows[0].Value != "2022-01-10" || rows[0].Rule != "weekday" {
		t.Errorf("%+v, %v", rows, err)
	}
}

// What fails in the middle leaves nothing, and what stood there before.
func TestAFileIsWholeOrNotThere(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "events.parquet")
	for _, lines := range []string{"", "words", `{"id":1}`, `{"id":"a","events":[]}` + "\n{broken\n"} {
		if err := run([]string{"out", path}, strings.NewReader(lines), nil); err == nil {
			t.Errorf("%q went out as a file", lines)
		}
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}
