package source

import (
	"strings"
	"time"

	"annals/chronology/calendar"
)

// A dayStyle says how to read what is written differently in different places.
type dayStyle struct {
	language   string // "de"; empty when not known
	monthFirst bool   // 1/10/2022 is 10 January, as in the United States
	dayFirst   bool   // 1/10/2022 is 1 October; with neither, it is not read at all
	shortYears bool   // 10.01.22 is a date, as it is behind a label or alone on its line
	weekday    string // the word before the date, in lower case, which may tell day from month
}

// styleOf returns the style of a language tag such as "en-US".
func styleOf(tag string) dayStyle {
	tag = strings.ToLower(strings.ReplaceAll(tag, "_", "-"))
	language, region, _ := strings.Cut(tag, "-")
	us := language == "en" && (region == "us" || region == "ph")
	return dayStyle{language: language, monthFirst: us, dayFirst: language != "" && language != "en" || language == "en" && region != "" && !us && region != "ca"}
}

// withShortYears returns the style with dates such as 10.01.22 taken as such.
func (s dayStyle) withShortYears() dayStyle {
	s.shortYears = true
	return s
}

// A foundDay is a full date, year and all, found in a text.
type foundDay struct {
	Span
	day calendar.Date
}

// maxDateText bounds the text that is searched for a date, in bytes.
const maxDateText = 2000

// findDays returns the full dates in text, in order: ISO dates, numbers with
// dots, slashes or hyphens, dates with a month's name in any of the languages
// of monthsOf, and the East Asian forms. A date whose day and month could be
// swapped is left out unless the style decides.
func findDays(text string, style dayStyle) []foundDay {
	if len(text) > maxDateText {
		text = text[:maxDateText]
	}
	tokens := dateTokens(text)
	var found []foundDay
	for i := 0; i < len(tokens); {
		if style.weekday = ""; i > 0 {
			style.weekday = tokens[i-1].word
		}
		day, used := dayAt(text, tokens[i:], style)
		if used == 0 {
			i++
			continue
		}
		found = append(found, foundDay{Span{tokens[i].Start, tokens[i+used-1].End}, day})
		i += used
	}
	return found
}

// firstDay returns the first date in text.
func firstDay(text string, style dayStyle) (calendar.Date, bool) {
	if found := findDays(text, style); len(found) > 0 {
		return found[0].day, true
	}
	return calendar.Date{}, false
}

// dayAt reads the date that begins with the first token, and returns how many
// tokens it takes, or 0.
func dayAt(text string, t []dateToken, style dayStyle) (calendar.Date, int) {
	gap := func(i int) string { return text[t[i].End:t[i+1].Start] }
	if t[0].number >= 0 {
		if t[0].Start > 0 && (text[t[0].Start-1] == '.' || text[t[0].Start-1] == ',') && t[0].Start > 1 && isDigit(text[t[0].Start-2]) {
			return calendar.Date{}, 0 // the decimals of a number
		}
		return numberFirst(t, gap, style)
	}
	if first, ok := japaneseEras[t[0].word]; ok && len(t) >= 6 && t[1].number > 0 && t[2].word == "年" && t[4].word == "月" {
		return madeDay(first+t[1].number, t[3].number, t[5].number, 6)
	}
	month := monthNamed(t[0].word, style.language)
	if month == 0 || len(t) < 3 || t[1].number < 1 || t[1].number > 31 || len(strings.TrimSpace(gap(0))) > 1 {
		return calendar.Date{}, 0
	}
	i := 2
	if ordinalSuffix(t[i].word) && i+1 < len(t) && gap(1) == "" {
		i++
	}
	i = skipClock(t, i, gap)
	if i >= len(t) || len(gap(i-1)) > 3 || !isYear(t[i]) {
		return calendar.Date{}, 0
	}
	return madeDay(t[i].number, month, t[1].number, i+1)
}

// japaneseEras gives the year before the first of each era.
var japaneseEras = map[string]int{"令和": 2018, "平成": 1988, "昭和": 1925}

// numberFirst reads a date that begins with a number.
func numberFirst(t []dateToken, gap func(int) string, style dayStyle) (calendar.Date, int) {
	width := t[0].digits
	if width == 8 && t[0].number > 17000101 { // 20220110
		return madeDay(t[0].number/10000, t[0].number/100%100, t[0].number%100, 1)
	}
	if len(t) < 3 {
		return calendar.Date{}, 0
	}
	switch {
	case isYear(t[0]) && t[1].number > 0 && t[2].number > 0 && dateGap(gap(0)) && gap(0) == gap(1):
		return madeDay(t[0].number, t[1].number, t[2].number, 3)
	case isYear(t[0]) && monthNamed(t[1].word, style.language) > 0 && t[2].number > 0 && len(gap(0)) <= 2 && len(gap(1)) <= 2:
		return madeDay(t[0].number, monthNamed(t[1].word, style.language), t[2].number, 3)
	case isYear(t[0]) && len(t) >= 5 && strings.Contains("年년", t[1].word) && strings.Contains("月월", t[3].word):
		used := 5
		if len(t) > 5 && (t[5].word == "日" || t[5].word == "일") {
			used = 6
		}
		return madeDay(t[0].number, t[2].number, t[4].number, used)
	case t[0].number > 31 || t[0].number < 1 || width > 2:
		return calendar.Date{}, 0
	case t[1].number > 0 && isYear(t[2]) && dateGap(gap(0)) && strings.TrimSpace(gap(0)) == strings.TrimSpace(gap(1)):
		return dayMonthOrder(t[0].number, t[1].number, t[2].number, strings.TrimSpace(gap(0)), style)
	case style.shortYears && t[1].number > 0 && isShortYear(t[2]) && gap(0) == gap(1) && (gap(0) == "." || gap(0) == "/"):
		if len(t) > 3 && gap(2) == gap(1) {
			return calendar.Date{}, 0 // the number of a version
		}
		return dayMonthOrder(t[0].number, t[1].number, fullYear(t[2].number), gap(0), style)
	case t[1].word == "tháng" && len(t) >= 5 && t[3].word == "năm": // 10 tháng 1 năm 2022
		return madeDay(t[4].number, t[2].number, t[0].number, 5)
	}
	i := 1
	for i < len(t) && i < 3 && (ordinalSuffix(t[i].word) && gap(i-1) == "" || dateParticle(t[i].word)) {
		i++
	}
	if i+1 >= len(t) || len(gap(i-1)) > 3 {
		return calendar.Date{}, 0
	}
	month := monthNamed(t[i].word, style.language)
	j := i + 1
	for j < len(t)-1 && dateParticle(t[j].word) {
		j++
	}
	if month == 0 || len(gap(j-1)) > 3 || !isYear(t[j]) {
		return calendar.Date{}, 0
	}
	return madeDay(t[j].number, month, t[0].number, j+1)
}

// dayMonthOrder reads a and b, one of which is the day and one the month.
// With dots the day stands first everywhere.
func dayMonthOrder(a, b, year int, gap string, style dayStyle) (calendar.Date, int) {
	switch {
	case a == b, gap == ".", b <= 12 && a > 12, style.dayFirst && b <= 12:
		return madeDay(year, b, a, 3)
	case a <= 12 && b > 12, style.monthFirst && a <= 12:
		return madeDay(year, a, b, 3)
	}
	for _, reading := range [2][2]int{{a, b}, {b, a}} { // "Mon, 01/10/2022" is no Saturday in October
		day, used := madeDay(year, reading[0], reading[1], 3)
		other, _ := madeDay(year, reading[1], reading[0], 3)
		if used > 0 && fallsOn(day, style.weekday) && !fallsOn(other, style.weekday) {
			return day, used
		}
	}
	return calendar.Date{}, 0
}

// fallsOn reports whether a day is the day of the week that an English word,
// whole or shortened, names.
func fallsOn(day calendar.Date, word string) bool {
	return len(word) >= 3 && strings.HasPrefix(strings.ToLower(time.Weekday(day.Weekday()%7).String()), word)
}

// skipClock skips a clock time and a zone between day and year, which
// "Mon Jan 10 15:04:05 UTC 2022" has.
func skipClock(t []dateToken, i int, gap func(int) string) int {
	if i+2 >= len(t) || t[i].number < 0 || t[i].number > 24 || gap(i) != ":" {
		return i
	}
	for i < len(t) && !isYear(t[i]) && i < 8 {
		i++
	}
	return i
}

func madeDay(year, month, day, used int) (calendar.Date, int) {
	if isBuddhist(year) {
		year -= 543
	}
	d, err := calendar.NewDate(year, month, day)
	if err != nil || year == 1970 && month == 1 && day == 1 { // the clock's zero is no date
		return calendar.Date{}, 0
	}
	return d, used
}

// dateGap reports what stands between the numbers of a date.
func dateGap(gap string) bool {
	switch strings.TrimSpace(gap) {
	case "-", "/", ".", "|", "‐", "–", "−":
		return true
	}
	return false
}

// ordinalSuffix reports the letters behind a day: 1st, 2nd, 1er, 10th.
func ordinalSuffix(word string) bool {
	switch word {
	case "st", "nd", "rd", "th", "er", "e", "º", "ª", "º.", "ste", "de", "ος", "η":
		return true
	}
	return false
}

// dateParticle reports the words inside a date: 10 de enero de 2022, 10th of May.
func dateParticle(word string) bool {
	switch word {
	case "of", "de", "del", "do", "d", "di", "den", "da", "г":
		return true
	}
	return false
}
