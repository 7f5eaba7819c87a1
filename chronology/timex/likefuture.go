package timex

import "strings"

// Words that look like a plan and are none: a noun, or a past.

// isPlanNoun reports "plan" or "plans" as what a verb in the past was done to:
// "unveiled plans for a factory on Tuesday", "rejected the plan on Monday".
func (d *document) isPlanNoun(i int) bool {
	switch d.textAt(i) {
	case "plan", "plans":
	default:
		return false
	}
	if next := d.textAt(i + 1); isDeterminer(d.textAt(i-1)) && next != "to" && next != "for" {
		return true // "upheld the plan on Monday"
	}
	if d.isPlanVerb(i) {
		return false
	}
	reach := 4
	if next := d.textAt(i + 1); d.textAt(i) == "plan" && next != "to" && !isDeterminer(next) {
		reach = 10 // as far as its article: "passed a $33 billion rescue plan on Monday"
	}
	article := false
	for j := i - 1; j >= max(0, i-reach) && !d.endsSentence(j); j-- {
		if isDeterminer(d.textAt(j)) && j < i-1 {
			article = true
			continue
		}
		if t := d.tenseOf(j); t != noTense {
			return t == past && !isBe(d.textAt(j)) && (article || i-j <= 4)
		}
	}
	return false
}

// isPlanVerb reports "plan" between what is many and what they plan: "the unions plan
// strikes", "those who left plan a march".
func (d *document) isPlanVerb(i int) bool {
	prev, next := d.textAt(i-1), d.textAt(i+1)
	if d.textAt(i) != "plan" || isDeterminer(prev) {
		return false
	}
	switch next {
	case "a", "an":
		return true
	case "on", "in", "for", "at", "by", "was", "is", "that", "which", "and", "after", "before", "from", "of", "with":
		return false
	}
	return strings.HasSuffix(prev, "s") && !strings.HasSuffix(prev, "ss") && next != "" && next[0] >= 'a' && next[0] <= 'z'
}

// relativePast reports a verb whose past is its base behind "who" or "which":
// "City, who beat United on Friday"; and "set" with what it does to a thing, which
// no plan does: "set fire to the hall on Monday".
func (d *document) relativePast(i int) bool {
	if d.textAt(i) == "set" {
		switch d.textAt(i + 1) {
		case "fire", "off", "up", "out", "ablaze", "alight", "sail", "foot", "aside", "free", "a", "an", "the", "new":
			return !d.isModalAt(i-1) && !isBe(d.textAt(i-1))
		}
	}
	switch d.textAt(i - 1) {
	case "who", "which":
	default:
		return false
	}
	switch d.textAt(i) {
	case "beat", "hit", "put", "cut", "set", "shut", "quit", "split", "spread", "hurt", "cost", "let", "cast", "shed":
		return true
	}
	return false
}

// isBe reports a form of "be".
func isBe(word string) bool {
	switch word {
	case "be", "is", "are", "was", "were", "been", "being", "'s", "’s":
		return true
	}
	return false
}
