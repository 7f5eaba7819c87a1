package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
)

// inputs is what a command line names, read.
type inputs struct {
	docs         []*source.Document
	chronologies []*chronology.Chronology // files that were written before
	failed       int                      // sources that could not be read; each has been reported
	missed       int                      // of those, files that the user named and that begin with what cannot be read
}

// open reads the inputs, of copies of one text only the longest, and without
// what a site repeats on its pages. A source that cannot be read is reported
// and the others still go through; it is an error if nothing at all could be read,
// and the run fails at its end if a file that was named could not.
func (e *env) open(ctx context.Context, o *options, args []string) (*inputs, error) {
	in := &inputs{}
	var s summary
	for it, err := range e.sources(ctx, o, args, &s) {
		switch {
		case err != nil:
			return nil, err
		case it.chronology != nil && !it.file.named:
			s.skipped.add("a chronology that was written before; name the file to go on with it", it.file.path)
		case it.chronology != nil:
			in.chronologies = append(in.chronologies, it.chronology)
		case it.doc != nil:
			in.docs = append(in.docs, it.doc)
		}
	}
	in.failed, in.missed = s.failed.total(), s.missed
	if len(in.docs) == 0 && len(in.chronologies) == 0 {
		return nil, s.nothing(e, args)
	}
	source.DropRepeated(in.docs)
	in.docs = s.setAsideCopies(in.docs)
	for i, doc := range in.docs {
		doc.ID = fmt.Sprintf("s%d", i+1)
	}
	if !o.quiet {
		s.print(e)
	}
	return in, nil
}

// incomplete fails a run whose output lacks a file that the user named.
func (in *inputs) incomplete() error {
	if in.missed > 0 {
		return errReported
	}
	return nil
}

// nothing returns the error of a run in which nothing could be read.
func (s *summary) nothing(e *env, args []string) error {
	if s.failed.total() > 0 {
		if s.files > 1 {
			s.print(e)
		}
		return errReported
	}
	if s.skipped.total() > 0 {
		s.print(e)
	}
	return fmt.Errorf("%s: no source was found there", strings.Join(args, ", "))
}

// maxReported bounds how many files of one folder are reported one by one; the
// summary counts the others.
const maxReported = 20

// sources yields what the arguments name, in order, and reports and counts in
// s what cannot be read. Its error ends it: a wrong argument, or ctx.
func (e *env) sources(ctx context.Context, o *options, args []string, s *summary) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		if len(args) == 0 {
			yield(item{}, usage("no input; name a file, a folder, or - for stdin"))
			return
		}
		found, err := gather(args, o.recursive)
		if err != nil {
			yield(item{}, err)
			return
		}
		s.files, s.skipped = len(found.files), found.skipped
		for _, err := range found.failed {
			s.fail(e, sourceFile{named: true}, err)
		}
		stop := e.startProgress(o, found.files)
		defer stop()
		last := "" // the last file that gave something
		for it := range e.items(ctx, found.files) {
			if it.err != nil {
				s.fail(e, it.file, it.err)
				if it.file.named && it.file.path != last { // not a part of a file alone
					s.missed++
				}
				continue
			}
			last = it.file.path
			if it.doc != nil {
				o.date.apply(it)
				s.note(it.doc)
			}
			if !yield(it, nil) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(item{}, err)
		}
	}
}

// apply dates a source with the flag: with its day whatever the source says, or
// with the day its file was changed if the source says nothing.
func (f *dateFlag) apply(it item) {
	switch {
	case f.set:
		it.doc.Published = source.Published{Date: f.day, From: source.FromFlag, Evidence: "--date"}
	case f.mtime && it.doc.Published.Date.IsZero() && !it.file.changed.IsZero():
		year, month, day := it.file.changed.Date()
		it.doc.Published = source.Published{Date: calendar.Date{Year: year, Month: int(month), Day: day}, From: source.FromFlag, Evidence: "--date mtime"}
	}
}

// fail counts what could not be read, and reports it. What stands in a folder
// and is no text is only counted: nobody asked for it by name.
func (s *summary) fail(e *env, file sourceFile, err error) {
	if !file.named && (errors.Is(err, source.ErrBinary) || errors.Is(err, source.ErrUnsupported)) {
		s.skipped.add(reasonOf(err), file.path)
		return
	}
	s.failed.add(reasonOf(err), file.path)
	if file.named || s.failed.total() <= maxReported {
		e.problem(sourceHint(err))
	}
}

// setAsideCopies keeps of the copies of one text the longest, which leaves the
// least out, and dates it with the earliest of their days: by then the text
// was written.
func (s *summary) setAsideCopies(docs []*source.Document) []*source.Document {
	longest := map[int]*source.Document{} // by the first document of the copies
	original := source.NearDuplicates(docs)
	for i, doc := range docs {
		if best := longest[original[i]]; best == nil || len(doc.Text) > len(best.Text) {
			longest[original[i]] = doc
		}
	}
	var kept []*source.Document
	for i, doc := range docs {
		best := longest[original[i]]
		if doc == best {
			kept = append(kept, doc)
			continue
		}
		day, known := doc.Published.Date, best.Published.Date
		if !day.IsZero() && (known.IsZero() || day.Before(known)) {
			best.Published = doc.Published
			best.Published.Evidence = fmt.Sprintf("its copy %s: %s", doc.Name, doc.Published.Evidence)
		}
		s.copies.add("set aside", doc.Name+" = "+best.Name)
	}
	return kept
}

// sourceHint adds advice to an error of reading sources.
func sourceHint(err error) error {
	switch {
	case errors.Is(err, source.ErrEmpty), errors.Is(err, source.ErrNoText):
		return &hinted{err, "check that the file holds the article and not only its wrapper"}
	case errors.Is(err, source.ErrBinary), errors.Is(err, source.ErrUnsupported):
		return &hinted{err, "save it as text, Markdown or HTML"}
	case errors.Is(err, source.ErrTooLarge):
		return &hinted{err, fmt.Sprintf("split it; one source may have %d MB", source.MaxBytes>>20)}
	}
	return err
}
