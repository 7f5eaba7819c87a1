package event

import "annals/chronology/event/internal/pos"

// wordForm is what the form of a word alone tells of it, from the lists in mendwords.go.
type wordForm uint8

const (
	unchangedPast wordForm = 1 << iota // its past is its base
	noParticiple                       // it is a past and no participle
	noPast                             // it is a participle and no past
	onlyPast                           // it is hardly ever anything but a past
	nominalIng                         // in -ing, and a noun behind another noun
	numeral
	quantity // an adjective that stands for people or things
	measure  // a unit that looks like a present
)

// wordForms are the words of which something is known, each looked up once.
var wordForms = func() *wordTable[wordForm] {
	out := &wordTable[wordForm]{}
	for _, list := range [...]struct {
		words *wordSet
		form  wordForm
	}{
		{unchanged, unchangedPast}, {neverParticiple, noParticiple}, {onlyParticiple, noPast}, {pastOnly, onlyPast},
		{nominal, nominalIng}, {numerals, numeral}, {quantities, quantity}, {measures, measure},
	} {
		for _, w := range list.words.words {
			out.put(w, out.get(w)|list.form)
		}
	}
	return out
}()

// formOfTag looks up the form of words of the open classes.
func formOfTag(tag pos.Tag, small string) wordForm {
	if tag.Noun() || tag.Verb() || tag.Adjective() || tag.Adverb() || tag == pos.RP {
		return wordForms.get(small)
	}
	return 0
}
