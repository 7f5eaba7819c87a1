package chronology

import (
	"errors"
	"fmt"

	"annals/chronology/event"
)

var errNoTitle = errors.New("the event has no title")

// checkStatus reports a status that the wire form does not know. A kind may be any
// word: people make their own.
func checkStatus(s event.Status) error {
	switch s {
	case "", event.Occurred, event.Ongoing, event.Planned, event.Hypothetical, event.Denied:
		return nil
	}
	return fmt.Errorf("%q is no status; write occurred, ongoing, planned, hypothetical or denied", s)
}
