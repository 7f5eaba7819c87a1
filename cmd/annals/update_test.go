package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestUpdateThatIsKilled kills updates after growing times: the chronology is
// always that of before or that of after, and a run that may end makes it that
// of a full run.
func TestUpdateThatIsKilled(t *testing.T) {
	dir := t.TempDir()
	news := filepath.Join(dir, "news")
	if err := os.Mkdir(news, 0o755); err != nil {
		t.Fatal(err)
	}
	add := func(from, to int) {
		for i := from; i < to; i++ {
			text := fmt.Sprintf("OSLO, 12 January 2022 (Newsline) – Envoys signed pact %d on Monday. A dike broke in ward %d on Tuesday.\n", i, i)
			if err := os.WriteFile(filepath.Join(news, fmt.Sprintf("%03d.txt", i)), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	annals := func(args ...string) *exec.Cmd {
		cmd := exec.Command("annals", append(args, "-q")...) // of testscript.Main
		cmd.Dir = dir
		return cmd
	}
	full := func() []byte {
		t.Helper()
		if out, err := annals("news", "-o", "full.json").CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return contents(t, filepath.Join(dir, "full.json"))
	}
	chronology := filepath.Join(dir, "chronology.json")
	add(0, 20)
	before := full()
	if out, err := annals("news", "--update", chronology).CombinedOutput(); err != nil || !bytes.Equal(contents(t, chronology), before) {
		t.Fatalf("the first update: %v: %s", err, out)
	}
	add(20, 40)
	after := full()
	for delay := time.Millisecond; delay < 200*time.Millisecond; delay = delay*3/2 + time.Millisecond {
		cmd := annals("news", "--update", chronology)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(delay)
		_ = cmd.Process.Kill() // it may have ended
		_ = cmd.Wait()
		if got := contents(t, chronology); !bytes.Equal(got, before) && !bytes.Equal(got, after) {
			t.Fatalf("killed after %v it left %d bytes that are neither of before nor of after", delay, len(got))
		}
	}
	if out, err := annals("news", "--update", chronology).CombinedOutput(); err != nil || !bytes.Equal(contents(t, chronology), after) {
		t.Errorf("after the kills an update does not make what a full run makes: %v: %s", err, out)
	}
}

func contents(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
