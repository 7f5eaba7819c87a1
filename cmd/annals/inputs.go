package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/source"
)

// inputs is what a command line names, read.
type inputs struct {
	docs         []*source.Document
	chronologies []*chronology.Chronology // files that were written before
	failed       int                      // sources that could not be read; each has been reported
}

// open reads the inputs. A source that cannot be read is reported and the
// others still go through; it is an error if nothing at all could be read.
func (e *env) open(ctx context.Context, o *options, args []string) (*inputs, error) {
	if len(args) == 0 {
		return nil, usage("no input; name a file, a folder, or - for stdin")
	}
	in := &inputs{}
	paths, err := expand(args, o.recursive)
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := e.openOne(in, path); err != nil {
			in.failed++
			e.problem(err)
		}
	}
	if len(in.docs) == 0 && len(in.chronologies) == 0 {
		if in.failed > 0 {
			return nil, errReported
		}
		return nil, fmt.Errorf("%s: no source was found there", strings.Join(args, ", "))
	}
	for i, doc := range in.docs {
		doc.ID = fmt.Sprintf("s%d", i+1)
		if o.date.set {
			doc.Published = source.Published{Date: o.date.day, From: source.FromFlag, Evidence: "--date"}
		}
	}
	return in, nil
}

// openOne reads one file, or stdin for "-".
func (e *env) openOne(in *inputs, path string) error {
	var r io.Reader = e.stdin
	name := "stdin"
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return pathError(path, err)
		}
		defer f.Close()
		r, name = f, path
	}
	if read := chronologyReader(path); read != nil {
		c, err := readChronology(r, read)
		if err == nil {
			in.chronologies = append(in.chronologies, c)
			return nil
		}
		if !isForeign(path, err) {
			return placed(path, err)
		}
		f, ok := r.(io.Seeker)
		if !ok {
			return placed(path, err)
		}
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return pathError(path, err)
		}
	}
	docs, err := source.Read(name, r)
	in.docs = append(in.docs, docs...)
	return sourceHint(err)
}

// chronologyReader returns how a file of this name is read if it is a
// chronology; nil where it cannot be one.
func chronologyReader(path string) func(io.Reader) (*chronology.Chronology, error) {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".json":
		return chronology.ReadJSON
	case ".yaml", ".yml":
		return chronology.ReadYAML
	case ".csv", ".tsv":
		return chronology.ReadCSV
	}
	return nil
}

func readChronology(r io.Reader, read func(io.Reader) (*chronology.Chronology, error)) (*chronology.Chronology, error) {
	return read(r)
}

// isForeign reports JSON that is well-formed and no chronology: a source.
func isForeign(path string, err error) bool {
	return errors.Is(err, chronology.ErrSchema) && strings.EqualFold(filepath.Ext(path), ".json")
}

// placed puts the file and the line before an error of a chronology.
func placed(path string, err error) error {
	var format *chronology.FormatError
	if errors.As(err, &format) && format.Line > 0 {
		return &hinted{fmt.Errorf("%s:%d:%d: %w", path, format.Line, format.Column, err), "mend the file there, or write it anew with -o"}
	}
	return &hinted{fmt.Errorf("%s: %w", path, err), "a chronology has \"schema\": \"" + chronology.Schema + "\" and a date for each event"}
}

func pathError(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}

// sourceHint adds advice to an error of reading sources.
func sourceHint(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, source.ErrEmpty), errors.Is(err, source.ErrNoText):
		return &hinted{err, "check that the file holds the article and not only its wrapper"}
	case errors.Is(err, source.ErrBinary), errors.Is(err, source.ErrUnsupported):
		return &hinted{err, "save it as text, Markdown or HTML"}
	case errors.Is(err, source.ErrTooLarge):
		return &hinted{err, fmt.Sprintf("split it; one source may have %d MB", source.MaxBytes>>20)}
	}
	return err
}

// expand turns arguments into files: a folder into the files in it, a pattern
// into what it matches, both in order of name.
func expand(args []string, recursive bool) ([]string, error) {
	var out []string
	for _, arg := range args {
		if arg == "-" {
			out = append(out, arg)
			continue
		}
		info, err := os.Stat(arg)
		switch {
		case err == nil && info.IsDir():
			files, err := folder(arg, recursive)
			if err != nil {
				return nil, err
			}
			if len(files) == 0 {
				return nil, &hinted{fmt.Errorf("%s: the folder holds no sources", arg), "name the files, or look into its folders with --recursive"}
			}
			out = append(out, files...)
		case err != nil && strings.ContainsAny(arg, "*?["):
			matches, globErr := filepath.Glob(arg)
			if globErr != nil {
				return nil, usage("%s: %v", arg, globErr)
			}
			if len(matches) == 0 {
				return nil, fmt.Errorf("%s: no file matches", arg)
			}
			slices.Sort(matches)
			out = append(out, matches...)
		default:
			out = append(out, arg)
		}
	}
	return out, nil
}

// folder returns the regular files in a folder whose names do not begin with a
// dot. Links to folders are not followed, so that a loop of them ends.
func folder(root string, recursive bool) ([]string, error) {
	var files []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return pathError(path, err)
		}
		hidden := strings.HasPrefix(entry.Name(), ".") && path != root
		switch {
		case entry.IsDir() && path != root && (hidden || !recursive):
			return fs.SkipDir
		case !hidden && entry.Type().IsRegular():
			files = append(files, path)
		case !hidden && entry.Type()&fs.ModeSymlink != 0:
			if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
				files = append(files, path)
			}
		}
		return nil
	})
	return files, err
}
