package timex

import (
	"strings"

	"annals/chronology/calendar"
)

// newLexicon enters the words of English that the rules and the tense finder know.
func newLexicon() *lexicon {
	l := &lexicon{entries: make([]entry, 0, 900)}
	l.words("january february march april may june july august september october november december", monthClass|triggerClass, 1, 1)
	l.words("jan feb mar apr", monthClass|abbreviation|triggerClass, 1, 1)
	l.words("jun jul aug sep oct nov dec", monthClass|abbreviation|triggerClass, 6, 1)
	l.add("sept", monthClass|abbreviation|triggerClass, 9)
	l.words("march may mar dec", ambiguous, 0, 0)
	l.words("monday tuesday wednesday thursday friday saturday sunday", weekdayClass|triggerClass, 1, 1)
	l.words("mon tue wed thu fri sat sun", weekdayClass|abbreviation|ambiguous|triggerClass, 1, 1)
	l.add("tues", weekdayClass|abbreviation|triggerClass, 2)
	l.words("thur thurs", weekdayClass|abbreviation|triggerClass, 4, 0)
	l.words("mondays tuesdays wednesdays thursdays fridays saturdays sundays", weekdaysClass|triggerClass, 1, 1)
	l.units()
	l.numbers()
	l.words("morning mornings", partClass|triggerClass, partMorning, 0)
	l.words("afternoon afternoons", partClass|triggerClass, partAfternoon, 0)
	l.words("evening evenings", partClass|triggerClass, partEvening, 0)
	l.words("night nights overnight", partClass|triggerClass, partNight, 0)
	l.words("nite", partClass|triggerClass|chatClass, partNight, 0)
	l.words("spring summer autumn fall winter", seasonClass|triggerClass, 0, 0)
	l.add("spring", 0, calendar.Spring)
	l.add("summer", 0, calendar.Summer)
	l.add("autumn", 0, calendar.Autumn)
	l.add("fall", ambiguous, calendar.Autumn)
	l.add("winter", 0, calendar.Winter)
	l.words("today tonight yesterday tomorrow", triggerClass, 0, 0)
	l.add("today", todayClass, 100)
	l.add("yesterday", todayClass, 99)
	l.add("tomorrow", todayClass, 101)
	l.words("tmrw tmr tmrow tomoro tomo tmw tomorow tommorow tommorrow 2moro 2morrow 2mrw tml", todayClass|triggerClass|chatClass, 101, 0)
	l.words("tdy 2day todae", todayClass|triggerClass|chatClass, 100, 0)
	l.words("yest ytd yday yst", todayClass|triggerClass|chatClass, 99, 0)
	l.words("tonite tonight 2nite 2night tnite", triggerClass, 0, 0)
	l.words("last previous prior preceding", lastClass, 0, 0)
	l.words("past", lastClass, 0, 0)
	l.words("this current", thisClass, 0, 0)
	l.words("next coming upcoming following", nextClass, 0, 0)
	l.words("nxt", nextClass|chatClass, 0, 0)
	l.words("lst", lastClass|chatClass, 0, 0)
	l.add("early", earlyClass, modStart)
	l.add("mid", earlyClass, modMid)
	l.add("middle", earlyClass, modMid)
	l.add("late", earlyClass, modEnd)
	l.words("few several many some numerous countless recent couple various dozens", vagueClass, 0, 0)
	l.words("about around approximately roughly nearly almost some", approxClass, modApprox, 0)
	l.words("daily nightly hourly weekly monthly yearly annually biweekly biennial", setClass|triggerClass, 0, 0)
	l.words("am pm", meridiemClass|triggerClass, 0, 0)
	l.words("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist jst aest sgt hkt msk et pt", zoneClass, 0, 0)
	l.words("now currently presently nowadays", presentClass|triggerClass, 0, 0)
	l.words("recently lately", pastClass|triggerClass, 0, 0)
	l.words("recent current former", triggerClass, 0, 0)
	l.words("soon shortly", futureClass|triggerClass, 0, 0)
	l.words("twenties thirties forties fifties sixties seventies eighties nineties", decadesClass|triggerClass, 20, 10)
	l.words("bc bce ad ce", eraClass|triggerClass, 0, 0)
	l.words("noon midnight midday ago weekend weekends dawn dusk quarter half fiscal future past present moment time o'clock period periods past era eve day", triggerClass, 0, 0)
	l.add("half", fractionClass, 0)
	l.holidayWords()
	l.words("a an the and of in on at by since until till during from for before after through between within earlier later ago that these this",
		0, 0, 0)
	l.words("be to", 0, 0, 0)
	l.words("million billion trillion cents profit profits loss losses earnings revenue revenues sales income net dividend", moneyClass, 0, 0)
	l.words("his her their my your our its than as more less", 0, 0, 0)
	l.words("b d e p o old", 0, 0, 0)
	l.words("ca circa", triggerClass, 0, 0)
	l.words("c d m clock", triggerClass, 0, 0) // of "B.C.", "A.D.", "p.m."; "o'clock" is three tokens
	l.tenses()
	return l
}

// holidayWords enters the words of the holidays' names. The last word marks its
// token as the heart of an expression: it is rarer than the first, as in "all
// saints", or is one anyhow, as in "boxing day".
func (l *lexicon) holidayWords() {
	for name := range holidays() {
		for w := range strings.FieldsSeq(name) {
			l.add(w, 0, 0)
		}
		l.add(name[strings.LastIndexByte(name, ' ')+1:], triggerClass, 0)
	}
}

// The parts of the day, as values of partClass words.
const (
	partMorning int32 = iota + 1
	partMidday
	partAfternoon
	partEvening
	partNight
)

func partOf(v int32) calendar.Part {
	return [...]calendar.Part{"", calendar.Morning, calendar.Midday, calendar.Afternoon, calendar.Evening, calendar.Night}[v]
}

// The TIMEX3 modifiers, as values of words.
const (
	modStart int32 = iota + 1
	modMid
	modEnd
	modApprox
	modLess
	modMore
)

func modOf(v int32) string {
	return [...]string{"", "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN"}[v]
}

func (l *lexicon) units() {
	for _, u := range [...]struct {
		grain            calendar.Grain
		singular, plural string
	}{
		{calendar.Second, "second", "seconds secs"},
		{calendar.Minute, "minute min", "minutes mins"},
		{calendar.Hour, "hour hr", "hours hrs"},
		{calendar.Day, "day", "days"},
		{calendar.Weekend, "weekend wkend wknd", "weekends wkends wknds"},
		{calendar.Week, "week wk", "weeks wks"},
		{calendar.Month, "month mth", "months mths"},
		{calendar.Quarter, "quarter", "quarters"},
		{calendar.Half, "semester", "semesters"},
		{calendar.Year, "year yr", "years yrs"},
		{calendar.Decade, "decade", "decades"},
		{calendar.Century, "century", "centuries"},
		{calendar.Millennium, "millennium", "millennia"},
	} {
		l.unit(u.singular, unitClass, u.grain)
		l.unit(u.plural, unitsClass, u.grain)
	}
	l.words("fortnight fortnights", triggerClass, 0, 0)
	l.words("q turn eve", triggerClass, 0, 0)
}

func (l *lexicon) unit(list string, classes class, grain calendar.Grain) {
	for w := range strings.FieldsSeq(list) {
		id := l.add(w, classes|triggerClass, 0)
		l.entries[id-firstWord].grain = grain
	}
}

func (l *lexicon) numbers() {
	l.words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", numberClass, 0, 1)
	l.words("twenty thirty forty fifty sixty seventy eighty ninety", numberClass, 20, 10)
	l.words("seventeen eighteen nineteen", triggerClass, 17, 1) // they begin a year: "nineteen ninety-six"
	l.add("dozen", numberClass, 12)
	l.add("hundred", scaleClass, 100)
	l.add("thousand", scaleClass, 1000)
	l.add("million", scaleClass, 1000000)
	l.words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", ordinalClass, 1, 1)
	l.add("thirtieth", ordinalClass, 30)
}

// tenses enters the verbs by whose form the direction of a bare "Friday" is
// judged: auxiliaries and the irregular verbs of reports. Regular past forms are known by "-ed".
func (l *lexicon) tenses() {
	l.words(`was were had did said told met held took made came went began won lost saw gave got found left sent brought thought
		became fell rose led ran sat spoke stood struck broke drew drove flew grew hit hurt kept knew laid lay paid put read rode sold
		shot spent stole swore taught threw wore wrote wound built bought caught chose cut dealt died ate felt fought forbade forgot
		froze hid hung meant quit rang sang sank shook shut slept slid spread sprang stuck swam swept swung tore woke withdrew overthrew foresaw misled mistook outran outsold overcame overheard overran oversaw overtook rebuilt resold retook rewrote shrank sought upheld withheld withstood
		taken given seen shown written driven stolen broken chosen fallen gone begun born beaten hidden drawn thrown grown flown sworn torn sunk shaken
		been undertook underwent ended`, pastVerb, 0, 0)
	l.words(`will shall ll wo going gonna due scheduled expected expects plans planned plan set slated poised upcoming intends hopes aims
		would tentatively begins starts opens resumes`, futureVerb, 0, 0)
	l.words("is are am s has have does do", presentVerb, 0, 0)
	l.words(`may might must should begin start open meet gather convene resume close expire meets gathers convenes expires kicks closes reopens retires
		joins departs takes comes enters go goes faces`, maybeVerb, 0, 0)
}
