package pipeline

import (
	"context"
	"math"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"annals/chronology"
	"annals/chronology/timex"
)

func registerTell() {
	register.DoFn4x1[context.Context, line, func(string, telling), func(string, deadLetter), error](&tellFn{})
	register.Emitter2[string, telling]()
	register.Emitter2[string, deadLetter]()
}

// telling is one event as one article tells it: what is shuffled.
type telling struct {
	Article  string // the article's id
	Place    int64  // among the article's events; articleItself for what it says of itself
	Event    string // the event's id
	Salience int64  // in hundredths
	Data     []byte // a parcel, packed
}

// articleItself is the place of a telling without an event: an article that has
// none, or about which a reader should know something.
const articleItself = -1

// tellFn finds the events of each article: the tellings by story and day, and
// the lines that are no article by file.
type tellFn struct {
	Story   string
	Queries []Query

	tagger   *timex.Tagger
	packer   *packer
	articles beam.Counter
	strays   beam.Counter
	broken   beam.Counter
	told     beam.Counter
}

// Setup makes what is used for many articles.
func (fn *tellFn) Setup() {
	fn.tagger, fn.packer = timex.New(), newPacker()
	fn.articles = beam.NewCounter(Counters, "articles")
	fn.strays = beam.NewCounter(Counters, "articles of no query")
	fn.broken = beam.NewCounter(Counters, "broken lines")
	fn.told = beam.NewCounter(Counters, "tellings")
}

// Counters is the namespace of the pipeline's counters.
const Counters = "annals"

// ProcessElement tells one line.
func (fn *tellFn) ProcessElement(ctx context.Context, l line, emit func(string, telling), dead func(string, deadLetter)) error {
	if l.Offset == 0 {
		l.Data = []byte(strings.TrimPrefix(string(l.Data), "\ufeff"))
	}
	if strings.TrimSpace(string(l.Data)) == "" {
		return nil
	}
	doc, err := readArticle(&l)
	var stories []string
	switch {
	case err != nil:
	case len(fn.Queries) > 0:
		stories = matching(fn.Queries, doc.Title+"\n"+doc.Text)
	default:
		stories, err = storiesOf(l.Data, fn.Story)
	}
	if err != nil {
		fn.broken.Inc(ctx, 1)
		dead(l.File, newDeadLetter(&l, err))
		return nil
	}
	fn.articles.Inc(ctx, 1)
	if len(stories) == 0 {
		fn.strays.Inc(ctx, 1)
		return nil
	}
	account := chronology.Tell(doc, fn.tagger)
	return fn.send(ctx, &account, stories, emit)
}

// send emits an account's tellings to each of its stories.
func (fn *tellFn) send(ctx context.Context, account *chronology.Account, stories []string, emit func(string, telling)) error {
	article := account.Source.ID
	each := func(day string, t telling, p parcel) error {
		p.Source = account.Source
		var err error
		if t.Data, err = fn.packer.pack(&p); err != nil {
			return err
		}
		t.Article = article
		for _, story := range stories {
			emit(dayKey(day, story), t)
			fn.told.Inc(ctx, 1)
		}
		return nil
	}
	for i := range account.Events {
		e := &account.Events[i]
		t := telling{Place: int64(i), Event: e.ID, Salience: int64(math.Round(100 * e.Salience))}
		if err := each(dayOf(e), t, parcel{Event: e}); err != nil {
			return err
		}
	}
	if len(account.Events) > 0 && len(account.Diagnostics) == 0 {
		return nil
	}
	return each("", telling{Place: articleItself}, parcel{Diagnostics: account.Diagnostics})
}

// dayOf is the day on which an event begins, or ends where its beginning is open.
func dayOf(e *chronology.Event) string {
	if e.Start.IsZero() {
		return e.End.Date.String()
	}
	return e.Start.Date.String()
}

// dayKey joins a day and a story; a day has no space.
func dayKey(day, story string) string { return day + " " + story }

func splitDayKey(key string) (day, story string) {
	day, story, _ = strings.Cut(key, " ")
	return day, story
}
