package source

// abbreviation says how the full stop of an abbreviation is to be read.
type abbreviation int

const (
	none         abbreviation = iota // not an abbreviation
	anywhere                         // may end a sentence: does so before a word that starts one
	beforeName                       // a name or a word always follows: "Mr.", "vs."
	beforeNumber                     // belongs to a number if one follows: "No. 5"
	monthOrDay                       // "Jan. 10", "Mon."
)

// abbreviations are the ones of English prose, lower case, without the last
// stop. Acronyms with stops inside ("U.S.") and initials need no entry.
var abbreviations = map[string]abbreviation{
	"mr": beforeName, "mrs": beforeName, "ms": beforeName, "mx": beforeName, "messrs": beforeName,
	"dr": beforeName, "drs": beforeName, "prof": beforeName, "rev": beforeName, "hon": beforeName,
	"pres": beforeName, "gov": beforeName, "govs": beforeName, "sen": beforeName, "sens": beforeName,
	"rep": beforeName, "reps": beforeName, "amb": beforeName, "sec": beforeName, "supt": beforeName,
	"gen": beforeName, "col": beforeName, "maj": beforeName, "capt": beforeName, "cpl": beforeName,
	"lt": beforeName, "sgt": beforeName, "pvt": beforeName, "adm": beforeName, "cmdr": beforeName,
	"brig": beforeName, "det": beforeName, "insp": beforeName, "fr": beforeName, "st": beforeName,
	"ste": beforeName, "mt": beforeName, "ft": beforeName, "vs": beforeName, "v": beforeName,
	"e.g": beforeName, "i.e": beforeName, "cf": beforeName, "viz": beforeName, "approx": beforeName,
	"ca": beforeName, "c": beforeName, "dept": beforeName, "univ": beforeName, "asst": beforeName,
	"lt.col": beforeName, "lt.gen": beforeName, "maj.gen": beforeName,

	"no": beforeNumber, "nos": beforeNumber, "fig": beforeNumber, "figs": beforeNumber, "vol": beforeNumber,
	"p": beforeNumber, "pp": beforeNumber, "art": beforeNumber, "para": beforeNumber, "ch": beforeNumber,
	"op": beforeNumber, "sect": beforeNumber, "ext": beforeNumber, "tel": beforeNumber,

	"jan": monthOrDay, "feb": monthOrDay, "mar": monthOrDay, "apr": monthOrDay, "jun": monthOrDay,
	"jul": monthOrDay, "aug": monthOrDay, "sept": monthOrDay, "sep": monthOrDay, "oct": monthOrDay,
	"nov": monthOrDay, "dec": monthOrDay, "mon": monthOrDay, "tue": monthOrDay, "tues": monthOrDay,
	"wed": monthOrDay, "thu": monthOrDay, "thur": monthOrDay, "thurs": monthOrDay, "fri": monthOrDay,

	"inc": anywhere, "corp": anywhere, "co": anywhere, "cos": anywhere, "ltd": anywhere, "bros": anywhere,
	"plc": anywhere, "llc": anywhere, "jr": anywhere, "sr": anywhere, "esq": anywhere, "etc": anywhere,
	"al": anywhere, "assn": anywhere, "ave": anywhere, "blvd": anywhere, "rd": anywhere, "bldg": anywhere,
	"est": anywhere, "intl": anywhere, "natl": anywhere, "mfg": anywhere, "hwy": anywhere,
	"ala": anywhere, "ariz": anywhere, "ark": anywhere, "calif": anywhere, "colo": anywhere,
	"conn": anywhere, "del": anywhere, "fla": anywhere, "ga": anywhere, "ill": anywhere, "ind": anywhere,
	"kan": anywhere, "ky": anywhere, "la": anywhere, "md": anywhere, "mass": anywhere, "mich": anywhere,
	"minn": anywhere, "miss": anywhere, "mo": anywhere, "mont": anywhere, "neb": anywhere, "nev": anywhere,
	"okla": anywhere, "ore": anywhere, "pa": anywhere, "penn": anywhere, "tenn": anywhere, "tex": anywhere,
	"va": anywhere, "vt": anywhere, "wash": anywhere, "wis": anywhere, "wyo": anywhere, "ont": anywhere,
}

// sentenceStarters are the words that, capitalised behind an abbreviation,
// begin a sentence rather than go on with a name.
var sentenceStarters = set(
	"The", "A", "An", "This", "That", "These", "Those", "There", "Here", "It", "Its", "He", "His", "She", "Her",
	"They", "Their", "We", "Our", "You", "Your", "I", "My", "In", "On", "At", "By", "For", "From", "With", "To",
	"As", "Of", "After", "Before", "During", "Since", "Until", "While", "When", "Where", "Why", "How", "What",
	"Who", "Which", "Whether", "If", "Unless", "Although", "Though", "Because", "But", "And", "Or", "So", "Yet",
	"Not", "No", "Nor", "Both", "Either", "Neither", "Some", "Many", "Most", "All", "Each", "Every", "Any",
	"Few", "Several", "Other", "Others", "Another", "Such", "However", "Meanwhile", "Moreover", "Also", "Then",
	"Now", "Still", "Only", "Even", "Just", "Once", "Under", "Over", "Between", "Among", "About", "Against",
	"Despite", "According", "Asked", "Earlier", "Later", "Last", "Next", "Today", "Yesterday", "Officials",
	"One", "Two", "Three", "Is", "Are", "Was", "Were", "Has", "Have", "Had", "Do", "Does", "Did", "Can", "Could",
	"Will", "Would", "Should", "May", "Might", "Must", "Let", "Separately", "Nevertheless", "Instead",
)

// clockCompany are the words that go on with a clock time: a zone, a day.
var clockCompany = set(
	"EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "GMT", "UTC", "BST", "CET",
	"CEST", "EET", "MSK", "IST", "JST", "AEST", "AEDT", "Eastern", "Central", "Mountain", "Pacific", "Greenwich",
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed",
	"Thu", "Thurs", "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
	"Sept", "Sep", "Oct", "Nov", "Dec",
)

// speechVerbs follow a speaker's name behind a quoted question.
var speechVerbs = set("said", "says", "asked", "asks", "wrote", "writes", "added", "tweeted", "replied", "told",
	"shouted", "cried", "joked", "wondered", "exclaimed")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
