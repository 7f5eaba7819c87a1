package timex

import (
	"errors"

	"annals/chronology/calendar"
)

// Tagger finds and resolves temporal expressions. It is safe for concurrent use.
type Tagger struct{}

// New returns a Tagger for English.
func New() *Tagger { return &Tagger{} }

// Tag returns the temporal expressions of a text in order, without overlap.
// published is the document creation time; with the zero Date, expressions
// that need it come back with the zero When, an empty Value, and a rule.
func (t *Tagger) Tag(text string, published calendar.Date) []Timex { return nil }

// ErrNotTimex reports a phrase that is not wholly a temporal expression.
var ErrNotTimex = errors.New("not a temporal expression")

// Resolve resolves one phrase against an anchor.
func Resolve(phrase string, anchor calendar.Date) (Timex, error) { return Timex{}, ErrNotTimex }
