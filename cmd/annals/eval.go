package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"annals/chronology/timeml"
	"annals/chronology/timex"
)

func evalVerb() verb {
	return verb{
		name: "eval", summary: "score the tagger against TimeML gold",
		flags: func(flags *pflag.FlagSet, o *options) {
			taggerFlags(flags, o)
			flags.BoolVarP(&o.recursive, "recursive", "r", false, "look into the folders of folders")
		},
		run: runEval,
		help: `
annals eval GOLD ...    the TempEval-3 figures of the tagger on TimeML gold, a line a folder

F1 of strict extents, of relaxed extents, and of relaxed extents times the share of
equal types and values; behind each the half width of its 95% bootstrap interval.
---
  annals eval timebank/
  annals eval timebank/ aquaint/
  annals eval --domain narrative history/*.tml
`,
	}
}

// goldSet is one argument: a folder of gold files, or the files given singly.
type goldSet struct {
	name  string
	files []string
}

func runEval(ctx context.Context, e *env, o *options, args []string) error {
	if len(args) == 0 {
		return usage("eval wants TimeML files, or folders of them")
	}
	tagger, err := o.tagger()
	if err != nil {
		return err
	}
	sets, err := goldSets(args, o.recursive)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(e.stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "gold\tdocuments\texpressions\tstrict\t±\trelaxed\t±\ttype\t±\tvalue\t±\t")
	failed := false
	for _, set := range sets {
		var counts []timeml.Counts
		for _, file := range set.files {
			if err := ctx.Err(); err != nil {
				return err
			}
			doc, err := readGold(file)
			if err != nil {
				e.problem(err)
				failed = true
				continue
			}
			counts = append(counts, timeml.Compare(doc.Text, doc.Timexes, timeml.Found(tagger.Tag(doc.Text, doc.Created))))
		}
		printFigures(table, set.name, counts)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

func readGold(path string) (*timeml.Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, pathError(path, err)
	}
	defer f.Close()
	return timeml.Read(path, f)
}

func printFigures(table *tabwriter.Writer, name string, counts []timeml.Counts) {
	var sum timeml.Counts
	for _, c := range counts {
		sum = sum.Add(c)
	}
	f := sum.Figures()
	low, high := timeml.Interval(counts)
	fmt.Fprintf(table, "%s\t%d\t%d\t", visible(name), len(counts), sum.Gold)
	for _, m := range [][3]float64{{f.Strict, low.Strict, high.Strict}, {f.Relaxed, low.Relaxed, high.Relaxed}, {f.Type, low.Type, high.Type}, {f.Value, low.Value, high.Value}} {
		fmt.Fprintf(table, "%.2f\t%.1f\t", 100*m[0], 50*(m[2]-m[1]))
	}
	fmt.Fprintln(table)
}

// goldSets makes a set of each folder, and one of all files.
func goldSets(args []string, recursive bool) ([]goldSet, error) {
	var sets []goldSet
	single := goldSet{name: "files"}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil {
			return nil, pathError(arg, err)
		}
		if !info.IsDir() {
			single.files = append(single.files, arg)
			continue
		}
		files, err := folder(arg, recursive)
		if err != nil {
			return nil, err
		}
		files = slices.DeleteFunc(files, func(f string) bool { return !strings.EqualFold(filepath.Ext(f), ".tml") })
		if len(files) == 0 {
			return nil, fmt.Errorf("%s: the folder holds no .tml files", arg)
		}
		sets = append(sets, goldSet{filepath.Base(arg), files})
	}
	if len(single.files) > 0 {
		sets = append(sets, single)
	}
	return sets, nil
}

// tagger returns the tagger that the flags ask for.
func (o *options) tagger() (*timex.Tagger, error) {
	switch timex.Domain(o.domain) {
	case timex.Auto, timex.News, timex.History, timex.Colloquial:
	default:
		return nil, usage("--domain is news, narrative or colloquial, not %q", o.domain)
	}
	if o.fiscal < 0 || o.fiscal > 12 {
		return nil, usage("--fiscal-start is a month, 1 to 12, not %d", o.fiscal)
	}
	return timex.New().With(timex.Settings{Domain: timex.Domain(o.domain), FiscalStart: o.fiscal, Southern: o.southern}), nil
}

// taggerFlags are the flags of what the tagger cannot know from a text.
func taggerFlags(flags *pflag.FlagSet, o *options) {
	flags.StringVar(&o.domain, "domain", "", "of the texts: news, narrative or colloquial (default: judged by each text)")
	flags.IntVar(&o.fiscal, "fiscal-start", 0, "the month in which business years begin, 1 to 12")
	flags.BoolVar(&o.southern, "southern", false, "summers begin in December")
}
