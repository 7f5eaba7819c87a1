package pipeline

import (
	"slices"
	"strings"
	"testing"
)

func TestArticlesAreToldApartByWhatTheySay(t *testing.T) {
	const base = `{"id":"a7","date":"2023-03-07","title":"Ferry sinks","url":"https://a.example/7","text":"It sank on Monday.","story":"x"}`
	id := func(from, to string) string {
		doc, err := readArticle(&line{Data: []byte(strings.Replace(base, from, to, 1))})
		if err != nil {
			t.Fatal(err)
		}
		return doc.ID
	}
	for _, tt := range []struct {
		reason, from, to string
		same             bool
	}{
		{"the same line", "", "", true},
		{"another story, which is not of its content", `"x"`, `["x","y"]`, true},
		{"the order and the spaces of the members do not count", `"id":"a7","date":"2023-03-07",`, `"date": "2023-03-07", "id":"a7",`, true},
		{"a text that was revised", "Monday", "Tuesday", false},
		{"another paper's id", "a7", "b7", false},
		{"another address", "a.example", "b.example", false},
		{"another title", "Ferry sinks", "Ferry lost", false},
		{"a letter that moved from one member to another", `Ferry sinks","url":"https`, `Ferry sink","url":"shttps`, false},
		{"another day, which its dates are counted from", "03-07", "03-08", false},
	} {
		if got := id(tt.from, tt.to); (got == id("", "")) != tt.same {
			t.Errorf("%s: the id is %s, that of the article %s", tt.reason, got, id("", ""))
		}
	}
	early, late, never := id("", ""), id("2023", "2024"), id(`"2023-03-07"`, `""`)
	if !slices.IsSorted([]string{early, late, never}) {
		t.Errorf("%s, %s, %s are not in the order of their days, the undated last", early, late, never)
	}
}

func TestStoriesOfALine(t *testing.T) {
	for _, tt := range []struct {
		line, want string
	}{
		{`{"story":"ferry"}`, "ferry"},
		{`{"story":" ferry "}`, "ferry"},
		{`{"story":["ferry","dam","ferry"]}`, "ferry dam"},
		{`{"story":12345678901234567890}`, "12345678901234567890"},
		{`{"story":[7,"seven"]}`, "7 seven"},
		{`{"story":["",null,"dam"]}`, "dam"},
		{`{"story":null}`, "error"},
		{`{"story":[]}`, "error"},
		{`{"story":true}`, "error"},
		{`{"story":["dam",{}]}`, "error"},
		{`{"Story":"dam"}`, "error"},
	} {
		stories, err := storiesOf([]byte(tt.line), "story")
		if err != nil {
			stories = []string{"error"}
		}
		if got := strings.Join(stories, " "); got != tt.want {
			t.Errorf("%s gives %q, want %q (%v)", tt.line, got, tt.want, err)
		}
	}
}
