package pos

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// known is what a model knows of a word of a sentence. Its votes on itself and
// on its neighbours are summed up when they are first asked for.
type known struct {
	word   word
	pairs  span  // votes on itself that depend on the tag before it
	summed uint8 // a bit for each place
	tag    uint8 // the only one that it has
	tagged bool
	sums   [ofEntry]votes // by its place
}

// know puts down what the model knows of a word.
func (m *Model) know(k *known, text string) {
	k.word, k.summed = m.look(text), 0
	if k.tag, k.tagged = m.apart(text); !k.tagged {
		e := &m.entries[k.word.written]
		k.tag, k.tagged = e.tag, e.hasTag
	}
	k.pairs = m.entries[k.word.form].pairs
}

// sum returns the sum of a word's votes at a place.
func (m *Model) sum(k *known, place int) *votes {
	if k.summed>>place&1 == 0 {
		m.sumUp(k, place)
	}
	return &k.sums[place]
}

func (m *Model) sumUp(k *known, place int) {
	v, w := &k.sums[place], &k.word
	*v = votes{}
	k.summed |= 1 << place
	m.count(v, m.entries[w.form].votes[place])
	switch place {
	case self:
		m.count(v, w.prefix)
		m.count(v, m.tails[w.own].votes[place])
	case before1, behind1:
		m.count(v, m.tails[w.tail].votes[place])
	}
}

// count counts the votes of a feature.
func (m *Model) count(v *votes, r ref) {
	if r&inRow != 0 {
		v.add(&m.rows[r&^inRow])
		return
	}
	for _, w := range m.weights[r/perRef : r/perRef+r%perRef] {
		v.vote(w)
	}
}

// word is a word as the model numbers it.
type word struct {
	written int32 // its entry as it is written
	form    int32 // that of its normal form
	tail    int32 // of its normal form
	own     int32 // as it is written
	prefix  ref   // votes of its first byte
}

// look looks a word up as it is written and in its normal form.
func (m *Model) look(text string) word {
	w := word{written: m.words.number(text)}
	if text != "" {
		w.prefix = m.prefixes[text[0]]
	}
	form := formOf(text)
	switch form {
	case hyphened:
		w.form = m.hyphen
	case year:
		w.form = m.year
	case digits:
		w.form = m.digits
	case capital:
		var buffer [32]byte
		lower := append(buffer[:0], text...)
		for i, b := range lower {
			if b >= 'A' && b <= 'Z' {
				lower[i] = b | 0x20
			}
		}
		if w.form = m.words.number(string(lower)); w.form == 0 {
			w.tail = m.suffixes[suffixKey(lower[max(0, len(lower)-3):])]
		}
	case foreign:
		lower := strings.ToLower(text)
		if w.form = m.words.number(lower); w.form == 0 {
			w.tail = m.tail(lower)
		}
	case plain:
		if w.form = w.written; w.form == 0 {
			w.tail = m.tail(text)
		}
	}
	if w.form != 0 {
		w.tail = m.entries[w.form].tail
	}
	if w.own = w.tail; form != plain {
		w.own = m.tail(text)
	}
	return w
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
