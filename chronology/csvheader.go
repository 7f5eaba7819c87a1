package chronology

import (
	"encoding/csv"
	"strings"

	"annals/chronology/source"
)

// columnNames are the names of the columns that people write themselves, in the
// languages of the report: English, German, French, Spanish, Russian, Ukrainian.
var columnNames = map[string]string{
	"date":     "datum dates fecha дата",
	"title":    "event events ereignis titel titre événement evenement título titulo evento suceso событие название заголовок подія назва",
	"kind":     "type art typ genre tipo clase вид тип",
	"status":   "état etat statut estado статус",
	"actors":   "actor people akteure akteur beteiligte personen acteurs acteur actores участники учасники",
	"place":    "location ort lieu lugar место місце",
	"start":    "begin beginn anfang début debut inicio начало початок",
	"end":      "ende fin конец кінець",
	"salience": "gewicht importance importancia важность важливість",
	"source":   "sources quelle quellen fuente fuentes источник источники джерело джерела",
	"url":      "link adresse dirección ссылка адрес посилання адреса",
	"quote":    "zitat citation cita цитата",
	"because":  "reason grund begründung raison razón причина",
}

// columnsOf returns the places of the columns under the names that WriteCSV
// gives them. A column of that very name goes before one of another language.
func columnsOf(header []string) map[string]int {
	columns := make(map[string]int, len(header))
	meant := make(map[string]string)
	for name, others := range columnNames {
		for other := range strings.FieldsSeq(others) {
			meant[other] = name
		}
	}
	names := make([]string, len(header))
	for i, name := range header {
		names[i] = strings.ToLower(strings.TrimSpace(name))
		if meant[names[i]] == "" {
			columns[names[i]] = i
		}
	}
	for i, name := range names {
		if own := meant[name]; own != "" {
			if _, taken := columns[own]; !taken {
				columns[own] = i
			}
		}
	}
	return columns
}

// IsTable reports whether the first line of a text, of which data is the
// beginning, is that of a table that ReadCSV reads, in any encoding: it names a
// column of dates and one of titles, and tabs or semicolons part them, which do not
// stand so in prose.
func IsTable(data []byte) bool {
	text, _ := source.Decode(data)
	line, _, _ := strings.Cut(text, "\n")
	comma := separator([]byte(line))
	if comma == ',' {
		return false
	}
	in := csv.NewReader(strings.NewReader(line))
	in.Comma = comma
	header, err := in.Read()
	if err != nil {
		return false
	}
	t := csvTable{columns: columnsOf(header)}
	return t.has("title") && (t.has("date") || t.has("start"))
}
