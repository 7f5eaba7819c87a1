// Package pos cuts sentences into tokens and tells their parts of speech, as
// github.com/jdkato/prose does and with its model, only faster.
//
// The tags are the Penn Treebank's, predicted by an averaged perceptron: each
// word and its neighbours switch on features such as "the word before is
// 'the'", each feature votes for some tags with a weight, and the tag with the
// most votes wins. The weights are those that prose ships
// (tag/aptagmodel.English); see Read for their format.
//
//	model, err := pos.English()
//	tagger := model.NewTagger() // for one goroutine
//	tokens := pos.Split(nil, "Envoys met in Oslo.")
//	tags := tagger.Tag(words, nil)
//
// Why not prose's own code: finding events has to keep up with 5 MB of text a
// second on one core, and prose's tagger and tokenizer alone took longer than
// that. It builds a string for each of fourteen features of a word and finds it
// by binary search among 75,000, and asks regular expressions about each word.
// Here all strings are looked up when the model is read, the votes of a word's
// features are summed up once for each place that it can stand in, and six sums
// make a tag; what is known of the latest words is kept. It tags twenty times as
// fast, and cuts thirty times as fast and in linear time; BenchmarkTag and
// BenchmarkSplit show both beside prose.
//
// Invariants: tokens and tags equal prose's for any bytes, which tests and
// fuzzing check against prose itself; but a tag is a number here, Other for the
// few words that are a tag of their own. Weights are whole thousandths and their sum
// is exact; only where two tags have equally many votes, so that prose's choice
// hangs on how floating-point numbers are rounded, may the tags differ. A Model
// never changes once read and serves any number of goroutines. The time for a
// sentence is linear in its length.
package pos

import (
	"sync"

	"github.com/jdkato/prose/v3/tag/aptagmodel"
)

// English returns prose's model of English, read on the first call.
func English() (*Model, error) { return english() }

var english = sync.OnceValues(func() (*Model, error) { return Read(aptagmodel.English) })
