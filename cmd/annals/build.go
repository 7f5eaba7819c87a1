package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"annals/chronology"
	"annals/chronology/source"
	"annals/render"
	"annals/render/page"
)

func buildVerb() verb {
	return verb{
		name: "annals", summary: "build a chronology",
		flags: func(flags *pflag.FlagSet, o *options) {
			flags.StringArrayVarP(&o.outputs, "output", "o", nil, "write this file, by extension: "+render.Extensions()+" (default report.html)")
			flags.StringVar(&o.update, "update", "", "keep this chronology, .json or .yaml, up to date: only new sources are analysed")
			flags.VarP(&o.from, "from", "", "leave out what ended before this day")
			flags.VarP(&o.until, "until", "", "leave out what began after this day")
			flags.StringVar(&o.query, "query", "", "only events with one of these words")
			flags.StringSliceVar(&o.kinds, "kind", nil, "only events of these kinds: talks,agreement")
			flags.Float64Var(&o.salience, "min-salience", 0, "only events that matter this much, 0 to 1")
			flags.IntVar(&o.maxDates, "max-dates", 0, "only the most important days, at most this many")
			flags.IntVar(&o.perDate, "per-date", 0, "at most this many events a day")
			flags.StringVar(&o.title, "title", "", "title of the chronology")
			flags.StringVar(&o.lanes, "lanes", "kind", "what the lanes of a chart are: kind, actor, place or source")
			flags.StringVar(&o.chart, "chart", "timeline", "of figures and .html: timeline, density, calendar or actors")
			flags.StringVar(&o.theme, "theme", "auto", "light, dark, auto or, of figures, grey; or a house style of the report, a .json file")
			flags.StringVar(&o.locale, "locale", "en", "the language of the report's interface: en, de, fr, es, ru or uk")
			flags.StringVar(&o.subtitle, "subtitle", "", "stands under the report's title")
			flags.StringVar(&o.logo, "logo", "", "a PNG, JPEG or SVG file that stands above the report's title")
			flags.BoolVar(&o.embed, "embed", false, "make .html a fragment to put into another page")
			flags.StringVar(&o.size, "size", "", "of figures: a4, letter, a4-portrait, letter-portrait, slide, column, WIDTH or WIDTHxHEIGHT")
			flags.BoolVar(&o.bom, "bom", false, "begin CSV and TSV with a byte order mark, for Excel")
			flags.Float64Var(&o.scale, "scale", 0, "of a PNG: pixels to a CSS pixel, 1 to 4 (default 2)")
			flags.BoolVarP(&o.recursive, "recursive", "r", false, "look into the folders of folders")
			taggerFlags(flags, o)
			sharedFlags(flags, o)
		},
		run: runBuild,
		help: `
annals INPUT ... [-o OUT ...]    turn prose into a chronology

INPUT is a file, a folder, a pattern or - for stdin; or a chronology (.json .yaml .csv)
that was written before, edited or not. Further verbs, each with --help:
  annals resolve PHRASE   what a phrase such as "a day earlier" means
  annals tag, events      filters over JSON lines
  annals read             what was read of each source
  annals schema           the JSON Schema of a chronology
---
  annals article.html                               the report, as report.html
  annals notes.txt --date 2022-01-10 -o brief.png   a figure; the notes give no date
  annals news/ -o chronology.yaml -o report.html    a folder, to correct by hand
  annals news/ --update chronology.json             a folder that grows
`,
	}
}

func runBuild(ctx context.Context, e *env, o *options, args []string) error {
	opts := render.Options{
		Chart: o.chart, Lanes: o.lanes, Theme: o.theme, Size: o.size, Scale: o.scale, BOM: o.bom,
		Locale: o.locale, Subtitle: o.subtitle, Embed: o.embed,
	}
	if strings.EqualFold(filepath.Ext(o.theme), ".json") {
		house, err := readLook(o.theme, page.ReadHouse)
		if err != nil {
			return err
		}
		opts.House, opts.Theme = house, ""
	}
	if o.logo != "" {
		logo, err := readLook(o.logo, page.ReadLogo)
		if err != nil {
			return err
		}
		opts.Logo = logo
	}
	if err := opts.Check(); err != nil {
		return usage("%v", err)
	}
	if err := checkSelection(o); err != nil {
		return err
	}
	if err := checkUpdate(o.update); err != nil {
		return err
	}
	if len(o.outputs) == 0 && o.update == "" {
		o.outputs = []string{"report.html"}
	}
	for _, path := range o.outputs {
		if _, ok := render.ByPath(path); !ok {
			return usage("-o %s: the extension names no format; known are %s", path, render.Extensions())
		}
	}
	in, err := e.open(ctx, o, args)
	if err != nil {
		return err
	}
	var c *chronology.Chronology
	told, commit := "", func() error { return nil }
	if o.update != "" {
		c, commit, err = e.update(ctx, in, o, opts)
	} else {
		c, told, err = build(ctx, in, o)
	}
	if err != nil {
		return err
	}
	byName := make(map[string]*source.Document, len(in.docs))
	for _, doc := range in.docs {
		byName[doc.Name] = doc
	}
	docs := make(map[string]*source.Document, len(in.docs)) // by the ids that the chronology gives its sources
	for _, s := range c.Sources {
		if doc := byName[s.Name]; doc != nil {
			docs[s.ID] = doc
		}
	}
	if err := e.judge(c, in, docs, o); err != nil {
		return err
	}
	if err := commit(); err != nil {
		return err
	}
	if err := checkKinds(o.kinds, c); err != nil {
		return err
	}
	c = c.Select(filterOf(o))
	if err := e.lacks(c, o.outputs, o); err != nil {
		return err
	}
	if err := write(c, o.outputs, opts); err != nil {
		return err
	}
	if !o.quiet {
		if told != "" {
			e.say("%s", told)
		}
		if len(o.outputs) == 0 {
			o.outputs = []string{o.update}
		}
		e.say("%s from %s: %s", count(len(c.Events), "event"), count(len(c.Sources), "source"), list(o.outputs))
	}
	return in.incomplete()
}

// readLook reads a part of the report's look from a file.
func readLook[T any](path string, read func(io.Reader) (*T, error)) (*T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, pathError(path, err)
	}
	defer f.Close()
	look, err := read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return look, nil
}

// build makes one chronology of the sources and of what was written before, and
// tells what the new sources changed in that.
func build(ctx context.Context, in *inputs, o *options) (c *chronology.Chronology, told string, err error) {
	var base *chronology.Chronology
	for _, c := range in.chronologies {
		if base == nil {
			base = c
			continue
		}
		base = chronology.Combine(base, c)
	}
	if len(in.docs) == 0 {
		if o.title != "" {
			base.Title = o.title
		}
		return base, "", nil
	}
	tagger, err := o.tagger()
	if err != nil {
		return nil, "", err
	}
	c, err = chronology.Build(ctx, in.docs, chronology.Options{Title: o.title, Tagger: tagger})
	if err != nil || base == nil {
		return c, "", err
	}
	combined := chronology.Combine(base, c)
	if o.title != "" {
		combined.Title = o.title
	}
	added, gone := len(combined.Events)-len(base.Events), 0
	for _, d := range combined.Diagnostics {
		if d.Code == chronology.CodeStaysDeleted {
			gone++
		}
	}
	told = fmt.Sprintf("added %s to the %d there were; %d more told of those", count(added, "event"), len(base.Events), len(c.Events)-added-gone)
	if gone > 0 {
		told += fmt.Sprintf("; %d stay deleted", gone)
	}
	return combined, told, nil
}

// judge prints the diagnostics and decides whether the run can go on. A
// missing publication date fails a run whose every source lacks one that it needs.
func (e *env) judge(c *chronology.Chronology, in *inputs, docs map[string]*source.Document, o *options) error {
	errorsSeen, warnings := 0, in.failed
	for _, d := range c.Diagnostics {
		switch d.Severity {
		case source.Error:
			errorsSeen++
		case source.Warning:
			warnings++
		case source.Info:
			switch d.Code {
			case chronology.CodeStaysDeleted, chronology.CodeDateEdited, chronology.CodeFieldSkipped:
			default:
				continue
			}
		}
		if !o.quiet || d.Severity == source.Error {
			e.diagnostic(d, docs)
		}
	}
	switch {
	case errorsSeen > 0 && errorsSeen >= len(in.docs):
		return errReported
	case o.strict && errorsSeen+warnings > 0:
		e.say("annals: %s under --strict; nothing was written", count(errorsSeen+warnings, "warning"))
		return errReported
	}
	return nil
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func list(paths []string) string {
	out := ""
	for i, p := range paths {
		if i > 0 {
			out += ", "
		}
		out += p
	}
	return out
}
