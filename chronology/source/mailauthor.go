package source

import (
	"net/mail"
	"strings"
	"unicode"
)

// senderOf returns the name in a From header: "Dana Ruiz" of "Dana Ruiz
// <dana@example.org>" and of "Ruiz, Dana <…>". Empty where there is only an address.
func senderOf(from string) string {
	address, err := mail.ParseAddress(from)
	if err != nil {
		return ""
	}
	last, first, turned := strings.Cut(address.Name, ",")
	if turned && !strings.Contains(first, ",") {
		return personName(strings.TrimSpace(first) + " " + strings.TrimSpace(last))
	}
	return personName(address.Name)
}

// writerOf returns the name in a line that introduces a quotation: "On Mon, 11
// Mar 2024 at 09:05, Paul Berg <paul@example.org> wrote:".
func writerOf(line string) string {
	before, _, found := strings.Cut(line, " wrote")
	if !found {
		return ""
	}
	before, _, _ = strings.Cut(before, "<")
	if i := strings.LastIndexByte(before, ','); i >= 0 {
		before = before[i+1:]
	}
	return personName(before)
}

// personName returns a name as it stands if it looks like one person's: two to
// four words, each with a capital, no digit and no sign of an address.
func personName(s string) string {
	words := strings.Fields(strings.Trim(strings.TrimSpace(s), `"'`))
	if len(words) < 2 || len(words) > 4 {
		return ""
	}
	for _, w := range words {
		if r := []rune(w); !unicode.IsUpper(r[0]) && len(r) > 3 || strings.ContainsFunc(w, func(r rune) bool { return unicode.IsDigit(r) || r == '@' || r == ':' }) {
			return ""
		}
	}
	return strings.Join(words, " ")
}
