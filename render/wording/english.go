package wording

import (
	"annals/chronology"
	"annals/chronology/calendar"
)

// The functions in this file write English, which figures and documents speak.

const english Locale = "en"

// Date is Locale.Date in English.
func Date(e *chronology.Event) string { return english.Date(e) }

// Value is Locale.Value in English.
func Value(v calendar.Value) string { return english.Value(v) }

// Day is Locale.Day in English.
func Day(d calendar.Date) string { return english.Day(d) }

// Year is Locale.Year in English.
func Year(y int) string { return english.Year(y) }

// Tick is Locale.Tick in English.
func Tick(d calendar.Date, clock int, grain calendar.Grain) string {
	return english.Tick(d, clock, grain)
}

// Group is Locale.Group in English.
func Group(e *chronology.Event) string { return english.Group(e) }

// Span is Locale.Span in English.
func Span(c *chronology.Chronology) string { return english.Span(c) }
