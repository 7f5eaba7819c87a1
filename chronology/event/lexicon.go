package event

import "strings"

// sense is what the lexicon knows of a verb or of an event noun.
type sense struct {
	kind  Kind
	class senseClass
}

// senseClass says what a word does in telling an event.
type senseClass uint8

const (
	happens senseClass = iota // it names a happening: annex, collapse; attack, election
	speech                    // it tells of someone's words: say, deny, announce
	light                     // it lends its grammar to a noun: hold talks, make a proposal
	state                     // it tells how things are, not what happened: be, own, remain
	mental                    // it tells what someone thinks or wants
	plan                      // its complement is planned: plan to, agree to, vow to
	aspect                    // it begins, continues or ends another: begin, resume, fail
)

// The lexicon, by lemma. Each row is a kind or class and its verbs; the words
// are those an English speaker would list for it, and a verb that is missing
// is taken as a happening of the kind other.
var verbs = readVerbs([]lexiconRow{
	{Talks, happens, "negotiate confer mediate parley speak"},
	{Meeting, happens, "meet convene gather host visit attend receive assemble summon"},
	{Statement, speech, `say tell announce state declare deny confirm warn claim insist argue stress add note explain acknowledge admit accuse
		condemn criticise criticize praise urge demand call pledge vow promise reject describe report reiterate reveal disclose comment
		remark assert allege suggest testify apologise apologize threaten complain predict respond reply ask address boast caution concede contend
		denounce emphasise emphasize estimate express inform maintain mention observe pronounce propose recommend rebuke refute signal
		indicate show tweet voice question quote read rebuff repeat appeal blame brief deplore hail welcome lament`},
	{Agreement, happens, "sign ratify agree accord settle reconcile endorse conclude broker"},
	{Military, happens, `invade annex occupy deploy withdraw mobilise mobilize bomb shell capture seize besiege retreat conquer liberate advance
		land defeat surrender counterattack encircle overrun patrol intercept fortify blockade disarm retake station cross bombard
		repel repulse ambush disband storm`},
	{Attack, happens, `attack kill shoot stab assault ambush assassinate murder kidnap abduct detonate explode raid hijack massacre torture
		strike behead wound rape loot torch rob hack breach fire loot riot clash`},
	{Accident, happens, "crash collide hit derail sink capsize spill leak collapse rupture malfunction injure"},
	{Disaster, happens, "flood erupt destroy devastate quake ravage displace engulf evacuate inundate topple damage rescue shake"},
	{Election, happens, "elect vote reelect re-elect campaign poll nominate inaugurate"},
	{Appointment, happens, "appoint resign dismiss sack oust depose replace succeed retire promote hire fire reinstate impeach overthrow name install abdicate crown swear"},
	{Legal, happens, `execute arrest charge sue convict sentence acquit indict jail imprison detain prosecute fine rule overturn extradite plead
		free release investigate probe subpoena deport appeal file seize uphold bail pardon quash bar ban cite summon testify`},
	{Legislation, happens, "pass enact legislate repeal approve adopt amend veto introduce outlaw legalise legalize ratify table impose lift abolish"},
	{Economy, happens, `devalue default nationalise nationalize privatise privatize inflate cut raise lower hike slump surge plunge tumble jump
		rally soar rebound shrink contract slow slash rise fall drop climb decline gain`},
	{Business, happens, `acquire merge buy sell launch recall invest list float bid found establish unveil shut lay expand bankrupt
		restructure ship earn`},
	{Health, happens, "infect vaccinate diagnose hospitalise hospitalize quarantine inoculate poison cure contaminate airlift"},
	{Science, happens, "discover invent orbit launch isolate sequence patent"},
	{Sport, happens, "score qualify compete race"},
	{Culture, happens, "premiere exhibit perform compose celebrate award marry wed paint unveil"},
	{Death, happens, "die perish drown succumb bury"},
	{Other, happens, `cancel postpone delay begin arrive leave return depart travel flee escape protest demonstrate march strike rally cut break build
		demolish construct discover send move join quit found create dissolve unite split separate change reach cause issue give deliver block
		grant suspend restore resume force inspect search remove order publish submit transfer enter complete seize win lose beat finish draw play test publish close open halt produce sponsor widen invite ignite recite incite reunite expedite`},
	{Other, light, "hold make take give have conduct stage engage carry launch undertake reach do deliver pay suffer place issue hand"},
	{Other, state, `be have own remain stay seem appear look contain include consist belong exist live stand lie represent mean involve depend
		concern deserve resemble cost weigh equal matter prove keep sound tend comprise feature require need lack serve constitute extend
		range span share enjoy last total border number hold reflect bear deal`},
	{Other, mental, `think believe know want hope fear expect consider feel see understand wish intend doubt suspect prefer wonder like love hate
		regard suppose worry realise realize remember forget assume imagine aim seek try view decide hear`},
	{Other, plan, "plan agree vow pledge promise intend prepare schedule expect decide threaten offer seek aim hope want try propose"},
	{Other, aspect, "begin start continue resume stop end cease fail finish complete keep prepare"},
})

// The event nouns, by their singular or usual form.
var nouns = readNouns([]lexiconRow{
	{Talks, happens, "talks negotiation negotiations discussion discussions dialogue consultation consultations mediation"},
	{Meeting, happens, "meeting meetings summit conference visit session gathering hearing congress assembly convention trip tour"},
	{Statement, speech, "statement remarks speech announcement declaration address denial warning interview briefing comment comments testimony apology"},
	{Agreement, happens, "agreement treaty accord deal pact ceasefire truce armistice settlement merger peace proposal pledge"},
	{Military, happens, `war invasion offensive battle siege annexation occupation coup withdrawal deployment bombardment airstrike airstrikes
		operation mutiny revolt rebellion fighting shelling uprising insurgency campaign raid landing blockade exercise exercises retreat surrender revolution`},
	{Attack, happens, "attack attacks bombing shooting assassination murder killing massacre kidnapping hijacking stabbing riot riots clash clashes violence assault robbery theft hack breach"},
	{Accident, happens, "explosion blast crash accident collision derailment spill fire leak meltdown collapse sinking disaster"},
	{Disaster, happens, "earthquake quake flood floods hurricane tsunami eruption storm typhoon tornado wildfire landslide drought famine cyclone aftershock avalanche"},
	{Election, happens, "voting election elections referendum vote ballot campaign poll runoff primary inauguration"},
	{Appointment, happens, "resignation appointment dismissal nomination impeachment succession ouster"},
	{Legal, happens, "trial verdict arrest lawsuit ruling sentence conviction indictment hearing inquiry investigation appeal raid acquittal execution inquest ban suspension fine"},
	{Legislation, happens, "bill law vote amendment motion legislation decree sanctions embargo"},
	{Economy, happens, "recession crash default bailout devaluation strike boycott slump"},
	{Business, happens, "takeover acquisition merger launch recall bankruptcy offering layoffs closure purchase sale offer bid"},
	{Health, happens, "outbreak epidemic pandemic vaccination infection surgery operation transplant trials medical"},
	{Science, happens, "discovery experiment launch landing eclipse invention"},
	{Sport, happens, "match game final tournament championship race victory defeat win olympics"},
	{Culture, happens, "concert exhibition premiere festival wedding ceremony award celebration parade"},
	{Death, happens, "death funeral burial deaths suicide"},
	{Other, happens, "mission fight bout duel protest protests demonstration demonstrations march rally strike decision visit opening closing delay cancellation evacuation"},
})

type lexiconRow struct {
	kind  Kind
	class senseClass
	words string
}

// readVerbs reads the table of verbs; of a verb in several rows the first with
// a kind stands, unless a later row says how it is used.
func readVerbs(rows []lexiconRow) *wordTable[sense] {
	table := &wordTable[sense]{}
	for _, row := range rows {
		for w := range strings.FieldsSeq(row.words) {
			old, ok := table.find(w)
			switch {
			case !ok:
				table.put(w, sense{row.kind, row.class})
			case row.class != happens && old.class == happens && old.kind == Other:
				table.put(w, sense{old.kind, row.class})
			}
		}
	}
	return table
}

func readNouns(rows []lexiconRow) *wordTable[sense] {
	table := &wordTable[sense]{}
	for _, row := range rows {
		for w := range strings.FieldsSeq(row.words) {
			if !table.has(w) {
				table.put(w, sense{row.kind, row.class})
			}
		}
	}
	return table
}

// verbSense looks a lemma up; a verb that is not listed happens.
func verbSense(lemma string) sense {
	if s, ok := verbs.find(lemma); ok {
		return s
	}
	return sense{Other, happens}
}

// nounSense looks a noun up, in its singular too. It is in small letters.
func nounSense(w string) (sense, bool) {
	s, ok := nouns.find(w)
	if singular, plural := strings.CutSuffix(w, "s"); plural && !ok {
		return nouns.find(singular)
	}
	return s, ok
}
