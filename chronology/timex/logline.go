package timex

import "annals/chronology/calendar"

// A log is lines that begin with the time of day, under a heading or a line
// that gives the day:
//
//	Timeline (18 March 2024)
//	- 23:50: first alert
//	- 00:05: pager goes off
//
// logReach is how many lines may stand between the day and the first time, and
// between one time and the next, as long as entries run.
const logReach = 4

// logs reports whether token i begins the line of a log: only the mark of a
// list stands before it, and a day or another line of the log is near above.
func (d *document) logs(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch t := &d.tokens[j]; {
		case t.kind == breakToken:
			lines := d.linesSince(d.focus.end, i)
			return lines > 0 && lines <= logReach
		case t.kind != markToken || !isListMark(byte(t.word)):
			return false
		}
	}
	return false
}

// linesSince counts the line ends, of several in a row only one, between byte
// end and token i, up to one more than logReach.
func (d *document) linesSince(end, i int) int {
	lines := 0
	for i--; i > 0 && int(d.tokens[i].start) >= end && lines <= logReach; i-- {
		if d.tokens[i].kind == breakToken && d.tokens[i-1].kind != breakToken {
			lines++
		}
	}
	return lines
}

// isListMark reports the marks that stand before a line's time: those of lists,
// tables and brackets.
func isListMark(mark byte) bool {
	switch mark {
	case '-', '*', '|', '(', '[', '>':
		return true
	}
	return false
}

// logged reads the time of a log's line. A time that lies more than half a day
// before that of the line above is the next day's.
func (d *document) logged(minutes int) reading {
	above := d.focus.point
	because := "at that time on the day of the line above"
	day := above.Date
	if above.Grain <= calendar.Hour && minutes*60 < above.Clock-12*60*60 {
		day, because = day.AddDays(1), "midnight has passed since the line above"
	}
	return dated(atMinutes(day, minutes), Narrative, because)
}
