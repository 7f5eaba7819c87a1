package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// verbGroup is a finite verb with its auxiliaries, or a participle that stands
// for a clause: "did not resolve", "will meet", "was killed", "made" in "the
// proposal, made last month,".
type verbGroup struct {
	first, head int // words: of the group, and the main verb
	lemma       string
	sense       sense
	modal       string // lower case; "will", "would"
	negated     bool
	passive     bool
	perfect     bool
	pluperfect  bool // had done
	progressive bool
	infinitive  bool // governed by a plan or another verb: "to meet"
	participle  bool // a reduced clause without a finite verb
	past        bool
	quoted      bool
	until       bool // it was not so until a time, and then it was
	shares      bool // the auxiliary and the subject of the passive before it
	turned      int  // the "until" behind what somebody put off; see turnPutOff
	governor    int  // of an infinitive, the group that governs it; else -1
}

// verbGroups returns the verb groups of a sentence from left to right.
func verbGroups(words []word) []verbGroup {
	most := 0
	for i := range words {
		if words[i].isVerb() {
			most++
		}
	}
	groups := make([]verbGroup, 0, most)
	for i := 0; i < len(words); {
		w := &words[i]
		if !w.isVerb() && w.tag != pos.TO || w.timex >= 0 && w.tag != pos.MD {
			i++
			continue
		}
		g, next := readGroup(words, i)
		if g.head < 0 {
			i = max(next, i+1)
			continue
		}
		g.governor = -1
		if n := len(groups); n > 0 && (g.participle && words[g.head].tag == pos.VBN || bareVerb(words, &g) || noObjectBehind(words, &g)) && g.first > 0 && words[g.first-1].tag == pos.CC {
			// "was shot and killed": the second participle has the first's auxiliary.
			if before := &groups[n-1]; before.passive && !before.infinitive && movesBy.has(g.lemma) && joined(words, before.head, g.first-1) {
				g.participle, g.past = false, true // "were flown out and returned a week later"
			} else if (before.passive || before.perfect) && !before.infinitive && joined(words, before.head, g.first-1) {
				g.participle, g.passive, g.perfect, g.pluperfect, g.past, g.modal = false, before.passive, before.perfect, before.pluperfect, before.past, before.modal
			}
		}
		if n := len(groups); n > 0 && listedPassive(words, &groups[n-1], &g) {
			g.participle, g.passive, g.past, g.modal, g.shares = false, true, groups[n-1].past, groups[n-1].modal, true
		}
		if n := len(groups); n > 0 && groups[n-1].passive && !groups[n-1].infinitive && gapped(words, &groups[n-1], &g) {
			g.participle, g.passive, g.past, g.modal = false, true, groups[n-1].past, groups[n-1].modal
		}
		if len(groups) == 0 && shortPassive(words, &g) || isCarried(words, &g) {
			g.passive = true
		}
		if g.infinitive && len(groups) > 0 {
			g.governor = len(groups) - 1
		}
		if g.lemma == "go" && next < len(words) && words[next].is("missing") {
			next++
		}
		if g.passive && next < len(words) && (words[next].tag == pos.VBG || words[next].tag == pos.VBN) && words[next].timex < 0 {
			next++ // "were reported missing", "was found hanged": it tells how, and is no clause
		}
		if n := len(groups); n > 0 && g.infinitive && groups[n-1].negated && groups[n-1].lemma == "be" && !groups[n-1].past {
			later := g // "is not due to be completed until May"
			later.negated, later.past, later.infinitive = true, true, false
			if later.notUntil(words); later.until {
				groups[n-1].negated, g.until = false, true
			}
		}
		g.notUntil(words)
		if n := len(groups); n > 0 && bareObject(words, &groups[n-1], &g) {
			if before := &groups[n-1]; (before.lemma != "see" && before.lemma != "watch") || !before.past || before.negated || before.modal != "" || words[g.first-1].tag == pos.PRP {
				i = max(next, i+1)
				continue
			}
			g.past = true // "the firm saw its shares fall": they fell
		}
		groups = append(groups, g)
		i = max(next, i+1)
	}
	return groups
}

// movesBy are verbs that behind a passive are no passive of their own: who was flown
// out and returned came back.
var movesBy = set("return leave arrive die drown flee go come escape resign retire fall emerge vanish disappear collapse")

// notUntil reads a negated past with the time until which it was so as what happened
// then: "was not published until 1961".
func (g *verbGroup) notUntil(words []word) {
	if !g.negated || !g.past && words[g.head].tag != pos.VB || g.modal != "" || g.infinitive {
		return
	}
	for i := g.head + 1; i+1 < len(words) && i < g.head+9; i++ {
		w := &words[i]
		if w.is("until", "till") && words[i+1].timex >= 0 {
			g.negated, g.until, g.past = false, true, true
			return
		}
		if w.isVerb() || w.text == "," || w.tag == pos.Colon || w.tag == pos.CC {
			return
		}
	}
}

// foundSo reports a passive of report or find with how someone was found:
// "were reported missing", "were reported dead", or of call with where to. Nobody
// speaks in it.
func (s *sentence) foundSo(g *verbGroup) bool {
	n := g.head + 1
	return g.passive && n < len(s.words) && s.words[n].timex < 0 && (g.lemma == "call" && s.words[n].is("to", "in", "out") || s.words[n].tag == pos.VBG || s.words[n].tag == pos.VBN || s.words[n].tag.Adjective())
}

// joined reports whether no noun stands between two words but in a prepositional
// phrase: "was shot in the leg and killed".
func joined(words []word, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if w := &words[i]; w.text == "," || w.tag == pos.WP || w.tag == pos.WDT {
			return false
		}
	}
	if to+1 < len(words) && words[to+1].form&noPast != 0 {
		return to-from <= 14 // "was arrested in Malaga in January on a warrant and flown home"
	}
	return to-from <= 8
}

func readGroup(words []word, i int) (g verbGroup, next int) {
	g = verbGroup{first: i, head: -1, quoted: words[i].quoted}
	be, have := false, false
	base := ""
	j := i
	for ; j < len(words); j++ {
		w := &words[j]
		l := w.lower()
		switch {
		case w.tag == pos.TO && j == i:
			g.infinitive = true
			continue
		case w.tag == pos.RB || !w.tag.Verb() && w.is("also", "even", "already", "then", "ever", "later", "once", "again", "still", "soon"):
			if w.is("not", "n't", "n’t", "never", "hardly", "barely", "nearly", "almost") {
				g.negated = true
			}
			continue
		case w.tag == pos.MD:
			if g.modal = l; l == "'d" || l == "’d" {
				g.modal = "would"
			}
			continue
		case j > i && moreThan(words, j):
			j++
			continue
		case j > i && (words[i].tag == pos.MD || isBe(words[i].lower()) || isHave(words[i].lower())) && timeInGroup(words, j) > 0:
			j = timeInGroup(words, j) - 1
			continue // "will today announce", "was on Monday arrested"
		case j > i && w.tag == pos.PRP && (strings.HasSuffix(l, "self") || strings.HasSuffix(l, "selves")) && nextVerb(words, j+1) > 0:
			continue // "would himself visit"
		case j > i && (w.tag == pos.OpenQuote || w.tag == pos.CloseQuote) && j+1 < len(words) && (words[j+1].tag.Verb() || words[j+1].tag == pos.RB):
			continue // had not “handled” it
		case !w.tag.Verb():
			if l == "be" || l == "have" {
				break
			}
			return g, max(j, i+1)
		}
		base = lemma(l)
		after := nextVerb(words, j+1)
		switch {
		case base == "be" && after > 0 && (words[after].tag == pos.VBN || words[after].tag == pos.VBG || words[after].tag == pos.VBD):
			be = true
			g.past = g.past || w.tag == pos.VBD
			continue
		case base == "have" && j+2 < len(words) && words[j+2].tag == pos.VBN && causatives.has(lemma(words[j+2].lower())) && words[j+1].is("himself", "herself", "themselves", "itself"):
			be = true // "had himself sworn in"
			g.past = g.past || w.tag == pos.VBD
			continue
		case base == "have" && after > 0 && (words[after].tag == pos.VBN || words[after].tag == pos.VBD):
			have = true
			g.pluperfect = l == "had" || l == "'d" || l == "’d"
			continue
		case base == "do" && after > 0 && (words[after].tag == pos.VB || words[after].tag == pos.VBP):
			g.past = g.past || w.tag == pos.VBD
			continue
		}
		g.head = j
		break
	}
	if g.head < 0 {
		return g, max(j, i+1)
	}
	if n := g.head + 1; n < len(words) && words[n].is("not", "n't", "n’t", "never") && (isBe(words[g.head].lower()) || isHave(words[g.head].lower()) || words[g.head].is("be", "have")) {
		g.negated = true // "was not", "had n't"; but "pleaded not guilty"
	}
	h := &words[g.head]
	if first := &words[g.first]; g.first < g.head && first.tag == pos.VBG && first.is("being", "having") {
		g.participle = true // "before being booked", "of having played it down"
	}
	g.lemma = base
	g.sense = verbSense(g.lemma)
	g.perfect = have
	if i > 0 && (words[i-1].is("nearly", "almost", "never", "hardly", "scarcely", "seldom") || i > 1 && words[i-1].is("longer") && words[i-2].is("no")) {
		g.negated = true // "talks nearly broke down", "the bank never approved the loan"
	}
	if multiplies.has(g.lemma) && (words[max(0, g.head-1)].is("nearly", "almost") || words[max(0, i-1)].is("nearly", "almost")) {
		g.negated = false // "prices almost doubled"
	}
	g.passive = be && (h.tag == pos.VBN || h.tag == pos.VBD) && !noObject.has(g.lemma)
	g.progressive = be && h.tag == pos.VBG
	g.past = g.past || h.tag == pos.VBD || have
	if !be && !have && g.modal == "" && !g.infinitive && (h.tag == pos.VBN || h.tag == pos.VBG) {
		g.participle = true
		g.past = h.tag == pos.VBN
	}
	return g, g.head + 1
}

// causatives are what one has done to oneself: "had himself sworn in", but "had himself
// warned of it".
var causatives = set("swear crown elect appoint declare proclaim name install photograph paint arrest admit discharge vaccinate reelect re-elect anoint baptise baptize transfer")

// multiplies are verbs of how much larger or smaller something became.
var multiplies = set("double halve treble triple quadruple quintuple")

// moreThan reports a "more than" before a verb: "had more than doubled".
func moreThan(words []word, i int) bool {
	return i+2 < len(words) && words[i].lower() == "more" && words[i+1].is("than") && words[i+2].tag.Verb()
}

// nextVerb returns the next verb with only adverbs before it, or -1.
func nextVerb(words []word, i int) int {
	for ; i < len(words); i++ {
		if words[i].tag.Verb() {
			return i
		}
		if moreThan(words, i) {
			i++
			continue
		}
		if end := timeInGroup(words, i); end > 0 {
			i = end - 1
			continue
		}
		if words[i].is("itself", "himself", "herself", "themselves") {
			continue // "had itself been renewed"
		}
		if t := words[i].tag; t != pos.RB && t != pos.OpenQuote && t != pos.CloseQuote {
			return -1
		}
	}
	return -1
}

// timeInGroup returns the word behind a time that stands at word i between an auxiliary
// and its verb, "was yesterday arrested", "has on Monday met", or 0.
func timeInGroup(words []word, i int) int {
	end := i
	if end+1 < len(words) && words[end].timex < 0 && words[end+1].timex >= 0 && words[end].is("on", "in", "at") {
		end++
	}
	if words[end].timex < 0 {
		return 0
	}
	for t := words[end].timex; end < len(words) && words[end].timex == t; end++ {
	}
	if end < len(words) && words[end].timex < 0 && (words[end].tag.Verb() || words[end].tag == pos.RB && end+1 < len(words) && words[end+1].tag.Verb()) && words[end].tag != pos.VBZ && words[end].tag != pos.VBP {
		return end
	}
	return 0
}
