package source

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkRead reads one file of each format; the rate is that
// of the file's bytes, of the text's where the file is packed.
func BenchmarkRead(b *testing.B) {
	paragraph := "The board of the harbour met on Monday and heard that the crane stays where it fell until the divers have seen it. "
	var html, text, mail strings.Builder
	html.WriteString(`<!doctype html><html lang="en"><head><title>Crane</title><meta property="article:published_time" content="2022-01-10"></head><body><nav>` + strings.Repeat(`<a href="/x">Menu</a>`, 200) + `</nav><article><h1>Crane</h1>`)
	for i := range 100 {
		fmt.Fprintf(&html, `<p class="story-text">%d. %s</p><div class="ad"><script>var a = %d;</script></div>`, i, strings.Repeat(paragraph, 3), i)
		fmt.Fprintf(&text, "%d. %s\n\n", i, strings.Repeat(paragraph, 3))
		fmt.Fprintf(&mail, "From a Mon\nFrom: a@b.example\nSubject: Crane\nDate: Mon, 10 Jan 2022 08:00:00 +0100\n\n%s\n\n", strings.Repeat(paragraph+"\n", 10))
	}
	html.WriteString("</article></body></html>")
	files := []struct {
		name, data string
		unpacked   int
	}{
		{"page.html", html.String(), 0},
		{"deep.html", "<html>" + strings.Repeat("<div>", 20_000) + text.String(), 0},
		{"notes.txt", text.String(), 0},
		{"notes.md", "# Crane\n\n" + text.String(), 0},
		{"mail.mbox", mail.String(), 0},
		{"lines.jsonl", strings.Repeat(`{"id":"a","date":"2022-01-10","text":"`+strings.Repeat(paragraph, 10)+"\"}\n", 100), 0},
		{"feed.xml", "<rss><channel>" + strings.Repeat("<item><title>Crane</title><description>"+strings.Repeat(paragraph, 5)+"</description></item>", 100) + "</channel></rss>", 0},
		{"minutes.docx", string(writeDOCX(strings.Repeat("<w:p><w:r><w:t>"+paragraph+"</w:t></w:r></w:p>", 1000), "")), 1000 * len(paragraph)},
	}
	for _, file := range files {
		b.Run(file.name, func(b *testing.B) {
			b.SetBytes(int64(max(len(file.data), file.unpacked)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(file.name, strings.NewReader(file.data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
