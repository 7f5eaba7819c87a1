package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"

	"annals/chronology/calendar"
)

// options are the flags of all verbs.
type options struct {
	outputs   []string
	update    string
	logo      string
	date      dateFlag
	from      dateFlag
	until     dateFlag
	query     string
	kinds     []string
	title     string
	lanes     string
	theme     string
	locale    string
	subtitle  string
	embed     bool
	chart     string
	size      string
	maxDates  int
	perDate   int
	salience  float64
	scale     float64
	bom       bool
	recursive bool
	quiet     bool
	strict    bool
	jsonl     bool
	json      bool
	rules     bool
	format    string
	lang      string
	domain    string
	fiscal    int
	southern  bool
	explain   bool
}

// dateFlag is a day given on the command line, once, or the word mtime: the
// day a file was last changed, for files that give no day themselves.
type dateFlag struct {
	day   calendar.Date
	set   bool
	mtime bool
}

// String implements pflag.Value.
func (f *dateFlag) String() string {
	if f.mtime {
		return "mtime"
	}
	if f.day.IsZero() {
		return ""
	}
	return f.day.String()
}

// Type implements pflag.Value.
func (f *dateFlag) Type() string { return "date" }

// Set implements pflag.Value. A second date is an error: it would be silently lost.
func (f *dateFlag) Set(s string) error {
	if f.set {
		return fmt.Errorf("it is given twice (%s and %s); several dates belong into the sources, one each", f.day, s)
	}
	if s == "mtime" {
		f.mtime = true
		return nil
	}
	v, err := calendar.ParseEDTF(strings.TrimSpace(s))
	if err != nil || v.IsRange() || v.Grain() != calendar.Day || v.From.Unspecified != 0 {
		return fmt.Errorf("%q is no day of the calendar; write it as 2022-01-10", s)
	}
	f.day, f.set = v.From.Date, true
	return nil
}

func sharedFlags(flags *pflag.FlagSet, o *options) {
	flags.VarP(&o.date, "date", "d", "the day of publication of the sources; mtime: the day a file was changed, if it gives none")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "print no warnings")
	flags.BoolVar(&o.strict, "strict", false, "fail on warnings")
}

// printHelp prints what a verb does, its flags, and, last, three examples; they
// stand in the help text behind a line of three dashes.
func printHelp(w io.Writer, v verb, flags *pflag.FlagSet) {
	what, examples, _ := strings.Cut(strings.TrimLeft(v.help, "\n"), "---\n")
	fmt.Fprintf(w, "%s\nFlags:\n%s\nExamples:\n%s", what, flags.FlagUsagesWrapped(100), examples)
}
