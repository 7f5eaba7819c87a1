// Package chronology builds a chronology out of sources: the events they tell
// of, each once, dated, in order, with the evidence for every date.
//
// # Concepts
//
// A source is an article, a note, a mail: bytes that package source turns into
// a Document with a text and, where it can be known, a publication date.
//
// A timex is a temporal expression in that text: "Monday", "a day earlier",
// "2014". Package timex finds it and resolves it against an anchor, the
// publication date or the narrative date (the last time the text put the
// reader at). Its value has a grain: "2014" is a year and never turns into 1
// January.
//
// A mention is a clause that tells of a happening: "diplomats met in Geneva on
// Monday". Package event finds it by its head ("met"), links it to its timex,
// and says on which basis the date stands. What its clause tells besides, "a blaze
// fanned by a gale burned", is a mention Within it: no telling of its own, so people
// are not shown it, but programs find the word of every happening.
//
// An Event is one happening with all its mentions, from one source or many.
// Where the sources give different days, the better supported one is the
// event's date, the others are its Alternatives, and a Diagnostic says so. A count
// of deaths in its title is that of the source published last.
//
// A Chronology is the events in order, the sources, and the diagnostics. It is
// also the wire form: what WriteJSON, WriteYAML and WriteCSV write and Read
// reads back, edited or not.
//
// # The way the data flows
//
//	bytes -> source.Document -> []timex.Timex -> []event.Happening -> Chronology
//
// Build does all of it but the reading:
//
//	doc := source.FromText("note.txt", "The envoys met in Geneva on Monday.")
//	doc.Published.Date = calendar.Date{Year: 2022, Month: 1, Day: 10}
//	c, err := chronology.Build(ctx, []*source.Document{doc}, chronology.Options{})
//
// Its two halves stand alone for those who tell on many machines and merge on
// one: Tell gives the Account of one document, Merge the Chronology of many.
//
// Resolve answers for one phrase:
//
//	t, err := chronology.Resolve("later this week", calendar.Date{Year: 2022, Month: 1, Day: 10})
//
// # Invariants
//
// No clock is read: without a publication date, a phrase that needs one stays
// undated and a Diagnostic with the code "no-anchor" says which phrase it is.
// The same documents give the same Chronology, byte for byte. Every Mention's
// Quote is the text at its offsets, which count code points.
package chronology
