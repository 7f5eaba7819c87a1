package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// wordID names a word of the lexicon. The ids below 256 are the marks, by their byte.
type wordID uint16

// class is a set of the classes that a word belongs to.
type class uint64

const (
	monthClass class = 1 << iota
	weekdayClass
	weekdaysClass // "Mondays"
	unitClass     // "week", singular
	unitsClass    // "weeks", plural
	numberClass   // "seven"
	scaleClass    // "hundred"
	ordinalClass  // "second"
	partClass     // "morning"
	seasonClass
	todayClass  // "today", "yesterday"
	lastClass   // "last", "previous"
	thisClass   // "this", "current"
	nextClass   // "next", "coming"
	earlyClass  // "early", "mid", "late"
	vagueClass  // "few", "several"
	approxClass // "about", "nearly"
	setClass    // "daily"
	holidayClass
	meridiemClass // "am", "pm"
	zoneClass
	presentClass // "now"
	pastClass    // "recently"
	futureClass  // "soon"
	decadesClass // "nineties"
	eraClass     // "BC"
	ambiguous    // a word that is more often something else: "may", "sun"
	abbreviation // takes a full stop: "jan"
	// The rest are words around an expression, for the direction of its tense.
	pastVerb
	futureVerb
	presentVerb
	maybeVerb     // a modal, or a verb that a programme is told in: their neighbours decide
	fractionClass // "half", "quarter"
	specialClass  // a class that is read from several words can begin here: a number, a holiday
	triggerClass  // an expression can stand within a few tokens of this word
	moneyClass    // "million", "profit"
	chatClass     // the word is an abbreviation of chat: "tmrw"
)

type entry struct {
	text    string
	classes class
	value   int32          // of a month, weekday, number, ordinal, season, part of day
	grain   calendar.Grain // of a unit
}

// maxWord is the length of the longest word in the lexicon, in bytes.
const maxWord = 14

// lexicon is a hash table from lower-case words to their entries.
type lexicon struct {
	entries []entry // by wordID - firstWord
	slots   [lexiconSlots]wordID
}

const (
	firstWord    = 256
	lexiconSlots = 4096
)

// The hash of words is FNV-1a over lower-case bytes.
const (
	hashOffset = 2166136261
	hashPrime  = 16777619
)

// slotOf is the first slot of the table to look for a hash in.
func slotOf(h uint32) uint32 { return (h ^ h>>15) % lexiconSlots }

func hashWord(s string) uint32 {
	h := uint32(hashOffset)
	for i := range len(s) {
		h = (h ^ uint32(s[i]|0x20)) * hashPrime
	}
	return h
}

// find returns the id of a word in any letter case whose hash is h, or 0.
func (l *lexicon) find(s string, h uint32) wordID {
	for slot := slotOf(h); ; slot = (slot + 1) % lexiconSlots {
		id := l.slots[slot]
		if id == 0 {
			return 0
		}
		if e := &l.entries[id-firstWord]; len(e.text) == len(s) && equalFold(e.text, s) {
			return id
		}
	}
}

// equalFold compares a lower-case word with letters of any case.
func equalFold(lower, s string) bool {
	for i := range len(lower) {
		if lower[i] != s[i]|0x20 {
			return false
		}
	}
	return true
}

// add enters a word, or widens the classes of one that is there. It returns its id.
func (l *lexicon) add(text string, classes class, value int32) wordID {
	h := hashWord(text)
	if id := l.find(text, h); id != 0 {
		e := &l.entries[id-firstWord]
		e.classes |= classes
		if value != 0 {
			e.value = value
		}
		return id
	}
	l.entries = append(l.entries, entry{text: text, classes: classes, value: value})
	id := wordID(firstWord + len(l.entries) - 1)
	slot := slotOf(h)
	for l.slots[slot] != 0 {
		slot = (slot + 1) % lexiconSlots
	}
	l.slots[slot] = id
	return id
}

// entry returns what is known of a token's word; the zero entry of any other.
func (l *lexicon) entry(t *token) entry {
	if t.word < firstWord {
		return entry{}
	}
	return l.entries[t.word-firstWord]
}

func (l *lexicon) classes(t *token) class {
	if t.word < firstWord {
		return 0
	}
	return l.entries[t.word-firstWord].classes
}

// words enters a list "word word=value word", counting the values from first
// where none is given and step is not 0.
func (l *lexicon) words(list string, classes class, first, step int32) {
	for i, w := range strings.Fields(list) {
		l.add(w, classes, first+int32(i)*step)
	}
}

// markSpecial marks the words at which a class of several words can begin.
func (l *lexicon) markSpecial(holidays *holidayTable) {
	for i := range l.entries {
		e := &l.entries[i]
		_, holiday := holidays.byFirst[wordID(firstWord+i)]
		switch e.text {
		case "a", "an", "couple", "p", "b", "c", "d": // "a dozen", "p.m.", "B.C.", "C.E."
			e.classes |= specialClass
		}
		if holiday || e.classes&(numberClass|scaleClass|ordinalClass) != 0 {
			e.classes |= specialClass
		}
	}
}
