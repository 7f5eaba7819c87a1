package wording

import (
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Count writes a number of things as the language groups its digits: "10,000".
func (l Locale) Count(n int) string {
	tag, err := language.Parse(string(l))
	if err != nil {
		tag = language.English
	}
	return message.NewPrinter(tag).Sprintf("%d", n)
}
