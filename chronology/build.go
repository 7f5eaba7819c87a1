package chronology

import (
	"context"

	"annals/chronology/source"
)

// Options steer Build. The zero value is the default.
type Options struct {
	Title string // of the chronology; empty takes the only source's title
}

// Build turns documents into one chronology.
func Build(ctx context.Context, docs []*source.Document, opts Options) (*Chronology, error) {
	return &Chronology{Schema: Schema, Title: opts.Title}, nil
}
