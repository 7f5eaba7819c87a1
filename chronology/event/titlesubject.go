package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
)

// subjectText writes a clause's subject in full: a pronoun or relative gives
// way to what it stands for, a surname to the full name, a title before a name
// goes. ok is false where the subject cannot be named.
func (w *writer) subjectText(s *sentence, c *clause, before string) (text string, ok bool) {
	p := c.subject
	if p.empty() {
		return "", false
	}
	if p.end-p.first == 1 {
		switch s.words[p.first].lower() {
		case "i":
			return w.doc.Author, w.doc.Author != ""
		case "he", "she":
			return before, before != "" && w.people.fits(s.words[p.first].lower(), before)
		case "it", "they", "we", "you", "this", "that", "there", "these", "those", "one", "another", "who", "which", "him", "her", "them":
			return "", false
		}
	}
	if w := s.words[p.first].lower(); strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves") {
		return "", false // "himself serving a ban"
	}
	var keep []int
	for i := p.first; i < p.end; i++ {
		x := &s.words[i]
		if x.timex >= 0 || x.tag == pos.OpenQuote || x.tag == pos.CloseQuote || i == p.first && x.tag == pos.POS {
			continue
		}
		if x.tag == pos.POS && i > 0 && s.words[i-1].timex >= 0 || x.tag == pos.IN && i+1 < p.end && s.words[i+1].timex >= 0 && behindPossessive(s.words, i+1) < 0 {
			continue
		}
		keep = append(keep, i)
	}
	for n := len(keep); n > 1 && (s.words[keep[n-1]].tag == pos.TO || s.words[keep[n-1]].tag == pos.IN) && s.aheadIsTime(keep[n-1]+1); n-- {
		keep = keep[:n-1] // "profit in the months to June"
	}
	text = w.join(s, keep)
	if last := p.end - 1; p.end-p.first > 2 && s.words[last].is("whom", "which") && s.words[last-1].is("of") { // "one of whom"
		whole := s.antecedent(p.first, "which")
		for i := whole.end - 1; i > whole.first && s.words[whole.end-1].tag == pos.NNS; i-- {
			if s.words[i].tag == pos.IN {
				whole.first = i + 1 // "an inquiry into four firms, one of which"
			}
		}
		if whole.empty() {
			return "", false
		}
		of, ok := w.subjectText(s, &clause{subject: whole}, before)
		text = strings.TrimPrefix(w.join(s, keep[:len(keep)-1]), "the ") + " " + of
		return upperFirst(text), ok
	}
	if full := w.people.full[text]; full != "" {
		return full, true
	}
	runs := s.names(p.first, p.end)
	if n := len(runs); n > 0 && runs[n-1].end == p.end && runs[n-1].first > p.first && s.words[runs[n-1].first-1].text == "," {
		name := s.text(w.doc, runs[n-1].first, p.end)
		if w.people.surnames[name] != "" {
			text = strings.TrimSuffix(text, ", "+name) + " " + name // "chief executive, Petra Voss,"
		}
	}
	if n := len(runs); n > 0 && s.onlyOffice(p.first, runs[n-1].first) {
		run := runs[n-1]
		name := s.text(w.doc, run.core, run.end)
		full := w.people.resolve(name)
		isPerson := w.people.surnames[full] != "" || full != name
		if isPerson && run.end == p.end {
			return full, true // "U.S. Deputy Secretary of State Wendy Sherman" is Wendy Sherman
		}
	}
	text = strings.TrimPrefix(text, "the ")
	if len(text) > 4 && strings.HasPrefix(text, "The ") && !unicode.IsUpper(rune(text[4])) {
		text = upperFirst(text[4:])
	}
	if utf8.RuneCountInString(text) > maxSubject {
		if n := len(runs); n > 0 && runs[n-1].end == p.end && w.people.surnames[w.people.resolve(s.text(w.doc, runs[n-1].core, p.end))] != "" {
			return w.people.resolve(s.text(w.doc, runs[n-1].core, p.end)), true // "former world champion and silver medallist Ivo Marek"
		}
		text = upperFirst(strings.TrimPrefix(w.rest(s, p.first, p.end, maxSubject), "the "))
	}
	return text, text != ""
}

// aheadIsTime reports an expression of time at word i.
func (s *sentence) aheadIsTime(i int) bool { return i < len(s.words) && s.words[i].timex >= 0 }

// maxSubject is how long the subject of a title may be, in code points.
const maxSubject = 70

// onlyOffice reports whether words [first, end) are at most an office or a
// title before a name: "chief executive", "Ms", nothing.
func (s *sentence) onlyOffice(first, end int) bool {
	for i := first; i < end; i++ {
		if w := &s.words[i]; w.tag == pos.CC || w.tag == pos.IN || w.tag == pos.POS || w.tag == pos.Comma || w.isName() && !honorifics.has(strings.TrimSuffix(w.lower(), ".")) && !isDemonym(w.text) {
			return false
		}
	}
	return true
}
