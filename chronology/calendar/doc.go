// Package calendar holds dates with a grain, the intervals they span, calendar
// steps, and the two notations the rest of annals writes them in: EDTF
// (ISO 8601-2) and TIMEX3 (TimeML 1.2.1).
//
// # Concepts
//
// A Date is a day. A Moment is a day and a time of day. A Point is one unit of
// the calendar, as large as its Grain: a day, a week, the summer of 1998, a
// century. A Value is what a temporal expression denotes: one Point, or the
// range from one Point through another, or a range open at one end.
//
//	v := calendar.Single(calendar.MonthOf(2021, 12))
//	v.EDTF()   // "2021-12"
//	v.Bounds() // [2021-12-01, 2022-01-01)
//
// # Invariants
//
// A Value spans [start, end) whole units and its bounds can be read back from
// its EDTF form: ParseEDTF(v.EDTF()) has the bounds of v, and is v itself but
// for a part of the day, which EDTF cannot hold and which is written as its day.
//
// The calendar is the proleptic Gregorian one with astronomical year numbers
// (year 0 is 1 BCE). Nothing here knows a zone's rules, a text or a clock; a
// zone that was written is kept as it stands and never applied.
package calendar
