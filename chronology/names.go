package chronology

import (
	"slices"
	"strings"
)

// named is a proper name as a telling uses it, ready to be compared.
type named struct {
	words    []string // lower-case
	initials string   // of a name of several words, with those of its acronyms in full
	acronym  bool     // one word of capitals
	nation   string   // the country that it speaks for, or ""
	country  bool     // it is the country's name, not its capital's
	marks    uint64   // bits of the beginnings of all these: the same names share one
	role     role
}

func newName(words []token, r role) named {
	n := named{role: r}
	joined := make([]string, len(words))
	for i, w := range words {
		joined[i] = w.lower
	}
	n.nation = nation(strings.Join(joined, " "))
	n.acronym = len(words) == 1 && isAcronym(words[0].text)
	for i := range words {
		w := &words[i]
		if len(words) > 1 && !isStopWord(w.lower) {
			if isAcronym(w.text) {
				n.initials += w.lower
			} else {
				n.initials += w.lower[:1]
			}
		}
	}
	n.words = joined
	n.country = n.nation != "" && !isCapital(strings.Join(joined, " "))
	n.marks = beginning(n.initials) | beginning(n.nation)
	for _, w := range joined {
		n.marks |= beginning(w)
	}
	return n
}

// beginning is a bit for the first three letters of a word.
func beginning(w string) uint64 {
	if w == "" || isNamePart(w) {
		return 0
	}
	hash := uint32(2166136261) // FNV-1a
	for i := range min(3, len(w)) {
		hash = (hash ^ uint32(w[i])) * 16777619
	}
	return 1 << (hash >> 26)
}

// isAcronym reports a word of two to six capitals: "ECB".
func isAcronym(text string) bool {
	return len(text) >= 2 && len(text) <= 6 && strings.ToUpper(text) == text && strings.ToLower(text) != text
}

// same reports whether two names may be of one bearer: a longer and a shorter form
// ("Angela Merkel", "Merkel"), an acronym and what it stands for, and what
// speaks for one country ("Tehran", "Iranian").
func (n *named) same(o *named) bool {
	if n.marks&o.marks == 0 {
		return false
	}
	if n.nation != "" && n.nation == o.nation {
		return true
	}
	if len(n.words) > len(o.words) {
		n, o = o, n
	}
	if len(n.words) == len(o.words) {
		return slices.Equal(n.words, o.words) || n.initials != "" && n.initials == o.initials && n.words[len(n.words)-1] == o.words[len(o.words)-1] && len(n.initials) > len(n.words)
	}
	if n.acronym && o.initials == n.words[0] || n.initials != "" && n.initials == o.initials && len(n.initials) > 2 {
		return true
	}
	if len(n.words) == 1 && len(n.words[0]) >= 3 && n.words[0] != o.words[0] && strings.HasPrefix(o.words[0], n.words[0]) && len(o.words[0]) > len(n.words[0])+2 {
		return true // "the Fed" is the Federal Reserve
	}
	at := 0
	for _, w := range o.words {
		if at < len(n.words) && n.words[at] == w {
			at++
		}
	}
	return at == len(n.words)
}

// in reports whether one of list is the same as n.
func (n *named) in(list []named) bool {
	for i := range list {
		if n.same(&list[i]) {
			return true
		}
	}
	return false
}

// notNames are words that papers write with a capital and that name nobody alone:
// forms of address, offices and generic bodies.
var notNames = wordSet(`mr mrs ms miss dr sir lord lady dame president vice prime minister chancellor secretary deputy senator governor mayor judge justice
	king queen prince princess pope general colonel captain major lieutenant sergeant admiral chief executive chairman chairwoman director foreign defense
	defence attorney ambassador commissioner state finance interior transport health education economy former police court parliament senate congress
	government army navy ministry council committee opposition prosecutors officers lawmakers officials the a an i he she it they we you`)

var monthsAndDays = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
	november december jan feb mar apr jun jul aug sept sep oct nov dec easter christmas spring summer autumn winter`)

// isNamePart reports the small words inside a name.
func isNamePart(w string) bool {
	switch w {
	case "of", "de", "van", "von", "al", "bin", "del", "da", "la":
		return true
	}
	return false
}
