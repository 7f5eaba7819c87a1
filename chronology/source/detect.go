package source

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"
)

// sniffLength is how much of a file is looked at to tell its format, in bytes.
const sniffLength = 4096

// What detect finds besides the formats that documents have.
const (
	zipArchive      Format = "zip"
	gzipped         Format = "gzip"
	unsupportedFile Format = "unsupported"
	binaryFile      Format = "binary"
)

// detect tells a format by the first bytes of a file. The name only decides
// between formats that are text alike.
func detect(name string, head []byte) Format {
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	extension := strings.ToLower(path.Ext(name))
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return gzipped
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return zipArchive
	case bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")):
		return PDFFormat
	case unsupported(head) != "":
		return unsupportedFile
	case bytes.HasPrefix(text, []byte("WARC/")):
		return WARCFormat
	case looksBinary(head):
		return binaryFile
	case startsFeed(text):
		return FeedFormat
	case startsHTML(text), bytes.HasPrefix(text, []byte("<")) && strings.HasPrefix(extension, ".htm"):
		return HTMLFormat
	case bytes.HasPrefix(text, []byte("From ")) && isMail(afterLine(text)):
		return MailboxFormat
	case isMail(text):
		return MailFormat
	case startsJSON(text):
		return JSONFormat
	case hasFrontMatter(text), extension == ".md", extension == ".markdown", extension == ".mdown", extension == ".qmd":
		return MarkdownFormat
	case extension != ".txt" && extension != ".text" && looksLikeMarkdown(text):
		return MarkdownFormat
	}
	return TextFormat
}

// isPacked reports the start of a ZIP archive or of what gzip makes.
func isPacked(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("\x1f\x8b"))
}

// unsupported names a format that is known and not read, and what to do, or "".
func unsupported(head []byte) string {
	for _, known := range []struct{ magic, name string }{
		{"\xd0\xcf\x11\xe0", "an old Word or Outlook file; save it as .docx or .eml"},
		{"{\\rtf", "rich text; save it as .docx or .txt"},
		{"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"},
		{"bplist", "a Safari web archive; save the page as HTML"},
	} {
		if bytes.HasPrefix(head, []byte(known.magic)) {
			return known.name
		}
	}
	return ""
}

// startsFeed reports XML whose root is that of RSS, RDF or Atom.
func startsFeed(text []byte) bool {
	return bytes.HasPrefix(text, []byte("<")) &&
		(bytes.Contains(text, []byte("<rss")) || bytes.Contains(text, []byte("<feed")) || bytes.Contains(text, []byte("<rdf:RDF"))) &&
		!bytes.Contains(bytes.ToLower(text), []byte("<html"))
}

// looksBinary reports content that is no text in any encoding of bytes: more
// than one control character in a hundred, and not only one or two.
func looksBinary(head []byte) bool {
	control := 0
	for _, c := range head {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			control++
		}
	}
	return control > 2 && control*100 > len(head)
}

// afterLine returns what follows the first line.
func afterLine(text []byte) []byte {
	_, rest, _ := bytes.Cut(text, []byte("\n"))
	return rest
}

// startsHTML reports a doctype, a comment of a saved page, or one of the tags
// that a page, or a saved piece of one, starts with.
func startsHTML(text []byte) bool {
	lower := bytes.ToLower(text[:min(len(text), 1024)])
	for bytes.HasPrefix(lower, []byte("<!--")) || bytes.HasPrefix(lower, []byte("<?xml")) {
		mark := "?>"
		if lower[1] == '!' {
			mark = "-->"
		}
		_, rest, closed := bytes.Cut(lower, []byte(mark))
		if !closed {
			return false
		}
		lower = bytes.TrimLeft(rest, " \t\r\n")
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<article", "<h1", "<link", "<script"} {
		if bytes.HasPrefix(lower, []byte(tag)) {
			return true
		}
	}
	page := bytes.ToLower(text)
	return bytes.HasPrefix(page, []byte("<")) && bytes.Contains(page, []byte("<html")) && bytes.Contains(page, []byte("<head"))
}

// startsJSON reports an object, or a list of objects, with quoted keys.
func startsJSON(text []byte) bool {
	if list, ok := bytes.CutPrefix(text, []byte("[")); ok {
		text = bytes.TrimLeft(list, " \t\r\n")
	}
	object, ok := bytes.CutPrefix(text, []byte("{"))
	object = bytes.TrimLeft(object, " \t\r\n")
	return ok && (bytes.HasPrefix(object, []byte(`"`)) || bytes.HasPrefix(object, []byte("}")))
}

// looksLikeMarkdown reports a first line, or two lines anywhere, marked as a
// heading with number signs, or two links.
func looksLikeMarkdown(text []byte) bool {
	headings := bytes.Count(text, []byte("\n# ")) + bytes.Count(text, []byte("\n## ")) + bytes.Count(text, []byte("\n### "))
	first := bytes.HasPrefix(text, []byte("# ")) || bytes.HasPrefix(text, []byte("## "))
	return first || headings >= 2 || bytes.Count(text, []byte("](http")) >= 2
}

// validUTF8 replaces each byte that is not UTF-8 by U+FFFD.
func validUTF8(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range text { // a bad byte ranges as one U+FFFD
		b.WriteRune(r)
	}
	return b.String()
}

// isMail reports header fields of a message before the first empty line.
func isMail(head []byte) bool {
	known := 0
	first := true
	for line := range bytes.Lines(head) {
		if !bytes.HasSuffix(line, []byte("\n")) {
			break // cut by the end of what was looked at
		}
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			if first {
				return false
			}
			continue
		}
		first = false
		key, _, ok := bytes.Cut(line, []byte(":"))
		if !ok || bytes.ContainsAny(key, " \t") {
			return false
		}
		switch strings.ToLower(string(key)) {
		case "from", "to", "subject", "date", "message-id", "received", "mime-version", "return-path", "content-type", "delivered-to", "snapshot-content-location":
			known++
		}
	}
	return known >= 2
}
