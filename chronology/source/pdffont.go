package source

import (
	"encoding/binary"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// pdfFont turns the codes of a shown string into words and widths.
type pdfFont struct {
	wide      bool            // codes have two bytes
	toUnicode map[int]string  // by code, from the font's ToUnicode map
	base      [256]string     // of a simple font
	widths    map[int]float64 // in thousandths of the size
	fallback  float64         // the width of codes that have none
}

// fontOf returns a font, read once however many pages use it.
func (f *pdfFile) fontOf(v pdfValue) *pdfFont {
	if v.kind != pdfRef {
		return f.font(v)
	}
	if font, ok := f.fonts[v.int()]; ok {
		return font
	}
	font := f.font(f.resolve(v))
	f.fonts[v.int()] = font
	return font
}

// font reads a font dictionary.
func (f *pdfFile) font(v pdfValue) *pdfFont {
	font := &pdfFont{widths: map[int]float64{}, fallback: 500, toUnicode: map[int]string{}}
	if stream := f.get(v, "ToUnicode"); stream.stream != nil {
		font.readToUnicode(f.unpack(stream))
	}
	if f.get(v, "Subtype").text == "Type0" {
		font.wide = true
		if descendants := f.get(v, "DescendantFonts"); len(descendants.items) > 0 {
			f.wideWidths(font, f.resolve(descendants.items[0]))
		}
		return font
	}
	f.simpleEncoding(font, v)
	first := f.get(v, "FirstChar").int()
	for i, w := range f.get(v, "Widths").items {
		if i < 256 {
			font.widths[first+i] = f.resolve(w).number
		}
	}
	if strings.Contains(f.get(v, "BaseFont").text, "Courier") {
		font.fallback = 600
	}
	return font
}

// wideWidths reads the W array of a composite font: "10 [500 600] 20 30 700".
func (f *pdfFile) wideWidths(font *pdfFont, descendant pdfValue) {
	font.fallback = 1000
	if dw := f.get(descendant, "DW"); dw.kind == pdfNumber {
		font.fallback = dw.number
	}
	items := f.get(descendant, "W").items
	for i := 0; i+1 < len(items); {
		first, second := f.resolve(items[i]).int(), f.resolve(items[i+1])
		if second.kind == pdfArray {
			for j, w := range second.items {
				font.widths[first+j] = f.resolve(w).number
			}
			i += 2
			continue
		}
		if i+2 < len(items) {
			width := f.resolve(items[i+2]).number
			for code := first; code <= min(second.int(), first+65535); code++ {
				font.widths[code] = width
			}
		}
		i += 3
	}
}

// simpleEncoding fills the table of a font with one-byte codes.
func (f *pdfFile) simpleEncoding(font *pdfFont, v pdfValue) {
	encoding := f.get(v, "Encoding")
	name := encoding.text
	if encoding.kind == pdfDict {
		name = f.get(encoding, "BaseEncoding").text
	}
	table := charmap.Windows1252
	if name == "MacRomanEncoding" {
		table = charmap.Macintosh
	}
	for code := range 256 {
		font.base[code] = string(table.DecodeByte(byte(code)))
	}
	if name == "" || name == "StandardEncoding" {
		for code, words := range standardEncoding {
			font.base[code] = words
		}
	}
	code := 0
	for _, item := range f.get(encoding, "Differences").items {
		switch item = f.resolve(item); item.kind {
		case pdfNumber:
			code = item.int()
		case pdfName:
			if words := glyphWords(item.text); words != "" && code >= 0 && code < 256 {
				font.base[code] = words
			}
			code++
		}
	}
}

// standardEncoding is where Adobe's standard encoding differs from Windows-1252.
var standardEncoding = map[int]string{0x27: "’", 0x60: "‘", 0xa9: "'", 0xaa: "“", 0xab: "«", 0xac: "‹", 0xad: "›", 0xae: "fi", 0xaf: "fl",
	0xb1: "–", 0xb7: "•", 0xb8: "‚", 0xb9: "„", 0xba: "”", 0xbc: "…", 0xd0: "—"}

// glyphNames are the names of the glyphs that are not their own letters.
var glyphNames = map[string]string{
	"space": " ", "nbspace": " ", "exclam": "!", "quotedbl": `"`, "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&", "quotesingle": "'",
	"parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-", "minus": "−", "period": ".", "slash": "/",
	"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[", "backslash": `\`,
	"bracketright": "]", "underscore": "_", "braceleft": "{", "bar": "|", "braceright": "}", "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“",
	"quotedblright": "”", "quotesinglbase": "‚", "quotedblbase": "„", "guillemotleft": "«", "guillemotright": "»", "endash": "–", "emdash": "—", "bullet": "•",
	"ellipsis": "…", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "f_i": "fi", "f_l": "fl", "f_f": "ff", "Euro": "€", "sterling": "£", "yen": "¥", "section": "§", "degree": "°",
	"germandbls": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å", "dotlessi": "ı", "eth": "ð", "thorn": "þ",
	"lslash": "ł", "Lslash": "Ł", "dcroat": "đ", "copyright": "©", "registered": "®", "trademark": "™", "periodcentered": "·", "multiply": "×"}

// ligatures are the code points that stand for several letters.
var ligatures = map[string]string{"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}

// glyphAccents are the accents that follow a letter in a glyph's name.
var glyphAccents = map[string]rune{"acute": '\u0301', "grave": '\u0300', "circumflex": '\u0302', "dieresis": '\u0308', "tilde": '\u0303',
	"cedilla": '\u0327', "caron": '\u030c', "ogonek": '\u0328', "macron": '\u0304', "dotaccent": '\u0307', "breve": '\u0306', "ring": '\u030a', "hungarumlaut": '\u030b'}

// glyphWords returns what a glyph's name stands for, by Adobe's rules for
// glyph names, or "".
func glyphWords(name string) string {
	name, _, _ = strings.Cut(name, ".")
	if words, ok := glyphNames[name]; ok {
		return words
	}
	if len(name) == 1 {
		return name
	}
	for _, prefix := range []string{"uni", "u"} {
		if digits, ok := strings.CutPrefix(name, prefix); ok && len(digits) >= 4 {
			if n, err := strconv.ParseUint(digits, 16, 21); err == nil {
				return string(rune(n))
			}
		}
	}
	if len(name) > 1 {
		if accent, ok := glyphAccents[name[1:]]; ok {
			return composed(name[:1] + string(accent))
		}
	}
	return ""
}

// readToUnicode reads the bfchar and bfrange parts of a CMap.
func (font *pdfFont) readToUnicode(data []byte) {
	l := &pdfLexer{data: data}
	var operands []pdfValue
	for {
		v, ok := l.next()
		if !ok {
			return
		}
		if v.kind != pdfKeyword {
			operands = append(operands, v)
			continue
		}
		switch v.text {
		case "endbfchar":
			for i := 0; i+1 < len(operands); i += 2 {
				font.toUnicode[codeOf(operands[i].text)] = utf16Words(operands[i+1].text)
			}
		case "endbfrange":
			for i := 0; i+2 < len(operands); i += 3 {
				font.bfrange(codeOf(operands[i].text), codeOf(operands[i+1].text), operands[i+2])
			}
		}
		operands = operands[:0]
	}
}

func (font *pdfFont) bfrange(low, high int, to pdfValue) {
	for code := low; code <= high && code-low < 65536; code++ {
		if to.kind == pdfArray {
			if code-low < len(to.items) {
				font.toUnicode[code] = utf16Words(to.items[code-low].text)
			}
			continue
		}
		words := []rune(utf16Words(to.text))
		if len(words) == 0 {
			return
		}
		words[len(words)-1] += rune(code - low)
		font.toUnicode[code] = string(words)
	}
}

func codeOf(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4; i++ {
		n = n<<8 | int(s[i])
	}
	return n
}

func utf16Words(s string) string {
	if len(s) < 2 {
		return s
	}
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = binary.BigEndian.Uint16([]byte(s[2*i : 2*i+2]))
	}
	return string(utf16.Decode(units))
}

// decode calls show for each code of a string with its words and its width in
// thousandths.
func (font *pdfFont) decode(s string, show func(words string, width float64, space bool)) {
	step := 1
	if font.wide {
		step = 2
	}
	for i := 0; i+step <= len(s); i += step {
		code := codeOf(s[i : i+step])
		words, ok := font.toUnicode[code]
		if !ok && !font.wide {
			words = font.base[code]
		}
		width, ok := font.widths[code]
		if !ok {
			width = font.fallback
		}
		if ligature, ok := ligatures[words]; ok {
			words = ligature
		}
		show(words, width, step == 1 && code == ' ')
	}
}
