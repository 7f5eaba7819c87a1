package source

import (
	"strings"
	"sync"
)

// monthsOf lists, month by month, the names and common abbreviations that
// pages and papers use in their dates, in lower case: English, German,
// French, Spanish, Catalan, Portuguese, Italian, Romanian, Dutch, Danish,
// Norwegian, Swedish, Finnish, Estonian, Latvian, Lithuanian, Polish, Czech,
// Slovak, Slovene, Croatian, Hungarian, Russian, Ukrainian, Bulgarian,
// Serbian, Greek, Turkish, Indonesian, Malay, Arabic, Hebrew, Hindi, Bengali
// and Thai.
// A name that two of them give to different months stands in monthsByLanguage.
var monthsOf = [12]string{
	"january jan januar jänner jän janvier janv enero ene gener gennaio gen genn janeiro januari ianuarie ian január januára leden ledna styczeń stycznia sty januarja siječnja siječanj январь января янв січень січня януари јануар ιανουάριος ιανουαρίου ιαν ocak oca tammikuu tammikuuta jaanuar janvāris janvārī sausio sausis يناير ינואר בינואר जनवरी มกราคม জানুয়ারি",
	"february feb febr februar février fevrier févr fevr fév febrero febrer febbraio febb fevereiro fev februari februarie február februára únor února luty lutego lut februarja veljače veljača февраль февраля фев февр лютий лютого февруари фебруар φεβρουάριος φεβρουαρίου φεβ şubat subat şub helmikuu helmikuuta veebruar februāris februārī vasario vasaris فبراير פברואר בפברואר फरवरी फ़रवरी กุมภาพันธ์ ফেব্রুয়ারি",
	"march mar märz maerz mrz mär mars marzo març março marco maart mrt mart martie marec marca marzec březen března ožujka ožujak március márc marts märts март марта мар березень березня μάρτιος μαρτίου μαρ maaliskuu maaliskuuta marta martā kovo kovas maret mac مارس מרץ במרץ मार्च มีนาคม মার্চ",
	"april apr avril avr abril abr aprile aprilie kwiecień kwietnia kwi duben dubna április ápr apríl apríla aprila travnja travanj апрель апреля апр квітень квітня април απρίλιος απριλίου απρ nisan nis huhtikuu huhtikuuta aprill aprīlis aprīlī balandžio balandis أبريل ابريل אפריל באפריל अप्रैल เมษายน এপ্রিল",
	"may mai maj mayo maig maggio mag maio mei květen května május máj mája maja svibnja svibanj май мая травень травня мај μάιος μαΐου μαΐ mayıs mayis toukokuu toukokuuta maijs maijā gegužės gegužė مايو מאי במאי मई พฤษภาคม মে",
	"june jun juni juin junio juny giugno giu junho iunie iun czerwiec czerwca cze červen června cvn június jún júna junija lipnja lipanj июнь июня июн червень червня юни јун јуна ιούνιος ιουνίου ιουν haziran haz kesäkuu kesäkuuta juuni jūnijs jūnijā birželio birželis يونيو יוני ביוני जून มิถุนายน জুন",
	"july jul juli juillet juil julio juliol luglio lug julho iulie iul lipiec lipca červenec července július júl júla julija srpnja srpanj июль июля июл липень липня юли јул јула ιούλιος ιουλίου ιουλ temmuz tem heinäkuu heinäkuuta juuli jūlijs jūlijā liepos liepa يوليو יולי ביולי जुलाई กรกฎาคม জুলাই",
	"august aug août aout agosto agost ago augusti augustus sierpień sierpnia sie srpen srpna augusztus augusta avgust avgusta kolovoza kolovoz август августа авг серпень серпня αύγουστος αυγούστου αυγ ağustos agustos ağu elokuu elokuuta augusts augustā rugpjūčio rugpjūtis agustus ogos أغسطس אוגוסט באוגוסט अगस्त สิงหาคม আগস্ট",
	"september sep sept septembre septiembre setiembre setembre settembre sett set setembro septembrie wrzesień września wrz září szeptember szept septembra rujna rujan сентябрь сентября сен сент вересень вересня септември септембар септембра σεπτέμβριος σεπτεμβρίου σεπ eylül eyl syyskuu syyskuuta septembris septembrī rugsėjo rugsėjis سبتمبر ספטמבר בספטמבר सितंबर กันยายน সেপ্টেম্বর",
	"october oct okt oktober octobre octubre ottobre ott outubro out octombrie październik października paź říjen října október októbra oktobra октябрь октября окт жовтень жовтня октомври октобар октобра οκτώβριος οκτωβρίου οκτ ekim eki lokakuu lokakuuta oktoober oktobris oktobrī spalio spalis أكتوبر אוקטובר באוקטובר अक्टूबर ตุลาคม অক্টোবর",
	"november nov novembre noviembre novembro noiembrie listopad listopadu listopada lis novembra studenoga studenog studeni ноябрь ноября ноя нояб листопад листопада ноември новембар новембра νοέμβριος νοεμβρίου νοε kasım kasim kas marraskuu marraskuuta novembris novembrī lapkričio lapkritis نوفمبر נובמבר בנובמבר नवंबर พฤศจิกายน নভেম্বর",
	"december dec dez dezember décembre decembre déc diciembre desembre dic dicembre dezembro decembrie grudzień grudnia gru prosinec prosince prosinca prosinac decembra декабрь декабря дек грудень грудня декември децембар децембра δεκέμβριος δεκεμβρίου δεκ aralık aralik ara joulukuu joulukuuta detsember decembris decembrī gruodžio gruodis desember disember des ديسمبر דצמבר בדצמבר दिसंबर ธันวาคม ডিসেম্বর",
}

// monthsByLanguage overrides monthsOf for the languages that differ.
var monthsByLanguage = map[string]map[string]int{
	"hr": {"listopada": 10, "listopad": 10},
	"bs": {"listopada": 10, "listopad": 10},
}

// monthTable is monthsOf as a map, made when the first date is looked for.
var monthTable = sync.OnceValue(func() map[string]int {
	table := make(map[string]int, 600)
	for i, names := range monthsOf {
		for name := range strings.FieldsSeq(names) {
			table[name] = i + 1
		}
	}
	return table
})

// MonthNamed returns the month, 1 to 12, that a lower-case word names in one of
// the languages that sources are dated in, or 0.
func MonthNamed(word string) int { return monthTable()[word] }

// monthNamed returns the month, 1 to 12, that a lower-case word names in a
// language ("" where it is not known), or 0.
func monthNamed(word, language string) int {
	if month, ok := monthsByLanguage[language][word]; ok {
		return month
	}
	return monthTable()[word]
}
