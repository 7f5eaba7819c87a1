package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// monday is the anchor of the model article.
var monday = calendar.Date{Year: 2022, Month: 1, Day: 10}

func TestWhenReadsClockTimes(t *testing.T) {
	for span, want := range map[string]int{"3:30 p.m.": 15*60 + 30, "9 a.m.": 9 * 60, "7 o'clock in the evening": 19 * 60} {
		if got, ok := clockEngine().minutes(span); !ok || got != want {
			t.Errorf("%q: %d minutes, %v; want %d", span, got, ok, want)
		}
	}
	for _, span := range []string{"3:30 p.m. on", "around 9 a.m.", "May", "Monday"} {
		if got, ok := clockEngine().minutes(span); ok {
			t.Errorf("%q: %d minutes; want no answer, as the span is not wholly a time", span, got)
		}
	}
}

// TestWhensKnownFaults holds what when alone gets wrong against what comes out here.
func TestWhensKnownFaults(t *testing.T) {
	for _, tt := range []struct{ reason, phrase, want string }{
		{"when drops the year", "January 15, 2024", "2024-01-15"},
		{"when turns a bare weekday to the future", "Sunday", "2022-01-09"},
		{"the anchor's own weekday is that day", "Monday", "2022-01-10"},
		{"when reads 12 a.m. as noon", "12 a.m.", "2022-01-10T00:00"},
		{"a month past December must carry the year", "in 13 months", "2023-02"},
	} {
		got, err := Resolve(tt.phrase, monday)
		if err != nil || got.Value != tt.want {
			t.Errorf("%s: %q = %s, %v; want %s", tt.reason, tt.phrase, got.Value, err, tt.want)
		}
	}
	if found := New().Tag("They may leave, she said.", monday); len(found) != 0 {
		t.Errorf("the verb may became %+v", found)
	}
	if _, err := Resolve("tomorrow", calendar.Date{}); err == nil {
		t.Error("without an anchor, tomorrow was resolved by the clock")
	}
}

// TestResolveInOtherLanguages holds a table a language, on Monday 10 January
// 2022. What when answers wrongly stands in its comment and is not in the table.
func TestResolveInOtherLanguages(t *testing.T) {
	for language, table := range map[Language][][2]string{
		Russian: {
			{"завтра", "2022-01-11"}, {"вчера", "2022-01-09"}, {"сегодня", "2022-01-10"},
			{"завтра в 11:00", "2022-01-11T11:00"}, {"в пятницу", "2022-01-14"},
		},
		Portuguese: {
			{"amanhã", "2022-01-11"}, {"ontem", "2022-01-09"}, {"hoje", "2022-01-10"}, {"sexta-feira", "2022-01-14"}, {"em 3 dias", "2022-01-13"},
		},
		Dutch: {
			// "morgen" alone is both tomorrow and the morning; when takes it for both at once.
			{"gisteren", "2022-01-09"}, {"vandaag", "2022-01-10"}, {"vrijdag", "2022-01-14"},
		},
		Chinese: {
			{"明天", "2022-01-11"}, {"昨天", "2022-01-09"}, {"今天", "2022-01-10"}, {"后天", "2022-01-12"},
		},
	} {
		for _, row := range table {
			got, err := New().ResolveIn(language, row[0], monday)
			if err != nil || got.Value != row[1] {
				t.Errorf("%s %q = %q, %v; want %s", language, row[0], got.Value, err, row[1])
			}
		}
		if _, err := New().ResolveIn(language, "xyzzy", monday); err == nil {
			t.Errorf("%s: a word that is no time got an answer", language)
		}
	}
	if got, err := New().ResolveIn(Russian, "15 марта", monday); err == nil {
		t.Errorf("a date whose year when takes from the clock became %s", got.Value)
	}
	if _, err := New().ResolveIn("xx", "morgen", monday); err == nil {
		t.Error("a language without rules gave an answer")
	}
}

// TestResolve holds the phrases that users ask first.
func TestResolve(t *testing.T) {
	newYearsEve := calendar.Date{Year: 2021, Month: 12, Day: 31}
	for _, tt := range []struct {
		phrase            string
		anchor            calendar.Date
		value, start, end string
		rule              string
	}{
		{"a day earlier", monday, "2022-01-09", "2022-01-09", "2022-01-10", "unit-before"},
		{"later this week", monday, "2022-W02", "2022-01-11", "2022-01-17", "within-unit"},
		{"last month", monday, "2021-12", "2021-12-01", "2022-01-01", "shifted-unit"},
		{"over the weekend", monday, "2022-W01-WE", "2022-01-08", "2022-01-10", "weekend"},
		{"next Friday at 3:30 p.m.", monday, "2022-01-21T15:30", "2022-01-21T15:30", "2022-01-21T15:31", "clock-day"},
		{"in 2 months", newYearsEve, "2022-02", "2022-02-01", "2022-03-01", "in-units"},
		{"the second week of March", monday, "2022-W10", "2022-03-07", "2022-03-14", "nth-of-unit"},
		{"two Mondays ago", monday, "2021-12-27", "2021-12-27", "2021-12-28", "weekdays-ago"},
		{"the past few weeks", monday, "PXW", "2021-12-06", "2022-01-11", "vague-stretch"},
		{"in recent months", monday, "PXM", "2021-10-01", "2022-01-11", "vague-stretch"},
		{"early March", monday, "2022-03", "2022-03-01", "2022-03-11", "part-of-unit"},
		{"44 BC", monday, "BC0044", "-0043-01-01", "-0042-01-01", "bc-year"},
		{"from March to May 2020", monday, "", "2020-03-01", "2020-06-01", "range"},
		{"between 1914 and 1918", monday, "", "1914-01-01", "1919-01-01", "range"},
	} {
		got, err := Resolve(tt.phrase, tt.anchor)
		b := got.When.Bounds()
		if err != nil || got.Value != tt.value || b.Start.String() != tt.start || b.End.String() != tt.end || got.Rule != tt.rule || got.Because == "" {
			t.Errorf("%q = %q [%v, %v) by %s because %q (%v); want %q [%s, %s) by %s",
				tt.phrase, got.Value, b.Start, b.End, got.Rule, got.Because, err, tt.value, tt.start, tt.end, tt.rule)
		}
	}
}
