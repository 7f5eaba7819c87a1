package source_test

import (
	"fmt"
	"strings"

	"annals/chronology/source"
)

func ExampleRead() {
	page := `<html><head><title>Crane falls</title>
<meta property="article:published_time" content="2022-01-10T23:30:00-05:00"></head>
<body><article><h1>Crane falls</h1><p>The crane fell on Monday.</p></article></body></html>`
	documents, err := source.Read("crane.html", strings.NewReader(page))
	if err != nil {
		fmt.Println(err)
	}
	for _, d := range documents {
		fmt.Printf("%s, %s\n%s\n", d.Title, d.Published.Date, d.Published.Evidence)
		for _, s := range d.Sentences {
			fmt.Println("-", d.Text[s.Start:s.End])
		}
	}
	// Output:
	// Crane falls, 2022-01-10
	// meta property article:published_time: 2022-01-10T23:30:00-05:00
	// - The crane fell on Monday.
}

func ExampleFromText() {
	d := source.FromText("note", "Mr. Okafor left the U.S. on Jan. 10. He returned at 3 p.m. Monday.")
	for _, s := range d.Sentences {
		fmt.Println(d.Text[s.Start:s.End])
	}
	// Output:
	// Mr. Okafor left the U.S. on Jan. 10.
	// He returned at 3 p.m. Monday.
}
