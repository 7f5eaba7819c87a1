package page

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // so that DecodeConfig knows them
	_ "image/png"
	"io"
)

// Logo is a picture that stands above the report's title. It stands in the page
// as data, in an img element: what an SVG holds of scripts or addresses is dead there.
type Logo struct {
	address string // a data: URL
}

// most bytes of a logo, and pixels of its sides.
const (
	mostLogo     = 512 << 10
	mostLogoSide = 8192
)

// ReadLogo reads a logo: PNG, JPEG or SVG, of at most 512 KB.
func ReadLogo(r io.Reader) (*Logo, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostLogo+1))
	if err != nil {
		return nil, err
	}
	if len(data) > mostLogo {
		return nil, fmt.Errorf("the logo is larger than %d KB", mostLogo>>10)
	}
	kind := "image/svg+xml"
	if size, format, err := image.DecodeConfig(bytes.NewReader(data)); err == nil {
		if size.Width > mostLogoSide || size.Height > mostLogoSide {
			return nil, fmt.Errorf("the logo is %d by %d pixels; %d is the most", size.Width, size.Height, mostLogoSide)
		}
		kind = "image/" + format
	} else if err := checkSVG(data); err != nil {
		return nil, fmt.Errorf("the logo is no PNG or JPEG, and no SVG: %w", err)
	}
	return &Logo{"data:" + kind + ";base64," + base64.StdEncoding.EncodeToString(data)}, nil
}

// checkSVG reports what is no well-formed SVG: a browser would show it broken.
func checkSVG(data []byte) error {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	root := true
	for {
		token, err := decoder.Token()
		switch {
		case errors.Is(err, io.EOF) && root:
			return errors.New("there is nothing in it")
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if e, ok := token.(xml.StartElement); ok && root {
			if e.Name.Local != "svg" {
				return fmt.Errorf("it begins with <%s>", e.Name.Local)
			}
			root = false
		}
	}
}

// markup is the picture's element: the address is base64 and needs no escaping.
// It says nothing that the title behind it does not, hence its empty alt.
func (l *Logo) markup() string {
	if l == nil {
		return ""
	}
	return `<img class="logo" src="` + l.address + "\" alt=\"\">\n"
}

// policy is what the page's policy must allow for the logo: pictures that stand
// in the page itself.
func (l *Logo) policy() string {
	if l == nil {
		return ""
	}
	return "img-src data:; "
}
