package chronology

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"annals/chronology/source"
	"annals/chronology/timex"
)

// reasonCell writes why a mention has its date: "\"Monday\": the latest Monday".
func reasonCell(t *Timex) string {
	return fmt.Sprintf("%q: %s", t.Text.Text, t.Because)
}

// readReason reads what reasonCell wrote into the mention that it stands beside. A
// row holds no more of the expression than its words and the reason; where a
// person has written another text it is the reason.
func readReason(m *Mention, cell string) {
	if cell == "" {
		return
	}
	t := &Timex{Type: timex.Date, Because: cell}
	if quoted, err := strconv.QuotedPrefix(cell); err == nil {
		if because, ok := strings.CutPrefix(cell[len(quoted):], ": "); ok {
			t.Text.Text, _ = strconv.Unquote(quoted)
			t.Because = because
		}
	}
	if before, _, ok := strings.Cut(m.Quote, t.Text.Text); ok {
		t.Start = utf8.RuneCountInString(before)
		t.End = t.Start + utf8.RuneCountInString(t.Text.Text)
	}
	m.Timex = t
}

// CodeLeftOut is the diagnostic of what a format has no room for.
const CodeLeftOut = "left-out"

// CSVLacks counts the quotes and reasons that a row has no room for, which are
// all but the first of an event.
func (c *Chronology) CSVLacks() []Diagnostic {
	quotes, of := 0, 0
	for i := range c.Events {
		for k, m := range c.Events[i].Mentions {
			if m.Quote == "" || m.Within {
				continue
			}
			if of++; k > 0 {
				quotes++
			}
		}
	}
	if quotes == 0 {
		return nil
	}
	return []Diagnostic{{Code: CodeLeftOut, Severity: source.Info, Start: -1, End: -1,
		Message: fmt.Sprintf("%d of %d quotes are left out with their reasons: a row has room for the first", quotes, of)}}
}
