package source

import (
	"encoding/json"
	"strings"
)

// linkedNode is what JSON-LD says of one thing, as far as it matters here.
type linkedNode struct {
	Type         looseStrings `json:"@type"`
	Published    looseStrings `json:"datePublished"`
	Created      looseStrings `json:"dateCreated"`
	Uploaded     looseStrings `json:"uploadDate"`
	Modified     looseStrings `json:"dateModified"`
	Headline     looseStrings `json:"headline"`
	Graph        linkedNodes  `json:"@graph"`
	MainEntity   linkedNodes  `json:"mainEntity"`
	MainEntityOf linkedNodes  `json:"mainEntityOfPage"`
}

// linkedNodes is one node or a list of nodes; anything else is none.
type linkedNodes []linkedNode

// UnmarshalJSON takes an object or a list; a bare string, which JSON-LD
// allows for a reference, is no node.
func (l *linkedNodes) UnmarshalJSON(data []byte) error {
	switch data[0] {
	case '{':
		var node linkedNode
		if json.Unmarshal(data, &node) == nil {
			*l = linkedNodes{node}
		}
	case '[':
		var items []json.RawMessage
		if json.Unmarshal(data, &items) != nil {
			return nil
		}
		for _, item := range items {
			var inner linkedNodes
			if len(item) > 0 && item[0] == '{' && inner.UnmarshalJSON(item) == nil {
				*l = append(*l, inner...)
			}
		}
	}
	return nil
}

// looseStrings is a string or a list of strings; anything else is none.
type looseStrings []string

// UnmarshalJSON takes a string or a list of strings.
func (s *looseStrings) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*s = looseStrings{one}
		return nil
	}
	var many []string
	if json.Unmarshal(data, &many) == nil {
		*s = many
	}
	return nil
}

// linkedDates returns the dates that a page's JSON-LD gives for its article.
// A script that is not valid JSON is searched for its first "datePublished".
func linkedDates(script string, style dayStyle) []dateClaim {
	script = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(script), "<!--"), "-->")
	script = strings.TrimSpace(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(script))
	script = strings.TrimRight(script, "; ")
	var nodes linkedNodes
	if !json.Valid([]byte(script)) {
		return brokenLinkedDates(script, style)
	}
	if err := nodes.UnmarshalJSON([]byte(script)); err != nil {
		return nil
	}
	var claims []dateClaim
	for _, node := range nodes {
		claims = append(claims, node.dates(style, 0)...)
	}
	return claims
}

// dates returns the claims of a node and of those inside it.
func (n *linkedNode) dates(style dayStyle, depth int) []dateClaim {
	if depth > 8 {
		return nil
	}
	var claims []dateClaim
	claim := func(kind claimKind, values looseStrings, updated bool, field string) {
		for _, v := range values {
			if day, utc, ok := dayOfTimestamp(v, style); ok {
				claims = append(claims, dateClaim{kind: kind, day: day, utc: utc, updated: updated, evidence: "JSON-LD " + field + ": " + shorten(v, 40)})
				return
			}
		}
	}
	kind := n.kind()
	claim(kind, n.Published, false, "datePublished")
	if len(n.Published) == 0 {
		claim(max(kind, claimPage), n.Uploaded, false, "uploadDate")
		claim(max(kind, claimPage), n.Created, false, "dateCreated")
	}
	claim(kind, n.Modified, true, "dateModified")
	for _, inner := range []linkedNodes{n.Graph, n.MainEntity, n.MainEntityOf} {
		for i := range inner {
			claims = append(claims, inner[i].dates(style, depth+1)...)
		}
	}
	return claims
}

// kind tells an article from the page around it.
func (n *linkedNode) kind() claimKind {
	for _, t := range n.Type {
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") || strings.HasSuffix(t, "Report") || strings.HasSuffix(t, "Review") {
			return claimLinked
		}
	}
	return claimPage
}

// brokenLinkedDates finds the first date of publication in a script that is
// not valid JSON, as many pages have.
func brokenLinkedDates(script string, style dayStyle) []dateClaim {
	var claims []dateClaim
	for _, field := range []struct {
		name    string
		updated bool
	}{{"datePublished", false}, {"dateModified", true}} {
		_, rest, found := strings.Cut(script, `"`+field.name+`"`)
		if !found {
			continue
		}
		value := rest[:min(len(rest), 60)]
		if day, utc, ok := dayOfTimestamp(strings.Trim(value, `": `), style); ok {
			claims = append(claims, dateClaim{kind: claimLinked, day: day, utc: utc, updated: field.updated, evidence: "JSON-LD " + field.name + ": " + day.String()})
		}
	}
	return claims
}
