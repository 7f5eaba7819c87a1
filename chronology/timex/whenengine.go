package timex

import (
	"fmt"
	"regexp"
	"strconv"
	"sync"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/br"
	"github.com/olebedev/when/rules/en"
	"github.com/olebedev/when/rules/nl"
	"github.com/olebedev/when/rules/ru"
	"github.com/olebedev/when/rules/zh"

	"annals/chronology/calendar"
)

// engine is github.com/olebedev/when behind one door. Our grammar finds the
// span and owns the grain; when sees that span alone and a noon of the anchor
// day, and its answer counts only if it used the whole span. What it is known
// to get wrong is kept from it: it drops the year of "January 15, 2024", reads
// "may" as May in any sentence, turns a bare weekday to the future, wraps
// months without the year, reads 12 a.m. as noon, and asks the clock for a zero base.
type engine struct{ parser *when.Parser }

// clockEngine is when's English for times of the day, with our rule for
// "seven o'clock in the evening" added through its rule interface. It is made on
// the first clock time, since its expressions take a millisecond to compile.
var clockEngine = sync.OnceValue(func() *engine {
	p := when.New(&rules.Options{Distance: 5, MatchByOrder: true, Morning: 9, Noon: 12, Afternoon: 15, Evening: 18})
	p.Add(en.Hour(rules.Override), en.HourMinute(rules.Override), oClock())
	return &engine{p}
})

// oClock is our rule for when: an hour with "o'clock", and the part of the day
// that says which half of it is meant.
func oClock() rules.Rule {
	return &rules.F{
		RegExp: regexp.MustCompile(`(?i)^(\d{1,2})\s+o\s*['’]\s*clock(?:\s+in\s+the\s+(morning|afternoon|evening))?$`),
		Applier: func(m *rules.Match, c *rules.Context, _ *rules.Options, _ time.Time) (bool, error) {
			hour, err := strconv.Atoi(m.Captures[0])
			if err != nil || hour > 12 {
				return false, nil
			}
			if part := m.Captures[1]; hour < 12 && (part == "afternoon" || part == "evening") {
				hour += 12
			}
			minute := 0
			c.Hour, c.Minute = &hour, &minute
			return true, nil
		},
	}
}

// minutes asks when for the time of day that a span names, in minutes since
// midnight. ok is false where it did not use the whole span.
func (e *engine) minutes(span string) (minutes int, ok bool) {
	t, ok := e.parse(span, calendar.Date{Year: 2000, Month: 1, Day: 1})
	if !ok || t.Year() != 2000 || t.YearDay() != 1 {
		return 0, false
	}
	return t.Hour()*60 + t.Minute(), true
}

// guarded is a rule of when's that cannot bring the program down: some of them
// panic where none of their optional groups matched, which is no match.
type guarded struct{ rule rules.Rule }

// Find implements rules.Rule.
func (g guarded) Find(text string) (m *rules.Match) {
	defer func() {
		if recover() != nil {
			m = nil
		}
	}()
	return g.rule.Find(text)
}

// parse hands a span and the noon of a day to when.
func (e *engine) parse(span string, day calendar.Date) (t time.Time, ok bool) {
	defer func() {
		if recover() != nil { // as in Find, but from a rule's applier
			t, ok = time.Time{}, false
		}
	}()
	base := time.Date(day.Year, time.Month(day.Month), day.Day, 12, 0, 0, 0, time.UTC)
	r, err := e.parser.Parse(span, base)
	if err != nil || r == nil || r.Index != 0 || len(r.Text) != len(span) {
		return time.Time{}, false
	}
	return r.Time, true
}

// Language is one that casual phrases can be resolved in, by its ISO 639-1 code.
type Language string

// The languages of Resolve; all but English go through when's rule sets.
const (
	English    Language = "en"
	Russian    Language = "ru"
	Portuguese Language = "pt"
	Dutch      Language = "nl"
	Chinese    Language = "zh"
)

// Languages lists the languages that ResolveIn knows.
func Languages() []Language { return []Language{English, Russian, Portuguese, Dutch, Chinese} }

// ResolveIn resolves one casual phrase, such as "завтра в 11:00", in a language
// whose rules when brings: relative days, weekdays, distances and clock times.
// A weekday is then the coming one, as when reads it. Errors are those of Resolve.
func (t *Tagger) ResolveIn(language Language, phrase string, anchor calendar.Date) (Timex, error) {
	if language == English || language == "" {
		return t.Resolve(phrase, anchor)
	}
	p := when.New(nil)
	var set []rules.Rule
	switch language {
	case Russian:
		set = ru.All
	case Portuguese:
		set = br.All
	case Dutch:
		set = nl.All
	case Chinese:
		set = zh.All
	default:
		return Timex{}, ErrLanguage
	}
	for _, r := range set {
		p.Add(guarded{r})
	}
	if anchor.IsZero() {
		return Timex{NeedsAnchor: true}, ErrNoAnchor
	}
	at, ok := (&engine{p}).parse(phrase, anchor)
	if !ok {
		return Timex{}, ErrNotTimex
	}
	// Some of when's rules for dates take the year from the clock: their answer is
	// the same whatever the anchor.
	if later, _ := (&engine{p}).parse(phrase, anchor.AddYears(4)); later.Equal(at) && !hasYear(phrase) {
		return Timex{}, fmt.Errorf("%q: %w", phrase, ErrNotTimex)
	}
	day := calendar.Date{Year: at.Year(), Month: int(at.Month()), Day: at.Day()}
	out := Timex{End: len(phrase), Type: Date, Rule: "when-" + string(language), Anchor: Anchor{anchor, Publication}, Because: "read by the rules of olebedev/when, counted from the anchor"}
	if (at.Hour() != 12 || at.Minute() != 0) && (at.Hour() != 0 || at.Minute() != 0) {
		out.Type, out.When = Time, calendar.Single(calendar.MinuteOf(day, at.Hour(), at.Minute()))
	} else {
		out.When = calendar.Single(calendar.DayOf(day))
	}
	out.Value = out.When.TIMEX3()
	return out, nil
}

// hasYear reports whether a phrase has four digits in a row.
func hasYear(phrase string) bool {
	run := 0
	for i := range len(phrase) {
		if !isDigit(phrase[i]) {
			run = 0
			continue
		}
		if run++; run == 4 {
			return true
		}
	}
	return false
}
