package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/source"
	"annals/render"
)

// update brings a chronology of sources that come and go up to date: --update.
// Only sources that are new or have changed are analysed. A chronology that
// nobody has edited becomes what a full run over the sources makes, byte for
// byte. One that was edited keeps all edits, and only what is new is added.
// Nothing is written before commit is called.
func (e *env) update(ctx context.Context, in *inputs, o *options, opts render.Options) (c *chronology.Chronology, commit func() error, err error) {
	m, err := openMemory(o.update, o)
	if err != nil {
		return nil, nil, err
	}
	tagger, err := o.tagger()
	if err != nil {
		return nil, nil, err
	}
	base, err := readEdited(o.update, m)
	if err != nil {
		return nil, nil, err
	}
	docs := in.docs
	if base != nil {
		docs = m.unknown(docs)
	}
	c, err = chronology.Build(ctx, docs, chronology.Options{Title: o.title, Tagger: tagger, Memory: m})
	if err != nil {
		return nil, nil, err
	}
	if base != nil {
		title := base.Title
		if o.title != "" {
			title = o.title
		}
		c = chronology.Combine(base, c)
		c.Title = title
	}
	return c, func() error {
		format, _ := render.ByPath(o.update)
		h := sha256.New()
		if err := format.Write(h, c, opts); err != nil {
			return err
		}
		if err := m.save(hex.EncodeToString(h.Sum(nil))); err != nil {
			return err
		}
		if err := write(c, []string{o.update}, opts); err != nil {
			return err
		}
		e.tellUpdate(m, o, base != nil)
		return nil
	}, nil
}

func (e *env) tellUpdate(m *memory, o *options, edited bool) {
	if o.quiet {
		return
	}
	fresh, gone := m.counts()
	told := ""
	if gone > 0 {
		told = "; " + count(gone, "source") + " of the last run changed or went"
		if edited {
			told += ", whose events stay"
		}
	}
	e.say("%s: %s new or changed, %d as before%s", o.update, count(fresh, "source"), len(m.used)-fresh, told)
}

// checkUpdate refuses a chronology that could not be read back whole.
func checkUpdate(path string) error {
	switch strings.ToLower(filepath.Ext(path)) {
	case "", ".json", ".yaml", ".yml":
		return nil
	}
	return usage("--update %s: name a .json or .yaml file; other formats do not hold a whole chronology", path)
}

// readEdited reads the chronology as it stands if a person may have worked on
// it, which the program knows by its hash; it is nil where nobody has, or there
// is none yet.
func readEdited(path string, m *memory) (*chronology.Chronology, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		m.head.Edited, m.head.Written = false, nil
		return nil, nil
	}
	if err != nil {
		return nil, pathError(path, err)
	}
	sum := sha256.Sum256(data)
	hash := hex.EncodeToString(sum[:])
	if !m.head.Edited && slices.Contains(m.head.Written, hash) {
		m.head.Written = []string{hash}
		return nil, nil
	}
	m.head.Edited, m.head.Written = true, nil
	c, err := chronologyReader(path)(bytes.NewReader(data))
	if err != nil {
		return nil, &hinted{placed(path, err), "mend it, or delete it to begin anew"}
	}
	return c, nil
}

// unknown returns the documents that no earlier run has told, and keeps the
// accounts of the others.
func (m *memory) unknown(docs []*source.Document) []*source.Document {
	var out []*source.Document
	for _, doc := range docs {
		if _, ok := m.known(doc); !ok {
			out = append(out, doc)
		}
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
