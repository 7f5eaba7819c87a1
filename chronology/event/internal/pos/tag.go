package pos

// Tag is a part of speech: one of the Penn Treebank's.
type Tag uint8

// The tags of words are named as in the treebank, but for PRP$ and WP$; those of
// marks and signs by what they are of.
const (
	Other Tag = iota // what stands in no list here, as tags of another model do

	NN // a noun; those of nouns stand side by side
	NNS
	NNP // a name
	NNPS
	VB // a verb; so do those of verbs, and of finite ones
	VBG
	VBN
	VBD
	VBP
	VBZ
	MD // a modal
	JJ // an adjective; so do those of adjectives
	JJR
	JJS
	RB // an adverb; so do those of adverbs
	RBR
	RBS
	WDT // a word that asks or relates; so do those of such words
	WP
	WPS // "whose": WP$
	WRB
	CC
	CD
	DT
	EX
	FW
	IN
	LS
	PDT
	POS
	PRP
	PRPS // "its": PRP$
	RP
	SYM
	TO
	UH

	Hash
	Dollar
	OpenQuote
	CloseQuote
	OpenBracket
	CloseBracket
	Comma
	Period // and what else ends a sentence
	Colon  // and what else stands between clauses
	Hyphen
	Trace // of what the treebank leaves out
)

var tagNames = [...]string{
	NN: "NN", NNS: "NNS", NNP: "NNP", NNPS: "NNPS", VB: "VB", VBD: "VBD", VBG: "VBG", VBN: "VBN", VBP: "VBP", VBZ: "VBZ",
	JJ: "JJ", JJR: "JJR", JJS: "JJS", RB: "RB", RBR: "RBR", RBS: "RBS", WDT: "WDT", WP: "WP", WPS: "WP$", WRB: "WRB",
	CC: "CC", CD: "CD", DT: "DT", EX: "EX", FW: "FW", IN: "IN", LS: "LS", MD: "MD", PDT: "PDT", POS: "POS", PRP: "PRP", PRPS: "PRP$",
	RP: "RP", SYM: "SYM", TO: "TO", UH: "UH", Hash: "#", Dollar: "$", OpenQuote: "``", CloseQuote: "''", OpenBracket: "(", CloseBracket: ")",
	Comma: ",", Period: ".", Colon: ":", Hyphen: "-", Trace: "-NONE-",
}

// String returns the treebank's name of a tag, "" for Other.
func (t Tag) String() string {
	if int(t) < len(tagNames) {
		return tagNames[t]
	}
	return ""
}

// named returns the tag of a name.
func named(name string) Tag {
	for t, n := range tagNames {
		if n == name && n != "" {
			return Tag(t)
		}
	}
	return Other
}

// Noun reports a noun, names among them.
func (t Tag) Noun() bool { return t >= NN && t <= NNPS }

// Name reports a name.
func (t Tag) Name() bool { return t == NNP || t == NNPS }

// Verb reports a form of a verb, but for modals.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports a finite verb or a modal.
func (t Tag) Finite() bool { return t >= VBD && t <= MD }

// Adjective reports an adjective in any degree.
func (t Tag) Adjective() bool { return t >= JJ && t <= JJS }

// Adverb reports an adverb in any degree, but for particles and question words.
func (t Tag) Adverb() bool { return t >= RB && t <= RBS }

// Question reports a word that asks or relates: "which", "who", "whose", "when".
func (t Tag) Question() bool { return t >= WDT && t <= WRB }
