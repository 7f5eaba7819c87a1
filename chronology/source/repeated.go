package source

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// DropRepeated takes out of the texts of saved pages what is repeated from page
// to page of one site: a block that stands, word for word, in at least three
// pages and in half of them is the site's and not the article's. Copies of one
// article count once. Each block left out is a diagnostic. Documents of other
// formats stay as they are, and so does a page of which nothing would be left.
func DropRepeated(documents []*Document) {
	if !slices.ContainsFunc(documents, func(d *Document) bool { return d.Format.isPage() }) {
		return
	}
	original := NearDuplicates(documents)
	sites := map[string]int{}
	count := map[string]map[string]int{}
	for i, d := range documents {
		if original[i] != i || !d.Format.isPage() {
			continue
		}
		site := siteOf(d)
		sites[site]++
		if count[site] == nil {
			count[site] = map[string]int{}
		}
		seen := map[string]bool{}
		for _, b := range d.Blocks {
			if key := blockKey(d, b); key != "" && !seen[key] {
				seen[key] = true
				count[site][key]++
			}
		}
	}
	for _, d := range documents {
		site := siteOf(d)
		if !d.Format.isPage() || sites[site] < 3 {
			continue
		}
		var left []Diagnostic
		kept := make([]Block, 0, len(d.Blocks))
		for _, b := range d.Blocks {
			n := count[site][blockKey(d, b)]
			if n < 3 || n*2 < sites[site] {
				kept = append(kept, b)
				continue
			}
			left = append(left, Diagnostic{Code: "repeated-block", Severity: Info, Start: -1, End: -1,
				Message: fmt.Sprintf("left out %q, which stands on %d pages of the site", shorten(d.Text[b.Start:b.End], 60), n)})
		}
		if len(kept) < len(d.Blocks) && len(kept) > 0 {
			d.Blocks, d.Diagnostics = kept, append(d.Diagnostics, left...)
			compact(d)
			d.Sentences = sentencesOf(d.Text, d.Blocks)
		}
	}
}

// siteOf returns the host of a document's address, "" where it has none.
func siteOf(d *Document) string {
	u, err := url.Parse(d.URL)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Host, "www.")
}

// blockKey is what two equal blocks share. Long blocks are an article's own.
func blockKey(d *Document, b Block) string {
	if b.End-b.Start > 600 {
		return ""
	}
	return strings.ToLower(strings.Join(strings.Fields(d.Text[b.Start:b.End]), " "))
}
