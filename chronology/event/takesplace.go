package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
)

// Sentences that name a happening by a noun and say with a form of be when it is:
// "the funeral is on Friday", "results are due on 15 February", "there had been one
// meeting, in Lisbon in early May".

// isDue reports a clause that says that something is due at its time.
func (s *sentence) isDue(c *clause) bool {
	return c.group.lemma == "be" && !c.subject.empty() && c.subject.end <= c.group.first && s.aheadIs(c.complement, "due", "expected", "planned", "scheduled") &&
		c.complement+1 < len(s.words) && (s.words[c.complement+1].tag == pos.IN || s.words[c.complement+1].timex >= 0 || s.words[c.complement+1].is("back", "home", "out"))
}

// isWhen reports a clause that says when the event that is its subject takes place,
// and returns the event noun.
func (s *sentence) isWhen(c *clause) (int, sense, bool) {
	if c.group.lemma != "be" || c.group.negated || c.subject.empty() || c.subject.end > c.group.first {
		return 0, sense{}, false
	}
	i := c.complement
	if i+1 < c.end && (s.words[i].is("under") && s.words[i+1].is("way") || s.words[i].is("in") && s.words[i+1].is("force", "effect", "place")) {
		i += 2
	} else if i < c.end && s.words[i].is("underway") {
		i++
	}
	if i < c.end && (s.words[i].is("on", "in", "at", "from") || s.words[i].tag == pos.IN) {
		i++
	}
	for j := i; j < min(c.end, i+8) && s.words[i].timex < 0; j++ { // "is at St Mary's on Friday"
		w := &s.words[j]
		if j > i && w.timex >= 0 && s.words[i-1].tag == pos.IN && s.words[j-1].is("on", "in", "at", "from") {
			i = j
		}
		if w.timex < 0 && !w.isNoun() && w.tag != pos.IN && w.tag != pos.DT && w.tag != pos.POS && w.tag != pos.CD {
			break
		}
	}
	if i >= c.end || s.words[i].timex < 0 {
		return 0, sense{}, false
	}
	head := s.headNoun(c.subject)
	x, ok := nounSense(s.words[head].lower())
	return head, x, ok && x.class == happens && s.isCommon(head)
}

// standsSince returns the word for how something has been since a time, "the plant has been
// idle since Monday", or 0 for what has always been so.
func (s *sentence) standsSince(c *clause) int {
	g := c.group
	i := c.complement
	if g.lemma != "be" || !g.perfect || g.pluperfect || g.negated || g.modal != "" || c.subject.empty() || i+1 >= c.end || i+1 >= len(s.words) {
		return 0
	}
	switch w := &s.words[i]; {
	case w.is("idle", "shut", "closed", "dark", "empty", "missing", "grounded", "stranded", "silent", "vacant", "dry", "flooded", "offline", "down"):
	case w.is("under") && s.words[i+1].is("construction", "siege", "investigation", "curfew", "quarantine", "repair", "blockade"), w.is("in") && s.words[i+1].is("custody", "hospital", "jail", "prison", "detention", "hiding", "exile", "intensive", "administration"),
		w.is("on") && s.words[i+1].is("strike", "hold", "leave", "alert"), w.is("without") && s.words[i+1].is("power", "water", "electricity", "heat"), w.is("at") && s.words[i+1].is("large", "anchor"):
		i++
	default:
		return 0
	}
	for j := i + 1; j < c.end && j < len(s.words)-1; j++ {
		if s.words[j].is("since") && s.words[j+1].timex >= 0 {
			return i
		}
	}
	return 0
}

// condition is the words of a clause that say how something has been, up to "since".
func (s *sentence) condition(c *clause) []int {
	var keep []int
	for i := c.complement; i < c.end && !s.words[i].is("since") && s.words[i].timex < 0; i++ {
		keep = append(keep, i)
	}
	return keep
}

// isOrAre is the verb of a subject, between blanks.
func isOrAre(s *sentence, p phrase, text string) string {
	if plural(s, p, text) {
		return " are "
	}
	return " is "
}

// sawEvents returns the event noun of which a clause says that another event saw it:
// "the protests saw hundreds of arrests".
func (s *sentence) sawEvents(c *clause) (int, sense, bool) {
	if c.group.lemma != "see" || c.group.passive || c.group.negated || c.subject.empty() || c.subject.end > c.group.first {
		return 0, sense{}, false
	}
	head := s.headNoun(c.subject)
	if x, ok := nounSense(s.words[head].lower()); !ok || x.class != happens || !s.isCommon(head) {
		return 0, sense{}, false
	}
	i, x, ok := s.eventNoun(c.complement, min(c.end, c.complement+6))
	return i, x, ok && x.class == happens
}

// hasUntil reports a clause that gives somebody until a time to do something: "bidders
// have until 16 January to come forward".
func (s *sentence) hasUntil(c *clause) bool {
	i := c.complement
	if c.group.lemma != "have" || c.group.negated || c.subject.empty() || c.subject.end > c.group.first || !s.aheadIs(i, "until", "till") {
		return false
	}
	for i++; i < len(s.words) && (s.words[i].timex >= 0 || s.words[i].is("the")); i++ {
	}
	return i > c.complement+1 && i < len(s.words) && s.words[i].tag == pos.TO
}

// thereWas returns the event noun of which a clause says that there was one.
func (s *sentence) thereWas(c *clause) (int, sense, bool) {
	if c.group.lemma != "be" || c.group.negated || c.group.first == 0 || s.words[c.group.first-1].tag != pos.EX {
		return 0, sense{}, false
	}
	end := c.end
	for i := c.complement; i < c.end; i++ {
		if t := s.words[i].tag; t == pos.Comma || t == pos.IN || s.words[i].timex >= 0 {
			end = i
			break
		}
	}
	i, x, ok := s.eventNoun(c.complement, end)
	return i, x, ok && x.class == happens && !s.aheadIs(c.complement, "no", "little", "hardly")
}

// takesPlace writes the title of such a clause; ok is false for any other.
func (t *teller) takesPlace(s *sentence, c *clause, status Status) (string, bool) {
	verb, p, behind := "", c.subject, c.complement
	if s.isDue(c) {
		subject, ok := t.writer.subjectText(s, c, "")
		if !ok {
			subject = s.text(t.doc, c.subject.first, c.subject.end)
		}
		if verb = "is due"; plural(s, c.subject, subject) {
			verb = "are due"
		}
		rest := ""
		if next := c.complement + 1; next < c.end && s.words[next].is("in", "at", "before", "back") {
			rest = t.writer.rest(s, next, c.end, maxTitle-len(subject)-len(verb)-2)
		}
		return tidyTitle(subject + " " + verb + " " + rest), ok
	}
	if s.isPutOff(c) && status == Planned {
		subject, ok := t.writer.subjectText(s, c, "")
		return tidyTitle(subject + " to take place"), ok
	}
	if s.hasUntil(c) {
		subject, ok := t.writer.subjectText(s, c, t.lastPerson)
		if !ok {
			return "", false
		}
		if s.words[p.first].is("the") {
			subject = "the " + lowerFirst(subject)
		} else if !s.words[p.first].isName() {
			subject = lowerFirst(subject)
		}
		title := "Deadline for " + subject
		return tidyTitle(title + " " + t.writer.rest(s, behind+1, len(s.words), maxTitle-len(title)-1)), true
	}
	if _, _, ok := s.isWhen(c); !ok {
		i, _, ok := s.thereWas(c)
		if !ok {
			return "", false
		}
		p, behind = s.trim(c.complement, i+1), i+1
	}
	named := *c
	named.subject = p
	subject, ok := t.writer.subjectText(s, &named, "")
	switch {
	case !ok:
		return "", false
	case status == Planned:
		verb = "to take place"
	case plural(s, p, subject):
		verb = "take place"
	default:
		verb = "takes place"
	}
	if s.aheadIs(behind, "under", "underway", "in") && s.words[behind].timex < 0 && behind < c.end && verb == "takes place" {
		for i := behind; i <= behind+1 && i < c.end; i++ {
			if !s.words[i].is("under", "underway", "way", "in", "force", "effect", "place") || s.words[i].is("in") && i+1 < c.end && !s.words[i+1].is("force", "effect", "place") {
				break
			}
			if i == behind+1 || s.words[i].is("underway") {
				verb, behind = "is "+s.text(t.doc, behind, i+1), i+1
				break
			}
		}
	}
	rest := strings.TrimLeft(t.writer.rest(s, behind, c.end, maxTitle-len(subject)-len(verb)-2), ", ")
	return tidyTitle(subject + " " + verb + " " + rest), true
}

// alone completes the title of something planned that is one word, which names no
// event: "Vote".
func alone(title string, status Status) string {
	if status != Planned || title == "" || strings.Contains(title, " ") {
		return title
	}
	return title + " to take place"
}

// sameOrAfter reports a time that begins on the day of publication or later.
func (d datedBy) sameOrAfter(published calendar.Date) bool {
	if published.IsZero() || d.when.IsZero() {
		return false
	}
	b := d.when.Bounds()
	return b.Start.Date.Compare(published) >= 0 || d.when.Grain() == calendar.Week && !d.when.IsRange() && b.End.Compare(published.AddDays(1).At()) > 0 // "are to begin this week"
}
