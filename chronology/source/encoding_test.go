package source

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// TestEncodings writes a text in an encoding and reads it back without being
// told which one it is.
func TestEncodings(t *testing.T) {
	russian := "Министры встретились в понедельник в Женеве. Переговоры продлились шесть часов и закончились без соглашения. Следующая встреча состоится на этой неделе."
	german := "Die Fähre fährt ab Montag wieder. Für die Gäste ändert sich zunächst nichts, sagte die Geschäftsführerin in Lübeck. Die Brücke wird später geöffnet."
	tests := []struct {
		name string
		enc  encoding.Encoding
		text string
	}{
		{"UTF-16, little end first, with mark", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), german},
		{"UTF-16, big end first, with mark", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), russian},
		{"UTF-16 of English without a mark", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "The ferry sails again on Monday. Nothing changes for the guests."},
		{"UTF-8 with mark", unicode.UTF8BOM, german},
		{"Windows-1252", charmap.Windows1252, german},
		{"Windows-1252 with curly quotes", charmap.Windows1252, "“We’re done,” she said – and left. The café closed at five. Nobody knew why."},
		{"Windows-1251", charmap.Windows1251, russian},
		{"KOI8-R", charmap.KOI8R, russian},
		{"Shift-JIS", japanese.ShiftJIS, "月曜日にジュネーブで会談が行われました。会談は六時間続きましたが、合意には至りませんでした。次の会合は今週開かれます。"},
		{"GB 18030", simplifiedchinese.GB18030, "部长们星期一在日内瓦举行会谈。会谈持续了六个小时，没有达成协议。下一次会议将在本周举行。"},
	}
	for _, test := range tests {
		data, err := test.enc.NewEncoder().Bytes([]byte(test.text))
		if err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		documents, err := Read("notes.txt", bytes.NewReader(data))
		if err != nil || len(documents) != 1 {
			t.Errorf("%s: %d documents, %v", test.name, len(documents), err)
			continue
		}
		if got := documents[0].Text; got != test.text {
			t.Errorf("%s: read %q", test.name, shorten(got, 60))
		}
	}
}

func TestDamagedUTF8IsRepaired(t *testing.T) {
	documents, err := Read("a.txt", strings.NewReader("Die Fähre f\xe4hrt. Die Brücke hält. Für immer.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Die Fähre f\ufffdhrt."; !strings.HasPrefix(documents[0].Text, want) {
		t.Errorf("text %q, want %q first", documents[0].Text, want)
	}
	if len(documents[0].Diagnostics) == 0 || documents[0].Diagnostics[0].Code != "bad-bytes" {
		t.Errorf("no diagnostic says so: %v", documents[0].Diagnostics)
	}
}

// TestEncodedPages reads pages whose encoding is declared rightly, late, not at
// all or wrongly.
func TestEncodedPages(t *testing.T) {
	const title, words = "Кран упал в гавань", "Кран северного причала упал в ночь на воскресенье и потопил две баржи, сообщил совет порта, и никто не пострадал, потому что причал был закрыт с пятницы."
	page := func(head string) string {
		return `<!doctype html><html lang="ru"><head>` + head + "<title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>Опубликовано 10 января 2022</p><p>" + words + "</p></article></body></html>"
	}
	tests := []struct {
		reason string
		enc    encoding.Encoding
		head   string
	}{
		{"declared", charmap.Windows1251, `<meta charset="windows-1251">`},
		{"declared as it was done before", charmap.KOI8R, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`},
		{"declared behind a long script", charmap.Windows1251, "<script>" + strings.Repeat("var a = 1;", 300) + `</script><meta charset="windows-1251">`},
		{"not declared", charmap.Windows1251, ""},
		{"declared wrongly", encoding.Nop, `<meta charset="windows-1251">`},
		{"UTF-16 with a mark", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), `<meta charset="utf-16">`},
	}
	for _, test := range tests {
		data, err := test.enc.NewEncoder().Bytes([]byte(page(test.head)))
		if err != nil {
			t.Fatalf("%s: %v", test.reason, err)
		}
		documents, err := Read("page.html", bytes.NewReader(data))
		want := "title: " + title + "\ndate: 2022-01-10 dateline\ndiagnostics: byline\nh " + title + "\np " + words
		if got := describe(documents, err); strings.Replace(got, "h "+title+"\n", "", 1) != strings.Replace(want, "h "+title+"\n", "", 1) {
			t.Errorf("%s: got\n%s", test.reason, got)
		}
	}
}
