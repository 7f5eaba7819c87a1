package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dateToken is a number or a word.
type dateToken struct {
	Span
	number int // -1 for a word
	digits int // of the number
	word   string
}

func dateTokens(text string) []dateToken {
	var tokens []dateToken
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		start := i
		switch {
		case digitValue(r) >= 0:
			n, digits := 0, 0
			for i < len(text) {
				if r, size = utf8.DecodeRuneInString(text[i:]); digitValue(r) < 0 {
					break
				}
				n = min(n*10+digitValue(r), 1<<40)
				i, digits = i+size, digits+1
			}
			if digits > 8 {
				n = -2 // too long for a date
			}
			tokens = append(tokens, dateToken{Span{start, i}, n, digits, ""})
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			for i < len(text) {
				if r, size = utf8.DecodeRuneInString(text[i:]); !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) {
					break
				}
				i += size
			}
			tokens = append(tokens, dateToken{Span{start, i}, -1, 0, strings.ToLower(text[start:i])})
		default:
			i += size
		}
	}
	return tokens
}

// isYear reports a number of four digits that is a year from 1700 on.
func isYear(t dateToken) bool {
	return t.digits == 4 && (t.number >= 1700 && t.number <= 2200 || isBuddhist(t.number))
}

// isBuddhist reports a year as Thailand counts: 543 more than elsewhere.
func isBuddhist(year int) bool { return year >= 2443 && year <= 2643 }

// digitZeros are the zeros of the digits that dates are written with:
// European, Arabic, Persian, Devanagari, Bengali, Thai, full-width.
var digitZeros = [...]rune{'0', '٠', '۰', '०', '০', '๐', '０'}

// digitValue returns the value of a decimal digit, -1 for any other sign.
func digitValue(r rune) int {
	for _, zero := range digitZeros {
		if r >= zero && r <= zero+9 {
			return int(r - zero)
		}
	}
	return -1
}

// isShortYear reports a number of two digits.
func isShortYear(t dateToken) bool { return t.digits == 2 }

// fullYear returns the year that two digits stand for: what was saved to a
// disk is seldom of before 1970.
func fullYear(short int) int {
	if short < 70 {
		return 2000 + short
	}
	return 1900 + short
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
