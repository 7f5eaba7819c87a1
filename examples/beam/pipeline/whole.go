package pipeline

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"path"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// leftover begins the names of files that are being written.
const leftover = ".annals-"

// writeWhole writes a file beside its place and puts it there when it is whole,
// on disk. What stood there stays until then. Two workers may write the same
// file, as runners that start a slow one again do: each has a name of its own.
func writeWhole(ctx context.Context, name string, write func(io.Writer) error) (err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	folder, file := path.Split(name)
	temp := folder + leftover + rand.Text() + "-" + file
	defer func() {
		if err == nil {
			return
		}
		err = fmt.Errorf("writing %s: %w", name, err)
		if remover, ok := fs.(filesystem.Remover); ok {
			_ = remover.Remove(ctx, temp) // it may not have been made
		}
	}()
	f, err := fs.OpenWrite(ctx, temp)
	if err != nil {
		return err
	}
	err = write(f)
	if disk, ok := f.(interface{ Sync() error }); ok && err == nil {
		err = disk.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return filesystem.Rename(ctx, fs, temp, name)
}

// RemoveLeftovers removes what a run that was broken off has begun to write in
// an output folder. No other run may be writing there.
func RemoveLeftovers(ctx context.Context, output string) error {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return err
	}
	defer fs.Close()
	remover, ok := fs.(filesystem.Remover)
	if !ok {
		return nil
	}
	for _, folder := range []string{output, join(output, deadFolder)} {
		files, err := fs.List(ctx, join(folder, leftover+"*"))
		if err != nil {
			return err
		}
		for _, f := range files {
			if err := remover.Remove(ctx, f); err != nil {
				return err
			}
		}
	}
	return nil
}
