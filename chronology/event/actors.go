package event

import (
	"slices"
	"strings"

	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// people holds the names of a document: the full form of each surname, and the
// short forms of organisations.
type people struct {
	full     map[string]string // "Sherman" -> "Wendy Sherman"; "" where two people share it
	surnames map[string]string // full name -> surname
	female   map[string]bool   // surname -> whether the text calls her Ms, or him Mr
	short    map[string]string // second names of organisations -> the one that stands for them
	inner    map[string]bool   // the first words of names that stand within a sentence
}

// honorifics and offices stand before a name and are no part of it.
var honorifics = set(`mr mrs ms miss dr sir lord lady dame prof professor president vice prime minister chancellor secretary deputy senator sen rep representative
	gov governor mayor judge justice king queen prince princess duke duchess count countess baron baroness emperor empress tsar sultan pope general gen colonel col captain capt major lieutenant lt sergeant sgt admiral
	chief executive managing chairman chairwoman director officer foreign defense defence attorney spokesman spokeswoman spokesperson ambassador commissioner
	state treasury interior finance assistant under former ex acting u.s. us russian american british french german chinese japanese israeli
	house speaker leader party coach striker goalkeeper defender midfielder sheriff detective inspector superintendent sister brother father rev
	reverend archbishop bishop cardinal rabbi imam ayatollah crown first second commander
	spaniard briton swede frenchman frenchwoman englishman englishwoman irishman dutchman welshman scotsman serb croat`)

var corporate = set(`inc corp co ltd plc gmbh ag sa group holdings bank university institute committee council commission ministry department agency
	organization organisation court parliament senate congress union association federation party league club police army navy force forces
	government authority company corporation office bureau board fund service society church hospital school college centre centres center centers news times post journal
	house nations states kingdom republic front movement alliance assembly`)

// impersonal are further last words of names that no person bears.
var impersonal = set(`hardware motors foods farms mills airlines airways energy gas mining minerals pharma pharmaceuticals therapeutics laboratories technologies systems software
	media books records studios theatre theater museum gallery hotel inn tavern restaurant cafe bar market stores shop garage mall station stadium arena bridge street road
	avenue highway river lake mountain mountains valley island islands county province district region ferry airport port harbour harbor square creek bay canal tower towers plaza
	factory plant refinery mine dam reservoir prison cathedral abbey castle palace festival marathon cup trophy prize award act bill treaty accord agreement pact`)

// nameRun is a run of capitalised words that a text uses as a name.
type nameRun struct {
	first, end int
	core       int // the first word behind honorifics and offices
}

// names returns the runs of names in words [first, end). "of", "and" and "the"
// join what stands on both sides where it is one organisation's name.
func (s *sentence) names(first, end int) []nameRun {
	var out []nameRun
	for i := first; i < end; {
		w := &s.words[i]
		if !w.isName() || w.timex >= 0 {
			i++
			continue
		}
		run := nameRun{first: i, core: -1}
		if i > first && s.words[i-1].tag.Adjective() && isDemonym(s.words[i-1].text) && s.words[i-1].lower() != s.words[i-1].text && s.endsCorporate(i, end) {
			run.first-- // "the European Space Agency"
		}
		for i < end && s.words[i].timex < 0 && (s.words[i].isName() || s.joinsName(i, end)) {
			i++
		}
		run.end = i
		run.core = s.core(run)
		out = append(out, run)
	}
	return out
}

// endsCorporate reports whether the run of names that begins at word i ends in a word for
// an organisation.
func (s *sentence) endsCorporate(i, end int) bool {
	for i < end && s.words[i].isName() && s.words[i].timex < 0 {
		i++
	}
	return corporate.has(s.words[i-1].lower())
}

// core returns the first word of a run behind its last honorific or office:
// "Anthony" of "Secretary of State Anthony Blinken". A run that ends in one
// ("White House") is a name as it stands.
func (s *sentence) core(run nameRun) int {
	if corporate.has(s.words[run.end-1].lower()) {
		return run.first
	}
	for i := run.end - 2; i >= run.first; i-- {
		if w := s.words[i].lower(); honorifics.has(w) || honorifics.has(strings.TrimSuffix(w, ".")) {
			if s.words[i+1].isName() {
				return i + 1
			}
			break
		}
	}
	for i := run.end - 2; i > run.first+1; i-- {
		if isInitial(s.words[i].text) && !isInitial(s.words[i-1].text) && s.words[i-1].isName() {
			return i - 1 // "Director of Public Health Ida C. Bonn"
		}
	}
	return run.first
}

// joinsName reports a small word inside a name: "Bank of England",
// "Organization for Security and Cooperation in Europe".
func (s *sentence) joinsName(i, end int) bool {
	if i+1 >= end || !s.words[i+1].isName() || s.words[i+1].timex >= 0 {
		return false
	}
	if s.words[i].is("of") && isCountry(s.words[i+1].text) && !corporate.has(s.words[i-1].lower()) {
		return false // "Paolo Brenna of Italy"
	}
	switch s.words[i].lower() {
	case ".":
		return len(s.words[i-1].text) == 1 // "Dale R. Whitcombe"
	case "'", "’":
		return s.words[i].tag == pos.POS && joinsMembers.has(s.words[i+1].lower()) // "the Transport Workers' Union"
	case "of", "de", "van", "von", "al", "bin", "del", "da", "es", "la", "el", "der", "du", "di", "dos", "ibn":
		return true
	case "for", "and", "in":
		head := s.words[i-1].lower()
		return corporate.has(head) || s.organisationBehind(i)
	}
	return false
}

// joinsMembers are organisations that are named for their members.
var joinsMembers = set("union guild association federation confederation league party alliance society")

// organisationBehind reports whether the run that ends before i began as an
// organisation's name and already has a "for" or "of" in it.
func (s *sentence) organisationBehind(i int) bool {
	for j := i - 1; j >= 0 && i-j < 8 && (s.words[j].isName() || s.words[j].tag == pos.IN || s.words[j].tag == pos.CC); j-- {
		if corporate.has(s.words[j].lower()) {
			return true
		}
	}
	return false
}

// text returns the words of a run as the document writes them, from its core on.
func (s *sentence) text(doc *source.Document, first, end int) string {
	span := spanOf(s.words, first, end)
	text := doc.Text[span.Start:span.End]
	for i := first + 1; i < end; i++ {
		if before, w := s.words[i-1].end, s.words[i].start; before < w && (w-before > 1 || doc.Text[before] != ' ') {
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return text // one space or none parts each word from the next, as it is
}

// meet learns the names of a document: a surname stands for the full name that
// it ends, unless two people bear it.
func meet(doc *source.Document, sentences []*sentence) *people {
	p := &people{full: make(map[string]string), surnames: make(map[string]string), female: make(map[string]bool), short: make(map[string]string), inner: make(map[string]bool)}
	named := make(map[string]bool) // every name, for the short forms
	solo := make(map[string]bool)  // surnames that stand behind Mr or Ms
	var kin []string               // names whose surname another bears too
	for _, s := range sentences {
		s.runs = s.names(0, len(s.words))
		for _, run := range s.runs {
			if run.first > 0 && !s.heading {
				p.inner[s.words[run.first].text] = true
			}
			named[s.text(doc, run.core, run.end)] = true
			p.learnGender(s, run)
			if run.core > run.first && run.end == run.core+1 && s.calledBy(run) {
				solo[s.words[run.core].text] = true
			}
			if run.first > 0 && s.words[run.first-1].is("the", "in", "near", "outside") || run.first > 1 && s.words[run.first-1].is("of") && s.words[run.first-2].text == "," {
				continue // "The Long Strand" is a film, and "Carl Nims, 61, of Elk Mound" lives there
			}
			if run.end-run.core < 2 || run.end-run.core > 4 || corporate.has(s.words[run.end-1].lower()) || impersonal.has(s.words[run.end-1].lower()) || knownPlace(s.words[run.end-1].text) || s.hasJoiner(run) || strings.ContainsAny(s.words[run.end-1].text, "0123456789") {
				continue // "Air France" is nobody whose surname is France
			}
			name := s.text(doc, run.core, run.end)
			surname := s.words[run.end-1].text
			if old, ok := p.full[surname]; ok && old != name {
				if !strings.HasSuffix(old, name) && !strings.HasSuffix(name, old) && !SamePerson(old, name) {
					kin = append(kin, old, name)
					name = ""
				} else if len(old) > len(name) {
					name = old
				}
			}
			p.full[surname] = name
		}
	}
	for _, s := range sentences { // a name that the tagger knows only where no capital is due
		if len(s.words) == 0 {
			continue
		}
		if w := &s.words[0]; !w.isName() && (w.isNoun() || w.tag == pos.JJ || w.tag == pos.RB) && w.timex < 0 && p.inner[w.text] {
			w.tag = pos.NNP
			s.runs = s.names(0, len(s.words))
		}
	}
	for surname := range solo {
		if _, known := p.full[surname]; !known {
			p.surnames[surname] = surname
		}
	}
	for surname, name := range p.full {
		if name != "" {
			p.surnames[name] = surname
		}
	}
	for _, name := range kin {
		if _, known := p.isFemale(name); known { // "Ruth Calloway" beside "Peter Calloway", no "Pannon Energy" beside "Delta Energy"
			p.surnames[name] = name[strings.LastIndexByte(name, ' ')+1:]
		}
	}
	p.learnShort(named)
	return p
}

// calledBy reports a name behind a form of address.
func (s *sentence) calledBy(run nameRun) bool {
	switch strings.TrimSuffix(s.words[run.core-1].lower(), ".") {
	case "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame":
		return true
	}
	return false
}

// learnGender notes what an honorific before a surname tells.
func (p *people) learnGender(s *sentence, run nameRun) {
	surname := s.words[run.end-1].text
	for i := run.first; i < run.core; i++ {
		switch strings.TrimSuffix(s.words[i].lower(), ".") {
		case "ms", "mrs", "miss", "lady", "queen", "princess", "sister", "spokeswoman", "chairwoman", "dame", "duchess", "countess", "baroness", "empress":
			p.female[surname] = true
		case "mr", "sir", "lord", "king", "prince", "brother", "father", "pope", "duke", "count", "baron", "emperor", "tsar", "sultan":
			p.female[surname] = false
		}
	}
}

func (s *sentence) hasJoiner(run nameRun) bool {
	for i := run.core; i < run.end; i++ {
		if !s.words[i].isName() {
			return true
		}
	}
	return false
}

// actorsIn returns the named participants in words [first, end), each in full
// and once.
func (p *people) actorsIn(doc *source.Document, s *sentence, first, end int) []string {
	var out []string
	runs := s.runs
	if first > 0 || end < len(s.words) {
		runs = s.names(first, end)
	}
	for _, run := range runs {
		name := p.resolve(s.text(doc, run.core, run.end))
		if short := p.short[name]; short != "" {
			name = short
		}
		if run.core == run.end-1 && holds(honorifics, strings.TrimSuffix(name, ".")) && !isCountry(name) {
			continue
		}
		if run.first == 0 && run.end == 1 && !p.inner[s.words[0].text] && p.full[name] == "" && s.capitalised(name) {
			continue
		}
		if s.isScene(p, run, name) || s.isAttribute(run) {
			continue
		}
		if name != "" && !slices.Contains(out, name) && !isDemonym(name) && !strings.ContainsAny(name, "$€£¥%") {
			out = append(out, name)
		}
	}
	return out
}

// capitalised reports a common noun or adjective that only the head of its sentence
// makes look like a name: "Envoys met", "Heavy rain fell".
func (s *sentence) capitalised(name string) bool {
	if knownPlace(name) || holds(corporate, name) || len(s.words) < 2 {
		return false
	}
	next := &s.words[1]
	if _, event := nounSense(strings.ToLower(name)); event {
		return true // "War broke out"
	}
	return strings.HasSuffix(name, "s") && !singularInS(name) || next.timex < 0 && next.isNoun() && !next.isName()
}
