package source

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// dropRunningLines takes headers, footers and page numbers off the pages: the
// first and last lines of a page that other pages have too, digits aside, and
// lines there that are only a number. It returns how many there were.
func dropRunningLines(pages [][]pdfLine) int {
	count := map[string]int{}
	for _, page := range pages {
		seen := map[string]bool{}
		for i := range edgesOf(page) {
			if key := page[i].runningKey(); !seen[key] {
				seen[key] = true
				count[key]++
			}
		}
	}
	dropped := 0
	for p, page := range pages {
		at := edgesOf(page)
		kept := page[:0:0]
		for i, line := range page {
			key := line.runningKey()
			if at[i] && (isPageNumber(numbersMarked(line.text)) || len(pages) > 1 && count[key] > 1 && count[key]*2 >= len(pages)) {
				dropped++
				continue
			}
			kept = append(kept, line)
		}
		pages[p] = kept
	}
	return dropped
}

// edgesOf returns which lines are the three highest and the three lowest of a page.
func edgesOf(page []pdfLine) map[int]bool {
	at := map[int]bool{}
	byHeight := make([]int, len(page))
	for i := range byHeight {
		byHeight[i] = i
	}
	slices.SortStableFunc(byHeight, func(a, b int) int { return cmp.Compare(page[b].y, page[a].y) })
	for k, i := range byHeight {
		if k < 3 || k >= len(byHeight)-3 {
			at[i] = true
		}
	}
	return at
}

// printedAddress takes off the pages what a browser prints around them: the
// page's address with "1/3", and the minute of printing with the title. It
// returns the address, and how many lines there were.
func printedAddress(pages [][]pdfLine) (address string, dropped int) {
	for p, page := range pages {
		at := edgesOf(page)
		footer := ""
		for i := range page {
			if url, ok := strings.CutSuffix(numbersMarked(page[i].text), "#/#"); at[i] && ok && isAddress(url) && !strings.Contains(strings.TrimSpace(url), " ") {
				footer = firstField(page[i].text)
			}
		}
		if footer == "" {
			continue
		}
		address = footer
		kept := page[:0:0]
		for i, line := range page {
			words := line.text
			printed := strings.HasPrefix(words, footer) && isPageNumber(numbersMarked(words[len(footer):]))
			for _, found := range findDays(words[:min(len(words), 40)], dayStyle{monthFirst: true, shortYears: true}) {
				printed = printed || found.Start == 0 && startsClock(words[found.End:])
			}
			if at[i] && printed {
				dropped++
				continue
			}
			kept = append(kept, line)
		}
		pages[p] = kept
	}
	return address, dropped
}

func isAddress(text string) bool {
	return strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "file://")
}

// runningKey is what the same header has on each page: its words, numbers
// aside, at the same height.
func (l pdfLine) runningKey() string {
	return fmt.Sprintf("%d %s", int(l.y/4), numbersMarked(l.text))
}

// numbersMarked returns a text in lower case with every number as "#".
func numbersMarked(text string) string {
	var b strings.Builder
	digits := false
	for _, r := range strings.ToLower(text) {
		if unicode.IsDigit(r) {
			if !digits {
				b.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}

func isPageNumber(key string) bool {
	switch strings.Trim(key, "-–—|[]() .") {
	case "#", "page #", "page # of #", "# of #", "#/#", "# / #", "seite #", "seite # von #", "p. #", "page #/#", "página #", "pagina #":
		return true
	}
	return false
}
