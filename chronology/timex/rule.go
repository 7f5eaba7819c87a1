package timex

import "fmt"

// rule is one row of the grammar: a pattern over tokens, what it means, and
// the proof that it does.
type rule struct {
	name     string
	patterns []string
	// check refuses a match by its surroundings; nil accepts all.
	check func(*document, *match) bool
	value func(*document, *match) (reading, bool)
	yes   []example
	no    []string // texts in which this rule may not win
}

// example is a text, the expression in it, and the value it must get when the
// text was published on Wednesday 12 January 2022.
type example struct{ text, extent, value string }

// Rule describes one row of the grammar for people.
type Rule struct {
	Name     string
	Patterns []string
	Examples []string // extents, with their values on 12 January 2022: "a day earlier = 2022-01-11"
	Not      []string // texts in which the rule finds nothing
}

// Rules returns the grammar, in the order in which equally long matches win.
func Rules() []Rule {
	var out []Rule
	for _, r := range allRules() {
		row := Rule{Name: r.name, Patterns: r.patterns, Not: r.no}
		for _, e := range r.yes {
			row.Examples = append(row.Examples, fmt.Sprintf("%s = %s", e.extent, e.value))
		}
		out = append(out, row)
	}
	return out
}

// allRules returns every row, the more particular before the more general.
func allRules() []rule {
	var all []rule
	for _, rows := range [][]rule{
		noSuchDayRules(), dayRules(), shortYearRules(), circaRules(), yearBesideRules(), yearRules(), codeRules(), listRules(), clockRules(), anniversaryRules(), smallHoursRules(), weekOnRules(), monthDayRules(), overnightRules(), deicticRules(), unitRules(), monthRules(), businessRules(), partRules(), anaphoraRules(), namedRules(), distanceRules(), fortnightRules(), setRules(), durationRules(), referenceRules(), chatRules(),
	} {
		all = append(all, rows...)
	}
	return all
}

// grammar is the compiled table. It does not change once it is made.
type grammar struct {
	rules    []rule
	root     node
	lex      *lexicon
	holidays *holidayTable
}

func newGrammar() (*grammar, error) {
	g := &grammar{rules: allRules(), lex: newLexicon()}
	g.holidays = newHolidayTable(g.lex)
	for i, r := range g.rules {
		for _, p := range r.patterns {
			items, err := parsePattern(p)
			if err == nil {
				err = addPattern([]*node{&g.root}, items, g.lex, i)
			}
			if err != nil {
				return nil, fmt.Errorf("rule %s: %q: %w", r.name, p, err)
			}
		}
	}
	g.lex.markSpecial(g.holidays)
	g.root.seal(wordID(firstWord + len(g.lex.entries) - 1))
	return g, nil
}
