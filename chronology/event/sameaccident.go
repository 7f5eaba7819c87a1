package event

import "strings"

// accident is the word for all accidents by which marks meet.
const accident = "accident"

var (
	// accidentNouns name an accident, whatever came to pass.
	accidentNouns = set("accident crash collision derailment sinking wreck disaster tragedy")
	// vehicles are what has an accident.
	vehicles = set("bus coach train tram plane jet airliner helicopter lorry truck car van ferry boat ship tanker motorcycle minibus trawler balloon glider")
)

// sameAccident reports a noun for an accident and a verb that says what came to pass, of
// no other vehicle: "the bus plunged into a ravine", "Saturday's bus crash".
func sameAccident(a, b *told) bool {
	if a.kind != Accident || b.kind != Accident || a.noun == b.noun {
		return false
	}
	if b.noun {
		a, b = b, a
	}
	if !accidentNouns.has(a.lemma) || !crashes.has(b.lemma) {
		return false
	}
	x, y := vehicleIn(a.title), vehicleIn(b.title)
	return y != "" && (x == y || x == "")
}

// crashes are what vehicles do in an accident.
var crashes = set("crash plunge fall overturn derail sink capsize collide veer skid smash hit strike roll ram run")

// vehicleIn returns the first vehicle that a title names, or "".
func vehicleIn(title string) string {
	for w := range strings.FieldsSeq(title) {
		if w = strings.ToLower(strings.Trim(w, ",.")); vehicles.has(w) {
			return w
		}
	}
	return ""
}
