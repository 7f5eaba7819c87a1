package wording

import "slices"

// Locale is a language of the interface: "en", "de", "fr", "es", "ru", "uk".
type Locale string

// Locales returns the languages that the interface speaks, English first.
func Locales() []Locale { return []Locale{"en", "de", "fr", "es", "ru", "uk"} }

// column returns the place of a locale in the rows of words; an unknown locale
// is read as English.
func (l Locale) column() int { return max(0, slices.Index(Locales(), l)) }

// Known reports whether the interface speaks a language.
func (l Locale) Known() bool { return slices.Contains(Locales(), l) }

// Words returns all words of the interface in a language, by key.
func Words(l Locale) map[string]string {
	table := words()
	out := make(map[string]string, len(table))
	for _, row := range table {
		out[row.key] = row.in[l.column()]
	}
	return out
}

// Name returns the word for a kind or a status; an unknown one is its own word.
func (l Locale) Name(kind string) string {
	if word := l.Word("is-" + kind); word != "is-"+kind {
		return word
	}
	return kind
}

// Word returns one word of the interface.
func (l Locale) Word(key string) string {
	for _, row := range words() {
		if row.key == key {
			return row.in[l.column()]
		}
	}
	return key
}

// row is one text of the interface in all languages, in the order of Locales.
// Braces hold the place of a value. Counts stand behind a colon or in brackets,
// so that no language needs forms of the plural.
type row struct {
	key string
	in  [6]string
}

func words() []row {
	return []row{
		{"skip", [6]string{"Skip to the list of events", "Zur Liste der Ereignisse", "Aller à la liste des événements", "Ir a la lista de eventos", "К списку событий", "До списку подій"}},
		{"tools", [6]string{"Search, filters and views", "Suche, Filter und Ansichten", "Recherche, filtres et vues", "Búsqueda, filtros y vistas", "Поиск, фильтры и виды", "Пошук, фільтри та вигляди"}},
		{"more", [6]string{"Filters and lanes", "Filter und Bahnen", "Filtres et couloirs", "Filtros y carriles", "Фильтры и дорожки", "Фільтри й доріжки"}},
		{"search", [6]string{"Search", "Suche", "Rechercher", "Buscar", "Поиск", "Пошук"}},
		{"search-hint", [6]string{"titles and quotes", "Titel und Zitate", "titres et citations", "títulos y citas", "заголовки и цитаты", "заголовки й цитати"}},
		{"scale", [6]string{"Time scale", "Zeitmaßstab", "Échelle de temps", "Escala de tiempo", "Масштаб времени", "Масштаб часу"}},
		{"warped", [6]string{"Compact", "Verdichtet", "Compacte", "Compacta", "Сжатая", "Стиснена"}},
		{"warped-hint", [6]string{"Long empty times are shortened", "Lange leere Zeiten sind gekürzt", "Les longs vides sont raccourcis", "Los vacíos largos se acortan", "Долгие пустые промежутки сокращены", "Довгі порожні проміжки скорочено"}},
		{"true", [6]string{"True scale", "Maßstäblich", "À l’échelle", "A escala", "В масштабе", "У масштабі"}},
		{"true-hint", [6]string{"Equal times have equal lengths", "Gleiche Zeiten sind gleich lang", "À durées égales, longueurs égales", "A tiempos iguales, longitudes iguales", "Равное время — равная длина", "Рівний час — рівна довжина"}},
		{"order", [6]string{"Order", "Reihenfolge", "Ordre", "Orden", "Порядок", "Порядок"}},
		{"order-hint", [6]string{"Only the order counts", "Nur die Reihenfolge zählt", "Seul l’ordre compte", "Solo cuenta el orden", "Важен лишь порядок", "Важить лише порядок"}},
		{"lanes", [6]string{"Lanes", "Bahnen", "Couloirs", "Carriles", "Дорожки", "Доріжки"}},
		{"by-kind", [6]string{"by kind", "nach Art", "par genre", "por tipo", "по виду", "за видом"}},
		{"by-actor", [6]string{"by actor", "nach Beteiligten", "par acteur", "por actor", "по участникам", "за учасниками"}},
		{"by-place", [6]string{"by place", "nach Ort", "par lieu", "por lugar", "по месту", "за місцем"}},
		{"by-source", [6]string{"by source", "nach Quelle", "par source", "por fuente", "по источнику", "за джерелом"}},
		{"by-certainty", [6]string{"by certainty", "nach Sicherheit", "par certitude", "por certeza", "по надёжности", "за надійністю"}},
		{"main", [6]string{"Main events only", "Nur Hauptereignisse", "Principaux seulement", "Solo principales", "Только главные", "Лише головні"}},
		{"inview", [6]string{"List what the chart shows", "Liste wie im Diagramm", "Liste selon le graphique", "Lista según el gráfico", "Список по диаграмме", "Список за діаграмою"}},
		{"theme", [6]string{"Light / dark", "Hell / dunkel", "Clair / sombre", "Claro / oscuro", "Светлая / тёмная", "Світла / темна"}},
		{"kinds", [6]string{"Kinds of events: press one to hide it", "Arten von Ereignissen: Drücken blendet aus", "Genres d’événements : presser pour masquer", "Tipos de eventos: pulse para ocultar", "Виды событий: нажмите, чтобы скрыть", "Види подій: натисніть, щоб сховати"}},
		{"statuses", [6]string{"Statuses: press one to hide it", "Stand: Drücken blendet aus", "États : presser pour masquer", "Estados: pulse para ocultar", "Состояния: нажмите, чтобы скрыть", "Стани: натисніть, щоб сховати"}},
		{"timeline", [6]string{"Timeline", "Zeitleiste", "Frise chronologique", "Línea de tiempo", "Лента времени", "Стрічка часу"}},
		{"chart-keys", [6]string{
			"Timeline. Left and right choose an event, plus and minus zoom, brackets move, 0 shows all, 1 to 3 change the scale, Enter opens the evidence. The same events stand in the list below.",
			"Zeitleiste. Links und rechts wählen ein Ereignis, Plus und Minus zoomen, eckige Klammern verschieben, 0 zeigt alles, 1 bis 3 wechseln den Maßstab, Eingabe öffnet die Belege. Dieselben Ereignisse stehen in der Liste darunter.",
			"Frise. Gauche et droite choisissent un événement, plus et moins zooment, les crochets déplacent, 0 montre tout, 1 à 3 changent l’échelle, Entrée ouvre les preuves. Les mêmes événements sont dans la liste ci-dessous.",
			"Línea de tiempo. Izquierda y derecha eligen un evento, más y menos amplían, los corchetes mueven, 0 muestra todo, 1 a 3 cambian la escala, Intro abre las pruebas. Los mismos eventos están en la lista de abajo.",
			"Лента времени. Стрелки выбирают событие, плюс и минус меняют масштаб, квадратные скобки сдвигают, 0 показывает всё, 1–3 выбирают шкалу, Enter открывает основания. Те же события есть в списке ниже.",
			"Стрічка часу. Стрілки обирають подію, плюс і мінус змінюють масштаб, квадратні дужки зсувають, 0 показує все, 1–3 обирають шкалу, Enter відкриває підстави. Ті самі події є у списку нижче.",
		}},
		{"overview", [6]string{"The whole time: drag to choose a part of it", "Die ganze Zeit: Ziehen wählt einen Teil", "Toute la durée : glisser pour en choisir une part", "Todo el tiempo: arrastre para elegir una parte", "Всё время: потяните, чтобы выбрать часть", "Увесь час: потягніть, щоб обрати частину"}},
		{"hint", [6]string{
			"Scroll or pinch to zoom, drag to move, press a mark to see why.",
			"Scrollen oder Spreizen zoomt, Ziehen verschiebt, ein Zeichen zeigt, warum.",
			"Défiler ou pincer : zoom ; glisser : déplacer ; une marque dit pourquoi.",
			"Desplazar o pellizcar amplía, arrastrar mueve, una marca dice por qué.",
			"Прокрутка или щипок — масштаб, сдвиг — перетаскиванием, знак покажет, почему.",
			"Прокрутка чи щипок — масштаб, зсув — перетягуванням, знак покаже, чому.",
		}},
		{"zoom", [6]string{"Zoom and move", "Zoomen und verschieben", "Zoom et déplacement", "Ampliar y mover", "Масштаб и сдвиг", "Масштаб і зсув"}},
		{"zoom-in", [6]string{"Zoom in", "Vergrößern", "Agrandir", "Ampliar", "Крупнее", "Ближче"}},
		{"zoom-out", [6]string{"Zoom out", "Verkleinern", "Réduire", "Reducir", "Мельче", "Далі"}},
		{"gap", [6]string{"no events for {length}", "{length} ohne Ereignis", "aucun événement : {length}", "sin eventos: {length}", "без событий: {length}", "без подій: {length}"}},
		{"show-sure", [6]string{"Show in the chart", "Im Diagramm zeigen", "Montrer dans le graphique", "Mostrar en el gráfico", "Показать на диаграмме", "Показати на діаграмі"}},
		{"sure-row", [6]string{"Date", "Datum", "Date", "Fecha", "Дата", "Дата"}},
		{"fit", [6]string{"Show all", "Alles zeigen", "Tout montrer", "Mostrar todo", "Показать всё", "Показати все"}},
		{"jump", [6]string{"Go to", "Gehe zu", "Aller à", "Ir a", "Перейти", "Перейти"}},
		{"period", [6]string{"Period", "Zeitraum", "Période", "Período", "Период", "Період"}},
		{"from", [6]string{"From", "Von", "De", "Desde", "С", "З"}},
		{"until", [6]string{"to", "bis", "à", "hasta", "по", "по"}},
		{"period-hint", [6]string{"a year, month or day, such as {first}", "ein Jahr, Monat oder Tag, etwa {first}", "une année, un mois ou un jour, tel que {first}", "un año, mes o día, como {first}", "год, месяц или день, например {first}", "рік, місяць або день, наприклад {first}"}},
		{"period-wrong", [6]string{"Not a year, month or day: {text}", "Kein Jahr, Monat oder Tag: {text}", "Ni année, ni mois, ni jour : {text}", "Ni año, ni mes, ni día: {text}", "Не год, не месяц и не день: {text}", "Не рік, не місяць і не день: {text}"}},
		{"last-month", [6]string{"last month of the record", "letzter Monat", "dernier mois", "último mes", "последний месяц", "останній місяць"}},
		{"last-year", [6]string{"last year of the record", "letztes Jahr", "dernière année", "último año", "последний год", "останній рік"}},
		{"events", [6]string{"Events", "Ereignisse", "Événements", "Eventos", "События", "Події"}},
		{"in-order", [6]string{"Events in order", "Ereignisse der Reihe nach", "Événements dans l’ordre", "Eventos en orden", "События по порядку", "Події за порядком"}},
		{"none", [6]string{"No dated event was found in these sources.", "In diesen Quellen wurde kein datiertes Ereignis gefunden.", "Aucun événement daté dans ces sources.", "No hay eventos fechados en estas fuentes.", "В этих источниках нет датированных событий.", "У цих джерелах немає датованих подій."}},
		{"pages", [6]string{"Pages of the list", "Seiten der Liste", "Pages de la liste", "Páginas de la lista", "Страницы списка", "Сторінки списку"}},
		{"back", [6]string{"Earlier", "Früher", "Avant", "Anteriores", "Раньше", "Раніше"}},
		{"on", [6]string{"Later", "Später", "Après", "Posteriores", "Позже", "Пізніше"}},
		{"where", [6]string{"{from}–{to} of {all}", "{from}–{to} von {all}", "{from}–{to} sur {all}", "{from}–{to} de {all}", "{from}–{to} из {all}", "{from}–{to} із {all}"}},
		{"shown", [6]string{"{n} of {all} events shown", "{n} von {all} Ereignissen gezeigt", "{n} événements sur {all}", "{n} de {all} eventos", "Показано событий: {n} из {all}", "Показано подій: {n} із {all}"}},
		{"here", [6]string{"{n} events here", "{n} Ereignisse hier", "{n} événements ici", "{n} eventos aquí", "Событий здесь: {n}", "Подій тут: {n}"}},
		{"lane", [6]string{"Lane {name}", "Bahn {name}", "Couloir {name}", "Carril {name}", "Дорожка {name}", "Доріжка {name}"}},
		{"sources", [6]string{"{n} sources", "{n} Quellen", "{n} sources", "{n} fuentes", "источников: {n}", "джерел: {n}"}},
		{"differ", [6]string{"dates differ", "Daten weichen ab", "dates divergentes", "fechas distintas", "даты расходятся", "дати різняться"}},
		{"readings", [6]string{"Other readings", "Andere Lesarten", "Autres lectures", "Otras lecturas", "Другие прочтения", "Інші прочитання"}},
		{"actors", [6]string{"Actors", "Beteiligte", "Acteurs", "Actores", "Участники", "Учасники"}},
		{"place", [6]string{"Place", "Ort", "Lieu", "Lugar", "Место", "Місце"}},
		{"copy", [6]string{"Copy link to this event", "Link zu diesem Ereignis kopieren", "Copier le lien de cet événement", "Copiar enlace a este evento", "Копировать ссылку на событие", "Копіювати посилання на подію"}},
		{"copyview", [6]string{"Copy link to this view", "Link zu dieser Ansicht kopieren", "Copier le lien de cette vue", "Copiar enlace a esta vista", "Копировать ссылку на вид", "Копіювати посилання на вигляд"}},
		{"copied", [6]string{"Copied", "Kopiert", "Copié", "Copiado", "Скопировано", "Скопійовано"}},
		{"saved", [6]string{"Saved as {name}", "Gespeichert als {name}", "Enregistré : {name}", "Guardado como {name}", "Сохранено: {name}", "Збережено: {name}"}},
		{"export", [6]string{"Save what is shown", "Gezeigtes sichern", "Enregistrer la vue", "Guardar lo mostrado", "Сохранить показанное", "Зберегти показане"}},
		{"print", [6]string{"Print", "Drucken", "Imprimer", "Imprimir", "Печать", "Друк"}},
		{"about", [6]string{"About this report", "Über diesen Bericht", "À propos de ce rapport", "Sobre este informe", "Об этом отчёте", "Про цей звіт"}},
		{"sources-title", [6]string{"Sources", "Quellen", "Sources", "Fuentes", "Источники", "Джерела"}},
		{"published", [6]string{"published {date}", "veröffentlicht {date}", "publié : {date}", "publicado: {date}", "опубликовано: {date}", "опубліковано: {date}"}},
		{"published-unknown", [6]string{"publication date unknown", "Datum der Veröffentlichung unbekannt", "date de publication inconnue", "fecha de publicación desconocida", "дата публикации неизвестна", "дата публікації невідома"}},
		{"from-flag", [6]string{"from the command line", "von der Befehlszeile", "de la ligne de commande", "de la línea de órdenes", "из командной строки", "з командного рядка"}},
		{"from-input", [6]string{"from the input", "aus der Eingabe", "de l’entrée", "de la entrada", "из входных данных", "із вхідних даних"}},
		{"from-metadata", [6]string{"from the page's own data", "aus den Angaben der Seite", "des données de la page", "de los datos de la página", "из данных страницы", "із даних сторінки"}},
		{"from-dateline", [6]string{"from the dateline", "aus der Datumszeile", "de l’en-tête daté", "de la línea de fecha", "из строки даты", "із рядка дати"}},
		{"from-filename", [6]string{"from the file name", "aus dem Dateinamen", "du nom du fichier", "del nombre del archivo", "из имени файла", "з імені файлу"}},
		{"check", [6]string{"To be checked", "Zu prüfen", "À vérifier", "Por comprobar", "Проверить", "Перевірити"}},
		{"gaps", [6]string{"Gaps in the record", "Lücken in der Überlieferung", "Lacunes du récit", "Vacíos del registro", "Пробелы в записи", "Прогалини в записі"}},
		{"sure", [6]string{"How sure the dates are", "Wie sicher die Daten sind", "Sûreté des dates", "Certeza de las fechas", "Надёжность дат", "Надійність дат"}},
		{"how", [6]string{"How to read the chart", "So liest man das Diagramm", "Comment lire le graphique", "Cómo leer el gráfico", "Как читать диаграмму", "Як читати діаграму"}},
		{"key-bar", [6]string{"several days", "mehrere Tage", "plusieurs jours", "varios días", "несколько дней", "кілька днів"}},
		{"key-faded", [6]string{"date known roughly", "Datum nur ungefähr", "date approximative", "fecha aproximada", "дата примерная", "дата приблизна"}},
		{"key-open", [6]string{"no known end", "Ende offen", "fin inconnue", "final abierto", "конец неизвестен", "кінець невідомий"}},
		{"key-many", [6]string{"told by so many sources", "so viele Quellen", "nombre de sources", "número de fuentes", "столько источников", "стільки джерел"}},
		{"key-differ", [6]string{"sources give different dates", "Quellen nennen verschiedene Daten", "dates divergentes", "las fuentes dan fechas distintas", "источники дают разные даты", "джерела дають різні дати"}},
		{"key-count", [6]string{"so many events: press to open", "so viele Ereignisse: Drücken öffnet", "autant d’événements : presser pour ouvrir", "tantos eventos: pulse para abrir", "столько событий: нажмите, чтобы раскрыть", "стільки подій: натисніть, щоб розкрити"}},
		{"key-crowd", [6]string{"so many events close together", "so viele Ereignisse dicht beieinander", "autant d’événements rapprochés", "tantos eventos muy juntos", "столько событий рядом", "стільки подій поруч"}},
		{"key-break", [6]string{"time left out", "ausgelassene Zeit", "temps omis", "tiempo omitido", "пропущенное время", "пропущений час"}},
		{"key-era", [6]string{"era", "Epoche", "époque", "época", "эпоха", "епоха"}},
		{"may-happen", [6]string{"may happen", "mag geschehen", "possible", "puede ocurrir", "возможно", "можливо"}},
		{"goes-on", [6]string{"goes on", "dauert an", "se poursuit", "continúa", "продолжается", "триває"}},
		{"made", [6]string{"Made by annals. Each date stands on the words that are marked; open an event to see them.", "Erstellt von annals. Jedes Datum steht auf den markierten Wörtern; ein Ereignis öffnen zeigt sie.", "Fait par annals. Chaque date repose sur les mots marqués ; ouvrez un événement pour les voir.", "Hecho por annals. Cada fecha se apoya en las palabras marcadas; abra un evento para verlas.", "Сделано annals. Каждая дата стоит на отмеченных словах; откройте событие, чтобы их увидеть.", "Зроблено annals. Кожна дата спирається на позначені слова; відкрийте подію, щоб їх побачити."}},
		{"brief", [6]string{
			"The {n} most important of {all} events. The others, and the evidence, are shown where JavaScript runs.",
			"Die {n} wichtigsten von {all} Ereignissen. Die übrigen und die Belege zeigt die Seite mit JavaScript.",
			"Les {n} événements les plus importants sur {all}. Les autres, et les preuves, demandent JavaScript.",
			"Los {n} eventos más importantes de {all}. Los demás, y las pruebas, requieren JavaScript.",
			"Важнейшие события: {n} из {all}. Остальные и основания видны при включённом JavaScript.",
			"Найважливіші події: {n} із {all}. Решту та підстави видно з увімкненим JavaScript.",
		}},
		{"summary", [6]string{"{events} from {sources}", "{events} aus {sources}", "{events} de {sources}", "{events} de {sources}", "{events}, {sources}", "{events}, {sources}"}},
		{"count-events", [6]string{"Events: {n}", "Ereignisse: {n}", "Événements : {n}", "Eventos: {n}", "Событий: {n}", "Подій: {n}"}},
		{"count-sources", [6]string{"Sources: {n}", "Quellen: {n}", "Sources : {n}", "Fuentes: {n}", "Источников: {n}", "Джерел: {n}"}},
		{"unit-years", [6]string{"years", "Jahre", "ans", "años", "г.", "р."}},
		{"unit-months", [6]string{"months", "Monate", "mois", "meses", "мес.", "міс."}},
		{"unit-weeks", [6]string{"weeks", "Wochen", "semaines", "semanas", "нед.", "тиж."}},
		{"unit-days", [6]string{"days", "Tage", "jours", "días", "дн.", "дн."}},
		{"other", [6]string{"Other", "Sonstige", "Autres", "Otros", "Прочее", "Інше"}},
		{"sure-told", [6]string{"The date is told", "Das Datum ist genannt", "Date indiquée", "Fecha indicada", "Дата названа", "Дату названо"}},
		{"sure-counted", [6]string{"Counted from another date", "Von einem Datum gezählt", "Compté d’une autre date", "Contado desde otra fecha", "От другой даты", "Від іншої дати"}},
		{"sure-rough", [6]string{"Not to the day", "Nicht auf den Tag", "Pas au jour près", "Sin día exacto", "Без точного дня", "Без точного дня"}},
		{"sure-taken", [6]string{"Taken from the context", "Aus dem Umfeld", "Tiré du contexte", "Del contexto", "Из контекста", "Із контексту"}},
		{"sure-differ", [6]string{"Sources differ", "Quellen uneins", "Sources en désaccord", "Fuentes en desacuerdo", "Источники расходятся", "Джерела різняться"}},
		{"because", [6]string{"{phrase} → {date}, because: {reason}", "{phrase} → {date}, denn: {reason}", "{phrase} → {date}, car : {reason}", "{phrase} → {date}, porque: {reason}", "{phrase} → {date}, потому что: {reason}", "{phrase} → {date}, бо: {reason}"}},
		{"anchor-publication", [6]string{"publication date: {date}", "Datum der Veröffentlichung: {date}", "date de publication : {date}", "fecha de publicación: {date}", "дата публикации: {date}", "дата публікації: {date}"}},
		{"anchor-narrative", [6]string{"where the story was: {date}", "Stand der Erzählung: {date}", "où en était le récit : {date}", "donde iba el relato: {date}", "где был рассказ: {date}", "де була розповідь: {date}"}},
		{"by-news", [6]string{"Dated by the publication: told as news, without a date of its own.", "Nach der Veröffentlichung datiert: als Neuigkeit erzählt, ohne eigenes Datum.", "Daté par la publication : donné comme une nouvelle, sans date propre.", "Fechado por la publicación: contado como noticia, sin fecha propia.", "Датировано публикацией: рассказано как новость, без своей даты.", "Датовано публікацією: подано як новину, без власної дати."}},
		{"says", [6]string{"{date}, by {source}", "{date}, laut {source}", "{date}, selon {source}", "{date}, según {source}", "{date}: {source}", "{date}: {source}"}},
		{"severity-warning", [6]string{"warning", "Warnung", "avertissement", "aviso", "предупреждение", "попередження"}},
		{"severity-error", [6]string{"error", "Fehler", "erreur", "error", "ошибка", "помилка"}},
		{"is-occurred", [6]string{"occurred", "geschehen", "survenu", "ocurrido", "произошло", "відбулося"}},
		{"is-ongoing", [6]string{"ongoing", "andauernd", "en cours", "en curso", "продолжается", "триває"}},
		{"is-planned", [6]string{"planned", "geplant", "prévu", "previsto", "планируется", "заплановано"}},
		{"is-hypothetical", [6]string{"possible", "möglich", "possible", "posible", "возможно", "можливо"}},
		{"is-denied", [6]string{"denied", "bestritten", "démenti", "negado", "отрицается", "заперечено"}},
		{"is-talks", [6]string{"talks", "Gespräche", "pourparlers", "conversaciones", "переговоры", "переговори"}},
		{"is-meeting", [6]string{"meeting", "Treffen", "réunion", "reunión", "встреча", "зустріч"}},
		{"is-statement", [6]string{"statement", "Erklärung", "déclaration", "declaración", "заявление", "заява"}},
		{"is-agreement", [6]string{"agreement", "Abkommen", "accord", "acuerdo", "соглашение", "угода"}},
		{"is-military", [6]string{"military", "Militär", "militaire", "militar", "военное", "військове"}},
		{"is-attack", [6]string{"attack", "Angriff", "attaque", "ataque", "нападение", "напад"}},
		{"is-accident", [6]string{"accident", "Unfall", "accident", "accidente", "авария", "аварія"}},
		{"is-disaster", [6]string{"disaster", "Katastrophe", "catastrophe", "desastre", "бедствие", "лихо"}},
		{"is-election", [6]string{"election", "Wahl", "élection", "elección", "выборы", "вибори"}},
		{"is-appointment", [6]string{"appointment", "Ernennung", "nomination", "nombramiento", "назначение", "призначення"}},
		{"is-legal", [6]string{"legal", "Recht", "justice", "legal", "суд", "суд"}},
		{"is-legislation", [6]string{"legislation", "Gesetzgebung", "législation", "legislación", "законы", "закони"}},
		{"is-economy", [6]string{"economy", "Wirtschaft", "économie", "economía", "экономика", "економіка"}},
		{"is-business", [6]string{"business", "Unternehmen", "affaires", "empresas", "бизнес", "бізнес"}},
		{"is-health", [6]string{"health", "Gesundheit", "santé", "salud", "здоровье", "здоров’я"}},
		{"is-science", [6]string{"science", "Wissenschaft", "sciences", "ciencia", "наука", "наука"}},
		{"is-sport", [6]string{"sport", "Sport", "sport", "deporte", "спорт", "спорт"}},
		{"is-culture", [6]string{"culture", "Kultur", "culture", "cultura", "культура", "культура"}},
		{"is-death", [6]string{"death", "Tod", "décès", "muerte", "смерть", "смерть"}},
		{"is-era", [6]string{"era", "Epoche", "époque", "época", "эпоха", "епоха"}},
		{"is-other", [6]string{"other", "sonstiges", "autre", "otro", "прочее", "інше"}},
	}
}
