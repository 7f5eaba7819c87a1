package event

import "strings"

// bareTakers are verbs behind whose object a verb stands in its base: "let him go",
// "saw the tower fall".
var bareTakers = set("let make help see hear watch have bid feel")

// bareObject reports a verb in its base that only goes on with the object of the verb
// before it, and is no clause.
func bareObject(words []word, before, g *verbGroup) bool {
	if !bareTakers.has(before.lemma) || before.passive || g.first != g.head || g.infinitive || words[g.head].tag != "VB" && words[g.head].tag != "VBP" || g.head-before.head > 5 || g.head-before.head < 2 {
		return false
	}
	for i := before.head + 1; i < g.head; i++ {
		if w := &words[i]; w.timex >= 0 || !w.isNoun() && w.tag != "PRP" && w.tag != "DT" && w.tag != "PRP$" && w.tag != "CD" && !strings.HasPrefix(w.tag, "JJ") {
			return false
		}
	}
	return true
}
