package event

import (
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
)

// quoteBehind returns the words of a quotation behind a verb of saying, "the mayor said
// on Monday: “We will close the mill.”"; none is empty.
func (s *sentence) quoteBehind(c *clause) phrase {
	g := c.group
	if g.sense.class != speech || g.passive || g.participle || g.infinitive {
		return phrase{}
	}
	for i := g.head + 1; i+2 < len(s.words); i++ {
		w := &s.words[i]
		if (w.text == ":" || w.tag == pos.Comma) && s.words[i+1].tag == pos.OpenQuote {
			end := i + 2
			for end < len(s.words) && s.words[end].tag != pos.CloseQuote {
				end++
			}
			return phrase{i + 2, end}
		}
		if w.isVerb() || w.tag == pos.OpenQuote || w.tag == pos.CloseQuote || w.is("that") {
			break
		}
	}
	return phrase{}
}

// quoting writes a statement with the words of a quotation behind its verb.
func (w *writer) quoting(s *sentence, c *clause, quote phrase, subject string, status Status) string {
	verb := w.saying(s, c, subject, status)
	said := w.rest(s, quote.first, quote.end, maxTitle-utf8.RuneCountInString(subject)-utf8.RuneCountInString(verb)-2)
	if f := &s.words[quote.first]; !f.isName() && f.text != "I" {
		said = lowerFirst(said)
	}
	return tidyTitle(subject + " " + verb + " " + said)
}
