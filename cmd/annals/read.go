package main

import (
	"bufio"
	"context"
	"encoding/json"

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
	Title         string               `json:"title"`
	URL           string               `json:"url"`
	Text          string               `json:"text"`
}

func runRead(ctx context.Context, e *env, o *options, args []string) error {
	in, err := e.open(ctx, o, args)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(e.stdout)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, doc := range in.docs {
		l := readLineOut{ID: doc.ID, Name: doc.Name, PublishedFrom: doc.Published.From, Title: doc.Title, URL: doc.URL, Text: doc.Text}
		if !doc.Published.Date.IsZero() {
			l.Date = doc.Published.Date.String()
		}
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if in.failed > 0 && o.strict {
		return errReported
	}
	return nil
}
