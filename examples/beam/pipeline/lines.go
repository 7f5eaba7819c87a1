package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func registerLines() {
	register.DoFn4x1[context.Context, *sdf.LockRTracker, fileio.ReadableFile, func(line), error](&readLinesFn{})
	register.Emitter1[line]()
}

// maxLine bounds one line, in bytes; it is that of annals' own filters.
const maxLine = 64 << 20

// line is a line of a file, without its end.
type line struct {
	File   string
	Offset int64 // bytes of the file, unpacked, before the line
	Data   []byte
	Long   bool // longer than maxLine; Data is its beginning
}

// readLinesFn reads the lines of files. Workers share a file that can be sought
// in: each reads the lines that begin in its chunks.
//
// Beam's own text source gives no offsets, by which a broken line is found again.
type readLinesFn struct {
	ChunkBytes int64
}

// CreateInitialRestriction is the file's bytes. What is packed is read from
// its beginning to its end by one worker, which claims the whole at once.
func (fn *readLinesFn) CreateInitialRestriction(file fileio.ReadableFile) offsetrange.Restriction {
	if packed(file) {
		return offsetrange.Restriction{Start: 0, End: 1}
	}
	return offsetrange.Restriction{Start: 0, End: file.Metadata.Size}
}

// SplitRestriction cuts a local file into chunks. Stores of objects cannot be
// sought in through Beam: a worker would read all that lies before its chunk.
func (fn *readLinesFn) SplitRestriction(file fileio.ReadableFile, r offsetrange.Restriction) []offsetrange.Restriction {
	if packed(file) || strings.Contains(file.Metadata.Path, "://") {
		return []offsetrange.Restriction{r}
	}
	return r.SizedSplits(fn.ChunkBytes)
}

// RestrictionSize is the number of bytes to read.
func (fn *readLinesFn) RestrictionSize(_ fileio.ReadableFile, r offsetrange.Restriction) float64 {
	return r.Size()
}

// CreateTracker lets the runner split what a worker has not read yet.
func (fn *readLinesFn) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement emits the lines that begin in the restriction.
func (fn *readLinesFn) ProcessElement(ctx context.Context, rt *sdf.LockRTracker, file fileio.ReadableFile, emit func(line)) error {
	r := rt.GetRestriction().(offsetrange.Restriction)
	claim := rt.TryClaim
	if packed(file) {
		if !rt.TryClaim(int64(0)) {
			return nil
		}
		claim = func(any) bool { return true }
	}
	content, err := file.Open(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", file.Metadata.Path, err)
	}
	defer content.Close()
	in, at, err := beginning(content, r.Start)
	for err == nil && claim(at) {
		var l line
		var n int64
		l, n, err = readLine(in)
		if len(l.Data) > 0 {
			l.File, l.Offset = file.Metadata.Path, at
			emit(l)
		}
		at += n
	}
	if errors.Is(err, io.EOF) {
		rt.TryClaim(r.End) // the runner wants to hear that nothing is left
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: after byte %d: %w", file.Metadata.Path, at, err)
	}
	return nil
}

func packed(file fileio.ReadableFile) bool { return strings.HasSuffix(file.Metadata.Path, ".gz") }

// beginning returns a reader at the first line that begins at start or after
// it, and that line's offset.
func beginning(content io.Reader, start int64) (*bufio.Reader, int64, error) {
	in := bufio.NewReaderSize(content, 1<<18)
	if start == 0 {
		return in, 0, nil
	}
	before := start - 1 // a line that begins at start follows a line end there
	if seeker, ok := content.(io.Seeker); ok {
		if _, err := seeker.Seek(before, io.SeekStart); err != nil {
			return nil, 0, err
		}
	} else if _, err := io.CopyN(io.Discard, in, before); err != nil {
		return nil, 0, err
	}
	_, n, err := readLine(in)
	return in, before + n, err
}

// readLine returns the next line, cut at maxLine, and how many bytes it took.
// The error is io.EOF where nothing is left behind the line.
func readLine(in *bufio.Reader) (l line, n int64, err error) {
	for {
		piece, err := in.ReadSlice('\n')
		n += int64(len(piece))
		if room := maxLine - len(l.Data); len(piece) > room {
			l.Long, piece = true, piece[:room]
		}
		l.Data = append(l.Data, piece...)
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		l.Data = bytes.TrimRight(l.Data, "\r\n")
		return l, n, err
	}
}
