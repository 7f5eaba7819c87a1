package source

import "testing"

// TestLeftoverRules runs the proof of every row: what it must recognise, and
// what no row may.
func TestLeftoverRules(t *testing.T) {
	names := map[string]bool{}
	for _, rule := range leftoverRules {
		if names[rule.name] {
			t.Errorf("two rules are called %q", rule.name)
		}
		names[rule.name] = true
		if len(rule.yes) < 1 || len(rule.no) < 1 {
			t.Errorf("%s: a rule needs an example and a counterexample", rule.name)
		}
		for _, block := range rule.yes {
			if got := leftover(block); got != rule.name {
				t.Errorf("leftover(%q) = %q, want %q", block, got, rule.name)
			}
		}
		for _, block := range rule.no {
			if got := leftover(block); got != "" {
				t.Errorf("leftover(%q) = %q, want it kept", block, got)
			}
		}
	}
}
