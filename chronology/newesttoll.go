package chronology

import (
	"strconv"
	"strings"

	"annals/chronology/event"
)

// newestToll is the count of deaths in the title of the telling that was published last,
// as that title has it; empty where it is that of the lead, or nobody says when it was
// published.
func (g *group) newestToll(lead *telling, sources []Source) string {
	newest, when := lead, publishedOn(lead, sources)
	for _, t := range g.tellings {
		if _, _, ok := event.DeathsIn(t.event.Title); ok && publishedOn(t, sources) > when {
			newest, when = t, publishedOn(t, sources)
		}
	}
	if newest == lead {
		return ""
	}
	return deaths(newest.event.Title)
}

// publishedOn is the day a telling's source was published, empty where nobody says.
func publishedOn(t *telling, sources []Source) string {
	if t.source >= len(sources) {
		return ""
	}
	return sources[t.source].Published
}

// withToll puts a count of deaths in the place of the one in a title.
func withToll(title, toll string) string {
	from, to, ok := event.DeathsIn(title)
	if !ok || toll == "" {
		return title
	}
	if from == 0 {
		toll = strings.ToUpper(toll[:1]) + toll[1:]
	} else {
		toll = strings.ToLower(toll)
	}
	return title[:from] + toll + title[to:]
}

// deaths is the count of deaths in a title with what qualifies it; empty where it has none.
func deaths(title string) string {
	from, to, _ := event.DeathsIn(title)
	return title[from:to]
}

// moreDeaths reports whether title b counts more deaths than title a.
func moreDeaths(a, b string) bool {
	x, y := countOf(deaths(a)), countOf(deaths(b))
	return x > 0 && y > x
}

// countOf is the number at the end of "at least 1,200"; zero where it cannot be read.
func countOf(toll string) int {
	word := strings.ToLower(toll[strings.LastIndexByte(toll, ' ')+1:])
	if digits := numberWord(word); digits != "" {
		word = digits
	}
	n, err := strconv.Atoi(strings.ReplaceAll(word, ",", ""))
	if err != nil {
		return 0
	}
	return n
}
