package source

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// maxSkipped bounds a record that is skipped, a film say, in bytes.
const maxSkipped = 256 << 20

// readWARC reads a web archive (ISO 28500): each web page that was fetched is
// a Document. The day of fetching is not its day of publication and is not
// taken for it. One record at a time is in memory.
func readWARC(in *input, yield func(*Document, error) bool) {
	for number := 1; ; number++ {
		header, err := warcHeader(in.r)
		if errors.Is(err, io.EOF) {
			return
		}
		place := fmt.Sprintf("record %d", number)
		if err != nil {
			yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrMalformed, Detail: err.Error()})
			return
		}
		length, err := strconv.ParseInt(strings.TrimSpace(header.Get("Content-Length")), 10, 64)
		if err != nil || length < 0 {
			yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrMalformed, Detail: "no valid Content-Length"})
			return
		}
		if length > maxSkipped {
			yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrTooLarge, Detail: "more than 256 MiB; what follows was not read"})
			return
		}
		kind := strings.ToLower(header.Get("Warc-Type"))
		if length > MaxBytes || kind != "response" && kind != "resource" && kind != "conversion" {
			if _, err := io.CopyN(io.Discard, in.r, length); err != nil {
				yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrMalformed, Detail: "the record is cut short"})
				return
			}
			if length > MaxBytes && !yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrTooLarge}) {
				return
			}
			continue
		}
		block := make([]byte, 0, min(length, 1<<20))
		filled := bytes.NewBuffer(block)
		if _, err := io.CopyN(filled, in.r, length); err != nil {
			yield(nil, &ReadError{Name: in.name, Part: place, Err: ErrMalformed, Detail: "the record is cut short"})
			return
		}
		d, err := warcDocument(fmt.Sprintf("%s#%d", in.name, number), header, filled.Bytes())
		if d == nil && err == nil {
			continue // a picture, a redirect: nothing to read
		}
		if err != nil {
			err = &ReadError{Name: in.name, Part: place, Err: err}
		}
		if !yield(d, err) {
			return
		}
	}
}

// warcHeader reads the version line and the fields of a record.
func warcHeader(r *bufio.Reader) (textproto.MIMEHeader, error) {
	for {
		line, err := readLine(r)
		if len(bytes.TrimSpace(line)) == 0 && err == nil {
			continue
		}
		if err != nil && len(bytes.TrimSpace(line)) == 0 {
			return nil, err
		}
		if !bytes.HasPrefix(line, []byte("WARC/")) {
			return nil, errors.New("no WARC record starts here")
		}
		var fields bytes.Buffer
		for {
			line, err := readLine(r)
			fields.Write(line)
			if len(bytes.TrimRight(line, "\r\n")) == 0 || err != nil || fields.Len() > 1<<20 {
				break
			}
		}
		return textproto.NewReader(bufio.NewReader(&fields)).ReadMIMEHeader()
	}
}

// warcDocument reads the page in a record, or returns nil where it has none.
func warcDocument(name string, header textproto.MIMEHeader, block []byte) (*Document, error) {
	address := strings.Trim(header.Get("Warc-Target-Uri"), "<>")
	contentType, body := header.Get("Content-Type"), block
	if strings.HasPrefix(contentType, "application/http") {
		response, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(block)), nil)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		defer response.Body.Close()
		contentType = response.Header.Get("Content-Type")
		if response.StatusCode != http.StatusOK || !isPageType(contentType) {
			return nil, nil
		}
		if body, err = warcBody(response, block); err != nil {
			return nil, err
		}
	}
	switch {
	case strings.HasPrefix(contentType, "text/plain"):
		var head pageFacts
		head.setURL(address)
		d, err := plainDocument(name, body, head)
		if errors.Is(err, ErrNoText) {
			return nil, nil
		}
		return d, err
	case isPageType(contentType):
		return htmlDocument(name, body, contentType, address)
	}
	return nil, nil
}

// warcBody returns the body of a response without what was put around it for
// its transport. Many crawlers take that off and keep the header that tells of
// it, so a header counts only if the bytes agree.
func warcBody(response *http.Response, block []byte) ([]byte, error) {
	body, err := io.ReadAll(response.Body)
	if err != nil && len(body) == 0 { // not in chunks after all
		_, body, _ = bytes.Cut(block, []byte("\r\n\r\n"))
	} // of a cut page, what is there
	switch encoding := strings.ToLower(response.Header.Get("Content-Encoding")); {
	case bytes.HasPrefix(body, []byte("\x1f\x8b")):
		return gunzip(body)
	case encoding == "deflate":
		if unpacked, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(body)), MaxBytes)); err == nil {
			return unpacked, nil
		}
		if r, err := zlib.NewReader(bytes.NewReader(body)); err == nil {
			unpacked, _ := io.ReadAll(io.LimitReader(r, MaxBytes)) // of a cut page, what is there
			return unpacked, nil
		}
	case looksBinary(body[:min(len(body), sniffLength)]):
		return nil, fmt.Errorf("%w: a page packed with %q", ErrUnsupported, encoding)
	}
	return body, nil
}

func isPageType(contentType string) bool {
	return strings.HasPrefix(contentType, "text/html") || strings.HasPrefix(contentType, "application/xhtml+xml")
}

// gunzip unpacks data of at most MaxBytes.
func gunzip(data []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	unpacked, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if len(unpacked) > MaxBytes {
		return nil, ErrTooLarge
	}
	if err != nil && len(unpacked) == 0 {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return unpacked, nil
}
