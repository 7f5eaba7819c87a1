package timex

import "annals/chronology/calendar"

// The timeline of a report often gives hours alone, far from the day they are of:
//
//	From 22:47 on Wednesday 29 January until 03:18 nobody could sign in. […]
//	Timeline
//	22:47 The key expires.
//	00:12 The status page is updated.
//
// Its day is the one on which the text has put one of its hours before; else the first
// day that the text gives in full, as its title does.
const (
	fewestHours = 3  // lines that make a log of lines without a day
	maxHours    = 16 // hours with their days that are remembered
	oldestLog   = 90 // days before publication that a log may be of
)

// noteHour remembers an hour with its day for a log further down, and the first day that
// the text gives in full.
func (d *document) noteHour(r *reading) {
	at := r.when.From
	if r.needsAnchor || r.when.IsZero() || r.kind != Date && r.kind != Time || d.log.lineEnd > 0 {
		return
	}
	if r.own && at.Grain == calendar.Day && d.firstDay.IsZero() {
		d.firstDay = at.Date
	}
	if at.Grain == calendar.Minute && len(d.hours) < maxHours {
		d.hours = append(d.hours, at)
	}
}

// hoursDay returns the day of a log that begins with the line at token i and has no day
// near: that of its first line.
func (d *document) hoursDay(i, minutes int) (calendar.Date, string, bool) {
	if !d.opensLine(i) {
		return calendar.Date{}, "", false
	}
	lines, midnights, before := 0, 0, minutes
	var day calendar.Date
	for j := i; j < len(d.tokens) && lines < maxHours; {
		now, width := matchClass(d, inClock, j)
		if width == 0 {
			break
		}
		if int(now) < before-12*60 {
			midnights++
		}
		lines, before = lines+1, int(now)
		for _, hour := range d.hours {
			if day.IsZero() && hour.Clock == int(now)*60 && d.reachesLog(hour.Date) {
				day = hour.Date.AddDays(-midnights)
			}
		}
		j = d.nextHour(j + width)
	}
	switch {
	case lines < fewestHours:
		return calendar.Date{}, "", false
	case !day.IsZero():
		return day, "at that time on the day that the text gives for these hours", true
	case d.reachesLog(d.firstDay):
		return d.firstDay, "at that time on the day that the text gives first", true
	case midnights > 0 && d.hasPublished():
		return d.published.AddDays(-midnights), "the log ends on the day of publication at the latest", true
	}
	return calendar.Date{}, "", false
}

// reachesLog reports a day that a report of the publication date may have a log of.
func (d *document) reachesLog(day calendar.Date) bool {
	if day.IsZero() || !d.hasPublished() {
		return !day.IsZero()
	}
	n := d.published.Serial() - day.Serial()
	return n >= 0 && n <= oldestLog
}

// opensLine reports whether only the mark of a list stands before token i in its line.
func (d *document) opensLine(i int) bool {
	i--
	for i >= 0 && d.tokens[i].kind == markToken && isListMark(byte(d.tokens[i].word)) {
		i--
	}
	return i < 0 || d.tokens[i].kind == breakToken
}

// nextHour returns the token of the hour that opens one of the next lines behind token
// i, no more than logReach lines on, or the end of the tokens.
func (d *document) nextHour(i int) int {
	for lines := 0; i < len(d.tokens) && lines <= logReach; i++ {
		if d.tokens[i].kind != breakToken {
			continue
		}
		j := i + 1
		for j < len(d.tokens) && d.tokens[j].kind == markToken && isListMark(byte(d.tokens[j].word)) {
			j++
		}
		if j < len(d.tokens) && d.tokens[j].kind != breakToken {
			if _, width := matchClass(d, inClock, j); width > 0 {
				return j
			}
			lines++
		}
	}
	return len(d.tokens)
}
