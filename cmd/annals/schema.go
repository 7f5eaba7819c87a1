package main

import (
	"context"
	"io"

	"github.com/spf13/pflag"

	"annals/chronology"
)

func schemaVerb() verb {
	return verb{
		name: "schema", summary: "print the JSON Schema of a chronology",
		flags: func(*pflag.FlagSet, *options) {},
		run: func(_ context.Context, e *env, _ *options, args []string) error {
			if len(args) > 0 {
				return usage("schema takes no arguments, not %q", args[0])
			}
			_, err := io.WriteString(e.stdout, chronology.JSONSchema())
			return err
		},
		help: `
annals schema             the JSON Schema (draft 2020-12) of a chronology in JSON or YAML
---
  annals schema
  annals schema > annals.schema.json
  annals schema | jq '."$defs".event.properties | keys'
`,
	}
}
