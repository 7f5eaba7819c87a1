package chronology

import (
	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// Resolve resolves one temporal expression against an anchor, which serves as
// the publication date and as the narrative date. The zero Date is no anchor;
// a phrase that needs one is then an error, as is a phrase that is not wholly
// a temporal expression.
func Resolve(phrase string, anchor calendar.Date) (timex.Timex, error) {
	return timex.Resolve(phrase, anchor)
}
