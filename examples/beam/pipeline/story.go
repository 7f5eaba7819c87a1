package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"annals/chronology"
	"annals/chronology/source"
)

func registerWrite() {
	register.DoFn3x1[context.Context, string, storyTold, error](&writeStoryFn{})
}

// CodeBounded is the code of the Diagnostic of a story that had more tellings
// than are kept.
const CodeBounded = "bounded"

// writeStoryFn merges what is kept of a story and writes its chronology.
type writeStoryFn struct {
	Output string

	stories beam.Counter
	cut     beam.Counter
}

// Setup makes the counters.
func (fn *writeStoryFn) Setup() {
	fn.stories = beam.NewCounter(Counters, "stories")
	fn.cut = beam.NewCounter(Counters, "stories cut")
}

// ProcessElement writes one story.
func (fn *writeStoryFn) ProcessElement(ctx context.Context, story string, told storyTold) error {
	c, err := chronicle(story, &told)
	if err != nil {
		return fmt.Errorf("the story %q: %w", story, err)
	}
	fn.stories.Inc(ctx, 1)
	if _, cut := bounded(&told); cut {
		fn.cut.Inc(ctx, 1)
	}
	return writeWhole(ctx, join(fn.Output, fileName(story, ".json")), c.WriteJSON)
}

// chronicle merges the tellings of a story into its chronology.
func chronicle(story string, told *storyTold) (*chronology.Chronology, error) {
	accounts, err := accountsOf(told)
	if err != nil {
		return nil, err
	}
	c := chronology.Merge(accounts, story)
	c.ID = story
	if d, ok := bounded(told); ok {
		c.Diagnostics = append(c.Diagnostics, d)
	}
	return c, nil
}

// accountsOf puts the tellings of each article together again, the articles in
// the order of their ids and the events of each in that of its text.
func accountsOf(told *storyTold) ([]chronology.Account, error) {
	byArticle := make(map[string][]telling)
	for i := range told.Days {
		for _, t := range told.Days[i].Tellings {
			byArticle[t.Article] = append(byArticle[t.Article], t)
		}
	}
	accounts := make([]chronology.Account, 0, len(byArticle))
	for _, article := range slices.Sorted(maps.Keys(byArticle)) {
		tellings := byArticle[article]
		slices.SortFunc(tellings, func(a, b telling) int { return int(a.Place - b.Place) })
		var account chronology.Account
		for i := range tellings {
			p, err := unpack(tellings[i].Data)
			if err != nil {
				return nil, err
			}
			account.Source = p.Source
			account.Diagnostics = append(account.Diagnostics, p.Diagnostics...)
			if p.Event != nil {
				account.Events = append(account.Events, *p.Event)
			}
		}
		accounts = append(accounts, account)
	}
	return accounts, nil
}

// bounded says what was dropped of a story, if anything was.
func bounded(told *storyTold) (chronology.Diagnostic, bool) {
	kept, all, cut := int64(0), told.DroppedTold, int64(0)
	for i := range told.Days {
		d := &told.Days[i]
		kept += int64(len(d.Tellings))
		all += d.Told
		if d.Cut {
			cut++
		}
	}
	if cut+told.DroppedDays == 0 {
		return chronology.Diagnostic{}, false
	}
	message := fmt.Sprintf("%d of %d tellings were kept; %d days were cut to their most salient", kept, all, cut)
	if told.DroppedDays > 0 {
		message += fmt.Sprintf(", and the %d days that matter least left out", told.DroppedDays)
	}
	return chronology.Diagnostic{
		Code: CodeBounded, Severity: source.Warning, Start: -1, End: -1, Message: message,
		Hint: "raise --per-day and --per-story, or divide the story",
	}, true
}

// fileName is the name of a file for a story or an input, whatever characters
// are in it: what can be read of it, and a hash that tells it from all others.
func fileName(name, extension string) string {
	slug := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return ' '
	}, strings.ToLower(name))
	slug = strings.Join(strings.Fields(slug), "-")
	if len(slug) > 60 {
		slug = strings.TrimRight(slug[:60], "-")
	}
	if slug != "" {
		slug += "-"
	}
	sum := sha256.Sum256([]byte(name))
	return slug + hex.EncodeToString(sum[:8]) + extension
}

// join puts a file into a folder, which may be that of an object store.
func join(folder, file string) string {
	if scheme, rest, ok := strings.Cut(folder, "://"); ok {
		return scheme + "://" + path.Join(rest, file)
	}
	return path.Join(folder, file)
}
