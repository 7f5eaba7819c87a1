package chronology

import (
	"strings"
	"unicode"
)

// datelines returns the place that each source's dateline names, by the id of the
// source: "LINZ, 12 May - …". A happening for which a story names no place is
// taken to be where the story was written.
func datelines(told [][]Event) map[string]named {
	out := make(map[string]named)
	for _, events := range told {
		for i := range events {
			for k := range events[i].Mentions {
				m := &events[i].Mentions[k]
				if _, known := out[m.Source]; known {
					continue
				}
				if place := dateline(m.Sentence.Text); place != "" {
					out[m.Source] = newName(tokens(place), atPlace)
				}
			}
		}
	}
	return out
}

// farthestDash is how many bytes of a sentence are searched for the dash that ends a dateline.
const farthestDash = 70

// dateline returns the town in capitals that opens a news story, in lower case, or "".
func dateline(sentence string) string {
	end := 0
	for i, r := range sentence {
		if !unicode.IsUpper(r) && r != ' ' && r != '-' && r != '\'' && r != '.' {
			break
		}
		end = i + 1
	}
	town := strings.Trim(sentence[:end], " -.'")
	if len(town) < 3 {
		return ""
	}
	rest := sentence[len(town):]
	rest = rest[:min(len(rest), farthestDash)]
	for _, dash := range [...]string{" - ", " – ", " — ", "—", " -- "} {
		if strings.Contains(rest, dash) {
			return strings.ToLower(town)
		}
	}
	return ""
}
