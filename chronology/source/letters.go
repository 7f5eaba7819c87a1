package source

import (
	"cmp"
	"net/mail"
	"slices"
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
	if strings.Count(text, ":") < 2 {
		return nil
	}
	letters, _ := findLetters(text, splitLines(text), sent)
	return letters
}

// findLetters returns the messages of a text, and the subject of the first.
func findLetters(text string, lines []Span, sent calendar.Date) (letters []Letter, subject string) {
	for i := 0; i < len(lines); i++ {
		kind, value := letterHeader(text, lines[i])
		if kind == "subject" && subject == "" && len(letters) == 0 {
			subject = value
		}
		if kind == "" || kind == "other" && i > 0 {
			continue
		}
		from, date, dateLine, end := "", false, "", i
		for ; end < len(lines) && end < i+maxHeaderLines; end++ {
			kind, value := letterHeader(text, lines[end])
			switch kind {
			case "from":
				from = cmp.Or(from, value)
			case "date":
				if !date {
					date, dateLine = true, text[lines[end].Start:lines[end].End]
				}
			case "subject":
				if subject == "" && len(letters) == 0 {
					subject = value
				}
			}
			if kind == "" {
				break
			}
		}
		if from == "" || !date {
			continue
		}
		if n := len(letters); n > 0 {
			letters[n-1].End = lines[i].Start
		}
		words := len(text)
		if end < len(lines) {
			words = lines[end].Start
		}
		letters = append(letters, Letter{Span: Span{lines[i].Start, len(text)}, Published: quotedDate(dateLine, sent), Author: cmp.Or(senderOf(from), personName(bareName(from))), words: words})
		i = end - 1
	}
	return letters, subject
}

// letterHeader returns what a line holds that is a header of a message, and its value.
func letterHeader(text string, line Span) (kind, value string) {
	s := strings.ReplaceAll(text[line.Start:line.End], "*", "")
	key, value, ok := strings.Cut(s, ":")
	if !ok || len(key) > 20 {
		return "", ""
	}
	return letterKeys[strings.ToLower(strings.TrimSpace(key))], strings.TrimSpace(value)
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
	if !strings.Contains(d.Text, ":") {
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
	quoted := 0
	next := 0
	d.Blocks = slices.DeleteFunc(d.Blocks, func(b Block) bool {
		for next < len(letters) && letters[next].End <= b.Start {
			next++
		}
		switch {
		case next == len(letters):
			return false
		case b.Start < letters[next].Start: // what stands before the first message
			kind, _ := letterHeader(d.Text, b.Span)
			return kind == "subject"
		case b.Start < letters[next].words:
			return true
		case strings.HasPrefix(d.Text[b.Start:b.End], ">"):
			quoted++
			return true
		}
		return false
	})
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
