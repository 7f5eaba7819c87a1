package chronology

import "strings"

// canonicalTerms returns the terms of a text as merging compares them: the words
// of one sense are one term, a country, its capital and its people are one, and so
// are a number in letters and in digits. A name of three words or more also
// counts by its initials, as papers write it.
func canonicalTerms(text string) []term {
	var out []term
	words := tokens(text)
	for i := 0; i < len(words); i++ {
		w := &words[i]
		next := ""
		if i+1 < len(words) {
			next = words[i+1].lower
		}
		if s, both := senseOf(w.lower, next); s != "" && !(w.capital && i > 0) {
			if !lightWords[w.lower] {
				out = append(out, "="+string(s))
			}
			if both {
				i++
			}
			continue
		}
		if n := nation(w.lower + " " + next); n != "" {
			out = append(out, "="+n)
			i++
			continue
		}
		if t, both := thingOf(w.lower, next); both {
			out = append(out, t)
			i++
			continue
		}
		if lightWords[w.lower] || isStopWord(w.lower) || len(w.lower) < 2 && !w.number {
			continue
		}
		for part := range strings.SplitSeq(w.lower, "-") {
			if part != "" && !isStopWord(part) {
				out = append(out, canonical(part))
			}
		}
		if initials := initialsAt(words, i); len(initials) >= 3 {
			out = append(out, initials)
		}
	}
	return out
}

// canonical returns the term for one lower-case word.
func canonical(w string) term {
	if s, _ := senseOf(w, ""); s != "" {
		return "=" + string(s)
	}
	if n := nation(w); n != "" {
		return "=" + n
	}
	if digits := numberWord(w); digits != "" {
		return digits
	}
	if t, _ := thingOf(w, ""); t != "" {
		return t
	}
	return stem(w)
}

// initialsAt returns the initials of the name that begins at word i, "" in the middle of one.
func initialsAt(words []token, i int) string {
	if !words[i].capital || isAcronym(words[i].text) || i > 0 && words[i-1].capital && !words[i].comma && !isStopWord(words[i-1].lower) {
		return ""
	}
	var b strings.Builder
	for k := i; k < len(words) && words[k].capital && (k == i || !words[k].comma); k++ {
		if isAcronym(words[k].text) {
			b.WriteString(words[k].lower)
		} else {
			b.WriteString(words[k].lower[:1])
		}
	}
	return b.String()
}

// numberWord returns a small number in digits, "" for any other word.
func numberWord(w string) string {
	switch w {
	case "one":
		return "1"
	case "two":
		return "2"
	case "three":
		return "3"
	case "four":
		return "4"
	case "five":
		return "5"
	case "six":
		return "6"
	case "seven":
		return "7"
	case "eight":
		return "8"
	case "nine":
		return "9"
	case "ten":
		return "10"
	case "eleven":
		return "11"
	case "twelve":
		return "12"
	case "thirteen":
		return "13"
	case "fourteen":
		return "14"
	case "fifteen":
		return "15"
	case "sixteen":
		return "16"
	case "seventeen":
		return "17"
	case "eighteen":
		return "18"
	case "nineteen":
		return "19"
	case "twenty":
		return "20"
	case "twenty-one":
		return "21"
	case "twenty-two":
		return "22"
	case "thirty":
		return "30"
	case "forty":
		return "40"
	case "fifty":
		return "50"
	}
	return ""
}
