package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/pflag"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
)

func eventsVerb() verb {
	return verb{
		name: "events", summary: "one chronology a line",
		flags: func(flags *pflag.FlagSet, o *options) {
			flags.BoolVar(&o.jsonl, "jsonl", true, "filter {\"id\",\"date\",\"text\"} lines from stdin")
			taggerFlags(flags, o)
			sharedFlags(flags, o)
		},
		run: runEvents,
		help: `
annals events --jsonl     a filter: {"id","date","text"} lines in, one chronology a line out
---
  annals events --jsonl < articles.jsonl > chronologies.jsonl
  annals read news/ | annals events --jsonl
  annals events --jsonl --strict < articles.jsonl     ends at the first line with a warning
`,
	}
}

func runEvents(ctx context.Context, e *env, o *options, args []string) error {
	if len(args) > 0 {
		return usage("events reads stdin and takes no inputs; annals INPUT -o chronology.json writes one chronology of files")
	}
	tagger, err := o.tagger()
	if err != nil {
		return err
	}
	return e.filter(ctx, o.strict, func(l line, day calendar.Date) (any, error) {
		name := string(l.ID)
		var text string
		if json.Unmarshal(l.ID, &text) == nil {
			name = text
		}
		doc := source.FromText(name, l.Text)
		doc.Title, doc.URL = l.Title, l.URL
		doc.Published = source.Published{Date: day, From: source.FromInput}
		if day.IsZero() {
			doc.Published = source.Published{Date: o.date.day, From: source.FromFlag}
		}
		c, err := chronology.Build(ctx, []*source.Document{doc}, chronology.Options{Tagger: tagger})
		if err != nil {
			return nil, err
		}
		if o.strict {
			if err := firstDoubt(c.Diagnostics); err != nil {
				return nil, err
			}
		}
		c.Made = nil // it serves files that are edited
		return struct {
			ID json.RawMessage `json:"id"`
			*chronology.Chronology
		}{l.ID, c}, nil
	})
}

// firstDoubt returns the first warning or error of a chronology as an error.
func firstDoubt(list []chronology.Diagnostic) error {
	for _, d := range list {
		if d.Severity != source.Info {
			return fmt.Errorf("%s: %s", d.Severity, d.Message)
		}
	}
	return nil
}
