package event

import (
	"strings"

	"annals/chronology/calendar"
	"annals/chronology/event/internal/pos"
	"annals/chronology/timex"
)

// distance is a length of time that a clause lies before or behind something else.
type distance struct {
	first  int // its first word
	at     int // the word "after" or "before" behind it, or the "of" of "the eve of"
	sign   int
	amount calendar.Amount
	within bool // "in the two weeks before": all of it is meant, not its far end
}

// reference is what a distance is counted from: a date, and what was then.
type reference struct {
	timex *timex.Timex
	what  string // "the vote", "it opened", or "" of a bare date
	end   int    // the word behind it
}

// fromDated dates a clause by its distance from what carries its own date: "three years
// after the 2008 crash", "a week after the vote on 3 May", "two days before Christmas
// 1990", "a year after it opened in 1990". A date of its own stands above that.
func (t *teller) fromDated(s *sentence, clauses []clause, k int, times []int) (datedBy, bool) {
	c := &clauses[k]
	if c.group.quoted || !s.ordersEvents() {
		return datedBy{}, false
	}
	first, end := s.frontOf(clauses, k), c.end
	if k+1 < len(clauses) && clauses[k+1].opener != "" {
		end = max(end, clauses[k+1].first)
	}
	for i := first + 1; i < end; i++ {
		d, ok := s.distanceAt(i, first)
		if !ok {
			continue
		}
		ref, ok := s.datedBehind(clauses, k, d.at+1)
		if !ok || c.group.head > d.first && c.group.head < ref.end || s.datesBeside(times, d.first, ref.end) {
			continue
		}
		when, ok := d.from(ref.timex.When)
		if !ok {
			continue
		}
		return datedBy{when: when, basis: ByTimex, timex: s.counted(d, ref, when)}, true
	}
	return datedBy{}, false
}

// farFront is how many words at most can open a sentence before the clause they date.
const farFront = 50

// frontOf returns where the words begin that can hold the time of a clause: the
// beginning of the sentence for the first main clause behind what opens it.
func (s *sentence) frontOf(clauses []clause, k int) int {
	c := &clauses[k]
	if len(clauses) == 1 && (c.opener == "after" || c.opener == "before") {
		return 0 // "three years after the 2008 crash the bank was sold": it opens no clause
	}
	if c.subordinate || c.group.infinitive || c.group.participle || c.first > farFront {
		return c.first
	}
	for n := range k {
		before := &clauses[n]
		describes := before.group.participle || before.group.first == before.group.head && before.group.head > 0 && s.words[before.group.head-1].text == "," // "the vote, held on 9 March"
		if before.opener != "after" && before.opener != "before" && !describes {
			return c.first
		}
	}
	return 0
}

// distanceAt reads the length of time that ends at the "after" or "before" at word i,
// or the eve that "of" at word i belongs to. It begins at word from or behind it.
func (s *sentence) distanceAt(i, from int) (distance, bool) {
	d := distance{at: i, sign: 1}
	switch w := s.words[i].lower(); {
	case w == "of" && s.words[i-1].is("eve") && s.words[max(0, i-2)].is("the", "on"):
		return distance{first: i - 1, at: i, sign: -1, amount: calendar.Amount{Count: 1, Unit: calendar.Day}}, true
	case w == "before":
		d.sign = -1
	case w != "after" && w != "following":
		return d, false
	}
	if x, amount, ok := s.distanceBefore(i); ok {
		d.first, d.amount = s.timexWord(x), amount
	} else if x := s.words[i-1].timex; x >= 0 && s.timexes[x].Type == timex.Duration {
		lengths, err := calendar.ParseDuration(s.timexes[x].Value)
		if err != nil || len(lengths) != 1 || !lengths[0].Vague {
			return d, false
		}
		d.first, d.amount = s.timexWord(x), lengths[0]
	} else if unit := spans[s.words[i-1].lower()]; unit != 0 && i > from+1 && s.words[i-2].is("the", "a", "one") {
		d.first, d.amount = i-2, calendar.Amount{Count: 1, Unit: unit}
	} else {
		return d, false
	}
	before := d.first - 1
	if before >= 0 && s.words[before].is("the") {
		before--
	}
	d.within = before >= 0 && s.words[before].is("in", "over", "during", "within", "throughout")
	return d, d.first >= from
}

// datedBehind reads what stands at word i, behind a distance: a date, a noun with its
// date, or a clause with one.
func (s *sentence) datedBehind(clauses []clause, k, i int) (reference, bool) {
	for n := range clauses {
		if c := &clauses[n]; n != k && c.first == i && (c.opener == "after" || c.opener == "before") && !c.group.quoted && c.group.modal == "" {
			for j := c.group.head; j < c.end; j++ {
				if x := s.words[j].timex; x >= 0 && dates(s.timexes[x]) && s.timexes[x].Type != timex.Duration {
					what := s.all[s.words[i].start:s.words[c.group.head].end]
					return reference{s.timexes[x], what, s.behindTime(j)}, true
				}
			}
			return reference{}, false
		}
	}
	return s.datedNoun(i)
}

// datedNoun reads a date at word i, or a noun phrase that holds one or has it right
// behind it: "the 2008 crash", "the vote on 3 May", "the vote, held on 3 May".
func (s *sentence) datedNoun(i int) (reference, bool) {
	noun, first, found := -1, i, -1
	j := i
	for ; j < len(s.words) && j-i < 8; j++ {
		w := &s.words[j]
		if w.timex >= 0 {
			if found >= 0 && found != w.timex {
				break
			}
			found = w.timex
			continue
		}
		if w.isNoun() {
			noun = j
		} else if w.tag != pos.DT && w.tag != pos.PRPS && w.tag != pos.POS && !w.tag.Adjective() || (noun >= 0 || found >= 0) && w.tag == pos.DT {
			break
		}
	}
	ref := reference{end: j}
	if noun >= 0 {
		ref.what = s.all[s.words[first].start:s.words[noun].end]
	}
	if found < 0 && noun == j-1 && noun >= 0 {
		if j < len(s.words) && s.words[j].text == "," {
			j++
		}
		if j < len(s.words) && s.words[j].is("held", "set", "called", "due", "scheduled") {
			j++
		} else if s.words[j-1].text == "," {
			return reference{}, false
		}
		if j+1 >= len(s.words) || !s.words[j].is("on", "of", "in", "for") || s.words[j+1].timex < 0 {
			return reference{}, false
		}
		found = s.words[j+1].timex
		ref.end = s.behindTime(j + 1)
	}
	if found < 0 || !dates(s.timexes[found]) || s.timexes[found].Type == timex.Duration || ref.what != "" && s.timexes[found].Rule == "weekday" {
		return reference{}, false
	}
	ref.timex = s.timexes[found]
	return ref, true
}

// behindTime returns the word behind the expression of time that word i is in.
func (s *sentence) behindTime(i int) int {
	x := s.words[i].timex
	for i < len(s.words) && s.words[i].timex == x {
		i++
	}
	return i
}

// datesBeside reports a date among the times of a clause that stands outside of words
// [first, end): "on Friday, two days after the vote of 3 May".
func (s *sentence) datesBeside(times []int, first, end int) bool {
	for _, x := range times {
		if at := s.timexWord(x); dates(s.timexes[x]) && (at < first || at >= end) {
			return true
		}
	}
	return false
}

// from counts a distance from a date. What is known no better than its month or year
// gives a date that is known no better.
func (d *distance) from(of calendar.Value) (calendar.Value, bool) {
	if of.IsRange() || of.From.IsZero() || d.amount.Unit < calendar.Day || d.amount.Unit > calendar.Century {
		return calendar.Value{}, false
	}
	point := of.From
	if point.Grain < calendar.Day {
		point = calendar.DayOf(point.Date)
	}
	if d.amount.Vague {
		return d.vaguelyFrom(point), true
	}
	n := d.sign * int(d.amount.Count)
	if n > 10000 || n < -10000 {
		return calendar.Value{}, false
	}
	if point.Grain > d.amount.Unit {
		near := calendar.UnitOf(point.Grain, calendar.UnitOf(d.amount.Unit, point.Date).Step(n).Date)
		near.Approximate = true
		return calendar.Single(near), true
	}
	a, b := d.step(point, d.sign), d.step(point, n)
	if !d.within {
		a = b
	} else if d.amount.Unit == calendar.Week && point.Grain == calendar.Day {
		a = calendar.DayOf(point.Date.AddDays(d.sign))
	}
	a.Approximate, b.Approximate = point.Approximate, point.Approximate
	return calendar.Range(a, b), true
}

// step goes n units from a point; from a day, weeks are counted in days.
func (d *distance) step(p calendar.Point, n int) calendar.Point {
	if d.amount.Unit == calendar.Week && p.Grain == calendar.Day {
		return calendar.DayOf(p.Date.AddDays(7 * n))
	}
	return calendar.UnitOf(d.amount.Unit, p.Date).Step(n)
}

// vaguelyFrom is the stretch that "days", "weeks", "months" or "years" before or after
// a point reach: from two of them to what would be told in the next larger unit.
func (d *distance) vaguelyFrom(p calendar.Point) calendar.Value {
	least, most := 2, 9
	switch d.amount.Unit {
	case calendar.Day:
		least, most = 1, 7
	case calendar.Week:
		least, most = 2, 6
	case calendar.Month:
		least, most = 2, 11
	default:
	}
	a, b := d.step(p, d.sign*least), d.step(p, d.sign*most)
	a.Approximate, b.Approximate = true, true
	return calendar.Range(a, b)
}

// counted is the expression that a distance and what it is counted from make together.
func (s *sentence) counted(d distance, ref reference, when calendar.Value) *timex.Timex {
	because := "counted on from " + s.all[ref.timex.Start:ref.timex.End]
	if d.sign < 0 {
		because = "counted back from " + s.all[ref.timex.Start:ref.timex.End]
	}
	if ref.what != "" {
		because += ", the date of “" + ref.what + "”"
	}
	because += ": “" + strings.ToLower(s.all[s.words[d.first].start:s.words[d.at].end]) + "”"
	end := s.words[ref.end-1].end
	if s.words[ref.end-1].timex >= 0 {
		end = ref.timex.End // without the stop that a word of it may hold
	}
	return &timex.Timex{
		Start: s.words[d.first].start, End: end, Type: timex.Date, Value: when.TIMEX3(), When: when, Rule: "distance-of-events",
		Anchor: timex.Anchor{Date: ref.timex.When.From.Date, From: timex.Narrative}, Because: because,
	}
}
