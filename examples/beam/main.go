// Command beam makes one chronology a story of a corpus of any size, on an
// engine that runs Apache Beam; see the package pipeline.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"annals/examples/beam/pipeline"
)

func main() {
	pipeline.Register()
	o := pipeline.Defaults()
	input := flag.String("input", "", "patterns of JSON Lines files, with commas between them; .gz is unpacked")
	queries := flag.String("queries", "", "a file of queries, \"name: words\" a line, in the place of --story")
	flag.StringVar(&o.Output, "output", "", "the folder to write to, local or of a store")
	flag.StringVar(&o.Story, "story", o.Story, "the member of a line that names its story or stories")
	flag.IntVar(&o.PerDay, "per-day", o.PerDay, "how many tellings of a day of a story are kept")
	flag.IntVar(&o.PerStory, "per-story", o.PerStory, "how many tellings of a story are kept")
	flag.Int64Var(&o.ChunkBytes, "chunk-bytes", o.ChunkBytes, "how much of a local file one worker reads at a time")
	flag.Parse()
	beam.Init() // in a worker, it works and does not return
	err := run(context.Background(), o, *input, *queries)
	if err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o pipeline.Options, input, queries string) error {
	if flag.NArg() > 0 {
		return fmt.Errorf("%q is no flag; put a pattern in quotes, so that the shell does not expand it", flag.Arg(0))
	}
	if input == "" || o.Output == "" {
		return errors.New("give --input and --output; for example --input 'news/*.jsonl' --output chronologies")
	}
	o.Inputs = strings.Split(input, ",")
	if queries != "" {
		f, err := os.Open(queries)
		if err != nil {
			return err
		}
		defer f.Close()
		if o.Queries, err = pipeline.ReadQueries(f); err != nil {
			return fmt.Errorf("%s: %w", queries, err)
		}
	}
	p, s := beam.NewPipelineWithRoot()
	if err := pipeline.Construct(s, o); err != nil {
		return err
	}
	if err := pipeline.RemoveLeftovers(ctx, o.Output); err != nil {
		return err
	}
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return err
	}
	report(result)
	return nil
}

// report prints the counters, where the runner hands them out.
func report(result beam.PipelineResult) {
	if result == nil {
		return
	}
	counters := result.Metrics().Query(func(r beam.MetricResult) bool { return r.Namespace() == pipeline.Counters }).Counters()
	totals := map[string]int64{}
	for _, c := range counters {
		totals[c.Name()] += c.Result()
	}
	for _, name := range []string{"articles", "articles of no query", "broken lines", "tellings", "stories", "stories cut"} {
		if n, ok := totals[name]; ok {
			fmt.Fprintf(os.Stderr, "%s: %d\n", name, n)
		}
	}
}
