package timex

// tense is the direction in time that the words around an expression point to.
type tense int8

const (
	noTense tense = iota
	past
	future
)

// tenseAround judges the direction of tokens [first, end) by the nearest verb
// of the sentence: on its left, then on its right. "He will speak Monday" is
// future, "he said Monday that he will speak" past.
func (d *document) tenseAround(first, end int) tense {
	switch prev := d.entryAt(first - 1).text; {
	case prev == "as" && d.textAt(first-3) == "as" && (d.textAt(first-2) == "soon" || d.textAt(first-2) == "early" && d.couldBefore(first-3)):
		return future
	case prev == "for" && d.arranged(first-1), prev == "on" && d.summoned(first-1), d.textAt(first-1) == "COB", d.textAt(first-1) == "EOD":
		return future
	case prev == "to" && d.textAt(first-2) == "back" && d.entryAt(first-3).text != "put" && d.entryAt(first-3).text != "moved" && d.entryAt(first-3).text != "pushed":
		return past // "dates back to August"
	case (prev == "until" || prev == "till") && d.holdsUntil(first-1):
		return future
	case (prev == "to" || prev == "until" || prev == "till") && d.putOff(first-1):
		return future
	case d.isMark(end, '\'') && d.entryAt(end+1).text == "s": // "Friday's ruling" is known, even where something will follow from it
		unforeseen := d.isUnforeseen(end + 2)
		if t := d.tenseBefore(first, 3); t != noTense && !(t == future && unforeseen) {
			return t
		}
		if t, _ := d.tenseLeft(first); t == future && !unforeseen && (d.leadsUp(first-1) || d.isScheduled(end+2)) {
			return future // "will protest in Lund before Saturday's match"
		}
		if d.isScheduled(end+2) && d.tenseRight(end) == future {
			return future // "Saturday's concert will raise money"
		}
		return noTense
	}
	left, leftAt := d.tenseLeft(first)
	leftAt = first - leftAt
	right, rightAt := noTense, 0
	for i := end; i < len(d.tokens) && i-end <= 12; i++ {
		if d.endsSentence(i) {
			break
		}
		if right = d.tenseOf(i); right != noTense {
			rightAt = i - end + 1
			if left != noTense && d.isMark(end, ',') && d.saysAtEnd(i) {
				right = noTense // "she will resign on Tuesday, aides said"
			}
			break
		}
	}
	switch {
	case left == noTense && right == noTense && d.entryAt(first-1).text == "by": // "All bids in by Friday"
		return future
	case left == noTense:
		return right
	case right != noTense && rightAt+6 < leftAt:
		return right
	}
	return left
}

// tenseRight is the direction of the nearest verb of the sentence behind token i.
func (d *document) tenseRight(i int) tense {
	for j := i; j < len(d.tokens) && j-i <= 12 && !d.endsSentence(j); j++ {
		if t := d.tenseOf(j); t != noTense {
			return t
		}
	}
	return noTense
}

// leadsUp reports a word at token i behind which the event lies ahead of what will be
// done: "before Saturday's match", "ahead of next Friday's vote".
func (d *document) leadsUp(i int) bool {
	switch d.textAt(i) {
	case "before", "for", "in", "at", "during", "until":
		return true
	case "of":
		return d.textAt(i-1) == "ahead"
	}
	return false
}

// isScheduled reports a noun within a few words from token i on for what is held on a day
// that is fixed long before.
func (d *document) isScheduled(i int) bool {
	for j := i; j < min(i+3, len(d.tokens)) && !d.endsSentence(j); j++ {
		switch d.textAt(j) {
		case "match", "game", "final", "semi-final", "race", "derby", "fixture", "summit", "meeting", "election", "elections", "vote", "ballot", "referendum", "debate", "hearing", "conference", "concert", "ceremony", "session", "talks":
			return true
		}
	}
	return false
}

// isUnforeseen reports a noun within a few words from token i on for what nobody knows of
// before it has come: "will appeal Friday's ruling".
func (d *document) isUnforeseen(i int) bool {
	for j := i; j < min(i+3, len(d.tokens)) && !d.endsSentence(j); j++ {
		switch d.textAt(j) {
		case "ruling", "verdict", "decision", "defeat", "victory", "loss", "attack", "attacks", "crash", "blast", "bombing", "explosion", "fire", "shooting", "earthquake", "quake", "storm", "damage", "incident", "accident", "killing", "killings":
			return true
		}
	}
	return false
}

// saysAtEnd reports a verb of saying at token i that closes its sentence.
func (d *document) saysAtEnd(i int) bool {
	switch d.textAt(i) {
	case "said", "announced", "confirmed", "added":
		return i+1 >= len(d.tokens) || d.endsSentence(i+1)
	}
	return false
}

// tenseLeft is the direction of the nearest verb before token first in its
// sentence, and that verb's token.
func (d *document) tenseLeft(first int) (tense, int) {
	for i := first - 1; i >= 0 && first-i <= 18 && !d.endsSentence(i); i-- {
		t := d.tenseOf(i)
		if to := &d.tokens[i]; t == noTense && to.end-to.start == 2 && d.entryAt(i).text == "to" {
			t = d.tenseOfInfinitive(i, first)
		}
		if t == noTense {
			continue
		}
		at := d.relativeAside(i, first)
		if at == 0 {
			return t, i
		}
		i = at // "will play City, who beat United, in the final on 18 May"
	}
	return noTense, 0
}

// holdsUntil reports whether what goes on until the date behind token i goes on at
// publication, by the verb before it: "was remanded until 9 July", but "ran until
// July", "had been shut until July" and "did not open until July".
func (d *document) holdsUntil(i int) bool {
	if d.hadEnded(i) {
		return false
	}
	passive := false
	for j := i - 1; j >= max(0, i-10) && !d.endsSentence(j); j-- {
		switch t := d.textAt(j); {
		case t == "not" || t == "never" || t == "only" || t == "from" || t == "did":
			return false
		case !passive && (t == "closed" || t == "shut" || t == "remanded" || t == "suspended" || t == "banned" || t == "barred" || t == "given" || t == "gave" || t == "have" || t == "has" || t == "jailed" || t == "detained"):
			passive = true
		case !passive && d.tenseOf(j) == past:
			return false
		}
	}
	return passive
}

// putOff reports whether what runs "to" the date behind token i has been put off
// or prolonged: "adjourned to 9 January".
func (d *document) putOff(i int) bool {
	for j := i - 1; j >= max(0, i-4) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "adjourned", "postponed", "deferred", "delayed", "rescheduled", "extended", "prolonged":
			return d.textAt(j-1) != "been" || d.textAt(j-2) != "had"
		}
	}
	return false
}

// couldBefore reports a modal shortly before token i: "could come as early as Tuesday".
func (d *document) couldBefore(i int) bool {
	for j := i - 1; j >= max(0, i-8) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "could", "would", "may", "might", "will", "can":
			return true
		}
	}
	return false
}

// arranged reports whether the words before "for" at token i set a day for
// something to come: "setting a hearing for 4 September".
func (d *document) arranged(i int) bool {
	switch d.textAt(i - 1) {
	case "announced", "promised", "ordered", "due":
		return true
	}
	ofDay := d.entryAt(i+1).classes&weekdayClass != 0 // results are announced for a month
	for j := i - 1; j >= max(0, i-8) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "set", "setting", "sets", "schedule", "scheduled", "scheduling", "schedules", "slated", "planned", "postponed", "adjourned", "fixed", "call", "calls", "called", "calling", "booked", "declare", "declared", "proclaimed",
			"pencilled", "penciled", "earmarked", "lined", "timetabled", "reserved", "billed", "rescheduled", "convened", "organised", "organized", "tabled", "listed", "timed":
			return true
		case "announced", "announces", "announcing", "proposed":
			if ofDay {
				return true
			}
		}
	}
	return false
}

// summoned reports whether the words before "on" at token i call somebody to something
// to come: "invited them to a meeting on Thursday".
func (d *document) summoned(i int) bool {
	for j := i - 1; j >= max(0, i-9) && !d.endsSentence(j); j-- {
		if d.textAt(j) == "before" && (d.textAt(j-1) == "called" || d.textAt(j-1) == "summoned") && d.textAt(j-2) == "been" && d.textAt(j-3) != "had" {
			return true // "has been called before the senate on 23 January"
		}
	}
	switch d.textAt(i - 1) {
	case "meeting", "hearing", "talks", "session", "conference", "summit", "debate", "briefing", "rally":
	default:
		return false
	}
	to := false
	for j := i - 2; j >= max(0, i-9) && !d.endsSentence(j); j-- {
		switch d.textAt(j) {
		case "to":
			to = true
		case "called", "calls", "invited", "invites", "summoned", "summons", "summoning", "inviting":
			return to && d.textAt(j-1) != "were" && d.textAt(j-1) != "was" && d.textAt(j-1) != "been"
		}
	}
	return false
}

// tenseBefore is the direction of the nearest verb among the n tokens before one.
func (d *document) tenseBefore(first, n int) tense {
	for i := first - 1; i >= max(0, first-n) && !d.endsSentence(i); i-- {
		if t := d.tenseOf(i); t != noTense {
			return t
		}
	}
	return noTense
}

// relativeAside returns the "who" or "which" of a relative clause between commas
// that the verb at token i belongs to, where it has closed before token first; 0
// for any other verb.
func (d *document) relativeAside(i, first int) int {
	closed := false
	for j := i + 1; j < first; j++ {
		closed = closed || d.isMark(j, ',')
	}
	for j := i - 1; closed && j > max(0, i-4); j-- {
		if t := d.textAt(j); (t == "who" || t == "which") && d.isMark(j-1, ',') {
			return j
		}
	}
	return 0
}
