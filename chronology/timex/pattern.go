package timex

import (
	"fmt"
	"strings"
)

// A pattern is a sequence of items parted by spaces. An item is a word, words
// parted by "|", a mark, a class in braces, or a group in parentheses; a "?"
// behind an item makes it optional:
//
//	{month} {day} (,? {year})?
//	the|a {ord} {unit} of {month}
//
// patternItem is one of them, after parsing.
type patternItem struct {
	words    []string // alternatives, or
	class    string   // the class, or
	group    []patternItem
	optional bool
}

// parsePattern parses a pattern.
func parsePattern(s string) ([]patternItem, error) {
	s = strings.NewReplacer("(", " ( ", ")?", " )? ", ")", " ) ").Replace(strings.ReplaceAll(s, ")?", "\x00"))
	s = strings.ReplaceAll(s, "\x00", " )? ")
	items, rest, err := parseItems(strings.Fields(s), false)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("%q: a parenthesis too many", s)
	}
	return items, err
}

func parseItems(fields []string, inGroup bool) (items []patternItem, rest []string, err error) {
	for len(fields) > 0 {
		f := fields[0]
		fields = fields[1:]
		switch {
		case f == "(":
			var group []patternItem
			group, fields, err = parseItems(fields, true)
			if err != nil {
				return nil, nil, err
			}
			items = append(items, patternItem{group: group, optional: fields[0] == ")?"})
			fields = fields[1:]
			continue
		case f == ")" || f == ")?":
			if !inGroup {
				return nil, nil, fmt.Errorf("a parenthesis too many")
			}
			return items, append([]string{f}, fields...), nil
		}
		item := patternItem{}
		if len(f) > 1 && strings.HasSuffix(f, "?") {
			item.optional, f = true, f[:len(f)-1]
		}
		if strings.HasPrefix(f, "{") {
			item.class = strings.Trim(f, "{}")
		} else {
			item.words = strings.Split(f, "|")
		}
		items = append(items, item)
	}
	if inGroup {
		return nil, nil, fmt.Errorf("a parenthesis is not closed")
	}
	return items, nil, nil
}

// node is a state of the automaton that all patterns together make: a tree
// whose edges are words and classes.
type node struct {
	words   []wordEdge
	classes []classEdge
	rules   []int // the rules whose pattern ends here, by their place in the table
	// plain are the lexicon's classes behind the class edges; special says that
	// one of the others is there, which are read from numbers or several words.
	plain   class
	special bool
	noun    bool    // an edge takes words beyond the lexicon
	table   []*node // by word, where there are many
}

// manyWords is from how many word edges on a node keeps them in a table.
const manyWords = 6

// seal prepares the look-up of edges, in the node and all below it, once the
// lexicon has its last word.
func (n *node) seal(lastWord wordID) {
	if len(n.words) >= manyWords {
		n.table = make([]*node, lastWord+1)
	}
	for _, e := range n.words {
		if n.table != nil {
			n.table[e.word] = e.to
		}
		e.to.seal(lastWord)
	}
	for _, e := range n.classes {
		n.plain |= classOf[e.class]
		n.noun = n.noun || e.class == inNoun
		n.special = n.special || classOf[e.class] == 0 || e.class == inMeridiem || e.class == inEra
		e.to.seal(lastWord)
	}
}

// next is the node behind a word, or nil.
func (n *node) next(word wordID) *node {
	if n.table != nil {
		return n.table[word]
	}
	for k := range n.words {
		if n.words[k].word == word {
			return n.words[k].to
		}
	}
	return nil
}

// canBe reports whether a class edge of a node may match a token.
func (l *lexicon) canBe(t *token, n *node) bool {
	switch {
	case len(n.classes) == 0:
		return false
	case t.kind == markToken:
		return n.special && t.word == '\'' // '98
	case t.kind != wordToken:
		return n.special
	case t.word < firstWord:
		return n.noun
	}
	c := l.entries[t.word-firstWord].classes
	return c&n.plain != 0 || n.special && c&specialClass != 0
}

// begins reports whether a pattern can begin at a token.
func (g *grammar) begins(t *token) bool {
	return t.word != 0 && g.root.next(t.word) != nil || g.lex.canBe(t, &g.root)
}

type wordEdge struct {
	word wordID
	to   *node
}

type classEdge struct {
	class matcherID
	to    *node
}

// addPattern adds a pattern that ends in a rule, from every node of from.
func addPattern(from []*node, items []patternItem, l *lexicon, rule int) error {
	ends, err := walkItems(from, items, l)
	if err != nil {
		return err
	}
	for _, n := range ends {
		n.rules = append(n.rules, rule)
	}
	return nil
}

func walkItems(from []*node, items []patternItem, l *lexicon) ([]*node, error) {
	for i := range items {
		item := &items[i]
		var to []*node
		var err error
		switch {
		case item.group != nil:
			to, err = walkItems(from, item.group, l)
		case item.class != "":
			id, ok := matcherByName(item.class)
			if !ok {
				err = fmt.Errorf("there is no class {%s}", item.class)
			}
			for _, n := range from {
				to = append(to, n.byClass(id))
			}
		default:
			for _, w := range item.words {
				id := wordID(w[0])
				if isLetter(w[0]) || isDigit(w[0]) && len(w) > 1 {
					id = l.add(w, 0, 0)
				} else if len(w) != 1 {
					err = fmt.Errorf("%q is neither a word nor one mark", w)
				}
				for _, n := range from {
					to = append(to, n.byWord(id))
				}
			}
		}
		if err != nil {
			return nil, err
		}
		if item.optional {
			to = append(to, from...)
		}
		from = to
	}
	return from, nil
}

func (n *node) byWord(id wordID) *node {
	for _, e := range n.words {
		if e.word == id {
			return e.to
		}
	}
	to := &node{}
	n.words = append(n.words, wordEdge{id, to})
	return to
}

func (n *node) byClass(id matcherID) *node {
	for _, e := range n.classes {
		if e.class == id {
			return e.to
		}
	}
	to := &node{}
	n.classes = append(n.classes, classEdge{id, to})
	return to
}
