package page

import (
	"bufio"
	"html"
	"strconv"

	"annals/chronology/event"
)

// writeGroups writes the list of events, group by group. A list can be long, so
// it is written as it goes and not through a template; all that comes from a
// source goes through text and attr, which escape it.
func (v *view) writeGroups(w *bufio.Writer) {
	l := lister{w, v}
	groups := v.Groups
	for i := range groups {
		l.raw(`<section class="group"><h3>`).text(groups[i].Name).raw("</h3>\n<ol>\n")
		events := groups[i].Events
		for k := range events {
			// Of several events of one day the first shows the date.
			again := k > 0 && events[k].Date == events[k-1].Date
			follows := k+1 < len(events) && events[k].Date == events[k+1].Date
			l.event(&events[k], again, follows)
		}
		l.raw("</ol></section>\n")
	}
}

// lister writes markup. Its writer keeps the first error for the caller's Flush.
type lister struct {
	w *bufio.Writer
	v *view // for its words
}

func (l lister) raw(s string) lister {
	_, _ = l.w.WriteString(s)
	return l
}

// text writes text, escaped for the content of an element.
func (l lister) text(s string) lister { return l.raw(html.EscapeString(s)) }

// attr writes a named attribute, its value quoted and escaped.
func (l lister) attr(name, value string) lister {
	return l.raw(" " + name + `="`).text(value).raw(`"`)
}

// isolated writes a source's text so that its direction stays its own.
func (l lister) isolated(s string) lister { return l.raw("<bdi>").text(s).raw("</bdi>") }

func (l lister) event(e *eventView, again, follows bool) {
	l.raw("<li").attr("id", e.ID).attr("data-index", strconv.Itoa(e.Index)).attr("data-kind", e.Kind)
	switch {
	case again && follows:
		l.raw(` class="again follows"`)
	case again:
		l.raw(` class="again"`)
	case follows:
		l.raw(` class="follows"`)
	}
	if e.Main {
		l.raw(" data-main")
	}
	l.raw(`><details><summary><span class="date">`).text(e.Date).raw(`</span> <span class="title">`).isolated(e.Title).raw("</span>\n<span class=\"tags\">")
	if e.Kind != string(event.Other) { // which says nothing
		l.raw(`<span class="tag kind">`).text(l.v.name(e.Kind)).raw("</span>")
	}
	if e.Status != "occurred" {
		l.raw(" <span").attr("class", "tag status "+e.Status).raw(">").text(l.v.name(e.Status)).raw("</span>")
	}
	if e.Sources > 1 {
		l.raw(` <span class="tag">`).text(fill(l.v.words["sources"], "{n}", strconv.Itoa(e.Sources))).raw("</span>")
	}
	if e.Disputed {
		l.raw(` <span class="tag doubt">`).text(l.v.words["differ"]).raw("</span>")
	}
	l.raw("</span></summary>\n<div class=\"evidence\">\n")
	for i := range e.Mentions {
		l.mention(&e.Mentions[i])
	}
	l.particulars(e)
	l.raw("</div></details></li>\n")
}

func (l lister) mention(m *mentionView) {
	l.raw(`<figure class="mention"><blockquote><p><bdi>`).text(m.Before)
	if m.Marked != "" {
		l.raw("<mark>").text(m.Marked).raw("</mark>")
	}
	l.text(m.After).raw("</bdi></p></blockquote>\n<figcaption>")
	if m.Reason != "" {
		l.raw(`<span class="reason"`)
		if m.English {
			l.attr("lang", "en")
		}
		l.raw(">").isolated(m.Reason).raw("</span>")
	}
	switch {
	case m.Source == "":
	case m.URL != "":
		l.raw(" <cite><a").attr("href", m.URL).raw(` rel="noopener noreferrer">`).text(m.Source).raw("</a></cite>")
	default:
		l.raw(" <cite>").isolated(m.Source).raw("</cite>")
	}
	l.raw("</figcaption></figure>\n")
}

// particulars writes how sure the date is, other readings, actors and place.
func (l lister) particulars(e *eventView) {
	l.raw("<dl><div><dt>").text(l.v.words["sure-row"]).raw("</dt><dd>").text(l.v.words[certainties[e.Certainty]]).raw("</dd></div>")
	if len(e.Alternatives) > 0 {
		l.raw("<div><dt>").text(l.v.words["readings"]).raw("</dt><dd>")
		for i, a := range e.Alternatives {
			if i > 0 {
				l.raw("; ")
			}
			l.isolated(a)
		}
		l.raw("</dd></div>")
	}
	for _, row := range [...][2]string{{"actors", e.Actors}, {"place", e.Place}} {
		if row[1] != "" {
			l.raw("<div><dt>").text(l.v.words[row[0]]).raw("</dt><dd class=" + row[0] + ">").isolated(row[1]).raw("</dd></div>")
		}
	}
	l.raw("</dl>\n")
}
