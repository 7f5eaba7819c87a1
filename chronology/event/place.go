package event

import (
	"strings"
	"unicode/utf8"

	"annals/chronology/event/internal/pos"
	"annals/chronology/source"
)

// placeOf returns the place of a happening told in words [first, end): the
// name behind "in", "at", "near" or "outside" that is no person, and is a
// place the gazetteer knows or a name that no verb or honorific makes a person.
func (p *people) placeOf(doc *source.Document, s *sentence, first, end int) string {
	best := ""
	inName := make(map[int]bool)
	for _, run := range s.names(first, end) {
		for i := run.first; i < run.end; i++ {
			inName[i] = true
		}
	}
	for i := first; i+1 < end; i++ {
		if inName[i] {
			continue // "in Europe" inside an organisation's name is no place of the event
		}
		if !s.locates(i) {
			continue
		}
		j := i + 1
		for j < end && (s.words[j].tag == pos.DT || s.words[j].is("northern", "southern", "eastern", "western", "central", "downtown")) {
			j++
		}
		if j >= end || !s.words[j].isName() || s.words[j].timex >= 0 {
			continue
		}
		runs := s.names(j, end)
		if len(runs) == 0 || runs[0].first != j {
			continue
		}
		name := s.text(doc, runs[0].first, runs[0].end)
		if p.surnames[name] != "" || p.full[name] != "" || isDemonym(name) || holds(fields, name) {
			continue
		}
		if knownPlace(name) {
			return name
		}
		if best == "" && !looksCorporate(name) {
			best = name
		}
	}
	return best
}

// locates reports a preposition behind which a name tells where: no stake "in" a firm.
func (s *sentence) locates(i int) bool {
	switch s.words[i].lower() {
	case "at", "near", "outside", "off", "inside", "across", "around":
		return true
	case "in":
		return i == 0 || !heldIn.has(s.words[i-1].lower())
	}
	return false
}

// heldIn are words whose "in" tells of what, not where; fields are what a prize or degree is in.
var (
	heldIn = set("stake stakes share shares interest invest invests invested investing investment confidence trust faith believe believes believed role")
	fields = set("physics chemistry medicine literature economics mathematics physiology biology engineering law philosophy history")
)

// isScene reports the name of a place where something happened or to which somebody
// went, which takes no part in it: "met in Geneva", "flew to Bern".
func (s *sentence) isScene(p *people, run nameRun, name string) bool {
	if run.end == run.core+1 {
		if w := s.words[run.core].lower(); fields.has(w) || generic.has(w) {
			return true
		}
	}
	i := run.first - 1
	for i >= 0 && (s.words[i].tag == pos.DT || s.words[i].tag.Adjective()) {
		i--
	}
	if i < 0 || s.words[i].tag != pos.IN && s.words[i].tag != pos.TO || p.surnames[name] != "" || p.full[name] != "" {
		return false
	}
	if s.words[i].is("to", "from", "into", "towards", "through", "via") {
		return holds(cities, name)
	}
	return s.locates(i) && !looksCorporate(name)
}

// isAttribute reports what is no name but part of an adjective: "Oscar-winning", the "New"
// of "New York-based".
func (s *sentence) isAttribute(run nameRun) bool {
	for _, i := range [...]int{run.end - 1, run.end} {
		if i < len(s.words) {
			if _, last, ok := strings.Cut(s.words[i].text, "-"); ok && last != "" && last[0] >= 'a' && last[0] <= 'z' && (strings.HasSuffix(last, "ed") || strings.HasSuffix(last, "ing") || last == "born" || last == "led" || last == "run") {
				return true
			}
		}
	}
	return false
}

// generic are words that stand in names of things and places and alone name nobody.
var generic = set("flight sea street road avenue highway route ocean river lake mount act article section ward station phase island bay bridge park square")

func looksCorporate(name string) bool {
	name = strings.TrimRight(name, " ")
	return holds(corporate, name[strings.LastIndexByte(name, ' ')+1:])
}

func knownPlace(name string) bool { return isCountry(name) || holds(cities, name) }

func isCountry(name string) bool { return holds(countries, name) }

func isDemonym(name string) bool {
	return holds(demonyms, name[strings.LastIndexByte(name, '-')+1:])
}

// holds reports whether a set has a word or name, whatever its capitals, and makes no copy
// of it but for one that is long or not of ASCII letters.
func holds(set *wordSet, name string) bool {
	var small [32]byte
	if len(name) > len(small) {
		return set.has(strings.ToLower(name))
	}
	for i := range len(name) {
		c := name[i]
		if c >= utf8.RuneSelf {
			return set.has(strings.ToLower(name))
		}
		if c-'A' <= 'Z'-'A' {
			c |= 0x20
		}
		small[i] = c
	}
	return set.has(string(small[:len(name)]))
}

// names of several words are joined by "_" in the lists below.
func placeSet(list string) *wordSet {
	s := &wordSet{}
	for w := range strings.FieldsSeq(list) {
		s.put(strings.ReplaceAll(w, "_", " "), struct{}{})
	}
	return s
}

var countries = placeSet(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia
	bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt
	england eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india
	indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
	lithuania luxembourg madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
	netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal
	serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan
	uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe u.s. us uk u.k. united_states united_kingdom soviet_union
	new_zealand south_africa north_korea south_korea saudi_arabia sri_lanka costa_rica el_salvador czech_republic east_germany west_germany`)

var cities = placeSet(`london paris berlin rome madrid vienna geneva brussels moscow kyiv kiev washington new_york los_angeles chicago boston houston
	philadelphia san_francisco seattle dallas atlanta miami detroit toronto ottawa montreal vancouver mexico_city havana lima bogota caracas santiago
	buenos_aires sao_paulo rio_de_janeiro brasilia beijing shanghai hong_kong tokyo osaka seoul pyongyang taipei manila jakarta bangkok hanoi singapore
	kuala_lumpur dar_es_salaam delhi new_delhi mumbai kolkata karachi islamabad lahore kabul tehran baghdad mosul damascus aleppo beirut jerusalem tel_aviv gaza cairo
	tripoli tunis algiers rabat khartoum nairobi lagos abuja accra johannesburg cape_town pretoria addis_ababa kinshasa istanbul ankara athens sofia
	bucharest belgrade budapest prague warsaw krakow vilnius riga tallinn minsk helsinki stockholm oslo copenhagen amsterdam the_hague hamburg munich
	frankfurt cologne zurich basel bern lyon marseille milan naples turin venice lisbon porto barcelona dublin belfast edinburgh glasgow cardiff
	manchester liverpool birmingham leeds sydney melbourne canberra brisbane perth auckland wellington crimea donbas minsk sochi odesa kharkiv mariupol
	lviv sarajevo pristina davos doha dubai abu_dhabi riyadh sanaa nagasaki hiroshima europe asia africa california texas florida ohio alaska`)

var demonyms = set(`american russian british french german chinese japanese israeli palestinian ukrainian polish italian spanish greek turkish iranian
	iraqi syrian egyptian indian pakistani afghan korean vietnamese canadian mexican brazilian australian dutch belgian swiss swedish norwegian danish
	finnish irish scottish welsh english european african asian arab soviet czech hungarian romanian bulgarian serbian croatian cuban haitian saudi
	republican republicans democrat democrats democratic christian muslim jewish catholic islamic western eastern northern southern americans russians
	ukrainians israelis palestinians germans iraqis`)
