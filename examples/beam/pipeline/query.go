package pipeline

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// Query is a story by its words: an article belongs to it that has all of
// them, each at the start of a word, in its title or its text. Several queries
// of one name are alternatives.
type Query struct {
	Name  string
	Words []string // lower-case
}

// ReadQueries reads a query a line, "name: words"; lines that are empty or begin
// with # are skipped. The error names the line.
func ReadQueries(r io.Reader) ([]Query, error) {
	var queries []Query
	in := bufio.NewScanner(r)
	for n := 1; in.Scan(); n++ {
		text := strings.TrimSpace(in.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		name, words, _ := strings.Cut(text, ":")
		q := Query{Name: strings.TrimSpace(name), Words: wordsOf(words)}
		if q.Name == "" || len(q.Words) == 0 {
			return nil, fmt.Errorf("line %d: %q is no query; write \"name: words\"", n, text)
		}
		queries = append(queries, q)
	}
	if err := in.Err(); err != nil {
		return nil, err
	}
	if len(queries) == 0 {
		return nil, fmt.Errorf("no query in it; write one a line, \"name: words\"")
	}
	return queries, nil
}

// matching returns the names of the queries that a text answers, each once.
func matching(queries []Query, text string) []string {
	words := wordsOf(text)
	slices.Sort(words)
	var names []string
	for _, q := range queries {
		if !slices.Contains(names, q.Name) && !slices.ContainsFunc(q.Words, func(w string) bool { return !hasPrefixed(words, w) }) {
			names = append(names, q.Name)
		}
	}
	return names
}

// hasPrefixed reports whether one of the sorted words begins with prefix.
func hasPrefixed(words []string, prefix string) bool {
	at, _ := slices.BinarySearch(words, prefix)
	return at < len(words) && strings.HasPrefix(words[at], prefix)
}

// wordsOf returns the words of a text in lower case.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}
