package source

import (
	"strings"
	"time"

	"annals/chronology/calendar"
)

// A claimKind says where a page states a date, the most trusted first.
type claimKind int

const (
	claimLinked    claimKind = iota // JSON-LD of the article itself
	claimMeta                       // OpenGraph, Dublin Core and the like in the head
	claimMicrodata                  // itemprop, hAtom, <time pubdate>
	claimLabelled                   // visible words such as "Published 10 January 2022"
	claimTime                       // another <time> of the article
	claimAmbiguous                  // a <meta> that may be of the last change
	claimClass                      // an element whose class says date, byline or the like
	claimURL                        // /2022/01/10/ in the page's address
	claimTeaser                     // a list's entry for the page itself
	claimVisible                    // a date alone beside the headline
	claimPage                       // JSON-LD of the page around the article
	claimWeak                       // HTTP headers, a modification where nothing else is known
)

// A dateClaim is one date that a source states about itself.
type dateClaim struct {
	kind     claimKind
	day      calendar.Date
	utc      bool   // the day is UTC's and may be another where the story was filed
	updated  bool   // of an update, not of the first publication
	beside   bool   // it stands right behind the headline
	above    bool   // it stands before the headline, where sites put the day of today
	around   bool   // it stands in what seems not to be of the article
	far      int    // how far from the headline it stands, in nodes; 0 where that means nothing
	list     string // what the entries of the list it may stand in share; empty for none
	evidence string
}

// rank is the order of trust: what the head says of the article, then what
// stands beside the headline, whatever its markup, then the rest by its kind.
func (c dateClaim) rank() int {
	switch {
	case c.beside && c.around:
		return int(claimLabelled)
	case c.beside && c.kind > claimMeta:
		return int(claimMicrodata)
	}
	return int(c.kind) + boolInt(c.kind > claimMeta)
}

// dayOfTimestamp reads a machine's date: ISO 8601, RFC 5322, a number of
// seconds or milliseconds, or what findDays finds. The day is that of the
// zone the value is written in.
func dayOfTimestamp(value string, style dayStyle) (day calendar.Date, utc, ok bool) {
	value = strings.TrimSpace(value)
	if seconds, ok := unixSeconds(value); ok {
		t := time.Unix(seconds, 0).UTC()
		return calendar.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, true, true
	}
	if (len(value) == 12 || len(value) == 14) && strings.Trim(value, "0123456789") == "" {
		value = value[:8] // 20220110150405
	}
	day, ok = firstDay(value, style)
	if !ok || day.Year < 1800 || day.Year > 2100 {
		return calendar.Date{}, false, false
	}
	clock := strings.Contains(value, ":")
	zero := strings.HasSuffix(value, "Z") || strings.HasSuffix(value, "+00:00") || strings.HasSuffix(value, "+0000") ||
		strings.HasSuffix(value, "GMT") || strings.HasSuffix(value, "UTC")
	return day, clock && zero, true
}

// unixSeconds reads a number of 10 digits as seconds and of 13 as milliseconds since 1970.
func unixSeconds(value string) (int64, bool) {
	if len(value) != 10 && len(value) != 13 || strings.Trim(value, "0123456789") != "" || value[0] != '1' {
		return 0, false
	}
	var n int64
	for i := range 10 {
		n = n*10 + int64(value[i]-'0')
	}
	return n, true
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
