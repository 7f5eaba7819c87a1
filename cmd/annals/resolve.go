package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/timex"
)

func resolveVerb() verb {
	return verb{
		name: "resolve", summary: "resolve one phrase",
		flags: func(flags *pflag.FlagSet, o *options) {
			flags.VarP(&o.date, "date", "d", "the day to count from")
			flags.StringVar(&o.lang, "lang", "en", "language of the phrase: en, or ru, pt, nl, zh for casual phrases")
			taggerFlags(flags, o)
			flags.BoolVar(&o.json, "json", false, "print JSON")
			flags.BoolVar(&o.explain, "explain", false, "print the rule that read it, and its examples")
			flags.BoolVar(&o.rules, "rules", false, "print the grammar instead")
		},
		run: runResolve,
		help: `
annals resolve PHRASE --date DAY    what a phrase means: its value, bounds, rule and anchor
---
  annals resolve "a day earlier" --date 2022-01-10
  annals resolve "next Friday at 3:30 p.m." --date 2022-01-10
  annals resolve "last Tuesday" --date 2022-01-12 --explain
`,
	}
}

func runResolve(_ context.Context, e *env, o *options, args []string) error {
	if o.rules {
		return printRules(e)
	}
	if len(args) == 0 {
		return usage("resolve wants a phrase, such as \"a day earlier\"")
	}
	phrase := strings.Join(args, " ")
	tagger, err := o.tagger()
	if err != nil {
		return err
	}
	t, err := tagger.ResolveIn(timex.Language(o.lang), phrase, o.date.day)
	switch {
	case errors.Is(err, timex.ErrLanguage):
		return usage("--lang %s: %v", o.lang, err)
	case errors.Is(err, timex.ErrNoAnchor):
		return &hinted{err, "give the day to count from with --date YYYY-MM-DD"}
	case err != nil:
		return &hinted{err, "annals resolve --rules lists what is known"}
	}
	if o.json {
		return resolveJSON(e, phrase, t)
	}
	e.resolved(t)
	if o.explain {
		e.explain(t.Rule)
	}
	return nil
}

// resolved prints a resolved phrase for people.
func (e *env) resolved(t timex.Timex) {
	row := func(label, format string, args ...any) {
		fmt.Fprintf(e.stdout, "%-9s %s\n", label, visible(fmt.Sprintf(format, args...)))
	}
	row("value", "%s  %s", t.Value, t.Type)
	if t.Mod != "" {
		row("mod", "%s", t.Mod)
	}
	if t.Quant != "" || t.Freq != "" {
		row("set", "%s", strings.TrimSpace(t.Quant+" "+t.Freq))
	}
	if !t.When.IsZero() {
		row("edtf", "%s", t.When.EDTF())
		row("grain", "%s", t.When.Grain())
		row("bounds", "%s", boundsText(t.When.Bounds()))
	}
	row("rule", "%s", t.Rule)
	if !t.Anchor.Date.IsZero() {
		row("anchor", "%s, the %s date", t.Anchor.Date, t.Anchor.From)
	}
	row("because", "%s", t.Because)
	for _, a := range t.Alternatives {
		row("or", "%s: %s", a.Value, a.Because)
	}
}

func boundsText(b calendar.Interval) string {
	text := func(m calendar.Moment) string {
		if m.IsZero() {
			return "open"
		}
		return m.String()
	}
	return text(b.Start) + " up to, not including, " + text(b.End)
}

func resolveJSON(e *env, phrase string, t timex.Timex) error {
	type reading struct {
		Value   string `json:"value"`
		EDTF    string `json:"edtf,omitempty"`
		Because string `json:"because"`
	}
	out := struct {
		chronology.Timex
		Grain        string          `json:"grain,omitempty"`
		From         calendar.Moment `json:"bounds_start,omitzero"`
		Until        calendar.Moment `json:"bounds_end,omitzero"`
		Alternatives []reading       `json:"alternatives,omitempty"`
	}{Timex: chronology.WireTimexes(strings.TrimSpace(phrase), []timex.Timex{t})[0]}
	if !t.When.IsZero() {
		bounds := t.When.Bounds()
		out.Grain, out.From, out.Until = t.When.Grain().String(), bounds.Start, bounds.End
	}
	for _, a := range t.Alternatives {
		out.Alternatives = append(out.Alternatives, reading{a.Value, a.When.EDTF(), a.Because})
	}
	enc := json.NewEncoder(e.stdout)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

// explain prints a rule: what it looks for and what it must and must not read.
func (e *env) explain(name string) {
	for _, r := range timex.Rules() {
		if r.Name != name {
			continue
		}
		fmt.Fprintf(e.stdout, "\nThe rule %s looks for\n", r.Name)
		for _, p := range r.Patterns {
			fmt.Fprintf(e.stdout, "    %s\n", p)
		}
		fmt.Fprintf(e.stdout, "and is tested on these, in texts of Wednesday 12 January 2022:\n")
		for _, x := range r.Examples {
			fmt.Fprintf(e.stdout, "    %s\n", x)
		}
		fmt.Fprintf(e.stdout, "It must not read\n")
		for _, x := range r.Not {
			fmt.Fprintf(e.stdout, "    %s\n", x)
		}
	}
}

func printRules(e *env) error {
	for _, r := range timex.Rules() {
		if _, err := fmt.Fprintf(e.stdout, "%s\n", r.Name); err != nil {
			return err
		}
		for _, p := range r.Patterns {
			fmt.Fprintf(e.stdout, "    %s\n", p)
		}
		for _, x := range r.Examples {
			fmt.Fprintf(e.stdout, "        %s\n", x)
		}
	}
	return nil
}
