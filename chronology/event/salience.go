package event

import "strings"

// kindWeight is how much a kind matters in a chronology, from 0 to 1.
var kindWeight = map[Kind]float64{
	Military: 1, Attack: 1, Disaster: 1, Death: 0.9, Agreement: 0.9, Election: 0.9, Accident: 0.9, Talks: 0.85, Meeting: 0.8, Legislation: 0.8,
	Legal: 0.8, Appointment: 0.8, Economy: 0.7, Business: 0.7, Health: 0.8, Science: 0.7, Sport: 0.6, Culture: 0.5, Statement: 0.4, Other: 0.5,
}

// salience weighs a happening from 0 to 1: how early it is told, how often,
// how surely it is dated, of what kind it is, and whether the headline has it.
func salience(group []*told, sentences int, headline map[string]bool) float64 {
	first := group[0]
	position := 1 - float64(first.sentence)/float64(max(sentences, 1))
	mentions := 1 - 1/float64(1+len(group))
	certainty := 1.0
	switch first.mention.Basis {
	case ByTimex:
	case ByNarrative:
		certainty = 0.6
	case ByPublication:
		certainty = 0.5
	}
	overlap := 0
	for w := range strings.FieldsSeq(strings.ToLower(first.title)) {
		if len(headline) == 0 {
			break
		}
		if len(w) > 3 && headline[strings.Trim(w, ".,'’\"“”")] {
			overlap++
		}
	}
	inHeadline := min(1, float64(overlap)/3)
	score := 0.30*position + 0.20*mentions + 0.15*certainty + 0.20*kindWeight[first.kind] + 0.15*inHeadline
	if first.status == Hypothetical {
		score *= 0.7
	}
	return score
}

func headlineWords(title string) map[string]bool {
	out := make(map[string]bool)
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		out[strings.Trim(w, ".,'’\"“”")] = true
	}
	return out
}
