package event

import (
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Extract returns the happenings of one document, in the order of their first
// mention, each once. The timexes are those of doc.Text, in order.
func Extract(doc *source.Document, timexes []timex.Timex) []Happening { return nil }
