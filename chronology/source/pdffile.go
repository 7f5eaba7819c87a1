package source

import (
	"bytes"
	"sort"
	"strconv"
)

// pdfFile is a PDF file whose objects were found by looking for them, not by
// its cross-reference table: damaged files are read like whole ones, and a
// table that lies can do no harm.
type pdfFile struct {
	data    []byte
	offsets map[int]int      // of the objects that stand in the file
	packed  map[int]pdfValue // objects that stood in object streams
	cache   map[int]pdfValue
	fonts   map[int]*pdfFont
	trailer pdfValue

	encrypted bool
	secret    *pdfCrypt // nil where the file is not encrypted or needs a password

	budget int // bytes that may still be unpacked
	steps  int // of painting that were taken
}

// maxUnpacked bounds what all streams of one file may unpack to, in bytes.
const maxUnpacked = MaxBytes

func openPDF(data []byte) *pdfFile {
	f := &pdfFile{data: data, offsets: map[int]int{}, packed: map[int]pdfValue{}, cache: map[int]pdfValue{}, fonts: map[int]*pdfFont{}, budget: maxUnpacked}
	f.scan()
	f.trailer = pdfValue{kind: pdfDict, dict: map[string]pdfValue{}}
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte("trailer"))
		if i < 0 {
			break
		}
		at += i + len("trailer")
		f.addTrailer((&pdfLexer{data, at}).nextDict())
	}
	for _, number := range f.numbers() {
		if f.marked(number, "/XRef") {
			f.addTrailer(f.object(number))
		}
	}
	if encrypt := f.get(f.trailer, "Encrypt"); encrypt.kind == pdfDict {
		f.encrypted = true
		f.secret = f.crypt(encrypt)
		clear(f.cache)
	}
	for _, number := range f.numbers() {
		if f.marked(number, "/ObjStm") {
			f.unpackObjects(f.object(number))
		}
	}
	return f
}

// marked reports whether an object's dictionary seems to have a name in it.
func (f *pdfFile) marked(number int, name string) bool {
	at := f.offsets[number]
	window := f.data[at:min(len(f.data), at+512)]
	if end := bytes.Index(window, []byte("stream")); end >= 0 {
		window = window[:end]
	}
	return bytes.Contains(window, []byte(name))
}

func (l *pdfLexer) nextDict() pdfValue {
	v, _ := l.next()
	return v
}

// addTrailer takes what a trailer says; the last one in the file counts.
func (f *pdfFile) addTrailer(v pdfValue) {
	for _, key := range []string{"Root", "Info", "Encrypt", "ID"} {
		if value, ok := v.dict[key]; ok {
			f.trailer.dict[key] = value
		}
	}
}

// scan finds every "12 0 obj". A later one of the same number counts.
func (f *pdfFile) scan() {
	for at := 0; ; {
		i := bytes.Index(f.data[at:], []byte("obj"))
		if i < 0 {
			return
		}
		i += at
		at = i + 3
		generation, end := intBefore(f.data, i)
		if generation < 0 {
			continue
		}
		if number, _ := intBefore(f.data, end); number > 0 {
			f.offsets[number] = i + 3
		}
	}
}

// intBefore reads the number that ends before byte end, white space between.
func intBefore(data []byte, end int) (number, start int) {
	i := end
	for i > 0 && isPDFSpace(data[i-1]) {
		i--
	}
	stop := i
	for i > 0 && isDigit(data[i-1]) && stop-i < 9 {
		i--
	}
	n, err := strconv.Atoi(string(data[i:stop]))
	if err != nil {
		return -1, i
	}
	return n, i
}

// numbers returns the numbers of the objects in order.
func (f *pdfFile) numbers() []int {
	numbers := make([]int, 0, len(f.offsets))
	for n := range f.offsets {
		numbers = append(numbers, n)
	}
	sort.Ints(numbers)
	return numbers
}

// object returns an object, or null.
func (f *pdfFile) object(number int) pdfValue {
	if v, ok := f.cache[number]; ok {
		return v
	}
	offset, ok := f.offsets[number]
	if !ok {
		return f.packed[number]
	}
	f.cache[number] = pdfValue{} // what refers to itself finds null
	l := &pdfLexer{f.data, offset}
	v, _ := l.next()
	if v.kind == pdfNumber { // perhaps "5 0 R" as a whole object
		items := []pdfValue{v}
		for range 2 {
			item, _ := l.next()
			items = appendPDF(items, item)
		}
		v = items[0]
	}
	if v.kind == pdfDict {
		l.skipSpace()
		if bytes.HasPrefix(f.data[l.at:], []byte("stream")) {
			v.stream = f.rawStream(v, l.at+len("stream"))
			if f.secret != nil && f.get(v, "Type").text != "XRef" {
				v.stream = f.secret.stream(number, v.stream)
			}
		}
	}
	f.cache[number] = v
	return v
}

// rawStream returns the bytes of a stream: as many as it says if its end is
// there, else up to the next end.
func (f *pdfFile) rawStream(v pdfValue, at int) []byte {
	if at < len(f.data) && f.data[at] == '\r' {
		at++
	}
	if at < len(f.data) && f.data[at] == '\n' {
		at++
	}
	rest := f.data[min(at, len(f.data)):]
	if n := f.get(v, "Length").int(); n > 0 && n <= len(rest) && bytes.HasPrefix(bytes.TrimLeft(rest[n:min(len(rest), n+20)], "\r\n "), []byte("endstream")) {
		return rest[:n]
	}
	if end := bytes.Index(rest, []byte("endstream")); end >= 0 {
		return rest[:end]
	}
	return rest
}

// resolve follows a reference.
func (f *pdfFile) resolve(v pdfValue) pdfValue {
	for range 10 {
		if v.kind != pdfRef {
			return v
		}
		v = f.object(v.int())
	}
	return pdfValue{}
}

// get returns a dictionary's value, references followed.
func (f *pdfFile) get(v pdfValue, key string) pdfValue { return f.resolve(f.resolve(v).dict[key]) }

// unpackObjects takes the objects out of an object stream.
func (f *pdfFile) unpackObjects(stream pdfValue) {
	data := f.unpack(stream)
	first := f.get(stream, "First").int()
	if first <= 0 || first > len(data) {
		return
	}
	head := &pdfLexer{data: data[:first]}
	for {
		number, ok1 := head.next()
		offset, ok2 := head.next()
		if !ok1 || !ok2 {
			return
		}
		if at := first + offset.int(); at >= first && at < len(data) {
			v, _ := (&pdfLexer{data, at}).next()
			f.packed[number.int()] = v
		}
	}
}
