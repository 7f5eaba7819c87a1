package source

// maxPages bounds the pages of a file that are read.
const maxPages = 5000

// pages returns the pages in reading order, each with what it inherits.
func (f *pdfFile) pages() []pdfValue {
	var pages []pdfValue
	seen := map[int]bool{}
	var walk func(v pdfValue, resources pdfValue, depth int)
	walk = func(v pdfValue, resources pdfValue, depth int) {
		if v.kind == pdfRef {
			if seen[v.int()] {
				return
			}
			seen[v.int()] = true
			v = f.resolve(v)
		}
		if depth > maxPDFDepth || len(pages) >= maxPages || v.kind != pdfDict {
			return
		}
		if own := f.get(v, "Resources"); own.kind == pdfDict {
			resources = own
		}
		kids := f.get(v, "Kids")
		if kids.kind != pdfArray {
			pages = append(pages, pdfValue{kind: pdfDict, dict: map[string]pdfValue{"Contents": v.dict["Contents"], "Resources": resources}})
			return
		}
		for _, kid := range kids.items {
			walk(kid, resources, depth+1)
		}
	}
	walk(f.get(f.get(f.trailer, "Root"), "Pages"), pdfValue{}, 0)
	if len(pages) > 0 {
		return pages
	}
	for _, n := range f.numbers() { // the tree is damaged: take the pages as they come
		if v := f.object(n); f.get(v, "Type").text == "Page" {
			walk(v, pdfValue{}, 0)
		}
	}
	return pages
}

// contents returns a page's content streams, unpacked and joined.
func (f *pdfFile) contents(page pdfValue) []byte {
	var data []byte
	for _, stream := range f.list(f.get(page, "Contents")) {
		data = append(data, f.unpack(f.resolve(stream))...)
		data = append(data, '\n')
	}
	return data
}
