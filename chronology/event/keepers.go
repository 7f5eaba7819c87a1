package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// keepers returns the words of a stretch that stay in a title: no expressions
// of time with their prepositions, no quotation marks, nothing behind a relative
// clause or an aside that only adds.
func (w *writer) keepers(s *sentence, first, end int) []int {
	var keep []int
	for i := first; i < end; i++ {
		x := &s.words[i]
		if n := s.countsFrom(i); n > 0 && n < end { // "was found the day after the crash"
			if n := len(keep); n > 0 && keep[n-1] > 0 && s.words[keep[n-1]].is("in", "off", "out", "over", "down", "up") && s.words[keep[n-1]].tag == pos.IN && s.words[keep[n-1]-1].isVerb() {
				s.words[keep[n-1]].tag = pos.RP // "flew in the day after the quake"
			}
			i = n
			continue
		}
		if x.timex >= 0 && (dates(s.timexes[x.timex]) && !(s.timexes[x.timex].When.Grain() == calendar.Century && s.nounAfterTime(i, end)) || someHoursAgo(s.timexes[x.timex]) || s.endsWithTime(i)) {
			possessive := false
			for n := i; n < end && (s.words[n].timex >= 0 || s.words[n].tag == pos.POS); n++ {
				possessive = s.words[n].tag == pos.POS
			}
			attribute := i > first && s.words[i-1].tag == pos.DT && s.words[i-1].timex < 0 && s.nounAfterTime(i, end)
			led := false // by a word that itself wants a preposition: "at about seven", "until at least Monday"
			for popped := 0; !possessive && !attribute && len(keep) > 0 && w.leadsToTime(s, keep[len(keep)-1], i) && (popped == 0 && !s.words[keep[len(keep)-1]].is("in", "over") || s.words[keep[len(keep)-1]].tag != pos.RP); popped++ {
				if x := &s.words[keep[len(keep)-1]]; popped > 0 && !led && x.tag == pos.IN && x.lower() != "as" && !x.is("since", "until", "from", "by", "of") {
					x.tag = pos.RP // "declared it over on Monday": it belongs to the verb
					break
				}
				led = !s.words[keep[len(keep)-1]].is("on", "in", "at", "during", "by", "for")
				keep = keep[:len(keep)-1] // but not the "over" of "took over in May"
			}
			for i+1 < end && (s.words[i+1].timex >= 0 || s.words[i+1].tag == pos.POS && s.words[i].timex >= 0 || s.nextOfTimes(i+1, end) > 0) {
				i = max(i+1, s.nextOfTimes(i+1, end))
			}
			continue
		}
		switch {
		case x.text == "(":
			if i = s.closing(i, end); i == end { // what brackets add does not belong into a title
				return trimMarks(s, keep)
			}
			continue
		case x.tag == pos.OpenQuote || x.tag == pos.CloseQuote || x.text == ")":
			continue
		case x.isDash() && i > first && i+1 < end && !(s.words[i-1].isName() && s.words[i+1].isName()):
			return trimMarks(s, keep) // "rain fell - the first in a year"
		case x.text == "," && s.asideBeforeThat(i, end) > 0:
			i = s.asideBeforeThat(i, end) // "reported on Sunday, citing officials, that"
			continue
		case x.text == "," && s.dayAfterAhead(i+1):
			return trimMarks(s, keep)
		case x.text == "," && i+2 < end && s.words[i+2].text == ":" && strings.HasSuffix(s.words[i+1].text, "ing"):
			return trimMarks(s, keep) // ", stating: “We will go on”"
		case x.text == "," && i+2 < end && s.words[i+1].tag == pos.CC && s.words[i+2].tag == pos.PRP:
			return trimMarks(s, keep) // ", and it withdrew": a sentence of its own
		case x.is("local") && i > 0 && s.words[i-1].timex >= 0 && i+1 < end && s.words[i+1].is("time"):
			i++ // "at 6:30 a.m. local time"
			continue
		case (x.tag == pos.CC || x.text == ",") && i > first && s.words[i-1].timex >= 0 && s.timeBehindPhrase(i+1):
			return trimMarks(s, keep) // "approved it on Monday and the upper house on Tuesday"
		case x.tag == pos.Period && i == end-1, x.text == ";", x.text == ":":
			return trimMarks(s, keep)
		case x.tag == pos.CC && i+1 < end && s.words[i+1].text == ",":
			return trimMarks(s, keep)
		case x.tag == pos.CC && i+1 < end && (s.words[i+1].tag == pos.VBD || s.words[i+1].tag == pos.VBZ || s.words[i+1].tag == pos.VBN) && i > first:
			return trimMarks(s, keep) // another verb of the same subject
		case x.text == "," && i+1 < end && (s.words[i+1].is("which", "who", "where", "while", "with", "but", "as", "after", "when", "including", "according") || s.words[i+1].tag == pos.VBG && s.words[i+1].is("including", "saying", "adding", "citing", "according", "calling", "noting", "claiming", "arguing", "alleging", "warning", "insisting", "describing") || s.words[i+1].timex >= 0):
			return trimMarks(s, keep)
		}
		keep = append(keep, i)
	}
	return trimMarks(s, keep)
}

// dayAfterAhead reports at word i what only says when: "the day after a rota was imposed".
func (s *sentence) dayAfterAhead(i int) bool {
	return i+2 < len(s.words) && s.words[i].is("the", "a") && s.words[i+1].is("day", "week", "month", "year", "night") && s.words[i+2].is("after", "before")
}

// nextOfTimes is the time that an "and" at word i joins to the one before it, "in 2002
// and again in 2008", or 0.
func (s *sentence) nextOfTimes(i, end int) int {
	if s.words[i].tag != pos.CC {
		return 0
	}
	for i++; i < end && (s.words[i].is("again", "then", "later") || s.words[i].tag == pos.IN) && s.words[i].timex < 0; i++ {
	}
	if i < end && s.words[i].timex >= 0 {
		return i
	}
	return 0
}

func trimMarks(s *sentence, keep []int) []int {
	for len(keep) > 0 {
		x := &s.words[keep[len(keep)-1]]
		if x.tag == pos.Comma || x.tag == pos.CC || x.tag == pos.Period || x.tag == pos.Colon || x.tag == pos.IN || x.tag == pos.DT || x.tag == pos.TO {
			keep = keep[:len(keep)-1]
			continue
		}
		if n := s.emptyTail(keep); n < len(keep) {
			keep = keep[:n]
			continue
		}
		if n := len(keep); n > 1 && x.tag == pos.VBG && (s.words[keep[n-2]].tag == pos.Comma || s.words[keep[n-2]].tag == pos.CC) {
			keep = keep[:n-1]
			continue
		}
		if n := len(keep); n > 2 && x.is("day", "night", "week", "month", "year", "morning") && s.words[keep[n-2]].is("the") && x.timex >= 0 {
			keep = keep[:n-2] // "fall 14% the day"
			continue
		}
		if n := len(keep); n > 2 && x.tag == pos.JJ && s.words[keep[n-2]].tag == pos.IN && keep[n-1]+1 < len(s.words) && s.words[keep[n-1]+1].text == "," {
			keep = keep[:n-2] // "accused the firm of systemic, wilful misuse"
			continue
		}
		if n := len(keep); n > 2 && (x.tag == pos.CD || x.tag == pos.PRP) && s.words[keep[n-2]].tag == pos.CC && keep[n-1]+1 < len(s.words) && s.words[keep[n-1]+1].timex >= 0 {
			keep = keep[:n-2] // "rescued two people on Monday and two the day before"
			continue
		}
		if n := len(keep); n > 2 && x.is("it") && s.words[keep[n-2]].is("after", "before", "when", "because", "while", "until", "as", "if", "since") || x.is("that") && x.tag != pos.NN {
			keep = keep[:n-1] // "asks for an answer after it", "tells the court that"
			continue
		}
		if x.is("as", "he", "she", "they", "we") || x.is("it") && len(keep) > 1 && s.words[keep[len(keep)-2]].is("that") {
			keep = keep[:len(keep)-1] // "says that it", before a quotation
			continue
		}
		if n := len(keep); n > 1 && (x.is("again", "later", "then") || x.tag == pos.RB) && s.words[keep[n-2]].tag == pos.CC {
			keep = keep[:n-2] // "complained on Monday and again on Friday"
			continue
		}
		break
	}
	return keep
}

// emptyTail returns how many words stand before the last comma where nothing but a
// number or "the day" stands behind it: "are wounded, two", "resigns, the day".
func (s *sentence) emptyTail(keep []int) int {
	at := -1
	for n := len(keep) - 1; n >= 0 && len(keep)-n < 5; n-- {
		if s.words[keep[n]].text == "," {
			at = n
			break
		}
	}
	if at < 1 || at == len(keep)-1 {
		return len(keep)
	}
	for _, i := range keep[at+1:] {
		w := &s.words[i]
		if (w.isNoun() || w.tag == pos.VBG) && !w.is("day", "night", "week", "month", "year", "morning", "evening", "afternoon") {
			return len(keep)
		}
	}
	return at
}

// endsWithTime reports a length of time whose end is named behind it: "in the six
// months to June".
func (s *sentence) endsWithTime(i int) bool {
	t := s.words[i].timex
	for i < len(s.words) && s.words[i].timex == t {
		i++
	}
	return i+1 < len(s.words) && endings.has(s.words[i].lower()) && (s.words[i+1].timex >= 0 || s.words[i+1].tag == pos.IN)
}

// nounAfterTime reports a noun right behind the expression of time at word i, its
// attribute: "the 2022 championship".
func (s *sentence) nounAfterTime(i, end int) bool {
	for i < end && s.words[i].timex >= 0 {
		i++
	}
	return i < end && (s.words[i].isNoun() || s.words[i].tag.Adjective())
}

// asideBeforeThat returns the comma that closes an aside opened at word i, where "that"
// follows it, or 0.
func (s *sentence) asideBeforeThat(i, end int) int {
	for j := i + 1; j+1 < end && j-i < 9; j++ {
		if s.words[j].text == "," {
			if s.words[j+1].is("that") {
				return j
			}
			return 0
		}
	}
	return 0
}

// closing returns the word that closes the bracket at word i, or end.
func (s *sentence) closing(i, end int) int {
	for i < end && s.words[i].text != ")" {
		i++
	}
	return i
}

// leadsToTime reports whether a word only leads to the expression of time at i.
func (w *writer) leadsToTime(s *sentence, k, i int) bool {
	if k != i-1 && s.words[i-1].timex < 0 && k < i-2 {
		return false
	}
	x := &s.words[k]
	switch x.lower() {
	case "shortly", "just", "soon", "on", "in", "at", "during", "over", "since", "by", "until", "from", "for", "within", "throughout", "late", "early", "as", "of", "the", ",", "between", "before", "after", "this", "around", "about", "least", "most":
		return true
	}
	return false
}

// cutBefore reports whether a title may end before word i: at a preposition, a
// conjunction or a mark.
func (s *sentence) cutBefore(i, previous int) bool {
	w := &s.words[i]
	if s.dangling(previous) {
		return false
	}
	return w.tag == pos.IN && w.lower() != "of" || w.tag == pos.Comma || w.tag == pos.CC || w.tag == pos.TO || w.tag == pos.Period || w.tag == pos.Colon || w.tag == pos.OpenQuote || w.tag == pos.WDT || w.tag == pos.VBG || w.tag == pos.RB
}

// dangling reports a word that cannot end a title.
func (s *sentence) dangling(i int) bool {
	w := &s.words[i]
	switch w.tag {
	case pos.VBG:
		return i > 0 && (s.words[i-1].text == "," || s.words[i-1].tag == pos.CC || s.words[i-1].tag == pos.IN)
	case pos.VBD, pos.VBZ, pos.VBP, pos.VB, pos.VBN:
		return i+1 < len(s.words) && !s.isStop(i+1) && (isBe(w.lower()) || isHave(w.lower()) || w.is("be", "have"))
	case pos.IN, pos.DT, pos.CC, pos.TO, pos.PRPS, pos.JJ, pos.POS, pos.Comma, pos.OpenQuote, pos.MD, pos.Dollar, pos.WDT, pos.WP, pos.CD, pos.PDT, pos.RP:
		return w.tag != pos.JJ && w.tag != pos.CD && w.tag != pos.RP || i+1 < len(s.words) && s.words[i+1].isNoun() && s.words[i+1].timex < 0
	default:
		return false
	}
}

// isStop reports a mark that ends a sentence or a clause.
func (s *sentence) isStop(i int) bool {
	t := s.words[i].tag
	return t == pos.Period || t == pos.Comma || t == pos.Colon || t == pos.CloseQuote
}

// timeBehindPhrase reports a noun phrase at word i with a time right behind it.
func (s *sentence) timeBehindPhrase(i int) bool {
	from := i
	for i < len(s.words) && (s.words[i].isNoun() || s.words[i].tag == pos.DT || s.words[i].tag == pos.PRPS || s.words[i].tag.Adjective()) && s.words[i].timex < 0 {
		i++
	}
	return i > from && i+1 < len(s.words) && s.words[i].tag == pos.IN && s.words[i+1].timex >= 0
}
