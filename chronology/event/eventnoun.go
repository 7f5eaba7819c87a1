package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// fromEventNoun dates a clause by an event that it names and that has been told: "was
// found the day after the crash", "two days before the election", "hours after the
// announcement", and where nothing says how long, "was closed after the crash", roughly
// by the day of that. timed wants a length of time, which a clause may have instead of
// a date.
func (t *teller) fromEventNoun(s *sentence, clauses []clause, k int, times []int, timed bool) (datedBy, bool) {
	if timed {
		if d, ok := t.fromDated(s, clauses, k, times); ok {
			return d, true
		}
	}
	c := &clauses[k]
	if !s.ordersEvents() {
		return datedBy{}, false
	}
	if c.group.quoted || c.group.modal != "" || c.group.pluperfect && !timed {
		return datedBy{}, false
	}
	first := c.first
	if k > 0 && s.relative(&clauses[k-1]) && c.opener == "" && c.group.first > first && s.words[c.group.first-1].text == "," {
		first = c.group.first // "the monitors, who came a week before the vote, praised it"
	}
	for i := first; i < c.end; i++ {
		w := &s.words[i]
		if i == c.group.head || s.opensClause(i) {
			continue
		}
		sign := 0
		switch w.lower() {
		case "after", "following":
			sign = 1
		case "before":
			sign = -1
		default:
			continue
		}
		x, amount, ok := s.lengthBefore(i)
		if ok != timed || !ok && (sign < 0 || len(times) > 0) {
			continue
		}
		for _, other := range times {
			if timed && other != x && dates(s.timexes[other]) {
				return datedBy{}, false // "on Friday, two days after the vote"
			}
		}
		noun := s.definiteEvent(i + 1)
		if noun < 0 {
			continue
		}
		grain := calendar.Day
		if timed {
			grain = max(grain, amount.Unit)
		}
		of, ok := t.lastTold(s.words[noun].lower(), grain)
		if !ok {
			continue
		}
		return t.countedFrom(s, of, x, amount, sign, noun), true
	}
	return datedBy{}, false
}

// lengthBefore returns the length of time that ends right before the "after" or
// "before" at word i, or holds it: "two days", "the day after". Minutes and hours are
// no days.
func (s *sentence) lengthBefore(i int) (x int, amount calendar.Amount, ok bool) {
	if x, amount, ok = s.distanceBefore(i); ok {
		return x, amount, true
	}
	if i == 0 {
		return -1, amount, false
	}
	switch s.words[i-1].lower() {
	case "hours", "minutes", "moments", "shortly", "immediately", "soon", "hour":
		return s.words[i-1].timex, calendar.Amount{Unit: calendar.Day}, true
	case "day", "morning", "afternoon", "evening", "night": // "the day after the vote", "the morning after the quake"
		if i > 1 && s.words[i-2].is("the") && s.words[i-1].timex < 0 && (!s.words[i-1].is("night") || s.words[i].is("before")) {
			return -1, calendar.Amount{Count: 1, Unit: calendar.Day}, true
		}
	}
	return -1, amount, false
}

// countsFrom returns the last word of a time that begins at word i and is counted from
// an event, "the day after the crash", or 0.
func (s *sentence) countsFrom(i int) int {
	t := s.words[i].timex
	if t < 0 && s.words[i].is("no", "not") && i+3 < len(s.words) && s.words[i+1].is("later", "earlier") && s.words[i+2].is("than") && s.words[i+3].timex >= 0 {
		return s.behindTime(i+3) - 1 // "founded no later than 1190"
	}
	if t < 0 {
		if s.words[i].is("the") && s.aheadIs(i+1, "day", "morning", "night", "evening") && s.aheadIs(i+2, "after", "before") {
			return max(0, s.definiteEvent(i+3)) // "the day after the vote"
		}
		return 0
	}
	for i < len(s.words) && s.words[i].timex == t {
		i++
	}
	behind := i - 1
	if last := &s.words[i-1]; !last.is("after", "before") {
		if i == len(s.words) || !s.words[i].is("after", "before") {
			return 0
		}
		i++
	}
	if s.leadsToDate(i) {
		return behind // "closed a year after it opened in 1990"
	}
	if i < len(s.words) && s.words[i].timex >= 0 && s.timexes[t].Type == timex.Duration && dates(s.timexes[s.words[i].timex]) { // "two weeks before Christmas"
		for i+1 < len(s.words) && s.words[i+1].timex == s.words[i].timex {
			i++
		}
		return i
	}
	return max(0, s.definiteEvent(i))
}

// leadsToDate reports a clause that begins at word i and has a date behind its verb.
func (s *sentence) leadsToDate(i int) bool {
	verb := false
	for j := i; j < len(s.words) && j-i < 10 && s.words[j].text != ","; j++ {
		if x := s.words[j].timex; x >= 0 {
			return verb && dates(s.timexes[x])
		}
		verb = verb || j > i && s.words[j].isVerb()
	}
	return false
}

// definiteEvent returns the event noun of the noun phrase that begins at word i with
// "the", a possessive or a demonstrative, or -1.
func (s *sentence) definiteEvent(i int) int {
	if i >= len(s.words) || s.words[i].timex >= 0 || s.words[i].tag != pos.DT && s.words[i].tag != pos.PRPS || s.words[i].is("a", "an", "another", "no") {
		return -1
	}
	for i++; i < len(s.words); i++ {
		w := &s.words[i]
		if w.timex >= 0 || !w.isNoun() && !w.tag.Adjective() {
			return -1
		}
		if w.isNoun() && (i+1 == len(s.words) || !s.words[i+1].isNoun()) {
			return i
		}
	}
	return -1
}

// lastTold returns the latest event of a day, or a stretch no coarser than grain, that
// has been told with a noun or its verb as its head.
func (t *teller) lastTold(noun string, grain calendar.Grain) (*told, bool) {
	x, ok := nounSense(noun)
	if !ok {
		return t.lastNamed(noun, grain)
	}
	word := strings.TrimSuffix(noun, "s")
	asked := told{lemma: word, stem: stem(word), kind: x.kind}
	var kin *told
	for n := len(t.out) - 1; n >= 0; n-- {
		m := &t.out[n]
		if m.status != Occurred || m.when.IsRange() || m.when.Grain() > grain || m.when.From.Approximate {
			continue
		}
		if sameWord(m, &asked) {
			return m, true
		}
		if kin == nil && (m.kind == x.kind && embraces[x.kind] || m.titled(noun)) {
			kin = m
		}
	}
	return kin, kin != nil
}

// lastNamed returns the latest event of a day, or a stretch no coarser than grain, that has
// been told with the verb that a noun is made of: "inspected the bakery", "the inspection".
func (t *teller) lastNamed(noun string, grain calendar.Grain) (*told, bool) {
	for n := len(t.out) - 1; n >= 0; n-- {
		m := &t.out[n]
		if m.status == Occurred && !m.noun && !m.when.IsRange() && m.when.Grain() <= grain && !m.when.From.Approximate && isNameOf(noun, m.lemma) {
			return m, true
		}
	}
	return nil, false
}

// isNameOf reports a noun that names what a verb does: inspection of inspect, arrival of
// arrive, removal of remove, closure of close.
func isNameOf(noun, verb string) bool {
	n := min(len(noun), len(verb))
	same := 0
	for same < n && noun[same] == verb[same] {
		same++
	}
	if same < 4 || same < len(verb)-2 {
		return false
	}
	switch noun[same:] {
	case "ion", "tion", "ation", "ition", "al", "ment", "ure", "ance", "ence", "ing", "ery", "sion", "cation", "ication", "isal", "nation":
		return true
	}
	return false
}

// titled reports a mention whose title has a word: "loses a fight against Ito".
func (m *told) titled(noun string) bool {
	before, counts := "", false // what is told "after the fight" is another happening
	for w := range strings.FieldsSeq(m.title) {
		if w = strings.Trim(w, ",.;"); w == noun && !counts {
			return true
		}
		counts = w == "after" || w == "before" || (before == "after" || before == "before") && (w == "the" || w == "a")
		before = w
	}
	return false
}

// embraces are kinds of which a text has rarely more than one happening at a time, so
// that "the disaster" is the latest of the kind.
var embraces = map[Kind]bool{Accident: true, Disaster: true, Attack: true, Election: true, Death: true}

// countedFrom makes the date that lies an amount of time behind or before an event.
func (t *teller) countedFrom(s *sentence, of *told, x int, amount calendar.Amount, sign, noun int) datedBy {
	day := of.when.Bounds().Start.Date
	point := calendar.DayOf(day)
	if amount.Count > 0 {
		point = unitsFrom(day, max(amount.Unit, calendar.Day), sign*int(amount.Count)).From
	} else if x < 0 {
		point.Approximate = true
	}
	when := calendar.Single(point)
	if x < 0 {
		return datedBy{when: when, basis: ByNarrative, timex: of.mention.Timex}
	}
	counted := timex.Timex{
		Start: s.timexes[x].Start, End: s.timexes[x].End, Type: timex.Date, Value: when.TIMEX3(), When: when, Rule: "distance-of-events",
		Anchor: timex.Anchor{Date: day, From: timex.Narrative}, Because: "counted from the day of the " + s.words[noun].lower() + " that it names",
	}
	return datedBy{when: when, basis: ByNarrative, timex: &counted, distant: true}
}

// ordersEvents reports a sentence with a word that puts one event before or behind
// another. It is asked of each of its clauses.
func (s *sentence) ordersEvents() bool {
	if s.orders == 0 {
		s.orders = -1
		for i := range s.words {
			if ordersEvents(s.words[i].lower()) {
				s.orders = 1
				break
			}
		}
	}
	return s.orders > 0
}

func ordersEvents(w string) bool {
	switch w {
	case "after", "following", "before", "eve":
		return true
	}
	return false
}
