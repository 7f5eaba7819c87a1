package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// verbForm writes a verb group in the present tense; what is planned as "to meet".
func (w *writer) verbForm(s *sentence, g *verbGroup, status Status, plural bool) string {
	head := s.words[g.head].lower()
	be := "is"
	if plural {
		be = "are"
	}
	switch {
	case status == Denied && g.infinitive && g.passive: // "was to have been published"
		return "to be " + head
	case status == Hypothetical && g.infinitive && g.perfect && g.passive: // "is believed to have been killed"
		return be + " " + head
	case status == Hypothetical && g.infinitive && g.perfect && plural:
		return g.lemma
	case status == Hypothetical && g.infinitive && g.perfect:
		return thirdPerson(g.lemma)
	case status == Denied && g.infinitive:
		return "to " + g.lemma
	case status == Planned && g.passive && !g.past && g.modal == "" && (g.sense.class == plan || s.plans(g) || g.lemma == "due"):
		return be + " " + head // "a strike is planned", not "to be planned"
	case status == Planned && g.passive:
		return "to be " + head
	case status == Planned && (g.modal != "" || g.infinitive) && g.governor < 0:
		return "to " + g.lemma
	case status == Planned && g.governor >= 0:
		return "to " + g.lemma
	case status == Planned && !g.past && !g.passive && !g.progressive && g.modal == "" && !g.perfect && g.sense.class != speech && g.sense.class != plan:
		return "to " + g.lemma // "the trial begins on Friday"
	case status == Hypothetical && g.modal != "":
		if g.passive {
			return g.modal + " be " + head
		}
		return g.modal + " " + g.lemma
	case g.passive, g.participle && s.words[g.head].tag == pos.VBN:
		return be + " " + head
	case g.progressive:
		return be + " " + head
	case g.infinitive && status == Occurred && g.governor >= 0 && s.verbs[g.governor].sense.class == aspect: // "began to sell its mills"
		if plural {
			return s.verbs[g.governor].lemma + " to " + g.lemma
		}
		return thirdPerson(s.verbs[g.governor].lemma) + " to " + g.lemma
	case g.infinitive && !(status == Occurred && g.governor >= 0 && (s.verbs[g.governor].lemma == "have" || s.verbs[g.governor].lemma == "be")): // "had to close": closes
		return "to " + g.lemma
	case plural:
		if g.lemma == "be" {
			return "are"
		}
		return g.lemma
	}
	return thirdPerson(g.lemma)
}

// plural reports whether a subject takes a plural verb.
func plural(s *sentence, p phrase, text string) bool {
	if p.empty() {
		return false
	}
	switch first := &s.words[p.first]; {
	case p.end == p.first+1 && first.tag != pos.PRP && strings.Contains(text, " "): // a surname, written in full
		return false
	case s.countAlone(p):
		return !s.words[p.end-1].is("one", "1")
	case first.timex >= 0:
	case first.is("all", "both", "several", "many", "few", "most", "those") && p.end > p.first+1, first.tag == pos.CD && !first.is("one", "1") && p.end == p.first+1:
		return true
	}
	for i := p.first; i < p.end; i++ {
		if s.words[i].is("and") && s.words[i].tag == pos.CC && i > p.first && strings.Contains(text, "and") {
			return true
		}
		if i > p.first && (s.words[i].tag == pos.IN && !s.words[i].is("than", "as") || s.words[i].tag == pos.TO && s.words[i-1].isNoun() || s.words[i].tag == pos.VBG && s.words[i-1].isNoun()) {
			head := &s.words[i-1]
			return head.tag == pos.CD && !head.is("one", "1") || head.isNoun() && (head.tag == pos.NNS || head.tag == pos.NNPS || head.is("talks") || i-1 == 0 && strings.HasSuffix(head.text, "s"))
		}
	}
	last := &s.words[p.end-1]
	if first := &s.words[p.first]; first.tag == pos.CD && !first.is("one", "1") && last.isNoun() && !last.isName() && p.end-p.first < 4 {
		return true // "eleven staff"
	}
	switch last.lower() {
	case "they":
		words := strings.Fields(text)
		return len(words) == 0 || !collective.has(strings.ToLower(words[len(words)-1])) || text == "Police" || text == "police"
	case "we", "police", "people", "troops":
		return true
	case "it":
		return strings.HasSuffix(text, "police")
	case "states", "nations", "news", "talks":
		return last.lower() == "talks"
	}
	if p.end-p.first == 2 && s.words[p.first].is("the") && (manyPeople.has(last.lower()) || last.tag == pos.NNP && strings.HasSuffix(last.text, "s") && !singularInS(last.lower()) && !firmPlurals.has(last.lower())) {
		return true // "the injured", "the Brandts"
	}
	if last.tag == pos.NNPS && !firmPlurals.has(last.lower()) || last.isName() && teams.has(last.lower()) {
		return true // "Rovers", "the Greens"
	}
	return (last.tag == pos.NNS && (irregularPlural(last.lower()) || strings.HasSuffix(last.lower(), "s")) || p.end == 1 && strings.HasSuffix(last.text, "s") && !singularInS(last.lower())) && strings.HasSuffix(strings.ToLower(text), last.lower())
}

// countAlone reports a subject that is a number of people or things and names no
// noun: "at least 12", "many more".
func (s *sentence) countAlone(p phrase) bool {
	for i := p.first; i < p.end; i++ {
		if s.words[i].isNoun() {
			return false
		}
	}
	w := &s.words[p.end-1]
	return w.timex < 0 && (w.tag == pos.CD || w.is("many", "more", "others", "several", "most", "some", "both", "all"))
}

// firmPlurals end names that take a singular verb.
var firmPlurals = set("netherlands philippines emirates bahamas maldives airlines airways motors industries systems holdings times services reuters networks technologies solutions laboratories enterprises partners sons brothers stores foods games sports works")

// teams are the plurals by which sports teams go.
var teams = set("rovers rangers wanderers spurs wolves saints reds blues bulls bears lions tigers giants kings hawks eagles yankees dodgers lakers warriors knicks patriots packers steelers cowboys raiders broncos dolphins pirates sharks panthers springboks wallabies")

// singularInS reports the endings of names and words in s that are rarely plurals:
// Orbis, Airbus, Congress, Laos, Texas.
func singularInS(w string) bool {
	for _, end := range [...]string{"is", "us", "ss", "os", "as"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// manyPeople are adjectives that behind "the" stand for all of whom they are true.
var manyPeople = set("injured dead wounded missing homeless unemployed sick poor rich elderly")

// irregularPlural reports a plural that does not end in s.
func irregularPlural(w string) bool {
	switch w {
	case "men", "women", "children", "people", "police", "media", "feet", "geese", "mice", "teeth", "cattle", "data", "criteria", "phenomena", "alumni", "lives":
		return true
	}
	return strings.HasSuffix(w, "men") || strings.HasSuffix(w, "people")
}
