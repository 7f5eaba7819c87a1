package source

import (
	"strings"
	"sync"
	"unicode"
)

// publishedLabels and updatedLabels are the words that pages put before a
// date, in lower case, in common languages; dayLabels only say that a date follows.
var (
	publishedLabels = []string{"publish", "posted", "post date", "released", "release date", "first aired", "filed", "issued", "submitted", "written on",
		"veröffentlich", "erstellt", "erschienen", "stand:", "publié", "publie", "mis en ligne", "paru le", "publicado", "publicación", "publicada", "pubblicato",
		"publicat", "publication", "pubblicazion", "publicatie", "publicação", "publikation", "publikacj", "публикаци", "gepubliceerd", "geplaatst", "offentliggjort", "udgivet", "publisert", "publicerad", "julkaistu", "opublikowan", "data publikacji", "dodano", "publikován",
		"zveřejněno", "vydáno", "publikované", "közzétéve", "megjelent", "objavljeno", "опубликован", "опубліковано", "публикувано", "дата публикации", "δημοσιεύ", "yayın", "giriş", "diterbitkan", "dipublikasikan",
		"đăng", "发布", "發布", "公開", "投稿日", "게시", "入力", "입력", "نشر", "פורסם", "avaldatud", "lisatud", "publicēt", "pievienots", "paskelbt", "data publicării",
		"ngày đăng", "作成日", "掲載", "配信", "등록", "เผยแพร่", "प्रकाशित", "objavlen", "objavil", "объявлен", "добавлен", "date published", "date posted"}
	dayLabels     = []string{"date:", "dátum:", "data:", "fecha:", "дата:", "datum", "ημερομηνία", "tarih", "tanggal", "日期", "时间", "時間", "日時", "날짜", "التاريخ", "תאריך", "date :"}
	updatedLabels = []string{"update", "modified", "last edit", "edited", "revised", "changed", "reviewed", "aktualisiert", "geändert", "actualis", "mis à jour", "mise à jour", "modifié", "actualizad", "modificad",
		"aggiornat", "modificato", "atualizad", "bijgewerkt", "gewijzigd", "laatst", "opdateret", "oppdatert", "uppdaterad", "päivitetty", "muokattu", "aktualizacja", "zaktualizowan", "aktualizov", "frissítve",
		"обновлен", "оновлено", "изменен", "ενημέρωση", "güncelle", "diperbarui", "cập nhật", "更新", "수정", "تحديث", "עודכן"}
)

// saysPublished reports whether a label announces a date of publication.
func saysPublished(label string) bool {
	label = strings.ToLower(label)
	return containsAny(label, publishedLabels) || containsAny(label, dayLabels)
}

// startsByline reports words such as "By Lena Voss on", before a date.
func startsByline(label string) bool {
	words := strings.Fields(strings.ToLower(label))
	if len(words) < 2 || len(words) > 7 {
		return false
	}
	switch words[0] {
	case "by", "von", "par", "por", "di", "door", "af", "av", "autor", "autor:", "author:", "автор:", "text:", "od":
		return true
	}
	return false
}

// saysUpdated reports whether a label announces the date of an update: the
// last word of that kind in it is one of updating.
func saysUpdated(label string) bool {
	label = strings.ToLower(label)
	return lastOf(label, updatedLabels) > lastOf(label, publishedLabels)
}

func containsAny(text string, words []string) bool { return lastOf(text, words) >= 0 }

// lastOf returns where the last of the words starts in text, or -1.
func lastOf(text string, words []string) int {
	last := -1
	for _, w := range words {
		last = max(last, strings.LastIndex(text, w))
	}
	return last
}

// namesOther reports a label that announces a date of something else, as
// "Opening:" does: words with a colon of which none is of publishing.
func namesOther(label string) bool {
	label = strings.TrimSpace(label)
	return strings.HasSuffix(label, ":") && strings.IndexFunc(label, unicode.IsLetter) >= 0 &&
		!saysPublished(label) && !saysUpdated(label) && !startsByline(label)
}

// leadsToDay reports what may stand before a date that stands alone: nothing,
// the day of the week, a small word such as "on", or a place and a comma.
func leadsToDay(label string) bool {
	label = strings.TrimSpace(label)
	words := strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' })
	if n := len(words); n > 1 && weekdayNames()[words[n-1]] { // "Police log, Thursday 7 September"
		if i := strings.LastIndexByte(label, ','); i > 0 && !strings.ContainsAny(strings.TrimSpace(label[i+1:]), " ") {
			label, words = label[:i+1], words[:n-1]
		}
	}
	if strings.HasSuffix(label, ",") && len(words) <= 3 {
		return true
	}
	for _, word := range words {
		if !weekdayNames()[word] {
			return false
		}
	}
	return true
}

// dayLeaders are the names of the days of the week, long and short, in the
// languages of monthsOf, and the small words that lead to a date.
const dayLeaders = `on the le am vom den dem el il op d'n den w dne dnia on at
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
	lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
	lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
	segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta seg ter qua qui sex
	lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab
	dilluns dimarts dimecres dijous divendres dissabte diumenge luni marți miercuri joi vineri sâmbătă duminică
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
	mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag man tir ons tor fre lør søn mån tis lör sön
	maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
	poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz nd
	pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
	ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljek torek sreda četrtek petek nedelja
	hétfő kedd szerda csütörtök péntek szombat vasárnap
	понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
	понеділок вівторок середа четвер пʼятниця п'ятниця субота неділя понеделник вторник сряда четвъртък петък събота неделя
	δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
	pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu
	الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد שני שלישי רביעי חמישי שישי שבת ראשון יום
	सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार`

// weekdayNames is dayLeaders as a set, made when the first date is looked for.
var weekdayNames = sync.OnceValue(func() map[string]bool { return set(strings.Fields(dayLeaders)...) })
