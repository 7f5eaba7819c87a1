package chronology

import "strings"

// thingLines list nouns that two papers take for one thing: the term, then the words.
// "_" joins two. A general word stands only with others as general, so that "ship" does
// not make one of a tanker and a ferry.
const thingLines = `
oil: crude brent petroleum
recorder: black_box
licence: license
plane: aircraft aeroplane airplane airliner
ship: vessel
lorry: truck
percent: per_cent
labour: labor
centre: center
defence: defense
`

// things are the terms of those words, by their stems.
var things = func() map[term]term {
	out := make(map[term]term)
	for line := range strings.Lines(thingLines) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			if first, second, two := strings.Cut(w, "_"); two {
				out[stem(first)+" "+second] = stem(name)
			} else {
				out[stem(w)] = stem(name)
			}
		}
	}
	return out
}()

// thingOf returns the term of a lower-case word with the word behind it, and whether that
// one belongs to it; "" for a word that stands for itself.
func thingOf(word, next string) (t term, both bool) {
	stemmed := stem(word)
	if t := things[stemmed+" "+next]; next != "" && t != "" {
		return t, true
	}
	return things[stemmed], false
}

// isThing reports a word that stands for a thing of the list, whatever its letters.
func isThing(word string) bool {
	t, _ := thingOf(word, "")
	return t != ""
}
