package chronology

import (
	"slices"

	"annals/chronology/event"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Account is what one source tells: all of it that a chronology of many
// sources needs, without the text. Accounts can be stored, sent and merged
// elsewhere, in one process or on many machines.
type Account struct {
	Source Source `json:"source"`
	// Events are in the order of the text, and no two are one happening.
	Events      []Event      `json:"events"`
	Diagnostics []Diagnostic `json:"diagnostics,omitempty"`
}

// Tell returns the account of one document. The document's ID is the id of its
// source; those of accounts that are merged must differ. A nil tagger is one for
// English with its defaults; make one for many documents.
func Tell(doc *source.Document, tagger *timex.Tagger) Account {
	if tagger == nil {
		tagger = timex.New()
	}
	return tell(doc, 0, tagger)
}

// of returns the account with another id for its source.
func (a Account) of(id string) Account {
	if a.Source.ID == id {
		return a
	}
	renamed := map[string]string{a.Source.ID: id}
	a.Source.ID = id
	events := make([]Event, len(a.Events))
	for i, e := range a.Events {
		events[i] = e.withSources(renamed)
	}
	a.Events, a.Diagnostics = events, renameDiagnostics(a.Diagnostics, renamed)
	return a
}

// Merge makes one chronology of the accounts of many sources, as Build makes it
// of their documents in the same order. An empty title takes the title of the
// only source. The accounts are shared, not changed.
func Merge(accounts []Account, title string) *Chronology {
	c := &Chronology{Schema: Schema, Title: title, Sources: make([]Source, len(accounts))}
	told := make([][]Event, len(accounts))
	for i, a := range accounts {
		c.Sources[i], told[i] = a.Source, a.Events
		c.Diagnostics = append(c.Diagnostics, a.Diagnostics...)
	}
	var disputes []Diagnostic
	c.Events, disputes = merge(told, c.Sources)
	c.Diagnostics = append(c.Diagnostics, disputes...)
	distinctIDs(c.Events)
	sortEvents(c.Events)
	c.record(c.Events)
	if c.Title == "" {
		c.Title = defaultTitle(c.Sources)
	}
	c.tidy()
	return c
}

// tell is Tell for the document at place i of many.
func tell(doc *source.Document, i int, tagger *timex.Tagger) Account {
	a := Account{Source: describe(doc, i)}
	timexes := tagger.TagDocument(doc)
	w := wire{doc: doc, source: a.Source.ID, index: newRuneIndex(doc.Text)}
	happenings, unread := event.ExtractAll(doc, timexes)
	a.Events = make([]Event, len(happenings))
	for i := range happenings {
		a.Events[i] = w.event(&happenings[i])
	}
	a.Diagnostics = w.diagnose(timexes, len(a.Events))
	for _, d := range unread {
		told := slices.ContainsFunc(timexes, func(t timex.Timex) bool {
			return t.Rule == timex.NoSuchDay && t.Start >= d.Start && t.End <= d.End
		})
		if !told { // of the day itself
			a.Diagnostics = append(a.Diagnostics, w.sourceDiagnostic(d))
		}
	}
	return a
}
