// Command parquet carries articles and what annals finds in them between Apache
// Parquet and the JSON Lines that annals' filters read and write:
//
//	parquet in ARTICLES.parquet | annals events --jsonl | parquet out EVENTS.parquet
//
// It is a module of its own, so that annals does without what Parquet needs. The
// library is parquet-go, the maintained Go implementation (Apache-2.0).
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

const usage = `parquet in ARTICLES.parquet ...   articles as JSON lines, on stdout
parquet out FILE.parquet          what annals tag or annals events wrote, from stdin

A file of articles has the columns text and, if it has them, id, date, title and
url. An empty id becomes the file's name and the row's number.
`

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "parquet:", err)
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout io.Writer) error {
	switch {
	case len(args) > 1 && args[0] == "in":
		w := bufio.NewWriterSize(stdout, 1<<16)
		for _, path := range args[1:] {
			if err := readArticles(path, w); err != nil {
				return err
			}
		}
		return w.Flush()
	case len(args) == 2 && args[0] == "out":
		return writeWhole(args[1], func(w io.Writer) error { return writeFound(w, stdin) })
	}
	return fmt.Errorf("it takes in or out and files:\n%s", usage)
}

// writeWhole writes a file beside its place and puts it there when it is whole.
func writeWhole(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".parquet-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }() // where it was not put in place
	err = write(f)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if err == nil {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.Rename(f.Name(), path)
}
