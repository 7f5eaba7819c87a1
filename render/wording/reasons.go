package wording

import "strings"

// Because returns the reason for a date in a language, as its rule gives it in
// English; told is false of one that the table does not have.
func (l Locale) Because(english string) (reason string, told bool) {
	if l.column() == 0 || english == "" {
		return english, true
	}
	plain := plainReason(english)
	for _, row := range reasonTable {
		if row.key == plain {
			return row.in[l.column()], true
		}
	}
	return english, false
}

// plainReason leaves out of a reason what the phrase and the date beside it say:
// which day of the week or month it is, and how many are meant.
func plainReason(english string) string {
	english, _, _ = strings.Cut(english, ", and about ")
	words := strings.Split(english, " ")
	for i, word := range words {
		name := strings.TrimRight(word, ",;")
		switch name {
		case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
			"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
			words[i] = "one" + word[len(name):]
		}
	}
	return strings.Join(words, " ")
}

// reasonTable holds the reasons that the grammar of temporal expressions gives,
// keyed by their English. It is never written to.
var reasonTable = [...]row{
	{"the text gives it in full", [6]string{"", "der Text nennt es ganz", "le texte le donne en entier", "el texto la da completa", "текст даёт её полностью", "текст подає її повністю"}},
	{"counted back from where the text was", [6]string{"", "zurückgezählt von dort, wo der Text war", "compté à rebours d’où en était le texte", "contado hacia atrás desde donde iba el texto", "отсчитано назад от того, о чём шла речь", "відлічено назад від того, про що йшлося"}},
	{"counted on from where the text was", [6]string{"", "weitergezählt von dort, wo der Text war", "compté à partir d’où en était le texte", "contado desde donde iba el texto", "отсчитано вперёд от того, о чём шла речь", "відлічено вперед від того, про що йшлося"}},
	{"counted back from publication", [6]string{"", "zurückgezählt von der Veröffentlichung", "compté à rebours de la publication", "contado hacia atrás desde la publicación", "отсчитано назад от публикации", "відлічено назад від публікації"}},
	{"counted on from publication", [6]string{"", "weitergezählt von der Veröffentlichung", "compté à partir de la publication", "contado desde la publicación", "отсчитано вперёд от публикации", "відлічено вперед від публікації"}},
	{"the latest one up to publication", [6]string{"", "der letzte bis zur Veröffentlichung", "le dernier avant la publication", "el último hasta la publicación", "последний до публикации", "останній до публікації"}},
	{"the latest one up to the anchor", [6]string{"", "der letzte bis dahin", "le dernier jusque-là", "el último hasta entonces", "последний до этого дня", "останній до цього дня"}},
	{"the latest one before publication", [6]string{"", "der letzte vor der Veröffentlichung", "le dernier avant la publication", "el último antes de la publicación", "последний перед публикацией", "останній перед публікацією"}},
	{"the coming one, as the verb speaks of the future", [6]string{"", "der kommende, denn das Verb spricht von der Zukunft", "le prochain, car le verbe est au futur", "el próximo, pues el verbo habla del futuro", "ближайший: глагол о будущем", "найближчий: дієслово про майбутнє"}},
	{"the time up to publication; how long is not said exactly", [6]string{"", "die Zeit bis zur Veröffentlichung; wie lange, ist nicht genau gesagt", "le temps jusqu’à la publication ; la durée n’est pas dite exactement", "el tiempo hasta la publicación; sin decir exactamente la duración", "время до публикации; сколько, точно не сказано", "час до публікації; скільки, точно не сказано"}},
	{"the time from publication on; how long is not said exactly", [6]string{"", "die Zeit ab der Veröffentlichung; wie lange, ist nicht genau gesagt", "le temps à partir de la publication ; la durée n’est pas dite exactement", "el tiempo desde la publicación; sin decir exactamente la duración", "время с публикации; сколько, точно не сказано", "час від публікації; скільки, точно не сказано"}},
	{"the latest one up to publication, as the verb speaks of the past", [6]string{"", "der letzte bis zur Veröffentlichung, denn das Verb steht in der Vergangenheit", "le dernier avant la publication, car le verbe est au passé", "el último hasta la publicación, pues el verbo está en pasado", "последний до публикации: глагол в прошедшем времени", "останній до публікації: дієслово в минулому часі"}},
	{"the latest one up to publication, since which something holds", [6]string{"", "der letzte bis zur Veröffentlichung, seit dem etwas gilt", "le dernier avant la publication, depuis lequel quelque chose dure", "el último hasta la publicación, desde el que algo dura", "последний до публикации, с которого что-то длится", "останній до публікації, відколи щось триває"}},
	{"the latest one that was over at publication", [6]string{"", "der letzte, der bei der Veröffentlichung vorbei war", "le dernier qui était fini à la publication", "el último ya acabado en la publicación", "последний, что закончился к публикации", "останній, що скінчився до публікації"}},
	{"the next one after publication, as the verb speaks of the future", [6]string{"", "der nächste nach der Veröffentlichung, denn das Verb spricht von der Zukunft", "le prochain après la publication, car le verbe est au futur", "el siguiente tras la publicación, pues el verbo habla del futuro", "следующий после публикации: глагол о будущем", "наступний після публікації: дієслово про майбутнє"}},
	{"the first one to begin after publication", [6]string{"", "der erste, der nach der Veröffentlichung beginnt", "le premier à commencer après la publication", "el primero que empieza tras la publicación", "первый, что начнётся после публикации", "перший, що почнеться після публікації"}},
	{"the one nearest to publication", [6]string{"", "der nächstgelegene zur Veröffentlichung", "le plus proche de la publication", "el más cercano a la publicación", "ближайший к публикации", "найближчий до публікації"}},
	{"the one the text was at", [6]string{"", "der, bei dem der Text war", "celui où en était le texte", "aquel por el que iba el texto", "тот, о котором шла речь", "той, про який ішлося"}},
	{"the day of publication", [6]string{"", "der Tag der Veröffentlichung", "le jour de la publication", "el día de la publicación", "день публикации", "день публікації"}},
	{"the day before publication", [6]string{"", "der Tag vor der Veröffentlichung", "la veille de la publication", "el día antes de la publicación", "день перед публикацией", "день перед публікацією"}},
	{"the day after publication", [6]string{"", "der Tag nach der Veröffentlichung", "le lendemain de la publication", "el día después de la publicación", "день после публикации", "день після публікації"}},
	{"two days before publication", [6]string{"", "zwei Tage vor der Veröffentlichung", "deux jours avant la publication", "dos días antes de la publicación", "за два дня до публикации", "за два дні до публікації"}},
	{"two days after publication", [6]string{"", "zwei Tage nach der Veröffentlichung", "deux jours après la publication", "dos días después de la publicación", "через два дня после публикации", "через два дні після публікації"}},
	{"less than a day before publication", [6]string{"", "weniger als einen Tag vor der Veröffentlichung", "moins d’un jour avant la publication", "menos de un día antes de la publicación", "менее чем за день до публикации", "менш ніж за день до публікації"}},
	{"less than a day after publication", [6]string{"", "weniger als einen Tag nach der Veröffentlichung", "moins d’un jour après la publication", "menos de un día después de la publicación", "менее чем через день после публикации", "менш ніж за день після публікації"}},
	{"a part of the day of publication", [6]string{"", "ein Teil des Tages der Veröffentlichung", "une partie du jour de la publication", "una parte del día de la publicación", "часть дня публикации", "частина дня публікації"}},
	{"the night of the day of publication", [6]string{"", "die Nacht des Tages der Veröffentlichung", "la nuit du jour de la publication", "la noche del día de la publicación", "ночь дня публикации", "ніч дня публікації"}},
	{"the night before publication", [6]string{"", "die Nacht vor der Veröffentlichung", "la nuit avant la publication", "la noche antes de la publicación", "ночь перед публикацией", "ніч перед публікацією"}},
	{"the week of publication", [6]string{"", "die Woche der Veröffentlichung", "la semaine de la publication", "la semana de la publicación", "неделя публикации", "тиждень публікації"}},
	{"the week before that of publication", [6]string{"", "die Woche vor der der Veröffentlichung", "la semaine avant celle de la publication", "la semana anterior a la de la publicación", "неделя перед неделей публикации", "тиждень перед тижнем публікації"}},
	{"the week after that of publication", [6]string{"", "die Woche nach der der Veröffentlichung", "la semaine après celle de la publication", "la semana posterior a la de la publicación", "неделя после недели публикации", "тиждень після тижня публікації"}},
	{"the month of publication", [6]string{"", "der Monat der Veröffentlichung", "le mois de la publication", "el mes de la publicación", "месяц публикации", "місяць публікації"}},
	{"the month before that of publication", [6]string{"", "der Monat vor dem der Veröffentlichung", "le mois avant celui de la publication", "el mes anterior al de la publicación", "месяц перед месяцем публикации", "місяць перед місяцем публікації"}},
	{"the month after that of publication", [6]string{"", "der Monat nach dem der Veröffentlichung", "le mois après celui de la publication", "el mes posterior al de la publicación", "месяц после месяца публикации", "місяць після місяця публікації"}},
	{"the year of publication", [6]string{"", "das Jahr der Veröffentlichung", "l’année de la publication", "el año de la publicación", "год публикации", "рік публікації"}},
	{"the year before that of publication", [6]string{"", "das Jahr vor dem der Veröffentlichung", "l’année avant celle de la publication", "el año anterior al de la publicación", "год перед годом публикации", "рік перед роком публікації"}},
	{"the year after that of publication", [6]string{"", "das Jahr nach dem der Veröffentlichung", "l’année après celle de la publication", "el año posterior al de la publicación", "год после года публикации", "рік після року публікації"}},
	{"in the year of publication", [6]string{"", "im Jahr der Veröffentlichung", "dans l’année de la publication", "en el año de la publicación", "в год публикации", "у рік публікації"}},
	{"in the year before that of publication", [6]string{"", "im Jahr vor der Veröffentlichung", "l’année avant celle de la publication", "en el año anterior al de la publicación", "в год перед годом публикации", "у рік перед роком публікації"}},
	{"in the year after that of publication", [6]string{"", "im Jahr nach der Veröffentlichung", "l’année après celle de la publication", "en el año posterior al de la publicación", "в год после года публикации", "у рік після року публікації"}},
	{"in the year the text was at", [6]string{"", "in dem Jahr, bei dem der Text war", "dans l’année où en était le texte", "en el año por el que iba el texto", "в том году, о котором шла речь", "того року, про який ішлося"}},
	{"in the year the story has reached", [6]string{"", "in dem Jahr, das die Erzählung erreicht hat", "dans l’année que le récit a atteinte", "en el año al que ha llegado el relato", "в том году, до которого дошёл рассказ", "того року, до якого дійшла розповідь"}},
	{"in the year after the one the text was at", [6]string{"", "im Jahr nach dem, bei dem der Text war", "l’année après celle où en était le texte", "en el año siguiente a aquel por el que iba el texto", "в следующем году после того, о котором шла речь", "наступного року після того, про який ішлося"}},
	{"in the year before the one the text was at", [6]string{"", "im Jahr vor dem, bei dem der Text war", "l’année avant celle où en était le texte", "en el año anterior a aquel por el que iba el texto", "в году перед тем, о котором шла речь", "року перед тим, про який ішлося"}},
	{"that day of the present week", [6]string{"", "dieser Tag der laufenden Woche", "ce jour de la semaine en cours", "ese día de la semana en curso", "этот день текущей недели", "цей день поточного тижня"}},
	{"that day of the week before", [6]string{"", "dieser Tag der Vorwoche", "ce jour de la semaine d’avant", "ese día de la semana anterior", "этот день прошлой недели", "цей день минулого тижня"}},
	{"that day of the week after", [6]string{"", "dieser Tag der Woche danach", "ce jour de la semaine d’après", "ese día de la semana siguiente", "этот день следующей недели", "цей день наступного тижня"}},
	{"that day of the week after this one", [6]string{"", "dieser Tag der nächsten Woche", "ce jour de la semaine prochaine", "ese día de la semana próxima", "этот день будущей недели", "цей день наступного тижня"}},
	{"the weekend before the present one", [6]string{"", "das Wochenende vor diesem", "le week-end avant celui-ci", "el fin de semana anterior a este", "выходные перед этими", "вихідні перед цими"}},
	{"the weekend of the present week", [6]string{"", "das Wochenende dieser Woche", "le week-end de cette semaine", "el fin de semana de esta semana", "выходные этой недели", "вихідні цього тижня"}},
	{"the latest weekend up to publication", [6]string{"", "das letzte Wochenende bis zur Veröffentlichung", "le dernier week-end avant la publication", "el último fin de semana hasta la publicación", "последние выходные до публикации", "останні вихідні до публікації"}},
	{"the coming weekend, as the verb speaks of the future", [6]string{"", "das kommende Wochenende, denn das Verb spricht von der Zukunft", "le week-end à venir, car le verbe est au futur", "el fin de semana próximo, pues el verbo habla del futuro", "ближайшие выходные: глагол о будущем", "найближчі вихідні: дієслово про майбутнє"}},
	{"the next such day, going on with the story", [6]string{"", "der nächste solche Tag im Gang der Erzählung", "le jour suivant, au fil du récit", "el siguiente día así, al seguir el relato", "следующий такой день по ходу рассказа", "наступний такий день за розповіддю"}},
	{"the nearest such date, going on with the story", [6]string{"", "das nächste solche Datum im Gang der Erzählung", "la date la plus proche, au fil du récit", "la fecha más cercana, al seguir el relato", "ближайшая такая дата по ходу рассказа", "найближча така дата за розповіддю"}},
	{"the first such day behind the line above it", [6]string{"", "der erste solche Tag nach der Zeile darüber", "le premier jour de ce nom après la ligne du dessus", "el primer día así tras la línea de arriba", "первый такой день после строки выше", "перший такий день після рядка вище"}},
	{"a day of the month named before it", [6]string{"", "ein Tag des davor genannten Monats", "un jour du mois nommé avant", "un día del mes nombrado antes", "день названного перед этим месяца", "день названого перед цим місяця"}},
	{"a day of the month named behind it", [6]string{"", "ein Tag des danach genannten Monats", "un jour du mois nommé après", "un día del mes nombrado después", "день названного после этого месяца", "день названого після цього місяця"}},
	{"of the year named behind the next one", [6]string{"", "aus dem hinter dem nächsten genannten Jahr", "de l’année nommée après la suivante", "del año nombrado tras la siguiente", "года, названного после следующей даты", "року, названого після наступної дати"}},
	{"from the first through the last, both included", [6]string{"", "vom ersten bis zum letzten, beide eingeschlossen", "du premier au dernier, tous deux compris", "del primero al último, ambos incluidos", "от первого до последнего включительно", "від першого до останнього включно"}},
	{"that long up to publication", [6]string{"", "so lange bis zur Veröffentlichung", "cette durée jusqu’à la publication", "ese tiempo hasta la publicación", "столько времени до публикации", "стільки часу до публікації"}},
	{"that long from publication on", [6]string{"", "so lange ab der Veröffentlichung", "cette durée à partir de la publication", "ese tiempo desde la publicación", "столько времени с публикации", "стільки часу від публікації"}},
	{"the days of that week after the anchor", [6]string{"", "die Tage dieser Woche danach", "les jours suivants de cette semaine", "los días de esa semana posteriores", "дни той недели после этой даты", "дні того тижня після цієї дати"}},
	{"the days of that week up to the anchor", [6]string{"", "die Tage dieser Woche bis dahin", "les jours de cette semaine jusque-là", "los días de esa semana hasta entonces", "дни той недели до этой даты", "дні того тижня до цієї дати"}},
	{"the days of that month after the anchor", [6]string{"", "die Tage dieses Monats danach", "les jours suivants de ce mois", "los días de ese mes posteriores", "дни того месяца после этой даты", "дні того місяця після цієї дати"}},
	{"the days of that month up to the anchor", [6]string{"", "die Tage dieses Monats bis dahin", "les jours de ce mois jusque-là", "los días de ese mes hasta entonces", "дни того месяца до этой даты", "дні того місяця до цієї дати"}},
	{"the days of that year after the anchor", [6]string{"", "die Tage dieses Jahres danach", "les jours suivants de cette année", "los días de ese año posteriores", "дни того года после этой даты", "дні того року після цієї дати"}},
	{"the days of that year up to the anchor", [6]string{"", "die Tage dieses Jahres bis dahin", "les jours de cette année jusque-là", "los días de ese año hasta entonces", "дни того года до этой даты", "дні того року до цієї дати"}},
	{"at that time on the day of the line above", [6]string{"", "zu dieser Uhrzeit am Tag der Zeile darüber", "à cette heure, le jour de la ligne au-dessus", "a esa hora del día de la línea anterior", "в это время в день строки выше", "у цей час у день рядка вище"}},
	{"midnight has passed since the line above", [6]string{"", "seit der Zeile darüber ist Mitternacht vorbei", "minuit est passé depuis la ligne au-dessus", "ha pasado la medianoche desde la línea anterior", "после строки выше прошла полночь", "після рядка вище минула північ"}},
	{"read as month and day, as in American usage", [6]string{"", "als Monat und Tag gelesen, wie in Amerika üblich", "lu comme mois et jour, à l’américaine", "leído como mes y día, al uso americano", "прочитано как месяц и день, по-американски", "прочитано як місяць і день, по-американськи"}},
	{"the day of that holiday in that year", [6]string{"", "der Tag dieses Festes in diesem Jahr", "le jour de cette fête cette année-là", "el día de esa fiesta en ese año", "день этого праздника в том году", "день цього свята того року"}},
	{"the day of that holiday nearest to publication", [6]string{"", "der Tag dieses Festes, der der Veröffentlichung am nächsten liegt", "le jour de cette fête le plus proche de la publication", "el día de esa fiesta más cercano a la publicación", "день этого праздника, ближайший к публикации", "день цього свята, найближчий до публікації"}},
	{"the day before that holiday", [6]string{"", "der Tag vor diesem Fest", "la veille de cette fête", "la víspera de esa fiesta", "день перед этим праздником", "день перед цим святом"}},
	{"a quarter of a business year, taken for that of the calendar", [6]string{"", "ein Quartal eines Geschäftsjahrs, als das des Kalenders genommen", "un trimestre d’exercice, pris pour celui du calendrier", "un trimestre fiscal, tomado por el del calendario", "квартал делового года, принятый за календарный", "квартал ділового року, взятий за календарний"}},
	{"a business year named by its calendar year; its own bounds are not known", [6]string{"", "ein Geschäftsjahr, nach dem Kalenderjahr benannt; seine Grenzen sind unbekannt", "un exercice nommé d’après l’année civile ; ses bornes sont inconnues", "un año fiscal nombrado por el natural; no se conocen sus límites", "деловой год, названный по календарному; его границы неизвестны", "діловий рік, названий за календарним; його межі невідомі"}},
	{"the latest quarter that was over at publication", [6]string{"", "das letzte Quartal, das bei der Veröffentlichung vorbei war", "le dernier trimestre achevé à la publication", "el último trimestre acabado en la publicación", "последний квартал, завершённый к публикации", "останній квартал, завершений до публікації"}},
	{"the same quarter of the year before", [6]string{"", "dasselbe Quartal des Vorjahrs", "le même trimestre de l’année d’avant", "el mismo trimestre del año anterior", "тот же квартал прошлого года", "той самий квартал минулого року"}},
	{"the quarter the text was at", [6]string{"", "das Quartal, bei dem der Text war", "le trimestre où en était le texte", "el trimestre por el que iba el texto", "квартал, о котором шла речь", "квартал, про який ішлося"}},
	{"the same stretch of the year before", [6]string{"", "dieselbe Zeit im Vorjahr", "la même période un an plus tôt", "el mismo período del año anterior", "то же время годом раньше", "той самий час роком раніше"}},
}
