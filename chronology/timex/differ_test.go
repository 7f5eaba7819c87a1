package timex

import (
	"testing"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
)

// TestAgainstWhen compares phrases with what when reads of them with all its
// English rules, on Monday 10 January 2022. Where the two differ the row says
// why; a row that says they differ and no longer do is a failure too.
func TestAgainstWhen(t *testing.T) {
	parser := when.New(nil)
	parser.Add(en.All...)
	parser.Add(common.All...)
	noon := time.Date(2022, 1, 10, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ phrase, ours, whens, reason string }{
		{"today", "2022-01-10", "2022-01-10T12:00", ""},
		{"tomorrow", "2022-01-11", "2022-01-11T12:00", ""},
		{"yesterday", "2022-01-09", "2022-01-09T12:00", ""},
		{"last Tuesday", "2022-01-04", "2022-01-04T12:00", ""},
		{"two days ago", "2022-01-08", "2022-01-08T12:00", ""},
		{"May 5", "2022-05-05", "2022-05-05T12:00", ""},
		{"25/12/2021", "2021-12-25", "2021-12-25T12:00", ""},
		{"at 3:30 p.m.", "2022-01-10T15:30", "2022-01-10T15:30", ""},
		{"tonight at eleven", "2022-01-10T23:00", "2022-01-10T23:00", ""},
		{"next Friday", "2022-01-21", "2022-01-14T12:00", "on a Monday, next Friday is that of next week; this Friday is the coming one, which is kept as the other reading"},
		{"Friday", "2022-01-07", "2022-01-14T12:00", "in prose a bare weekday is the latest one; when turns it to the future"},
		{"on Wednesday", "2022-01-05", "2022-01-12T12:00", "in prose a bare weekday is the latest one; when turns it to the future"},
		{"in two weeks", "2022-W04", "2022-01-24T12:00", "the grain of the phrase is the week; when gives a minute"},
		{"a month ago", "2021-12", "2021-12-10T12:00", "the grain of the phrase is the month; when gives a minute"},
		{"tomorrow morning", "2022-01-11TMO", "2022-01-11T08:00", "a morning is a part of a day, not eight o’clock"},
		{"January 15, 2024", "2024-01-15", "2022-01-15T12:00", "when drops the year"},
		{"3/4/2021", "2021-03-04", "2021-04-03T12:00", "with slashes the month goes first, as in American prose; the day first is kept as the other reading"},
		{"12 a.m.", "2022-01-10T00:00", "2022-01-10T12:00", "twelve in the night is midnight"},
		{"in 13 months", "2023-02", "2022-02-10T12:00", "when wraps the month and keeps the year"},
		{"they may leave", "", "2022-05-10T12:00", "may is a verb here"},
		{"last month", "2021-12", "", "when does not know it"},
		{"15 March 2020", "2020-03-15", "", "when does not know it"},
		{"2014", "2014", "", "when knows no years"},
		{"the 1990s", "199", "", "when knows no decades"},
		{"later this week", "2022-W02", "", "when does not know it"},
		{"a day earlier", "2022-01-09", "", "when knows no anchor but now"},
	} {
		whens := ""
		if r, err := parser.Parse(tt.phrase, noon); err == nil && r != nil {
			whens = r.Time.Format("2006-01-02T15:04")
		}
		ours := ""
		if found := New().Tag(tt.phrase, monday); len(found) == 1 {
			ours = found[0].Value
		}
		switch {
		case ours != tt.ours:
			t.Errorf("%q = %s, want %s", tt.phrase, ours, tt.ours)
		case whens != tt.whens:
			t.Errorf("%q: when now reads %q, not %q; look at the row again", tt.phrase, whens, tt.whens)
		case tt.reason == "" && len(ours) <= len(whens) && ours != whens[:len(ours)]:
			t.Errorf("%q: %s here and %s by when, and no reason is given", tt.phrase, ours, whens)
		case tt.reason != "" && ours == whens:
			t.Errorf("%q: the two agree by now", tt.phrase)
		}
	}
}
