package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// readMbox reads a mailbox: messages one after the other, each behind a line
// that starts with "From ". Lines of the text that start so are written
// ">From " (the mboxrd form). One message at a time is in memory.
func readMbox(in *input, yield func(*Document, error) bool) {
	var message []byte
	number, blank, tooLarge := 0, true, false
	deliver := func() bool {
		if number == 0 {
			return true
		}
		place := fmt.Sprintf("message %d", number)
		if tooLarge {
			return yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrTooLarge, Detail: "more than 64 MiB"})
		}
		return yieldMessage(in.name, place, message, yield)
	}
	for {
		line, err := readLine(in.r)
		if bytes.HasPrefix(line, []byte("From ")) && blank {
			if !deliver() {
				return
			}
			number++
			message, tooLarge = message[:0], false
		} else {
			if unquoted := bytes.TrimLeft(line, ">"); len(unquoted) < len(line) && bytes.HasPrefix(unquoted, []byte("From ")) {
				line = line[1:]
			}
			tooLarge = tooLarge || errors.Is(err, ErrTooLarge) || len(message)+len(line) > MaxBytes
			if !tooLarge {
				message = append(message, line...)
			}
		}
		blank = len(bytes.TrimRight(line, "\r\n")) == 0
		if err != nil && !errors.Is(err, ErrTooLarge) {
			if deliver() && !errors.Is(err, io.EOF) {
				yield(nil, &ReadError{Name: in.name, Err: err})
			}
			return
		}
	}
}
