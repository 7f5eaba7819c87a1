package pipeline

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func registerDeadLetters() {
	register.Combiner2[deadFile, deadLetter](&firstDeadFn{})
	register.DoFn3x1[context.Context, string, deadFile, error](&writeDeadFn{})
}

const (
	deadFolder  = "dead-letters"
	mostDead    = 10_000 // dead letters of one file that are written down
	deadExcerpt = 200    // bytes of a broken line that are kept
)

// deadLetter is a line that could not be read as an article of a story.
type deadLetter struct {
	Offset int64
	Reason string
	Text   string // its beginning
}

func newDeadLetter(l *line, reason error) deadLetter {
	text := l.Data[:min(len(l.Data), deadExcerpt)]
	return deadLetter{Offset: l.Offset, Reason: reason.Error(), Text: strings.ToValidUTF8(string(text), "\ufffd")}
}

// deadFile is the first dead letters of a file.
type deadFile struct {
	Letters []deadLetter
	More    bool
}

// firstDeadFn gathers the dead letters of a file, the first mostDead of them: a file
// may be one from its beginning to its end.
type firstDeadFn struct{}

// CreateAccumulator is a file without dead letters.
func (*firstDeadFn) CreateAccumulator() deadFile { return deadFile{} }

// AddInput adds a letter.
func (fn *firstDeadFn) AddInput(f deadFile, l deadLetter) deadFile {
	f.Letters = append(f.Letters, l)
	if len(f.Letters) >= 2*mostDead {
		return fn.ExtractOutput(f)
	}
	return f
}

// MergeAccumulators joins two parts of a file.
func (fn *firstDeadFn) MergeAccumulators(a, b deadFile) deadFile {
	return fn.ExtractOutput(deadFile{Letters: append(a.Letters, b.Letters...), More: a.More || b.More})
}

// ExtractOutput sorts the letters and drops those behind the first.
func (*firstDeadFn) ExtractOutput(f deadFile) deadFile {
	slices.SortFunc(f.Letters, func(a, b deadLetter) int { return cmp.Compare(a.Offset, b.Offset) })
	f.Letters = slices.CompactFunc(f.Letters, func(a, b deadLetter) bool { return a.Offset == b.Offset })
	if len(f.Letters) > mostDead {
		f.Letters, f.More = slices.Clip(f.Letters[:mostDead]), true
	}
	return f
}

// writeDeadFn writes the dead letters of a file as JSON Lines, each with the
// number of its line. Workers that read the middle of a file cannot know that
// number; here the file is read once more, up to its last dead letter.
type writeDeadFn struct {
	Output string
}

// ProcessElement writes the dead letters of one file.
func (fn *writeDeadFn) ProcessElement(ctx context.Context, file string, dead deadFile) error {
	readable := fileio.ReadableFile{Metadata: fileio.FileMetadata{Path: file}}
	content, err := readable.Open(ctx)
	if err != nil {
		return err
	}
	defer content.Close()
	numbers, err := lineNumbers(content, dead.Letters)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	name := join(fn.Output, path.Join(deadFolder, fileName(file, ".jsonl")))
	return writeWhole(ctx, name, func(w io.Writer) error {
		out := json.NewEncoder(w)
		out.SetEscapeHTML(false)
		for i, l := range dead.Letters {
			if err := out.Encode(wireDeadLetter{file, numbers[i], l.Offset, l.Reason, l.Text}); err != nil {
				return err
			}
		}
		if !dead.More {
			return nil
		}
		last := len(dead.Letters) - 1
		return out.Encode(wireDeadLetter{file, numbers[last], dead.Letters[last].Offset, "more lines behind this one are broken", ""})
	})
}

// wireDeadLetter is a dead letter as it is written. Lines count from 1, the
// offset from 0, in bytes.
type wireDeadLetter struct {
	File   string `json:"file"`
	Line   int64  `json:"line"`
	Offset int64  `json:"offset"`
	Reason string `json:"reason"`
	Text   string `json:"text"`
}

// lineNumbers returns the number of the line of each letter; they are in the
// order of the file.
func lineNumbers(content io.Reader, letters []deadLetter) ([]int64, error) {
	in := bufio.NewReaderSize(content, 1<<18)
	numbers := make([]int64, len(letters))
	number, at := int64(1), int64(0)
	for i := range letters {
		for at < letters[i].Offset {
			piece, err := in.ReadSlice('\n')
			at += int64(len(piece))
			switch {
			case err == nil:
				number++
			case !errors.Is(err, bufio.ErrBufferFull):
				return nil, fmt.Errorf("counting lines: %w", err)
			}
		}
		numbers[i] = number
	}
	return numbers, nil
}
