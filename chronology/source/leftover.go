package source

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// dropLeftovers takes the leftovers out of a document's blocks, with a
// diagnostic for each. The text, and with it every offset, stays as it was.
func dropLeftovers(d *Document) {
	kept := d.Blocks[:0]
	for _, b := range d.Blocks {
		words := d.Text[b.Start:b.End]
		rule := leftover(words)
		if rule == "" {
			kept = append(kept, b)
			continue
		}
		d.Diagnostics = append(d.Diagnostics, Diagnostic{
			Code: "leftover", Severity: Info, Start: b.Start, End: b.End,
			Message: fmt.Sprintf("left out %q, a %s of the web page", shorten(words, 60), rule),
		})
	}
	d.Blocks = kept
}

// mostLeftoverWords is more than any rule's block has.
const mostLeftoverWords = 100

// leftover returns the name of the rule by which a block of text is a web
// page's leftover, or "".
func leftover(block string) string {
	if len(block) > 800 {
		return ""
	}
	words := strings.Fields(strings.ToLower(block))
	if len(words) > mostLeftoverWords {
		return ""
	}
	bare := strings.TrimFunc(strings.Join(words, " "), func(r rune) bool {
		return !unicode.IsLetter(r) && !strings.ContainsRune("©←(", r)
	})
	if bare == "" {
		return ""
	}
	if len(words) == 1 && isAddress(words[0]) {
		return "bare address"
	}
	for i := range leftoverRules {
		if leftoverRules[i].matches(bare, words) {
			return leftoverRules[i].name
		}
	}
	return ""
}

func (rule *leftoverRule) matches(bare string, words []string) bool {
	limit := rule.maxWords
	if limit == 0 {
		limit = 12
	}
	switch {
	case slices.Contains(rule.whole, bare):
		return true
	case len(words) > limit:
		return false
	case rule.buttons && isButtonRow(words):
		return true
	}
	opens := func(phrase string) bool { return startsWithWords(bare, phrase) }
	mentions := func(word string) bool { return strings.Contains(bare, word) }
	return slices.ContainsFunc(rule.opening, opens) &&
		(len(rule.mention) == 0 || slices.ContainsFunc(rule.mention, mentions))
}

// startsWithWords reports whether text starts with phrase, and not in the
// middle of a word.
func startsWithWords(text, phrase string) bool {
	if !strings.HasPrefix(text, phrase) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(phrase)
	next, _ := utf8.DecodeRuneInString(text[len(phrase):])
	return !unicode.IsLetter(last) || !unicode.IsLetter(next)
}

// buttonSites and buttonWords make up a row of share buttons.
var (
	buttonSites = set("tweet", "facebook", "twitter", "x", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "messenger",
		"tumblr", "flipboard", "pocket", "bluesky", "threads", "mastodon", "instagram", "youtube", "viber", "vk")
	buttonWords = set("share", "email", "e-mail", "mail", "print", "copy", "link", "save", "pin", "it", "on", "this", "via",
		"by", "to", "post", "more", "and")
)

// isButtonRow reports a row of share buttons: nothing but names of sites, at
// least one, and the words that go with them.
func isButtonRow(words []string) bool {
	sites := 0
	for _, w := range words {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case buttonSites[w]:
			sites++
		case w != "" && !buttonWords[w]:
			return false
		}
	}
	return sites > 0
}

// shorten cuts words to at most n code points, on one line.
func shorten(words string, n int) string {
	words = strings.Join(strings.Fields(words), " ")
	for i := range words {
		if n--; n < 0 {
			return words[:i] + "…"
		}
	}
	return words
}
