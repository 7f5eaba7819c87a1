package chronology

import (
	"errors"
	"fmt"
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// dateReader reads the cells of a column of dates.
type dateReader struct {
	order  dayOrder
	tagger *timex.Tagger
}

// Serial numbers that spreadsheets make of days, from 1954 to 2119, as Excel
// counts them: from 30 December 1899.
const firstSerial, lastSerial = 20000, 80000

// iso writes the date of a cell as EDTF, and leaves a cell that is EDTF or empty
// as it is; changed says which.
func (r *dateReader) iso(cell string) (iso string, changed bool, err error) {
	if iso, changed, err := isoDate(cell, r.order); err != nil || changed {
		return iso, changed, err
	}
	if cell == "" {
		return cell, false, nil
	}
	_, wrong := calendar.ParseEDTF(cell)
	if wrong == nil || errors.Is(wrong, calendar.ErrNoSuchInterval) {
		return cell, false, nil
	}
	if n := number(cell); len(cell) == 5 && n >= firstSerial && n <= lastSerial {
		return calendar.FromSerial(calendar.Date{Year: 1899, Month: 12, Day: 30}.Serial() + n).String(), true, nil
	}
	if m := strings.Count(cell, "/"); m == 2 {
		return cell, false, fmt.Errorf("the date %q cannot be read; write it as 2021-05-03", cell)
	}
	if r.tagger == nil {
		r.tagger = timex.New()
	}
	switch x, err := r.tagger.ReadLabel(cell, calendar.Date{}); {
	case err == nil:
		return x.When.EDTF(), true, nil
	case errors.Is(err, calendar.ErrNoSuchDay):
		return cell, false, fmt.Errorf("the date %q: %w", cell, calendar.ErrNoSuchDay)
	case errors.Is(err, timex.ErrNoAnchor):
		return cell, false, fmt.Errorf("the date %q is counted from another one; write it in full, as 2021-05-03", cell)
	}
	return cell, false, fmt.Errorf("the date %q cannot be read; write it as 2021-05-03, 2021-05, 2021 or 2021-05-03/2021-05-05", cell)
}
