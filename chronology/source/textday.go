package source

import (
	"fmt"
	"strings"
	"unicode"

	"annals/chronology/calendar"
)

// dateFromText looks for the day of publication in the words of a document
// that has no metadata: in its byline ("Published 10 January 2022"), in the
// header of a copied mail ("Date: Mon, 10 Jan 2022"), in the one date that
// stands alone near its head, in its dateline ("RIGA, Jan. 10, 2022 (Agency) –"),
// and last in the file's name. A dateline without a year dates nothing.
// Lines that only tell when the text appeared are left out of the blocks.
func dateFromText(d *Document, style dayStyle) {
	var claims []dateClaim
	kept := d.Blocks[:0]
	for i, b := range d.Blocks {
		words := d.Text[b.Start:b.End]
		near := i < 12 || i >= len(d.Blocks)-3
		claim, whole, ok := bylineClaim(words, style)
		switch {
		case near && ok:
			claims = append(claims, claim)
			if whole {
				d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "byline", Severity: Info, Start: b.Start, End: b.End,
					Message: fmt.Sprintf("left out %q, a line that tells when the text appeared", shorten(words, 60))})
				continue
			}
		case i < 12:
			if day, evidence, ok := dateline(words, style); ok {
				claims = append(claims, dateClaim{kind: claimClass, day: day, evidence: evidence})
			}
		}
		kept = append(kept, b)
	}
	d.Blocks = kept
	if alone, ok := loneDay(d, style); ok {
		claims = append(claims, alone)
	}
	if d.Published.Date.IsZero() && len(claims) > 0 {
		published, diagnostics := bestClaim(claims)
		d.Published, d.Diagnostics = published, append(d.Diagnostics, diagnostics...)
	}
	if day, ok := dayInName(d.Name); ok {
		dateFromName(d, Published{Date: day, From: FromFilename, Evidence: "file name " + d.Name})
	}
}

// dateFromName takes the file name's date where there is no other, and
// reports it where it contradicts.
func dateFromName(d *Document, named Published) {
	switch gap := named.Date.Serial() - d.Published.Date.Serial(); {
	case d.Published.Date.IsZero():
		d.Published = named
	case gap > 1 || gap < -1:
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "date-conflict", Severity: Info, Start: -1, End: -1,
			Message: fmt.Sprintf("%s (%s) was taken as the day of publication, not %s (%s)", d.Published.Date, d.Published.Evidence, named.Date, named.Evidence),
			Hint:    "give the right one with --date"})
	}
}

// bylineClaim reads a short line with a label of publishing or updating and a
// date. whole says that the line has nothing else to tell.
func bylineClaim(words string, style dayStyle) (claim dateClaim, whole, ok bool) {
	if len(words) > 200 {
		return dateClaim{}, false, false
	}
	found := findDays(words, style)
	if len(found) == 0 {
		return dateClaim{}, false, false
	}
	label := words[:found[0].Start]
	lower := strings.ToLower(strings.TrimSpace(label))
	byline := strings.HasPrefix(lower, "by ") && len(strings.Fields(label)) <= 8
	mail := strings.HasPrefix(lower, "date:") || strings.HasPrefix(lower, "sent:")
	labelled := startsWithAny(lower, publishedLabels) || startsWithAny(lower, updatedLabels) || strings.HasPrefix(lower, "last updated")
	if !byline && !mail && !labelled || strings.ContainsAny(strings.TrimRight(label, " .:"), ".!?;") && !mail {
		return dateClaim{}, false, false
	}
	claim = dateClaim{kind: claimLabelled, day: found[0].day, updated: saysUpdated(label), evidence: shorten(words, 60)}
	return claim, len(strings.Fields(label)) <= 4 && len(words)-found[0].End < 60 && !byline, true
}

func startsWithAny(text string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(text, p) {
			return true
		}
	}
	return false
}

// loneDay returns the only date that stands alone in a block, if it stands
// among the first blocks. Where several do, they are the document's matter.
func loneDay(d *Document, style dayStyle) (dateClaim, bool) {
	var claim dateClaim
	alone := 0
	for i, b := range d.Blocks {
		words := d.Text[b.Start:b.End]
		if len(words) > 60 || strings.IndexFunc(words, unicode.IsDigit) < 0 {
			continue
		}
		if found := findDays(words, style); len(found) == 1 && standsAlone(words, found[0].Span) {
			if alone++; alone == 1 && i < 6 {
				claim = dateClaim{kind: claimVisible, day: found[0].day, evidence: shorten(words, 60)}
			}
		}
	}
	return claim, alone == 1 && claim.evidence != ""
}

// standsAlone reports a line that is a date and little else: the day of the
// week or a place before it, a clock time behind it.
func standsAlone(words string, day Span) bool {
	letters := 0
	for _, r := range words[day.End:] {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters <= 14 && leadsToDay(words[:day.Start])
}

// dateline reads the start of an agency's report: a place, mostly in
// capitals, a date with its year, and a dash or a bracket after it.
func dateline(words string, style dayStyle) (day calendar.Date, evidence string, ok bool) {
	head := words[:min(len(words), 120)]
	found := findDays(head, style)
	if len(found) == 0 || found[0].Start == 0 {
		return calendar.Date{}, "", false
	}
	place, rest := strings.TrimSpace(head[:found[0].Start]), strings.TrimLeft(head[found[0].End:], " .,:")
	first, _, _ := strings.Cut(place, " ")
	letters := strings.TrimFunc(first, func(r rune) bool { return !unicode.IsLetter(r) })
	capital := len(letters) > 1 && letters == strings.ToUpper(letters) && strings.ToLower(letters) != letters
	dashed := strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "/")
	if !capital || !dashed || len(strings.Fields(place)) > 6 {
		return calendar.Date{}, "", false
	}
	return found[0].day, "dateline: " + shorten(head[:found[0].End], 60), true
}
