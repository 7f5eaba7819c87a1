package event

import "annals/chronology/event/internal/pos"

// antecedent is what "it" or "they" stands for at the head of a sentence: the
// subject of the sentence before, else its object, whichever agrees in number.
// What comes into force is a law or treaty before anything else. "They" may be
// a team where nothing plural is named.
func (t *teller) antecedent(they, inForce bool) (string, bool) {
	if len(t.before) == 0 {
		return "", false
	}
	b := t.before[len(t.before)-1]
	first, many := "", ""
	main := b.holdsMain(b.retold())
	for _, prior := range b.retold() {
		if prior.group.infinitive || prior.group.participle || prior.subject.empty() || prior.subordinate && main && (prior.opener == "after" || prior.opener == "before" || prior.opener == "when") {
			continue
		}
		if i := prior.complement; i < prior.end && b.words[i].tag == pos.PRP && b.words[i].is("it", "them") && b.words[i].is("them") == they {
			return "", false // "troops seized them. They were sold": both stand for one thing, and it is not the subject
		}
		for _, candidate := range [...]phrase{prior.subject, b.objectOf(&prior)} {
			if candidate.empty() || b.words[candidate.first].tag == pos.PRP || candidate != prior.subject && prior.group.lemma == "be" && !prior.group.passive {
				continue
			}
			prior.subject = candidate
			text, ok := t.writer.subjectText(b, &prior, "")
			if !ok || t.people.surnames[text] != "" {
				continue
			}
			if b.tellsOther(prior.group) {
				if first == "" && plural(b, candidate, text) == they {
					first = text
				}
				continue
			}
			if plural(b, candidate, text) != they {
				if they && !inForce && many == "" && collective.has(b.words[b.headNoun(candidate)].lower()) {
					many = text
				}
				continue
			}
			if x, known := nounSense(b.words[candidate.end-1].lower()); !inForce || known && (x.kind == Legislation || x.kind == Agreement) {
				return text, true
			}
			if first == "" {
				first = text
			}
		}
		if !inForce && !b.tellsOther(prior.group) {
			break
		}
	}
	if first == "" {
		first = many
	}
	return first, first != ""
}

// tellsOther reports a verb of report or thought whose "that" tells of something else, which
// is what the next sentence goes on about: "Tom reported that the pump leaked. It failed".
func (s *sentence) tellsOther(g *verbGroup) bool {
	return (g.sense.class == speech || g.sense.class == mental) && s.thatBehind(g.head+1)
}

// collective are the nouns for many people, which "they" may stand for.
var collective = set("team police group committee council board crew family staff jury couple crowd government company party union band club squad army navy court panel cabinet parliament commission agency department ministry firm bank")

// inForce reports a clause that tells of a law's force: "takes effect".
func (s *sentence) inForce(c *clause) bool {
	switch c.group.lemma {
	case "expire":
		return true
	case "take", "come", "enter", "go":
		for i := c.complement; i < c.end && i < c.complement+3; i++ {
			if s.words[i].is("effect", "force") {
				return true
			}
		}
	}
	return false
}
