package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// Decode returns the text of bytes whose encoding is not declared, in valid
// UTF-8 and without a byte order mark, and what had to be guessed or repaired.
func Decode(data []byte) (string, []Diagnostic) {
	text, found := decodeText(data)
	return validUTF8(text), found
}

// decodeText returns the text of a file whose encoding is not declared, and a
// diagnostic where it had to be guessed or repaired. UTF-8 and UTF-16 are
// told by their marks and patterns; the encoding of a file that is neither is
// guessed from its letters.
func decodeText(data []byte) (string, []Diagnostic) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if wide := wideEncoding(data); wide != nil {
		if text, err := wide.NewDecoder().Bytes(data); err == nil {
			return validUTF8(string(text)), nil
		}
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	good, bad := countUTF8(data)
	if good >= bad {
		return validUTF8(string(data)), []Diagnostic{{Code: "bad-bytes", Severity: Warning, Start: -1, End: -1,
			Message: fmt.Sprintf("%d bytes are not UTF-8 and were replaced by U+FFFD", bad),
			Hint:    "save the file as UTF-8 again"}}
	}
	return decodeGuessed(data, chardet.NewTextDetector())
}

// declarationBytes is how far into a page its encoding may be declared.
const declarationBytes = 16 << 10

// htmlUTF8 returns the page in UTF-8. A page that is UTF-8 by its bytes is
// taken so whatever it declares; else its header, its mark and its <meta>
// count, and where it declares nothing, its letters.
func htmlUTF8(data []byte, contentType string) []byte {
	if good, bad := countUTF8(data); good >= 4*bad && wideEncoding(data) == nil {
		return data
	}
	head := data[:min(len(data), declarationBytes)]
	at := bytes.Index(head, []byte("charset="))
	if at > 0 { // a browser looks at 1024 bytes only
		head = head[max(0, bytes.LastIndexByte(head[:at], '<')):]
	}
	declared, name, certain := charset.DetermineEncoding(head[:min(len(head), 1024)], contentType)
	switch decoded, err := declared.NewDecoder().Bytes(data); {
	case name == "utf-8" && certain:
		return data
	case (certain || at > 0 || wideEncoding(data) != nil) && err == nil:
		return decoded
	}
	text, _ := decodeGuessed(data, chardet.NewHtmlDetector())
	return []byte(text)
}

// maxGuess is how much of a file its encoding is guessed from, in bytes.
const maxGuess = 1 << 16

// decodeGuessed decodes a file in an encoding of one byte, or of East Asia, by
// the frequency of its letters (the ICU method). Where that is not sure of
// itself the file is taken for Windows-1252, of which Latin-1 is a part.
func decodeGuessed(data []byte, detector *chardet.Detector) (string, []Diagnostic) {
	name, decoder := "windows-1252", encoding.Encoding(charmap.Windows1252)
	if guess, err := detector.DetectBest(data[:min(len(data), maxGuess)]); err == nil && guess.Confidence >= 30 {
		if named, err := htmlindex.Get(guess.Charset); err == nil && !strings.HasPrefix(guess.Charset, "UTF") {
			name, decoder = strings.ToLower(guess.Charset), named
		}
	}
	text, err := decoder.NewDecoder().Bytes(data)
	if err != nil {
		text = data
	}
	return validUTF8(string(text)), []Diagnostic{{Code: "encoding", Severity: Info, Start: -1, End: -1,
		Message: "the file is not UTF-8 and was read as " + name, Hint: "save the file as UTF-8 if letters look wrong"}}
}

// wideEncoding returns the UTF-16 encoding that data starts in, told by its
// byte-order mark or by every second byte being NUL, or nil.
func wideEncoding(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	head := data[:min(len(data), 256)&^1]
	var even, odd int
	for i := 0; i+1 < len(head); i += 2 {
		if head[i] == 0 && head[i+1] != 0 {
			even++
		}
		if head[i] != 0 && head[i+1] == 0 {
			odd++
		}
	}
	pairs := len(head) / 2
	switch {
	case pairs >= 4 && odd*10 >= pairs*7:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case pairs >= 4 && even*10 >= pairs*7:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// countUTF8 counts the characters of more than one byte that are right UTF-8,
// and the bytes that are not UTF-8.
func countUTF8(data []byte) (good, bad int) {
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		data = data[size:]
	}
	return good, bad
}

// decodeLabelled returns the text of data in the encoding that a label such as
// "koi8-r" names; without a known label it is guessed.
func decodeLabelled(data []byte, label string) (string, []Diagnostic) {
	if label == "" || strings.EqualFold(label, "utf-8") || strings.EqualFold(label, "us-ascii") {
		return decodeText(data)
	}
	named, err := htmlindex.Get(label)
	if err != nil {
		return decodeText(data)
	}
	text, err := named.NewDecoder().Bytes(data)
	if err != nil {
		return decodeText(data)
	}
	return validUTF8(string(text)), nil
}
