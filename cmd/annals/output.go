package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"annals/chronology"
	"annals/chronology/source"
	"annals/render"
)

// output is one file to write: rendered first beside its place, then put there.
type output struct {
	path   string // as the user gave it
	target string // with links followed
	temp   string
}

// write renders c into every path and puts the files in place only when all of
// them have been rendered: an output appears whole or not at all, and what
// stood there before stays until then.
func write(c *chronology.Chronology, paths []string, opts render.Options) (err error) {
	var outs []output
	defer func() {
		for _, o := range outs {
			if o.temp != "" {
				err = errors.Join(err, ignoreMissing(os.Remove(o.temp)))
			}
		}
	}()
	for _, path := range paths {
		format, ok := render.ByPath(path)
		if !ok {
			return usage("%s: the extension names no format; known are %s", path, render.Extensions())
		}
		opts.Figure = pictureBeside(path, paths)
		o, err := renderTo(c, path, format, opts)
		if o.temp != "" {
			outs = append(outs, o)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	for i := range outs {
		if err := os.Rename(outs[i].temp, outs[i].target); err != nil {
			return pathError(outs[i].path, err)
		}
		outs[i].temp = ""
	}
	return nil
}

// pictureBeside returns the first picture among the files that are written, as
// a document at path links to it; empty where there is none.
func pictureBeside(path string, paths []string) string {
	for _, p := range paths {
		switch strings.ToLower(filepath.Ext(p)) {
		case ".svg", ".png":
			if rel, err := filepath.Rel(filepath.Dir(path), p); err == nil {
				return filepath.ToSlash(rel)
			}
		}
	}
	return ""
}

// lacks reports what of c the files that are written cannot hold.
func (e *env) lacks(c *chronology.Chronology, paths []string, o *options) error {
	warnings := 0
	for _, path := range paths {
		format, _ := render.ByPath(path)
		if format.Lacks == nil {
			continue
		}
		for _, d := range format.Lacks(c) {
			if d.Severity != source.Info {
				warnings++
			}
			if !o.quiet {
				d.Message = path + ": " + d.Message
				e.diagnostic(d, nil)
			}
		}
	}
	if o.strict && warnings > 0 {
		e.say("annals: %s under --strict; nothing was written", count(warnings, "warning"))
		return errReported
	}
	return nil
}

func ignoreMissing(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}

// renderTo writes a file beside the place of path and forces it to the disk.
func renderTo(c *chronology.Chronology, path string, format render.Format, opts render.Options) (output, error) {
	o := output{path: path, target: path}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		o.target = real
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(o.target); err == nil {
		if info.IsDir() {
			return o, errors.New("it is a folder; name a file in it")
		}
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(o.target), ".annals-*")
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return o, &hinted{errors.New("the folder does not exist"), "make it first: mkdir -p " + filepath.Dir(path)}
		}
		return o, pathError(path, err)
	}
	o.temp = f.Name()
	w := bufio.NewWriterSize(f, 1<<16)
	err = format.Write(w, c, opts)
	if err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	return o, errors.Join(err, f.Close())
}
