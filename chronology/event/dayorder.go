package event

import (
	"slices"
	"strings"

	"annals/chronology/calendar"
)

// inDayOrder orders the groups, which come in the order of their first mention, where
// the text tells the order of what happened on one day otherwise: what a clause with
// "after" tells came first and what one with "before" tells last, "earlier" goes before
// what was told just before, and whom an attack or accident killed or hurt comes behind it.
func inDayOrder(groups [][]*told) [][]*told {
	place := make([]float64, len(groups))
	for i := range groups {
		place[i] = float64(i)
	}
	for i := range groups {
		a := groups[i][0]
		for j := i + 1; j < len(groups) && groups[j][0].sentence == a.sentence; j++ {
			switch b := groups[j][0]; {
			case !sameDay(a, b):
			case b.opener == "after" && a.opener == "":
				place[j] = min(place[j], place[i]-0.5)
			case a.opener == "before" && b.opener == "" && a.mention.Clause.Start-a.mention.Sentence.Start < len("Before the "):
				place[i] = max(place[i], place[j]+0.5)
			}
		}
		switch {
		case i == 0 || !sameDay(a, groups[i-1][0]):
		case groups[i-1][0].earlier && groups[i-1][0].sentence == a.sentence:
			place[i] = place[i-1] + 0.1 // "earlier held a meeting and sent troops"
		case a.earlier:
			place[i] = place[i-1] - 0.4
		}
	}
	causes := make(map[int]int) // the first cause of harm of a day
	for i := range groups {
		if m := groups[i][0]; harmful[m.kind] && m.kind != Death && !m.harm() && m.status == Occurred && m.onDay() {
			if day := m.bounds.Start.Serial(); causes[day] == 0 {
				causes[day] = i + 1
			}
		}
	}
	for i := range groups {
		m := groups[i][0]
		c := causes[m.bounds.Start.Serial()] - 1
		switch {
		case c < 0 || !m.harm() || !sameDay(m, groups[c][0]):
		case place[c] > place[i]: // the lead has told of its victims first
			place[c] = place[i] - 0.2
		default:
			place[i] = place[c] + 0.3 + float64(i)/float64(4*len(groups))
		}
	}
	order := make([]int, len(groups))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case place[a] < place[b]:
			return -1
		case place[a] > place[b]:
			return 1
		}
		return 0
	})
	out := make([][]*told, len(groups))
	for i, from := range order {
		out[i] = groups[from]
	}
	return out
}

// harm reports a mention that tells only who was killed or hurt, and not by whom.
func (m *told) harm() bool {
	return !m.noun && (m.passive && harms.has(m.lemma) && !strings.Contains(m.title, " by ") || m.lemma == "die" && m.toll != "")
}

// sameDay reports two mentions of one day of which the text gives no hour.
func sameDay(a, b *told) bool {
	return a.when.Grain() > calendar.Hour && a.when.Grain() <= calendar.Day && b.when.Grain() > calendar.Hour && b.when.Grain() <= calendar.Day && a.bounds.Start == b.bounds.Start
}
