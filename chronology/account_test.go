package chronology

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// Accounts that were told apart, written down and read back give the chronology
// that Build gives: an engine may tell on one machine and merge on another.
func TestMergedAccountsAreWhatBuildMakes(t *testing.T) {
	texts := []string{
		firstReport,
		secondReport,
		"The ferry Morning Star sank in a storm on Tuesday.", // the words of the second, again
		"The ferry sank in 2021. The ferry sank in 2021.",    // one sentence twice: its ids are numbered
		"Nothing is dated here.",
	}
	docs := func() []*source.Document {
		var docs []*source.Document
		for i, text := range texts {
			doc := source.FromText("report.txt", text)
			doc.ID = string(rune('a' + i))
			doc.Published = source.Published{Date: calendar.Date{Year: 2022, Month: 1, Day: 12}, From: source.FromInput}
			docs = append(docs, doc)
		}
		return docs
	}
	built, err := Build(context.Background(), docs(), Options{Title: "Reports"})
	if err != nil {
		t.Fatal(err)
	}
	var accounts []Account
	for _, doc := range docs() {
		data, err := json.Marshal(Tell(doc, nil))
		if err != nil {
			t.Fatal(err)
		}
		var a Account
		if err := json.Unmarshal(data, &a); err != nil {
			t.Fatal(err)
		}
		accounts = append(accounts, a)
	}
	before, _ := json.Marshal(accounts)
	var want, got bytes.Buffer
	if err := built.WriteJSON(&want); err != nil {
		t.Fatal(err)
	}
	if err := Merge(accounts, "Reports").WriteJSON(&got); err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Errorf("merged accounts differ from Build:\n%s\nwant\n%s", &got, &want)
	}
	if after, _ := json.Marshal(accounts); !bytes.Equal(after, before) {
		t.Error("Merge has changed the accounts")
	}
	if len(built.Events) < 4 || len(built.Sources) != len(texts) {
		t.Errorf("%s of %d sources; the texts no longer test what they should", titles(built), len(built.Sources))
	}
}

// TestALostLineIsToldOnce holds that a line with a day that there is not has one
// diagnostic, whether the grammar or the list knows that there is none.
func TestALostLineIsToldOnce(t *testing.T) {
	doc := source.FromText("mill.txt", "2001: The mill burns\n31 February 2012: The mill opens\n31.02.2013: The mill shuts\n2014: The mill is sold\n")
	a := Tell(doc, nil)
	if len(a.Events) != 2 || len(a.Diagnostics) != 2 || a.Diagnostics[0].Start == a.Diagnostics[1].Start {
		t.Errorf("%d events, %+v: want two events and a diagnostic for each of the lost lines", len(a.Events), a.Diagnostics)
	}
}
