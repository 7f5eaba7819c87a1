package export_test

import (
	"fmt"
	"os"
	"strings"

	"annals/chronology"
	"annals/chronology/event"
	"annals/render/export"
	"annals/render/internal/sample"
)

func twoEvents() *chronology.Chronology {
	return &chronology.Chronology{
		Title:   "A strike",
		Sources: []chronology.Source{{ID: "s1", Name: "paper.html", Title: "The Harbour Post", URL: "https://post.example/strike", Published: "2022-01-12"}},
		Events: []chronology.Event{
			sample.Event("e1", "2022-01-10", event.Other, event.Occurred, "Dockers walk out"),
			sample.Event("e2", "2022-01-17", event.Talks, event.Planned, "Owners and dockers are to meet"),
		},
	}
}

// The figure stands beside the document and is linked from it.
func ExampleMarkdown() {
	if err := export.Markdown(os.Stdout, twoEvents(), export.Options{Figure: "strike.svg"}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// # A strike
	//
	// 2 events, 10 January 2022 to 17 January 2022
	//
	// ![Timeline: A strike](<strike.svg>)
	//
	// ## January 2022
	//
	// - **10 January 2022** – Dockers walk out \[1\]
	//   > “Dockers walk out” \[1\]
	// - **17 January 2022** – Owners and dockers are to meet (planned) \[1\]
	//   > “Owners and dockers are to meet” \[1\]
	//
	// ## Sources
	//
	// 1. The Harbour Post, 12 January 2022, <https://post.example/strike>
}

func ExampleMermaid() {
	if err := export.Mermaid(os.Stdout, twoEvents(), export.Options{}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// timeline
	//     title A strike
	//     section January 2022
	//         10 January 2022 : Dockers walk out
	//         17 January 2022 : Owners and dockers are to meet (planned)
}

// An all-day event ends with the beginning of the day after it.
func ExampleICS() {
	var out strings.Builder
	if err := export.ICS(&out, twoEvents(), export.Options{}); err != nil {
		fmt.Println(err)
	}
	for line := range strings.SplitSeq(out.String(), "\r\n") {
		if strings.HasPrefix(line, "DT") || strings.HasPrefix(line, "SUMMARY") {
			fmt.Println(line)
		}
	}
	// Output:
	// DTSTAMP:20220112T000000Z
	// DTSTART;VALUE=DATE:20220110
	// DTEND;VALUE=DATE:20220111
	// SUMMARY:Dockers walk out
	// DTSTAMP:20220112T000000Z
	// DTSTART;VALUE=DATE:20220117
	// DTEND;VALUE=DATE:20220118
	// SUMMARY:Owners and dockers are to meet (planned)
}
