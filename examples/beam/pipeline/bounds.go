package pipeline

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func registerBounds() {
	register.Combiner2[dayTold, telling](&boundDayFn{})
	register.Combiner2[storyTold, dayTold](&boundStoryFn{})
	register.DoFn2x2[string, dayTold, string, dayTold](&byStoryFn{})
}

// boundDayFn gathers the tellings of a day of a story, at most PerDay of them.
// Runners call it before the shuffle too, so that of a day that all the world
// writes about each worker sends PerDay tellings.
type boundDayFn struct {
	PerDay int
}

// CreateAccumulator is a day without tellings.
func (fn *boundDayFn) CreateAccumulator() dayTold { return dayTold{} }

// AddInput adds a telling. It cuts at twice the bound, so that a telling costs
// little on average.
func (fn *boundDayFn) AddInput(d dayTold, t telling) dayTold {
	d.Tellings = append(d.Tellings, t)
	d.Told++
	d.Weight += t.Salience
	if len(d.Tellings) >= 2*fn.PerDay {
		return fn.ExtractOutput(d)
	}
	return d
}

// MergeAccumulators joins two parts of a day.
func (fn *boundDayFn) MergeAccumulators(a, b dayTold) dayTold {
	a.Tellings = append(a.Tellings, b.Tellings...)
	a.Told += b.Told
	a.Weight += b.Weight
	a.Cut = a.Cut || b.Cut
	return fn.ExtractOutput(a)
}

// ExtractOutput cuts the day to its bound.
func (fn *boundDayFn) ExtractOutput(d dayTold) dayTold {
	var cut bool
	d.Tellings, cut = keep(d.Tellings, fn.PerDay)
	d.Cut = d.Cut || cut
	return d
}

// byStoryFn takes the day out of the key.
type byStoryFn struct{}

// ProcessElement returns the story and its day.
func (*byStoryFn) ProcessElement(key string, d dayTold) (string, dayTold) {
	day, story := splitDayKey(key)
	d.Day = day
	return story, d
}

// boundStoryFn gathers the days of a story, at most PerStory tellings.
type boundStoryFn struct {
	PerStory int
}

// CreateAccumulator is a story without days.
func (fn *boundStoryFn) CreateAccumulator() storyTold { return storyTold{} }

// AddInput adds a day. It cuts at twice the bound, as boundDayFn does.
func (fn *boundStoryFn) AddInput(s storyTold, d dayTold) storyTold {
	s.Days = append(s.Days, d)
	s.Kept += int64(len(d.Tellings))
	if s.Kept >= 2*int64(fn.PerStory) {
		share(&s, fn.PerStory)
	}
	return s
}

// MergeAccumulators joins two parts of a story.
func (fn *boundStoryFn) MergeAccumulators(a, b storyTold) storyTold {
	a.Days = append(a.Days, b.Days...)
	a.Kept += b.Kept
	if b.Limit > 0 && (a.Limit == 0 || b.Limit < a.Limit) {
		a.Limit = b.Limit
	}
	a.DroppedDays += b.DroppedDays
	a.DroppedTold += b.DroppedTold
	share(&a, fn.PerStory)
	return a
}

// ExtractOutput cuts the story to its bound.
func (fn *boundStoryFn) ExtractOutput(s storyTold) storyTold {
	share(&s, fn.PerStory)
	return s
}
