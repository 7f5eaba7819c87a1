package pipeline

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"annals/chronology"
)

// A story of more articles than its bounds allow is cut to its bounds, says so,
// and is the same however it came.
func TestAHotStoryIsBounded(t *testing.T) {
	var lines []string
	for i := range 300 {
		lines = append(lines, fmt.Sprintf(`{"id":%d,"date":"2023-03-%02d","story":"war","text":"Troops of division %d attacked the town of Orrin on Monday. The council adopted budget %d on %d February 2023."}`,
			i, 8+i%5, i%40, i%7, 1+i%28))
	}
	var first map[string]string
	for seed := range uint64(3) {
		r := rand.New(rand.NewPCG(seed, 0))
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		path := filepath.Join(t.TempDir(), "war.jsonl")
		if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		o := options(t, path)
		o.PerDay, o.PerStory, o.ChunkBytes = 6, 80, 1000*int64(seed+1)
		got := run(t, o)
		if first == nil {
			first = got
		}
		same(t, got, first)
	}
	c, err := chronology.ReadJSON(strings.NewReader(first[fileName("war", ".json")]))
	if err != nil {
		t.Fatal(err)
	}
	mentions := 0
	for _, e := range c.Events {
		mentions += len(e.Mentions)
	}
	last := c.Diagnostics[len(c.Diagnostics)-1]
	// 28 days of February and 6 March have more than two tellings each, and 29 times three are more than 80.
	want := "58 of 600 tellings were kept; 29 days were cut to their most salient"
	if mentions != 58 || last.Code != CodeBounded || last.Message != want {
		t.Errorf("%d mentions, at last %+v; want 58 and %q", mentions, last, want)
	}
}

// Names of stories come from the input. None may leave the folder, nor fall
// together with another.
func TestFileNames(t *testing.T) {
	seen := map[string]string{}
	safe := regexp.MustCompile(`^[a-z0-9-]{1,80}\.json$`)
	for _, name := range []string{
		"lake-dam", "Lake Dam", "lake/dam", "../../etc/passwd", "/", ".", "..", "con", "a\x00b", "Ἀθῆναι", "東京", strings.Repeat("long ", 1000), "-rf",
	} {
		file := fileName(name, ".json")
		if !safe.MatchString(file) || strings.HasPrefix(file, "-") {
			t.Errorf("%.20q gives the file %q", name, file)
		}
		if other, ok := seen[file]; ok {
			t.Errorf("%.20q and %.20q share the file %q", name, other, file)
		}
		seen[file] = name
	}
}

func TestJoinKnowsStores(t *testing.T) {
	for folder, want := range map[string]string{
		"out": "out/x.json", "out/": "out/x.json", "/": "/x.json", "gs://bucket/a/": "gs://bucket/a/x.json", "gs://bucket": "gs://bucket/x.json",
	} {
		if got := join(folder, "x.json"); got != want {
			t.Errorf("join(%q) is %q, want %q", folder, got, want)
		}
	}
}
