package source

import "strings"

// publishedLabels and updatedLabels are the words that pages put before a
// date, in lower case, in common languages.
var (
	publishedLabels = []string{"publish", "posted", "post date", "released", "release date", "first aired", "filed", "issued", "date:", "submitted", "written on",
		"veröffentlicht", "erstellt", "erschienen", "datum:", "stand:", "publié", "publie", "mis en ligne", "paru le", "publicado", "publicación", "publicada", "pubblicato",
		"publicat", "gepubliceerd", "geplaatst", "offentliggjort", "udgivet", "publisert", "publicerad", "julkaistu", "opublikowan", "data publikacji", "dodano", "publikován",
		"zveřejněno", "vydáno", "publikované", "közzétéve", "megjelent", "objavljeno", "опубликован", "опубліковано", "публикувано", "дата публикации", "δημοσιεύ", "yayın", "diterbitkan", "dipublikasikan",
		"đăng", "发布", "發布", "公開", "投稿日", "게시", "入力", "입력", "نشر", "פורסם"}
	updatedLabels = []string{"update", "modified", "last edit", "edited", "revised", "changed", "reviewed", "aktualisiert", "geändert", "actualis", "mis à jour", "mise à jour", "modifié", "actualizad", "modificad",
		"aggiornat", "modificato", "atualizad", "bijgewerkt", "gewijzigd", "laatst", "opdateret", "oppdatert", "uppdaterad", "päivitetty", "muokattu", "aktualizacja", "zaktualizowan", "aktualizov", "frissítve",
		"обновлен", "оновлено", "изменен", "ενημέρωση", "güncelle", "diperbarui", "cập nhật", "更新", "수정", "تحديث", "עודכן"}
)

// saysPublished reports whether a label announces a date of publication.
func saysPublished(label string) bool { return containsAny(strings.ToLower(label), publishedLabels) }

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
