package event

import "testing"

// TestLemma lists what spelling does to verbs that no table knows.
func TestLemma(t *testing.T) {
	for form, want := range map[string]string{
		"annexed": "annex", "planned": "plan", "carries": "carry", "studied": "study", "launching": "launch", "persuaded": "persuade", "met": "meet", "died": "die",
		"cancelled": "cancel", "travelled": "travel", "called": "call", "escalated": "escalate", "released": "release", "vowed": "vow", "agrees": "agree", "fell": "fall", "clashes": "clash", "torpedoed": "torpedo",
		"revoked": "revoke", "invoking": "invoke", "looked": "look", "scraped": "scrape", "quoted": "quote", "planted": "plant", "boxed": "box", "booked": "book",
	} {
		if got := lemma(form); got != want {
			t.Errorf("lemma of %s is %s, want %s", form, got, want)
		}
	}
}
