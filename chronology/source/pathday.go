package source

import (
	"net/url"
	"path"
	"strings"

	"annals/chronology/calendar"
)

// dayInPath finds the date in the path of an address: /2022/01/10/,
// /2022-01-10-title, /20220110/.
func dayInPath(address string) (day calendar.Date, evidence string, ok bool) {
	u, err := url.Parse(address)
	if err != nil || address == "" {
		return calendar.Date{}, "", false
	}
	day, ok = yearFirstDay(u.Path)
	if !ok {
		if found := findDays(u.Path, dayStyle{}); len(found) == 1 && plausibleYear(found[0].day) && strings.Count(u.Path[found[0].Start:found[0].End], "-") == 2 {
			day, ok = found[0].day, true // 23-01-2022-title
		}
	}
	return day, "address: " + shorten(u.Path, 60), ok
}

// localAddress returns what an address says behind the name of the site, "" if
// that is nothing.
func localAddress(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	local := strings.Trim(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		local += "?" + u.RawQuery
	}
	return local
}

// dayInName finds the date in a file's name: 2022-01-10 talks.txt,
// talks_20220110.html, "notes 10 January 2022.docx".
func dayInName(name string) (calendar.Date, bool) {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	base = strings.NewReplacer("_", " ").Replace(strings.TrimSuffix(base, path.Ext(base)))
	if day, ok := yearFirstDay(base); ok {
		return day, true
	}
	found := findDays(base, dayStyle{})
	if len(found) != 1 {
		return calendar.Date{}, false
	}
	return found[0].day, plausibleYear(found[0].day)
}

// yearFirstDay finds a date with its year first, by numbers that stand alone.
func yearFirstDay(text string) (calendar.Date, bool) {
	if len(text) > maxDateText {
		return calendar.Date{}, false
	}
	for _, found := range findDays(text, dayStyle{}) {
		start, end := found.Start, found.End
		first := text[start:min(len(text), start+4)]
		if strings.Trim(first, "0123456789") != "" || !plausibleYear(found.day) {
			continue
		}
		if start > 0 && (isDigit(text[start-1]) || isWordByte(text[start-1])) || end < len(text) && isWordByte(text[end]) && !isDigit(text[end-1]) {
			continue
		}
		return found.day, true
	}
	return calendar.Date{}, false
}

func isWordByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// plausibleYear reports a year that saved files have.
func plausibleYear(day calendar.Date) bool { return day.Year >= 1900 && day.Year <= 2100 }
