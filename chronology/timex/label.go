package timex

import (
	"errors"
	"fmt"
	"strings"

	"annals/chronology/calendar"
)

// ReadLabel reads what stands where nothing but a time can stand: at the head of
// a line of a list, in a cell of a column of dates. There a bare number is a year
// ("1159"), "c. 1190" is about that year, "since 2017" has no end, and the months
// may have the names of other languages ("3. Februar 2022"). The offsets of the
// result are those of the whole label. The error wraps calendar.ErrNoSuchDay for
// "31 February 2012", else ErrNotTimex or ErrNoAnchor.
func (t *Tagger) ReadLabel(label string, published calendar.Date) (Timex, error) {
	if t.err != nil {
		return Timex{}, t.err
	}
	read := Timex{Type: Date, Rule: labelRule, Because: givenInFull}
	if len(label) <= longestLabel {
		r := labelReader{t, published}
		x, err := r.open(strings.Trim(strings.Join(strings.Fields(label), " "), " .,;"))
		if err == nil && !x.When.IsZero() {
			x.Start, x.End = 0, len(label)
			return x, nil
		}
		if errors.Is(err, ErrNoAnchor) || errors.Is(err, calendar.ErrNoSuchDay) {
			return read, fmt.Errorf("%q: %w", label, err)
		}
	}
	return read, fmt.Errorf("%q: %w", label, ErrNotTimex)
}

const (
	labelRule    = "label"
	givenInFull  = "the text gives it in full"
	longestLabel = 60 // bytes
)

// labelReader reads a label from the outside in: open ends, roughness, ranges,
// and at last one point of the calendar.
type labelReader struct {
	t         *Tagger
	published calendar.Date
}

// open reads a label that may lack an end: "since 2017", "until May 2018".
func (r labelReader) open(label string) (Timex, error) {
	word, rest := cutWord(label)
	switch word {
	case "since", "seit", "ab", "depuis", "desde", "с", "з", "after", "nach":
		x, err := r.rough(rest)
		if err == nil && !x.When.IsRange() {
			if from := x.When.From; word == "after" || word == "nach" {
				x.When.From = from.Step(1)
			}
			x.When = calendar.Since(x.When.From)
			return retold(x), nil
		}
	case "until", "till", "til", "bis", "jusqu'en", "hasta", "до", "before", "vor":
		x, err := r.rough(rest)
		if err == nil && !x.When.IsRange() {
			at := x.When.From
			if word == "before" || word == "vor" {
				at = at.Step(-1)
			}
			x.When = calendar.Until(at)
			return retold(x), nil
		}
	case "in", "on", "im", "am", "en", "el", "в", "у":
		if x, err := r.rough(rest); err == nil {
			return x, nil
		}
	case "from", "between", "von", "zwischen", "vom":
		return r.stretch(rest)
	}
	if from, ok := strings.CutSuffix(strings.Replace(strings.Replace(label, "–", "-", 1), "—", "-", 1), "-"); ok { // "1949–"
		x, err := r.rough(strings.TrimSpace(from))
		if err == nil && !x.When.IsRange() {
			x.When = calendar.Since(x.When.From)
			return retold(x), nil
		}
	}
	return r.rough(label)
}

// rough reads a label that may be about right: "c. 1190", "circa 500 BCE".
func (r labelReader) rough(label string) (Timex, error) {
	word, rest := cutWord(label)
	switch strings.TrimSuffix(word, ".") {
	case "c", "ca", "circa", "cca", "approx", "about", "around", "um", "vers", "hacia", "около", "близько":
		if x, err := r.stretch(rest); err == nil {
			x.When = x.When.Approximately()
			return retold(x), nil
		}
	}
	return r.stretch(label)
}

// separators part the ends of a range, those that part nothing else first.
var separators = [...]string{" to ", " until ", " through ", " bis ", " bis zum ", " and ", " und ", "–", "—", " - ", "/", "-"}

// stretch reads one point, or a range of two.
func (r labelReader) stretch(label string) (Timex, error) {
	x, err := r.point(label)
	if err == nil || errors.Is(err, calendar.ErrNoSuchDay) {
		return x, err
	}
	if x, ok := r.winter(label); ok {
		return x, nil
	}
	for _, separator := range separators {
		first, last, ok := strings.Cut(label, separator)
		if !ok || separator == "-" && strings.Count(label, "-") > 1 {
			continue
		}
		first, last = strings.TrimSpace(first), strings.TrimSpace(last)
		to, errTo := r.lastOf(first, last)
		if errors.Is(errTo, calendar.ErrNoSuchDay) {
			return to, errTo
		}
		if errTo != nil || to.When.IsRange() {
			continue
		}
		from, errFrom := r.firstOf(first, to.When.From)
		if errors.Is(errFrom, calendar.ErrNoSuchDay) {
			return from, errFrom
		}
		if errFrom != nil || from.When.IsRange() || from.When.From.Bounds().Start.Compare(to.When.From.Bounds().Start) > 0 {
			continue
		}
		to.When = calendar.Range(plain(from.When.From), plain(to.When.From))
		to.Because, to.Alternatives, to.Rule = "from the first through the last, both included", nil, labelRule
		return retold(to), nil
	}
	return x, err
}

// winter reads a season that two years share: "winter 1941–42" is that which
// begins in the first.
func (r labelReader) winter(label string) (Timex, bool) {
	i := strings.LastIndexAny(label, "–-/")
	if i < 5 {
		return Timex{}, false
	}
	last, ok := digits(strings.TrimLeft(label[i:], "–-/"), 2)
	if !ok {
		return Timex{}, false
	}
	x, err := r.point(label[:i])
	if err != nil || x.When.IsRange() || x.When.From.Grain != calendar.Season || (x.When.From.Date.Year+1)%100 != last {
		return Timex{}, false
	}
	return x, true
}

// lastOf reads the last end of a range, which may be a day of the month of the
// first: "15" of "2002-08-12/15".
func (r labelReader) lastOf(first, label string) (Timex, error) {
	if day, ok := digits(label, 2); ok {
		x, err := r.point(first)
		if err == nil && !x.When.IsRange() && x.When.From.Grain == calendar.Day {
			d, err := calendar.NewDate(x.When.From.Date.Year, x.When.From.Date.Month, day)
			return given(calendar.DayOf(d)), err
		}
	}
	return r.point(label)
}

// firstOf reads the first end of a range, which may leave out what it shares with
// the last: "5" of "5–7 March 2021", "1 January" of "1 January to 3 March 2020".
func (r labelReader) firstOf(label string, last calendar.Point) (Timex, error) {
	if day, ok := digits(strings.TrimSuffix(label, "."), 2); ok && last.Grain == calendar.Day {
		d, err := calendar.NewDate(last.Date.Year, last.Date.Month, day)
		return given(calendar.DayOf(d)), err
	}
	if last.Grain > calendar.Year {
		return r.point(label)
	}
	if x, err := r.point(fmt.Sprintf("%s %d", label, last.Date.Year)); err == nil && x.When.From.Grain < calendar.Year {
		if x.When.From.Bounds().Start.Compare(last.Bounds().Start) > 0 {
			return r.point(fmt.Sprintf("%s %d", label, last.Date.Year-1))
		}
		return x, nil
	}
	return r.point(label)
}

// point reads one unit of the calendar, or what the grammar reads.
func (r labelReader) point(label string) (Timex, error) {
	if p, ok, err := writtenPoint(label); ok || err != nil {
		return given(p), err
	}
	return r.t.Resolve(label, r.published)
}

func given(p calendar.Point) Timex {
	return retold(Timex{Type: Date, Rule: labelRule, Because: givenInFull, When: calendar.Single(p)})
}

// retold gives a timex the value of its stretch.
func retold(x Timex) Timex {
	x.Value = x.When.TIMEX3()
	return x
}

func plain(p calendar.Point) calendar.Point {
	p.Implied = 0
	return p
}

// cutWord parts the first word of a label, in lower case, from the rest.
func cutWord(label string) (word, rest string) {
	word, rest, _ = strings.Cut(label, " ")
	if rest == "" {
		if head, tail, ok := strings.Cut(label, "."); ok && strings.Trim(head, "cCaA") == "" { // "c.1190"
			return strings.ToLower(head), strings.TrimSpace(tail)
		}
	}
	return strings.ToLower(word), strings.TrimSpace(rest)
}
