package pipeline

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"sync"

	"annals/chronology"
	"annals/chronology/calendar"
	"annals/chronology/source"
)

// parcel is what a telling carries: an event or the diagnostics of an article,
// and the article's particulars.
type parcel struct {
	Source      chronology.Source       `json:"source"`
	Event       *chronology.Event       `json:"event,omitempty"`
	Diagnostics []chronology.Diagnostic `json:"diagnostics,omitempty"`
}

// packer packs parcels as deflated JSON. Most of an event's JSON is the names of
// its fields and the words of its reasons; a dictionary that both sides know
// takes them out of every parcel.
type packer struct {
	out bytes.Buffer
	w   *flate.Writer
}

func newPacker() *packer {
	p := &packer{}
	p.w, _ = flate.NewWriterDict(&p.out, flate.DefaultCompression, dictionary()) // the error is that of a bad level
	return p
}

func (p *packer) pack(v *parcel) ([]byte, error) {
	p.out.Reset()
	p.w.Reset(&p.out)
	if err := json.NewEncoder(p.w).Encode(v); err != nil {
		return nil, fmt.Errorf("packing a telling: %w", err)
	}
	if err := p.w.Close(); err != nil {
		return nil, fmt.Errorf("packing a telling: %w", err)
	}
	return bytes.Clone(p.out.Bytes()), nil
}

func unpack(data []byte) (parcel, error) {
	var v parcel
	r := flate.NewReaderDict(bytes.NewReader(data), dictionary())
	if err := json.NewDecoder(r).Decode(&v); err != nil {
		return v, fmt.Errorf("unpacking a telling: %w", err)
	}
	return v, nil
}

// dictionary is parcels of a text of common news phrases, made by the program
// itself: it has the fields that parcels have, and is the same in every worker
// of one program.
var dictionary = sync.OnceValue(func() []byte {
	doc := source.FromText("20140312-0123456789abcdef", "It was announced on Tuesday. "+
		"The company said last month that it had agreed to pay. The court ruled a day earlier against the group. "+
		"At least 12 people were killed in an attack on 3 March 2014, police said. In 2013 the party won the elections. "+
		"The government said on Friday that the president will meet the minister next week. "+
		"Officials of the two countries met in Geneva on Monday.")
	doc.ID, doc.URL = doc.Name, "https://www.example.com/news/"
	doc.Published = source.Published{Date: calendar.Date{Year: 2014, Month: 3, Day: 12}, From: source.FromInput}
	account := chronology.Tell(doc, nil)
	var out []byte
	for i := range account.Events {
		data, _ := json.Marshal(parcel{Source: account.Source, Event: &account.Events[i]}) // plain structs of texts and numbers
		out = append(out, data...)
	}
	return out
})
