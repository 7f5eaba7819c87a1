package event

import "testing"

// TestReading holds sentences whose verb, subject or time is easily read wrongly.
func TestReading(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"an -ing before a past is a noun", "Fighting broke out on Monday between the army and rebels.", []string{"2022-01-10 occurred military: Fighting breaks out between the army and rebels"}},
		{"a time may part the verb from its that", "A guard for the mill confirmed on Monday that the ship had sunk.", []string{"2022-01-10 occurred statement: A guard for the mill confirms that the ship had sunk"}},
		{"a decision with a day of its own", "The council decided on Monday to close the mill.", []string{"2022-01-10 occurred other: Council decides to close the mill"}},
		{"what was said after meeting is of the same day", "The envoy told reporters after meeting the king on Monday that he was glad.",
			[]string{"2022-01-10 occurred statement: Envoy tells reporters after meeting the king that he was glad"}},
		{"he is who said it", "Marek said on Monday he would step down in May.",
			[]string{"2022-01-10 occurred statement: Marek says he would step down", "2022-05 planned appointment: Marek to step down"}},
		{"he may be either of two", "The judge jailed the broker on Monday. He had fled to Peru in 2019.",
			[]string{"2019 occurred other: He had fled to Peru", "2022-01-10 occurred legal: Judge jails the broker"}},
		{"an aside opened by a participle before a past that is its base", "The dam, built in the 1930s, burst on Monday.",
			[]string{"193X occurred other: Dam is built", "2022-01-10 occurred other: Dam bursts"}},
		{"the old one resigns", "The club elected a speaker on Monday after the old one resigned on Sunday.",
			[]string{"2022-01-09 occurred appointment: Old one resigns", "2022-01-10 occurred election: Club elects a speaker"}},
		{"what is expected stays so", "A report on the crash is expected in May.", []string{"2022-05 planned other: A report on the crash is expected"}},
		{"an hour is not of the day in the dateline", "Wednesday, January 12, 2022\n\nA girl died on Tuesday night, becoming the third to be killed in Sunday's attack at a fair, a hospital said.\n\nShe had been in a hospital in Lille. Nine others were wounded, two of whom remained in intensive care as of Wednesday morning.\n\nA gunman opened fire on the crowd shortly after 8:40 p.m., killing two.",
			[]string{"2022-01-09 occurred attack: Attack at a fair", "2022-01-09T20:40 occurred attack: A gunman opens fire on the crowd, killing two", "2022-01-11 occurred death: A girl dies"}},
		{"a condition behind a comma", "The mill will reopen on Friday, provided the council gives its approval on Thursday.", []string{"2022-01-14 planned other: Mill to reopen"}},
		{"who files for insolvency does it", "Halden, its answer to the giants, filed for insolvency on Monday.", []string{"2022-01-10 occurred business: Halden files for insolvency"}},
		{"what an event followed is no event", "The session on Monday followed a fortnight of turmoil.", nil},
		{"what was to have been is of the nearest such day", "The fair was to have opened on Thursday.", []string{"2022-01-13 denied other: Fair to open"}},
		{"what was turned down by somebody did not turn", "On Monday Marek made an offer turned down by the board.", []string{"2022-01-10 occurred business: Marek makes an offer"}},
		{"that is the thing, not the person", "The captain of the ferry that ran aground on Sunday was arrested on Monday.",
			[]string{"2022-01-09 occurred accident: Ferry runs aground", "2022-01-10 occurred legal: Captain of the ferry is arrested"}},
		{"what was told is no relative clause", "The mayor told parliament on Monday that the inquiry would begin on 3 May.",
			[]string{"2022-01-10 occurred statement: Mayor tells parliament that the inquiry would begin", "2022-05-03 planned legal: Inquiry to begin"}},
		{"towed, behind a passive with its time", "The ship was refloated on Monday and towed to Lille.", []string{"2022-01-10 occurred other: Ship is refloated", "2022-01-10 occurred other: Ship is towed to Lille"}},
		{"becoming the third is no outcome", "The mayor resigned on Monday, becoming the third to do so.", []string{"2022-01-10 occurred appointment: Mayor resigns"}},
		{"behind a cost the sentence goes on", "The vicar opened the hall, which cost £12,000, on Sunday.", []string{"2022-01-09 occurred other: Vicar opens the hall"}},
		{"a past that is its base behind an apposition", "Ms Lang, the finance minister, quit on Monday.", []string{"2022-01-10 occurred appointment: Lang quits"}},
		{"who stands behind by did not close", "A clinic run by nuns near Lille closed last year.", []string{"2021 occurred other: A clinic run by nuns near Lille closes"}},
		{"since may tell which one is meant", "The first flight since the storm was delayed on Monday.", []string{"2022-01-10 occurred other: First flight since the storm is delayed"}},
		{"as many as is a number", "As many as nine people were hurt on Monday.", []string{"2022-01-10 occurred accident: As many as nine people are hurt"}},
		{"an attribute of what was said does not date the saying", "The envoys met on Monday.\n\nThey concluded that the 27 November pact is void.", []string{"2022-01-10 occurred meeting: Envoys meet"}},
		{"one event sees others", "The riots have seen arrests on Monday.", []string{"2022-01-10 occurred legal: Riots see arrests"}},
		{"what befell people and who came to help is told without its day", "A hall burned down on Monday.\n\nNobody had seen it coming.\n\nTwo women suffered burns. Six engines responded. One man was airlifted to Lille.",
			[]string{"2022-01-10 occurred other: A hall burns down", "2022-01-10 occurred accident: Two women suffer burns", "2022-01-10 occurred disaster: Six engines respond", "2022-01-10 occurred health: One man is airlifted to Lille"}},
		{"an appeal to the public is of some day since", "A quake struck the island on Sunday.\n\nFew knew.\n\nPetra Voss appealed for help.",
			[]string{"2022-01-09 occurred disaster: A quake strikes the island", "2022-01-09/2022-01-12 occurred statement: Petra Voss appeals for help"}},
		{"not of one long past", "A quake struck the island on 3 January.\n\nFew knew.\n\nPetra Voss appealed for help.", []string{"2022-01-03 occurred disaster: A quake strikes the island"}},
		{"an occasion without words tells nothing", "Marek spoke to reporters about tax on Monday. Petra Voss told reporters outside the court on Tuesday.", []string{"2022-01-10 occurred statement: Marek speaks to reporters about tax"}},
		{"what one did while speaking", "Petra Voss said on Monday as she toured the ruins.", []string{"2022-01-10 occurred other: Petra Voss tours the ruins"}},
		{"an age long past does not date a paragraph of today", "The mayor resigned on Monday. The town has been without one only once, in 1930.\n\nPolice arrested two men.",
			[]string{"2022-01-10 occurred appointment: Mayor resigns", "2022-01-10 occurred legal: Police arrest two men"}},
		{"a van driven by someone", "A van driven by Ida Bonn, 61, of Elk Mound struck a gate on Monday. She was fined.", []string{"2022-01-10 occurred accident: A van strikes a gate", "2022-01-10 occurred legal: She was fined"}},
		{"a particle before overnight", "Thieves broke in overnight.", []string{"2022-01-11 occurred attack: Thieves break in"}},
		{"the hour of its line dates what an entry tells", "Log of 8 January 2022\n\n21:05 – A man was arrested, his third arrest since 1995. The hall was shut.\n\n22:10 – A boy was stabbed by a man who had quarrelled with him over a bicycle for most of the day. The man was freed the next day.\n\nNobody in the hut had slept well for days, and the warden, who had seen worse, said so to whoever asked him that week.\n\nIt was late, and few in the valley believed that the road would be open again before the snow had gone, whatever the council said.",
			[]string{"2022-01-08T21:05 occurred legal: A man is arrested, his third arrest", "2022-01-08T21:05 occurred business: Hall is shut", "2022-01-08T22:10 occurred attack: A boy is stabbed by a man", "2022-01-09 occurred legal: Man is freed"}},
		{"an entry in the present tense stands as it is written", "Log of 8 January 2022\n\n23:30 We suspect a change made that day and roll it back.\n23:50 All is well.",
			[]string{"2022-01-08T23:30 occurred other: We suspect a change made that day and roll it back", "2022-01-08T23:50 occurred other: All is well"}},
		{"each message of a thread has its own day and its own I", "From: Bo Lind\nDate: Mon, 10 Jan 2022 09:00\n\nI closed the hall yesterday.\n\nFrom: Ida Bonn\nDate: 11 Jan 2022\n\n> I closed the hall yesterday.\n\nI opened it yesterday.",
			[]string{"2022-01-09 occurred other: Bo Lind closes the hall", "2022-01-10 occurred other: Ida Bonn opens it"}},
		{"what the observers did before is not when they spoke", "The vote was held on Sunday. The monitors, who had come two weeks before the vote, praised it.", []string{"2022-01-09 occurred election: Vote is held"}},
		{"nor is what one did before when one did the rest", "Petra Voss, who fell on Sunday and needed stitches, finished ninth.", []string{"2022-01-09 occurred other: Petra Voss falls"}},
		{"two who share a surname are two", "Ruth Calloway met Peter Calloway in 1963. Ida Bonn made her a minister in 1979. She resigned in 1987.",
			[]string{"1963 occurred meeting: Ruth Calloway meets Peter Calloway", "1979 occurred other: Ida Bonn makes her a minister", "1987 occurred appointment: Ruth Calloway resigns"}},
		{"and who tells more of the same", "Ida Bonn, who sold the mill, and who left in May, died on Monday.", []string{"2021-05 occurred other: Ida Bonn leaves", "2022-01-10 occurred death: Ida Bonn dies"}},
		{"what nobody has to believe", "There were rumours that the king had died on Monday. The mayor denied claims that he fled on Sunday. There is no truth in reports, first heard in May, that the mill burned down on Sunday.",
			[]string{"2022-01-10 hypothetical death: King dies"}},
		{"both denied is a verb", "The firm and the rider both denied press reports that he had trained in Spain in May.", nil},
		{"which is the main, not the street", "The main in High Street, which failed on Sunday, was repaired on Monday.",
			[]string{"2022-01-09 occurred other: Main in High Street fails", "2022-01-10 occurred other: Main in High Street is repaired"}},
		{"called off on a day nobody names", "A debate planned for 3 January was called off when Ida Bonn pulled out.", []string{"2022-01-03 denied other: A debate is called off"}},
		{"minutes of a meeting before", "Minutes of the meeting of 10 January 2022\n\nThe minutes of the meeting of 3 January were approved. The clerk had visited the mill on 4 January. The budget was adopted.",
			[]string{"2022-01-04 occurred meeting: Clerk visits the mill", "2022-01-10 occurred legislation: Budget is adopted", "2022-01-10 occurred other: Minutes of the meeting are approved"}},
		{"it is whom the police said it of", "Orbis sells software. The Metropolitan police confirmed that it had tried the software in May.", []string{"2021-05 occurred legal: The Metropolitan police try the software"}},
		{"who stands behind by did it, the other is what the sentence is of", "A man chased by a dog drowned on Monday. Police arrested by mistake a man wanted in Peru on Sunday.",
			[]string{"2022-01-09 occurred legal: Police arrest by mistake a man", "2022-01-10 occurred death: A man drowns"}},
		{"itself stands between was and made", "Laos protested. Peru was itself made to concede on Monday that it had used mines in May.",
			[]string{"2021-05 occurred other: Peru uses mines"}},
		{"two in the morning is of the next day", "The ferry left at 9 p.m. on Monday. At 2 a.m. it sank. Two days into its mission a frigate rammed a tug.",
			[]string{"2022-01-10T21:00 occurred other: Ferry leaves", "2022-01-11T02:00 occurred accident: Ferry sinks"}},
		{"the year after that is the one before", "The mayor took office in 2003, the year after her husband left her.", []string{"2002 occurred other: Her husband leaves her", "2003 occurred appointment: Mayor takes office"}},
		{"what is to be published lies ahead", "Minutes of 10 January 2022 (draft circulated 12 January)\n\nA new bid notice, to be published Friday.", []string{"2022-01-14 planned other: A new bid notice to be published"}},
		{"and again is not when he packed", "They nearly broke off on Sunday, when the envoy packed his bags, and again on Tuesday.", []string{"2022-01-09 occurred other: Envoy packs his bags"}},
		{"as logs write the passive", "Rear door forced, 14 watches gone on Monday.", []string{"2022-01-10 occurred other: 14 watches go", "2022-01-10 occurred other: Rear door is forced"}},
		{"a motion carries", "The motion to sell the hall carried 4-0 on Monday.", []string{"2022-01-10 occurred legislation: Motion to sell the hall is carried 4-0"}},
		{"the troops it sent", "Peru withdrew the troops it sent to the border last August.", []string{"2021-08 occurred other: Peru sends the troops to the border"}},
		{"which year accounts are of, and from when a rise counts", "In the report for the year ended 31 December 2020 it says so. A rise backdated to 1 April was agreed on Monday. Ida Bonn was charged with fraud on Tuesday, her third such offence since 1995.",
			[]string{"2022-01-10 occurred agreement: A rise is agreed", "2022-01-11 occurred legal: Ida Bonn is charged with fraud"}},
		{"the morning after is the day after", "A quake struck on Sunday. The minister flew in the morning after the quake. The envoy had left the evening before the quake.",
			[]string{"2022-01-08 occurred other: Envoy leaves the evening before the quake", "2022-01-09 occurred disaster: A quake strikes", "2022-01-10 occurred other: Minister flies in the morning after the quake"}},
		{"behind dashes the sentence goes on", "The trial was put off twice – first because he fell ill, then because mail had not been disclosed – and began on Monday.", []string{"2022-01-10 occurred legal: Trial begins"}},
		{"an airport is no verb", "Police searched a house on 3 January. Ida Bonn was arrested at Bergen airport two days later.",
			[]string{"2022-01-03 occurred legal: Police search a house", "2022-01-05 occurred legal: Ida Bonn is arrested at Bergen airport"}},
		{"signed is told of what lapsed", "They fell out in 1994. An agreement signed in Lille four years later lapsed in 2008.",
			[]string{"1994 occurred other: They fell out", "1998 occurred agreement: An agreement is signed in Lille", "2008 occurred agreement: An agreement lapses"}},
		{"what a thing is dated is no happening", "The feud dates to 1994. The letter was dated 9 June 2004. A laboratory dated the needles in 2019.", []string{"2019 occurred other: A laboratory dates the needles"}},
		{"which it completed is the dam", "Peru would release water each summer from the Harun dam, which it completed in 2006.", []string{"2006 occurred other: Peru completes the Harun dam"}},
		{"what a blast left somebody as", "A blast left at least two guards wounded on Monday. A quake left 40 people dead and 300 injured on Tuesday.",
			[]string{"2022-01-10 occurred accident: A blast leaves at least two guards wounded", "2022-01-11 occurred disaster: A quake leaves 40 people dead and 300 injured"}},
		{"what is off will not be", "The inspection planned for Friday is off. A trip planned for Thursday was off limits.", []string{"2022-01-14 denied other: Inspection is planned", "2022-01-13 planned meeting: A trip is planned"}},
		{"a week after they had begun, they began about a week before", "Talks with Orbis broke down on Monday, a week after they had begun.",
			[]string{"2022-01-03~ occurred other: Talks with Orbis begin", "2022-01-10 occurred talks: Talks with Orbis break down"}},
		{"behind a participle with its year the sentence goes on", "Acme Bank, founded in Lille in 1881, collapsed in October 2008.",
			[]string{"1881 occurred business: Acme Bank is founded in Lille", "2008-10 occurred accident: Acme Bank collapses"}},
		{"behind who with an aside of its own too", "Petra Voss, who pleaded guilty on 3 January, the first day, was fined on Monday.",
			[]string{"2022-01-03 occurred legal: Petra Voss pleads guilty", "2022-01-10 occurred legal: Petra Voss is fined"}},
		{"a friend since a year", "The critic Ivo Marek, a friend since 1983, resigned on Monday.", []string{"2022-01-10 occurred appointment: Ivo Marek resigns"}},
		{"to a meeting to come", "On Monday Petra Voss called her members to a meeting on Thursday.", []string{"2022-01-10 occurred meeting: Petra Voss calls her members to a meeting", "2022-01-13 planned meeting: Petra Voss to hold meeting"}},
		{"what is to be announced is named", "He waits for the result, which the board is to announce on Friday.", []string{"2022-01-14 planned statement: Board to announce the result"}},
		{"about the month of what it came after", "After tanks crushed the rising in November 1956, Petra Voss fled to Peru.",
			[]string{"1956-11 occurred other: Tanks crush the rising", "1956-11~ occurred other: Petra Voss flees to Peru"}},
		{"an hour begins a sentence", "Marek walked into a bank on Monday. At 10 p.m. Marek left.", []string{"2022-01-10 occurred other: Marek walks into a bank", "2022-01-10T22:00 occurred other: Marek leaves"}},
		{"police arrested eleven men", "Three people were hurt on Monday in a brawl, and police arrested eleven men.",
			[]string{"2022-01-10 occurred accident: Three people are hurt in a brawl", "2022-01-10 occurred legal: Police arrest eleven men"}},
		{"he is whom they held", "Ivo Marek sold a mill on Monday. Officers held Olaf Lind on Sunday when he landed in Lille.",
			[]string{"2022-01-09 occurred other: Officers hold Olaf Lind", "2022-01-09 occurred other: Olaf Lind lands in Lille", "2022-01-10 occurred business: Ivo Marek sells a mill"}},
		{"as is how it came about", "Officers detained Olaf Lind on Sunday as he landed in Lille.", []string{"2022-01-09 occurred legal: Officers detain Olaf Lind"}},
		{"a week later is about that day", "The hall burned down on Monday. A week earlier thieves had robbed a bank.", []string{"2022-01-03~ occurred attack: Thieves rob a bank", "2022-01-10 occurred other: Hall burns down"}},
		{"how something has been since", "A plant in Lille has been idle since Monday. Two hikers have been missing since 3 January. The hall has been old since 1950.",
			[]string{"2022-01-03/2022-01-12 ongoing other: Two hikers are missing", "2022-01-10/2022-01-12 ongoing other: A plant in Lille is idle"}},
		{"back to work is no verb", "Miners are to go back to work on Friday after the union and the owners reached a deal.", []string{"2022-01-14 planned other: Miners to go back to work"}},
		{"which they freed the next day", "On Monday the summit began. Police detained five men and freed them the next day.",
			[]string{"2022-01-10 occurred meeting: Summit begins", "2022-01-10 occurred legal: Police detain five men", "2022-01-11 occurred legal: Police free five men"}},
		{"no verb of a noun before that", "Divers found the wreck of the turboprop that crashed into a hill on Monday evening.",
			[]string{"2022-01-10 occurred accident: Turboprop crashes into a hill"}},
		{"no deed where its object is none", "Police made no arrests on Monday. Divers found no trace of the boy on Tuesday. The council passed no more than two laws on Sunday.",
			[]string{"2022-01-09 occurred legislation: Council passes no more than two laws", "2022-01-11 occurred other: Divers find no trace of the boy"}},
		{"behind a colon another clause begins", "It was the second such vote in four months: in October the mayor had won the first.", []string{"2021-10 occurred other: Mayor wins the first"}},
		{"a report in a noun and a deed", "The bank on Monday reported a record loss and shut its office in Lille.",
			[]string{"2022-01-10 occurred statement: Bank reports a record loss", "2022-01-10 occurred business: Bank shuts its office in Lille"}},
		{"what somebody said is no deed of its own", "The bank said on Monday it had lost money and shut an office.", []string{"2022-01-10 occurred statement: Bank says it had lost money and shut an office"}},
		{"a first name that looks like a past", "The firm said finance chief Tore Lunde would step down on 31 March.", []string{"2022-03-31 planned appointment: Tore Lunde to step down"}},
		{"what it had done before takes nobody there", "The board met on Tuesday.\n\nThe pound, which had slipped on Sunday, traded at 1.43.\n\nShares rose 2 percent.",
			[]string{"2022-01-09 occurred other: Pound slips", "2022-01-11 occurred meeting: Board meets", "2022-01-11 occurred economy: Shares rise 2 percent"}},
		{"what they did to it, told without that", "The test we postponed in November is now booked for 20 January. The law he signed took effect on Monday.",
			[]string{"2021-11 occurred other: We postponed", "2022-01-20 planned other: Test is booked", "2022-01-10 occurred other: Law takes effect"}},
		{"some hours ago", "The lab rang an hour ago.", []string{"2022-01-12~ occurred other: Lab rings"}},
		{"what the writer of a mail has done", "From: Bo Lind\nDate: 10 Jan 2022\n\nHello all. I have pulled the server off the net.\n\nFrom: Ida Bonn\nDate: 11 Jan 2022\n\nThank you.",
			[]string{"2022-01-10~ occurred other: Bo Lind pulls the server off the net"}},
		{"whom he told is said", "In June he told a Hamburg magazine that he had lied.", []string{"2021-06 occurred statement: He told a Hamburg magazine that he had lied"}},
		{"before Christmas is not on the day", "The doctor was dismissed before Christmas.", []string{"2021-12-04~/2021-12-24~ occurred other: Doctor is dismissed"}},
		{"shortly before midnight, and then", "The mayor lost on Monday. She conceded shortly before midnight and congratulated Lind.",
			[]string{"2022-01-10 occurred other: Mayor loses", "2022-01-10 occurred statement: The mayor concedes", "2022-01-10 occurred other: The mayor congratulates Lind"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}

// TestQuote says how much of its sentence the quote of a happening holds.
func TestQuote(t *testing.T) {
	for _, test := range []struct{ text, head, want string }{
		{"The clinic closed on Monday after a patient was hurt in the hall.", "closed", "The clinic closed on Monday after a patient was hurt in the hall."},
		{"Radar lost the plane on Monday; the crew sent no call.", "lost", "Radar lost the plane on Monday"},
		{"The mayor resigned on Monday and the council met on Tuesday.", "resigned", "The mayor resigned on Monday"},
		{"The mayor resigned on Monday and the council met on Tuesday.", "met", "the council met on Tuesday."},
		{"Divers found a door, a blade and a boat on Monday, police said.", "found", "Divers found a door, a blade and a boat on Monday"},
		{"The firm sent a letter on Monday claiming its rival stole a plan to build a mill.", "sent", "The firm sent a letter on Monday claiming its rival stole a plan to build a mill."},
		{"The trust, founded in 1921, bought the mill on Monday.", "founded", "The trust, founded in 1921"},
	} {
		found := false
		for _, h := range extract(test.text) {
			for _, m := range h.Mentions {
				if test.text[m.Head.Start:m.Head.End] != test.head {
					continue
				}
				found = true
				if got := test.text[m.Clause.Start:m.Clause.End]; got != test.want {
					t.Errorf("%q, %s: quotes %q, want %q", test.text, test.head, got, test.want)
				}
			}
		}
		if !found {
			t.Errorf("%q: no mention of %q", test.text, test.head)
		}
	}
}
