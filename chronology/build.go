package chronology

import "annals/chronology/source"

// Options steer Build. The zero value is the default.
type Options struct {
	Title string // of the chronology; empty takes the only source's title
}

// Build turns documents into one chronology.
func Build(docs []*source.Document, opts Options) (*Chronology, error) { return nil, nil }
