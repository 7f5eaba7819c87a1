package event

import "annals/chronology/event/internal/pos"

// kindOf refines the kind that a verb has by itself by the nouns around it. An
// event noun as its subject gives its own kind ("the quake struck"), and a verb
// of several uses has its special one only with the nouns that belong to it
// ("dismissed the coach", but "dismissed the claim").
func (s *sentence) kindOf(c *clause) Kind {
	g := c.group
	if kind, ok := s.idiomOf(c); ok {
		return kind
	}
	if i, ok := s.comesToPass(c); ok && g.passive {
		x, _ := nounSense(s.words[i].lower())
		return x.kind
	}
	kind := g.sense.kind
	if g.passive && harms.has(g.lemma) {
		return s.harm(c)
	}
	if !c.subject.empty() && !g.passive {
		head := s.headNoun(c.subject)
		if x, ok := nounSense(s.words[head].lower()); ok && x.class == happens && s.isCommon(head) && (kind == Attack || kind == Other || kind == Accident || kind == Disaster || g.lemma == "take") {
			return x.kind
		}
	}
	if g.lemma == "speak" && !s.aheadIs(c.complement, "with", "by") && !s.aheadIs(c.complement+1, "with") {
		return Statement // "spoke of his sorrow"; only "spoke with" is talks
	}
	if g.lemma == "fire" && (g.passive || s.holdsAny(c, needs[Appointment][0].nouns)) && !s.holdsAny(c, shots) {
		return Appointment
	}
	if g.lemma == "quit" && s.isGap(c) {
		return Appointment // "the minister quit on Monday"
	}
	if g.lemma == "hit" && g.passive {
		return Accident
	}
	for i := c.subject.first; kind == Appointment && !g.passive && i < c.subject.end; i++ {
		if courts.has(s.words[i].lower()) {
			return Legal // "Judge Lowe dismissed the claim"
		}
	}
	for _, need := range needs[kind] {
		if !need.verbs.has(g.lemma) {
			continue
		}
		if !s.holdsAny(c, need.nouns) {
			return need.otherwise
		}
	}
	if kind == Other && g.lemma == "find" && s.holdsAny(c, guilt) {
		return Legal
	}
	return kind
}

// harms are verbs whose passive may be anybody's deed or nobody's.
var harms = set("kill injure wound hurt")

// harm is the kind of a passive of killing or hurting: that of the event in which it
// befell, an attack where someone did it, else a death or an accident.
func (s *sentence) harm(c *clause) Kind {
	for i := c.complement; i < c.end; i++ {
		if s.words[i].is("by", "with") && i+1 < len(s.words) && s.words[i+1].timex < 0 {
			return Attack
		}
	}
	if _, x, ok := s.eventNoun(c.complement, c.end); ok && x.class == happens {
		return x.kind
	}
	switch c.group.lemma {
	case "kill":
		return Death
	case "wound":
		return Attack
	}
	return Accident
}

// shots are what is fired, or words behind "fire" that say at whom.
var shots = set("shot shots round rounds gun guns missile missiles rocket rockets bullet bullets gas torpedo torpedoes weapon shell shells at on into towards toward")

var courts = set("court judge jury tribunal magistrate justice judges jurors magistrates")

// headNoun is the noun that heads a phrase: the last before its first
// preposition.
func (s *sentence) headNoun(p phrase) int {
	for i := p.first + 1; i < p.end; i++ {
		if t := s.words[i].tag; (t == pos.IN || t == pos.VBG && !s.words[i-1].isName() && i+1 < p.end && s.words[i+1].tag != pos.IN) && s.words[i-1].isNoun() {
			return i - 1
		}
	}
	return p.end - 1
}

// need says that some verbs of a kind are of it only with one of some nouns.
type need struct {
	verbs, nouns *wordSet
	otherwise    Kind
}

var guilt = set("guilty liable negligent innocent")

var needs = map[Kind][]need{
	Legal: {{
		verbs: set("release free"),
		nouns: set(`prisoner prisoners hostage hostages suspect suspects man men woman women bail custody prison jail detention detainee detainees people him her them
			boy girl journalist journalists activist activists captive captives soldiers crew inmates inmate dissident parole court`),
		otherwise: Other,
	}},
	Appointment: {{
		verbs: set("replace dismiss remove fire hire name install retire succeed crown swear depose oust"),
		nouns: set(`coach minister president director chief officer chairman chairwoman manager head secretary judge king queen leader ambassador commander editor
			governor ceo staff workers employees captain mayor chancellor premier boss executive treasurer spokesman teacher teachers trainer officials general
			cabinet government successor him her them as who mayor senator governor judge`),
		otherwise: Other,
	}},
	Legislation: {{
		verbs: set("pass lift impose table lower amend adopt approve repeal"),
		nouns: set(`law laws bill bills act resolution budget measure measures motion amendment treaty sanction sanctions ban tariff tariffs tax taxes rule rules
			regulation regulations ordinance decree constitution reform reforms plan curfew embargo legislation package pact deal agreement fee fees drug vaccine
			levy restrictions fine charter code declaration merger it them`),
		otherwise: Other,
	}},
	Sport: {{
		verbs:     set("qualify compete race score"),
		nouns:     set("final finals cup olympics tournament league race goal goals round semi-final semifinals championship championships try tries points knockout group runs wickets medal"),
		otherwise: Other,
	}},
	Economy: {{
		verbs: set("cut raise lower slow rise fall drop climb decline gain jump tumble surge plunge slash contract shrink rally hike"),
		nouns: set(`rate rates price prices share shares stock stocks profit profits sales revenue index inflation gdp economy currency percent % tax taxes wages
			pay jobs job output exports imports rents rent demand dollar euro pound yen crown crowns market markets forecast debt deficit unemployment earnings
			spending budget interest production trade tariffs costs fees turnover income`),
		otherwise: Other,
	}},
	Military: {{
		verbs: set("occupy capture seize land advance march cross withdraw storm retreat shell station patrol surrender defeat"),
		nouns: set(`troops soldiers army forces force navy fleet tanks rebels militia fighters town city village island territory peninsula border airport base
			country province region capital war battalion brigade division regiment marines warships aircraft insurgents guerrillas general commander garrison
			invaders battle positions front`),
		otherwise: Other,
	}},
}

// holdsAny reports whether a clause has one of some nouns, or for those that
// can stand for people a name, in its subject or behind its verb: "withdrew from Kabul",
// not "withdrew the licence of Acme Bank".
func (s *sentence) holdsAny(c *clause, nouns *wordSet) bool {
	if i := c.subject.first - 1; !c.subject.empty() && i > 0 && s.isGap(c) { // "the act which the senate passed"
		if s.words[i].is("which", "that") {
			i--
		}
		if nouns.has(s.words[i].lower()) {
			return true
		}
	}
	behindOf := false
	for i := min(c.first, max(c.subject.first, 0)); i < c.end; i++ {
		behindOf = behindOf || i > c.group.head+1 && s.words[i].is("of") && s.words[i-1].tag == pos.NN
		if !c.subject.empty() && (i < c.subject.first || i >= c.subject.end && i < c.group.first && c.subject.end <= c.first) || i == c.group.head {
			continue
		}
		w := &s.words[i]
		if nouns.has(w.lower()) {
			return true
		}
		if i > c.group.head && w.isName() && w.timex < 0 && !behindOf && (nouns.has("coach") || nouns.has("troops")) {
			return true
		}
	}
	return false
}
