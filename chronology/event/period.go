package event

import (
	"annals/chronology/calendar"
	"annals/chronology/timex"
)

// period is the stretch that an account of business is of, "results for the three months
// ended 30 June": what figures did, no time said, they did in it.
type period struct {
	when calendar.Value
	from *timex.Timex
}

// accounts are the nouns by which a text says that it is an account of business.
var accounts = set("results earnings profit profits revenue revenues sales loss losses turnover income figures")

// figures are the subjects of which such an account tells, and changes what they do.
var (
	figures = set("revenue revenues sales profit profits turnover income earnings margin margins loss losses orders intake backlog debt deposits bookings ebitda volumes costs expenses receipts takings")
	changes = set("rise fall grow drop climb slip slide jump double halve increase decrease decline surge plunge shrink widen narrow improve total reach rebound recover come edge advance soar slump tumble dip triple ease")
)

// setPeriod takes the period of the first sentence of an account that names it.
func (t *teller) setPeriod(s *sentence) {
	if !t.period.when.IsZero() || len(s.timexes) == 0 || !s.early && t.period.from == nil || !s.holdsWord(accounts) {
		return
	}
	for i := range s.timexes {
		x := s.timexes[i]
		if i+1 < len(s.timexes) {
			if v, _, ok := s.stretch([]int{i, i + 1}); ok && x.Type == timex.Duration {
				t.period = period{v, s.timexes[i+1]}
				return
			}
		}
		if grain := x.When.Grain(); dates(x) && !x.When.IsRange() && (grain == calendar.Quarter || grain == calendar.Half) && !s.ofComparison(s.timexWord(i)) {
			t.period = period{x.When, x}
			return
		}
	}
}

func (s *sentence) holdsWord(list *wordSet) bool {
	for i := range s.words {
		if list.has(s.words[i].lower()) {
			return true
		}
	}
	return false
}

// ofPeriod dates by the period of an account what a figure did in a clause without a time:
// "revenue rose 18 per cent".
func (t *teller) ofPeriod(s *sentence, c *clause) (datedBy, bool) {
	g := c.group
	if t.period.when.IsZero() || c.subject.empty() || !g.past || g.perfect || g.modal != "" || g.infinitive || g.participle || !changes.has(g.lemma) {
		return datedBy{}, false
	}
	if head := s.words[s.headNoun(c.subject)].lower(); !figures.has(head) {
		return datedBy{}, false
	}
	return datedBy{when: t.period.when, basis: ByNarrative, timex: t.period.from}, true
}
