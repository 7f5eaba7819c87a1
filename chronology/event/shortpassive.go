package event

import "strings"

// listedPassive reports a participle in a list of what was done to one thing, which
// shares the auxiliary of the first: "was announced in March, approved in May and
// completed in July".
func listedPassive(words []word, before, g *verbGroup) bool {
	if !before.passive || before.infinitive || !g.participle || noObject.has(g.lemma) || g.first != g.head || words[g.head].tag != "VBN" || g.first == 0 || words[g.first-1].text != "," {
		return false
	}
	for i := before.head + 1; i < g.first-1; i++ {
		if w := &words[i]; w.isVerb() || w.text == "," || strings.HasPrefix(w.tag, "W") || w.tag == ":" {
			return false
		}
	}
	for i := g.head + 1; i+1 < len(words); i++ {
		switch w := &words[i]; {
		case w.tag == "CC" && words[i+1].tag == "VBN":
			return true
		case w.tag == "VBD" || w.tag == "VBZ" || w.tag == "VBP" || w.tag == "MD" || strings.HasPrefix(w.tag, "W"):
			return false
		}
	}
	return false
}

// gapped reports a participle with a subject of its own that shares the auxiliary
// of the passive before it: "three were killed and dozens injured".
func gapped(words []word, before, g *verbGroup) bool {
	i := g.first - 1
	if g.first != g.head || words[g.head].tag != "VBD" && words[g.head].tag != "VBN" || !needsObject.has(g.lemma) {
		return false
	}
	for ; i > before.head && (words[i].isNoun() || words[i].tag == "CD" || words[i].tag == "JJ" || words[i].is("others", "more", "than", "least", "at", "another", "several")); i-- {
	}
	if i <= before.head || i == g.first-1 || words[i].tag != "CC" && words[i].text != "," {
		return false
	}
	n := g.head + 1
	return n == len(words) || words[n].timex >= 0 || !words[n].isNoun() && words[n].tag != "DT" && words[n].tag != "CD" && words[n].tag != "PRP" && words[n].tag != "PRP$"
}

// shortPassive reports a past tense that wants an object and has none behind a thing without
// an article, as logs and headlines write the passive: "Rear door forced, 14 watches gone".
func shortPassive(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.first != g.head || words[g.head].tag != "VBD" || !needsObject.has(g.lemma) || g.first == 0 || g.first > 4 {
		return false
	}
	if n < len(words) && words[n].timex < 0 && words[n].text != "," && words[n].tag != "." && words[n].text != ";" {
		return false
	}
	for i := range g.first {
		if w := &words[i]; w.tag == "DT" || w.tag == "PRP" || w.tag == "PRP$" || w.tag == "CD" || w.timex >= 0 || i > 0 && w.isName() {
			return false
		}
	}
	head := &words[g.first-1]
	return head.isNoun() && !isPerson(head.lower()) && head.tag != "NNS"
}

// isCarried reports a motion that carries, which is to be carried: "the motion carried 4-0".
func isCarried(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.lemma != "carry" || g.first != g.head || words[g.head].tag != "VBD" || n < len(words) && (words[n].tag == "DT" || words[n].isNoun() || words[n].tag == "PRP" || words[n].tag == "PRP$" || words[n].tag == "RP") {
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
	return g.first == g.head && words[g.head].tag == "VBD" && (n == len(words) || words[n].timex >= 0 || words[n].tag == "." || words[n].text == "," || words[n].text == ";") && verbSense(g.lemma).class == happens
}

// noObjectBehind reports a past tense that wants an object and has none: in "was convicted
// and sentenced to 12 years" it is a participle.
func noObjectBehind(words []word, g *verbGroup) bool {
	n := g.head + 1
	if g.first == g.head && (g.lemma == "fine" || g.lemma == "sentence" || g.lemma == "award") && n < len(words) && (words[n].tag == "CD" || words[n].tag == "$") {
		return true // "was arrested and fined 200 euros"
	}
	return g.first == g.head && words[g.head].tag == "VBD" && needsObject.has(g.lemma) && n < len(words) && (words[n].tag == "IN" || words[n].tag == "TO" && !words[n].is("that"))
}
