package chronology

import (
	"fmt"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// The codes of the diagnostics that Build adds to those of the sources.
const (
	CodeNoAnchor    = "no-anchor"    // a phrase needs a publication date and there is none
	CodeNoEvents    = "no-events"    // nothing datable was found in a source
	CodeNoSuchDay   = "no-such-day"  // a source names a day that the calendar does not have
	CodeDateDispute = "date-dispute" // sources give different dates for one event
)

// diagnose returns the diagnostics of one document: those of its reading, the
// days that the calendar does not have, then the first phrase that needs a publication date where there is none.
func (w *wire) diagnose(timexes []timex.Timex, events int) []Diagnostic {
	var out []Diagnostic
	for _, d := range w.doc.Diagnostics {
		out = append(out, w.sourceDiagnostic(d))
	}
	for i := range timexes {
		if t := &timexes[i]; t.Rule == timex.NoSuchDay {
			at := w.index.stretch(t.Start, t.End)
			out = append(out, Diagnostic{
				Code: CodeNoSuchDay, Severity: source.Warning, Source: w.source, Start: at.Start, End: at.End,
				Message: fmt.Sprintf("%q is no day of the calendar: %s", at.Text, t.Because), Hint: "nothing is dated by it; correct it in the source if it is a slip",
			})
		}
	}
	if d, ok := w.noAnchor(timexes); ok {
		out = append(out, d)
	} else if events == 0 {
		out = append(out, Diagnostic{
			Code: CodeNoEvents, Severity: source.Warning, Source: w.source,
			Message: "no dated event was found in this source",
		})
	}
	return out
}

func (w *wire) sourceDiagnostic(d source.Diagnostic) Diagnostic {
	out := Diagnostic{
		Code: d.Code, Severity: d.Severity, Source: w.source,
		Start: -1, End: -1, Message: d.Message, Hint: d.Hint,
	}
	if d.Start >= 0 {
		out.Start, out.End = w.index.at(d.Start), w.index.at(d.End)
	}
	return out
}

// fewPhrases is which share of its expressions, one in so many, a text may leave
// undated and still be worth a chronology: a history that speaks of "today" once.
const fewPhrases = 5

// noAnchor reports the first phrase that needs a publication date, if the
// document has none: as an error, or as a warning where nearly all of its
// expressions have dates of their own.
func (w *wire) noAnchor(timexes []timex.Timex) (Diagnostic, bool) {
	if !w.doc.Published.Date.IsZero() {
		return Diagnostic{}, false
	}
	needy, dated, first := 0, 0, -1
	for i := range timexes {
		if timexes[i].NeedsAnchor {
			if needy++; first < 0 {
				first = i
			}
		} else if !timexes[i].When.IsZero() {
			dated++
		}
	}
	if needy == 0 {
		return Diagnostic{}, false
	}
	at := w.index.stretch(timexes[first].Start, timexes[first].End)
	message := fmt.Sprintf("%q needs the publication date, and this source gives none", at.Text)
	if needy > 1 {
		message += fmt.Sprintf(" (so do %d more phrases)", needy-1)
	}
	severity := source.Error
	if needy*fewPhrases <= dated {
		severity = source.Warning
	}
	return Diagnostic{
		Code: CodeNoAnchor, Severity: severity, Source: w.source, Start: at.Start, End: at.End,
		Message: message, Hint: "give it with --date YYYY-MM-DD",
	}, true
}
