package chronology

import (
	"slices"

	"annals/chronology/event"
)

// joined returns e with what another telling of it adds. made is what the program
// found of e before, nil where nobody knows: what differs from it a person has
// edited. It is brought up to date.
func (e Event) joined(other *Event, made *Made) Event {
	mentions := slices.Clip(e.Mentions)
	for _, m := range other.Mentions {
		if !slices.ContainsFunc(mentions, func(have Mention) bool { return have.Source == m.Source && have.Head == m.Head }) {
			mentions = append(mentions, m)
		}
	}
	if len(mentions) == len(e.Mentions) && len(other.Mentions) > 0 {
		return e // nothing that was not told before
	}
	e.Mentions = mentions
	if made != nil {
		e.bringUpToDate(other, made)
	}
	if e.ID == other.ID {
		return e // the same words again: the date that stands was edited, or is the same
	}
	if other.EDTF != e.EDTF && len(other.Mentions) > 0 && !e.within(other) {
		if a := (Alternative{EDTF: other.EDTF, Source: other.Mentions[0].Source}); !slices.Contains(e.Alternatives, a) {
			e.Alternatives = append(slices.Clip(e.Alternatives), a)
		}
	}
	return e
}

// bringUpToDate takes over from another telling what nobody has edited: that
// what lay ahead has occurred, in that telling's words, a higher count of deaths, a finer
// date, the place and who took part.
func (e *Event) bringUpToDate(other *Event, made *Made) {
	title, kind, date := e.Title == made.Title, string(e.Kind) == made.Kind, e.EDTF == made.EDTF
	status := string(e.Status) == made.Status || made.Status == "" // older files do not say
	ahead := e.Status == event.Planned || e.Status == event.Hypothetical
	if ahead && status && (other.Status == event.Occurred || other.Status == event.Ongoing) {
		e.Status, made.Status = other.Status, string(other.Status)
		if title {
			e.Title, made.Title = other.Title, other.Title
		}
		if kind {
			e.Kind, made.Kind = other.Kind, string(other.Kind)
		}
	}
	if title && moreDeaths(e.Title, other.Title) {
		e.Title = withToll(e.Title, deaths(other.Title))
		made.Title = e.Title
	}
	if date && other.EDTF != e.EDTF && other.within(e) {
		e.EDTF, e.Start, e.End, e.Grain = other.EDTF, other.Start, other.End, other.Grain
		made.EDTF = e.EDTF
	}
	if e.Place == "" && title && kind && date {
		e.Place = other.Place
	}
	if slices.Equal(e.Actors, made.Actors) {
		e.Actors = withActors(slices.Clone(e.Actors), other.Actors)
		made.Actors = e.Actors
	}
}

// within reports whether the days of e lie inside those of o.
func (e *Event) within(o *Event) bool {
	first, last := daysOf(e)
	from, to := daysOf(o)
	return from <= first && last <= to
}
