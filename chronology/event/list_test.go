package event

import (
	"fmt"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// readList returns the events of a text as lines, and the lines it could not read.
func readList(text string, published calendar.Date) (events, unread string) {
	doc := source.FromText("list.txt", text)
	doc.Published = source.Published{Date: published, From: source.FromFlag}
	happenings, diagnostics := ExtractAll(doc, timex.New().Tag(doc.Text, published))
	var lines []string
	for _, h := range happenings {
		lines = append(lines, fmt.Sprintf("%s %s: %s", h.When.EDTF(), h.Status, h.Title))
	}
	var lost []string
	for _, d := range diagnostics {
		lost = append(lost, doc.Text[d.Start:d.End])
	}
	return strings.Join(lines, "\n"), strings.Join(lost, "\n")
}

func TestLinesOfAList(t *testing.T) {
	friday := calendar.Date{Year: 2024, Month: 3, Day: 15}
	for _, row := range []struct{ why, line, want string }{
		{"a stretch of years", "1992-1999: The lean years", "1992/1999 occurred: The lean years"},
		{"with a dash", "1992–1999: The lean years", "1992/1999 occurred: The lean years"},
		{"with a word", "1992 to 1999: The lean years", "1992/1999 occurred: The lean years"},
		{"of days", "5–7 March 2021: Fair in Ulm", "2021-03-05/2021-03-07 occurred: Fair in Ulm"},
		{"of days in two months", "1 January to 3 March 2020: The ferry rests", "2020-01-01/2020-03-03 occurred: The ferry rests"},
		{"with a dash between spaces", "1 Jan - 3 Mar 2020: The ferry rests", "2020-01-01/2020-03-03 occurred: The ferry rests"},
		{"about a year", "c. 1190: Monks build a mill", "1190~ occurred: Monks build a mill"},
		{"a century", "12th century: The town grows", "11XX occurred: The town grows"},
		{"before our era", "c. 500 BCE: Settlers clear the hill", "-0499~ occurred: Settlers clear the hill"},
		{"with a preposition", "In 2011: The dam bursts", "2011 occurred: The dam bursts"},
		{"without an end", "since 2017: The bridge is shut", "2017/.. ongoing: The bridge is shut"},
		{"without a beginning", "until 2018: The bridge stays shut", "../2018 occurred: The bridge stays shut"},
		{"the year first", "2016, March: Pact signed", "2016-03 occurred: Pact signed"},
		{"a full stop for a colon", "2013. The clerk flees", "2013 occurred: The clerk flees"},
		{"a German month", "3. Februar 2022: Treffen in Ulm", "2022-02-03 occurred: Treffen in Ulm"},
		{"a German month of long ago", "24. Mai 1370: Friede von Ulm", "1370-05-24 occurred: Friede von Ulm"},
		{"in bold", "**2006**: The ferry burns", "2006 occurred: The ferry burns"},
		{"in bold with its colon", "- **2006:** The ferry burns", "2006 occurred: The ferry burns"},
		{"in quotation marks", "\"2006\": The ferry burns", "2006 occurred: The ferry burns"},
		{"an early year", "1159: Ulm is founded", "1159 occurred: Ulm is founded"},
	} {
		text := "2001: The mill burns\n2002: The mill is rebuilt\n" + row.line + "\n2023: The mill closes\n"
		events, unread := readList(text, friday)
		if !strings.Contains("\n"+events+"\n", "\n"+row.want+"\n") || strings.Count(events, "\n") != 3 || unread != "" {
			t.Errorf("%s:\n%s\nunread: %s\nwant %s", row.why, events, unread, row.want)
		}
	}
}

func TestListsOfEarlyYears(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"years that prose does not take for such", "1159: Ulm is founded\n1370: Peace of Ulm\n1669: The last diet\n", "1159 occurred: Ulm is founded\n1370 occurred: Peace of Ulm\n1669 occurred: The last diet"},
		{"the hours of a patrol", "0900: left the hut\n1200: saw the lake\n1330: back again\n", ""},
		{"the numbers of items", "101: a lamp\n102: a chair\n103: a table\n", ""},
		{"amounts", "500: grams of flour\n350: grams of water\n100: grams of rye\n", ""},
		{"early years of which the grammar knows some, in any order", "2013. The owner flees\n1159: Ulm is founded\n1370: Peace of Ulm\n1805: The mill burns\n", "2013 occurred: The owner flees\n1159 occurred: Ulm is founded\n1370 occurred: Peace of Ulm\n1805 occurred: The mill burns"},
		{"one line alone", "Nobody knew.\n\n1159: lamps\n\nIt was late.", ""},
	} {
		if events, _ := readList(row.text, calendar.Date{Year: 2024, Month: 3, Day: 15}); events != row.want {
			t.Errorf("%s:\n%s\nwant\n%s", row.why, events, row.want)
		}
	}
}

func TestOrderOfAList(t *testing.T) {
	saturday := calendar.Date{Year: 2022, Month: 1, Day: 15}
	for _, row := range []struct {
		why, text string
		published calendar.Date
		want      string
	}{
		{"the present tense is that of lists", "Monday: Envoys meet\nTuesday: Ministers meet\nThursday: The board meets\n", saturday,
			"2022-01-10 occurred: Envoys meet\n2022-01-11 occurred: Ministers meet\n2022-01-13 occurred: The board meets"},
		{"the latest first", "Thursday: The board meets\nTuesday: Ministers meet\nMonday: Envoys meet\n", saturday,
			"2022-01-13 occurred: The board meets\n2022-01-11 occurred: Ministers meet\n2022-01-10 occurred: Envoys meet"},
		{"what follows publication is to come", "Monday: Envoys meet\nTuesday: Ministers meet\nWednesday: The board meets\nThursday: The council votes\n", saturday.AddDays(-3),
			"2022-01-10 occurred: Envoys meet\n2022-01-11 occurred: Ministers meet\n2022-01-12 occurred: The board meets\n2022-01-13 planned: The council votes"},
		{"below a year nothing goes on with it", "2014: The strait is closed\n2015: Pact of Ulm\n10 Jan: The envoy visits Ulm\n11 Jan: The envoy leaves\n", saturday,
			"2014 occurred: The strait is closed\n2015 occurred: Pact of Ulm\n2022-01-10 occurred: The envoy visits Ulm\n2022-01-11 occurred: The envoy leaves"},
		{"a later year does", "2014: The strait is closed\n2015: Pact of Ulm\n10 Jan: The envoy visits Ulm\n2016: The pact ends\n", saturday,
			"2014 occurred: The strait is closed\n2015 occurred: Pact of Ulm\n2015-01-10 occurred: The envoy visits Ulm\n2016 occurred: The pact ends"},
	} {
		if events, unread := readList(row.text, row.published); events != row.want || unread != "" {
			t.Errorf("%s:\n%s\nunread: %s\nwant\n%s", row.why, events, unread, row.want)
		}
	}
}

func TestUnreadLines(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"a day that there is not", "2001: The mill burns\n31 February 2012: The mill opens\n2023: The mill closes\n", "31 February 2012: The mill opens"},
		{"in numbers", "2001: The mill burns\n31.02.2013: The mill opens\n2023: The mill closes\n", "31.02.2013: The mill opens"},
		{"a line without a date", "2001: The mill burns\nThe mill is rebuilt\n2023: The mill closes\n", "The mill is rebuilt"},
		{"a time nobody can read", "2001: The mill burns\nThen: the mill is rebuilt\n2023: The mill closes\n", "Then: the mill is rebuilt"},
		{"a heading is no line of the list", "The mill of Ulm\n\n2001: The mill burns\n2002: The mill is rebuilt\n\nThe end\n\n2023: The mill closes\n", ""},
		{"what is indented below a line goes on with it", "2001: The mill burns down\n   in the night\n2023: The mill closes\n", ""},
	} {
		if _, unread := readList(row.text, calendar.Date{Year: 2024, Month: 3, Day: 15}); unread != row.want {
			t.Errorf("%s: unread are %q, want %q", row.why, unread, row.want)
		}
	}
}
