package event

import "slices"

// undertaken reports what a speaker told of as settled or promised to do: "announced
// that it would close the mine".
func (s *sentence) undertaken(clauses []clause, k int) bool {
	if n := k + 1; n == len(clauses)-1 && clauses[k].opener == "" && clauses[0].opener != "if" && !clauses[k].group.quoted && clauses[n].opener == "" && clauses[n].group.past && !clauses[n].group.participle && !clauses[n].group.negated && settles(clauses[n].group.lemma) {
		if at := s.verbs[k].head + 1; slices.ContainsFunc(s.words[at:clauses[n].group.first], func(w word) bool { return w.text == "," }) {
			return true // "the mill would close on Friday, said the owner"
		}
	}
	if k == 0 || !clauses[k-1].group.past || clauses[k-1].group.negated {
		return false
	}
	switch clauses[k].opener {
	case "that":
	case "":
		if clauses[k].subject.empty() || clauses[k].subject.first < clauses[k-1].complement {
			return false
		}
	default:
		return false
	}
	switch lemma := clauses[k-1].group.lemma; lemma {
	case "announce", "pledge", "promise", "vow", "confirm", "agree", "decide", "declare":
		return true
	default:
		return settles(lemma) && !(k+1 < len(clauses) && (clauses[k+1].opener == "if" || clauses[k+1].opener == "unless"))
	}
}

// settles reports a verb of saying that tells of what is settled.
func settles(lemma string) bool {
	switch lemma {
	case "say", "add", "tell", "note", "inform", "reply", "write", "state", "report", "hear", "learn":
		return true
	}
	return false
}
