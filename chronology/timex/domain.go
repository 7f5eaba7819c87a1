package timex

import "strings"

// Domain is the kind of text, which decides what counts as an expression and
// what a date without a year is counted from.
type Domain string

// The domains. Auto judges by the text: chat is short and has the marks of
// chat, a history has dates with years of their own that lie back.
const (
	Auto       Domain = ""
	News       Domain = "news"       // counted from the publication date
	History    Domain = "narrative"  // counted from the story's own last date
	Colloquial Domain = "colloquial" // "tmrw", "2nite", and bare "morning" and "day"
)

// chatLength is how long a message of chat is at most, in bytes.
const chatLength = 500

// isChat reports whether a text is a message of chat: short, with a mark that
// prose does not have.
func isChat(text string) bool {
	if len(text) > chatLength {
		return false
	}
	return strings.ContainsAny(text, "#@") || strings.Contains(text, "http") || strings.Contains(text, ":)") || strings.Contains(text, "!!")
}
