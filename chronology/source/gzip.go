package source

import (
	"bufio"
	"compress/gzip"
	"strings"
)

// readGzip unpacks on the fly and reads what is inside, of whatever format.
// Packed twice is refused.
func readGzip(in *input, yield func(*Document, error) bool) {
	unpacked, err := gzip.NewReader(in.r)
	if err != nil {
		yield(nil, &ReadError{Name: in.name, Err: ErrMalformed, Detail: err.Error()})
		return
	}
	inner := &input{name: in.name, hint: strings.TrimSuffix(in.hint, ".gz"), r: bufio.NewReaderSize(unpacked, sniffLength), packed: true}
	if in.packed {
		yield(nil, &ReadError{Name: in.name, Err: ErrUnsupported, Detail: "packed more than once"})
		return
	}
	inner.read(yield)
}
