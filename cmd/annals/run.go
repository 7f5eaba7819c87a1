package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"syscall"

	"github.com/spf13/pflag"
)

// The exit statuses.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// env is the world of one run of the command.
type env struct {
	args           []string
	stdin          io.Reader
	stdout, stderr io.Writer
	terminal       bool      // stderr is one
	progress       *progress // nil where none is shown
}

// verb is a subcommand: its help and what it does with its flags and arguments.
type verb struct {
	name    string
	summary string
	flags   func(*pflag.FlagSet, *options)
	run     func(context.Context, *env, *options, []string) error
	help    string
}

func verbs() []verb {
	return []verb{resolveVerb(), tagVerb(), eventsVerb(), readVerb(), evalVerb(), schemaVerb()}
}

// run runs the command and returns its exit status.
func run(ctx context.Context, e *env) int {
	v, args := buildVerb(), e.args
	if len(args) > 0 {
		for _, sub := range verbs() {
			if sub.name == args[0] {
				v, args = sub, args[1:]
				break
			}
		}
	}
	var o options
	flags := pflag.NewFlagSet(v.name, pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.SortFlags = false
	v.flags(flags, &o)
	err := flags.Parse(args)
	switch {
	case errors.Is(err, pflag.ErrHelp):
		printHelp(e.stdout, v, flags)
		return exitDone
	case err != nil:
		return e.report(usage("%s", strings.TrimSuffix(err.Error(), "\n")))
	}
	return e.report(v.run(ctx, e, &o, flags.Args()))
}

// report prints an error and returns the exit status it deserves.
func (e *env) report(err error) int {
	var wrong *usageError
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return exitDone
	case errors.As(err, &wrong):
		e.say("annals: %v", err)
		e.say("hint: annals --help")
		return exitUsage
	case errors.Is(err, errReported):
		return exitFailed
	case errors.Is(err, context.Canceled):
		e.say("annals: interrupted; nothing was written")
		return exitFailed
	}
	e.problem(err)
	return exitFailed
}

// verbLike returns the verb that an argument misspells by a letter or two, or "".
func verbLike(arg string) string {
	for _, v := range verbs() {
		if len(arg) > 2 && misspells(arg, v.name) {
			return v.name
		}
	}
	return ""
}

// misspells reports whether a word becomes another by one letter that is added,
// left out or changed, or two neighbours that are swapped.
func misspells(word, of string) bool {
	head := 0
	for head < min(len(word), len(of)) && word[head] == of[head] {
		head++
	}
	a, b := word[head:], of[head:]
	switch {
	case a == "" || b == "":
		return len(a)+len(b) == 1
	case a[1:] == b[1:], a[1:] == b, a == b[1:]:
		return true
	}
	return len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
}
