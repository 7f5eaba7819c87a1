package chronology

import (
	"errors"
	"strings"
	"testing"
)

// TestFaultsOfEvents are events as people write them into a file by hand.
func TestFaultsOfEvents(t *testing.T) {
	const head = "schema: annals/v1\nevents:\n"
	for _, row := range []struct{ why, yaml, want string }{
		{"a field of another language", head + "- titel: fair\n  edtf: 2021\n", `event 1: the event has no title; the field "titel" is not known, write "title"`},
		{"a letter too many", head + "- titlle: fair\n  edtf: 2021\n", `the field "titlle" is not known, write "title"`},
		{"two letters swapped", head + "- ttile: fair\n  edtf: 2021\n", `the field "ttile" is not known, write "title"`},
		{"an empty title", head + "- title: ''\n  edtf: 2021\n", `event 1: the event has no title`},
		{"the date by its name", head + "- title: fair\n  date: 2021\n", `event 1, "fair": it has no date; the field "date" is not known, write "edtf"`},
		{"a status that is none", head + "- title: fair\n  edtf: 2021\n  status: geplant\n", `event 1, "fair": "geplant" is no status; write occurred,`},
		{"all at once", head + "- title: fair\n- edtf: 2021\n", "event 2: the event has no title"},
	} {
		_, err := ReadYAML(strings.NewReader(row.yaml))
		var format *FormatError
		if err == nil || !strings.Contains(err.Error(), row.want) || !errors.As(err, &format) || format.Line != 3 {
			t.Errorf("%s: %v, want %s on line 3", row.why, err, row.want)
		}
	}
	if _, err := ReadJSON(strings.NewReader("{\"schema\": \"annals/v1\", \"events\": [\n{\"titel\": \"fair\", \"edtf\": \"2021\"}]}")); err == nil || !strings.Contains(err.Error(), `write "title"`) {
		t.Errorf("%v: want what to write in JSON, too", err)
	}
	c, err := ReadYAML(strings.NewReader(head + "- title: fair\n  edtf: 2021\n  ort: Ulm\n  mood: merry\n  kind: jubilee\n"))
	if err != nil || len(c.Diagnostics) != 2 || c.Diagnostics[0].Hint != `write "place"` || c.Events[0].Kind != "jubilee" {
		t.Errorf("%+v, %v: want two fields that were skipped, and the kind as it is", c, err)
	}
}

func TestABeginningAloneIsNoOpenStretch(t *testing.T) {
	for start, want := range map[string]string{"2020-02-01": "2020-02-01", "2020-02": "2020-02", "2020": "2020", "2020-02-01T10:30": "2020-02-01T10:30"} {
		c, err := ReadYAML(strings.NewReader("schema: annals/v1\nevents:\n- title: fair\n  start: " + start + "\n"))
		if err != nil || c.Events[0].EDTF != want {
			t.Errorf("%s: %+v, %v; want %s", start, c, err, want)
		}
		if len(c.Diagnostics) > 0 {
			t.Errorf("%s: %+v, though nothing disagrees", start, c.Diagnostics)
		}
		c, err = ReadCSV(strings.NewReader("title,start\nfair," + start + "\n"))
		if err != nil || c.Events[0].EDTF != want {
			t.Errorf("%s in CSV: %+v, %v; want %s", start, c, err, want)
		}
	}
}

func TestABoundThatGivesWayIsSaid(t *testing.T) {
	c, err := ReadCSV(strings.NewReader("title,date,start,end\nfair,2021-05-03,2021-05-01,2021-05-04\nball,2021-06-03,2021-06-03,2021-06-04\n"))
	if err != nil || len(c.Diagnostics) != 1 || c.Diagnostics[0].Code != CodeDateEdited || c.Events[0].EDTF != "2021-05-03" {
		t.Errorf("%+v, %v: want one date that counts more than its bounds, and that it is said", c, err)
	}
}
