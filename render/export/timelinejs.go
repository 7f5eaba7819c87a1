package export

import (
	"cmp"
	"encoding/json"
	"html"
	"io"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/wording"
)

// TimelineJS writes the JSON that TimelineJS 3 reads. Its texts are HTML there:
// they are escaped, and the only markup is ours. The date that is shown is the
// one in words, so that "about October 2021" never becomes a day.
func TimelineJS(w io.Writer, c *chronology.Chronology, _ Options) error {
	o := newOutline(c)
	out := tjsTimeline{Title: &tjsSlide{Text: tjsText{Headline: html.EscapeString(o.title), Text: "<p>" + html.EscapeString(o.summary) + "</p>"}}}
	out.Events = make([]tjsSlide, 0, len(c.Events))
	for _, g := range o.groups {
		for i := range g.entries {
			slide, ok := tjsEvent(o, &g.entries[i])
			switch {
			case !ok:
			case g.entries[i].event.Kind == event.Era && slide.Start != nil && slide.End != nil:
				out.Eras = append(out.Eras, tjsEra{slide.Start, slide.End, tjsText{Headline: slide.Text.Headline}})
			default:
				out.Events = append(out.Events, slide)
			}
		}
	}
	if len(out.Events) == 0 {
		out.Events = append(out.Events, *out.Title) // TimelineJS refuses a timeline without a slide
		out.Title, out.Events[0].Start = nil, &tjsDate{Year: 1970}
		out.Events[0].Display = " "
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

// TimelineJSLacks reports the events that TimelineJS cannot place: those
// without a date.
func TimelineJSLacks(c *chronology.Chronology) []chronology.Diagnostic {
	return leftOut(c, "TimelineJS places nothing without a year", func(e *chronology.Event) bool {
		return e.Start.IsZero() && e.End.IsZero()
	})
}

type tjsTimeline struct {
	Title  *tjsSlide  `json:"title,omitempty"`
	Events []tjsSlide `json:"events"`
	Eras   []tjsEra   `json:"eras,omitempty"`
}

// tjsEra is a stretch behind the slides; TimelineJS wants both its ends.
type tjsEra struct {
	Start *tjsDate `json:"start_date"`
	End   *tjsDate `json:"end_date"`
	Text  tjsText  `json:"text"`
}

type tjsSlide struct {
	ID      string   `json:"unique_id,omitempty"`
	Start   *tjsDate `json:"start_date,omitempty"`
	End     *tjsDate `json:"end_date,omitempty"`
	Display string   `json:"display_date,omitempty"`
	Group   string   `json:"group,omitempty"`
	Text    tjsText  `json:"text"`
}

type tjsText struct {
	Headline string `json:"headline"`
	Text     string `json:"text,omitempty"`
}

// tjsDate holds as many parts of a date as are known; 0 is unknown but for the
// year and, beside an hour, the minute.
type tjsDate struct {
	Year   int  `json:"year"`
	Month  int  `json:"month,omitempty"`
	Day    int  `json:"day,omitempty"`
	Hour   *int `json:"hour,omitempty"`
	Minute *int `json:"minute,omitempty"`
}

func tjsEvent(o *outline, e *entry) (tjsSlide, bool) {
	slide := tjsSlide{
		ID: wording.Line(e.event.ID), Display: html.EscapeString(e.when), Group: html.EscapeString(wording.Label(wording.Line(string(e.event.Kind)))),
		Text: tjsText{Headline: html.EscapeString(e.title), Text: tjsBody(o, e)},
	}
	v, err := calendar.ParseEDTF(e.event.EDTF)
	switch {
	case err != nil || e.event.Start.IsZero() && e.event.End.IsZero():
		return slide, false
	case v.OpenFrom:
		slide.Start = tjsPoint(v.To)
	case v.To.IsZero() && tjsNative(v.From.Grain):
		slide.Start = tjsPoint(v.From)
	case v.OpenTo:
		slide.Start = tjsPoint(v.From)
	default: // a range, or a unit that TimelineJS has no name for: a week, a season
		slide.Start = tjsDay(e.event.Start.Date)
		if end := e.event.End; !end.IsZero() {
			if end.Clock == 0 {
				end = end.AddDays(-1).At()
			}
			slide.End = tjsDay(end.Date)
		}
		if hasClock(v.From) && hasClock(v.To) {
			slide.Start, slide.End = tjsPoint(v.From), tjsPoint(v.To)
		}
	}
	return slide, true
}

// tjsNative reports the grains that TimelineJS can leave the rest of a date out for.
func tjsNative(g calendar.Grain) bool {
	switch g {
	case calendar.Year, calendar.Month, calendar.Day, calendar.PartOfDay, calendar.Hour, calendar.Minute, calendar.Second:
		return true
	}
	return false
}

func tjsPoint(p calendar.Point) *tjsDate {
	d := &tjsDate{Year: p.Date.Year}
	if p.Grain >= calendar.Year || p.Unspecified&calendar.MonthPart != 0 {
		return d
	}
	d.Month = p.Date.Month
	if p.Grain >= calendar.Month || p.Unspecified&calendar.DayPart != 0 {
		return d
	}
	d.Day = p.Date.Day
	if hasClock(p) {
		hour, minute := p.Clock/3600, p.Clock/60%60
		d.Hour, d.Minute = &hour, &minute
	}
	return d
}

func tjsDay(d calendar.Date) *tjsDate { return &tjsDate{Year: d.Year, Month: d.Month, Day: d.Day} }

// tjsBody is the HTML under a headline: what is known of the event, and who says what.
func tjsBody(o *outline, e *entry) string {
	var b strings.Builder
	about := make([]string, 0, 3)
	for _, part := range [...]string{e.status, e.place, e.actors} {
		if part != "" {
			about = append(about, part)
		}
	}
	if len(about) > 0 {
		b.WriteString("<p>" + html.EscapeString(strings.Join(about, "; ")) + "</p>")
	}
	for _, q := range e.quotes {
		b.WriteString("<blockquote>" + html.EscapeString(q.text) + "</blockquote>")
		if q.source == 0 {
			continue
		}
		s := o.sources[q.source-1]
		if s.url == "" {
			b.WriteString("<p>" + html.EscapeString(s.name) + "</p>")
			continue
		}
		b.WriteString(`<p><a href="` + html.EscapeString(s.url) + `" rel="noopener">` + html.EscapeString(cmp.Or(s.name, s.url)) + "</a></p>")
	}
	if len(e.others) > 0 {
		b.WriteString("<p>Dated otherwise: " + html.EscapeString(strings.Join(e.others, "; ")) + "</p>")
	}
	return b.String()
}
