package calendar_test

import (
	"errors"
	"fmt"
	"testing"

	"annals/chronology/calendar"
)

func day(y, m, d int) calendar.Date { return calendar.Date{Year: y, Month: m, Day: d} }

// TestNotations holds each kind of value against both its notations and its bounds.
func TestNotations(t *testing.T) {
	tests := []struct {
		reason       string
		value        calendar.Value
		edtf, timex3 string
		start, end   string
	}{
		{"a day", calendar.Single(calendar.DayOf(day(2022, 1, 10))), "2022-01-10", "2022-01-10", "2022-01-10", "2022-01-11"},
		{"the last day of a leap February ends with the month", calendar.Single(calendar.DayOf(day(2024, 2, 29))), "2024-02-29", "2024-02-29", "2024-02-29", "2024-03-01"},
		{"a month of 31 days", calendar.Single(calendar.MonthOf(2021, 12)), "2021-12", "2021-12", "2021-12-01", "2022-01-01"},
		{"an ISO week that begins in the year before its number", calendar.Single(calendar.WeekOf(day(2021, 1, 1))), "2020-12-28/2021-01-03", "2020-W53", "2020-12-28", "2021-01-04"},
		{"a weekend", calendar.Single(calendar.WeekendOf(day(2022, 1, 5))), "2022-01-08/2022-01-09", "2022-W01-WE", "2022-01-08", "2022-01-10"},
		{"a winter reaches into the next year", calendar.Single(calendar.SeasonOf(2021, calendar.Winter)), "2021-24", "2021-WI", "2021-12-01", "2022-03-01"},
		{"a southern summer begins in December", calendar.Single(calendar.Point{Grain: calendar.Season, Date: day(2021, 12, 1), South: true}), "2021-30", "2021-SU", "2021-12-01", "2022-03-01"},
		{"a quarter", calendar.Single(calendar.QuarterOf(2020, 3)), "2020-35", "2020-Q3", "2020-07-01", "2020-10-01"},
		{"a half", calendar.Single(calendar.HalfOf(2020, 2)), "2020-41", "2020-H2", "2020-07-01", "2021-01-01"},
		{"a year", calendar.Single(calendar.YearOf(2014)), "2014", "2014", "2014-01-01", "2015-01-01"},
		{"44 BCE is astronomical -43", calendar.Single(calendar.YearOf(-43)), "-0043", "BC0044", "-0043-01-01", "-0042-01-01"},
		{"1 BCE is the year 0", calendar.Single(calendar.YearOf(0)), "0000", "BC0001", "0000-01-01", "0001-01-01"},
		{"a year of five digits", calendar.Single(calendar.YearOf(12000)), "Y12000", "12000", "Y12000-01-01", "Y12001-01-01"},
		{"a decade", calendar.Single(calendar.DecadeOf(1974)), "197X", "197", "1970-01-01", "1980-01-01"},
		{"a century by its digits", calendar.Single(calendar.CenturyOf(1914)), "19XX", "19", "1900-01-01", "2000-01-01"},
		{"the fifth century BCE", calendar.Single(calendar.CenturyOf(-480)), "-04XX", "BC04", "-0499-01-01", "-0399-01-01"},
		{"a millennium", calendar.Single(calendar.MillenniumOf(2022)), "2XXX", "2", "2000-01-01", "3000-01-01"},
		{"a minute", calendar.Single(calendar.MinuteOf(day(2022, 1, 14), 15, 30)), "2022-01-14T15:30", "2022-01-14T15:30", "2022-01-14T15:30", "2022-01-14T15:31"},
		{"the last hour of a day ends with the day", calendar.Single(calendar.HourOf(day(2022, 12, 31), 23)), "2022-12-31T23", "2022-12-31T23", "2022-12-31T23:00", "2023-01-01"},
		{"an approximate year", calendar.Single(calendar.YearOf(1850)).Approximately(), "1850~", "1850", "1850-01-01", "1851-01-01"},
		{"a day of an unknown month", calendar.Single(calendar.Point{Grain: calendar.Month, Date: day(2022, 1, 1), Unspecified: calendar.MonthPart}), "2022-XX", "2022-XX", "2022-01-01", "2023-01-01"},
		{"a day of every year has no bounds", calendar.Single(calendar.Point{Grain: calendar.Day, Date: day(0, 12, 25), Unspecified: calendar.YearPart}), "XXXX-12-25", "XXXX-12-25", "", ""},
		{"a range of days", calendar.Days(day(2022, 1, 11), day(2022, 1, 16)), "2022-01-11/2022-01-16", "", "2022-01-11", "2022-01-17"},
		{"a range of months and days", calendar.Range(calendar.MonthOf(2020, 3), calendar.DayOf(day(2020, 5, 2))), "2020-03/2020-05-02", "", "2020-03-01", "2020-05-03"},
		{"an open end", calendar.Since(calendar.YearOf(1985)), "1985/..", "", "1985-01-01", ""},
		{"an open beginning", calendar.Until(calendar.MonthOf(1985, 4)), "../1985-04", "", "", "1985-05-01"},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			if got := tt.value.EDTF(); got != tt.edtf {
				t.Errorf("EDTF %q, want %q", got, tt.edtf)
			}
			if got := tt.value.TIMEX3(); got != tt.timex3 {
				t.Errorf("TIMEX3 %q, want %q", got, tt.timex3)
			}
			bounds := tt.value.Bounds()
			for i, m := range []calendar.Moment{bounds.Start, bounds.End} {
				want := []string{tt.start, tt.end}[i]
				var moment calendar.Moment
				if err := moment.UnmarshalText([]byte(want)); err != nil || m != moment {
					t.Errorf("bound %d is %v, want %s (%v)", i, m, want, err)
				}
			}
			if back, err := calendar.ParseEDTF(tt.edtf); err != nil || back != tt.value {
				t.Errorf("ParseEDTF(%q) = %+v, %v; want the value", tt.edtf, back, err)
			}
			plain := tt.value
			plain.From.Approximate, plain.From.South = false, false
			if tt.timex3 != "" && !tt.value.From.South {
				if back, err := calendar.ParseTIMEX3(tt.timex3); err != nil || back != plain {
					t.Errorf("ParseTIMEX3(%q) = %+v, %v; want the value", tt.timex3, back, err)
				}
			}
		})
	}
}

func TestParseEDTFRefuses(t *testing.T) {
	tests := []struct {
		reason, text string
		want         error
	}{
		{"February has no 31st", "2022-02-31", calendar.ErrNoSuchDay},
		{"1900 was no leap year", "1900-02-29", calendar.ErrNoSuchDay},
		{"no thirteenth month", "2022-13-01", calendar.ErrSyntax},
		{"no month 0", "2022-00", calendar.ErrNoSuchDay},
		{"an empty text", "", calendar.ErrSyntax},
		{"a slash alone has no end at all", "/", calendar.ErrSyntax},
		{"an interval that ends before it begins", "2022/2021", calendar.ErrNoSuchInterval},
		{"a digit behind an unspecified one", "2X22", calendar.ErrSyntax},
		{"minus zero", "-0000", calendar.ErrSyntax},
		{"an hour of 25", "2022-01-10T25:00", calendar.ErrSyntax},
		{"a clock time on a month", "2022-01T10:00", calendar.ErrSyntax},
		{"a year too large for day numbers", "Y99999999999", calendar.ErrSyntax},
		{"text behind the date", "2022-01-10 noon", calendar.ErrSyntax},
	}
	for _, tt := range tests {
		if v, err := calendar.ParseEDTF(tt.text); !errors.Is(err, tt.want) {
			t.Errorf("%s: ParseEDTF(%q) = %v, %v; want %v", tt.reason, tt.text, v, err, tt.want)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, tt := range []struct {
		text string
		want calendar.Duration
	}{
		{"P3D", calendar.Duration{{Count: 3, Unit: calendar.Day}}},
		{"PT6H30M", calendar.Duration{{Count: 6, Unit: calendar.Hour}, {Count: 30, Unit: calendar.Minute}}},
		{"PXM", calendar.Duration{{Vague: true, Unit: calendar.Month}}},
		{"P2Y6M", calendar.Duration{{Count: 2, Unit: calendar.Year}, {Count: 6, Unit: calendar.Month}}},
		{"P0.5Y", calendar.Duration{{Count: 0.5, Unit: calendar.Year}}},
		{"P1DE", calendar.Duration{{Count: 1, Unit: calendar.Decade}}},
		{"P1WE", calendar.Duration{{Count: 1, Unit: calendar.Weekend}}},
	} {
		got, err := calendar.ParseDuration(tt.text)
		if err != nil || got.String() != tt.want.String() || tt.want.String() != tt.text {
			t.Errorf("%s: got %v (%v), wrote %s", tt.text, got, err, tt.want)
		}
	}
	for _, text := range []string{"", "P", "3D", "PT", "P3", "PD", "PT3D", "P3D ", "P.D", "P1T2H"} {
		if d, err := calendar.ParseDuration(text); err == nil && d.String() == text {
			t.Errorf("ParseDuration(%q) = %v, want an error", text, d)
		}
	}
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range []string{"2022-01-10", "201X", "-04XX", "2022-W01", "../1985-04", "2021-30", "1850~/1860?", "Y-12000-02", "2022-01-10T15:30+02:00", "XXXX-02-29", "2022-XX-XX"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := calendar.ParseEDTF(s)
		if err != nil {
			return
		}
		back, err := calendar.ParseEDTF(v.EDTF())
		if err != nil || back != v {
			t.Fatalf("%q: %+v is written %q and read as %+v (%v)", s, v, v.EDTF(), back, err)
		}
		if b := v.Bounds(); !b.Start.IsZero() && !b.End.IsZero() && b.Start.Compare(b.End) >= 0 {
			t.Fatalf("%q: bounds %v", s, b)
		}
		if !v.IsRange() && !v.From.Approximate && !v.From.Uncertain && !v.From.South && v.From.Date.Year > 0 {
			text := v.TIMEX3()
			if back, err := calendar.ParseTIMEX3(text); err != nil || back != v {
				t.Fatalf("%q: TIMEX3 %q is read as %+v (%v), not %+v", s, text, back, err, v)
			}
		}
	})
}

func FuzzParseTIMEX3(f *testing.F) {
	for _, s := range []string{"2022-W02-WE", "BC0044", "199", "2022-01-10TMO", "2022-Q1", "PRESENT_REF", "BC04", "XXXX-12-25"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := calendar.ParseTIMEX3(s)
		if err != nil {
			return
		}
		if back, err := calendar.ParseTIMEX3(v.TIMEX3()); err != nil || back != v {
			t.Fatalf("%q: %+v is written %q and read as %+v (%v)", s, v, v.TIMEX3(), back, err)
		}
	})
}

func FuzzDates(f *testing.F) {
	f.Add(0, 0)
	f.Add(-719468, 13)
	f.Fuzz(func(t *testing.T, serial, n int) {
		serial, n = serial%100_000_000, n%100_000
		d := calendar.FromSerial(serial)
		if d.Serial() != serial {
			t.Fatalf("%d is %v is %d", serial, d, d.Serial())
		}
		if _, err := calendar.NewDate(d.Year, d.Month, d.Day); err != nil {
			t.Fatal(err)
		}
		if m := d.AddMonths(n); m.Day != d.Day && m.Day != calendar.DaysIn(m.Year, m.Month) {
			t.Fatalf("%v and %d months is %v: neither the same day nor the month's last", d, n, m)
		}
		for g := calendar.Second; g <= calendar.Millennium; g++ {
			p := calendar.UnitOf(g, d)
			if b := p.Bounds(); b.Start.Compare(d.At()) > 0 && g != calendar.Weekend || b.End.Compare(d.At()) <= 0 {
				t.Fatalf("%v is not in its own %v, %v", d, g, b)
			}
			if g <= calendar.Year && p.Step(n).Step(-n) != p {
				t.Fatalf("%v: %d steps there and back is %v", p, n, p.Step(n).Step(-n))
			}
		}
	})
}

func TestEaster(t *testing.T) {
	for _, want := range []calendar.Date{day(1961, 4, 2), day(2000, 4, 23), day(2008, 3, 23), day(2011, 4, 24), day(2024, 3, 31), day(2025, 4, 20)} {
		if got := calendar.Easter(want.Year); got != want {
			t.Errorf("Easter %d is %v, want %v", want.Year, got, want)
		}
	}
}

func TestNthWeekday(t *testing.T) {
	if d, ok := calendar.NthWeekday(2022, 11, calendar.Thursday, 4); !ok || d != day(2022, 11, 24) {
		t.Errorf("the fourth Thursday of November 2022 is %v", d)
	}
	if d, ok := calendar.NthWeekday(2022, 5, calendar.Monday, -1); !ok || d != day(2022, 5, 30) {
		t.Errorf("the last Monday of May 2022 is %v", d)
	}
	if d, ok := calendar.NthWeekday(2022, 2, calendar.Friday, 5); ok {
		t.Errorf("February 2022 has no fifth Friday, got %v", d)
	}
}

func ExampleParseEDTF() {
	v, err := calendar.ParseEDTF("2021-12")
	if err != nil {
		panic(err)
	}
	b := v.Bounds()
	fmt.Println(v.Grain(), b.Start, b.End)
	// Output: month 2021-12-01 2022-01-01
}

func BenchmarkAppendEDTF(b *testing.B) {
	v := calendar.Days(day(2022, 1, 11), day(2022, 1, 16))
	buf := make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		buf = v.AppendEDTF(buf[:0])
	}
}
