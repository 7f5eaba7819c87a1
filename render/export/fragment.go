package export

import (
	"html/template"
	"io"
	"regexp"
	"strings"
	"sync"

	"annals/chronology"
)

// Fragment writes a chronology as a piece of HTML for a page of a content
// management system or a wiki: one section without script, style or ids, whose
// classes begin with "annals", so that it takes the looks of the page it
// stands on and touches nothing else there. Options.Figure is shown under the
// title.
func Fragment(w io.Writer, c *chronology.Chronology, opts Options) error {
	t, err := fragmentTemplate()
	if err != nil {
		return err
	}
	o := newOutline(c)
	view := fragmentView{Title: o.title, Summary: o.summary, Figure: opts.Figure}
	for _, s := range o.sources {
		view.Sources = append(view.Sources, fragmentSource{s.name, s.url, s.published})
	}
	for _, g := range o.groups {
		group := fragmentGroup{Heading: g.heading}
		for i := range g.entries {
			group.Events = append(group.Events, fragmentEventOf(o, &g.entries[i]))
		}
		view.Groups = append(view.Groups, group)
	}
	var out strings.Builder // whole or not at all
	if err := t.Execute(&out, view); err != nil {
		return err
	}
	_, err = io.WriteString(w, out.String())
	return err
}

type fragmentView struct {
	Title, Summary, Figure string
	Groups                 []fragmentGroup
	Sources                []fragmentSource
}

type fragmentGroup struct {
	Heading string
	Events  []fragmentEvent
}

type fragmentEvent struct {
	When, Machine, Title, Aside, Others string // Machine is the date for programs, where HTML can write it
	Quotes                              []fragmentQuote
}

type fragmentQuote struct{ Text, Source, URL string }

type fragmentSource struct{ Name, URL, Published string }

// machineDate is a year, a month or a day that HTML's time element can hold.
var machineDate = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$`)

func fragmentEventOf(o *outline, e *entry) fragmentEvent {
	out := fragmentEvent{When: e.when, Title: e.title, Aside: strings.TrimSpace(e.aside()), Others: strings.Join(e.others, "; ")}
	if machineDate.MatchString(e.event.EDTF) && e.event.EDTF != "0000" {
		out.Machine = e.event.EDTF
	}
	for _, q := range e.quotes {
		quote := fragmentQuote{Text: q.text}
		if q.source > 0 {
			quote.Source, quote.URL = o.sources[q.source-1].name, o.sources[q.source-1].url
		}
		out.Quotes = append(out.Quotes, quote)
	}
	return out
}

var fragmentTemplate = sync.OnceValues(func() (*template.Template, error) {
	return template.New("fragment").Parse(`<section class="annals" lang="en">
<h2 class="annals-title"><bdi>{{.Title}}</bdi></h2>
<p class="annals-summary">{{.Summary}}</p>
{{if .Figure}}<figure class="annals-figure"><img src="{{.Figure}}" alt="Timeline: {{.Title}}"></figure>
{{end}}{{range .Groups}}<h3>{{.Heading}}</h3>
<ul class="annals-events">
{{range .Events}}<li>{{if .Machine}}<time datetime="{{.Machine}}">{{.When}}</time>{{else}}<span class="annals-date">{{.When}}</span>{{end}}: <strong><bdi>{{.Title}}</bdi></strong>{{if .Aside}} <bdi>{{.Aside}}</bdi>{{end}}
{{range .Quotes}}<blockquote><p><bdi>{{.Text}}</bdi>{{if .Source}} – <cite>{{if .URL}}<a href="{{.URL}}" rel="noopener noreferrer"><bdi>{{.Source}}</bdi></a>{{else}}<bdi>{{.Source}}</bdi>{{end}}</cite>{{end}}</p></blockquote>
{{end}}{{if .Others}}<p>Dated otherwise: <bdi>{{.Others}}</bdi></p>
{{end}}</li>
{{end}}</ul>
{{end}}{{if .Sources}}<h3>Sources</h3>
<ol class="annals-sources">
{{range .Sources}}<li>{{if .URL}}<a href="{{.URL}}" rel="noopener noreferrer"><bdi>{{.Name}}</bdi></a>{{else}}<bdi>{{.Name}}</bdi>{{end}}{{if .Published}}, {{.Published}}{{end}}</li>
{{end}}</ol>
{{end}}</section>
`)
})
