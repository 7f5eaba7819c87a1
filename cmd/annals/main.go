// Command annals turns prose into a chronology: articles, notes and mail in,
// an interactive timeline, figures and data out. `annals --help` says how.
//
// This is the only package that reads the clock, the environment or the
// terminal. Everything it needs of them is in an env, so that tests run the
// command in their own process.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, &env{args: os.Args[1:], stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, terminal: isTerminal(os.Stderr)})
	stop()
	os.Exit(code)
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
