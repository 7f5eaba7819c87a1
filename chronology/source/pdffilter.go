package source

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"io"
)

// unpack takes the filters off a stream. Of a damaged one it returns what
// could be read, of one with an unknown filter nothing.
func (f *pdfFile) unpack(v pdfValue) []byte {
	data := v.stream
	filters := f.list(f.get(v, "Filter"))
	params := f.list(f.get(v, "DecodeParms"))
	for i, filter := range filters {
		switch f.resolve(filter).text {
		case "FlateDecode", "Fl":
			data = f.inflate(data)
		case "ASCII85Decode", "A85":
			data = decodeASCII85(data)
		case "ASCIIHexDecode", "AHx":
			data = []byte((&pdfLexer{data: append([]byte("<"), data...)}).hex())
		default:
			return nil
		}
		if i < len(params) {
			data = f.unpredict(data, f.resolve(params[i]))
		}
	}
	return data
}

// list returns the items of an array, or a single value as a list.
func (f *pdfFile) list(v pdfValue) []pdfValue {
	switch v.kind {
	case pdfNull:
		return nil
	case pdfArray:
		return v.items
	}
	return []pdfValue{v}
}

func (f *pdfFile) inflate(data []byte) []byte {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	unpacked, _ := io.ReadAll(io.LimitReader(r, int64(f.budget))) // of a damaged stream, what is there
	f.budget -= len(unpacked)
	return unpacked
}

func decodeASCII85(data []byte) []byte {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
	if end := bytes.Index(data, []byte("~>")); end >= 0 {
		data = data[:end]
	}
	decoded, _ := io.ReadAll(ascii85.NewDecoder(bytes.NewReader(data)))
	return decoded
}

// unpredict undoes the PNG predictors.
func (f *pdfFile) unpredict(data []byte, params pdfValue) []byte {
	if f.get(params, "Predictor").int() < 10 {
		return data
	}
	columns := max(1, f.get(params, "Columns").int())
	bits := max(1, f.get(params, "Colors").int()) * max(8, f.get(params, "BitsPerComponent").int())
	width, pixel := (columns*bits+7)/8, max(1, bits/8)
	if width <= 0 || width > len(data) {
		return data
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, width)
	for len(data) > width {
		row := append([]byte(nil), data[1:1+width]...)
		for i := range row {
			var left, corner byte
			if i >= pixel {
				left, corner = row[i-pixel], above[i-pixel]
			}
			switch data[0] {
			case 1:
				row[i] += left
			case 2:
				row[i] += above[i]
			case 3:
				row[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				row[i] += paeth(left, above[i], corner)
			}
		}
		out = append(out, row...)
		above = row
		data = data[1+width:]
	}
	return out
}

// paeth is the predictor of that name in the PNG specification.
func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	da, db, dc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	switch {
	case da <= db && da <= dc:
		return a
	case db <= dc:
		return b
	}
	return c
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
