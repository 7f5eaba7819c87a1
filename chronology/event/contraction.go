package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// splitContractions parts the auxiliaries that the tokenizer leaves on their subject:
// "they've", "she'd".
func splitContractions(tokens []pos.Token, text string) []pos.Token {
	var out []pos.Token // nil until there is one
	for i, x := range tokens {
		n := contracted(text[x.Start:x.End])
		if n > 0 && out == nil {
			out = append(make([]pos.Token, 0, len(tokens)+4), tokens[:i]...)
		}
		if n > 0 {
			out = append(out, pos.Token{Start: x.Start, End: x.End - n}, pos.Token{Start: x.End - n, End: x.End})
		} else if out != nil {
			out = append(out, x)
		}
	}
	if out == nil {
		return tokens
	}
	return out
}

// contracted returns how many bytes of a word are such an auxiliary.
func contracted(word string) int {
	switch word[len(word)-1] {
	case 'e':
		for _, end := range [...]string{"'ve", "’ve"} {
			if len(word) > len(end) && strings.HasSuffix(word, end) {
				return len(end)
			}
		}
	case 'd':
		for _, end := range [...]string{"'d", "’d"} {
			if who, ok := strings.CutSuffix(word, end); ok && contracts.has(strings.ToLower(who)) {
				return len(end)
			}
		}
	}
	return 0
}

// contracts are the words on which "had" and "would" are written short.
var contracts = set("i he she it we they you who")
