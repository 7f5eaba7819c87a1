package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// Extract returns the happenings of one document, in the order of their first
// mention, each once. The timexes are those of doc.Text, in order.
func Extract(doc *source.Document, timexes []timex.Timex) []Happening {
	out, _ := ExtractAll(doc, timexes)
	return out
}

// ExtractAll is Extract, and says which lines of a list it could not read.
func ExtractAll(doc *source.Document, timexes []timex.Timex) ([]Happening, []source.Diagnostic) {
	pool, err := analysers()
	if err != nil {
		return nil, nil
	}
	a := pool.Get().(*analyser)
	defer a.release(pool)
	timexes = slices.Clone(timexes) // an hour's day may be settled here
	entries, unread, list := entriesOf(doc, timexes)
	settleList(doc, entries)
	if list {
		return a.fromList(doc, entries), tellUnread(doc, unread)
	}
	sentences := a.sentences(doc, timexes, entries)
	t := &teller{people: meet(doc, sentences), out: slices.Grow(a.told, len(sentences))} // a sentence tells about one
	for own, letter := range letters(doc, sentences) {
		t.read(own, letter)
	}
	a.told = t.out
	groups := inDayOrder(join(settleGuesses(t.out)))
	headline := headlineWords(doc.Title)
	out := make([]Happening, 0, len(groups))
	for _, g := range groups {
		h := happening(g, doc.Published.Date)
		if !strings.Contains(h.Title, " ") {
			continue // a noun alone names no event; it can only add to the evidence of one
		}
		h.Salience = salience(g, len(sentences), headline)
		out = append(out, h)
	}
	return out, tellUnread(doc, unread)
}

// sentences analyses the sentences of a document. The one that opens an entry
// is analysed without its time.
func (a *analyser) sentences(doc *source.Document, timexes []timex.Timex, entries []entry) []*sentence {
	heading := make(map[int]int) // the levels of headings, by where they start
	starts := make(map[int]bool)
	for _, b := range doc.Blocks {
		starts[b.Start] = true
		if b.Kind == source.Heading {
			heading[b.Start] = b.Level
		}
	}
	quotes, letters := quotations(doc), doc.Letters
	out := make([]*sentence, 0, len(doc.Sentences))
	next, body, block, para := 0, 0, -1, 0
	for i, span := range cutAtEntries(doc.Text, doc.Sentences, entries) {
		s := &sentence{all: doc.Text, span: span, index: i, newPara: starts[span.Start]}
		words := span
		for len(entries) > 0 && entries[0].title.Start < span.End {
			if e := &entries[0]; e.line.Start <= span.Start && (e.title.Start >= span.Start || e.below) {
				s.entry, s.newPara, words.Start = e, true, e.title.Start
			}
			entries = entries[1:]
		}
		if s.newPara {
			block = span.Start
			para++
		}
		s.para = para
		s.level = heading[block]
		s.heading = s.level > 0 && s.entry == nil && !isAppointment(doc.Text[span.Start:span.End])
		for next < len(timexes) && timexes[next].End <= span.Start {
			next++
		}
		if s.entry != nil && (s.entry.below || s.entry.made) {
			s.timexes = append(s.timexes, s.entry.timex)
		}
		for k := next; k < len(timexes) && timexes[k].Start < span.End; k++ {
			if s.entry != nil && s.entry.made && timexes[k].Start < s.entry.timex.End {
				continue // a part of its label
			}
			s.timexes = append(s.timexes, &timexes[k])
		}
		if len(letters) > 0 && letters[0].Start <= span.Start {
			letters, body = letters[1:], 0
		}
		if !s.heading {
			s.lead, s.first, s.early = body < 2, body == 0, body < earlySentences
			body++
			for len(quotes) > 0 && quotes[0].End <= words.Start {
				quotes = quotes[1:]
			}
			s.words = a.words(doc, words, s.timexes, len(quotes) > 0 && quotes[0].Start < words.Start)
		}
		out = append(out, s)
	}
	for _, s := range out {
		s.findVerbs()
	}
	return out
}

// earlySentences is how many sentences of a news story, which is written as an
// inverted pyramid, tell its main happenings.
const earlySentences = 4

// happening makes one happening of its mentions. The mention that tells it
// best gives the title: a verb before a noun, a timex before an inherited
// date, then the first.
func happening(group []*told, published calendar.Date) Happening {
	best, dating := 0, 0
	for i := range group {
		if rank(group[i]) > rank(group[best]) {
			best = i
		}
		if newsOf(group[dating], group[i]) || group[i].when.Grain() < group[dating].when.Grain() && within(group[i].bounds, group[dating].bounds) {
			dating = i
		}
	}
	lead := group[best]
	h := Happening{Title: withToll(lead.title, group), Kind: lead.kind, Status: lead.status, When: group[dating].when, Actors: lead.actors, Place: lead.place}
	h.Mentions = append(make([]Mention, 0, len(group)), group[dating].mention)
	for i := range group {
		if i != dating {
			h.Mentions = append(h.Mentions, group[i].mention)
		}
		if h.Place == "" {
			h.Place = group[i].place
		}
	}
	for i := range group {
		h.Mentions = append(h.Mentions, group[i].within...)
	}
	h.Actors = actorsOf(h.Actors, group)
	if x := group[dating].mention.Timex; x != nil {
		for _, alternative := range x.Alternatives {
			if ahead := !published.IsZero() && alternative.When.Bounds().Start.Compare(published.At()) > 0; ahead && h.Status == Occurred {
				continue // what happened did not happen on a day to come
			}
			if !alternative.When.IsZero() && alternative.When != h.When {
				h.Alternatives = append(h.Alternatives, alternative.When)
			}
		}
	}
	return h
}

// actorsOf adds the actors of mentions to a list, each once.
func actorsOf(names []string, group []*told) []string {
	var seen map[string]bool // of a list that is too long to be looked through for each name
	for i := range group {
		if len(names) < 16 {
			names = mergeNames(names, group[i].actors)
			continue
		}
		if seen == nil {
			seen = make(map[string]bool)
			for _, name := range names {
				seen[name] = true
			}
		}
		for _, name := range group[i].actors {
			if !seen[name] {
				seen[name] = true
				names = append(names, name)
			}
		}
	}
	return names
}

func rank(m *told) int {
	score := 0
	if m.caused {
		score += 8
	}
	if !m.noun {
		score += 4
	}
	if m.mention.Basis == ByTimex {
		score += 2
	}
	if len(m.actors) > 0 {
		score++
	}
	return score
}
