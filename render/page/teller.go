package page

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/event"
	"annals/render/wording"
)

// teller puts events, mentions and sources into words.
type teller struct {
	locale  wording.Locale
	words   map[string]string
	sources map[string]*chronology.Source
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
	Certainty    int  // an index of certainties
	Disputed     bool // other sources give other dates
}

type mentionView struct {
	Source, URL           string
	Before, Marked, After string
	Reason                string
	English               bool // the reason, whatever the language of the interface
}

type sourceView struct{ Name, Title, URL, Published string }

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
		Place: e.Place, Actors: strings.Join(e.Actors, ", "), Sources: len(e.SourceIDs()), Main: e.Salience >= mainSalience || e.Kind == event.Era, Disputed: disputed(e),
		Certainty: certainty(e),
	}
	for k := range e.Mentions {
		if !e.Mentions[k].Within { // which the sentence shows already
			v.Mentions = append(v.Mentions, tell.mention(&e.Mentions[k]))
		}
	}
	for _, a := range e.Alternatives {
		text := a.EDTF
		if value, err := calendar.ParseEDTF(a.EDTF); err == nil {
			text = tell.locale.Value(value)
		}
		if s := tell.sources[a.Source]; s != nil && len(v.Mentions) > 0 && a.Source != e.Mentions[0].Source {
			text = fill(tell.words["says"], "{date}", text, "{source}", cmp.Or(s.Title, s.Name))
		}
		if !slices.Contains(v.Alternatives, text) {
			v.Alternatives = append(v.Alternatives, text)
		}
	}
	return v
}

func (tell *teller) mention(m *chronology.Mention) mentionView {
	v := mentionView{}
	v.Reason, v.English = tell.reason(m)
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

// reason puts into words why a mention has its date: in the language of the
// interface, or in English, which english reports, where only that has the words.
func (tell *teller) reason(m *chronology.Mention) (text string, english bool) {
	if m.Basis == event.ByPublication {
		return tell.words["by-news"], false
	}
	t := m.Timex
	if t == nil {
		return "", false
	}
	locale, words := tell.locale, tell.words
	because, told := locale.Because(t.Because)
	if !told {
		locale, words = "en", wording.Words("en")
	}
	text = "“" + t.Text.Text + "”"
	v, err := calendar.ParseEDTF(t.EDTF)
	switch dated := err == nil && t.EDTF != ""; {
	case dated && because != "":
		text = fill(words["because"], "{phrase}", text, "{date}", locale.Value(v), "{reason}", because)
	case dated:
		text += " → " + locale.Value(v)
	case because != "":
		text += ": " + because
	}
	if t.Anchor != nil {
		if v, err := calendar.ParseEDTF(t.Anchor.Date); err == nil {
			anchor := cmp.Or(words["anchor-"+string(t.Anchor.From)], string(t.Anchor.From)+": {date}")
			text += " (" + fill(anchor, "{date}", locale.Value(v)) + ")"
		}
	}
	return text + ".", !told
}

// disputeView is an event for which sources give different dates.
type disputeView struct {
	Index           int
	ID, Title, Date string
	Others          []string
}

// mostDisputes is how many disputes the report lists; the chart's lanes by
// certainty have them all.
const mostDisputes = 50

func (tell *teller) disputes(c *chronology.Chronology) (out []disputeView) {
	for i := range c.Events {
		if !disputed(&c.Events[i]) || len(out) == mostDisputes {
			continue
		}
		e := tell.event(&c.Events[i], i)
		out = append(out, disputeView{i, e.ID, e.Title, e.Date, e.Alternatives})
	}
	return out
}
