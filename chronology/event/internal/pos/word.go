package pos

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// known is what a model knows of a word of a sentence.
type known struct {
	written int32 // its entry as it is written
	form    int32 // that of its normal form
	tail    int32 // of its normal form
	plain   bool  // the normal form is the word
}

func (m *Model) entry(n int32) known { return known{form: n, tail: m.entries[n].tail} }

// look looks a word up as it is written and in its normal form.
func (m *Model) look(text string) known {
	k := known{written: m.words.number(text)}
	switch formOf(text) {
	case hyphened:
		k.form = m.hyphen
	case year:
		k.form = m.year
	case digits:
		k.form = m.digits
	case capital:
		var buffer [32]byte
		lower := append(buffer[:0], text...)
		for i, b := range lower {
			if b >= 'A' && b <= 'Z' {
				lower[i] = b | 0x20
			}
		}
		if k.form = m.words.number(string(lower)); k.form == 0 {
			k.tail = m.suffixes[suffixKey(lower[max(0, len(lower)-3):])]
			return k
		}
	case foreign:
		text = strings.ToLower(text)
		if k.form = m.words.number(text); k.form == 0 {
			k.tail = m.tail(text)
			return k
		}
	case plain:
		k.plain = true
		if k.form = k.written; k.form == 0 {
			k.tail = m.tail(text)
			return k
		}
	}
	k.tail = m.entries[k.form].tail
	return k
}

// form is how a word looks. The model knows words by a normal form.
type form uint8

const (
	plain    form = iota // as it is
	capital              // in small letters
	foreign              // the same, with letters beyond ASCII
	hyphened             // any word with a hyphen behind its first byte
	year                 // any of four digits
	digits               // any that begins with a digit
)

func formOf(text string) form {
	if text == "" {
		return plain
	}
	seen := plain
	for i := range len(text) {
		switch b := text[i]; {
		case b == '-' && text[0] != '-':
			return hyphened
		case b >= utf8.RuneSelf:
			seen = foreign
		case b >= 'A' && b <= 'Z' && seen == plain:
			seen = capital
		}
	}
	switch {
	case len(text) == 4 && isInteger(text):
		return year
	case text[0] >= '0' && text[0] <= '9':
		return digits
	}
	return seen
}

// isInteger reports digits, with or without a sign before them.
func isInteger(text string) bool {
	if text[0] == '+' || text[0] == '-' {
		text = text[1:]
	}
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

// trace is how the Penn Treebank writes what a sentence leaves out.
var trace = regexp.MustCompile(`^(?:0|\*[\w?]\*|\*-\d{1,3}|\*[A-Z]+\*-\d{1,3}|\*)$`)

// apart returns the tag of what no perceptron was trained on: emoticons, the
// names of accounts, and what the Penn Treebank puts among words. A bracket in
// the treebank's writing is its own tag, which may have no number.
func (m *Model) apart(text string) (tag uint8, ok bool) {
	switch {
	case text == "":
		return 0, false
	case text == "-":
		return m.dash, true
	case isEmoticon(text):
		return m.symbol, true
	case text[0] == '@':
		return m.noun, true
	case text == "0" || text[0] == '*' && trace.MatchString(text):
		return m.none, true
	case text[0] == '-' && isBracket(text):
		if n, ok := m.numbers[text]; ok {
			return n, true
		}
		return unknown, true
	}
	return 0, false
}

// isBracket reports a bracket in the treebank's writing: "-LRB-".
func isBracket(text string) bool {
	if len(text) != 5 || text[4] != '-' {
		return false
	}
	for i := 1; i < 4; i++ {
		if text[i] < 'A' || text[i] > 'Z' {
			return false
		}
	}
	return true
}
