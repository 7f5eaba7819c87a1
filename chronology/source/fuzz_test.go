package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"testing"
)

// fuzzRead reads whatever the fuzzer makes of the seeds, as a file of a name.
// Whatever comes, the documents are well formed, and what could not be read is
// a *ReadError with the file's name.
func fuzzRead(f *testing.F, name string) {
	f.Fuzz(func(t *testing.T, data []byte) {
		for d, err := range Documents(name, bytes.NewReader(data)) {
			if err == nil {
				checkDocument(t, d)
				continue
			}
			var failure *ReadError
			if !errors.As(err, &failure) || failure.Name != name {
				t.Errorf("error %v", err)
			}
		}
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(`<!doctype html><html lang="de"><head><meta name="date" content="2022-01-10"><script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2022-01-10"}]}</script><body><h1>Kran</h1><time datetime="2022-01-10">heute</time><p>Der Kran fiel. <br><br> Es regnete.<ul><li><a href=x>mehr</a></ul>`))
	f.Add([]byte("<html><body><h1>A</h1><p>10. Januar 2022<p>\xff\xfe<svg><p><table><td>x"))
	f.Add([]byte(`<html><head><title>Crane falls down</title><link rel=canonical href="https://a.example/n/crane"><meta http-equiv=refresh content="0;url=https://a.example/2022/01/10/"></head><!-- saved from url=(0021)https://a.example/b --><header>1.2.22</header><h2>Crane falls down</h2><p>Updated 12.01.22, published ١٠ يناير ٢٠٢٢<li><a href="/n/crane">x</a> 令和4年1月10日<script>location.href="https://a.example"</script>`))
	fuzzRead(f, "x.html")
}

func FuzzMail(f *testing.F) {
	f.Add([]byte("From: a@b.example\nDate: Mon, 10 Jan 2022 08:00:00 +0100\nSubject: =?utf-8?q?a=C3?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nVGhl\n--x\nContent-Type: message/rfc822\n\nFrom: c@d.example\nTo: a\n\nHello there.\n--x--"))
	f.Add([]byte("From a Mon\nFrom: a@b.example\nTo: b\n\nHi.\n\nOn 10 Jan 2022, c@d.example wrote:\n> Bye.\n>> What?\n\nFrom b Tue\nTo: x\nFrom: y\n\n-- \n"))
	f.Add([]byte("From: a@b.example\nReceived: x; Mon, 10 Jan 2022 08:00:00 +0100\nTo: b\nContent-Type: text/html\n\n<p>Hi.<br><b>From:</b> c<br><b>Sent:</b> 1/10/2022<br><br>Bye.<blockquote>On 1/9/2022 d wrote:<blockquote>e<li>f</blockquote></blockquote>"))
	f.Add([]byte("From: a@b.example\nTo: b\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: x\n\n- -- a\n-----BEGIN PGP SIGNATURE-----\nx\n"))
	f.Add([]byte("From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/2022/01/10/b\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Location: https://a.example\n\n<p>The crane fell.\n--x--"))
	fuzzRead(f, "x.eml")
}

func FuzzText(f *testing.F) {
	f.Add([]byte("---\ntitle: A\ndate: 2022-01-10\n---\n# B\n\n- c\n> d\n\n|e|f|\n|-|-|\n|g|h|\n"))
	f.Add([]byte(`{"id":1,"date":"2022-01-10","text":"A. B."}` + "\n[{"))
	f.Add([]byte("\xff\xfeA\x00.\x00"))
	f.Add([]byte("Published 10 January 2022\n\nSource link\n\nRIGA, 10 January 2022 (X) – A b."))
	fuzzRead(f, "x.md")
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"id":1,"date":"2022-01-10","text":"A. B.","title":"C","url":"https://a.example"}` + "\n" + `{"id":"b","text":"D."}` + "\n{\n"))
	f.Add([]byte(`[{"text":"A.","date":"2022-02-31"},{"text":null}, {"id":[1]}]`))
	f.Add([]byte("{\n \"text\": \"A.\"\n}\n{\"text\":\"B.\"}"))
	fuzzRead(f, "x.jsonl")
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss><channel><item><title>A</title><pubDate>Mon, 10 Jan 2022 08:00:00 GMT</pubDate><description>&lt;p&gt;B.</description></item></channel></rss>`))
	f.Add([]byte(`<feed><entry><content type="xhtml"><div><p>C</p></div></content><link href="d"/></entry></feed>`))
	fuzzRead(f, "x.xml")
}

func FuzzArchive(f *testing.F) {
	f.Add([]byte("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The crane fell.\r\n\r\n"))
	f.Add(writeDOCX("<w:p><w:r><w:t>The crane fell.</w:t></w:r></w:p>", "2022-01-10T00:00:00Z"))
	f.Add(writeZip([]zipFile{{"content.xml", `<office:text><text:h>A</text:h><text:p>The<text:s/>crane fell.</text:p><table:table-row><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></office:text>`}, {"meta.xml", `<meta:creation-date>2022-01-10T00:00:00</meta:creation-date>`}}))
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write([]byte("The crane fell on Monday.")) // into memory
	_ = w.Close()
	f.Add(packed.Bytes())
	fuzzRead(f, "x.bin")
}
