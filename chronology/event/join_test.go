package event

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"annals/chronology/calendar"
)

// toldAtRandom makes mentions of a few days, heads, people and places, so that
// many tell of the same.
func toldAtRandom(r *rand.Rand, n int) []told {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	out := make([]told, n)
	for i := range out {
		m := &out[i]
		m.kind = []Kind{Talks, Meeting, Statement, Attack, Other, Death, Accident}[r.IntN(7)]
		m.status = []Status{Occurred, Occurred, Planned, Denied}[r.IntN(4)]
		m.lemma = pick("annex", "annexation", "attack", "attacks", "die", "do", "meet", "meeting", "kill", "killing", "crash", "plunge", "accident")
		m.title = pick("Bus crash", "A bus plunges into a ravine", "Accident", "A ferry sinks")
		m.speaker, m.place = pick("", "Ito", "Voss"), pick("", "", "Oslo", "Bern")
		m.mention.Basis = []Basis{ByTimex, ByTimex, ByNarrative, ByPublication}[r.IntN(4)]
		m.noun, m.passive, m.sentence = r.IntN(2) == 0, r.IntN(3) == 0, i/2
		if r.IntN(20) == 0 {
			m.toll = "12"
		}
		for range r.IntN(3) {
			m.actors = append(m.actors, pick("Ito", "Voss", "Chad", "Niger"))
		}
		m.stem = stem(m.lemma)
		day := calendar.Date{Year: 2022, Month: 1, Day: 1}.AddDays(r.IntN(40))
		switch r.IntN(5) {
		case 0:
			m.when = calendar.Single(calendar.MonthOf(day.Year, day.Month))
		case 1:
			m.when = calendar.Range(calendar.DayOf(day), calendar.DayOf(day.AddDays(r.IntN(60))))
		default:
			m.when = calendar.Single(calendar.DayOf(day))
		}
		m.bounds = m.when.Bounds()
	}
	return out
}

// TestJoinLeavesNothingOut compares join with the plain way to do it: each mention
// with all of its days, in the order in which they came to them.
func TestJoinLeavesNothingOut(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 200 {
		all := toldAtRandom(r, 1+r.IntN(60))
		for i := range all {
			for k := range i {
				if same(&all[k], &all[i]) && !all[k].marks().meet(all[i].marks()) {
					t.Fatalf("%+v and %+v tell of the same and their marks do not meet", all[k], all[i])
				}
			}
		}
		if got, want := fmt.Sprint(values(join(all))), fmt.Sprint(joinPlainly(all)); got != want {
			t.Fatalf("round %d\n got %s\nwant %s", round, got, want)
		}
	}
}

// values are the mentions of groups, without what was read of them on the way.
func values(groups [][]*told) [][]told {
	out := make([][]told, len(groups))
	for g, group := range groups {
		for _, m := range group {
			plain := *m
			plain.object = nil
			out[g] = append(out[g], plain)
		}
	}
	return out
}

func joinPlainly(all []told) [][]told {
	var groups [][]told
	byDay := make(map[int][]int)
	find := func(m *told) int {
		if m.toll != "" {
			deadly := -1
			for g := range groups {
				var last *told
				if deadly >= 0 {
					last = &groups[deadly][0]
				}
				if groups[g][0].takesToll(last) {
					deadly = g
				}
			}
			if deadly >= 0 {
				return deadly
			}
		}
		for day, last := m.days(); day <= last; day++ {
			for _, g := range byDay[day] {
				for i := range groups[g] {
					if same(&groups[g][i], m) {
						return g
					}
				}
			}
		}
		return -1
	}
	for _, m := range all {
		at := find(&m)
		if at < 0 {
			at = len(groups)
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], m)
		for day, last := m.days(); day <= last; day++ {
			known := false
			for _, g := range byDay[day] {
				known = known || g == at
			}
			if !known {
				byDay[day] = append(byDay[day], at)
			}
		}
	}
	for g := range groups {
		for i := range groups[g] {
			groups[g][i].object = nil
		}
	}
	return groups
}

// BenchmarkJoin joins mentions of forty days, and ones of a single day that all
// differ, which is the worst case.
func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		few := toldAtRandom(rand.New(rand.NewPCG(3, 4)), n)
		differ := make([]told, n)
		for i := range differ {
			differ[i] = told{kind: Other, status: Occurred, lemma: "visit", stem: stem("visit"), actors: []string{fmt.Sprint("Envoy ", i)}, when: calendar.Single(calendar.DayOf(calendar.Date{Year: 2022, Month: 1, Day: 1}))}
		}
		for _, c := range []struct {
			name string
			all  []told
		}{{"few", few}, {"one day", differ}} {
			b.Run(fmt.Sprint(c.name, "/", n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					join(c.all)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/mention")
			})
		}
	}
}
