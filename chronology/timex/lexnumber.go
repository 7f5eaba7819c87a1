package timex

// number reads a run that begins with a digit: a number, an ordinal, a decade,
// a date or a clock time.
func (l *lexer) number(i int) (token, int) {
	text := l.text
	t := token{start: int32(i), kind: numberToken}
	if text[i] == '2' && isLetter(byteAt(text, i+1)) {
		if t, end, ok := l.chatWord(i); ok {
			return t, end
		}
	}
	j, value := digitRun(text, i, &t)
	switch next := byteAt(text, j); {
	case next == ':' && t.digits <= 2 && isDigit(byteAt(text, j+1)):
		if end := clockEnd(text, j); end > 0 {
			t.kind, t.end, t.num = clockToken, int32(end), value
			return t, end
		}
	case (next == '-' || next == '/' || next == '.') && isDigit(byteAt(text, j+1)):
		if end, kind, ok := numericDate(text, i, j); ok {
			t.kind, t.end = kind, int32(end)
			if next == '.' {
				t.flags |= decimalSep
			}
			return t, end
		}
	}
	for byteAt(text, j) == ',' && t.digits <= 3+3*3 && threeDigits(text, j+1) {
		t.flags |= grouped
		var more token
		var part int32
		j, part = digitRun(text, j+1, &more)
		t.digits += more.digits
		value = clampNumber(int64(value)*1000 + int64(part))
	}
	if byteAt(text, j) == '.' && isDigit(byteAt(text, j+1)) {
		t.flags |= decimal
		for j++; j < len(text) && isDigit(text[j]); j++ {
		}
	}
	t.num = value
	t.end = int32(j)
	if t.flags&(decimal|grouped) == 0 {
		if end := suffixEnd(text, j, "st", "nd", "rd", "th"); end > 0 && t.digits <= 2 {
			t.kind, t.end = ordinalToken, int32(end)
		} else if end := decadeEnd(text, j); end > 0 && value%10 == 0 && (t.digits == 4 || t.digits == 2) {
			t.kind, t.end = decadeToken, int32(end)
		}
	}
	return t, int(t.end)
}

// chatWord reads "2nite" and "2moro", words of chat that begin with a digit.
func (l *lexer) chatWord(i int) (t token, end int, ok bool) {
	j := i + 1
	for j < len(l.text) && byteClasses[l.text[j]] == letterByte && j-i <= maxWord {
		j++
	}
	id := l.lex.find(l.text[i:j], hashWord(l.text[i:j]))
	return token{start: int32(i), end: int32(j), kind: wordToken, word: id}, j, id != 0
}

// digitRun reads digits from i; the value stops growing at maxNumber.
func digitRun(text string, i int, t *token) (end int, value int32) {
	n := int64(0)
	j := i
	for j < len(text) && isDigit(text[j]) {
		n = min(n*10+int64(text[j]-'0'), maxNumber)
		j++
	}
	t.digits = uint8(min(j-i, 200))
	return j, int32(n)
}

func clampNumber(n int64) int32 { return int32(min(n, maxNumber)) }

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return byteClasses[c] == letterByte || byteClasses[c] == highByte }

func threeDigits(s string, i int) bool {
	return isDigit(byteAt(s, i)) && isDigit(byteAt(s, i+1)) && isDigit(byteAt(s, i+2)) && !isDigit(byteAt(s, i+3))
}

// clockEnd returns the end of "15:30" or "15:30:05" whose first colon is at
// colon, or 0.
func clockEnd(s string, colon int) int {
	if !isDigit(byteAt(s, colon+1)) || !isDigit(byteAt(s, colon+2)) || isDigit(byteAt(s, colon+3)) {
		return 0
	}
	end := colon + 3
	if byteAt(s, end) == ':' && isDigit(byteAt(s, end+1)) && isDigit(byteAt(s, end+2)) && !isDigit(byteAt(s, end+3)) {
		end += 3
	}
	return end
}

// numericDate reads "2022-01-10", "1/10/2022", "10.1.22" from i, whose first
// separator is at sep. The parts have at most four digits.
func numericDate(s string, i, sep int) (end int, kind tokenKind, ok bool) {
	mark := s[sep]
	second := sep + 1
	for second < len(s) && second-sep <= 4 && isDigit(s[second]) {
		second++
	}
	if byteAt(s, second) != mark || !isDigit(byteAt(s, second+1)) {
		return 0, 0, false
	}
	third := second + 1
	for third < len(s) && third-second <= 5 && isDigit(s[third]) {
		third++
	}
	a, b, c := sep-i, second-sep-1, third-second-1
	if after := byteAt(s, third); isDigit(after) || after == mark && isDigit(byteAt(s, third+1)) {
		return 0, 0, false // a version, an address, a telephone number
	}
	switch {
	case a == 4 && b <= 2 && c <= 2 && mark != '.':
		return third, isoToken, true
	case a <= 2 && b <= 2 && (c == 4 || c == 2):
		return third, slashToken, true
	}
	return 0, 0, false
}

// suffixEnd returns the end of one of the suffixes at i if the word ends there, or 0.
func suffixEnd(s string, i int, suffixes ...string) int {
	if i+2 > len(s) {
		return 0
	}
	for _, x := range suffixes {
		if s[i]|0x20 == x[0] && s[i+1]|0x20 == x[1] && !isLetter(byteAt(s, i+2)) {
			return i + 2
		}
	}
	return 0
}

// decadeEnd returns the end of "s" or "'s" at i if the word ends there, or 0.
func decadeEnd(s string, i int) int {
	if byteAt(s, i) == '\'' {
		i++
	} else if mark, n := byte(0), 0; i < len(s) && s[i] >= 0x80 {
		if mark, n = highMark(s[i:]); mark == '\'' {
			i += n
		}
	}
	if byteAt(s, i) == 's' && !isLetter(byteAt(s, i+1)) {
		return i + 1
	}
	return 0
}

// numberTrigger says whether an expression can stand around a number: years,
// dates, clock times, and two digits behind an apostrophe, as in '98.
func numberTrigger(t *token, before []token) tokenFlags {
	switch t.kind {
	case isoToken, slashToken, clockToken, decadeToken:
		return trigger
	case numberToken:
		if t.digits == 4 || t.digits == 2 && len(before) > 0 && before[len(before)-1].kind == markToken && before[len(before)-1].word == '\'' {
			return trigger
		}
	case ordinalToken:
		if t.num <= 31 && len(before) > 0 && before[len(before)-1].end-before[len(before)-1].start == 3 { // "the 8th"
			return trigger
		}
	case wordToken: // "2nite"
		return trigger
	default:
	}
	return 0
}
