package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// maxStoryAge is how many days before publication a day may lie to be the day
// that a news story is about.
const maxStoryAge = 10

// focus is the narrative date of a document as its sentences go by.
type focus struct {
	when calendar.Value
	from *timex.Timex
	at   int // the sentence
	para int // the paragraph

	// story is the latest day that the first paragraph to name one names near
	// publication. A new paragraph that names no time goes back to it.
	story     calendar.Value
	storyFrom *timex.Timex
	storyPara int
	aside     int // the paragraph that last spoke of a time that is no day, or of another age

	// said is the time at which someone in the paragraph was last said to speak, where
	// that is not when what the story tells of happened.
	said     calendar.Value
	saidFrom *timex.Timex
	saidPara int

	// settled are the hours whose day has been found by what happened then.
	settled map[*timex.Timex]bool

	// section is the time that the heading above gives for all beneath it.
	section      calendar.Value
	sectionFrom  *timex.Timex
	sectionLevel int
	record       bool // it is the day of the meeting that a record is of
}

// move sets the focus to the last expression of a sentence that is a day or
// finer, and notes a paragraph that tells of an age gone by. ofSaying are the
// expressions that tell only when someone spoke; a story that has its day keeps it.
// Those of ofAsides take nobody there.
func (f *focus) move(s *sentence, published calendar.Date, ofSaying, ofAsides map[*timex.Timex]bool) {
	for i, t := range s.timexes {
		switch {
		case s.ranksSince(i), !dates(t) || t.Type == timex.Duration || s.quotes(t) || ofAsides[t] || t.When.Grain() == calendar.Century && s.attributive(t):
		case t.When.Grain() > calendar.Week && s.entry != nil && t != s.entry.timex:
			// "21:05 A man was arrested, his third offence since 1995"
		case t.When.Grain() > calendar.Week:
			f.aside = s.para
		case (bareClock(t, published) || f.settled[t]) && !(s.entry != nil && t == s.entry.timex):
			// "at 21:30" is on the day the reader is at already
		case s.dateline(t, published):
			// "LAKELAND, Nov. 21 –" says when the text was written
		case s.sinceWhen(t):
			// "thousands have fled since fighting erupted on 4 May" takes nobody there
		case s.attributive(t), s.ofRecord(s.timexWord(i)):
			// "the 27 November agreement" names the agreement and takes nobody there
		case ofSaying[t] && !f.story.IsZero() && !f.when.IsZero():
			f.said, f.saidFrom, f.saidPara = t.When, t, s.para
		default:
			f.when, f.from, f.at, f.para = t.When, t, s.index, s.para
			f.aside = -1
			n := age(t.When, published)
			if n >= 0 && n <= maxStoryAge && (f.story.IsZero() || f.storyPara == s.para && n < age(f.story, published)) {
				f.story, f.storyFrom, f.storyPara = dayOf(t.When), t, s.para
			}
		}
	}
}

// open begins a section. What the text was at does not reach beyond a heading;
// the time that a heading gives reaches to the next of its level.
//
// The day of publication in a heading says when the text was written.
func (f *focus) open(s *sentence, text string, published calendar.Date) {
	f.when, f.from = calendar.Value{}, nil
	if s.level <= f.sectionLevel {
		f.section, f.sectionFrom, f.sectionLevel = calendar.Value{}, nil, 0
	}
	for _, t := range s.timexes {
		if dates(t) && t.Type != timex.Duration && t.When.Grain() <= calendar.Year && t.When != calendar.Single(calendar.DayOf(published)) && setOff(text, s.span, t) {
			f.section, f.sectionFrom, f.sectionLevel = t.When, t, s.level
		}
	}
}

// records are the words by which a text calls itself an account of one day.
var records = set("minutes log diary record proceedings notes journal logbook sitrep")

// openRecord takes the day that the head of a record gives for all beneath it: "Minutes
// of the meeting held on 3 May".
func (f *focus) openRecord(s *sentence) {
	if s.index > 3 || !f.section.IsZero() || len(s.words) > 40 {
		return
	}
	named := false
	text := strings.ToLower(s.all[s.span.Start:s.span.End])
	for w := range strings.FieldsSeq(text) {
		named = named || records.has(strings.Trim(w, ".,:;()"))
	}
	if !named || strings.HasSuffix(text, ".") {
		return
	}
	for _, t := range s.timexes {
		if dates(t) && !t.When.IsRange() && t.When.Grain() <= calendar.Day && t.Type != timex.Duration {
			f.section, f.sectionFrom, f.sectionLevel, f.record = dayOf(t.When), t, 1, true
			return
		}
	}
}

// setOff reports whether a time stands apart in its heading: alone, first before
// a mark, or last behind a mark, "of" or "on": "Log (18 March)", "Minutes of 3 May".
// In "The 2014 annexation" it does not.
func setOff(text string, heading source.Span, t *timex.Timex) bool {
	before := strings.TrimSpace(text[heading.Start:max(heading.Start, t.Start)])
	behind := strings.TrimSpace(text[min(t.End, heading.End):heading.End])
	if before == "" {
		r, _ := utf8.DecodeRuneInString(behind)
		return behind == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}
	if strings.Trim(behind, ")].") != "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsPunct(r) || strings.HasSuffix(before, " of") || strings.HasSuffix(before, " on") || strings.HasSuffix(before, " for")
}

// current returns the narrative date for a sentence: the day its paragraph is
// at, else the time of its section, else the day of the story; own is false of
// the last. It is zero in a paragraph that last spoke of a year or a month,
// since what follows belongs to that.
func (f *focus) current(s *sentence) (when calendar.Value, from *timex.Timex, own bool) {
	switch {
	case f.aside == s.para:
		return calendar.Value{}, nil, false
	case !f.section.IsZero() && (f.when.IsZero() || f.para != s.para):
		return f.section, f.sectionFrom, true
	case f.when.IsZero():
	case f.at == s.index-1 && (f.para == s.para || f.story.IsZero()):
		return f.when, f.from, true
	case !f.ofStory() && f.para == s.para:
		return calendar.Value{}, nil, false
	case !f.ofStory():
	case f.para == s.para:
		return f.when, f.from, true
	case f.para == s.para-1:
		return dayOf(f.when), f.from, false
	}
	return f.story, f.storyFrom, false
}

// ofStory reports whether the day the text is at belongs to its story, and not
// to what went before that.
func (f *focus) ofStory() bool {
	return f.story.IsZero() || f.story.Bounds().Start.Serial()-f.when.Bounds().Start.Serial() <= maxStoryAge
}

// dateline reports the date that opens a news story, before a dash or bracket.
func (s *sentence) dateline(t *timex.Timex, published calendar.Date) bool {
	if !s.lead || age(t.When, published) != 0 {
		return false
	}
	for i := range s.words {
		if i > 12 {
			break
		}
		if w := &s.words[i]; w.timex >= 0 && s.timexes[w.timex] == t && i+1 < len(s.words) && s.words[i+1].timex < 0 {
			return s.words[i+1].tag == pos.Colon || s.words[i+1].text == "(" || s.words[i+1].text == "_"
		}
	}
	return false
}

// levels are what something stood at on a day with which it is compared.
var levels = set("price close level high low peak value average rate total figure")

// attributive reports an expression that describes a noun: "the Tuesday vote".
func (s *sentence) attributive(t *timex.Timex) bool {
	first, end := -1, -1
	for i := range s.words {
		if w := &s.words[i]; w.timex >= 0 && s.timexes[w.timex] == t {
			if first < 0 {
				first = i
			}
			end = i + 1
		}
	}
	if first > 1 && s.words[first-1].is("on", "at", "of") && levels.has(s.words[first-2].lower()) {
		return true // "above its closing price on 20 July"
	}
	if first < 1 || end >= len(s.words) {
		return false
	}
	before, behind := s.words[first-1].tag, &s.words[end]
	return (before == pos.DT || before == pos.PRPS || before == pos.POS) && (behind.isNoun() || behind.tag == pos.JJ) && behind.timex < 0
}

// age returns how many days before publication a value begins; it is negative
// for what lies ahead and where publication is unknown.
func age(v calendar.Value, published calendar.Date) int {
	start := v.Bounds().Start
	if published.IsZero() || start.IsZero() {
		return -1
	}
	return published.Serial() - start.Serial()
}

// dayOf returns the day of a value that is finer than one.
func dayOf(v calendar.Value) calendar.Value {
	if v.IsRange() || v.Grain() >= calendar.Day {
		return v
	}
	return calendar.Single(calendar.DayOf(v.From.Date))
}

// bareClock reports a clock time that names no day: "at 21:30". It was counted
// from the publication date for want of a better one.
func bareClock(x *timex.Timex, published calendar.Date) bool {
	return x.Type == timex.Time && (x.Rule == "clock" || x.Rule == "noon-midnight") && x.When.From.Date == published
}

// agedParagraphs returns the paragraphs that tell of other ages: what they date
// lies more than a year before publication, all of it, or that date
// nothing and follow one that does. What they leave undated belongs there, and not
// to the day of the story.
func agedParagraphs(sentences []*sentence, published calendar.Date) map[int]bool {
	aged := make(map[int]bool)
	dated := make(map[int]bool)
	for _, s := range sentences {
		if s.newPara && !dated[s.para] {
			aged[s.para] = aged[s.para-1]
		}
		now := s.speaksOfNow()
		for i, t := range s.timexes {
			if s.ranksSince(i) || !dates(t) || t.Type == timex.Duration || t.When.Grain() == calendar.Century {
				continue
			}
			old := age(t.When, published) > 365
			if old && now {
				continue // "it is the worst since 1976"
			}
			aged[s.para] = old && (aged[s.para] || !dated[s.para])
			dated[s.para] = true
		}
	}
	return aged
}

// speaksOfNow reports a sentence whose first finite verb is of the present.
func (s *sentence) speaksOfNow() bool {
	for k := range s.verbs {
		if g := &s.verbs[k]; !g.infinitive && !g.participle {
			return !g.past && !g.quoted
		}
	}
	return false
}

// quotes reports whether an expression stands in someone's words.
func (s *sentence) quotes(t *timex.Timex) bool {
	for i := range s.words {
		if w := &s.words[i]; w.timex >= 0 && s.timexes[w.timex] == t {
			return w.quoted
		}
	}
	return false
}
