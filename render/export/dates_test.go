package export_test

import (
	"strings"
	"testing"

	"annals/render/export"
	"annals/render/internal/sample"
)

// TestDates says for a date of each sort what it becomes in the formats that
// compute with dates; an empty cell is an event that the format leaves out.
func TestDates(t *testing.T) {
	for _, row := range []struct{ why, edtf, ics, markwhen, timelineJS string }{
		{"a day ends with the next one begun", "2024-02-29", "DTSTART;VALUE=DATE:20240229 DTEND;VALUE=DATE:20240301", "2024-02-29:", `"year":2024,"month":2,"day":29`},
		{"a range ends with its last day", "2023-12-30/2024-01-02", "DTSTART;VALUE=DATE:20231230 DTEND;VALUE=DATE:20240103", "2023-12-30 / 2024-01-02:", `"year":2023,"month":12,"day":30},"end_date":{"year":2024,"month":1,"day":2`},
		{"a month is all its days", "2023-04", "DTSTART;VALUE=DATE:20230401 DTEND;VALUE=DATE:20230501", "2023-04:", `"year":2023,"month":4}`},
		{"a year", "1914", "DTSTART;VALUE=DATE:19140101 DTEND;VALUE=DATE:19150101", "1914:", `"year":1914}`},
		{"an approximate year keeps its mark only in words", "1914~", "DTSTART;VALUE=DATE:19140101 DTEND;VALUE=DATE:19150101", "1914:", `"year":1914}`},
		{"a week has no name in other tools", "2022-01-10/2022-01-16", "DTSTART;VALUE=DATE:20220110 DTEND;VALUE=DATE:20220117", "2022-01-10 / 2022-01-16:", `"year":2022,"month":1,"day":10},"end_date":{"year":2022,"month":1,"day":16`},
		{"a winter passes the new year", "2021-24", "DTSTART;VALUE=DATE:20211201 DTEND;VALUE=DATE:20220301", "2021-12-01 / 2022-02-28:", `"end_date":{"year":2022,"month":2,"day":28`},
		{"an open end leaves the beginning", "2022-02-03/..", "DTSTART;VALUE=DATE:20220203 DTEND;VALUE=DATE:20220204", "2022-02-03:", `"year":2022,"month":2,"day":3}`},
		{"an open beginning leaves the end", "../2022-02-03", "DTSTART;VALUE=DATE:20220203 DTEND;VALUE=DATE:20220204", "2022-02-03:", `"year":2022,"month":2,"day":3}`},
		{"a clock time without a zone stays local", "2022-01-11T15:30", "DTSTART:20220111T153000", "2022-01-11 15:30:", `"hour":15,"minute":30`},
		{"a zone is taken off, over midnight too", "2022-01-01T01:00+02:00", "DTSTART:20211231T230000Z", "2022-01-01 01:00:", `"hour":1,"minute":0`},
		{"years before Christ: markwhen counts them, iCalendar has none", "-0043", "", "44 BCE:", `"year":-43}`},
		{"the last year of iCalendar's four digits, with room for a zone", "9998-12-30", "DTSTART;VALUE=DATE:99981230 DTEND;VALUE=DATE:99981231", "9998-12-30:", `"year":9998`},
		{"five digits", "Y17000", "", "", `"year":17000`},
	} {
		c := sample.Dated(row.edtf)
		outs := make(map[string]string)
		for _, f := range formats() {
			outs[f.name] = f.of(t, c)
		}
		var times []string
		for line := range strings.SplitSeq(outs["ics"], "\r\n") {
			if strings.HasPrefix(line, "DTSTART") || strings.HasPrefix(line, "DTEND") {
				times = append(times, line)
			}
		}
		if got := strings.Join(times, " "); got != row.ics {
			t.Errorf("%s, %s: iCalendar has %q, want %q", row.why, row.edtf, got, row.ics)
		}
		if (row.ics == "") != (len(export.ICSLacks(c)) == 1) || (row.markwhen == "") != (len(export.MarkwhenLacks(c)) == 1) || len(export.TimelineJSLacks(c)) != 0 {
			t.Errorf("%s, %s: what is left out and what is said of it differ", row.why, row.edtf)
		}
		if row.markwhen == "" && strings.Contains(outs["mw"], "Happening") || !strings.Contains(outs["mw"], "\n"+row.markwhen) {
			t.Errorf("%s, %s: markwhen has\n%s\nwant %q", row.why, row.edtf, outs["mw"], row.markwhen)
		}
		if got := strings.Join(strings.Fields(outs["timelinejs.json"]), ""); !strings.Contains(got, row.timelineJS) {
			t.Errorf("%s, %s: TimelineJS has\n%s\nwant %q", row.why, row.edtf, got, row.timelineJS)
		}
	}
}

// TestTheSameEventKeepsItsUID holds across titles, dates and neighbours, which
// is what lets a calendar replace what it took before.
func TestTheSameEventKeepsItsUID(t *testing.T) {
	uids := func(s string) (out []string) {
		for line := range strings.Lines(s) {
			if strings.HasPrefix(line, "UID:") {
				out = append(out, line)
			}
		}
		return out
	}
	before := uids(written(t, "ics", sample.Dated("2020", "2021", "2022")))
	c := sample.Dated("2020", "2021-05-06", "2022")
	c.Events, c.Title = c.Events[1:], "Another title"
	c.Events[0].Title = "A corrected title"
	after := uids(written(t, "ics", c))
	if len(before) != 3 || len(after) != 2 || after[0] != before[1] || after[1] != before[2] || before[0] == before[1] {
		t.Errorf("the UIDs were %q and are %q", before, after)
	}
}
