package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"annals": main})
}

// TestScripts runs the command as a user does; each script is a story about
// one verb or one kind of trouble.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"hugeline": hugeLine,
			"rawbytes": rawBytes,
		},
	})
}

// hugeLine writes a file of one line of 100 MB.
func hugeLine(ts *testscript.TestScript, _ bool, args []string) {
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	block := bytes.Repeat([]byte("the council met on Monday and "), 1<<15)
	for n := 0; n < 100<<20; n += len(block) {
		_, err = f.Write(block)
		ts.Check(err)
	}
	ts.Check(f.Close())
}

// rawBytes writes a file of bytes given in hexadecimal.
func rawBytes(ts *testscript.TestScript, _ bool, args []string) {
	data, err := hex.DecodeString(strings.Join(args[1:], ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}

// article is a short article for the benchmark, repeated to some 7 KB.
const article = `Ministers of the two countries met in Lisbon on Tuesday and signed an agreement on fishing.
The talks had begun in March 2021. A day earlier, Prime Minister Ana Duarte told reporters that she expected no surprise.
The parliament will vote on the agreement next week. Over the weekend fishermen blocked the harbour of Setúbal. `

func BenchmarkArticle(b *testing.B) {
	dir := b.TempDir()
	in := filepath.Join(dir, "article.txt")
	var text bytes.Buffer
	for text.Len() < 7000 {
		text.WriteString(article)
		text.WriteString("\n\n")
	}
	if err := os.WriteFile(in, text.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		e := &env{args: []string{in, "--date", "2022-01-12", "-q", "-o", filepath.Join(dir, "report.html")}, stdin: &out, stdout: &out, stderr: &out}
		if code := run(context.Background(), e); code != exitDone {
			b.Fatal(out.String())
		}
	}
}
