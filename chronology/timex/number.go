package timex

// yearInWords reads "nineteen ninety-six" and "eighteen hundred".
func (d *document) yearInWords(i int) (value float64, width int) {
	century := d.entryAt(i)
	if century.classes&numberClass == 0 || century.value < 15 || century.value > 20 {
		return 0, 0
	}
	rest := d.entryAt(i + 1)
	switch {
	case rest.text == "hundred" && century.value < 20:
		return float64(century.value * 100), 2
	case rest.classes&numberClass == 0 || rest.value < 10 || rest.value > 90:
		return 0, 0
	case rest.value < 20:
		return float64(century.value*100 + rest.value), 2
	}
	j := i + 2
	if d.isMark(j, '-') {
		j++
	}
	if ones := d.entryAt(j); ones.classes&numberClass != 0 && ones.value >= 1 && ones.value <= 9 {
		return float64(century.value*100 + rest.value + ones.value), j + 1 - i
	}
	return float64(century.value*100 + rest.value), 2
}

// pivotYear places a two-digit year: 00 to 39 after 2000, the others before.
func pivotYear(n int) int {
	if n < 40 {
		return 2000 + n
	}
	return 1900 + n
}

// number reads a count at token i: digits, number words ("twenty-four", "two
// hundred", "two and a half"), "a couple of", "a dozen". width is 0 where no count stands.
func (d *document) number(i int) (value float64, width int) {
	t := &d.tokens[i]
	if t.kind == numberToken {
		if t.flags&decimal != 0 {
			return parseDecimal(d.text[t.start:t.end]), 1
		}
		value, width = float64(t.num), 1
		if d.isHalf(i + 1) { // "2 1/2"
			return value + 0.5, 4
		}
		if e := d.entryAt(i + 1); e.classes&scaleClass != 0 && value < 1000 {
			value, width = value*float64(e.value), 2
		}
		return d.andAHalf(i, value, width)
	}
	e := d.lex.classes(t)
	if e&(numberClass|scaleClass) == 0 {
		if a := d.lex.entry(t).text; a == "a" || a == "an" {
			switch next := d.entryAt(i + 1); {
			case next.text == "couple":
				if d.entryAt(i+2).text == "of" {
					return 2, 3
				}
				return 2, 2
			case next.text == "dozen":
				return 12, 2
			case next.classes&scaleClass != 0:
				return float64(next.value), 2
			}
		}
		if d.lex.entry(t).text == "couple" && d.entryAt(i+1).text == "of" {
			return 2, 2
		}
		return 0, 0
	}
	total, part := 0, 0
	j := i
	for j < len(d.tokens) && j-i < 12 {
		e := d.entryAt(j)
		switch {
		case e.classes&numberClass != 0:
			if part%10 != 0 || part > 0 && part < 20 || part >= 20 && part < 100 && e.value >= 10 {
				return d.andAHalf(i, float64(total+part), j-i)
			}
			part += int(e.value)
		case e.classes&scaleClass != 0 && e.value == 100:
			part = max(part, 1) * 100
		case e.classes&scaleClass != 0:
			total, part = total+max(part, 1)*int(e.value), 0
		case e.text == "and" && part%100 == 0 && part > 0 && d.entryAt(j+1).classes&numberClass != 0:
		case d.isMark(j, '-') && d.entryAt(j+1).classes&numberClass != 0 && part >= 20 && part%10 == 0:
		default:
			return d.andAHalf(i, float64(total+part), j-i)
		}
		j++
	}
	return float64(total + part), j - i
}

// isHalf reports whether "1/2" stands at token i.
func (d *document) isHalf(i int) bool {
	return d.at(i).kind == numberToken && d.at(i).num == 1 && d.at(i).flags&glued == 0 && d.isMark(i+1, '/') &&
		d.at(i+2).kind == numberToken && d.at(i+2).num == 2 && d.at(i+1).flags&glued != 0 && d.at(i+2).flags&glued != 0
}

// andAHalf widens a count by "and a half".
func (d *document) andAHalf(i int, value float64, width int) (float64, int) {
	j := i + width
	dash := 0
	if d.isMark(j, '-') {
		dash = 1
	}
	if d.entryAt(j+dash).text == "and" {
		if d.isMark(j+dash+1, '-') {
			dash++
		}
		if d.entryAt(j+dash+1).text == "a" {
			k := j + dash + 2
			if d.isMark(k, '-') {
				k++
			}
			if d.entryAt(k).text == "half" {
				return value + 0.5, k + 1 - i
			}
		}
	}
	return value, width
}

func parseDecimal(s string) float64 {
	value, scale, fraction := 0.0, 1.0, false
	for i := range len(s) {
		switch {
		case s[i] == '.':
			fraction = true
		case isDigit(s[i]) && fraction:
			scale /= 10
			value += float64(s[i]-'0') * scale
		case isDigit(s[i]):
			value = value*10 + float64(s[i]-'0')
		}
	}
	return value
}

// ordinal reads an ordinal in words: "third", "twenty-first".
func (d *document) ordinal(i int) (value float64, width int) {
	e := d.entryAt(i)
	if e.classes&ordinalClass != 0 {
		return float64(e.value), 1
	}
	if e.classes&numberClass != 0 && e.value >= 20 && e.value%10 == 0 {
		j := i + 1
		if d.isMark(j, '-') {
			j++
		}
		if o := d.entryAt(j); o.classes&ordinalClass != 0 && o.value < 10 {
			return float64(e.value + o.value), j + 1 - i
		}
	}
	return 0, 0
}
