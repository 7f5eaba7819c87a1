package page

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/render/layout"
	"annals/render/palette"
	"annals/render/wording"
)

// view is what the templates print.
type view struct {
	words          map[string]string
	Lang           string
	Jumps          []string
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

// teller puts events, mentions and sources into words.
type teller struct {
	locale  wording.Locale
	words   map[string]string
	sources map[string]*chronology.Source
}

// group is the events under one heading of the list.
type group struct {
	Name   string
	Events []eventView
}

type eventView struct {
	Index        int
	ID           string
	Title, Date  string
	Kind, Status string
	Place        string
	Actors       string
	Sources      int
	Mentions     []mentionView
	Alternatives []string
	Main         bool
	Disputed     bool // other sources give other dates
}

type mentionView struct {
	Source, URL           string
	Before, Marked, After string
	Reason                string
}

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

type sourceView struct{ Name, Title, URL, Published string }

type diagnosticView struct{ Severity, Message, Hint, Source string }

// mainSalience is how much an event must matter to be a main one.
const mainSalience = 0.55

func newView(c *chronology.Chronology, opts Options, a *assetSet) (*view, error) {
	words := wording.Words(opts.Locale)
	words["before"] = opts.Locale.Before()
	v := &view{
		Subtitle: opts.Subtitle, words: words, Lang: string(opts.Locale),
		Title: c.Title, Policy: a.policy(opts.House), Theme: cmp.Or(opts.Theme, "auto"), Events: len(c.Events),
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
		v.Brief = fill(words["brief"], "{n}", strconv.Itoa(min(mostRead, len(c.Events))), "{all}", strconv.Itoa(len(c.Events)))
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
	for _, d := range c.Diagnostics {
		if d.Severity == source.Info {
			continue
		}
		view := diagnosticView{Severity: string(d.Severity), Message: d.Message, Hint: d.Hint}
		if s := names[d.Source]; s != nil {
			view.Source = cmp.Or(s.Title, s.Name)
		}
		v.Diagnostics = append(v.Diagnostics, view)
	}
	<-drawn
	v.figure = figure
	return v, figureErr
}

func summary(c *chronology.Chronology, locale wording.Locale, words map[string]string) string {
	if len(c.Events) == 0 {
		return words["none"]
	}
	parts := []string{fill(words["count-events"], "{n}", strconv.Itoa(len(c.Events))), fill(words["count-sources"], "{n}", strconv.Itoa(len(c.Sources)))}
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

func (tell *teller) source(s *chronology.Source) sourceView {
	out := sourceView{Name: s.Name, Title: s.Title, URL: safeURL(s.URL)}
	if s.Published != "" {
		out.Published = tell.words["published-unknown"]
		if p, err := calendar.ParseEDTF(s.Published); err == nil {
			out.Published = fill(tell.words["published"], "{date}", tell.locale.Value(p))
			if from := tell.words["from-"+string(s.PublishedFrom)]; from != "" {
				out.Published += " (" + from + ")"
			}
		}
	}
	return out
}

// safeURL returns an address that a link may point to: http and https only.
func safeURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

func (tell *teller) event(e *chronology.Event, i int) eventView {
	v := eventView{
		Index: i, ID: e.ID, Title: e.Title, Date: tell.locale.Date(e), Kind: string(e.Kind), Status: string(e.Status),
		Place: e.Place, Actors: strings.Join(e.Actors, ", "), Sources: len(e.SourceIDs()), Main: e.Salience >= mainSalience, Disputed: disputed(e),
	}
	for k := range e.Mentions {
		v.Mentions = append(v.Mentions, tell.mention(&e.Mentions[k]))
	}
	for _, a := range e.Alternatives {
		text := a.EDTF
		if value, err := calendar.ParseEDTF(a.EDTF); err == nil {
			text = tell.locale.Value(value)
		}
		if s := tell.sources[a.Source]; s != nil && len(v.Mentions) > 0 && a.Source != e.Mentions[0].Source {
			text += ", by " + cmp.Or(s.Title, s.Name)
		}
		if !slices.Contains(v.Alternatives, text) {
			v.Alternatives = append(v.Alternatives, text)
		}
	}
	return v
}

func (tell *teller) mention(m *chronology.Mention) mentionView {
	v := mentionView{Reason: tell.reason(m)}
	if s := tell.sources[m.Source]; s != nil {
		v.Source, v.URL = cmp.Or(s.Title, s.Name), safeURL(s.URL)
	}
	text := []rune(cmp.Or(m.Sentence.Text, m.Quote))
	v.Before = string(text)
	if t := m.Timex; t != nil && t.Start >= m.Sentence.Start && t.End <= m.Sentence.Start+len(text) {
		from, to := t.Start-m.Sentence.Start, t.End-m.Sentence.Start
		v.Before, v.Marked, v.After = string(text[:from]), string(text[from:to]), string(text[to:])
	}
	return v
}

// reason puts into words why a mention has its date.
func (tell *teller) reason(m *chronology.Mention) string {
	if m.Basis == event.ByPublication {
		return "Dated by the publication: told as news, without a date of its own."
	}
	t := m.Timex
	if t == nil {
		return ""
	}
	text := "“" + t.Text.Text + "”"
	if v, err := calendar.ParseEDTF(t.EDTF); err == nil && t.EDTF != "" {
		text += " → " + tell.locale.Value(v)
	}
	if t.Because != "" {
		text += ", because: " + t.Because
	}
	if t.Anchor != nil {
		if v, err := calendar.ParseEDTF(t.Anchor.Date); err == nil {
			text += fmt.Sprintf(" (%s date: %s)", t.Anchor.From, tell.locale.Value(v))
		}
	}
	return text + "."
}

// model is what the script draws from.
type model struct {
	Axes   map[layout.Mode]axisModel   `json:"axes"`
	Lanes  map[layout.LaneBy][]string  `json:"lanes"`
	By     layout.LaneBy               `json:"by"`
	Jumps  []jump                      `json:"jumps"`
	Words  map[string]string           `json:"words"`
	Months [13]string                  `json:"months"`
	Marks  map[event.Kind]palette.Mark `json:"marks"`
}

// markModel is what the script needs of an event beside what the list shows.
type markModel struct {
	*entry
	X     [6]int `json:"x"` // beginning and end on each axis in millionths, in the order of modes
	Lane  [5]int `json:"l"` // in the order of laneWays, then by certainty
	EDTF  string `json:"e"`
	Bar   int    `json:"b,omitempty"`
	Fuzzy int    `json:"f,omitempty"`
	Open  string `json:"o,omitempty"` // "from", "to"
	Many  int    `json:"n,omitempty"` // sources, where there are several
	Doubt int    `json:"d,omitempty"` // sources disagree
	// Status is left out where it is occurred.
	Status event.Status `json:"s,omitempty"`
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

type axisModel struct {
	Ticks  []tickModel  `json:"ticks"`
	Breaks []breakModel `json:"breaks"`
}

type tickModel struct {
	X     float64 `json:"x"`
	Label string  `json:"label"`
	Year  string  `json:"year"`
	Rank  int     `json:"rank"`
}

type breakModel struct {
	X0    float64 `json:"x0"`
	X1    float64 `json:"x1"`
	Label string  `json:"label"`
}

var modes = [...]layout.Mode{layout.Warped, layout.True, layout.Order}

var laneWays = [...]layout.LaneBy{layout.ByKind, layout.ByActor, layout.ByPlace, layout.BySource}

func newModel(c *chronology.Chronology, opts Options, words map[string]string) (model, []markModel) {
	m := model{
		Axes: make(map[layout.Mode]axisModel), Lanes: make(map[layout.LaneBy][]string),
		By: cmp.Or(opts.Lanes, layout.ByKind), Marks: make(map[event.Kind]palette.Mark),
		Jumps: []jump{}, Words: words, Months: opts.Locale.ShortMonths(),
	}
	marks := make([]markModel, len(c.Events))
	for i := range c.Events {
		e := &c.Events[i]
		m.Marks[e.Kind] = palette.Of(e.Kind)
		marks[i] = markModel{EDTF: e.EDTF, Bar: flag(layout.IsBar(e)), Fuzzy: flag(layout.IsFuzzy(e)), Doubt: flag(disputed(e))}
		if e.Status != event.Occurred {
			marks[i].Status = e.Status
		}
		if n := len(e.SourceIDs()); n > 1 {
			marks[i].Many = n
		}
		switch {
		case e.Start.IsZero():
			marks[i].Open = "from"
		case e.End.IsZero():
			marks[i].Open = "to"
		}
	}
	times := stretches(c.Events, opts.Locale, words)
	for _, t := range times {
		m.Jumps = append(m.Jumps, jump{Label: t.label})
	}
	for k, mode := range modes {
		axis := layout.NewAxis(c.Events, mode)
		for i, t := range times {
			m.Jumps[i].X[2*k], m.Jumps[i].X[2*k+1] = int(axis.X(t.from)*1e6), int(axis.X(t.to)*1e6)
		}
		m.Axes[mode] = viewAxis(axis, opts.Locale)
		for i := range c.Events {
			start, end := layout.Bounds(&c.Events[i])
			marks[i].X[2*k], marks[i].X[2*k+1] = int(axis.X(start)*1e6+0.5), int(axis.X(end)*1e6+0.5)
		}
	}
	for k, by := range laneWays {
		names, of := layout.Lanes(c, by)
		for i, name := range names {
			if by == layout.ByKind && words["is-"+name] != "" {
				name = words["is-"+name]
			}
			names[i] = wording.Label(cmp.Or(name, words["other"]))
		}
		m.Lanes[by] = names
		for i := range of {
			marks[i].Lane[k] = of[i]
		}
	}
	for _, key := range certainties {
		m.Lanes["certainty"] = append(m.Lanes["certainty"], words[key])
	}
	for i := range c.Events {
		marks[i].Lane[4] = certainty(&c.Events[i])
	}
	return m, marks
}

// disputed reports an event for which another source gives another date.
func disputed(e *chronology.Event) bool {
	return len(e.Mentions) > 0 && slices.ContainsFunc(e.Alternatives, func(a chronology.Alternative) bool {
		return a.Source != "" && a.Source != e.Mentions[0].Source
	})
}

func viewAxis(a *layout.Axis, locale wording.Locale) axisModel {
	out := axisModel{Ticks: []tickModel{}, Breaks: []breakModel{}}
	for _, t := range a.Ticks() {
		out.Ticks = append(out.Ticks, tickModel{round(t.X), locale.Tick(t.Date, t.Clock, t.Grain), locale.TickContext(t.Date, t.Grain), t.Rank})
	}
	for _, b := range a.Breaks {
		out.Breaks = append(out.Breaks, breakModel{round(b.X0), round(b.X1), "≈ " + locale.Length(layout.Length(b.Days))})
	}
	return out
}

// round keeps six digits, which is a pixel of an axis zoomed a thousand times.
func round(x float64) float64 { return float64(int(x*1e6+0.5)) / 1e6 }

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
