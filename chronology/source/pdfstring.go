package source

// literal reads a string in parentheses with its escapes.
func (l *pdfLexer) literal() string {
	var b []byte
	depth := 0
	for ; l.at < len(l.data); l.at++ {
		switch c := l.data[l.at]; c {
		case '(':
			if depth++; depth == 1 {
				continue
			}
			b = append(b, c)
		case ')':
			if depth--; depth == 0 {
				l.at++
				return string(b)
			}
			b = append(b, c)
		case '\\':
			l.at++
			b = l.escape(b)
		default:
			b = append(b, c)
		}
	}
	l.at = len(l.data)
	return string(b)
}

func (l *pdfLexer) escape(b []byte) []byte {
	c := l.peek(0)
	switch c {
	case 'n':
		return append(b, '\n')
	case 'r':
		return append(b, '\r')
	case 't':
		return append(b, '\t')
	case 'b', 'f':
		return b
	case '\r':
		if l.peek(1) == '\n' {
			l.at++
		}
		return b
	case '\n':
		return b
	}
	if c < '0' || c > '7' {
		return append(b, c)
	}
	n := 0
	for i := 0; i < 3 && l.peek(0) >= '0' && l.peek(0) <= '7'; i++ {
		n = n*8 + int(l.peek(0)-'0')
		l.at++
	}
	l.at-- // the loop of literal steps on
	return append(b, byte(n))
}

func (l *pdfLexer) hex() string {
	l.at++
	var b []byte
	high := -1
	for l.at < len(l.data) && l.data[l.at] != '>' {
		digit := hexDigit(l.data[l.at])
		l.at++
		switch {
		case digit < 0:
		case high < 0:
			high = digit
		default:
			b = append(b, byte(high<<4|digit))
			high = -1
		}
	}
	l.at = min(l.at+1, len(l.data))
	if high >= 0 {
		b = append(b, byte(high<<4))
	}
	return string(b)
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
