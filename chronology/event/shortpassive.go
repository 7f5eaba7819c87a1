package event

import "annals/chronology/event/internal/pos"

// listedPassive reports a participle in a list of what was done to one thing, which
// shares the auxiliary of the first: "was announced in March, approved in May and
// completed in July".
func listedPassive(words []word, before, g *verbGroup) bool {
	if !before.passive || before.infinitive || !g.participle || noObject.has(g.lemma) || g.first != g.head || words[g.head].tag != pos.VBN || g.first == 0 || words[g.first-1].text != "," {
		return false
	}
	for i := before.head + 1; i < g.first-1; i++ {
		if w := &words[i]; w.isVerb() || w.text == "," || w.tag.Question() || w.tag == pos.Colon {
			return false
		}
	}
	for i := g.head + 1; i+1 < len(words); i++ {
		switch w := &words[i]; {
		case w.tag == pos.CC && words[i+1].tag == pos.VBN:
			return true
		case w.tag.Finite() || w.tag.Question():
			return false
		}
	}
	return false
}

// gapped reports a participle with a subject of its own that shares the auxiliary
// of the passive before it: "three were killed and dozens injured".
func gapped(words []word, before, g *verbGroup) bool {
	i := g.first - 1
	n := g.head + 1
	left := n < len(words) && (g.lemma == "make" || g.lemma == "leave") && words[n].is("homeless", "without", "dead", "stranded", "wounded", "injured")
	if g.first != g.head || words[g.head].tag != pos.VBD && words[g.head].tag != pos.VBN || !needsObject.has(g.lemma) && !left && !(n < len(words) && words[n].is("by") && !noObject.has(g.lemma)) {
		return false
	}
	for ; i > before.head && (words[i].isNoun() || words[i].tag == pos.DT || words[i].tag == pos.CD || words[i].tag == pos.JJ || words[i].is("others", "more", "than", "least", "at", "another", "several")); i-- {
	}
	if i <= before.head || i == g.first-1 || words[i].tag != pos.CC && words[i].text != "," {
		return false
	}
	return left || n == len(words) || words[n].timex >= 0 || !words[n].isNoun() && words[n].tag != pos.DT && words[n].tag != pos.CD && words[n].tag != pos.PRP && words[n].tag != pos.PRPS
}

// shortPassive reports a past tense that wants an object and has none behind a thing without
// an article, as logs and headlines write the passive: "Rear door forced, 14 watches gone".
func shortPassive(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.first != g.head || words[g.head].tag != pos.VBD || !needsObject.has(g.lemma) || g.first == 0 || g.first > 4 {
		return false
	}
	if n < len(words) && words[n].timex < 0 && words[n].text != "," && words[n].tag != pos.Period && words[n].text != ";" {
		return false
	}
	for i := range g.first {
		if w := &words[i]; w.tag == pos.DT || w.tag == pos.PRP || w.tag == pos.PRPS || w.tag == pos.CD || w.timex >= 0 || i > 0 && w.isName() {
			return false
		}
	}
	head := &words[g.first-1]
	return head.isNoun() && !isPerson(head.lower()) && head.tag != pos.NNS
}

// isCarried reports a motion that carries, which is to be carried: "the motion carried 4-0".
func isCarried(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.lemma != "carry" || g.first != g.head || words[g.head].tag != pos.VBD || n < len(words) && (words[n].tag == pos.DT || words[n].isNoun() || words[n].tag == pos.PRP || words[n].tag == pos.PRPS || words[n].tag == pos.RP) {
		return false
	}
	for i := range g.first {
		if words[i].is("motion", "resolution", "amendment", "proposal", "recommendation") {
			return true
		}
	}
	return false
}

// bareVerb reports a past tense with nothing but its time behind it: in "was tried in 1784 and
// acquitted" it is a participle.
func bareVerb(words []word, g *verbGroup) bool {
	n := g.head + 1
	return g.first == g.head && words[g.head].tag == pos.VBD && (n == len(words) || words[n].timex >= 0 || words[n].tag == pos.Period || words[n].text == "," || words[n].text == ";") && verbSense(g.lemma).class == happens
}

// noObjectBehind reports a past tense that wants an object and has none: in "was convicted
// and sentenced to 12 years" it is a participle.
func noObjectBehind(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.first == g.head && (g.lemma == "fine" || g.lemma == "sentence" || g.lemma == "award") && n < len(words) && (words[n].tag == pos.CD || words[n].tag == pos.Dollar) {
		return true // "was arrested and fined 200 euros"
	}
	return g.first == g.head && words[g.head].tag == pos.VBD && needsObject.has(g.lemma) && n < len(words) && (words[n].tag == pos.IN || words[n].tag == pos.TO && !words[n].is("that"))
}
