package source

import (
	"cmp"
	"fmt"
	"slices"
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
	claimVisible                    // a date alone beside the headline
	claimPage                       // JSON-LD of the page around the article
	claimWeak                       // HTTP headers, a modification where nothing else is known
)

// A dateClaim is one date that a source states about itself.
type dateClaim struct {
	kind     claimKind
	day      calendar.Date
	utc      bool // the day is UTC's and may be another where the story was filed
	updated  bool // of an update, not of the first publication
	beside   bool // it stands right behind the headline
	far      int  // how far from the headline it stands, in nodes; 0 where that means nothing
	evidence string
}

// rank is the order of trust: what the head says of the article, then what
// stands beside the headline, whatever its markup, then the rest by its kind.
func (c dateClaim) rank() int {
	if c.beside && c.kind > claimMeta {
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

// bestClaim chooses the date of first publication, and says in diagnostics
// which other dates the source states. It returns false where nothing is
// claimed.
func bestClaim(claims []dateClaim) (Published, []Diagnostic) {
	if len(claims) == 0 {
		return Published{}, nil
	}
	ordered := slices.Clone(claims)
	confirm(ordered)
	slices.SortStableFunc(ordered, func(a, b dateClaim) int {
		if a.updated != b.updated {
			return cmp.Compare(boolInt(a.updated), boolInt(b.updated))
		}
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.kind, b.kind), cmp.Compare(a.far, b.far))
	})
	best := ordered[0]
	if best.updated {
		return Published{}, []Diagnostic{{Code: "updated-only", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("the source tells when it was last changed, %s (%s), and not when it was published", best.day, best.evidence),
			Hint:    "give the day of publication with --date"}}
	}
	if best.utc {
		best = localClaim(best, ordered)
	}
	from := FromMetadata
	switch best.kind {
	case claimLabelled, claimClass, claimVisible:
		from = FromDateline // words that a reader sees
	default: // what only programs read
	}
	return Published{Date: best.day, From: from, Evidence: best.evidence}, otherClaims(best, ordered)
}

// localClaim returns, for a claim in UTC, what the page says of the same moment
// on the clock of its own place: the day before or behind, if the page states
// that and nowhere the day in UTC.
func localClaim(utc dateClaim, ordered []dateClaim) dateClaim {
	local := utc
	for _, c := range ordered {
		gap := c.day.Serial() - utc.day.Serial()
		switch {
		case c.utc || c.updated || c.kind >= claimURL:
		case gap == 0:
			return utc
		case (gap == 1 || gap == -1) && local.utc:
			local = c
		}
	}
	return local
}

// confirm raises an ambiguous claim that another place of the page bears out.
func confirm(claims []dateClaim) {
	for i, c := range claims {
		if c.kind != claimAmbiguous {
			continue
		}
		for _, other := range claims {
			if other.day == c.day && !other.updated && other.kind != claimAmbiguous && other.kind != claimWeak {
				claims[i].kind = claimMeta
				break
			}
		}
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// otherClaims reports the first claim that contradicts the chosen one, and
// the latest update.
func otherClaims(best dateClaim, ordered []dateClaim) []Diagnostic {
	var diagnostics []Diagnostic
	for _, c := range ordered {
		gap := c.day.Serial() - best.day.Serial()
		if c.updated || gap == 0 || (c.utc || best.utc) && (gap == 1 || gap == -1) || c.kind > claimURL {
			continue
		}
		diagnostics = append(diagnostics, Diagnostic{Code: "date-conflict", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("the source gives two dates of publication: %s (%s) was taken, not %s (%s)", best.day, best.evidence, c.day, c.evidence),
			Hint:    "give the right one with --date"})
		break
	}
	for _, c := range ordered {
		if c.updated && c.day.Serial() > best.day.Serial() {
			diagnostics = append(diagnostics, Diagnostic{Code: "updated", Severity: Info, Start: -1, End: -1,
				Message: fmt.Sprintf("published %s, updated %s (%s); relative dates count from the first publication", best.day, c.day, c.evidence)})
			break
		}
	}
	return diagnostics
}
