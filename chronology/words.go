package chronology

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A term is a content word, stemmed and lower-case.
type term = string

// terms returns the content words of a text in order, stemmed: the words that
// two tellings of one happening share whatever their grammar.
func terms(text string) []term {
	var out []term
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r)
	}) {
		word = strings.ToLower(word)
		if utf8.RuneCountInString(word) < 2 || isStopWord(word) {
			continue
		}
		out = append(out, stem(word))
	}
	return out
}

// stem strips the common English inflections, so that "talks" meets "talk",
// "annexed" meets "annexes" and "agreement" meets "agree". It is deliberately
// light: two words that share a stem by chance only raise a score a little.
func stem(w string) term {
	for _, suffix := range [...]string{"'s", "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "es", "ed", "s", "e", "y"} {
		if strings.HasSuffix(w, suffix) && len(w)-len(suffix) >= 3 {
			return w[:len(w)-len(suffix)]
		}
	}
	return w
}

// isStopWord reports the words that say nothing about which event is told:
// articles, prepositions, auxiliaries, pronouns, and the words of time, which
// the date already speaks for.
func isStopWord(w string) bool {
	switch w {
	case "the", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "into", "over", "under", "about",
		"after", "before", "during", "between", "against", "through", "and", "or", "but", "nor", "so", "yet", "than", "as",
		"if", "that", "this", "these", "those", "it", "its", "he", "she", "they", "them", "his", "her", "their", "him", "we",
		"our", "us", "you", "your", "who", "whom", "which", "what", "when", "where", "while", "is", "are", "was", "were", "be",
		"been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must",
		"shall", "should", "not", "no", "there", "here", "also", "more", "most", "some", "any", "all", "both", "other", "such",
		"said", "says", "say", "mr", "mrs", "ms", "dr", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
		"sunday", "today", "yesterday", "tomorrow", "day", "days", "week", "weeks", "month", "months", "year", "years", "ago",
		"earlier", "later", "last", "next", "january", "february", "march", "april", "june", "july", "august", "september",
		"october", "november", "december", "up", "out", "off", "down", "just", "new":
		return true
	}
	return false
}

// bag is a text's terms with their weights, of length 1 as a vector.
type bag map[term]float64

// corpus weighs terms by how few texts hold them.
type corpus struct {
	texts int
	in    map[term]int
}

func newCorpus(texts [][]term) *corpus {
	c := &corpus{texts: len(texts), in: make(map[term]int)}
	for _, text := range texts {
		seen := make(map[term]bool, len(text))
		for _, t := range text {
			if !seen[t] {
				seen[t] = true
				c.in[t]++
			}
		}
	}
	return c
}

// weight is the inverse document frequency of a term, smoothed so that a term
// of every text still counts a little.
func (c *corpus) weight(t term) float64 {
	return math.Log(1 + float64(c.texts+1)/float64(c.in[t]+1))
}

func (c *corpus) bag(text []term) bag {
	b := make(bag, len(text))
	for _, t := range text {
		b[t] = c.weight(t)
	}
	// Summed in the text's order: a sum over a map would differ in its last bit from run to run.
	sum, done := 0.0, make(map[term]bool, len(text))
	for _, t := range text {
		if !done[t] {
			done[t] = true
			sum += b[t] * b[t]
		}
	}
	if sum > 0 {
		norm := math.Sqrt(sum)
		for t := range b {
			b[t] /= norm
		}
	}
	return b
}

// cosine is the closeness of two texts, 0 to 1. order lists the terms of one of
// them, each once, so that the sum is the same in every run.
func (b bag) cosine(order []term, other bag) float64 {
	sum := 0.0
	for _, t := range order {
		sum += b[t] * other[t]
	}
	return sum
}

// vector is a bag as merging compares it: the numbers of its terms, rising, with
// their weights.
type vector []weighted

type weighted struct {
	term   int32
	weight float64
}

// vector returns the weights of distinct terms, of length 1, in the terms' order and as
// a vector; ids numbers the terms.
func (c *corpus) vector(terms []term, ids map[term]int32) ([]float64, vector) {
	v, weights := make(vector, len(terms)), make([]float64, len(terms))
	sum := 0.0
	for i, t := range terms {
		id, ok := ids[t]
		if !ok {
			id = int32(len(ids))
			ids[t] = id
		}
		v[i] = weighted{id, c.weight(t)}
		sum += v[i].weight * v[i].weight
	}
	norm := math.Sqrt(sum)
	for i := range v {
		v[i].weight /= norm
		weights[i] = v[i].weight
	}
	slices.SortFunc(v, func(a, b weighted) int { return int(a.term - b.term) })
	return weights, v
}

// cosine is the closeness of two vectors, 0 to 1.
func (v vector) cosine(o vector) float64 {
	sum := 0.0
	for i, k := 0, 0; i < len(v) && k < len(o); {
		switch {
		case v[i].term < o[k].term:
			i++
		case v[i].term > o[k].term:
			k++
		default:
			sum += v[i].weight * o[k].weight
			i, k = i+1, k+1
		}
	}
	return sum
}
