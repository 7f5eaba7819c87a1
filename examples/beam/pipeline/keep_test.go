package pipeline

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// tellingsOf makes tellings of few events and few saliences, so that ties and
// repetitions are common.
func tellingsOf(r *rand.Rand, n int) []telling {
	list := make([]telling, n)
	for i := range list {
		list[i] = telling{
			Article: fmt.Sprintf("a%03d", r.IntN(n)), Place: int64(r.IntN(3)),
			Event: fmt.Sprintf("e%d", r.IntN(1+n/4)),
		}
		// One telling has one salience, in whatever line it stands.
		list[i].Salience = int64(len(list[i].Event)*7+int(list[i].Article[3])*13+int(list[i].Place)) % 5
	}
	return list
}

func TestKeepPutsEachEventBeforeRepetitions(t *testing.T) {
	list := []telling{
		{Article: "a1", Event: "storm", Salience: 90}, {Article: "a2", Event: "storm", Salience: 90}, {Article: "a3", Event: "storm", Salience: 90},
		{Article: "a1", Place: 1, Event: "vote", Salience: 20}, {Article: "a4", Event: "talks", Salience: 50},
		{Article: "a2", Event: "storm", Salience: 90}, // the same article from another file
	}
	kept, cut := keep(list, 4)
	var got []string
	for _, k := range kept {
		got = append(got, k.Event+" by "+k.Article)
	}
	if want := []string{"storm by a1", "talks by a4", "vote by a1", "storm by a2"}; !cut || !slices.Equal(got, want) {
		t.Errorf("kept %v (cut: %v), want %v", got, cut, want)
	}
}

// However tellings are divided among combiners, and in whatever order these are
// merged, the day and the story come out the same.
func TestPartsAreCutAsTheWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 400 {
		perDay, perStory := 1+r.IntN(8), 1+r.IntN(30)
		days := make(map[string][]telling)
		for d := range 1 + r.IntN(12) {
			days[fmt.Sprintf("2023-03-%02d", d+1)] = tellingsOf(r, 1+r.IntN(30))
		}
		want := cutAtOnce(days, perDay, perStory)
		for range 3 {
			if got := cutInParts(r, days, perDay, perStory); got != want {
				t.Fatalf("round %d, %d a day, %d a story: in parts\n%s\nat once\n%s", round, perDay, perStory, got, want)
			}
		}
	}
}

func cutAtOnce(days map[string][]telling, perDay, perStory int) string {
	var s storyTold
	for day, list := range days {
		d := dayTold{Day: day, Told: int64(len(list))}
		for _, t := range list {
			d.Weight += t.Salience
		}
		d.Tellings, d.Cut = keep(slices.Clone(list), perDay)
		s.Days = append(s.Days, d)
		s.Kept += int64(len(d.Tellings))
	}
	share(&s, perStory)
	return written(&s)
}

func cutInParts(r *rand.Rand, days map[string][]telling, perDay, perStory int) string {
	byDay, byStory := &boundDayFn{PerDay: perDay}, &boundStoryFn{PerStory: perStory}
	var stories []storyTold
	for day, list := range days {
		parts := make([]dayTold, 1+r.IntN(4))
		for _, i := range r.Perm(len(list)) {
			p := &parts[r.IntN(len(parts))]
			*p = byDay.AddInput(*p, list[i])
		}
		d := parts[0]
		for _, p := range parts[1:] {
			d = byDay.MergeAccumulators(d, p)
		}
		d = byDay.ExtractOutput(d)
		d.Day = day
		if len(stories) == 0 || r.IntN(3) == 0 {
			stories = append(stories, byStory.CreateAccumulator())
		}
		s := &stories[r.IntN(len(stories))]
		*s = byStory.AddInput(*s, d)
	}
	for len(stories) > 1 {
		stories[0] = byStory.MergeAccumulators(stories[1], stories[0])
		stories = slices.Delete(stories, 1, 2)
	}
	s := byStory.ExtractOutput(stories[0])
	return written(&s)
}

// written is a story in one order.
func written(s *storyTold) string {
	slices.SortFunc(s.Days, func(a, b dayTold) int { return slices.Compare([]byte(a.Day), []byte(b.Day)) })
	text := fmt.Sprintf("kept %d dropped %d %d\n", s.Kept, s.DroppedDays, s.DroppedTold)
	for _, d := range s.Days {
		list := slices.Clone(d.Tellings)
		slices.SortFunc(list, func(a, b telling) int { return slices.Compare([]byte(fmt.Sprint(a)), []byte(fmt.Sprint(b))) })
		text += fmt.Sprintln(d.Day, d.Told, d.Weight, d.Cut, list)
	}
	return text
}

func TestShareIsWithinItsBound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + r.IntN(40)
		var s storyTold
		smallest := 1 << 30
		for d := range 1 + r.IntN(20) {
			list, _ := keep(tellingsOf(r, 1+r.IntN(20)), 1<<30)
			smallest = min(smallest, len(list))
			s.Days = append(s.Days, dayTold{Day: fmt.Sprint(d), Tellings: list})
			s.Kept += int64(len(list))
		}
		before, days := s.Kept, len(s.Days)
		share(&s, n)
		total, least, most := 0, 1<<30, 0
		for _, d := range s.Days {
			total += len(d.Tellings)
			least, most = min(least, len(d.Tellings)), max(most, len(d.Tellings))
		}
		switch {
		case total > n || int64(total) != s.Kept:
			t.Fatalf("%d tellings (counted %d) are more than %d", total, s.Kept, n)
		case before <= int64(n) && int64(total) != before:
			t.Fatalf("%d of %d tellings kept, although %d are allowed", total, before, n)
		case days <= n && len(s.Days) != days:
			t.Fatalf("%d of %d days kept, although each can have a telling", len(s.Days), days)
		case least < min(smallest, most):
			t.Fatalf("a small day was cut to %d while another keeps %d", least, most)
		case before > int64(n) && days <= n && total+days <= n:
			t.Fatalf("%d of %d allowed tellings kept of %d: each day could have one more", total, n, before)
		}
	}
}
