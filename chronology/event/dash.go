package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// splitDashes parts words that a dash without spaces joins: "the bank—which cut its rate".
func splitDashes(tokens []pos.Token, text string) []pos.Token {
	const dash = "—"
	if !strings.Contains(text, dash) {
		return tokens
	}
	out := make([]pos.Token, 0, len(tokens)+4)
	for _, x := range tokens {
		for x.End-x.Start > len(dash) {
			i := strings.Index(text[x.Start:x.End], dash)
			if i < 0 {
				break
			}
			if i > 0 {
				out = append(out, pos.Token{Start: x.Start, End: x.Start + i})
			}
			i += x.Start
			out = append(out, pos.Token{Start: i, End: i + len(dash)})
			x.Start = i + len(dash)
		}
		if x.Start < x.End {
			out = append(out, x)
		}
	}
	return out
}

// asideDashes makes commas of the dashes around a relative clause, "the bank – which cut
// its rate on Monday – said", and brackets of those around what else stands between a
// subject and its verb: "a team – made up of 70 people – flew to Lille".
func asideDashes(words []word) {
	for i := 1; i+1 < len(words); i++ {
		if !words[i].isDash() {
			continue
		}
		relative := words[i+1].is("which", "who", "whose")
		end := i + 2
		for end < len(words) && !words[end].isDash() {
			end++
		}
		switch closed := end < len(words); {
		case relative:
			words[i].become(",", pos.Comma)
			if closed {
				words[end].become(",", pos.Comma)
			}
		case closed && end+1 < len(words) && words[i-1].isNoun() && words[i+1].tag != pos.PRP && words[i+1].tag != pos.CC &&
			(words[end+1].tag.Finite() || words[end+1].tag != pos.VBG && pastForm(words[end+1].lower())):
			words[i].become("(", pos.OpenBracket)
			words[end].become(")", pos.CloseBracket)
			i = end
		}
	}
}

// inDashes reports word i between dashes that asideDashes made brackets of.
func (s *sentence) inDashes(i int) bool {
	for i--; i > 0; i-- {
		switch w := &s.words[i]; w.tag {
		case pos.CloseBracket:
			return false
		case pos.OpenBracket:
			return s.all[w.start] != '('
		default:
		}
	}
	return false
}

func (w *word) isDash() bool { return w.tag == pos.Colon && isDash(w.text) }

// become makes another mark of a word.
func (w *word) become(mark string, tag pos.Tag) { w.text, w.small, w.tag = mark, mark, tag }

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }
