// Package timeml reads and writes temporal expressions as TimeML, the XML
// annotation of the field, and scores a tagger against such gold.
//
// A TimeML document has a creation time (DCT) and a text in which TIMEX3
// elements stand around the expressions:
//
//	<DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-10" functionInDocument="CREATION_TIME">2022-01-10</TIMEX3></DCT>
//	<TEXT>They met <TIMEX3 tid="t1" type="DATE" value="2022-01-09" anchorTimeID="t0">yesterday</TIMEX3>.</TEXT>
//
// Write makes it of a text and what package timex found; Read takes it apart,
// leniently, as corpora are not always XML; Score compares the two as the
// TempEval-3 toolkit does. The attributes are those of the TimeML 1.2.1
// annotation guidelines.
package timeml

import "annals/chronology/calendar"

// Document is a text with its gold expressions.
type Document struct {
	Name    string
	Created calendar.Date // the document creation time; the zero Date where none is given
	Text    string
	Timexes []Timex
}

// Timex is an annotated expression.
type Timex struct {
	Start, End int // byte offsets into the text, end exclusive
	Type       string
	Value      string
}
