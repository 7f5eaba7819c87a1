package chronology

import "strings"

// nation returns the country that a lower-case name speaks for: its own name, its
// capital, by which papers call its government, or the word for its people. It
// is "" for any other name. "eu" and "un" count as countries.
func nation(name string) string { return nations[name] }

// isCapital reports the name of a city that stands for a country.
func isCapital(name string) bool {
	n := nations[name]
	return n != "" && capitals[n] == name
}

// countryLines list each country, its capital, then its people's words and its
// other names. "_" joins the words of one name; a country whose capital bears its
// name, or is not called for its government, has "-".
const countryLines = `
afghanistan kabul afghan|albania tirana albanian|algeria algiers algerian|argentina buenos_aires argentine argentinian|armenia yerevan armenian
australia canberra australian|austria vienna austrian|azerbaijan baku azerbaijani|bangladesh dhaka bangladeshi|belarus minsk belarusian|belgium - belgian
bolivia la_paz bolivian|bosnia sarajevo bosnian|brazil brasilia brazilian|britain london british u.k uk united_kingdom|bulgaria sofia bulgarian
cambodia phnom_penh cambodian|canada ottawa canadian|chad n'djamena chadian|chile santiago chilean|china beijing chinese|colombia bogota colombian
congo kinshasa congolese|croatia zagreb croatian|cuba havana cuban|cyprus nicosia cypriot|czech_republic prague czech|denmark copenhagen danish
ecuador quito ecuadorian|egypt cairo egyptian|eritrea asmara eritrean|estonia tallinn estonian|ethiopia addis_ababa ethiopian|eu brussels european_union
finland helsinki finnish|france paris french|georgia tbilisi georgian|germany berlin german|ghana accra ghanaian|greece athens greek|haiti port-au-prince haitian
honduras tegucigalpa honduran|hungary budapest hungarian|iceland reykjavik icelandic|india new_delhi indian delhi|indonesia jakarta indonesian
iran tehran iranian|iraq baghdad iraqi|ireland dublin irish|israel jerusalem israeli|italy rome italian|japan tokyo japanese|jordan amman jordanian
kazakhstan astana kazakh|kenya nairobi kenyan|kosovo pristina kosovar|kuwait - kuwaiti|kyrgyzstan bishkek kyrgyz|latvia riga latvian|lebanon beirut lebanese
libya tripoli libyan|lithuania vilnius lithuanian|malaysia kuala_lumpur malaysian|mali bamako malian|malta valletta maltese|mexico mexico_city mexican
moldova chisinau moldovan|mongolia ulaanbaatar mongolian|morocco rabat moroccan|mozambique maputo mozambican|myanmar naypyidaw burmese
nepal kathmandu nepali|netherlands the_hague dutch|nicaragua managua nicaraguan|niger niamey nigerien|nigeria abuja nigerian|north_korea pyongyang north_korean
norway oslo norwegian|oman muscat omani|pakistan islamabad pakistani|panama - panamanian|peru lima peruvian|philippines manila filipino philippine
poland warsaw polish|portugal lisbon portuguese|qatar doha qatari|romania bucharest romanian|russia moscow russian kremlin|rwanda kigali rwandan
saudi_arabia riyadh saudi|senegal dakar senegalese|serbia belgrade serbian|singapore - singaporean|slovakia bratislava slovak|slovenia ljubljana slovenian
somalia mogadishu somali|south_africa pretoria south_african|south_korea seoul south_korean|spain madrid spanish|sri_lanka colombo sri_lankan|sudan khartoum sudanese
sweden stockholm swedish|switzerland bern swiss|syria damascus syrian|taiwan taipei taiwanese|tanzania dodoma tanzanian|thailand bangkok thai|tunisia tunis tunisian
turkey ankara turkish|uganda kampala ugandan|ukraine kyiv ukrainian kiev|un - united_nations|united_states washington american u.s us usa america
uruguay montevideo uruguayan|uzbekistan tashkent uzbek|venezuela caracas venezuelan|vietnam hanoi vietnamese|yemen sanaa yemeni|zambia lusaka zambian
zimbabwe harare zimbabwean`

var nations, capitals = readNations()

func readNations() (nations, capitals map[string]string) {
	nations, capitals = make(map[string]string), make(map[string]string)
	for line := range strings.FieldsFuncSeq(countryLines, func(r rune) bool { return r == '|' || r == '\n' }) {
		country := ""
		for i, name := range strings.Fields(line) {
			name = strings.ReplaceAll(name, "_", " ")
			switch i {
			case 0:
				country = name
			case 1:
				capitals[country] = name
			}
			if name != "-" {
				nations[name] = country
			}
		}
	}
	return nations, capitals
}
