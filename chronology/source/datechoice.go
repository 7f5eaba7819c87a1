package source

import (
	"cmp"
	"fmt"
	"slices"
)

// bestClaim chooses the date of first publication, and says in diagnostics
// which other dates the source states. The zero Published says that no claim
// is to be trusted.
func bestClaim(claims []dateClaim) (Published, []Diagnostic) {
	ordered := slices.Clone(claims)
	confirm(ordered)
	slices.SortStableFunc(ordered, func(a, b dateClaim) int {
		if a.updated != b.updated {
			return cmp.Compare(boolInt(a.updated), boolInt(b.updated))
		}
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.kind, b.kind), cmp.Compare(a.far, b.far))
	})
	ordered = slices.DeleteFunc(ordered, func(c dateClaim) bool { return isPlaceholder(c, claims) || isOneOfMany(c, claims) })
	if len(ordered) == 0 {
		return Published{}, nil
	}
	best := outvoted(ordered)
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
	case claimLabelled, claimClass, claimTeaser, claimVisible:
		from = FromDateline // words that a reader sees
	default: // what only programs read
	}
	return Published{Date: best.day, From: from, Evidence: best.evidence}, otherClaims(best, ordered)
}

// isPlaceholder reports a 1 January that only programs read, on a page that
// states a later change: so systems write a year of which they know no more.
func isPlaceholder(c dateClaim, all []dateClaim) bool {
	if c.day.Month != 1 || c.day.Day != 1 || c.updated || c.kind > claimMicrodata {
		return false
	}
	changed := false
	for _, other := range all {
		if other.day == c.day && other.kind > claimMicrodata {
			return false // a reader sees it
		}
		changed = changed || other.updated && other.day.Year > c.day.Year
	}
	return changed
}

// crowd is how many different days make a list of dates, such as one of
// events, of which none is the page's own; two may be those of publication and
// update.
const crowd = 3

// isOneOfMany reports a claim that is one of a list, each of another day,
// either all of them beside a headline or all far from any.
func isOneOfMany(c dateClaim, all []dateClaim) bool {
	if c.list == "" || c.kind < claimTime {
		return false
	}
	var days []int
	for _, other := range all {
		if other.list == c.list && other.beside == c.beside && !slices.Contains(days, other.day.Serial()) {
			if days = append(days, other.day.Serial()); len(days) >= crowd {
				return true
			}
		}
	}
	return false
}

// outvoted returns the first of the ordered claims, or, if that is JSON-LD of
// a day that nothing else on the page states, the one on which the page's head
// and the words beside its headline agree against it.
func outvoted(ordered []dateClaim) dateClaim {
	best := ordered[0]
	if best.kind != claimLinked || best.updated {
		return best
	}
	for _, c := range ordered {
		if c.day == best.day && c.kind != claimLinked && !c.updated {
			return best
		}
	}
	for _, c := range ordered {
		seen := func(other dateClaim) bool { return other.day == c.day && !other.updated && other.beside }
		if c.kind == claimMeta && !c.updated && slices.ContainsFunc(ordered, seen) {
			return c
		}
	}
	return best
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
