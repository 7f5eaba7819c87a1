// Package pipeline makes chronologies of corpora that are larger than a machine:
// an Apache Beam pipeline from lines of JSON to one chronology a story.
//
// # Concepts
//
// An article is a line {"id","date","text","title","url"} with the story, or the
// stories, it belongs to; or it belongs to the queries whose words it holds. Its
// id in a chronology is made of its day and its content, so that it is the same
// whatever file it stands in, and however often.
//
// A telling is one event as one article tells it. An article is tagged and its
// events are found where its line is read; what travels between machines is the
// tellings, packed, and never a text.
//
// A day of a story is the unit of the first grouping, a story that of the
// second. Both keep a bounded number of tellings, so that a story of a million
// articles is one that a worker can hold: of a day the most salient, and each
// event once before any a second time; of a story the same number of each day.
// Which are kept does not depend on how the input was cut, nor on the order in
// which the parts come together; see [keep] and [share].
//
// # The way the data flows
//
//	files -> lines -> tellings by story and day -> days by story -> chronology.Merge -> a file a story
//	           └─> lines that cannot be read, by file -> a file of dead letters
//
// # Invariants
//
// A story whose bounds were not reached is what chronology.Build makes of its
// articles in the order of their ids, byte for byte. One that was cut says so in
// a Diagnostic with the code CodeBounded. The same articles give the same files,
// whatever the runner, the files they came in, and how often a run was broken
// off before: a file appears under its name when it is whole.
package pipeline

import (
	"errors"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
)

// Options say what to read and where to write. PerDay, PerStory and ChunkBytes
// have defaults; see Defaults.
type Options struct {
	// Inputs are patterns of files of JSON Lines, gzipped where the name ends in .gz.
	Inputs []string
	// Output is the folder of the chronologies; dead letters go to a folder inside it.
	Output string
	// Story is the member of a line that names its story: a string, a number or a list of them.
	Story string
	// Queries, where there are any, take the place of Story.
	Queries []Query
	// PerDay and PerStory bound the tellings that are kept of a day of a story, and of a story.
	PerDay, PerStory int
	// ChunkBytes is how much of a file one worker reads at a time.
	ChunkBytes int64
}

// Defaults returns options with the bounds that the README explains.
func Defaults() Options {
	return Options{Story: "story", PerDay: 1000, PerStory: 50_000, ChunkBytes: 64 << 20}
}

// Register makes the pipeline's functions known to Beam. Call it once, in the
// program that starts a pipeline and in those that work for it, before beam.Init.
func Register() {
	registerLines()
	registerTell()
	registerBounds()
	registerWrite()
	registerDeadLetters()
}

// Construct adds the pipeline to a scope.
func Construct(s beam.Scope, o Options) error {
	if err := o.check(); err != nil {
		return err
	}
	patterns := beam.CreateList(s, o.Inputs)
	files := fileio.ReadMatches(s, fileio.MatchAll(s, patterns, fileio.MatchEmptyDisallow()))
	lines := beam.ParDo(s.Scope("ReadLines"), &readLinesFn{ChunkBytes: o.ChunkBytes}, files)
	tellings, dead := beam.ParDo2(s.Scope("Tell"), &tellFn{Story: o.Story, Queries: o.Queries}, lines)
	days := beam.CombinePerKey(s.Scope("BoundDays"), &boundDayFn{PerDay: o.PerDay}, tellings)
	byStory := beam.ParDo(s.Scope("ByStory"), &byStoryFn{}, days)
	stories := beam.CombinePerKey(s.Scope("BoundStories"), &boundStoryFn{PerStory: o.PerStory}, byStory)
	beam.ParDo0(s.Scope("WriteStories"), &writeStoryFn{Output: o.Output}, stories)
	letters := beam.CombinePerKey(s.Scope("FirstDeadLetters"), &firstDeadFn{}, dead)
	beam.ParDo0(s.Scope("WriteDeadLetters"), &writeDeadFn{Output: o.Output}, letters)
	return nil
}

func (o *Options) check() error {
	switch {
	case len(o.Inputs) == 0:
		return errors.New("no input")
	case o.Output == "":
		return errors.New("no output folder")
	case o.Story == "" && len(o.Queries) == 0:
		return errors.New("neither a member that names the story nor queries")
	case o.PerDay < 1 || o.PerStory < 1 || o.ChunkBytes < 1:
		return errors.New("the bounds must be 1 or more")
	}
	return nil
}
