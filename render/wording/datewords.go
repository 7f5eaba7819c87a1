package wording

// dateWords are what dates are written with in one language. A %d stands for a
// day, a %s for a month, a year or a date.
type dateWords struct {
	months  [13]string // by themselves: "January 2022"
	of      [13]string // behind a day, where that differs
	short   [13]string // on an axis
	seasons [4]string  // from spring on
	day     string     // day, month, year
	month   string     // month, year
	first   string     // how the first of a month is written, if not 1
	before  string     // a year before year 1
	undated, until, since, about, perhaps,
	anyYear, millennium, decade, half, quarter string
	ordinals [4]string
	to       string // between two dates
}

// dateWords returns the words of a locale.
func (l Locale) dateWords() *dateWords { return &dateTable[l.column()] }

// dateTable is in the order of Locales. It is never written to.
var dateTable = [...]dateWords{
	{
		months:  [13]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		short:   [13]string{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		seasons: [4]string{"spring", "summer", "autumn", "winter"}, day: "%d %s %s", month: "%s %s", before: "%s BC",
		undated: "undated", until: "until %s", since: "since %s", about: "about %s", perhaps: "perhaps %s", anyYear: "any year",
		millennium: "the millennium from %s", decade: "the %ss", half: "%s half of %s", quarter: "%s quarter of %s",
		ordinals: [4]string{"first", "second", "third", "fourth"}, to: "%s to %s",
	},
	{
		months:  [13]string{"", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
		short:   [13]string{"", "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."},
		seasons: [4]string{"Frühling", "Sommer", "Herbst", "Winter"}, day: "%d. %s %s", month: "%s %s", before: "%s v. Chr.",
		undated: "ohne Datum", until: "bis %s", since: "seit %s", about: "etwa %s", perhaps: "vielleicht %s", anyYear: "in irgendeinem Jahr",
		millennium: "das Jahrtausend ab %s", decade: "die %ser Jahre", half: "%s Halbjahr %s", quarter: "%s Quartal %s",
		ordinals: [4]string{"erstes", "zweites", "drittes", "viertes"}, to: "%s bis %s",
	},
	{
		months:  [13]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
		short:   [13]string{"", "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
		seasons: [4]string{"printemps", "été", "automne", "hiver"}, day: "%d %s %s", month: "%s %s", first: "1er", before: "%s av. J.-C.",
		undated: "sans date", until: "jusqu’à %s", since: "depuis %s", about: "vers %s", perhaps: "peut-être %s", anyYear: "une année quelconque",
		millennium: "le millénaire depuis %s", decade: "les années %s", half: "%s semestre %s", quarter: "%s trimestre %s",
		ordinals: [4]string{"premier", "deuxième", "troisième", "quatrième"}, to: "%s – %s",
	},
	{
		months:  [13]string{"", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
		short:   [13]string{"", "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."},
		seasons: [4]string{"primavera", "verano", "otoño", "invierno"}, day: "%d de %s de %s", month: "%s de %s", before: "%s a. C.",
		undated: "sin fecha", until: "hasta %s", since: "desde %s", about: "hacia %s", perhaps: "quizá %s", anyYear: "un año cualquiera",
		millennium: "el milenio desde %s", decade: "los años %s", half: "%s semestre de %s", quarter: "%s trimestre de %s",
		ordinals: [4]string{"primer", "segundo", "tercer", "cuarto"}, to: "%s – %s",
	},
	{
		months:  [13]string{"", "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"},
		of:      [13]string{"", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"},
		short:   [13]string{"", "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."},
		seasons: [4]string{"весна", "лето", "осень", "зима"}, day: "%d %s %s", month: "%s %s", before: "%s до н. э.",
		undated: "без даты", until: "до: %s", since: "с: %s", about: "около: %s", perhaps: "возможно: %s", anyYear: "неизвестный год",
		millennium: "тысячелетие с %s", decade: "%s-е годы", half: "%s полугодие %s", quarter: "%s квартал %s",
		ordinals: [4]string{"1-е", "2-е", "3-й", "4-й"}, to: "%s – %s",
	},
	{
		months:  [13]string{"", "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"},
		of:      [13]string{"", "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"},
		short:   [13]string{"", "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."},
		seasons: [4]string{"весна", "літо", "осінь", "зима"}, day: "%d %s %s", month: "%s %s", before: "%s до н. е.",
		undated: "без дати", until: "до: %s", since: "з: %s", about: "близько: %s", perhaps: "можливо: %s", anyYear: "невідомий рік",
		millennium: "тисячоліття з %s", decade: "%s-ті роки", half: "%s півріччя %s", quarter: "%s квартал %s",
		ordinals: [4]string{"1-ше", "2-ге", "3-й", "4-й"}, to: "%s – %s",
	},
}

// quarterOrdinal is the word for a quarter, which in some languages has another
// gender than a half.
func (l Locale) quarterOrdinal(i int) string {
	if (l == "ru" || l == "uk") && i < 2 {
		return [...]string{"1-й", "2-й"}[i]
	}
	return l.dateWords().ordinals[i]
}
