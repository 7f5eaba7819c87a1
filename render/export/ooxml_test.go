package export_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"annals/chronology"
	"annals/chronology/event"
	"annals/chronology/source"
	"annals/render/export"
	"annals/render/internal/sample"
)

// opened is a package of Office Open XML, read back.
type opened struct {
	t     testing.TB
	files map[string][]byte
	names []string // in the order of the archive
}

func open(t testing.TB, write func(io.Writer, *chronology.Chronology, export.Options) error, c *chronology.Chronology) *opened {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, c, export.Options{}); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	o := &opened{t: t, files: make(map[string][]byte)}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if _, twice := o.files[f.Name]; twice {
			t.Errorf("%s stands twice in the package", f.Name)
		}
		o.files[f.Name] = data
		o.names = append(o.names, f.Name)
	}
	return o
}

// each calls f for every element of a part, with its attributes by local name;
// the attributes of the namespace of relationships have "r:" before it.
func (o *opened) each(name string, f func(element string, attr map[string]string)) {
	o.t.Helper()
	d := xml.NewDecoder(bytes.NewReader(o.files[name]))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			o.t.Fatalf("%s is not well-formed: %v", name, err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		attr := make(map[string]string)
		for _, a := range start.Attr {
			key := a.Name.Local
			if strings.HasSuffix(a.Name.Space, "/relationships") {
				key = "r:" + key
			}
			attr[key] = a.Value
		}
		f(start.Name.Local, attr)
	}
}

// check holds the package to the rules that Office enforces before it opens a
// file without offering to repair it.
func (o *opened) check() {
	o.t.Helper()
	if len(o.names) == 0 || o.names[0] != "[Content_Types].xml" {
		o.t.Error("the content types are not the first file")
	}
	defaults, overrides := make(map[string]bool), make(map[string]bool)
	o.each("[Content_Types].xml", func(element string, attr map[string]string) {
		switch element {
		case "Default":
			defaults["."+attr["Extension"]] = true
		case "Override":
			part := strings.TrimPrefix(attr["PartName"], "/")
			if overrides[part] || o.files[part] == nil {
				o.t.Errorf("the content types name %s, which stands twice or not at all", part)
			}
			overrides[part] = true
		}
	})
	for _, name := range o.names[1:] {
		if !overrides[name] && (!defaults[path.Ext(name)] || path.Ext(name) == ".xml") {
			o.t.Errorf("%s has no content type", name)
		}
		if ext := path.Ext(name); ext == ".xml" || ext == ".rels" || ext == ".svg" {
			o.checkPart(name)
		}
	}
}

// checkPart checks that relations lead somewhere, are used by their ids, and
// that the ids of shapes are unique.
func (o *opened) checkPart(name string) {
	o.t.Helper()
	if path.Ext(name) == ".rels" {
		seen := make(map[string]bool)
		o.each(name, func(element string, attr map[string]string) {
			if element != "Relationship" {
				return
			}
			if seen[attr["Id"]] {
				o.t.Errorf("%s: the id %s stands twice", name, attr["Id"])
			}
			seen[attr["Id"]] = true
			if target := strings.TrimPrefix(attr["Target"], "/"); attr["TargetMode"] != "External" && o.files[target] == nil {
				o.t.Errorf("%s leads to %s, which is not there", name, target)
			}
		})
		return
	}
	relations := make(map[string]bool)
	if rels := path.Join(path.Dir(name), "_rels", path.Base(name)+".rels"); o.files[rels] != nil {
		o.each(rels, func(_ string, attr map[string]string) { relations[attr["Id"]] = true })
	}
	shapes := make(map[string]bool)
	o.each(name, func(element string, attr map[string]string) {
		for key, value := range attr {
			if strings.HasPrefix(key, "r:") && !relations[value] {
				o.t.Errorf("%s: %s names the relation %s, which there is not", name, element, value)
			}
		}
		if element == "cNvPr" || element == "docPr" {
			if shapes[attr["id"]] || attr["id"] == "" {
				o.t.Errorf("%s: the shape id %q stands twice or is missing", name, attr["id"])
			}
			shapes[attr["id"]] = true
		}
	})
}

// ids lists the values of an attribute of an element in a part.
func (o *opened) ids(name, element, attribute string) []string {
	var out []string
	o.each(name, func(e string, attr map[string]string) {
		if e == element {
			out = append(out, attr[attribute])
		}
	})
	return out
}

// elements is the skeleton of a part: the names of its elements in order.
func (o *opened) elements(name string) string {
	var out []string
	o.each(name, func(element string, _ map[string]string) { out = append(out, element) })
	return strings.Join(out, " ")
}

// cases are chronologies of every shape.
func cases() map[string]*chronology.Chronology {
	long := sample.Many(400)
	out := map[string]*chronology.Chronology{
		"talks": sample.Talks(), "recall": sample.Recall(), "long": long, "nothing at all": {},
		"no sources": {Events: []chronology.Event{sample.Event("e1", "2020", event.Other, event.Occurred, "alone")}},
		"no date":    {Events: []chronology.Event{sample.Event("e1", "", event.Other, event.Occurred, "undated")}},
	}
	for group := range slices.Chunk(hostile, 8) {
		text := strings.Join(group, " ")
		out["hostile "+text] = told(text)
	}
	return out
}

func TestWordHoldsTheRulesOfItsPackage(t *testing.T) {
	want := open(t, export.DOCX, told("harmless"))
	for name, c := range cases() {
		o := open(t, export.DOCX, c)
		o.check()
		var notes []string // the first two are the separators
		if notes = o.ids("word/endnotes.xml", "endnote", "id"); len(notes) < 2 || !slices.Equal(notes[2:], o.ids("word/document.xml", "endnoteReference", "id")) {
			t.Errorf("%s: the document names other notes than there are: %v", name, notes)
		}
		styles := o.ids("word/styles.xml", "style", "styleId")
		for _, element := range []string{"pStyle", "rStyle", "tblStyle"} {
			for _, style := range append(o.ids("word/document.xml", element, "val"), o.ids("word/endnotes.xml", element, "val")...) {
				if !slices.Contains(styles, style) {
					t.Errorf("%s: there is no style %q", name, style)
				}
			}
		}
		if strings.HasPrefix(name, "hostile") && (o.elements("word/document.xml") != want.elements("word/document.xml") || o.elements("word/endnotes.xml") != want.elements("word/endnotes.xml")) {
			t.Errorf("%s: the text changed the structure", name)
		}
	}
}

func TestPowerPointHoldsTheRulesOfItsPackage(t *testing.T) {
	for name, c := range cases() {
		o := open(t, export.PPTX, c)
		o.check()
		slides := 0
		for _, n := range o.names {
			if path.Dir(n) == "ppt/slides" {
				slides++
			}
		}
		// ISO/IEC 29500-1, 19.7.13 and 19.7.20: slides from 256 on, masters and layouts from 2^31 on, none twice.
		ids := o.ids("ppt/presentation.xml", "sldId", "id")
		if len(ids) != slides || slices.Contains(ids, "255") || len(slices.Compact(slices.Sorted(slices.Values(ids)))) != slides {
			t.Errorf("%s: %d slides have the ids %v", name, slides, ids)
		}
		listed := 0
		for _, n := range o.names[1:] {
			if path.Dir(n) == "ppt/slides" && bytes.Contains(o.files["ppt/slides/_rels/"+path.Base(n)+".rels"], []byte("slideLayout2")) {
				listed += strings.Count(o.elements(n), " p ") - 1
			}
		}
		if want := len(c.Events) + len(c.Sources); listed != want {
			t.Errorf("%s: the lists hold %d points, want %d", name, listed, want)
		}
	}
}

// TestEventsAreShapes holds the figure to being editable: a group for each
// event, and none a picture.
func TestEventsAreShapes(t *testing.T) {
	o := open(t, export.PPTX, sample.Talks())
	slide := string(o.files["ppt/slides/slide1.xml"])
	if strings.Contains(slide, "<p:pic>") {
		t.Error("the figure is a picture")
	}
	for _, e := range sample.Talks().Events {
		if !strings.Contains(slide, ": "+e.Title[:10]) {
			t.Errorf("no group is named after %q", e.Title)
		}
	}
}

func TestPackagesAreTheSameInEveryRun(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *chronology.Chronology, export.Options) error{"docx": export.DOCX, "pptx": export.PPTX} {
		var first, second bytes.Buffer
		if err := errors.Join(write(&first, sample.Talks(), export.Options{}), write(&second, sample.Talks(), export.Options{})); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: two runs differ", name)
		}
		if err := write(full{}, sample.Talks(), export.Options{}); err == nil {
			t.Errorf("%s: a full disk went unnoticed", name)
		}
	}
}

// TestOfficeOpensThem converts both to PDF with LibreOffice and looks for the
// last event in the text. Without LibreOffice it is skipped and says so; with
// ANNALS_OFFICE=required it fails.
func TestOfficeOpensThem(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("ANNALS_OFFICE") == "required" {
			t.Fatal("LibreOffice is required and was not found")
		}
		t.Skip("no LibreOffice: the documents are checked by their structure alone")
	}
	dir := t.TempDir()
	c := sample.Talks()
	for name, write := range map[string]func(io.Writer, *chronology.Chronology, export.Options) error{"word.docx": export.DOCX, "slides.pptx": export.PPTX} {
		var b bytes.Buffer
		if err := write(&b, c, export.Options{}); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", "pdf", "--outdir", dir,
		filepath.Join(dir, "word.docx"), filepath.Join(dir, "slides.pptx"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, name := range []string{"word.pdf", "slides.pdf"} {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Errorf("LibreOffice did not open the file: %v", err)
			continue
		}
		defer f.Close()
		docs, err := source.Read(name, f)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(docs[0].Text), " ")
		for _, want := range []string{c.Title, "Besmark may close the ferry", "The Valley Herald"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s does not say %q but\n%s", name, want, text)
			}
		}
	}
}

func BenchmarkOffice(b *testing.B) {
	for name, write := range map[string]func(io.Writer, *chronology.Chronology, export.Options) error{"docx": export.DOCX, "pptx": export.PPTX} {
		for size, c := range map[string]*chronology.Chronology{"9": sample.Talks(), "1000": sample.Many(1000)} {
			b.Run(name+"/"+size, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := write(io.Discard, c, export.Options{}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
