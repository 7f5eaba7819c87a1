package event

import "strings"

// unchanged are the verbs whose past is their base, and pastOnly past forms that
// are hardly ever anything else, whatever the tagger takes them for.
var (
	unchanged = set("cut hit put set let hurt cost burst cast shed shut spread split quit read bet beat rid thrust upset broadcast forecast bid")
	// neverParticiple are past forms whose participle is another word.
	neverParticiple = set("fell began went took gave knew grew threw drew flew blew wrote spoke chose drove froze rode stole tore woke wore sang sank shrank sprang swam rose ate saw arose forbade withdrew overthrew underwent")
	// onlyParticiple are participles whose past is another word.
	onlyParticiple = set("driven given taken written seen known shown broken stolen chosen spoken fallen thrown grown drawn flown torn worn sworn ridden hidden frozen eaten forgotten shaken risen woken")
	// measures are units that look like a present.
	measures = set("metres meters kilometres kilometers miles yards inches litres liters tonnes grams acres hectares degrees dollars euros pounds")
	// unplanned are those of them that nobody announces in the plain present: "Rovers
	// beat City on Monday" is past.
	unplanned = set("beat hit hurt burst cut quit shed upset thrust")
	// intransitive are past forms of states that have no passive.
	intransitive = set("appeared lived remained existed stayed belonged consisted depended lasted seemed")
	// needsObject are verbs that without an object behind them are passive: "dozens injured".
	needsObject = set("force discharge seize install notify dispatch summon contact alert injure wound kill hurt arrest detain evacuate rescue displace destroy damage charge jail close sell build cancel postpone delay ban injure sentence elect appoint release hospitalise hospitalize tow airlift remand extradite refloat restore demolish convict imprison execute behead loot abolish evict deport expel exile repair")
	numerals    = set("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")
	// noObject are verbs that take none, and so have no passive.
	noObject = set("die drown arrive collapse emerge erupt occur happen perish vanish disappear resign flee fall come go")
	// adverbs are those that open a sentence before its verb and do not end in -ly.
	adverbs = set("then later now still also soon there here today instead afterwards afterward eventually meanwhile however never often once twice again thus hence so too only even just ever always sometimes elsewhere overnight thereafter nowadays perhaps maybe not first next last long seldom abroad upstairs indoors outside inside nearby far further furthermore moreover nevertheless nonetheless otherwise therefore yesterday tomorrow tonight together apart away back forward downtown down up out off")
	// sameParticiple are irregular pasts that are participles too.
	sameParticiple = set("sold made held built found kept sent brought bought told left lost won caught taught paid led met struck")
	// quantities are adjectives that stand for people or things.
	quantities = set("many several other others some few most such last next first second third more less both all another same former latter own various dead poor rich young old")
	// nominal are words in -ing that behind a noun are nouns.
	nominal = set(`crossing building meeting hearing opening wedding bombing shooting killing flooding landing sentencing reading painting housing training funding parking hacking
		stabbing ruling filing briefing gathering sitting warning sighting drilling mining shelling fighting looting rioting spending lending trading beating
		holding manufacturing engineering broadcasting banking marketing advertising gambling betting fishing farming logging smuggling trafficking laundering
		offering ceiling dwelling clearing closing listing posting recording poisoning`)
	// transitive are verbs that in the active want their object behind them.
	transitive = set(`capture accuse approve award cancel condemn convict create declare deploy describe design destroy detain discover dismiss elect establish evacuate execute expel
		identify impose injure install jail kill launch nominate oust publish raise recover release rescue sack seize suspend wound arrest rob kidnap abduct assassinate murder poison
		torture build found fund own obtain produce receive hurt stab`)
	// closedClass are words that are no names, also at the head of a sentence.
	closedClass = set("had were should if when as while for with but and yet so after before since although though because in on at by from to of this that these those his her its their there here what who why how no not never only even still then now also once until unless among amid despite during under over")
	// setPhrases are prepositional phrases that are adverbs.
	setPhrases = map[string]bool{"in fact": true, "in turn": true, "at first": true, "at last": true, "at once": true, "of course": true, "for example": true, "for instance": true, "in effect": true, "in part": true, "by then": true, "by now": true, "so far": true, "in spite": true, "in addition": true, "in response": true, "in return": true, "in protest": true, "in total": true, "in all": true, "on average": true, "on board": true, "in particular": true, "in general": true, "by contrast": true, "for good": true, "in vain": true}
	// institutions follow "to" as places, without an article.
	institutions = set("hospital prison jail court school church university college parliament safety")
	pastOnly     = set(`rang wept crept knelt clung flung swung slid strode struck slew fled began drowned swore withdrew overthrew forbade forgave arose shrank sprang sank swam became overtook underwent killed injured erupted collapsed resigned
		died ran went came took gave knew grew threw drew flew blew wrote spoke chose drove froze rode stole tore woke wore sang sat told sold said held kept met paid
		sent slept spent taught won bought caught fought hung led meant sought shook swept dug heard burnt learnt`)
)

// isAgents reports the plural of a noun for people who do something, by its form alone.
func isAgents(w string) bool {
	for _, end := range [...]string{"ers", "ors", "ists", "ants", "ents", "oys", "ians"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
