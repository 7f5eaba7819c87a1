package event

import (
	"strings"

	"annals/chronology/event/internal/pos"
)

// subject names the subject of a clause in full. "It" and "they" stand for the
// subject of the sentence before, or its object, where the number agrees; "its
// shares" are those of that.
func (t *teller) subject(s *sentence, clauses []clause, k int) (string, bool) {
	c := &clauses[k]
	p := c.subject
	if !p.empty() && s.words[p.first].tag == pos.PRPS {
		if owner, ok := t.owner(s, clauses, k); ok && p.end > p.first+1 {
			return possessive(owner) + " " + s.text(t.doc, p.first+1, p.end), true
		}
	}
	before := t.person(s, clauses, k)
	if !p.empty() && p.end-p.first == 1 && s.words[p.first].is("he", "she") && before != "" && !t.people.fits(s.words[p.first].lower(), before) {
		before = t.fitting(s, p.first)
	}
	if text, ok := t.writer.subjectText(s, c, before); ok {
		return text, true
	}
	if p.empty() || p.end-p.first != 1 {
		return "", false
	}
	if s.words[p.first].is("he", "she") {
		return t.someone(s, clauses, k)
	}
	if s.words[p.first].is("one", "another") {
		return s.oneOf(p.first)
	}
	they := s.words[p.first].is("they")
	if !they && !s.words[p.first].is("it") {
		return "", false
	}
	if k > 0 && c.group.sense.class != speech {
		n := k - 1
		for n > 0 && clauses[n].group.infinitive {
			n-- // "was made to concede that it had used them"
		}
		for n > 0 && clauses[n].subordinate && !c.subordinate {
			n-- // "warned that demand was slow, and it withdrew": not the demand
		}
		if text, ok := t.thing(s, &clauses[n], c, they); ok {
			return text, true
		}
	}
	if k > 0 && c.group.sense.class == speech && s.saidBefore(c) > 0 {
		if text, ok := t.thing(s, &clauses[0], c, they); ok {
			return text, true // "the studio is up for sale, it said"
		}
	}
	last := &t.it
	if they {
		last = &t.they
	}
	if last.sentence == s.index && last.at == p.first && last.text != "" {
		return last.text, true // the subject of two of its verbs
	}
	if last.sentence == s.index-1 && last.text != "" && (they || !c.group.passive && !s.inForce(c)) {
		last.sentence, last.at = s.index, p.first // "They met. They signed": those still, but "It took a loan. It was repaid"
		return last.text, true
	}
	text, ok := t.antecedent(they, s.inForce(c))
	if ok {
		*last = referent{text, s.index, p.first}
	}
	return text, ok
}

// referent is what a pronoun stood for last, in which sentence and as which of its words.
type referent struct {
	text         string
	sentence, at int
}

// oneOf names what "one" or "another" at word i is one of: the last event noun before it
// in its sentence, "the third such motion: one was defeated in May".
func (s *sentence) oneOf(i int) (string, bool) {
	for j := i - 1; j >= 0; j-- {
		w := &s.words[j]
		if x, ok := nounSense(w.lower()); ok && x.class == happens && w.isNoun() && !w.isName() && w.timex < 0 && (j == 0 || s.words[j-1].tag != pos.CD) {
			noun := w.lower()
			if w.tag == pos.NNS {
				noun = strings.TrimSuffix(noun, "s")
			}
			return upperFirst(s.words[i].lower()) + " " + noun, true
		}
	}
	return "", false
}

// thing is what "it" or "they" stands for in the clause behind another of its
// sentence: the subject of that one, or where someone did something its object,
// if it agrees in number: "the work changed hands before it was sold".
func (t *teller) thing(s *sentence, before, c *clause, they bool) (string, bool) {
	p := before.subject
	if before.group.quoted || before.group.infinitive || before.group.participle || p.empty() || p.end > before.group.first {
		return "", false
	}
	if s.words[p.first].tag == pos.PRP || isPerson(s.words[s.headNoun(p)].lower()) && !firms.has(s.words[s.headNoun(p)].lower()) || t.people.surnames[t.people.resolve(s.text(t.doc, p.first, p.end))] != "" {
		p = s.objectOf(before)
	}
	if p.empty() || p.end > c.group.first || s.words[p.first].tag == pos.PRP || isPerson(s.words[s.headNoun(p)].lower()) && !firms.has(s.words[s.headNoun(p)].lower()) {
		return "", false
	}
	named := *before
	named.subject = p
	text, ok := t.writer.subjectText(s, &named, "")
	if !ok || t.people.surnames[text] != "" || plural(s, p, text) != they && (they || !collective.has(s.words[s.headNoun(p)].lower())) {
		return "", false
	}
	if s.words[p.first].is("the", "a", "an") {
		text = "the " + s.text(t.doc, p.first+1, p.end)
	}
	return text, true
}

// someone is whom "he" or "she" stands for where the sentence has named no
// name but a person: "a man shot two people before he was killed".
func (t *teller) someone(s *sentence, clauses []clause, k int) (string, bool) {
	for n := k - 1; n >= 0; n-- {
		p, g := clauses[n].subject, clauses[n].group
		if p.empty() || g.participle || g.infinitive || p == clauses[k].subject {
			continue
		}
		head := s.headNoun(p)
		if s.isName(p) && p.end-p.first < 4 && clauses[n].group.sense.class == speech && !looksCorporate(s.text(t.doc, p.first, p.end)) && !knownPlace(s.text(t.doc, p.first, p.end)) && !p.empty() {
			return s.text(t.doc, p.first, p.end), true // "Marek said he would step down"
		}
		if !isPerson(s.words[head].lower()) || plural(s, p, s.words[head].text) {
			return "", false
		}
		if s.words[p.first].is("a", "an", "the", "one") {
			return "the " + s.text(t.doc, p.first+1, head+1), true
		}
		return s.text(t.doc, p.first, head+1), true
	}
	return "", false
}

var personNouns = set(`man woman boy girl child teenager student suspect victim patient husband wife son daughter father mother brother sister pilot nurse guard
	judge chief clerk mate cook monk nun priest king queen prince duke thief guest chef coach athlete candidate activist journalist artist scientist chemist
	physicist novelist pianist dentist pharmacist policeman policewoman fireman spokesman chairman resident student agent lieutenant sergeant accountant
	assistant president defendant immigrant migrant civilian musician politician physician technician librarian veteran captain boxer miner owner buyer diver rider voter baker tutor actor mayor elder skier sailor envoy`)

// isPerson reports a common noun for a person, by a list and by the endings of
// those who do something: driver, inspector.
func isPerson(noun string) bool {
	if personNouns.has(noun) || len(noun) > 5 && strings.HasSuffix(noun, "man") && noun != "german" { // gunman, businesswoman
		return true
	}
	if len(noun) > 5 && (strings.HasSuffix(noun, "er") || strings.HasSuffix(noun, "or")) {
		switch noun {
		case "murder", "manslaughter", "slaughter", "shelter", "answer", "transfer", "silver", "encounter", "surrender", "takeover", "handover", "timber", "lumber", "voucher", "counter", "poster", "barrier", "boulder", "ladder", "crater",
			"number", "order", "computer", "helicopter", "harbor", "sector", "factor", "border", "quarter", "weather", "winter", "summer", "paper", "newspaper", "center", "river", "tower", "power", "letter", "matter", "water", "error", "motor", "reactor", "tractor", "disorder", "disaster", "cluster", "container", "bomber", "carrier", "freighter", "trawler", "tanker", "cruiser", "chapter", "cancer", "theater", "corner", "rumor", "tremor", "corridor", "vector", "server":
			return false
		}
		return true
	}
	return false
}

// firms are nouns in -er and -or that stand for companies more often than for people,
// so that "it" may stand for them.
var firms = set(`carmaker maker automaker chipmaker drugmaker steelmaker planemaker retailer producer supplier manufacturer publisher broadcaster insurer lender developer
	employer operator contractor regulator distributor brewer processor exporter importer watchdog provider builder grocer`)

// owner is whom the possessive pronoun that opens a subject stands for.
func (t *teller) owner(s *sentence, clauses []clause, k int) (string, bool) {
	switch s.words[clauses[k].subject.first].lower() {
	case "his", "her":
		name := t.person(s, clauses, k)
		return name, name != "" && t.writer.people.fits(map[bool]string{true: "he", false: "she"}[s.words[clauses[k].subject.first].is("his")], name)
	case "its":
		for n := k - 1; n >= 0; n-- {
			if p := clauses[n].subject; !p.empty() && s.words[p.end-1].isName() {
				return t.writer.subjectText(s, &clauses[n], "")
			}
		}
		text, ok := t.antecedent(false, false)
		return text, ok && len(text) > 0 && text[0] >= 'A' && text[0] <= 'Z'
	}
	return "", false
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// object writes the object of a clause where the words behind the verb do not
// name it: what a relative pronoun before the subject stands for ("the deal,
// which both boards approved"), or whom "him" and "her" mean.
func (t *teller) object(s *sentence, clauses []clause, k int, subject string) (text string, skip int) {
	c := &clauses[k]
	r := c // the clause that the pronoun opens
	if up := c.group.governor; up >= 0 && clauses[up].group.lemma == "be" && c.opener == "" {
		r = &clauses[up] // "the result, which the board is to announce"
	}
	complement := s.contentOf(c) != "" || c.opener == "that" && k > 0 && (clauses[k-1].group.sense.class == speech || clauses[k-1].group.sense.class == mental) // "told parliament that the inquiry would begin"
	relative := !complement && (r.opener == "which" || r.opener == "whom" || r.opener == "who" || r.opener == "that") && s.startsNoun(r.first)
	bare := c.opener == "" && c.subject.first > 0 && !c.subject.empty() && s.newSubject(c.subject.first-1, c.subject.first+1) // "the act the bloc passed"
	if bare && s.isPronoun(c.subject) && (k == 0 || clauses[k-1].group.sense.class == speech || !needsObject.has(c.group.lemma) && !wantsObject.has(c.group.lemma)) {
		bare = false // "told the judge he fled"
	}
	if bare && k > 0 && addressed.has(clauses[k-1].group.lemma) {
		bare = false // "told a newspaper the firm went to court"
	}
	if (relative || bare) && s.isGap(c) {
		at := r.first - 1
		if bare {
			at = c.subject.first
		}
		p := s.antecedent(at, r.opener)
		if p.empty() {
			return "", 0
		}
		copied := *c
		copied.subject = p
		if text, ok := t.writer.subjectText(s, &copied, ""); ok && len(text) < 50 {
			if s.words[p.first].tag == pos.DT && s.words[p.first].is("the") && !strings.HasPrefix(text, "the ") && !s.words[p.end-1].isName() {
				if !s.words[p.first+1].isName() {
					text = lowerFirst(text)
				}
				text = "the " + text // "the Harun dam"
			} else if p.first == 0 && s.words[0].tag == pos.DT {
				text = lowerFirst(text)
			}
			return text, 0
		}
		return "", 0
	}
	if c.complement < c.end && k > 0 && s.words[c.complement].is("it", "them") && !clauses[k-1].group.quoted {
		p := s.objectOf(&clauses[k-1])
		if p.empty() || s.words[p.end-1].tag == pos.PRP || s.holdsName(p) {
			return "", 0
		}
		text := s.text(t.doc, p.first, p.end)
		if plural(s, p, text) != s.words[c.complement].is("them") || len(text) > 40 {
			return "", 0
		}
		if s.words[p.first].is("a", "an", "the") {
			text = "the " + s.text(t.doc, p.first+1, p.end)
		}
		return text, 1
	}
	if c.complement < c.end && s.words[c.complement].is("him", "her") && s.words[c.complement].tag == pos.PRP {
		pronoun := map[bool]string{true: "he", false: "she"}[s.words[c.complement].is("him")]
		if name := t.person(s, clauses, k); name != "" && name != subject && t.people.fits(pronoun, name) {
			return name, 1
		}
	}
	return "", 0
}

// addressed are verbs of saying whose object is whom they are said to.
var addressed = set("tell inform warn assure remind")

// isGap reports whether no object stands behind the verb of a clause.
func (s *sentence) isGap(c *clause) bool {
	if c.group.passive {
		return false
	}
	p := s.objectOf(c)
	return p.empty() || s.words[p.first].timex >= 0
}

func lowerFirst(s string) string {
	if len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] >= 'a' && s[1] <= 'z' || s[1] == ' ' && s[0] == 'A') {
		return string(s[0]|0x20) + s[1:]
	}
	return s
}
