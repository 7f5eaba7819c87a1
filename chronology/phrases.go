package chronology

import "strings"

// phrases reads words [first, end): each phrase has the role of the preposition
// before it, the first one role at.
func (r *reader) phrases(first, end int, at role) {
	begun := at
	r.noun = ""
	for i := first; i < end; {
		w := &r.words[i]
		if w.comma {
			r.close(at)
			if i > r.head && !(w.capital && i > 0 && r.words[i-1].capital) {
				at = anyRole
			} else if i < r.head && at != begun {
				at = begun // "In Rome, the minister resigned"
			}
		}
		switch w.lower {
		case "in", "at", "near", "outside", "off", "inside", "across", "around":
			r.close(at)
			at = atPlace
		case "by":
			r.close(at)
			at = doer
		case "from", "to", "against", "with", "on", "for", "into", "over", "under", "about", "through":
			r.close(at)
			at = role(w.lower)
		case "of":
			r.close(at) // what it is of has its role
			if i < r.head && at == doer && r.isEvent(i-1) {
				at = done // "the arrest of Ito"
			} else if r.head == i-1 {
				at = done
			}
			r.noun = ""
			if n := r.name(i+1, end, at); n > i+1 {
				i = n
				continue
			}
			i = r.past(i+1, end)
			continue
		case "that", "when", "after", "before", "while", "because", "which", "who", "as", "if", "where", "until", "since":
			r.close(at)
			at = anyRole
		case "and", "or":
			r.close(at)
		default:
			if n := r.name(i, end, at); n > i {
				r.noun = ""
				i = n
				continue
			}
			if i+1 < end {
				if t, both := thingOf(w.lower, r.words[i+1].lower); both {
					r.noun = t
					i += 2
					continue
				}
			}
			if i < r.head && (w.number || monthsAndDays[w.lower]) {
				at = begun // "On 7 February the bank …"
			}
			r.common(w)
		}
		if at == atPlace && i < r.head && i+1 < end && r.words[i].capital {
			at = begun
		}
		i++
	}
	r.close(at)
}

// isEvent reports a noun that names the happening itself.
func (r *reader) isEvent(i int) bool {
	return i >= 0 && r.senseAt(i) == r.sense && r.sense != ""
}

// past skips the common words of an "of" phrase.
func (r *reader) past(i, end int) int {
	for i < end && !r.words[i].comma && !r.words[i].capital && isLinked(r.words[i].lower) {
		i++
	}
	return i
}

// isLinked reports a word that may stand inside a plain noun phrase.
func isLinked(w string) bool {
	switch w {
	case "the", "a", "an", "its", "his", "her", "their":
		return true
	}
	return !isStopWord(w)
}

// common notes a common word: the last of a phrase is its noun.
func (r *reader) common(w *token) {
	if w.number || isStopWord(w.lower) || strings.HasSuffix(w.lower, "ly") || monthsAndDays[w.lower] || numberWord(w.lower) != "" {
		return
	}
	r.noun = canonical(w.lower)
}

// close ends a phrase.
func (r *reader) close(at role) {
	if r.noun != "" && (at == doer || at == done) {
		r.nouns[at] = append(r.nouns[at], r.noun)
	}
	r.noun = ""
}

// name reads the name that begins at word i, if one does, and returns the word behind it.
func (r *reader) name(i, end int, at role) int {
	for i < end && r.words[i].lower == "the" && i+1 < end && r.words[i+1].capital {
		i++
	}
	if i >= end || !r.words[i].capital || monthsAndDays[r.words[i].lower] {
		return i
	}
	if i == 0 && !r.startsName(end) || isThing(r.words[i].lower) && (i+1 >= end || !r.words[i+1].capital) {
		return i
	}
	first := i
	for i < end && (i == first || !r.words[i].comma) && !monthsAndDays[r.words[i].lower] &&
		(r.words[i].capital || r.words[i].lower == "&" || i > first && isNamePart(r.words[i].lower) && i+1 < end && r.words[i+1].capital && !monthsAndDays[r.words[i+1].lower]) {
		i++
		if r.words[i-1].owner {
			break
		}
	}
	r.put(r.words[first:i], at)
	return i
}

// startsName reports whether the first word of a sentence, which has a capital
// in any case, is one of a name.
func (r *reader) startsName(end int) bool {
	w := &r.words[0]
	if isStopWord(w.lower) {
		return false
	}
	return notNames[w.lower] && end > 1 && r.words[1].capital || !notNames[w.lower] && (r.known[w.lower] || nation(w.lower) != "" || isAcronym(w.text) || w.owner || end > 1 && r.words[1].capital)
}

// put notes the name in words: the people that its office is of, and the bearer.
func (r *reader) put(words []token, at role) {
	words = bearer(words)
	if len(words) > 1 && nation(words[0].lower) != "" && (notNames[words[1].lower] || len(words) == 2 && nation(words[1].lower) == "" && at != atPlace) {
		r.add(newName(words[:1], at))
		words = bearer(words[1:])
	}
	if len(words) > 0 {
		r.add(newName(words, at))
	}
}

func (r *reader) add(n named) {
	if n.role == atPlace {
		r.places = append(r.places, n)
		return
	}
	r.names = append(r.names, n)
}
