package event

import "annals/chronology/event/internal/pos"

// idiom is a kind that a verb has only together with one of some nouns or
// particles behind it, whatever it is by itself: "laid down its arms", "was taken
// to hospital", "won the cup".
type idiom struct {
	kind  Kind
	verbs *wordSet
	with  *wordSet // nouns and particles behind the verb
	by    *wordSet // or the nouns that head its subject
}

var idioms = []idiom{
	{kind: Military, verbs: set("lay"), with: set("arms")},
	{kind: Health, verbs: set("take rush airlift bring admit carry fly"), with: set("hospital hospitals clinic")},
	{kind: Legal, verbs: set("take remand hold place keep"), with: set("custody")},
	{kind: Legal, verbs: set("appear stand"), with: set("court judge magistrate magistrates tribunal trial")},
	{kind: Other, verbs: set("recall summon expel"), with: set("ambassador ambassadors envoy envoys diplomat diplomats")},
	{kind: Appointment, verbs: set("confirm"), with: set("nominee nomination")},
	{kind: Election, verbs: set("reject approve back"), with: set("referendum plebiscite")},
	{kind: Business, verbs: set("award"), with: set("contract contracts tender tenders")},
	{kind: Other, verbs: set("fire"), by: set("alert alerts alarm alarms sensor sensors monitor")},
	{kind: Other, verbs: set("attend"), by: set("officers police crews paramedics firefighters")},
	{kind: Health, verbs: set("enrol enroll recruit follow"), with: set("patients participants volunteers")},
	{kind: Legal, verbs: set("hear"), with: set("appeal appeals case cases suit arguments evidence challenge trial lawsuit petition complaint testimony")},
	{kind: Legal, verbs: set("hear"), by: set("court judge judges justices jury tribunal")},
	{kind: Statement, verbs: set("dismiss reject brush"), with: set("report reports allegation allegations suggestion suggestions rumours rumors rumour rumor criticism accusation accusations warning warnings")},
	{kind: Other, verbs: set("seek"), with: set("asylum protection refuge sanctuary injunction")},
	{kind: Business, verbs: set("file seek"), with: set("bankruptcy insolvency administration")},
	{kind: Business, verbs: set("win lose land secure clinch"), with: set("contract contracts tender order orders")},
	{kind: Business, verbs: set("lose earn make post book"), with: set("million billion loss losses profit profits revenue")},
	{kind: Economy, verbs: set("bail"), with: set("bank banks lender lenders country economy airline carmaker")},
	{kind: Election, verbs: set("win lose gain take keep hold"), with: set("seat seats majority vote votes election elections presidency constituency constituencies primary runoff referendum")},
	{kind: Sport, verbs: set("win lose beat draw defeat knock reach thrash hold retain take claim"), with: set("match game final title cup trophy championship championships league medal gold silver bronze race tournament semi-final semifinal quarter-final playoff marathon metres meters relay hurdles sprint")},
	{kind: Culture, verbs: set("win receive get share"), with: set("prize prizes award awards oscar grammy emmy booker nobel")},
	{kind: Appointment, verbs: set("take leave assume"), with: set("office")},
	{kind: Appointment, verbs: set("come accede ascend succeed"), with: set("throne")},
	{kind: Appointment, verbs: set("step stand"), with: set("down aside")},
	{kind: Appointment, verbs: set("serve"), with: set("as")},
	{kind: Accident, verbs: set("run go"), with: set("aground ashore")},
	{kind: Accident, verbs: set("give"), with: set("way")},
	{kind: Accident, verbs: set("catch"), with: set("fire")},
	{kind: Disaster, verbs: set("make"), with: set("landfall")},
	{kind: Disaster, verbs: set("bury"), with: set("rubble landslide mudslide mud snow avalanche debris lava houses homes village villages")},
	{kind: Disaster, verbs: set("bury"), by: set("landslide mudslide avalanche mud snow lava slide")},
	{kind: Health, verbs: set("confirm record report detect register"), with: set("infection infections outbreak virus")},
	{kind: Health, verbs: set("treat"), with: set("patient patients injuries wounds hospital")},
	{kind: Sport, verbs: set("set break"), with: set("record")},
	{kind: Culture, verbs: set("represent"), with: set("biennale festival exhibition fair eurovision contest")},
	{kind: Sport, verbs: set("represent"), with: set("games olympics championships championship cup tournament")},
	{kind: Science, verbs: set("launch"), with: set("probe satellite rocket spacecraft lander rover telescope capsule orbiter")},
	{kind: Talks, verbs: set("be"), with: set("talks negotiations")},
	{kind: Meeting, verbs: set("appear testify"), with: set("committee panel inquiry commission hearing lawmakers senate congress parliament")},
	{kind: Science, verbs: set("appear"), with: set("journal")},
	{kind: Culture, verbs: set("appear"), by: set("novel book memoir biography volume edition translation anthology album")},
	{kind: Culture, verbs: set("appear"), with: set("magazine newspaper print bookshops cinemas")},
	{kind: Agreement, verbs: set("strike clinch seal"), with: set("deal agreement accord pact truce settlement compromise bargain")},
	{kind: Death, verbs: set("pass"), with: set("away")},
	{kind: Culture, verbs: set("show display exhibit lend borrow"), by: set("museum gallery")},
	{kind: Military, verbs: set("pull withdraw move enter leave cross advance march evacuate"), by: set("army troops forces soldiers militia rebels navy tanks")},
	{kind: Science, verbs: set("lift blast take land dock splash launch"), by: set("rocket capsule probe spacecraft shuttle lander satellite rover")},
	{kind: Legal, verbs: set("question search raid seize stop detain"), by: set("police detectives officers lawyers prosecutors investigators officer prosecutor")},
	{kind: Disaster, verbs: set("hit strike sweep wash"), by: set("wave waves lightning meteorite surge heatwave")},
	{kind: Attack, verbs: set("break steal storm burst force enter"), by: set("hackers hacker burglars burglar thieves thief robbers gunmen gunman intruders intruder attackers")},
	{kind: Science, verbs: set("detect find identify observe measure spot unearth map discover decode describe"), by: set("scientists scientist astronomers researchers physicists biologists geologists palaeontologists paleontologists archaeologists chemists observatory telescope")},
	{kind: Health, verbs: set("approve authorise authorize license clear withdraw"), with: set("drug drugs vaccine vaccines treatment medicine medicines")},
	{kind: Death, verbs: set("find"), with: set("dead body bodies")},
	{kind: Other, verbs: set("call"), with: set("off up")},
	{kind: Meeting, verbs: set("call"), with: set("meeting summit session")},
	{kind: Election, verbs: set("call"), with: set("election elections referendum")},
	{kind: Economy, verbs: set("call"), with: set("strike strikes")},
	{kind: Economy, verbs: set("strike"), by: set("union unions workers staff drivers nurses teachers miners crews employees doctors pilots dockers members guards cleaners lecturers")},
	{kind: Accident, verbs: set("plunge smash veer skid overturn"), by: set("bus car lorry truck train plane van helicopter tanker tram coach ferry")},
	{kind: Military, verbs: set("open"), by: set("army troops forces soldiers militia rebels artillery tanks guards")},
	{kind: Attack, verbs: set("open set"), with: set("fire")},
	{kind: Meeting, verbs: set("shake"), with: set("hands")},
	{kind: Military, verbs: set("exchange return trade"), with: set("fire gunfire")},
	{kind: Military, verbs: set("shoot bring"), with: set("drone drones missile missiles jet jets warplane rocket rockets")},
	{kind: Attack, verbs: set("go explode detonate"), by: set("bomb bombs device devices grenade grenades mine mines")},
	{kind: Attack, verbs: set("blow"), with: set("himself herself themselves")},
	{kind: Attack, verbs: set("throw hurl lob"), with: set("bomb bombs grenade grenades stones bricks")},
	{kind: Legal, verbs: set("turn give hand"), with: set("himself herself themselves")},
	{kind: Legal, verbs: set("drop bring press withdraw"), with: set("charges charge")},
	{kind: Legal, verbs: set("block halt suspend order strike"), by: set("judge judges court courts tribunal")},
	{kind: Legislation, verbs: set("sign"), with: set("bill law act decree")},
	{kind: Election, verbs: set("win lose gain retain keep"), with: set("senate parliament assembly congress council")},
	{kind: Business, verbs: set("go"), with: set("bankrupt bust")},
	{kind: Culture, verbs: set("release publish record"), with: set("album film single novel song memoir")},
	{kind: Economy, verbs: set("leave keep hold"), with: set("rate rates")},
	{kind: Economy, verbs: set("walk"), by: set("workers staff nurses drivers miners teachers doctors pilots")},
	{kind: Science, verbs: set("enter reach orbit leave circle"), by: set("spacecraft probe satellite capsule rocket lander rover")},
	{kind: Death, verbs: set("lose"), with: set("life lives")},
	{kind: Economy, verbs: set("hit reach touch"), with: set("low lows high highs record")},
	{kind: Appointment, verbs: set("swear"), with: set("in")},
	{kind: Attack, verbs: set("hit strike damage destroy"), with: set("missile missiles shell shells bomb bombs rocket rockets drone drones airstrike airstrikes gunfire")},
	{kind: Legal, verbs: set("strike"), with: set("court judges court's")},
	{kind: Attack, verbs: set("execute"), by: set("gunmen militants rebels fighters militia insurgents kidnappers")},
	{kind: Other, verbs: set("lay"), with: set("wreath wreaths flowers")},
	{kind: Other, verbs: set("bid"), with: set("farewell goodbye")},
	{kind: Culture, verbs: set("lay"), with: set("stone foundation")},
	{kind: Statement, verbs: set("dismiss reject brush"), with: set("provocation lies propaganda nonsense")},
	{kind: Accident, verbs: set("strike hit ram clip"), by: set("car lorry truck van bus pickup train tram motorcycle cyclist vehicle driver motorist")},
	{kind: Accident, verbs: set("strike hit knock"), with: set("car lorry truck train bus van vehicle tram")},
	{kind: Other, verbs: set("receive"), with: set("paper letter letters application parcel report copy money")},
	{kind: Disaster, verbs: set("rise spread billow fill cover pour drift shoot leap swallow bury"), by: set("smoke flames flame ash lava floodwater floodwaters fumes blaze mud")},
	{kind: Military, verbs: set("land"), by: set("troops marines soldiers army forces commandos paratroopers fleet")},
	{kind: Disaster, verbs: set("carry"), with: set("residents passengers survivors victims patients children wounded injured bodies")},
	{kind: Other, verbs: set("appear"), with: set("stage television tv web internet online media website facebook twitter youtube telegram")},
	{kind: Other, verbs: set("land"), with: set("in at")},
	{kind: Accident, verbs: set("suffer sustain receive escape"), with: set("injuries injury wounds burns fracture fractures concussion")},
	{kind: Disaster, verbs: set("respond rush race help assist"), by: set("trucks engines crews firefighters paramedics ambulances ambulance rescuers helicopters lifeboat lifeboats divers")},
	{kind: Disaster, verbs: set("assist help"), with: set("firefighters rescuers troops soldiers volunteers helicopters")},
	{kind: Disaster, verbs: set("pick pluck pull haul winch free"), with: set("rubble wreckage water sea survivors debris lifeboat")},
}

// idiomsOf are the idioms by their verbs, in the order of the table.
var idiomsOf = func() *wordTable[[]*idiom] {
	out := &wordTable[[]*idiom]{}
	for i := range idioms {
		for _, verb := range idioms[i].verbs.words {
			out.put(verb, append(out.get(verb), &idioms[i]))
		}
	}
	return out
}()

// idiomOf returns the kind of the idiom that a clause holds, if any. Its noun
// stands at most six words behind the verb, or of a passive before it.
func (s *sentence) idiomOf(c *clause) (Kind, bool) {
	g := c.group
	for _, x := range idiomsOf.get(g.lemma) {
		for n := c.complement; n < min(s.reachOf(c), c.complement+7); n++ {
			if w := &s.words[n]; w.timex < 0 && x.with.has(w.lower()) {
				return x.kind, true
			}
		}
		if x.by != nil && !g.passive && !c.subject.empty() && x.by.has(s.words[s.headNoun(c.subject)].lower()) {
			return x.kind, true
		}
		for n := c.subject.first; g.passive && n < c.subject.end; n++ {
			if x.with.has(s.words[n].lower()) {
				return x.kind, true
			}
		}
		if x.kind == Sport && s.hasScore(c) {
			return x.kind, true
		}
	}
	return "", false
}

// reachOf is the end of a clause, behind a noun that the tagger took for the verb
// of an infinitive.
func (s *sentence) reachOf(c *clause) int { return max(c.end, min(c.complement+2, len(s.words))) }

// hasScore reports the result of a game behind a clause's verb: "4–0", "2-1".
func (s *sentence) hasScore(c *clause) bool {
	for n := c.complement; n < c.end; n++ {
		w := &s.words[n]
		if w.timex >= 0 {
			continue
		}
		if isScore(w.text) {
			return true
		}
		if n+2 < c.end && w.tag == pos.CD && s.words[n+1].tag == pos.Colon && s.words[n+2].tag == pos.CD && isScore(w.text+"-"+s.words[n+2].text) {
			return true
		}
	}
	return false
}

// isScore reports two numbers of at most three digits with a dash between.
func isScore(text string) bool {
	digits, dashes := 0, 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			if digits++; digits > 3 {
				return false
			}
		case (r == '-' || r == '–') && digits > 0 && dashes == 0:
			digits, dashes = 0, 1
		default:
			return false
		}
	}
	return dashes == 1 && digits > 0
}
