package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"annals/chronology"
)

// corpus names articles of your own to measure with, since the test's are
// shorter than a newspaper's.
var corpus = flag.String("corpus", articles, "pattern of JSON Lines files for the benchmarks")

// BenchmarkTell is one core's work on articles: read, tag, find events, pack.
// It reports what is shuffled as Beam encodes it, beside what an article's text is.
func BenchmarkTell(b *testing.B) {
	lines := readLines(b, *corpus)
	fn := &tellFn{Queries: []Query{{Name: "all"}}}
	fn.Setup()
	encode := beam.NewElementEncoder(reflect.TypeFor[telling]())
	var out bytes.Buffer
	var text, shuffled, tellings, articles int
	b.ReportAllocs()
	for b.Loop() {
		data := []byte(lines[articles%len(lines)])
		articles++
		text += len(data)
		err := fn.ProcessElement(context.Background(), line{File: "f", Offset: 1, Data: data}, func(key string, t telling) {
			out.Reset()
			if err := encode.Encode(t, &out); err != nil {
				b.Fatal(err)
			}
			shuffled += 1 + len(key) + out.Len()
			tellings++
		}, func(_ string, l deadLetter) { b.Fatal(l.Reason) })
		if err != nil {
			b.Fatal(err)
		}
	}
	n := float64(articles)
	b.ReportMetric(n/b.Elapsed().Seconds(), "articles/s")
	b.ReportMetric(float64(text)/n, "B-read/article")
	b.ReportMetric(float64(shuffled)/n, "B-shuffled/article")
	b.ReportMetric(float64(tellings)/n, "tellings/article")
}

// BenchmarkChronicle is the last step of one story as full as its bound: the
// one thing that is not divided among workers.
func BenchmarkChronicle(b *testing.B) {
	const hot = `{"id":%d,"date":"2023-%02d-%02d","text":"Troops of division %d attacked the town of Orrin on Monday. The council adopted budget %d on %d February 2022."}`
	for _, c := range []struct {
		name    string
		article func(int) string
	}{
		{"many-alike", func(i int) string { // many events in nearly the same words: the most to compare
			return fmt.Sprintf(hot, i, 1+i%12, 1+i%28, i, i, 1+i%28)
		}},
		{"two-events", func(i int) string { // every article tells the same two
			return fmt.Sprintf(hot, i, 3, 8, 1, 1, 1)
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			o := Defaults()
			days := map[string]dayTold{}
			day, story := &boundDayFn{PerDay: o.PerDay}, &boundStoryFn{PerStory: o.PerStory}
			fn := &tellFn{Queries: []Query{{Name: "hot"}}}
			fn.Setup()
			for i := range o.PerStory / 2 {
				err := fn.ProcessElement(context.Background(), line{Offset: 1, Data: []byte(c.article(i))}, func(key string, t telling) {
					days[key] = day.AddInput(days[key], t)
				}, func(_ string, l deadLetter) { b.Fatal(l.Reason) })
				if err != nil {
					b.Fatal(err)
				}
			}
			var told storyTold
			for key, d := range days {
				d = day.ExtractOutput(d)
				d.Day, _ = splitDayKey(key)
				told = story.AddInput(told, d)
			}
			told = story.ExtractOutput(told)
			var chron *chronology.Chronology
			b.ReportAllocs()
			for b.Loop() {
				var err error
				if chron, err = chronicle("hot", &told); err != nil {
					b.Fatal(err)
				}
				if err := chron.WriteJSON(io.Discard); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(told.Kept), "tellings")
			b.ReportMetric(float64(len(chron.Events)), "events")
		})
	}
}

// BenchmarkPipeline is all of it on Prism, on all cores of this machine.
func BenchmarkPipeline(b *testing.B) {
	lines := readLines(b, *corpus)
	const n = 4000
	path := filepath.Join(b.TempDir(), "in.jsonl")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	out := bufio.NewWriter(f)
	for i := range n {
		fmt.Fprintln(out, strings.Replace(lines[i%len(lines)], `"id":`, fmt.Sprintf(`"id":"%d","was":`, i), 1))
	}
	if err := out.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	o := options(b, path)
	o.ChunkBytes = 1 << 18
	if !strings.Contains(lines[0], `"story"`) {
		o.Queries = []Query{{Name: "all"}}
	}
	for b.Loop() {
		run(b, o)
	}
	b.ReportMetric(n*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
