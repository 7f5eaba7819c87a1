package chronology

import "strings"

// A sense is a class of words that report one sort of happening, whichever of
// them a writer takes: a minister who quits has resigned, and the resignation is
// the same event. Verbs and their nouns stand together, and so do words for the
// two ends of one deed, as buying and selling, or killing and dying. Words are
// in one class only if a second paper could take the one for the other of the
// same event; "arrest" and "charge" are two events.
type sense string

// senseLines list the classes: the name, then every word whose stem differs. "_"
// joins a verb and its particle.
const senseLines = `
resign: resign resignation quit quits quitting step_down steps_down stepped_down stepping_down stand_down stood_down
arrest: arrest detain detention apprehend
free: free freed release walk_free walked_free
convict: convict conviction
acquit: acquit acquitted acquittal clear_of
find: find found recover recovery retrieve retrieval
rise: rise rose risen jump climb soar surge
fall: fall fell fallen drop dropped plunge slump slumped sink_to
raise: raise hike
cut: cut cutting lower slash
create: establish establishment set_up found_up creation create
dissolve: dissolve dissolution disband
death: die died dies dead death dying kill killing
deny: deny denied denies denial reject rejection
accept: accept acceptance
approve: approve approval adopt adoption pass passed
withdraw: withdraw withdrew withdrawn withdrawal revoke revocation strip stripped
grant: grant
appoint: appoint appointment name named
dismiss: dismiss dismissal sack fire_as
buy: buy bought buying acquire acquisition purchase take_over took_over takeover
sell: sell sold selling sale
beat: beat beaten defeat
lose: lose lost losing loss
win: win won winning
open: open opening
close: close closure shut
begin: begin began begun start launch
end: end ending
impose: impose imposition sanction
lift: lift lifting
search: search raid
destroy: destroy destruction gut gutted burn_down burned_down burnt_down
sinking: sink sank sunk sinking go_down went_down
blast: explosion blast explode
blaze: fire blaze
pact: pact accord agreement treaty deal
protest: protest demonstrate demonstration rally
meet: meet met meeting convene session talks
sign: sign signing conclude
testify: testify testimony testified give_evidence gave_evidence
inquiry: inquiry investigation investigate probe
demand: demand call_for called_for
insolvency: bankruptcy bankrupt insolvency insolvent
legislature: parliament lawmaker
officers: police officer policeman
convey: announce announcement
join: join accession
leave: leave left departure
marry: marry married marriage wed wedding
divorce: divorce
enter: enter entry
suspend: suspend suspension
resume: resume resumption
recall: recall
fly: fly flew
`

// oppositeLines are the pairs of classes that no one event is of.
const oppositeLines = `convict acquit|win lose|open close|raise cut|rise fall|accept deny|approve deny|arrest free|appoint dismiss|
begin end|impose lift|withdraw grant|create dissolve|join leave|enter leave|marry divorce|suspend resume|rise cut|fall raise`

// lightWords only hold up the noun that names the event: "the arrest came",
// "a meeting took place".
var lightWords = wordSet("come came comes coming take took takes taken follow followed follows hold held holds occur occurred occurs happen happened happens be was were is are make made makes convey")

var (
	senses    = readSenses()
	opposites = readOpposites()
	// mutual deeds are the same whoever is named first.
	mutual = wordSet("meet sign pact marry divorce merge clash draw talk")
)

func wordSet(list string) map[string]bool {
	out := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		out[w] = true
	}
	return out
}

func readSenses() map[term]sense {
	out := make(map[term]sense)
	for line := range strings.Lines(senseLines) {
		name, words, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			verb, particle, two := strings.Cut(w, "_")
			key := stem(verb)
			if two {
				key += " " + particle
			}
			if out[key] == "" {
				out[key] = sense(name)
			}
		}
	}
	return out
}

func readOpposites() map[[2]sense]bool {
	out := make(map[[2]sense]bool)
	for pair := range strings.FieldsFuncSeq(oppositeLines, func(r rune) bool { return r == '|' || r == '\n' }) {
		a, b, _ := strings.Cut(pair, " ")
		out[[2]sense{sense(a), sense(b)}], out[[2]sense{sense(b), sense(a)}] = true, true
	}
	return out
}

// senseOf returns the class of a lower-case word with the word behind it, and
// whether that one belongs to it; "" for a word of no class.
func senseOf(word, next string) (s sense, both bool) {
	stemmed := stem(word)
	if s := senses[stemmed+" "+next]; next != "" && s != "" {
		return s, true
	}
	return senses[stemmed], false
}
