package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
)

func TestAFailedWriteLeavesWhatStoodThere(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	name := filepath.Join(dir, "story.json")
	text := func(s string) func(io.Writer) error {
		return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
	}
	if err := writeWhole(ctx, name, text("before")); err != nil {
		t.Fatal(err)
	}
	full := errors.New("no space left on device")
	err := writeWhole(ctx, name, func(w io.Writer) error { return errors.Join(text("half")(w), full) })
	if !errors.Is(err, full) || !strings.Contains(err.Error(), name) {
		t.Errorf("%v, want the cause and the file's name", err)
	}
	if got := files(t, dir); len(got) != 1 || got["story.json"] != "before" {
		t.Errorf("%v, want what stood there and nothing else", got)
	}
}

// childEnv makes the test binary a program that runs the pipeline over a folder.
const childEnv = "ANNALS_BEAM_TEST_FOLDER"

func child(dir string) {
	o := Defaults()
	o.Inputs, o.Output = []string{filepath.Join(dir, "in", "*")}, filepath.Join(dir, "out")
	p, s := beam.NewPipelineWithRoot()
	if err := Construct(s, o); err != nil {
		panic(err)
	}
	if _, err := prism.Execute(context.Background(), p); err != nil {
		panic(err)
	}
	os.Exit(0)
}

// A run that is killed while it writes leaves files that are whole, those of the
// run before or its own, and a run after it completes what it began.
func TestKilledRunsLeaveWholeFiles(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	write := func(places string) {
		var text strings.Builder
		for i := range 120 {
			fmt.Fprintf(&text, `{"id":%d,"date":"2023-03-07","story":"s%d","text":"Envoys of ward %d met in %s on Monday. The council adopted the budget on 6 March 2023."}`+"\n", i, i%60, i, places)
		}
		if err := os.MkdirAll(in, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(in, "a.jsonl"), []byte(text.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	o := Defaults()
	o.Inputs, o.Output = []string{filepath.Join(in, "*")}, out
	write("Oslo")
	before := run(t, o)
	write("Geneva")
	o.Output = t.TempDir()
	after := run(t, o)
	o.Output = out

	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childEnv+"="+dir)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	first := filepath.Join(out, fileName("s0", ".json"))
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = cmd.Wait() // it ends by itself or is killed
	}()
	for ended := false; !ended; { // until the first file is the new one, or the child has been faster
		select {
		case <-done:
			ended = true
		default:
			if data, err := os.ReadFile(first); err == nil && string(data) == after[fileName("s0", ".json")] {
				_ = cmd.Process.Kill() // it may have ended
				<-done
				ended = true
			}
			time.Sleep(time.Millisecond)
		}
	}
	for name, content := range files(t, out) {
		if strings.HasPrefix(name, leftover) {
			continue
		}
		if content != before[name] && content != after[name] {
			t.Errorf("%s is neither the file of the run before nor that of the one that was killed", name)
		}
	}
	if err := os.WriteFile(filepath.Join(out, leftover+"half-a-file"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := RemoveLeftovers(context.Background(), out); err != nil {
		t.Fatal(err)
	}
	same(t, run(t, o), after)
}
