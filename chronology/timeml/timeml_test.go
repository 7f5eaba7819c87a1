package timeml_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/timeml"
	"annals/chronology/timex"
)

var created = calendar.Date{Year: 2022, Month: 1, Day: 12}

// Gold is read, tagged, and compared with what the tagger found.
func ExampleCompare() {
	gold, err := timeml.Read("note.tml", strings.NewReader(`<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-12" functionInDocument="CREATION_TIME">12 Jan</TIMEX3></DCT>
<TEXT>They met <TIMEX3 tid="t1" type="DATE" value="2022-01-11">yesterday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="PT2H">two hours</TIMEX3>.</TEXT></TimeML>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	found := timex.New().Tag(gold.Text, gold.Created)
	f := timeml.Compare(gold.Text, gold.Timexes, timeml.Found(found)).Figures()
	fmt.Printf("strict %.2f value %.2f\n", f.Strict, f.Value)
	// Output:
	// strict 1.00 value 1.00
}

func ExampleWrite() {
	text := "They met yesterday & parted."
	if err := timeml.Write(os.Stdout, "note", created, text, timex.New().Tag(text, created)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
	//
	// <DOCID>note</DOCID>
	//
	// <DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-12" temporalFunction="false" functionInDocument="CREATION_TIME">2022-01-12</TIMEX3></DCT>
	//
	// <TEXT>They met <TIMEX3 tid="t1" type="DATE" value="2022-01-11" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t0">yesterday</TIMEX3> &amp; parted.</TEXT>
	//
	// </TimeML>
}

func write(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	if err := timeml.Write(&b, "text", created, text, timex.New().Tag(text, created)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAttributesOfTheGuidelines(t *testing.T) {
	for text, want := range map[string]string{
		"It rose over the past two years.":                                 `type="DURATION" value="P2Y" temporalFunction="true" functionInDocument="NONE" beginPoint="t2" endPoint="t0">the past two years`,
		"It meets twice a year.":                                           `type="SET" value="P1Y" freq="2X"`,
		"It rains every day.":                                              `value="P1D" quant="EVERY"`,
		"He came in early 1998.":                                           `value="1998" mod="START"`,
		"It sank on 1 March 1990. A week later it rose.":                   `temporalFunction="true" functionInDocument="NONE" anchorTimeID="t1">A week later`,
		"\"Both\" < a > b, on Monday":                                      `&quot;Both&quot; &lt; a &gt; b, on <TIMEX3`,
		"over the next six months it will grow and in the past 10 days it": `beginPoint="t0" endPoint="t3"`,
	} {
		if got := write(t, text); !strings.Contains(got, want) {
			t.Errorf("%q: want %s in\n%s", text, want, got)
		}
	}
}

func TestReadTakesWhatWasWritten(t *testing.T) {
	for _, text := range []string{"They met on Monday, 3 & 4.\r\n\ton < 5 May > é 𝕏 \"tomorrow\"", "", "no time", "\x00\x1b on Monday \ufffe"} {
		checkRoundTrip(t, text)
	}
}

// checkRoundTrip writes a text and reads it back: the same text but for what
// XML cannot hold, and the same expressions.
func checkRoundTrip(t *testing.T, text string) {
	t.Helper()
	written := write(t, text)
	for d := xml.NewDecoder(strings.NewReader(written)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%q: not XML: %v\n%s", text, err, written)
		}
	}
	doc, err := timeml.Read("text", strings.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	found := timex.New().Tag(text, created)
	if len(doc.Timexes) != len(found) || doc.Created != created {
		t.Fatalf("%q: %d expressions on %s, want %d", text, len(doc.Timexes), doc.Created, len(found))
	}
	for i, x := range doc.Timexes {
		if got, want := doc.Text[x.Start:x.End], strings.Map(held, text[found[i].Start:found[i].End]); got != want || x.Value != found[i].Value || x.Type != string(found[i].Type) {
			t.Errorf("%q: %q = %s, want %q = %s", text, got, x.Value, want, found[i].Value)
		}
	}
}

// held is r, or U+FFFD where XML 1.0 has no way to write r (its section 2.2).
func held(r rune) rune {
	if r < 0x20 && !strings.ContainsRune("\t\n\r", r) || r == 0xfffe || r == 0xffff {
		return '\ufffd'
	}
	return r
}

func TestReadIsLenient(t *testing.T) {
	doc, err := timeml.Read("x", strings.NewReader(`<DCT>no time</DCT><TEXT>a & b < c <EVENT eid="e1">met</EVENT> <TIMEX3 type="DATE" tid="t1" value="2001">2001<TIMEX3/> <TIMEX3 tid="t2" type="DATE" value="X"></TIMEX3>`))
	if err != nil || doc.Text != "a & b  <TIMEX3/> " && !strings.HasPrefix(doc.Text, "a & b ") {
		t.Errorf("%+v, %v", doc, err)
	}
	if _, err := timeml.Read("x.tml", strings.NewReader("plain")); !errors.Is(err, timeml.ErrNoText) || !strings.Contains(err.Error(), "x.tml") {
		t.Errorf("error %v, want one that names the file and the missing text", err)
	}
}

func TestCompare(t *testing.T) {
	text := "on Monday 10 January 2022 and later "
	span := func(s string, value string) timeml.Timex {
		i := strings.Index(text, s)
		return timeml.Timex{Start: i, End: i + len(s), Type: "DATE", Value: value}
	}
	for _, test := range []struct {
		reason       string
		gold, system []timeml.Timex
		want         timeml.Counts
	}{
		{"equal but for space at the ends", []timeml.Timex{span("Monday ", "a")}, []timeml.Timex{span("Monday", "a")}, timeml.Counts{Gold: 1, System: 1, Relaxed: 1, Strict: 1, Type: 1, Value: 1}},
		{"one gold expression has one partner", []timeml.Timex{span("Monday 10 January 2022", "a")}, []timeml.Timex{span("Monday", "a"), span("10 January 2022", "a")}, timeml.Counts{Gold: 1, System: 2, Relaxed: 1, Type: 1, Value: 1}},
		{"an equal extent goes before a longer overlap", []timeml.Timex{span("Monday 10 January 2022", "b"), span("Monday", "a")}, []timeml.Timex{span("Monday", "a")}, timeml.Counts{Gold: 2, System: 1, Relaxed: 1, Strict: 1, Type: 1, Value: 1}},
		{"beside is not over", []timeml.Timex{span("Monday", "a")}, []timeml.Timex{span("later", "a")}, timeml.Counts{Gold: 1, System: 1}},
	} {
		if got := timeml.Compare(text, test.gold, test.system); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.reason, got, test.want)
		}
	}
}

func TestFigures(t *testing.T) {
	f := timeml.Counts{Gold: 4, System: 6, Relaxed: 4, Strict: 2, Type: 3, Value: 1}.Figures()
	if got := fmt.Sprintf("%.3f %.3f %.3f %.3f", f.Strict, f.Relaxed, f.Type, f.Value); got != "0.400 0.800 0.600 0.200" {
		t.Errorf("strict, relaxed, type, value %s", got)
	}
	if f := (timeml.Counts{}).Figures(); f.Value != 1 {
		t.Errorf("nothing to find and nothing found is %v, want 1", f.Value)
	}
	low, high := timeml.Interval([]timeml.Counts{{Gold: 1, System: 1, Relaxed: 1}, {Gold: 1, System: 1}, {Gold: 1, System: 1, Relaxed: 1}})
	if low.Relaxed < 0 || high.Relaxed > 1 || low.Relaxed >= 2.0/3 || high.Relaxed <= 2.0/3 {
		t.Errorf("the interval %v to %v does not lie around 2/3", low.Relaxed, high.Relaxed)
	}
}

// FuzzRoundTrip holds for any text: what is written is XML and reads back.
func FuzzRoundTrip(f *testing.F) {
	f.Add("They met on Monday & left <b>yesterday</b>, over the past two years.")
	f.Add("]]> <!-- on 5 May --> &amp; \x00")
	f.Add("on 1\f\fMay")
	f.Fuzz(func(t *testing.T, text string) { checkRoundTrip(t, strings.ToValidUTF8(text, "?")) })
}

// FuzzRead holds for any file: no panic, and extents inside the text.
func FuzzRead(f *testing.F) {
	f.Add("<TEXT>a <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2001\">b</TIMEX3></TEXT>")
	f.Add("<TEXT><TIMEX3</TIMEX3><TIMEX3 value=\">")
	f.Fuzz(func(t *testing.T, data string) {
		doc, err := timeml.Read("x", strings.NewReader(data))
		if err != nil {
			return
		}
		for _, x := range doc.Timexes {
			if x.Start >= x.End || x.End > len(doc.Text) {
				t.Fatalf("extent [%d,%d) in a text of %d bytes", x.Start, x.End, len(doc.Text))
			}
		}
	})
}
