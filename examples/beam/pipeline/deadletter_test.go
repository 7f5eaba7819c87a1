package pipeline

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A line that is no article is written down with its file and its line, and
// nothing else is lost for it.
func TestDeadLetters(t *testing.T) {
	good := func(n int) string {
		return fmt.Sprintf(`{"id":%d,"date":"2023-03-07","story":"ferry","text":"The ferry sank on Monday night."}`, n)
	}
	broken := []struct{ line, reason string }{
		{`{"id":1,"date":"2023-03-07","text":"cut off`, "unexpected end of JSON"},
		{`{"id":2,"story":"ferry","date":"2023-03-07"}`, `no "text"`},
		{`{"id":3,"text":"It sank on Monday.","date":"2023-03-07"}`, `"story" names no story`},
		{`{"id":4,"story":{"of":"a ferry"},"text":"It sank."}`, `"story" names no story`},
		{`{"id":5,"story":" ","text":"It sank."}`, `"story" names no story`},
		{"{\"id\":6,\"story\":\"ferry\",\"text\":\"sank \xff\xfe\"}", "not UTF-8"},
		{`["not", "an", "object"]`, "cannot unmarshal"},
	}
	for _, packed := range []bool{false, true} {
		t.Run(fmt.Sprintf("packed %v", packed), func(t *testing.T) {
			content := "\ufeff" + good(100) + "\n\n" // line 2 is empty, which is no mistake
			for i, b := range broken {
				content += b.line + "\n" + good(i) + "\r\n" // broken ones on 3, 5, 7, ...
			}
			path := filepath.Join(t.TempDir(), "feed.jsonl")
			data := []byte(content)
			if packed {
				path, data = path+".gz", zip(t, data)
			}
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			o := options(t, path, path) // named twice, reported once
			o.ChunkBytes = 50
			got := run(t, o)
			dead := strings.Split(strings.TrimSpace(got[filepath.Join(deadFolder, fileName(path, ".jsonl"))]), "\n")
			if len(dead) != len(broken) {
				t.Fatalf("%d dead letters, want %d:\n%s", len(dead), len(broken), strings.Join(dead, "\n"))
			}
			for i, line := range dead {
				var l wireDeadLetter
				if err := json.Unmarshal([]byte(line), &l); err != nil {
					t.Fatal(err)
				}
				b := broken[i]
				if l.File != path || l.Line != int64(3+2*i) || !strings.Contains(l.Reason, b.reason) || l.Text != strings.ToValidUTF8(b.line, "\ufffd") {
					t.Errorf("%+v, want line %d of %s, %q, because of %s", l, 3+2*i, path, b.line, b.reason)
				}
				if !strings.HasPrefix(content[l.Offset:], b.line) {
					t.Errorf("at byte %d stands %.20q, not the line", l.Offset, content[l.Offset:])
				}
			}
			story := got[fileName("ferry", ".json")]
			if n := strings.Count(story, `"published_from"`); n != len(broken)+1 {
				t.Errorf("%d sources, want all %d that are whole", n, len(broken)+1)
			}
		})
	}
}

// A file that is broken throughout costs a bounded list.
func TestDeadLettersOfAFileAreBounded(t *testing.T) {
	var whole deadFile
	parts := make([]deadFile, 3)
	fn := &firstDeadFn{}
	for i := range 5 * mostDead {
		l := deadLetter{Offset: int64((i * 7919) % (5 * mostDead))}
		whole = fn.AddInput(whole, l)
		parts[i%3] = fn.AddInput(parts[i%3], l)
	}
	merged := fn.MergeAccumulators(parts[2], fn.MergeAccumulators(parts[0], parts[1]))
	for _, f := range []deadFile{fn.ExtractOutput(whole), fn.ExtractOutput(merged)} {
		if len(f.Letters) != mostDead || f.Letters[mostDead-1].Offset != mostDead-1 || !f.More {
			t.Errorf("%d letters up to byte %d, more: %v; want the first %d and to hear of the others",
				len(f.Letters), f.Letters[len(f.Letters)-1].Offset, f.More, mostDead)
		}
	}
}
