package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// joinInitials makes one token of an initial and its full stop, as the tagger was
// trained on them: "Ida S. Bonn", "Ida B., 19, left". A war may be the first: "World War I. Bonn
// served in it".
func joinInitials(tokens []pos.Token, text string) []pos.Token {
	to := 0
	for i, x := range tokens {
		if text[x.Start] == '.' && i > 0 && i+1 < len(tokens) && x.End == x.Start+1 {
			if last, next := &tokens[to-1], tokens[i+1]; last.End == x.Start && last.Start+1 == last.End && isCapital(text[last.Start:]) && text[last.Start] != 'I' &&
				(text[next.Start] == ',' && next.Start == x.End || isCapital(text[next.Start:]) && next.Start == x.End+1) {
				last.End = x.End
				continue
			}
		}
		tokens[to] = x
		to++
	}
	return tokens[:to]
}

// isInitial reports a first name of which only the first letter is written.
func isInitial(word string) bool { return len(word) == 2 && word[1] == '.' && isCapital(word) }

// SamePerson reports two names of which one has initials that the other leaves out: David
// Bonn is David B. Bonn too. George H. W. Bush and George W. Bush are two.
func SamePerson(a, b string) bool {
	x, y := fullNames(a), fullNames(b)
	return strings.EqualFold(x, y) && (x == a || y == b)
}

// fullNames are the names of a person without the initials between them.
func fullNames(name string) string {
	if !strings.Contains(name, ". ") {
		return name
	}
	words := strings.Fields(name)
	out := words[:0]
	for i, w := range words {
		if i == 0 || !isInitial(w) {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// resolve turns a surname alone into the full name it stands for.
func (p *people) resolve(name string) string {
	if full := p.full[name]; full != "" {
		return full
	}
	if full := p.full[name[strings.LastIndexByte(name, ' ')+1:]]; full != name && full != "" && SamePerson(full, name) {
		return full // "David Bonn", who is David B. Bonn
	}
	return name
}
