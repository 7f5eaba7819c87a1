package source

import (
	"strings"
	"testing"
)

func TestIssueDatesWhatWasTakenFromIt(t *testing.T) {
	const body = "\n\nThe vestry met on Tuesday. The roof will be mended next week.\n"
	for _, row := range []struct{ why, line, want string }{
		{"a newsletter", "From the village newsletter, 3 June 2019", "2019-06-03"},
		{"a bulletin with its place", "Harbour bulletin (Ulm), 3 June 2019", "2019-06-03"},
		{"of an issue", "The Mill Gazette of 3 June 2019", "2019-06-03"},
		{"a German one", "Aus dem Gemeindebrief, 3. Juni 2019", "2019-06-03"},
		{"what happened on that day is none", "The newsletter was founded by the vicar in Ulm, 3 June 1950.", ""},
		{"a place and a day of the matter", "From the mill to the harbour, 3 June 2019 to 5 June 2019", ""},
	} {
		read, err := Read("x.txt", strings.NewReader(row.line+body))
		if err != nil || len(read) != 1 {
			t.Fatal(read, err)
		}
		d := read[0]
		got := ""
		if !d.Published.Date.IsZero() {
			got = d.Published.Date.String()
		}
		if got != row.want {
			t.Errorf("%s: %q is of %s, want %s", row.why, row.line, got, row.want)
		}
	}
}
