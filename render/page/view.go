package page

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/render/wording"
)

// view is what the templates print.
type view struct {
	words          map[string]string
	Lang           string
	Jumps          []string
	PeriodHint     string // what may be typed as an end of the period
	Gaps           []string
	Certainties    []countView
	Title, Summary string
	Subtitle       string
	Policy         string
	Theme          string
	Groups         []group
	Kinds          []kindView
	Statuses       []countView
	Sources        []sourceView
	Diagnostics    []diagnosticView
	Disputes       []disputeView
	Key            keyView
	Events         int
	Model          model
	Marks          []markModel
	Option         map[string]any
	Packed         bool   // the list is in the data, for it is long
	Brief          string // what a packed report tells readers without JavaScript
	figure         []byte
	chronology     *chronology.Chronology
	teller         *teller
}

// group is the events under one heading of the list.
type group struct {
	Name   string
	Events []eventView
}

// HasEras reports whether the chart has eras behind its events.
func (v *view) HasEras() bool { return len(v.Model.Bands) > 0 }

// Say returns a text of the interface.
func (v *view) Say(key string) string { return v.words[key] }

// countView is a word of the interface and how many events it is for.
type countView struct {
	Name, Label string
	Count       int
}

type kindView struct {
	Name, Label string
	Count       int
}

type diagnosticView struct{ Severity, Message, Source string }

// mainSalience is how much an event must matter to be a main one.
const mainSalience = 0.55

func newView(c *chronology.Chronology, opts Options, a *assetSet) (*view, error) {
	words := wording.Words(opts.Locale)
	words["before"] = opts.Locale.Before()
	v := &view{
		Subtitle: opts.Subtitle, words: words, Lang: string(opts.Locale),
		Title: c.Title, Policy: a.policy(opts), Theme: cmp.Or(opts.Theme, "auto"), Events: len(c.Events),
		Option: chartOption(min(places, len(c.Events))), Summary: summary(c, opts.Locale, words), Packed: len(c.Events) > mostWritten, chronology: c,
	}
	if v.Lang == "" {
		v.Lang = "en"
	}
	var figure []byte
	var figureErr error
	drawn := make(chan struct{})
	go func() { // beside the model, which takes as long
		defer close(drawn)
		figure, figureErr = staticFigure(c, opts)
	}()
	v.Model, v.Marks = newModel(c, opts, words)
	v.PeriodHint = fill(words["period-hint"], "{first}", periodExamples(c.Events))
	for _, j := range v.Model.Jumps {
		v.Jumps = append(v.Jumps, j.Label)
	}
	for _, g := range gaps(c.Events) {
		v.Gaps = append(v.Gaps, g.text(opts.Locale))
	}
	names := make(map[string]*chronology.Source, len(c.Sources))
	v.teller = &teller{opts.Locale, words, names}
	for i := range c.Sources {
		s := &c.Sources[i]
		names[s.ID] = s
		v.Sources = append(v.Sources, v.teller.source(s))
	}
	if v.Packed {
		v.Brief = fill(words["brief"], "{n}", opts.Locale.Count(min(mostRead, len(c.Events))), "{all}", opts.Locale.Count(len(c.Events)))
	}
	for i := range c.Events {
		if v.Packed {
			break
		}
		e := v.teller.event(&c.Events[i], i)
		if name := opts.Locale.Group(&c.Events[i]); len(v.Groups) == 0 || v.Groups[len(v.Groups)-1].Name != name {
			v.Groups = append(v.Groups, group{Name: name})
		}
		g := &v.Groups[len(v.Groups)-1]
		g.Events = append(g.Events, e)
	}
	v.count(c)
	v.Key = newKey(c, &v.Model)
	v.Disputes = v.teller.disputes(c)
	for _, d := range c.Diagnostics {
		if d.Severity == source.Info || d.Code == chronology.CodeDateDispute { // of which Disputes tells more
			continue
		}
		view := diagnosticView{Severity: cmp.Or(words["severity-"+string(d.Severity)], string(d.Severity)), Message: d.Message}
		if s := names[d.Source]; s != nil {
			view.Source = cmp.Or(s.Title, s.Name)
		}
		v.Diagnostics = append(v.Diagnostics, view)
	}
	<-drawn
	v.figure = figure
	return v, figureErr
}

// periodExamples writes the last event's beginning as a reader may type it: its
// year, its month, its day.
func periodExamples(events []chronology.Event) string {
	for i := len(events) - 1; i >= 0; i-- {
		d := events[i].Start.Date
		if events[i].Start.IsZero() || d.Year < 1 {
			continue
		}
		return fmt.Sprintf("%d, %d-%02d, %d-%02d-%02d", d.Year, d.Year, d.Month, d.Year, d.Month, d.Day)
	}
	return "44 BC"
}

func summary(c *chronology.Chronology, locale wording.Locale, words map[string]string) string {
	if len(c.Events) == 0 {
		return words["none"]
	}
	parts := []string{fill(words["count-events"], "{n}", locale.Count(len(c.Events)))}
	if len(c.Sources) > 0 { // what came out of a spreadsheet has none
		parts = append(parts, fill(words["count-sources"], "{n}", locale.Count(len(c.Sources))))
	}
	if span := locale.Span(c); span != "" {
		parts = append(parts, span)
	}
	return strings.Join(parts, " · ")
}

// count lists the kinds and statuses that occur, the most frequent kinds first.
func (v *view) count(c *chronology.Chronology) {
	kinds, statuses, sure := make(map[string]int), make(map[event.Status]int), [len(certainties)]int{}
	for i := range c.Events {
		kinds[string(c.Events[i].Kind)]++
		statuses[c.Events[i].Status]++
		sure[certainty(&c.Events[i])]++
	}
	for name, n := range kinds {
		v.Kinds = append(v.Kinds, kindView{name, wording.Label(v.name(name)), n})
	}
	slices.SortFunc(v.Kinds, func(a, b kindView) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Name, b.Name))
	})
	for _, s := range []event.Status{event.Occurred, event.Ongoing, event.Planned, event.Hypothetical, event.Denied} {
		if statuses[s] > 0 {
			v.Statuses = append(v.Statuses, countView{string(s), wording.Label(v.name(string(s))), statuses[s]})
		}
	}
	for i, n := range sure {
		if n > 0 {
			v.Certainties = append(v.Certainties, countView{certainties[i], v.words[certainties[i]], n})
		}
	}
}

// name returns the word for a kind or a status; an unknown one is its own word.
func (v *view) name(s string) string { return cmp.Or(v.words["is-"+s], s) }

// foremost returns the indexes of the n events that matter most, in their order.
func foremost(events []chronology.Event, n int) []int {
	order := make([]int, len(events))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(events[j].Salience, events[i].Salience) })
	order = order[:min(n, len(order))]
	slices.Sort(order)
	return order
}
