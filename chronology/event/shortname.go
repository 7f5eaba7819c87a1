package event

import "strings"

// learnShort notes the second names of organisations: the initials by which a text calls
// one after it has named it in full, and the first word of a company's name. names are
// the names of the text as it writes them.
func (p *people) learnShort(names map[string]bool) {
	for name := range names {
		words := strings.Fields(name)
		if len(words) < 2 || p.surnames[name] != "" {
			continue
		}
		if short := initials(words); len(short) > 2 && names[short] {
			p.short[name] = short // "Organization for Security and Co-operation in Europe": OSCE
			continue
		}
		first := words[0]
		if holds(legalForms, strings.TrimSuffix(words[len(words)-1], ".")) && names[first] && !knownPlace(first) && !isDemonym(first) && !holds(corporate, first) {
			if other, taken := p.short[first]; taken && other != name {
				p.short[first] = first // two firms begin alike
				continue
			}
			p.short[first] = name // "Kestrel": Kestrel Foods AG
		}
	}
}

// initials are the capitals with which the words of a name begin.
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// legalForms are how the names of companies end.
var legalForms = set("inc corp co ltd plc gmbh ag sa nv bv oyj se group holdings")

// mergeNames joins two lists of names, each name once.
func mergeNames(a, b []string) []string {
	out := a
	for _, name := range b {
		found := false
		for _, have := range out {
			found = found || have == name
		}
		if !found {
			out = append(out, name)
		}
	}
	return out
}
