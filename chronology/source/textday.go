package source

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/calendar"
)

// dateFromText looks for the day of publication in the words of a document
// that has no metadata: in its byline ("Published 10 January 2022"), in the
// header of a copied mail ("Date: Mon, 10 Jan 2022"), in the one date that
// stands alone near its head, in its dateline ("RIGA, Jan. 10, 2022 (Agency) –"),
// and last in the file's name. A dateline without a year dates nothing, unless
// the address or the file's name tells the year.
// Lines that only tell when the text appeared are left out of the blocks.
func dateFromText(d *Document, style dayStyle) {
	style = style.withShortYears()
	var claims []dateClaim
	year := statedYear(d)
	bylines := map[int]bool{} // the blocks that only tell when the text appeared
	for i, b := range d.Blocks {
		words := d.Text[b.Start:b.End]
		near := b.Kind != Quotation && (i < headBlocks || i >= len(d.Blocks)-3)
		claim, whole, ok := bylineClaim(words, style)
		switch {
		case near && ok:
			claims = append(claims, claim)
			bylines[i] = whole
		case i < headBlocks && len(words) < 120 && len(findDays(words, style)) > 1 && isDateLine(words, findDays(words, style)):
			claims = append(claims, lineClaims(words, style)...)
			bylines[i] = true
		case i < headBlocks:
			if claim, ok := dateline(words, style); ok {
				claims = append(claims, claim)
			} else if claim, ok := dateline(withYear(words, year, style), style); ok && year > 0 {
				claims = append(claims, claim)
			} else if claim, ok := recordClaim(words, style); ok && i < 4 {
				claims = append(claims, claim)
			} else if claim, ok := issueClaim(words, style); ok && i < 2 {
				claims = append(claims, claim)
			}
		}
	}
	if alone, at, ok := loneDay(d, style); ok {
		claims = append(claims, alone)
		bylines[at] = !titles(d.Text[d.Blocks[at].Start:d.Blocks[at].End], style)
	}
	if d.Published.Date.IsZero() && len(claims) > 0 {
		published, diagnostics := bestClaim(claims)
		d.Published, d.Diagnostics = published, append(d.Diagnostics, diagnostics...)
	}
	if day, ok := dayInName(d.Name); ok {
		dateFromName(d, Published{Date: day, From: FromFilename, Evidence: "file name " + d.Name})
	}
	dropBylines(d, bylines)
}

// headBlocks is how many blocks make the head of a text.
const headBlocks = 12

// dropBylines leaves lines that only tell when the text appeared out of the blocks.
func dropBylines(d *Document, bylines map[int]bool) {
	kept := d.Blocks[:0]
	for i, b := range d.Blocks {
		if !bylines[i] {
			kept = append(kept, b)
			continue
		}
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "byline", Severity: Info, Start: b.Start, End: b.End,
			Message: fmt.Sprintf("left out %q, a line that tells when the text appeared", shorten(d.Text[b.Start:b.End], 60))})
	}
	d.Blocks = kept
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
	labelled := startsWithAny(lower, publishedLabels) || startsWithAny(lower, dayLabels) || startsWithAny(lower, updatedLabels) || strings.HasPrefix(lower, "last updated")
	if !byline && !mail && !labelled || strings.ContainsAny(strings.TrimRight(label, " .:"), ".!?;") && !mail {
		return dateClaim{}, false, false
	}
	if rest := words[found[0].End:]; len(rest) > 60 && isSentence(words) {
		return dateClaim{}, false, false // "Published on 3 May 1999, the report found …"
	}
	claim = dateClaim{kind: claimLabelled, day: found[0].day, updated: saysUpdated(label), evidence: shorten(words, 60)}
	rest := len(words) - found[0].End
	whole = byline && rest < 30 && !isSentence(words) || !byline && rest < 60 && len(strings.Fields(label)) <= 4
	return claim, whole || isDateLine(words, found), true
}

// lineClaims returns the dates of a line that has several, each as the words
// before it say.
func lineClaims(words string, style dayStyle) []dateClaim {
	var claims []dateClaim
	at := 0
	for _, f := range findDays(words, style) {
		claims = append(claims, dateClaim{kind: claimVisible, day: f.day, updated: saysUpdated(words[at:f.Start]), evidence: shorten(words, 60)})
		at = f.End
	}
	return claims
}

// isDateLine reports a line of nothing but dates and clock times with the words
// that go with them: "10 January 2022 | 4:20am | Updated 5:27 pm CST".
func isDateLine(words string, found []foundDay) bool {
	at := 0
	for _, f := range append(found, foundDay{Span: Span{len(words), len(words)}}) {
		for word := range strings.FieldsFuncSeq(words[at:f.Start], func(r rune) bool { return !unicode.IsLetter(r) }) {
			lower := strings.ToLower(word)
			zone := len(word) <= 4 && word == strings.ToUpper(word)
			if !zone && !clockWords[lower] && !leadsToDay(word) && !saysPublished(lower) && !saysUpdated(lower) {
				return false
			}
		}
		at = f.End
	}
	return true
}

// clockWords are the words that stand beside clock times and dates.
var clockWords = set("am", "pm", "a", "p", "m", "at", "um", "uhr", "h", "à", "alle", "ore", "klo", "kl", "last", "first", "zuletzt", "clock", "o", "time", "edt", "est", "gmt", "utc", "godz", "в")

func startsWithAny(text string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(text, p) {
			return true
		}
	}
	return false
}

// recordWords open the heads of texts that are records of their own day.
var recordWords = []string{"minutes", "notes of the meeting", "press release", "news release", "media release", "memo", "memorandum",
	"protokoll", "niederschrift", "ergebnisprotokoll", "sitzungsprotokoll", "pressemitteilung", "pressemeldung", "medienmitteilung",
	"procès-verbal", "compte rendu", "compte-rendu", "communiqué de presse", "acta de", "nota de prensa", "comunicado de prensa",
	"verbale", "comunicato stampa", "notulen", "persbericht", "mødereferat", "referat", "pressemeddelelse", "pressemelding", "pressmeddelande",
	"protokół", "komunikat prasowy", "zápis", "tisková zpráva", "ata da", "протокол", "пресс-релиз"}

// recordClaim reads the head of a record that ends with its day: "Minutes of
// the board held on 10 January 2022".
func recordClaim(words string, style dayStyle) (dateClaim, bool) {
	if len(words) > 160 || !startsWithAny(strings.ToLower(words), recordWords) {
		return dateClaim{}, false
	}
	found := findDays(words, style)
	if len(found) != 1 || lettersIn(words[found[0].End:]) > 14 {
		return dateClaim{}, false
	}
	return dateClaim{kind: claimLabelled, day: found[0].day, evidence: shorten(words, 60)}, true
}

// loneDay returns the only date that stands alone in a block, and which block
// that is, if it stands among the first. Where several do, they are the
// document's matter.
func loneDay(d *Document, style dayStyle) (claim dateClaim, at int, ok bool) {
	alone := 0
	for i, b := range d.Blocks {
		words := d.Text[b.Start:b.End]
		if b.Kind == Quotation || len(words) > 60 || strings.IndexFunc(words, unicode.IsDigit) < 0 {
			continue
		}
		if found := findDays(words, style); len(found) == 1 && standsAlone(words, found[0].Span) {
			if alone++; alone == 1 && i < 6 {
				claim, at = dateClaim{kind: claimVisible, day: found[0].day, evidence: shorten(words, 60)}, i
			}
		}
	}
	return claim, at, alone == 1 && claim.evidence != ""
}

// titles reports a line that names its text before it gives the day: "Incident
// log, 18 March 2024". "New York, 18 March 2024" names only a place.
func titles(words string, style dayStyle) bool {
	for word := range strings.FieldsFuncSeq(words[:findDays(words, style)[0].Start], func(r rune) bool { return !unicode.IsLetter(r) }) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && len(word) > 3 && !weekdayNames()[word] {
			return true
		}
	}
	return false
}

// standsAlone reports a line that is a date and little else: the day of the
// week or a place before it, a clock time behind it.
func standsAlone(words string, day Span) bool {
	return lettersIn(words[day.End:]) <= 14 && leadsToDay(words[:day.Start])
}

func lettersIn(words string) int {
	letters := 0
	for _, r := range words {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters
}

// dateline reads the start of an agency's report or a press release: a place,
// a date with its year, and a dash or a bracket after it. A place that is not
// in capitals has a comma between it and the date.
func dateline(words string, style dayStyle) (dateClaim, bool) {
	head := words[:min(len(words), 160)]
	found := findDays(head, style)
	if len(found) == 0 || found[0].Start == 0 {
		return dateClaim{}, false
	}
	place, rest := strings.TrimSpace(head[:found[0].Start]), strings.TrimLeft(head[found[0].End:], " .,:")
	names := strings.Fields(place)
	if len(names) == 0 || len(names) > 6 || !startsWithAny(rest, []string{"(", "–", "—", "-", "/"}) {
		return dateClaim{}, false
	}
	if !isCapitals(names[0]) && !(strings.HasSuffix(place, ",") && len(names) <= 4 && allCapitalised(names)) {
		return dateClaim{}, false
	}
	return dateClaim{kind: claimClass, day: found[0].day, evidence: "dateline: " + shorten(head[:found[0].End], 60)}, true
}

// statedYear returns the one year that stands in a document's address, or else
// in its file's name; 0 where there is none, or two.
func statedYear(d *Document) int {
	for _, place := range []string{localAddress(d.URL), path.Base(d.Name)} {
		year := 0
		for _, t := range dateTokens(place) {
			if isYear(t) && plausibleYear(calendar.Date{Year: t.number}) {
				if year != 0 && year != t.number {
					return 0
				}
				year = t.number
			}
		}
		if year != 0 {
			return year
		}
	}
	return 0
}

// withYear writes the year behind the first day and month in the head of a
// text that have none.
func withYear(words string, year int, style dayStyle) string {
	tokens := dateTokens(words[:min(len(words), 120)])
	for i := 0; i+1 < len(tokens) && year > 0; i++ {
		day, name := tokens[i].number, tokens[i+1].word
		if tokens[i].word != "" {
			day, name = tokens[i+1].number, tokens[i].word
		}
		if day >= 1 && day <= 31 && monthNamed(name, style.language) > 0 {
			end := tokens[i+1].End
			return words[:end] + " " + strconv.Itoa(year) + words[end:]
		}
	}
	return words
}

// isCapitals reports a name in capitals.
func isCapitals(name string) bool {
	letters := strings.TrimFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
	return len(letters) > 1 && letters == strings.ToUpper(letters) && strings.ToLower(letters) != letters
}

// allCapitalised reports names that each begin with a capital.
func allCapitalised(names []string) bool {
	for _, name := range names {
		if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
