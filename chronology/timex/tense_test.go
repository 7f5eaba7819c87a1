package timex

import (
	"testing"

	"annals/chronology/calendar"
)

// TestWhatIsToComeLiesAhead holds that words of intent, requests with a term,
// notes without a finite verb and what was foreseen turn a date forward, and that
// what only looks like them does not. All was published on Tuesday 17 March 2015.
func TestWhatIsToComeLiesAhead(t *testing.T) {
	for _, tt := range []struct{ text, value, reason string }{
		{"He told the club that he intended to retire at the end of July.", "2015-07", "an intention, though in the past tense"},
		{"She agreed to leave in July.", "2015-07", "an agreement"},
		{"They decided unanimously to close the shop in September.", "2015-09", "an adverb may stand between"},
		{"She vowed to return on 4 December.", "2015-12-04", "a vow"},
		{"The club was likely to move in August.", "2015-08", "what is likely is to come"},
		{"They had hoped to open in July.", "2014-07", "of what had been hoped nothing came"},
		{"They began to dig in July.", "2014-07", "what began is past"},
		{"The crew managed to land on Friday.", "2015-03-13", "what was managed is past"},
		{"Members were asked to reply by Friday.", "2015-03-20", "a request with a term"},
		{"They asked a judge to free him Friday.", "2015-03-13", "a request without a term was made that day"},
		{"Bids must reach the office by Friday.", "2015-03-20", "a duty"},
		{"The mill may reopen in August.", "2015-08", "a chance"},
		{"The mill may have shut in August.", "2014-08", "a chance that something happened"},
		{"All bids in by Friday", "2015-03-20", "a term without a verb"},
		{"Works to start no later than September.", "2015-09", "a note"},
		{"Trial to open in May", "2015-05", "a headline"},
		{"Clerk to write to the county by Thursday.", "2015-03-19", "a minute"},
		{"Efforts to free the ship in August failed.", "2014-08", "a finite verb follows"},
		{"He tries to forget what he saw in May.", "2014-05", "a pronoun is a subject"},
		{"A fair pencilled in for January drew complaints.", "2016-01", "what is pencilled in is to come"},
		{"A march has been announced for Saturday.", "2015-03-21", "what is announced for a day is to come"},
		{"Talks begin on Thursday.", "2015-03-19", "a programme is told in the present"},
		{"The meetings, which open on Thursday, are closed to all.", "2015-03-19", "so it is in an aside"},
		{"The truce takes effect on Friday.", "2015-03-20", "and of what takes effect"},
		{"Talks failed to begin on Thursday.", "2015-03-12", "an infinitive is no programme"},
		{"The envoy could come as early as Thursday.", "2015-03-19", "a chance"},
		{"The mayor, who as late as Saturday had backed him, spoke.", "2015-03-14", "what was so as late as a day is past"},
		{"The teams meet for a last televised bout on April 1.", "2015-04-01", "the participle only describes the bout"},
		{"The vial was sealed in a sample taken on June 1.", "2014-06-01", "a participle without its ending in -ed"},
		{"The league threatened to lower the bar, agreeing on Saturday to a compromise.", "2015-03-14", "a comma parts the day from the threat"},
		{"The firm had been preparing to float in August.", "2015-08", "what was being prepared is to come"},
		{"He could be home before Easter.", "2015-04-05", "a term that has not passed"},
		{"The league wants talks to resume by Saturday.", "2015-03-21", "a wish with a term"},
		{"An inquiry, set up in August, is to report.", "2014-08", "what was set up is past"},
		{"He had planned to sail in August.", "2014-08", "what had been planned"},
		{"Residents want the road shut until August.", "2015-08", "what holds until a month"},
		{"The court gave them until 1 January.", "2016-01-01", "a term"},
		{"The strike ran until August.", "2014-08", "what ran until a month is over"},
		{"It did not open until August.", "2014-08", "so is what did not happen until then"},
		{"Tickets go on sale on Friday.", "2015-03-20", "a programme"},
		{"Both were bailed to appear on 9 July.", "2015-07-09", "a summons"},
		{"The board rejected the plan for a tunnel on Thursday.", "2015-03-12", "a plan to which something was done"},
		{"The club set a record on Thursday.", "2015-03-12", "what is set is no plan where it is a thing"},
		{"Fans will march outside the ground before Saturday's match.", "2015-03-21", "what leads up to an event is before it"},
		{"The coach will be without two players for Saturday's final.", "2015-03-21", "so is what somebody will lack for it"},
		{"Saturday's concert will raise money.", "2015-03-21", "what is held on a fixed day and will do something"},
		{"Friday's ruling will be appealed.", "2015-03-13", "but no ruling"},
		{"He will meet former presidents Ida Bonn and Bo G Lind at the white house on the hill on Saturday.", "2015-03-21", "however long the sentence"},
		{"The firm will appeal Friday's ruling.", "2015-03-13", "nobody knows of a ruling to come"},
		{"She was the third person to be killed in Saturday's attack.", "2015-03-14", "even where an infinitive looks ahead"},
		{"A service will be held for those lost in Friday's storm.", "2015-03-13", "nor of a storm"},
		{"A launch slated for January drew complaints.", "2016-01", "what is slated is to come"},
	} {
		found := New().Tag(tt.text, calendar.Date{Year: 2015, Month: 3, Day: 17})
		if len(found) != 1 || found[0].Value != tt.value {
			t.Errorf("%q: %+v, want %s: %s", tt.text, found, tt.value, tt.reason)
		}
	}
}

// TestWhatWasForeseenCountsFromThen holds that "would" and an intention in the
// past look forward from the date they stand with.
func TestWhatWasForeseenCountsFromThen(t *testing.T) {
	for _, tt := range []struct{ text, value string }{
		{"He said in May that he would retire in July.", "2014-07"},
		{"On 2 November she promised to resign by January.", "2015-01"},
		{"She said on Friday she would decide by Monday.", "2015-03-16"},
		{"He said in May that he will retire in July.", "2015-07"},
	} {
		found := New().Tag(tt.text, calendar.Date{Year: 2015, Month: 3, Day: 17})
		if len(found) != 2 || found[1].Value != tt.value {
			t.Errorf("%q: %+v, want %s", tt.text, found, tt.value)
		}
	}
}
