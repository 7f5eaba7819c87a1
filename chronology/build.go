package chronology

import (
	"cmp"
	"context"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// Options steer Build. The zero value is the default.
type Options struct {
	// Title of the chronology; empty takes the title of the only source.
	Title string
	// Tagger to use; nil makes one for English with its defaults.
	Tagger *timex.Tagger
	// Memory of what documents told in an earlier run; nil remembers nothing.
	Memory Memory
}

// A Memory keeps the accounts of documents from one run for the next, so that
// only new documents are analysed. Its methods are called from several goroutines.
type Memory interface {
	// Recall returns the account of a document that was kept before, whatever id
	// the document had then.
	Recall(doc *source.Document) (Account, bool)
	Keep(doc *source.Document, a Account)
}

// Build turns documents into one chronology: it tags each document, finds its
// happenings, merges those that several documents tell of, and puts them in
// order. Documents are analysed in parallel; the result does not depend on it.
//
// A document without a publication date whose text needs one gets a Diagnostic
// with the code CodeNoAnchor and the severity error at the first phrase that
// does; its other events stand. Build itself fails only when ctx is done.
func Build(ctx context.Context, docs []*source.Document, opts Options) (*Chronology, error) {
	tagger := opts.Tagger
	if tagger == nil {
		tagger = timex.New()
	}
	accounts := make([]Account, len(docs))
	err := forEach(ctx, len(docs), func(i int) {
		accounts[i] = opts.account(docs[i], i, tagger)
	})
	if err != nil {
		return nil, err
	}
	return Merge(accounts, opts.Title), nil
}

// account recalls what the document at place i tells, or finds it out.
func (o *Options) account(doc *source.Document, i int, tagger *timex.Tagger) Account {
	if o.Memory == nil {
		return tell(doc, i, tagger)
	}
	if a, ok := o.Memory.Recall(doc); ok {
		return a.of(describe(doc, i).ID)
	}
	a := tell(doc, i, tagger)
	o.Memory.Keep(doc, a)
	return a
}

// forEach calls do for 0 to n-1 on all processors and returns ctx's error if
// it was done before the last call began.
func forEach(ctx context.Context, n int, do func(int)) error {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers <= 1 {
		for i := range n {
			if err := ctx.Err(); err != nil {
				return err
			}
			do(i)
		}
		return nil
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	var err error
	for i := 0; i < n && err == nil; i++ {
		select {
		case next <- i:
		case <-ctx.Done():
			err = ctx.Err()
		}
	}
	close(next)
	wg.Wait()
	return err
}

// defaultTitle is the title of the only source, else the name of the folder
// that all sources lie in: "kettle-recall/" gives "Kettle recall".
func defaultTitle(sources []Source) string {
	if len(sources) == 1 {
		return cmp.Or(sources[0].Title, sources[0].Name)
	}
	folder := ""
	for i, s := range sources {
		dir := path.Base(path.Dir(filepath.ToSlash(s.Name)))
		if i > 0 && dir != folder {
			return "Chronology"
		}
		folder = dir
	}
	words := strings.Join(strings.FieldsFunc(folder, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), " ")
	if strings.Trim(words, "./ ") == "" {
		return "Chronology"
	}
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:]
}

// tidy gives every list of the wire form that may not be missing a value.
func (c *Chronology) tidy() {
	if c.Sources == nil {
		c.Sources = []Source{}
	}
	if c.Events == nil {
		c.Events = []Event{}
	}
	if c.Diagnostics == nil {
		c.Diagnostics = []Diagnostic{}
	}
	for i := range c.Events {
		if c.Events[i].Mentions == nil {
			c.Events[i].Mentions = []Mention{}
		}
	}
}
