package source

import (
	"bytes"
	"strconv"
)

// pdfKind is the kind of a PDF value.
type pdfKind int

const (
	pdfNull pdfKind = iota
	pdfNumber
	pdfName    // /Name
	pdfString  // (words) or <hex>
	pdfArray   // [ … ]
	pdfDict    // << … >>
	pdfRef     // 12 0 R
	pdfKeyword // anything else: an operator, true, endobj
)

// pdfValue is a value of a PDF file, or an operator of a content stream.
type pdfValue struct {
	kind   pdfKind
	number float64 // also the object number of a reference
	text   string  // a name, a string's bytes, a keyword
	items  []pdfValue
	dict   map[string]pdfValue
	stream []byte // as it stands in the file, filters still on
}

func (v pdfValue) int() int { return int(v.number) }

// maxPDFDepth bounds arrays and dictionaries inside each other.
const maxPDFDepth = 50

// pdfLexer reads values from bytes.
type pdfLexer struct {
	data []byte
	at   int
}

// next returns the next value. ok is false at the end.
func (l *pdfLexer) next() (v pdfValue, ok bool) { return l.value(0) }

func (l *pdfLexer) value(depth int) (pdfValue, bool) {
	l.skipSpace()
	if l.at >= len(l.data) || depth > maxPDFDepth {
		return pdfValue{}, false
	}
	c := l.data[l.at]
	switch {
	case c == '/':
		l.at++
		return pdfValue{kind: pdfName, text: l.name()}, true
	case c == '(':
		return pdfValue{kind: pdfString, text: l.literal()}, true
	case c == '<' && l.peek(1) == '<':
		l.at += 2
		return l.dictionary(depth), true
	case c == '<':
		return pdfValue{kind: pdfString, text: l.hex()}, true
	case c == '[':
		l.at++
		return l.array(depth), true
	case c == ']' || c == '{' || c == '}' || c == ')':
		l.at++
		return pdfValue{kind: pdfKeyword, text: string(c)}, true
	case c == '>':
		l.at++
		if l.peek(0) == '>' {
			l.at++
		}
		return pdfValue{kind: pdfKeyword, text: ">>"}, true
	}
	word := l.word()
	if n, ok := pdfNumeral(word); ok {
		return pdfValue{kind: pdfNumber, number: n}, true
	}
	return pdfValue{kind: pdfKeyword, text: string(word)}, true
}

// pdfNumeral reads a number: a sign, digits, and at most one point, with no
// exponent.
func pdfNumeral(word []byte) (float64, bool) {
	sign, scale := 1.0, 0.0
	n, digits := 0.0, 0
	for i, c := range word {
		switch {
		case isDigit(c):
			n = n*10 + float64(c-'0')
			scale *= 10
			digits++
		case c == '.' && scale == 0:
			scale = 1
		case c == '-' && i == 0:
			sign = -1
		case c == '+' && i == 0, c == '-' && digits > 0: // some programs write 12-34
		default:
			return 0, false
		}
	}
	return sign * n / max(scale, 1), digits > 0
}

func (l *pdfLexer) peek(n int) byte {
	if l.at+n < len(l.data) {
		return l.data[l.at+n]
	}
	return 0
}

func (l *pdfLexer) skipSpace() {
	for l.at < len(l.data) {
		switch c := l.data[l.at]; {
		case c == '%':
			end := bytes.IndexAny(l.data[l.at:], "\r\n")
			if end < 0 {
				l.at = len(l.data)
				return
			}
			l.at += end
		case isPDFSpace(c):
			l.at++
		default:
			return
		}
	}
}

func isPDFSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isPDFDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

// word reads a number or a keyword, at least one byte.
func (l *pdfLexer) word() []byte {
	start := l.at
	l.at++
	for l.at < len(l.data) && !isPDFSpace(l.data[l.at]) && !isPDFDelimiter(l.data[l.at]) {
		l.at++
	}
	return l.data[start:l.at]
}

func (l *pdfLexer) name() string {
	start := l.at
	for l.at < len(l.data) && !isPDFSpace(l.data[l.at]) && !isPDFDelimiter(l.data[l.at]) {
		l.at++
	}
	raw := l.data[start:l.at]
	if bytes.IndexByte(raw, '#') < 0 {
		return string(raw)
	}
	var name []byte
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) {
			if n, err := strconv.ParseUint(string(raw[i+1:i+3]), 16, 8); err == nil {
				name = append(name, byte(n))
				i += 2
				continue
			}
		}
		name = append(name, raw[i])
	}
	return string(name)
}

func (l *pdfLexer) array(depth int) pdfValue {
	v := pdfValue{kind: pdfArray}
	for {
		item, ok := l.value(depth + 1)
		if !ok || item.kind == pdfKeyword && item.text == "]" {
			return v
		}
		v.items = appendPDF(v.items, item)
	}
}

func (l *pdfLexer) dictionary(depth int) pdfValue {
	var items []pdfValue
	for {
		item, ok := l.value(depth + 1)
		if !ok || item.kind == pdfKeyword && item.text == ">>" {
			break
		}
		items = appendPDF(items, item)
	}
	v := pdfValue{kind: pdfDict, dict: make(map[string]pdfValue, len(items)/2)}
	for i := 0; i+1 < len(items); i++ {
		if items[i].kind == pdfName {
			v.dict[items[i].text] = items[i+1]
			i++
		}
	}
	return v
}

// appendPDF appends an item; "12 0 R" becomes one reference.
func appendPDF(items []pdfValue, item pdfValue) []pdfValue {
	n := len(items)
	if item.kind == pdfKeyword && item.text == "R" && n >= 2 && items[n-1].kind == pdfNumber && items[n-2].kind == pdfNumber {
		return append(items[:n-2], pdfValue{kind: pdfRef, number: items[n-2].number})
	}
	return append(items, item)
}
