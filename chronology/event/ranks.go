package event

import (
	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// ranks reports a time by which something is said to be the greatest or first of its
// kind: "one of the largest verdicts so far this year".
func (s *sentence) ranks(at int) bool {
	for j := at - 1; j >= 0 && at-j < 7; j-- {
		switch w := &s.words[j]; {
		case w.tag == pos.JJS && !w.is("least") || w.tag == pos.RBS:
			if x := s.words[at].timex; x >= 0 && (s.timexes[x].When.Grain() <= calendar.Day || s.words[at].is("last")) && s.words[at-1].tag != pos.IN && s.words[at-1].tag != pos.DT {
				return false // "played its best match yesterday"
			}
			return !s.words[at-1].is("on") && (j == 0 || !s.words[j-1].is("at")) // "at least", "at most"
		case s.words[at-1].is("since") && w.is("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only") && j > 0 && (s.words[j-1].tag == pos.PRPS || s.words[j-1].is("the")):
			return true // "his third such offence since 1995"
		case w.isVerb() || w.tag == pos.Comma || w.tag == pos.Period || w.tag == pos.Colon:
			return false
		}
	}
	return false
}

// ranksSince reports a time since which something is the greatest or first of its kind.
func (s *sentence) ranksSince(t int) bool {
	at := s.timexWord(t)
	return at > 0 && s.words[at-1].is("since") && s.ranks(at)
}
