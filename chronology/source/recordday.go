package source

import (
	"strings"

	"annals/chronology/calendar"
)

// RecordDay returns the day of a meeting or watch whose minutes or log a text is: the
// one day that its head gives in full, "Minutes of the meeting held on 3 May 2006". What
// such a text calls yesterday counts from it, whenever the text was issued.
func RecordDay(text string) (calendar.Date, bool) {
	for range maxRecordLines {
		line, rest, more := strings.Cut(text, "\n")
		if len(line) <= maxRecordLine && isRecord(line) {
			days := findDays(withoutIssue(line), dayStyle{})
			for _, d := range days {
				if d.day != days[0].day {
					return calendar.Date{}, false
				}
			}
			if len(days) > 0 {
				return days[0].day, true
			}
		}
		if !more {
			break
		}
		text = rest
	}
	return calendar.Date{}, false
}

// withoutIssue cuts off a bracket that says when the record was issued: "(draft circulated
// 10 March)".
func withoutIssue(line string) string {
	head, tail, ok := strings.Cut(line, "(")
	if !ok || strings.TrimSpace(head) == "" {
		return line
	}
	for w := range strings.FieldsSeq(strings.ToLower(tail)) {
		switch strings.Trim(w, ".,:;()") {
		case "draft", "circulated", "issued", "approved", "published", "revised", "version", "typed", "signed":
			return head
		}
	}
	return line
}

const (
	maxRecordLines = 8   // of the head of a text
	maxRecordLine  = 250 // bytes of a line of it
)

// isRecord reports a line, no sentence, by which a text calls itself a record.
func isRecord(line string) bool {
	line = strings.TrimSpace(line)
	if strings.HasSuffix(line, ".") {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		switch strings.Trim(w, ".,:;()#*–-") {
		case "minutes", "proceedings", "logbook", "diary", "sitrep":
			return true
		}
	}
	return false
}
