package event

import "annals/chronology/event/internal/pos"

// bareTakers are verbs behind whose object a verb stands in its base: "let him go",
// "saw the tower fall".
var bareTakers = set("let make help see hear watch have bid feel")

// bareObject reports a verb in its base that only goes on with the object of the verb
// before it, and is no clause.
func bareObject(words []word, before, g *verbGroup) bool {
	if !bareTakers.has(before.lemma) || before.passive || g.first != g.head || g.infinitive || words[g.head].tag != pos.VB && words[g.head].tag != pos.VBP || g.head-before.head > 5 || g.head-before.head < 2 {
		return false
	}
	for i := before.head + 1; i < g.head; i++ {
		if w := &words[i]; w.timex >= 0 || !w.isNoun() && w.tag != pos.PRP && w.tag != pos.DT && w.tag != pos.PRPS && w.tag != pos.CD && !w.tag.Adjective() {
			return false
		}
	}
	return true
}
