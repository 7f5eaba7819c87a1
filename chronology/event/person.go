package event

import "annals/chronology/event/internal/pos"

// remember keeps the person that a pronoun in the next sentence stands for.
func (t *teller) remember(s *sentence, clauses []clause) {
	if t.actsOnPronoun(s, clauses) {
		return // "Thatcher made her a minister": the text goes on about her
	}
	t.rememberThose(s)
	for k := range clauses {
		if p := clauses[k].subject; !p.empty() {
			for _, name := range t.people.actorsIn(t.doc, s, p.first, p.end) {
				if t.people.surnames[name] != "" {
					t.lastPerson = name
					return
				}
			}
			if text, ok := t.unnamed(s, p); ok && !clauses[k].group.participle && !clauses[k].group.infinitive {
				if o := s.objectOf(&clauses[k]); !o.empty() && !clauses[k].group.passive && isPerson(s.words[s.headNoun(o)].lower()) && !plural(s, o, s.words[s.headNoun(o)].text) {
					t.lastPerson = "" // "the judge jailed the broker. He had fled": either
					return
				}
				if t.lastPerson == "" || s.words[p.first].is("the") { // "a judge" is not whom the text is about
					t.lastPerson = text
				}
				return
			}
		}
	}
}

// actsOnPronoun reports a sentence in which a name does something to her or to him, of
// whom the text has told before.
func (t *teller) actsOnPronoun(s *sentence, clauses []clause) bool {
	for k := range clauses {
		c := &clauses[k]
		if c.subject.empty() || c.group.infinitive || c.group.participle || t.lastPerson == "" {
			continue
		}
		if i := c.complement; c.group.passive || i+1 >= c.end || !s.words[i].is("him") && !(s.words[i].is("her") && (s.words[i].tag == pos.PRP || s.words[i+1].tag == pos.DT)) {
			return false
		}
		names := t.people.actorsIn(t.doc, s, c.subject.first, c.subject.end)
		return len(names) == 1 && t.people.surnames[names[0]] != "" && names[0] != t.lastPerson
	}
	return false
}

// unnamed is a person of whom the text gives no name, in short: "the driver" of "the
// injured driver of the train".
func (t *teller) unnamed(s *sentence, p phrase) (string, bool) {
	head := s.headNoun(p)
	if w := &s.words[head]; w.isName() || !isPerson(w.lower()) || firms.has(w.lower()) || plural(s, p, w.text) || !s.words[p.first].is("the", "a", "an") {
		return "", false
	}
	first := head
	for first-1 > p.first && s.words[first-1].isNoun() && s.words[first-1].timex < 0 {
		first--
	}
	return "the " + s.text(t.doc, first, head+1), true
}

// person is whom "he" or "she" stands for in clause k: the latest subject of
// the sentence that can be a person, else the latest person of the text. A
// subject that is not a name ("an officer claimed that he …") leaves it open.
func (t *teller) person(s *sentence, clauses []clause, k int) string {
	name := t.personBefore(s, clauses, k)
	surname := t.people.surnames[name]
	if surname == "" {
		return name
	}
	from, opens := clauses[k].group.first, false
	if p := clauses[k].subject; !p.empty() {
		from, opens = p.first, clauses[k].opener != "" && p.first <= 2
	}
	for i := from; i < len(s.words); i++ {
		if opens && s.words[i].text == "," {
			break // "after he resigned, Marek moved to Bern"
		}
		if s.words[i].text == surname && !s.words[i].quoted {
			return "" // "he aimed at Marek's leg": whoever he is, he is not Marek
		}
	}
	if t.maybeNext(s, clauses, k, name) {
		return ""
	}
	return name
}

// maybeNext reports "he" or "she" in a clause that opens a sentence, before a main clause
// whose subject is somebody else, named in full: "After he resigned, Bo Lind ran the firm"
// does not say which of the two resigned.
func (t *teller) maybeNext(s *sentence, clauses []clause, k int, name string) bool {
	c := &clauses[k]
	if p := c.subject; c.opener == "" || p.end-p.first != 1 || p.first > 2 || !s.words[p.first].is("he", "she") {
		return false
	}
	for n := k + 1; n < len(clauses); n++ {
		p := clauses[n].subject
		if clauses[n].opener != "" || p.end-p.first < 2 || p.first < c.complement || s.words[p.first-1].text != "," || !s.words[p.end-1].isName() {
			continue
		}
		for _, other := range t.people.actorsIn(t.doc, s, p.first, p.end) {
			if t.people.surnames[other] != "" && other != name {
				return t.people.fits(s.words[c.subject.first].lower(), other)
			}
		}
	}
	return false
}

func (t *teller) personBefore(s *sentence, clauses []clause, k int) string {
	for n := k - 1; n >= 0; n-- {
		p, g := clauses[n].subject, clauses[n].group
		if p.empty() || p == clauses[k].subject || p.end > clauses[k].group.first || g.participle || g.infinitive {
			continue
		}
		last := &s.words[p.end-1]
		switch {
		case last.tag == pos.PRP:
			continue
		case !last.isName() && plural(s, p, last.text): // nor are friends he
			if name := t.onePerson(s, s.objectOf(&clauses[n])); name != "" {
				return name // "officers detained Viktor Hollan as he landed"
			}
			continue
		case !last.isName():
			return ""
		}
		for _, name := range t.people.actorsIn(t.doc, s, p.first, p.end) {
			if t.people.surnames[name] != "" {
				return name
			}
		}
	}
	return t.lastPerson
}

// onePerson returns the person a phrase names, empty for none or several.
func (t *teller) onePerson(s *sentence, p phrase) string {
	one := ""
	if p.empty() {
		return ""
	}
	for _, name := range t.people.actorsIn(t.doc, s, p.first, p.end) {
		if t.people.surnames[name] != "" {
			if one != "" {
				return ""
			}
			one = name
		}
	}
	return one
}
