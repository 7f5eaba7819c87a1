package page

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
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
	Title, Summary string
	Policy         string
	Theme          string
	Groups         []group
	Kinds          []kindView
	Statuses       []string
	Sources        []sourceView
	Diagnostics    []diagnosticView
	Events         int
	Model          model
	Option         map[string]any
	figure         []byte
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

type kindView struct {
	Name, Label string
	Count       int
}

type sourceView struct{ Name, Title, URL, Published string }

type diagnosticView struct{ Severity, Message, Hint, Source string }

// mainSalience is how much an event must matter to be a main one.
const mainSalience = 0.55

func newView(c *chronology.Chronology, opts Options, a *assetSet) (*view, error) {
	v := &view{
		Title: c.Title, Policy: a.policy(), Theme: cmp.Or(opts.Theme, "auto"), Events: len(c.Events),
		Model: newModel(c, opts), Option: chartOption(len(c.Events)), Summary: summary(c),
	}
	names := make(map[string]*chronology.Source, len(c.Sources))
	for i := range c.Sources {
		s := &c.Sources[i]
		names[s.ID] = s
		v.Sources = append(v.Sources, viewSource(s))
	}
	for i := range c.Events {
		e := viewEvent(&c.Events[i], i, names)
		if name := wording.Group(&c.Events[i]); len(v.Groups) == 0 || v.Groups[len(v.Groups)-1].Name != name {
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
	var err error
	v.figure, err = staticFigure(c, opts)
	return v, err
}

func summary(c *chronology.Chronology) string {
	if len(c.Events) == 0 {
		return "No dated events were found."
	}
	text := fmt.Sprintf("%s from %s", plural(len(c.Events), "event"), plural(len(c.Sources), "source"))
	if span := wording.Span(c); span != "" {
		text += ", " + span
	}
	return text
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// count lists the kinds and statuses that occur, the most frequent kinds first.
func (v *view) count(c *chronology.Chronology) {
	kinds, statuses := make(map[string]int), make(map[string]bool)
	for i := range c.Events {
		kinds[string(c.Events[i].Kind)]++
		statuses[string(c.Events[i].Status)] = true
	}
	for name, n := range kinds {
		v.Kinds = append(v.Kinds, kindView{name, wording.Label(name), n})
	}
	slices.SortFunc(v.Kinds, func(a, b kindView) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Name, b.Name))
	})
	for _, s := range []event.Status{event.Occurred, event.Ongoing, event.Planned, event.Hypothetical, event.Denied} {
		if statuses[string(s)] {
			v.Statuses = append(v.Statuses, string(s))
		}
	}
}

func viewSource(s *chronology.Source) sourceView {
	out := sourceView{Name: s.Name, Title: s.Title, URL: safeURL(s.URL)}
	if s.Published != "" {
		out.Published = "publication date unknown"
		if p, err := calendar.ParseEDTF(s.Published); err == nil {
			out.Published = "published " + wording.Value(p)
			if s.PublishedFrom != "" {
				out.Published += " (from the " + publishedFrom[s.PublishedFrom] + ")"
			}
		}
	}
	return out
}

var publishedFrom = map[source.PublishedFrom]string{
	source.FromFlag: "command line", source.FromInput: "input", source.FromMetadata: "page's own data",
	source.FromDateline: "dateline", source.FromFilename: "file name",
}

// safeURL returns an address that a link may point to: http and https only.
func safeURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

func viewEvent(e *chronology.Event, i int, sources map[string]*chronology.Source) eventView {
	v := eventView{
		Index: i, ID: e.ID, Title: e.Title, Date: wording.Date(e), Kind: string(e.Kind), Status: string(e.Status),
		Place: e.Place, Actors: strings.Join(e.Actors, ", "), Sources: len(e.SourceIDs()), Main: e.Salience >= mainSalience, Disputed: disputed(e),
	}
	for k := range e.Mentions {
		v.Mentions = append(v.Mentions, viewMention(&e.Mentions[k], sources))
	}
	for _, a := range e.Alternatives {
		text := a.EDTF
		if value, err := calendar.ParseEDTF(a.EDTF); err == nil {
			text = wording.Value(value)
		}
		if s := sources[a.Source]; s != nil && len(v.Mentions) > 0 && a.Source != e.Mentions[0].Source {
			text += ", by " + cmp.Or(s.Title, s.Name)
		}
		if !slices.Contains(v.Alternatives, text) {
			v.Alternatives = append(v.Alternatives, text)
		}
	}
	return v
}

func viewMention(m *chronology.Mention, sources map[string]*chronology.Source) mentionView {
	v := mentionView{Reason: reason(m)}
	if s := sources[m.Source]; s != nil {
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
func reason(m *chronology.Mention) string {
	if m.Basis == event.ByPublication {
		return "Dated by the publication: told as news, without a date of its own."
	}
	t := m.Timex
	if t == nil {
		return ""
	}
	text := "“" + t.Text.Text + "”"
	if v, err := calendar.ParseEDTF(t.EDTF); err == nil && t.EDTF != "" {
		text += " → " + wording.Value(v)
	}
	if t.Because != "" {
		text += ", because: " + t.Because
	}
	if t.Anchor != nil {
		if v, err := calendar.ParseEDTF(t.Anchor.Date); err == nil {
			text += fmt.Sprintf(" (%s date: %s)", t.Anchor.From, wording.Value(v))
		}
	}
	return text + "."
}

// model is what the script draws from.
type model struct {
	Events []markModel                 `json:"events"`
	Axes   map[layout.Mode]axisModel   `json:"axes"`
	Lanes  map[layout.LaneBy][]string  `json:"lanes"`
	By     layout.LaneBy               `json:"by"`
	Marks  map[event.Kind]palette.Mark `json:"marks"`
}

// markModel is what the script needs of an event beside what the list shows.
type markModel struct {
	X     [3][2]float64 `json:"x"` // beginning and end on each axis, in the order of modes
	Lane  [4]int        `json:"l"` // in the order of laneWays
	Bar   int           `json:"b,omitempty"`
	Fuzzy int           `json:"f,omitempty"`
	Open  string        `json:"o,omitempty"` // "from", "to"
	Many  int           `json:"n,omitempty"` // sources, where there are several
	Doubt int           `json:"d,omitempty"` // sources disagree
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

func newModel(c *chronology.Chronology, opts Options) model {
	m := model{
		Events: make([]markModel, len(c.Events)), Axes: make(map[layout.Mode]axisModel), Lanes: make(map[layout.LaneBy][]string),
		By: cmp.Or(opts.Lanes, layout.ByKind), Marks: make(map[event.Kind]palette.Mark),
	}
	for i := range c.Events {
		e := &c.Events[i]
		m.Marks[e.Kind] = palette.Of(e.Kind)
		m.Events[i] = markModel{Bar: flag(layout.IsBar(e)), Fuzzy: flag(layout.IsFuzzy(e)), Doubt: flag(disputed(e))}
		if e.Status != event.Occurred {
			m.Events[i].Status = e.Status
		}
		if n := len(e.SourceIDs()); n > 1 {
			m.Events[i].Many = n
		}
		switch {
		case e.Start.IsZero():
			m.Events[i].Open = "from"
		case e.End.IsZero():
			m.Events[i].Open = "to"
		}
	}
	for k, mode := range modes {
		axis := layout.NewAxis(c.Events, mode)
		m.Axes[mode] = viewAxis(axis)
		for i := range c.Events {
			start, end := layout.Bounds(&c.Events[i])
			m.Events[i].X[k] = [2]float64{round(axis.X(start)), round(axis.X(end))}
		}
	}
	for k, by := range laneWays {
		names, of := layout.Lanes(c, by)
		for i, name := range names {
			names[i] = wording.Label(cmp.Or(name, "other"))
		}
		m.Lanes[by] = names
		for i := range of {
			m.Events[i].Lane[k] = of[i]
		}
	}
	return m
}

// disputed reports an event for which another source gives another date.
func disputed(e *chronology.Event) bool {
	return len(e.Mentions) > 0 && slices.ContainsFunc(e.Alternatives, func(a chronology.Alternative) bool {
		return a.Source != "" && a.Source != e.Mentions[0].Source
	})
}

func viewAxis(a *layout.Axis) axisModel {
	out := axisModel{Ticks: []tickModel{}, Breaks: []breakModel{}}
	for _, t := range a.Ticks() {
		out.Ticks = append(out.Ticks, tickModel{round(t.X), wording.Tick(t.Date, t.Clock, t.Grain), wording.TickContext(t.Date, t.Grain), t.Rank})
	}
	for _, b := range a.Breaks {
		out.Breaks = append(out.Breaks, breakModel{round(b.X0), round(b.X1), b.Label()})
	}
	return out
}

// round keeps six digits, which is a pixel of an axis zoomed a thousand times.
func round(x float64) float64 { return float64(int(x*1e6+0.5)) / 1e6 }
