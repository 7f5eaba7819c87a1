package event

import "testing"

// TestUnasserted holds what a sentence says without saying that it was so, each beside
// a sentence like it that does.
func TestUnasserted(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"never", "The bank never granted the loan on Monday.", nil},
		{"no longer", "The ferry no longer ran on Monday.", nil},
		{"neither, nor", "Neither the baker nor his son resigned on Monday.", nil},
		{"not a single", "Not a single guard voted on Monday.", nil},
		{"there were none", "There were no riots on Monday.", nil},
		{"there were some", "There were riots on Monday.", []string{"2022-01-10 occurred attack: Riots take place"}},
		{"nobody's noun", "Nobody attended the trial on Monday.", nil},
		{"it is not true that", "It is not true that the duke fell in 1702.", nil},
		{"a wish", "Please send the boat on Monday.", nil},
		{"a proposal", "Let us meet on Monday.", nil},
		{"a thought", "Imagine that war had broken out in 1962.", nil},
		{"a joke", "The host joked that he had married a goat in 1990.", nil},
		{"a story", "In the novel, a duke is robbed in 1925.", nil},
		{"the book itself", "In the novel, published in 1990, a duke is robbed in 1925.", []string{"1990 occurred other: Novel is published"}},
		{"a question", "Did the riot in May change the law?", nil},
		{"of what someone is accused", "The guard is accused of setting fire to the barn on Monday.", nil},
		{"what prosecutors say is an allegation", "Prosecutors said Marek stabbed a guard on Monday.", []string{"2022-01-10 hypothetical attack: Marek stabs a guard"}},
		{"what the police say is taken as so", "Police said Marek stabbed a guard on Monday.", []string{"2022-01-10 occurred attack: Marek stabs a guard"}},
		{"a plan that came to nothing", "The trial had been scheduled to begin on Monday but was delayed.", []string{"2022-01-10 denied legal: Trial to begin"}},
		{"a plan to which something was done", "The council rejected the plan for a mast on Monday.", []string{"2022-01-10 occurred statement: Council rejects the plan for a mast"}},
		{"what is put off to a day comes on it", "The match has been moved to Sunday.", []string{"2022-01-16 planned other: Match to take place"}},
		{"what might be done in a month to come", "The plant could be closed in June.", []string{"2022-06 hypothetical other: Plant could be closed"}},
		{"an attempt", "The pilot tried to land on Monday.", []string{"2022-01-10 occurred other: Pilot tries to land"}},
		{"a reign no expression covers", "The abbey was founded in the reign of Otto II.", nil},
		{"what was let happen is no plan", "The court let him go on Monday.", []string{"2022-01-10 occurred other: Court lets him go"}},
		{"a day that saw it", "Christmas Day saw a raid on the port.", []string{"2021-12-25 occurred military: Raid on the port"}},
		{"it was on that day", "It was on Monday that the mayor resigned.", []string{"2022-01-10 occurred appointment: Mayor resigns"}},
		{"what one did on one day and another on the next", "The lower house passed the bill on Monday and the upper house on Tuesday.", []string{"2022-01-10 occurred legislation: Lower house passes the bill"}},
		{"a plural that looks like a verb", "On Sunday, burglars broke into the hut.", []string{"2022-01-09 occurred attack: Burglars break into the hut"}},
		{"an object that looks like a verb", "The bank has raised fees ten times since 2019.", []string{"2019/2022-01-12 ongoing economy: Bank raises fees ten times"}},
		{"behind a name and its number", "The crash of Flight 9 into the lake on Monday killed 81 people.", []string{"2022-01-10 occurred accident: Crash of Flight 9 into the lake kills 81 people"}},
		{"talks on a sale are not sold", "Talks on a sale collapsed on Monday.", []string{"2022-01-10 occurred talks: Talks on a sale collapse"}},
		{"it emerged tells only that it is known", "Spain is to receive loans, it emerged on Monday.", nil},
		{"what was reported goes on, not who reported it", "Tom reported that the pump was installed on Monday. It failed on Tuesday.",
			[]string{"2022-01-10 occurred other: Pump is installed", "2022-01-11 occurred other: Pump fails"}},
		{"but a firm goes on after its figures", "The firm said that sales had risen on Monday. It cut jobs on Tuesday.",
			[]string{"2022-01-10 occurred economy: Sales rise", "2022-01-11 occurred economy: Firm cuts jobs"}},
		{"it said, of itself", "Halden is buying the studio, it said on Monday.", []string{"2022-01-10 occurred statement: Halden says it is buying the studio"}},
		{"those who are hurt are many", "The injured were flown to Bern on Monday.", []string{"2022-01-10 occurred other: Injured are flown to Bern"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
