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

// asideDashes makes commas of the dashes around a relative clause: "the bank – which cut
// its rate on Monday – said".
func asideDashes(words []word) {
	for i := 1; i+1 < len(words); i++ {
		if words[i].tag != pos.Colon || !isDash(words[i].text) || !words[i+1].is("which", "who", "whose") {
			continue
		}
		words[i].text, words[i].small, words[i].tag = ",", ",", pos.Comma
		for j := i + 2; j < len(words); j++ {
			if words[j].tag == pos.Colon && isDash(words[j].text) {
				words[j].text, words[j].small, words[j].tag = ",", ",", pos.Comma
				break
			}
		}
	}
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }
