// Package calendar holds dates with a grain, the intervals they span, calendar
// steps, and the two notations the rest of annals writes them in: EDTF
// (ISO 8601-2) and TIMEX3.
//
// The package knows no text and no clock.
package calendar
