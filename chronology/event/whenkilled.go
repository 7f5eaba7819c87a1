package event

import (
	"unicode/utf8"

	"annals/chronology/calendar"
)

// casualties are verbs that tell whom something befell, and not what it was.
var casualties = set("die kill injure wound hurt drown")

// befellWhen reports that b is what befell those of whom a tells, in one sentence: "nine
// people died when a bus fell into a ravine". The two are one happening.
func befellWhen(a, b *told) bool {
	return a.sentence == b.sentence && b.opener == "when" && casualties.has(a.lemma) && !casualties.has(b.lemma) && !a.noun && !b.noun &&
		a.when == b.when && b.when.Grain() <= calendar.Day && a.status == Occurred && b.status == Occurred
}

// nameCause puts into the title of who died what they died of, where there is room.
func nameCause(a, b *told) {
	if title := a.title + " when " + lowerFirst(b.title); utf8.RuneCountInString(title) <= maxTitle {
		a.title, a.caused = title, true
	}
}
