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

// proseReach is how many lines may stand between a day within a line and the first time.
const proseReach = 2

// logState is where a log has come to.
type logState struct {
	above calendar.Point // the time of the last line, zero where no log has begun
	end   int            // where that time ends in the text, in bytes
	// newest says that the newest line comes first, as in a live page.
	newest bool
	// lineEnd is where the line ends, in bytes, while the analysis is in one, else 0;
	// published then holds the publication date of the whole text.
	lineEnd   int
	published calendar.Date
}

// logs reports whether token i begins the line of a log: only the mark of a
// list stands before it, and a day or another line of the log is near above.
func (d *document) logs(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch t := &d.tokens[j]; {
		case t.kind == breakToken:
			if d.logNear(i) {
				return true
			}
			lines, reach := d.linesSince(d.focus.end, i), proseReach
			if d.heading.end == d.focus.end {
				reach = logReach
			}
			return lines > 0 && lines <= reach && d.focus.point.Grain <= calendar.Day && !d.focus.point.IsZero()
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

// logNear reports whether the last line of a log is near above token i.
func (d *document) logNear(i int) bool {
	return !d.log.above.IsZero() && d.linesSince(d.log.end, i) <= logReach
}

// logged reads the time of a log's line, at token i. Where the newest line comes
// first, a time behind that of the line above is the day before's; else a time that
// lies more than half a day before it is the next day's.
func (d *document) logged(i, minutes int) reading {
	because := "at that time on the day of the line above"
	day := d.focus.point.Date
	switch above := d.log.above; {
	case d.logNear(i) && d.heading.end > d.log.end:
		day, because = d.heading.point.Date, "at that time on the day of the heading"
	case d.logNear(i):
		day = above.Date
		switch {
		case d.log.newest && minutes*60 > above.Clock+30*60:
			day, because = day.AddDays(-1), "the newest line comes first, and this is of the day before"
		case !d.log.newest && minutes*60 < above.Clock-12*60*60:
			day, because = day.AddDays(1), "midnight has passed since the line above"
		}
	default:
		above = d.focus.point
		d.log.newest = d.newestFirst(i, minutes)
		switch days := d.published.Serial() - day.Serial(); {
		case d.log.newest && d.hasPublished() && days >= 0 && days <= 2:
			day, because = d.published, "the newest line comes first, and was written on the day of publication"
		case above.Grain <= calendar.Hour && minutes*60 < above.Clock-12*60*60:
			day, because = day.AddDays(1), "midnight has passed since the line above"
		}
	}
	p := atMinutes(day, minutes)
	d.log.above, d.log.end = p, int(d.tokens[i].end)
	d.enterLog(i, day)
	return dated(p, Narrative, because)
}

// newestFirst reports whether the next line that begins with a time has an
// earlier one than the line at token i, by less than half a day.
func (d *document) newestFirst(i, minutes int) bool {
	for j := i + 1; j < len(d.tokens)-1; j++ {
		if d.tokens[j].kind != breakToken || d.tokens[j+1].kind != clockToken {
			continue
		}
		next, ok := matchClass(d, inClock, j+1)
		if ok == 0 {
			return false
		}
		return int(next) < minutes && minutes-int(next) < 12*60
	}
	return false
}

// enterLog makes the day of a log's line the one that "yesterday" and "this
// morning" count from, up to the end of the line.
func (d *document) enterLog(i int, day calendar.Date) {
	if !d.hasPublished() {
		return
	}
	d.leaveLog(len(d.tokens))
	for j := i; j < len(d.tokens); j++ {
		if d.tokens[j].kind == breakToken {
			d.log.lineEnd, d.log.published = int(d.tokens[j].start), d.published
			d.published = day
			return
		}
	}
}

// leaveLog gives back the publication date behind the line of a log, at token i.
func (d *document) leaveLog(i int) {
	if d.log.lineEnd > 0 && (i >= len(d.tokens) || int(d.tokens[i].start) >= d.log.lineEnd) {
		d.published, d.log.lineEnd = d.log.published, 0
	}
}

// underHeading reports whether the text is still at the day of a heading that has a
// line to itself. The day of publication in such a line is a dateline: it says when
// the text was written, not when what it tells of happened.
func (d *document) underHeading() bool {
	if now, ok := d.now(); ok && now == d.heading.point.Date {
		return false
	}
	return d.heading.own && d.focus.point.Grain <= calendar.Day && d.focus.point.Date == d.heading.point.Date
}

// noteHeading remembers a day that begins or ends a line.
func (d *document) noteHeading(m *match, r *reading) {
	if r.kind != Date || r.when.From.Grain != calendar.Day || r.when.IsRange() {
		return
	}
	end := m.end
	for end < len(d.tokens) && d.tokens[end].kind == markToken {
		end++
	}
	alone := d.at(m.first-1).kind == breakToken && d.at(end).kind == breakToken
	if d.at(m.first-1).kind == breakToken || d.at(end).kind == breakToken && d.log.lineEnd == 0 {
		d.heading = focus{point: r.when.From, own: alone, end: int(d.tokens[m.end-1].end)}
	}
}
