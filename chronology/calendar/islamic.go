package calendar

// IslamicDate returns the Gregorian day that a day of the Islamic civil
// calendar falls on: months of 30 and 29 days, and eleven leap days in thirty
// years. Communities that sight the moon may keep a day that lies one or two
// days off.
func IslamicDate(year, month, day int) Date {
	return FromSerial(islamicEpoch + 354*(year-1) + floorDiv(3+11*year, 30) + 29*(month-1) + month/2 + day - 1)
}

// islamicEpoch is 1 Muharram of the year 1, 16 July 622 in the Julian calendar,
// as days from 1970-01-01.
const islamicEpoch = -492148
