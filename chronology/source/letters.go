package source

import (
	"cmp"
	"net/mail"
	"strings"

	"annals/chronology/calendar"
)

// Letter is one message of a text in which several stand, a thread pasted or exported
// as text. Its days count from its own date.
type Letter struct {
	// Span is its part of the text, in bytes, from its header to the next one's.
	Span
	// Published is when its header says it was sent; zero where that cannot be read.
	Published Published
	// Author is who says "I" in it, empty where the header names no person.
	Author string
	words  int // where its words begin, behind the header
	depth  int // how many marks of quotation stand before its lines
}

// letterKeys are the headers of a message as mail programs write them into text, with
// what they hold.
var letterKeys = map[string]string{
	"from": "from", "von": "from", "de": "from", "van": "from", "от": "from",
	"date": "date", "sent": "date", "gesendet": "date", "datum": "date", "envoyé": "date", "fecha": "date", "data": "date", "enviado": "date", "дата": "date",
	"subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject", "assunto": "subject", "onderwerp": "subject", "тема": "subject",
	"to": "other", "cc": "other", "bcc": "other", "reply-to": "other", "an": "other", "à": "other", "para": "other", "aan": "other", "кому": "other", "importance": "other", "attachments": "other",
}

// maxHeaderLines bounds the header of a message within a text.
const maxHeaderLines = 12

// Letters finds the messages of a text by their headers: lines "From: …" and "Date: …"
// or "Sent: …" that stand together. sent is the day of the text as a whole, by which a
// date whose day and month could be swapped is read.
func Letters(text string, sent calendar.Date) []Letter {
	if !mayHoldLetters(text) {
		return nil
	}
	letters, _ := findLetters(text, splitLines(text), sent)
	return letters
}

// mayHoldLetters reports a text with a word that opens the header of a message.
func mayHoldLetters(text string) bool {
	for _, key := range [...]string{"From:", "FROM:", "from:", "Von:", "De:", "De :", "Van:", "От:"} {
		if strings.Contains(text, key) {
			return true
		}
	}
	return false
}

// findLetters returns the messages of a text, and the subject of the first. Where the
// words of a message go on behind one that it quotes, it stands twice.
func findLetters(text string, lines []Span, sent calendar.Date) (letters []Letter, subject string) {
	for i := 0; i < len(lines); i++ {
		h, end := readLetterHead(text, lines, i)
		if h.subject != "" && subject == "" && len(letters) <= 1 {
			subject = h.subject
		}
		_, depth := unquoted(text[lines[i].Start:lines[i].End])
		var next Letter
		switch {
		case h.from != "" && h.date != "":
			next = Letter{Published: quotedDate(h.date, sent), Author: cmp.Or(senderOf(h.from), personName(bareName(h.from))), depth: depth, words: len(text)}
			if end < len(lines) {
				next.words = lines[end].Start
			}
		case lines[i].Start < lines[i].End && len(letters) > 0 && depth < letters[len(letters)-1].depth:
			n := len(letters) - 1
			for n >= 0 && letters[n].depth > depth {
				n--
			}
			if n < 0 {
				continue // an answer below what it answers, with no header of its own
			}
			next = letters[n]
			next.words, end = lines[i].Start, i+1
		default:
			continue
		}
		if n := len(letters); n > 0 {
			letters[n-1].End = lines[i].Start
		}
		next.Span = Span{lines[i].Start, len(text)}
		letters = append(letters, next)
		i = end - 1
	}
	return letters, subject
}

// letterHead is what the header of a message within a text says.
type letterHead struct{ from, date, subject string }

// readLetterHead reads the header that begins at line i; end is the line behind it.
func readLetterHead(text string, lines []Span, i int) (h letterHead, end int) {
	for end = i; end < len(lines) && end < i+maxHeaderLines; end++ {
		line := text[lines[end].Start:lines[end].End]
		kind, value := letterHeader(line)
		switch kind {
		case "":
			return h, end
		case "from":
			h.from = cmp.Or(h.from, value)
		case "date":
			h.date = cmp.Or(h.date, line)
		case "subject":
			h.subject = cmp.Or(h.subject, value)
		}
	}
	return h, end
}

// letterHeader returns what a line holds that is a header of a message, and its value.
func letterHeader(line string) (kind, value string) {
	line, _ = unquoted(line)
	key, value, ok := strings.Cut(strings.ReplaceAll(line, "*", ""), ":")
	if !ok || len(key) > 20 {
		return "", ""
	}
	return letterKeys[strings.ToLower(strings.TrimSpace(key))], strings.TrimSpace(value)
}

// unquoted is a line without the marks of quotation before it, and their number.
func unquoted(line string) (rest string, depth int) {
	for {
		rest = strings.TrimLeft(line, " ")
		if !strings.HasPrefix(rest, ">") {
			return rest, depth
		}
		line, depth = rest[1:], depth+1
	}
}

// bareName is what stands before the address in a From line.
func bareName(from string) string {
	if a, err := mail.ParseAddress(from); err == nil {
		return a.Name
	}
	before, _, _ := strings.Cut(from, "<")
	before, _, _ = strings.Cut(before, "[")
	return before
}

// readLetters finds the messages of a text and takes what is no word of theirs out of
// its blocks: headers, and lines quoted from other messages.
func (d *Document) readLetters() {
	if !mayHoldLetters(d.Text) {
		return
	}
	lines := splitLines(d.Text)
	letters, subject := findLetters(d.Text, lines, d.Published.Date)
	if len(letters) == 0 {
		return
	}
	d.Letters = letters
	if d.Title == "" {
		d.Title = bareSubject(subject)
	}
	quoted, next := 0, 0
	blocks := d.Blocks[:0]
	for _, b := range d.Blocks {
		for next < len(letters) && letters[next].End <= b.Start {
			next++
		}
		words, depth := unquoted(d.Text[b.Start:b.End])
		kind, _ := letterHeader(words)
		switch {
		case words == "", next == 0 && b.Start < letters[0].Start && kind == "subject":
			continue
		case b.Start < letters[next].Start: // what stands before the first message
		case b.Start < letters[next].words:
			continue
		case depth > letters[next].depth:
			quoted++
			continue
		}
		if b.Start = b.End - len(words); b.Kind == Quotation {
			b.Kind = Paragraph
		}
		blocks = append(blocks, b)
	}
	d.Blocks = blocks
	if quoted > 0 {
		d.Diagnostics = append(d.Diagnostics, Diagnostic{Code: "quoted-message", Severity: Info, Start: -1, End: -1,
			Message: "left out what the messages quote of others"})
	}
}

// bareSubject is a subject without the marks of an answer or a forward.
func bareSubject(s string) string {
	for {
		key, rest, ok := strings.Cut(s, ":")
		if !ok {
			return s
		}
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "re", "fw", "fwd", "aw", "wg", "sv", "tr":
			s = strings.TrimSpace(rest)
		default:
			return s
		}
	}
}
