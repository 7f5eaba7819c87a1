package source

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// xmlWalk reads the elements of an office document in their order.
type xmlWalk interface {
	start(e xml.StartElement)
	end(name string) // the local name
	text(words []byte)
}

// walkXML hands the elements of a document to a walk. Of a file that is cut or
// broken the walk has what stands before the break; the error wraps ErrMalformed.
func walkXML(data []byte, w xmlWalk) error {
	decoder := newXMLDecoder(data)
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			w.start(token)
		case xml.EndElement:
			w.end(token.Name.Local)
		case xml.CharData:
			w.text(token)
		}
	}
}
