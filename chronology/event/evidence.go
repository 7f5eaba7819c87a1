package event

// hearsEvidence reports a clause by which a court hears what is said to have happened: "the
// jury heard", "the inquest was told". When that was it seldom says, and never by its own day.
func (s *sentence) hearsEvidence(c *clause) bool {
	g := c.group
	if g.participle || g.infinitive || g.negated || c.subject.empty() || !(g.lemma == "hear" && !g.passive || g.lemma == "tell" && g.passive) {
		return false
	}
	return s.tells(c.subject, "court", "jury", "jurors", "inquest", "inquiry", "tribunal", "trial", "panel", "hearing")
}

// inEvidence reports a clause that tells what a court has heard.
func (s *sentence) inEvidence(clauses []clause, k int) bool {
	for n := range clauses {
		if n != k && s.hearsEvidence(&clauses[n]) && (n < k || s.saidBefore(&clauses[n]) > 0) {
			return true
		}
	}
	return false
}
