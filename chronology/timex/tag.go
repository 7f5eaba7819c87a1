package timex

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"annals/chronology/calendar"
)

// ErrNotTimex reports a phrase that is not wholly a temporal expression.
var ErrNotTimex = errors.New("not a temporal expression that annals knows")

// ErrLanguage reports a language that no rules are known for.
var ErrLanguage = errors.New("no rules for this language; known are en, ru, pt, nl and zh")

// ErrNoAnchor reports a relative phrase without a date to count from.
var ErrNoAnchor = errors.New("it is counted from a date, and none was given")

// Tagger finds and resolves temporal expressions. It is safe for concurrent use.
type Tagger struct {
	grammar  *grammar
	err      error
	settings Settings
}

// theGrammar is the grammar, compiled on the first use; it never changes.
var theGrammar = sync.OnceValues(newGrammar)

// documents are the working memories of texts done with, for further ones.
var documents = sync.Pool{New: func() any { return new(document) }}

// New returns a Tagger for English. All Taggers share one grammar.
func New() *Tagger {
	g, err := theGrammar()
	return &Tagger{grammar: g, err: err}
}

// chunkTokens is how many tokens are held at once; a text is cut at a line end
// near it, so that memory does not grow with the text.
const chunkTokens = 1 << 14

// window is how many tokens an expression can stand before its trigger.
const window = 8

// Tag returns the temporal expressions of a text in order, without overlap.
// published is the document creation time; with the zero Date, expressions
// that need it come back with NeedsAnchor set, an empty Value and the zero When.
func (t *Tagger) Tag(text string, published calendar.Date) []Timex {
	if t.err != nil {
		return nil
	}
	d := documents.Get().(*document)
	defer documents.Put(d)
	tokens, events, hours := d.tokens[:0], d.events[:0], d.hours[:0]
	*d = document{g: t.grammar, lex: t.grammar.lex, text: text, published: published, tokens: tokens, events: events, hours: hours, settings: t.settings, lexer: lexer{text: text, lex: t.grammar.lex},
		colloquial: t.settings.Domain == Colloquial || t.settings.Domain == Auto && isChat(text)}
	lexer := &d.lexer
	var out []Timex
	for more := true; more; {
		d.tokens, more = lexer.fill(d.tokens[:0], chunkTokens)
		out = d.tag(out)
		if more && len(out) > cap(out)/2 { // as dense in the rest as so far
			out = slices.Grow(out, int(float64(len(out))*float64(len(text)-lexer.pos)/float64(lexer.pos)*1.05))
		}
	}
	d.text, d.lexer.text = "", ""
	return out
}

// tag appends the expressions among the tokens at hand.
func (d *document) tag(out []Timex) []Timex {
	s := &d.search
	s.d, s.g = d, d.g
	next := -1 // the next token that can be the heart of an expression
	for i := 0; i < len(d.tokens); {
		if next < i {
			for next = i; next < len(d.tokens) && d.tokens[next].flags&trigger == 0; next++ {
			}
			if next == len(d.tokens) {
				break
			}
			i = max(i, next-window)
		}
		if !d.g.begins(&d.tokens[i]) {
			i++
			continue
		}
		if k := d.tokens[i].kind; k == numberToken || k == ordinalToken {
			if r, ok := s.beforeOfList(i); ok {
				out = append(out, d.timex(i, i+1, dayListRule, r))
				i++
				continue
			}
		}
		m, ok := s.from(i)
		if !ok {
			i++
			continue
		}
		if d.log.lineEnd > 0 {
			d.leaveLog(i)
		}
		d.cursor = m.first
		r, ok := d.g.rules[m.rule].value(d, m)
		if !ok {
			i++
			continue
		}
		if r.kind == Duration && r.anchor == Publication && d.isOfThing(m) {
			r.when, r.anchor, r.because = calendar.Value{}, "", "a length of time"
		}
		if r.anchor == Narrative && d.isAhead(m, &r) {
			r = d.notAhead(m, r.kind)
		}
		out = append(out, d.timex(m.first, m.end, d.g.rules[m.rule].name, r))
		d.shareYear(out, m, r)
		if r.moves && (d.isBackground(m.first, m.end, &r) || d.looksBack(m.first, &r)) {
			r.moves = false
			d.aside = focus{point: r.when.From, own: r.own, end: int(d.tokens[m.end-1].end)}
		}
		d.noteHeading(m, &r)
		d.noteHour(&r)
		d.remember(r, m.end)
		d.name(m.first, m.end, r)
		i = m.end
		for {
			more, at, rule := d.nextOfList(m, r)
			if at == 0 {
				break
			}
			out = append(out, d.timex(at, at+1, rule, more))
			d.remember(more, at+1)
			r, i = more, at+1
			m.end = i
		}
	}
	d.leaveLog(len(d.tokens))
	return out
}

// remember moves the narrative date to a reading whose expression ends before
// token end.
func (d *document) remember(r reading, end int) {
	if r.own {
		d.explicit++
		if d.hasPublished() && r.when.From.Date.Year < d.published.Year-1 {
			d.told++
			d.toldRun++
		}
	} else if r.anchor == Publication && r.kind != Duration {
		d.deictic++
		d.toldRun = 0
	}
	at := r.when.From
	if at.Grain == calendar.Day && r.when.IsRange() && at.Date.Year == r.when.To.Date.Year && at.Date.Month == r.when.To.Date.Month {
		at = calendar.MonthOf(at.Date.Year, at.Date.Month) // "early March" is at no day
	}
	if at.Grain <= calendar.Hour && !at.IsZero() && !r.needsAnchor {
		d.clock = focus{point: at, end: int(d.tokens[end-1].end)}
	}
	if !r.moves || r.when.IsZero() || r.needsAnchor {
		return
	}
	if at.Grain == calendar.Quarter {
		d.quarter = at
	}
	if at.Grain <= calendar.Day {
		d.day = at.Date
	}
	if old := d.focus.point; at.Grain >= calendar.Year && old.Grain < at.Grain && old.Date.Year == at.Date.Year && at.Grain == calendar.Year {
		return // a year does not put the reader farther off than the day in it
	}
	d.walking = r.anchor == Narrative && at.Grain < calendar.Year && at.Date.Year < d.published.Year-1
	d.focus = focus{point: at, own: r.own || d.focus.own && r.anchor == Narrative, wholeYear: r.wholeYear, end: int(d.tokens[end-1].end)}
}

func (d *document) timex(first, end int, rule string, r reading) Timex {
	t := Timex{
		Start: int(d.tokens[first].start), End: int(d.tokens[end-1].end),
		Type: r.kind, Value: r.value, Mod: r.mod, Quant: r.quant, Freq: r.freq,
		When: r.when, NeedsAnchor: r.needsAnchor, Rule: rule, Because: r.because, Alternatives: r.alternatives,
	}
	if t.Value == "" {
		t.Value = r.when.TIMEX3()
	}
	if r.needsAnchor {
		t.When, t.Value = calendar.Value{}, ""
	}
	switch r.anchor {
	case Publication:
		t.Anchor = Anchor{d.published, Publication}
	case Narrative:
		t.Anchor = Anchor{d.focus.point.Date, Narrative}
	}
	return t
}

// Resolve resolves one phrase that is wholly a temporal expression, or a range
// of two ("from March to May 2020", "between 1914 and 1918"). anchor serves as
// the publication date and as the narrative date. The error wraps ErrNotTimex,
// ErrNoAnchor or calendar.ErrNoSuchDay. A preposition that leaves one end open makes a range of that
// kind: "before 1190" is ../1190, "since 1190" 1190/...
func (t *Tagger) Resolve(phrase string, anchor calendar.Date) (Timex, error) {
	if t.err != nil {
		return Timex{}, t.err
	}
	found := t.Tag(phrase, anchor)
	switch {
	case len(found) == 1 && wholly(phrase, found[0]):
		if found[0].NeedsAnchor {
			return found[0], fmt.Errorf("%q: %w", phrase, ErrNoAnchor)
		}
		if found[0].Rule == NoSuchDay {
			return Timex{}, fmt.Errorf("%q: %s: %w", phrase, found[0].Because, calendar.ErrNoSuchDay)
		}
		return openEnded(phrase, found[0]), nil
	case len(found) == 2:
		if r, ok := rangeOf(phrase, found[0], found[1]); ok {
			return r, nil
		}
	}
	return Timex{}, fmt.Errorf("%q: %w", phrase, ErrNotTimex)
}

// rangeOf joins "from A to B", "between A and B" and "A to B" into one range.
// A month before a month with a year takes that year.
func rangeOf(phrase string, a, b Timex) (Timex, bool) {
	if a.When.IsZero() || b.When.IsZero() || a.When.IsRange() || b.When.IsRange() || strings.Trim(phrase[b.End:], " .,;!?") != "" {
		return Timex{}, false
	}
	before := strings.ToLower(strings.TrimSpace(phrase[:a.Start]))
	between := strings.ToLower(strings.TrimSpace(phrase[a.End:b.Start]))
	switch {
	case before == "between" && between == "and":
	case (before == "from" || before == "") && (between == "to" || between == "until" || between == "through" || between == "till" || between == "-" || between == "–"):
	default:
		return Timex{}, false
	}
	from, to := a.When.From, b.When.From
	if from.Implied&calendar.YearPart != 0 && to.Implied&calendar.YearPart == 0 {
		from.Date.Year = to.Date.Year
		if from.Bounds().Start.Compare(to.Bounds().Start) > 0 {
			from.Date.Year--
		}
	}
	from.Implied, to.Implied = 0, 0
	return Timex{
		Start: a.Start, End: b.End, Type: Date, When: calendar.Range(from, to), Rule: "range", Anchor: b.Anchor,
		Because: "from the first through the last, both included",
	}, true
}

// openEnded opens the range of a date whose preposition names but one end of it. Its
// TIMEX3 value stays that of the date, as TimeML keeps the preposition out of it.
func openEnded(phrase string, t Timex) Timex {
	if t.Type != Date || t.When.IsZero() || t.When.IsRange() {
		return t
	}
	switch strings.ToLower(strings.TrimSpace(phrase[:t.Start])) {
	case "before", "by", "until", "no later than", "not later than":
		t.When = calendar.Until(t.When.From)
		t.Because += "; it is the end of a stretch whose beginning is not said"
	case "after", "since", "no earlier than", "not earlier than":
		t.When = calendar.Since(t.When.From)
		t.Because += "; it is the beginning of a stretch whose end is not said"
	}
	return t
}

// wholly reports whether nothing but a preposition and marks stand around the expression.
func wholly(phrase string, t Timex) bool {
	before := strings.ToLower(strings.TrimSpace(phrase[:t.Start]))
	switch before {
	case "", "on", "in", "at", "by", "since", "until", "over", "during", "for", "within", "from", "before", "after", "no later than", "no earlier than", "not later than", "not earlier than":
		return strings.Trim(phrase[t.End:], " .,;!?") == ""
	}
	return false
}

// Resolve resolves one phrase with a Tagger of its own; see Tagger.Resolve.
func Resolve(phrase string, anchor calendar.Date) (Timex, error) {
	return New().Resolve(phrase, anchor)
}
