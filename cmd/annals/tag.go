package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/pflag"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timeml"
)

func tagVerb() verb {
	return verb{
		name: "tag", summary: "find temporal expressions (TIMEX3)",
		flags: func(flags *pflag.FlagSet, o *options) {
			flags.BoolVar(&o.jsonl, "jsonl", false, "filter {\"id\",\"date\",\"text\"} lines from stdin")
			flags.StringVar(&o.format, "format", "text", "of files: text, jsonl or timeml")
			taggerFlags(flags, o)
			sharedFlags(flags, o)
		},
		run: runTag,
		help: `
annals tag INPUT ...      the temporal expressions of the inputs, with value, rule and reason
annals tag --jsonl        the same as a filter over JSON lines
---
  annals tag article.txt --date 2022-01-10
  annals tag article.txt --format timeml > article.tml
  annals tag --jsonl < articles.jsonl > timexes.jsonl
  annals read news/ | annals tag --jsonl
`,
	}
}

type taggedLine struct {
	ID      json.RawMessage    `json:"id"`
	Timexes []chronology.Timex `json:"timexes"`
}

func runTag(ctx context.Context, e *env, o *options, args []string) error {
	tagger, err := o.tagger()
	if err != nil {
		return err
	}
	if o.jsonl {
		if len(args) > 0 {
			return usage("tag --jsonl reads stdin and takes no inputs")
		}
		return e.filter(ctx, o.strict, func(l line, day calendar.Date) (any, error) {
			if day.IsZero() {
				day = o.date.day
			}
			return taggedLine{l.ID, chronology.WireTimexes(l.Text, tagger.TagLetters(l.Text, day, source.Letters(l.Text, day)))}, nil
		})
	}
	switch o.format {
	case "text", "jsonl", "timeml":
	default:
		return usage("--format is text, jsonl or timeml, not %q", o.format)
	}
	in, err := e.open(ctx, o, args)
	if err != nil {
		return err
	}
	if o.format == "timeml" && len(in.docs) != 1 {
		return usage("TimeML holds one text, and these inputs are %d; tag them one by one", len(in.docs))
	}
	out := bufio.NewWriter(e.stdout)
	for _, doc := range in.docs {
		found := tagger.TagDocument(doc)
		if o.format == "timeml" {
			return errors.Join(timeml.Write(e.stdout, doc.Name, doc.Published.Date, doc.Text, found), in.incomplete())
		}
		timexes := chronology.WireTimexes(doc.Text, found)
		if o.format == "jsonl" {
			id, err := json.Marshal(doc.Name)
			if err != nil {
				return err
			}
			if err := json.NewEncoder(out).Encode(taggedLine{id, timexes}); err != nil {
				return err
			}
			continue
		}
		for _, t := range timexes {
			line, column := lineOf(doc.Text, t.Start)
			fmt.Fprintf(out, "%s:%d:%d\t%s\t%s\t%s\t%s\t%s\n", visible(doc.Name), line, column, visible(t.Text.Text), t.Type, t.Value, t.Rule, t.Because)
		}
	}
	return errors.Join(out.Flush(), in.incomplete())
}
