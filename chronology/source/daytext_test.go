package source

import "testing"

func TestFindDays(t *testing.T) {
	tests := []struct{ text, language, want string }{
		{"2022-01-10", "", "2022-01-10"},
		{"2022-01-10T23:30:00-05:00", "", "2022-01-10"},
		{"2022/1/9 08:00", "", "2022-01-09"},
		{"20220110T2330", "", "2022-01-10"},
		{"Jan. 10, 2022", "", "2022-01-10"},
		{"January 10th, 2022 at 5 p.m.", "", "2022-01-10"},
		{"Monday, 10 January 2022", "", "2022-01-10"},
		{"10th of January, 2022", "", "2022-01-10"},
		{"10-Jan-2022", "", "2022-01-10"},
		{"Mon, 10 Jan 2022 15:04:05 GMT", "", "2022-01-10"},
		{"Mon Jan 10 15:04:05 UTC 2022", "", "2022-01-10"},
		{"10. Januar 2022", "de", "2022-01-10"},
		{"10.1.2022", "fi", "2022-01-10"},
		{"10.01.2022, 14:05 Uhr", "de", "2022-01-10"},
		{"le 1er février 2022 à 10h", "fr", "2022-02-01"},
		{"10 de enero de 2022", "es", "2022-01-10"},
		{"10 января 2022 г.", "ru", "2022-01-10"},
		{"2022. január 10.", "hu", "2022-01-10"},
		{"2022年1月10日", "ja", "2022-01-10"},
		{"2022년 1월 10일", "ko", "2022-01-10"},
		{"ngày 10 tháng 1 năm 2022", "vi", "2022-01-10"},
		{"10 يناير 2022", "ar", "2022-01-10"},
		{"10 listopada 2021", "pl", "2021-11-10"},
		{"10. listopada 2021.", "hr", "2021-10-10"},
		{"1/10/2022", "en-US", "2022-01-10"},
		{"1/10/2022", "en-GB", "2022-10-01"},
		{"1/10/2022", "fr", "2022-10-01"},
		{"1/10/2022", "", ""},                 // nobody can tell
		{"13/10/2022", "", "2022-10-13"},      // only one reading is a date
		{"31 February 2022", "", ""},          // no such day
		{"40 May 2020", "", ""},               // no such day
		{"1970-01-01", "", ""},                // a clock that was never set
		{"He may 15 times 2020 win", "", ""},  // a verb
		{"January 2022", "", ""},              // no day
		{"10 January", "", ""},                // no year
		{"Mon, 01/10/2022", "", "2022-01-10"}, // the day of the week tells
		{"Saturday 01/10/2022", "", "2022-10-01"},
		{"Tue, 01/10/2022", "", ""}, // of neither reading
		{"١٠ يناير ٢٠٢٢", "ar", "2022-01-10"},
		{"10 มกราคม 2565", "th", "2022-01-10"}, // of the Buddhist era
		{"令和4年1月10日", "ja", "2022-01-10"},
		{"２０２２年１月１０日", "ja", "2022-01-10"},
		{"10.01.22", "de", ""}, // only where dates are expected
		{"version 3.10.2022", "", "2022-10-03"},
		{"call 555-2022-10-11", "", "2022-10-11"},
		{"", "", ""},
	}
	for _, test := range tests {
		day, ok := firstDay(test.text, styleOf(test.language))
		got := ""
		if ok {
			got = day.String()
		}
		if got != test.want {
			t.Errorf("firstDay(%q, %q) = %q, want %q", test.text, test.language, got, test.want)
		}
	}
}

// TestShortYears reads years of two digits where a date is expected.
func TestShortYears(t *testing.T) {
	tests := []struct{ reason, text, language, want string }{
		{"dots put the day first", "10.01.22", "", "2022-01-10"},
		{"slashes as the country has them", "10/01/22", "fr", "2022-01-10"},
		{"slashes as the country has them", "01/10/22", "en-US", "2022-01-10"},
		{"nobody can tell", "01/10/22", "", ""},
		{"of the last century", "10.01.99", "", "1999-01-10"},
		{"the number of a version", "1.10.22.4", "", ""},
		{"a clock time", "10.30", "", ""},
	}
	for _, test := range tests {
		day, ok := firstDay(test.text, styleOf(test.language).withShortYears())
		if got := day.String(); ok != (test.want != "") || ok && got != test.want {
			t.Errorf("%s: firstDay(%q, %q) = %s, %t, want %q", test.reason, test.text, test.language, got, ok, test.want)
		}
	}
}
