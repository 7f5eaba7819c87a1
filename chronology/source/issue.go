package source

import "strings"

// issueWords name what comes out by the day, at the head of a text that was taken
// from it.
var issueWords = set("newsletter", "bulletin", "gazette", "circular", "magazine", "newspaper", "weekly", "daily", "herald", "chronicle", "courier",
	"rundbrief", "gemeindebrief", "mitteilungsblatt", "anzeiger", "tageblatt", "zeitung", "amtsblatt", "journal", "gazeta", "boletín", "gaceta", "diario", "газета", "вестник", "бюллетень", "вісник")

// issueClaim reads a first line that tells where the text was taken from, and ends
// with the day of that issue: "From the parish newsletter, 3 June 2019".
func issueClaim(words string, style dayStyle) (dateClaim, bool) {
	if len(words) > 120 || isSentence(words) {
		return dateClaim{}, false
	}
	found := findDays(words, style)
	if len(found) != 1 || lettersIn(words[found[0].End:]) > 0 {
		return dateClaim{}, false
	}
	before := strings.TrimRight(words[:found[0].Start], " ")
	if !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, "–") && !strings.HasSuffix(before, " of") {
		return dateClaim{}, false
	}
	for _, word := range strings.Fields(strings.ToLower(before)) {
		if issueWords[strings.Trim(word, ",.;:()’'\"")] {
			return dateClaim{kind: claimLabelled, day: found[0].day, evidence: shorten(words, 60)}, true
		}
	}
	return dateClaim{}, false
}
