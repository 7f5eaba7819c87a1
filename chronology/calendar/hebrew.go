package calendar

// HebrewDate returns the Gregorian day that a day of the Hebrew calendar falls
// on. Months count from Nisan, 1, to Adar, 12, or in leap years Adar II, 13. The
// arithmetic is that of Reingold and Dershowitz, Calendrical Calculations: a
// year begins with the mean new moon of Tishri, put off by the four rules.
func HebrewDate(year, month, day int) Date {
	serial := hebrewNewYear(year) + day - 1
	last := 12
	if hebrewLeap(year) {
		last = 13
	}
	if month >= 7 {
		for m := 7; m < month; m++ {
			serial += hebrewMonthLength(year, m)
		}
		return FromSerial(serial)
	}
	for m := 7; m <= last; m++ {
		serial += hebrewMonthLength(year, m)
	}
	for m := 1; m < month; m++ {
		serial += hebrewMonthLength(year, m)
	}
	return FromSerial(serial)
}

// hebrewEpoch is the day before 1 Tishri of the year 1, as days from 1970-01-01.
const hebrewEpoch = -2092590

func hebrewLeap(year int) bool { return floorMod(7*year+1, 19) < 7 }

// hebrewElapsed is the number of days from the epoch to the mean conjunction of
// a year's Tishri, with the delays for a late moon and for Sunday, Wednesday and Friday.
func hebrewElapsed(year int) int {
	months := floorDiv(235*year-234, 19)
	parts := 12084 + 13753*months
	day := 29*months + floorDiv(parts, 25920)
	if floorMod(3*(day+1), 7) < 3 {
		day++
	}
	return day
}

// hebrewNewYear is 1 Tishri, with the delays that keep a year's length lawful.
func hebrewNewYear(year int) int {
	before, at, after := hebrewElapsed(year-1), hebrewElapsed(year), hebrewElapsed(year+1)
	delay := 0
	switch {
	case after-at == 356:
		delay = 2
	case at-before == 382:
		delay = 1
	}
	return hebrewEpoch + at + delay
}

func hebrewMonthLength(year, month int) int {
	days := hebrewNewYear(year+1) - hebrewNewYear(year)
	switch {
	case month == 2 || month == 4 || month == 6 || month == 10 || month == 13,
		month == 12 && !hebrewLeap(year),
		month == 8 && days%10 != 5, // Marheshvan is long in complete years only
		month == 9 && days%10 == 3: // Kislev is short in deficient years
		return 29
	}
	return 30
}
