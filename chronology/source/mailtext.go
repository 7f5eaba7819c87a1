package source

import "strings"

// text returns the message's words as plain text with quotations marked by ">".
func (l *letter) text() (string, []Diagnostic) {
	if l.plain != nil {
		text, diagnostics := decodeLabelled(l.plain.decoded(), l.plain.charset)
		if strings.TrimSpace(text) != "" {
			if l.plain.flowed {
				text = unflow(text)
			}
			return withoutArmour(text), diagnostics
		}
	}
	if l.html == nil {
		return "", nil
	}
	return mailLines(htmlUTF8(l.html.decoded(), l.htmlType())), nil
}

// unflow joins the lines that "format=flowed" (RFC 3676) broke at a space.
func unflow(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		bare := strings.TrimRight(line, "\r\n")
		if strings.HasSuffix(bare, " ") && bare != "-- " && !strings.HasPrefix(bare, ">") {
			b.WriteString(bare)
			continue
		}
		b.WriteString(bare + "\n")
	}
	return b.String()
}

// mailLines writes a message of HTML as plain text: lines are lines, and
// quotations are marked with ">", as deep as they are.
func mailLines(page []byte) string {
	root, err := parsePage(page)
	if err != nil {
		return tokenDocument("", page).Text
	}
	w := htmlWalk{mail: true}
	w.block(root, Paragraph, 0)
	w.flush(Paragraph, 0)
	var b strings.Builder
	for i, block := range w.out.blocks {
		line := w.lines[i]
		mark := strings.Repeat(">", line.quoted)
		if i > 0 && !line.joined {
			b.WriteString(mark + "\n")
		}
		if mark != "" {
			mark += " "
		}
		if block.Kind == ListItem {
			mark += "- "
		}
		b.WriteString(mark + w.out.text.String()[block.Start:block.End] + "\n")
	}
	return b.String()
}

// withoutArmour takes off what a signature or an encryption by OpenPGP (RFC
// 4880, section 7) puts around the words of a message.
func withoutArmour(text string) string {
	if !strings.Contains(text, "-----BEGIN PGP ") {
		return text
	}
	var b strings.Builder
	header, opaque := false, false
	for line := range strings.Lines(text) {
		bare := strings.TrimRight(line, " \r\n")
		switch {
		case bare == "-----BEGIN PGP SIGNED MESSAGE-----":
			header = true
		case strings.HasPrefix(bare, "-----BEGIN PGP "):
			opaque = true
		case strings.HasPrefix(bare, "-----END PGP "):
			opaque = false
		case header:
			header = bare != ""
		case !opaque:
			b.WriteString(strings.TrimPrefix(line, "- "))
		}
	}
	return b.String()
}
