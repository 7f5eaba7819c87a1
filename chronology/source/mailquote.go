package source

import (
	"strings"
	"unicode"

	"annals/chronology/calendar"
)

// quotedMessage is what one sender says in a message: the writer of the
// message first, then those whose words it quotes.
type quotedMessage struct {
	text        string
	from        string // the line that introduces a quotation; empty for the writer
	diagnostics []Diagnostic
}

// splitQuotes takes the quotations out of a message's text, so that "today"
// in a reply and "today" in the mail it answers each count from their own
// day. A quotation is lines marked with ">", or all that follows the header
// of a forwarded or answered message. A signature is left out.
func splitQuotes(text string, depth int) []quotedMessage {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		if marks := line[:len(line)-len(strings.TrimLeft(line, "> "))]; depth == 0 && strings.Count(marks, ">") > 2*maxPartDepth {
			lines[i] = "" // nobody quotes so deeply; what is that deep is not looked at
		}
	}
	own, rest, introduction := cutForwarded(lines)
	var writer, quoted []string
	from := ""
	for i := 0; i < len(own); i++ {
		line := own[i]
		if mark, ok := strings.CutPrefix(strings.TrimLeft(line, " "), ">"); ok {
			quoted = append(quoted, strings.TrimPrefix(mark, " "))
			continue
		}
		if used := attribution(own[i:]); used > 0 {
			if from == "" {
				from = strings.Join(own[i:i+used], " ")
			}
			i += used - 1
			if below := firstOf(own[i+1:]); below != "" && !strings.HasPrefix(below, ">") {
				quoted = append(quoted, own[i+1:]...) // all that follows is quoted, without a mark
				break
			}
			continue
		}
		if strings.TrimSpace(line) == "" && len(quoted) > 0 {
			quoted = append(quoted, "")
		}
		writer = append(writer, line)
	}
	kept, signature := cutSignature(writer)
	message := quotedMessage{text: strings.Join(kept, "\n")}
	if signature {
		message.diagnostics = append(message.diagnostics, Diagnostic{Code: "signature", Severity: Info, Start: -1, End: -1, Message: "left out the signature of the message"})
	}
	messages := []quotedMessage{message}
	messages = appendQuoted(messages, quoted, from, depth)
	return appendQuoted(messages, rest, introduction, depth)
}

// appendQuoted splits a quotation in turn. Its first message gets the date of
// the line that introduces it.
func appendQuoted(messages []quotedMessage, lines []string, from string, depth int) []quotedMessage {
	text := strings.Join(lines, "\n")
	if strings.TrimSpace(text) == "" || depth > maxPartDepth {
		return messages
	}
	inner := splitQuotes(text, depth+1)
	if from == "" {
		from = "> …"
	}
	inner[0].from = from
	return append(messages, inner...)
}

// firstOf returns the first line that is not blank, without white space around it.
func firstOf(lines []string) string {
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return ""
}

// replyDays is how many days a mail is mostly answered within.
const replyDays = 30

// quotedDate reads the date in the line that introduces a quotation. Where day
// and month could be swapped, it is the one that lies closely before the day
// on which the quoting message was sent.
func quotedDate(from string, sent calendar.Date) Published {
	evidence := shorten(from, 80)
	if day, ok := firstDay(from, dayStyle{}); ok {
		return Published{Date: day, From: FromDateline, Evidence: evidence}
	}
	a, okA := firstDay(from, dayStyle{monthFirst: true})
	b, okB := firstDay(from, dayStyle{dayFirst: true})
	near := func(day calendar.Date) bool {
		gap := sent.Serial() - day.Serial()
		return !sent.IsZero() && gap >= 0 && gap <= replyDays
	}
	switch {
	case okA && near(a) && !(okB && near(b)):
		return Published{Date: a, From: FromDateline, Evidence: evidence}
	case okB && near(b) && !(okA && near(a)):
		return Published{Date: b, From: FromDateline, Evidence: evidence}
	}
	return Published{}
}

// attribution returns how many lines, at most three, introduce a quotation:
// "On Mon, 10 Jan 2022 at 15:04, Lena Voss wrote:" and its like in other
// languages, a mention of a date or an address that ends with a colon.
func attribution(lines []string) int {
	joined := ""
	for i := 0; i < len(lines) && i < 3; i++ {
		line := strings.TrimSpace(lines[i])
		if line == "" || i > 0 && strings.HasPrefix(line, ">") {
			return 0
		}
		joined += line + " "
		if !strings.HasSuffix(line, ":") {
			continue
		}
		lower := strings.ToLower(joined)
		verb := containsAny(lower, []string{" wrote:", " writes:", "schrieb", "a écrit", "escribió", "escreveu", "ha scritto", "schreef", "skrev", "napisał", "написал", "пишет", "写道", "kirjoitti"})
		digits := strings.IndexFunc(joined, unicode.IsDigit) >= 0
		if verb && (digits || strings.Contains(joined, "@")) && len(joined) < 300 {
			return i + 1
		}
		return 0
	}
	return 0
}

// cutForwarded cuts a text at the header of a message that is forwarded or
// answered below: "-----Original Message-----", or a From line with a Sent or
// Date line behind it. introduction holds that header.
func cutForwarded(lines []string) (own, rest []string, introduction string) {
	for i, line := range lines {
		if !strings.HasPrefix(headerLine(line), "from:") && !strings.HasPrefix(headerLine(line), "von:") && !strings.HasPrefix(headerLine(line), "de :") {
			continue
		}
		end, dated := i, false
		for end < len(lines) && end < i+8 && strings.TrimSpace(lines[end]) != "" {
			if key, _, ok := strings.Cut(headerLine(lines[end]), ":"); ok {
				switch strings.TrimSpace(key) {
				case "sent", "date", "gesendet", "datum", "envoyé", "fecha", "data":
					dated = true
				}
			}
			end++
		}
		if !dated {
			continue
		}
		introduction = strings.Join(lines[i:end], " ")
		if i > 0 && isForwardMark(lines[i-1]) {
			i--
		}
		return lines[:i], lines[end:], introduction
	}
	return lines, nil, ""
}

// headerLine strips the emphasis that mail programs put on such lines.
func headerLine(line string) string {
	return strings.ToLower(strings.ReplaceAll(strings.TrimSpace(line), "*", ""))
}

func isForwardMark(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, "---") || strings.HasPrefix(line, "___") || line == "" || strings.HasPrefix(line, "Begin forwarded message")
}

// cutSignature cuts at the line "-- " that RFC 3676 puts before a signature,
// and drops what telephones add.
func cutSignature(lines []string) (kept []string, cut bool) {
	for _, line := range lines {
		if line == "-- " || line == "--" {
			return kept, true
		}
		if lower := strings.ToLower(strings.TrimSpace(line)); strings.HasPrefix(lower, "sent from my ") || strings.HasPrefix(lower, "get outlook for ") {
			cut = true
			continue
		}
		kept = append(kept, line)
	}
	return kept, cut
}
