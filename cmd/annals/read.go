package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/pflag"

	"annals/chronology/source"
)

func readVerb() verb {
	return verb{
		name: "read", summary: "print what was read",
		flags: func(flags *pflag.FlagSet, o *options) {
			flags.BoolVarP(&o.recursive, "recursive", "r", false, "look into the folders of folders")
			sharedFlags(flags, o)
		},
		run: runRead,
		help: `
annals read INPUT ...     what was read of each source, a JSON line a source; feeds tag and events
---
  annals read article.html
  annals read --recursive news/ > articles.jsonl
  annals read news/*.txt | annals events --jsonl
`,
	}
}

// readLineOut is the line that read writes; its first fields are what the
// filters take.
type readLineOut struct {
	ID            string               `json:"id"`
	Name          string               `json:"name"`
	Date          string               `json:"date"`
	PublishedFrom source.PublishedFrom `json:"published_from"`
	Evidence      string               `json:"published_evidence,omitempty"`
	Format        source.Format        `json:"format,omitempty"`
	Title         string               `json:"title"`
	URL           string               `json:"url"`
	CopyOf        string               `json:"copy_of,omitempty"`
	Doubts        []string             `json:"doubts,omitempty"` // of what was read, the date above all
	Text          string               `json:"text"`
}

// How many sources are held back to find what their site repeats on its pages.
const (
	batchSources = 1000
	batchBytes   = 32 << 20
)

func runRead(ctx context.Context, e *env, o *options, args []string) error {
	var s summary
	out := &readOutput{w: bufio.NewWriter(e.stdout)}
	for it, err := range e.sources(ctx, o, args, &s) {
		switch {
		case err != nil && out.written > 0 && ctx.Err() != nil:
			_ = out.w.Flush() // whole lines; the interruption is the error to report
			e.say("annals: interrupted; %s written", count(out.written, "source"))
			return errReported
		case err != nil:
			return err
		case it.doc == nil:
			e.say("%s: a chronology, not a source; left out", it.file.path)
			continue
		}
		if err := out.add(it.doc); err != nil {
			return err
		}
	}
	if err := errors.Join(out.flush(), out.w.Flush()); err != nil {
		return err
	}
	if out.written == 0 {
		return s.nothing(e, args)
	}
	if s.copies = out.copies; !o.quiet {
		s.print(e)
	}
	if s.missed > 0 || s.failed.total() > 0 && o.strict {
		return errReported
	}
	return nil
}

// readOutput writes a line a source, batch by batch.
type readOutput struct {
	w       *bufio.Writer
	batch   []*source.Document
	bytes   int // of text in the batch
	written int
	seen    source.Copies
	copies  tally
}

func (out *readOutput) add(doc *source.Document) error {
	out.batch = append(out.batch, doc)
	if out.bytes += len(doc.Text); len(out.batch) < batchSources && out.bytes < batchBytes {
		return nil
	}
	return out.flush()
}

// flush writes the batch without what its sites repeat.
func (out *readOutput) flush() error {
	source.DropRepeated(out.batch)
	enc := json.NewEncoder(out.w)
	enc.SetEscapeHTML(false)
	for _, doc := range out.batch {
		out.written++
		l := readLineOut{ID: fmt.Sprintf("s%d", out.written), Name: doc.Name, Format: doc.Format, PublishedFrom: doc.Published.From,
			Evidence: doc.Published.Evidence, Title: doc.Title, URL: doc.URL, Doubts: doubts(doc), Text: doc.Text}
		if !doc.Published.Date.IsZero() {
			l.Date = doc.Published.Date.String()
		}
		if original, copied := out.seen.Of(doc); copied {
			l.CopyOf = fmt.Sprintf("s%d", original+1)
			out.copies.add("marked", doc.Name+" = "+l.CopyOf)
		}
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	out.batch, out.bytes = out.batch[:0], 0
	return nil
}

// doubts returns what a user should know of a source before trusting it: its
// warnings, and what else is said of its date.
func doubts(doc *source.Document) []string {
	var messages []string
	for _, d := range doc.Diagnostics {
		ofDate := d.Code == "date-conflict" || d.Code == "updated" || d.Code == "updated-only" || d.Code == "clipping"
		if d.Severity != source.Info || ofDate {
			messages = append(messages, d.Message)
		}
	}
	return messages
}
