package chronology

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// eventID derives an event's id from the words that tell it, the sentence and
// its head, and from nothing else: a re-run, another publication date, a
// corrected title or an edit elsewhere in the text keeps the id.
func eventID(sentence, head string) string {
	told := make([]byte, 0, len(sentence)+len(head)+16)
	for w := range strings.FieldsSeq(sentence) {
		if len(told) > 0 {
			told = append(told, ' ')
		}
		told = append(told, strings.ToLower(w)...)
	}
	told = append(append(told, 0), strings.ToLower(head)...)
	sum := sha256.Sum256(told)
	return "e-" + hex.EncodeToString(sum[:5])
}

// distinctIDs numbers the ids that stand more than once, in order: the second
// event told by the same words becomes "e-…-2".
func distinctIDs(events []Event) {
	seen := make(map[string]int, len(events))
	for i := range events {
		id := events[i].ID
		seen[id]++
		for n := seen[id]; n > 1; n++ {
			numbered := fmt.Sprintf("%s-%d", id, n)
			if seen[numbered] == 0 {
				seen[id], seen[numbered] = n, 1
				events[i].ID = numbered
				break
			}
		}
	}
}
