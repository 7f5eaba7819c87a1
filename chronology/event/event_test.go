package event

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
	"annals/chronology/timex"
)

// published is the day on which every text of the tests appeared, a Wednesday.
var published = calendar.Date{Year: 2022, Month: 1, Day: 12}

func extract(text string) []Happening {
	doc := source.FromText("text", text)
	doc.Published.Date = published
	return Extract(doc, timex.New().TagDocument(doc))
}

func TestExtract(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"a clause with its day", "Envoys of Chad and Niger signed a pact in Oslo on Monday.", []string{"2022-01-10 occurred agreement: Envoys of Chad and Niger sign a pact in Oslo"}},
		{"the noun behind a light verb is the head", "The ministers held talks in Bonn on Tuesday.", []string{"2022-01-11 occurred talks: Ministers hold talks in Bonn"}},
		{"the passive stays passive", "The bridge was closed on Sunday.", []string{"2022-01-09 occurred other: Bridge is closed"}},
		{"two participles share an auxiliary", "The driver was arrested and charged on Monday.", []string{"2022-01-10 occurred legal: Driver is arrested", "2022-01-10 occurred legal: Driver is charged"}},
		{"what will be is planned", "The council will vote on the plan on Friday.", []string{"2022-01-14 planned election: Council to vote on the plan"}},
		{"a plain present with a weekday lies ahead", "The two teams meet on Saturday.", []string{"2022-01-15 planned meeting: Two teams to meet"}},
		{"what might be on a day ahead is hypothetical", "The ferry may close in March.", []string{"2022-03 hypothetical other: Ferry may close"}},
		{"what did not happen is no event", "The envoys did not meet on Monday.", nil},
		{"nor what nobody did", "No agreement was signed on Monday.", nil},
		{"nor a condition", "If the dam broke on Friday, the town would drown.", nil},
		{"a state is no event", "The castle stood on a hill in 1850.", nil},
		{"nor a thought", "The mayor feared a flood in December.", nil},
		{"what is quoted is what someone says", "“We met on Monday,” the baker claims.", nil},
		{"a denial is the event, its content is none", "The ministry denied on Monday that its troops had crossed the river.", []string{"2022-01-10 occurred statement: Ministry denies that its troops had crossed the river"}},
		{"a stretch since a day reaches the present", "The mine has been burning since March 2019.", []string{"2019-03/2022-01-12 ongoing other: Mine is burning"}},
		{"from one month to another", "Doctors treated the king from March to May 2010.", []string{"2010-03/2010-05 occurred other: Doctors treat the king"}},
		{"a duration does not move the day", "The delegates argued for nearly six hours on Monday.", []string{"2022-01-10 occurred statement: Delegates argue for nearly six hours"}},
		{"later this week leaves out what is past", "The panel will meet later this week.", []string{"2022-01-13/2022-01-16 planned meeting: Panel to meet"}},
		{"a participle that describes is no verb", "A pact made on Monday ended the strike.", []string{"2022-01-10 occurred agreement: A pact is made", "2022-01-10 occurred economy: A pact ends the strike"}},
		{"behind a relative clause the verb has its subject", "Tests that ended on Monday found a flaw.", []string{"2022-01-10 occurred other: Tests find a flaw", "2022-01-10 occurred other: Tests end"}},
		{"the second clause of a sentence has a subject of its own", "A bank collapsed near Hoorn on Monday and water covered the fields.",
			[]string{"2022-01-10 occurred accident: A bank collapses near Hoorn", "2022-01-10 occurred other: Water covers the fields"}},
		{"the object of a relative clause is named", "The deal, which both boards approved on Monday, creates a giant.", []string{"2022-01-10 occurred other: Both boards approve the deal"}},
		{"he is the man of the sentence, not of the text", "Ivo Marek spoke with reporters on Monday. A guard who knew Marek said on Tuesday that he shot at Marek’s car.",
			[]string{"2022-01-10 occurred talks: Ivo Marek speaks with reporters", "2022-01-11 occurred statement: A guard says that he shot at Marek’s car"}},
		{"what the first sentence tells in the present perfect is the day's news", "A team in Orsk has found water on Mercury.", []string{"2022-01-12 occurred other: A team in Orsk finds water on Mercury"}},
		{"the follow-up sentence is of the same day", "Rebels attacked a convoy on Monday. Two soldiers were killed.", []string{"2022-01-10 occurred attack: Rebels attack a convoy", "2022-01-10 occurred death: Two soldiers are killed"}},
		{"what had happened before is not", "Rebels attacked a convoy on Monday. It had left the base without guards.", []string{"2022-01-10 occurred attack: Rebels attack a convoy"}},
		{"one happening named twice is one", "Diplomats held talks in Geneva on Monday. Monday’s talks lasted eight hours.", []string{"2022-01-10 occurred talks: Diplomats hold talks in Geneva"}},
		{"two on different days are two", "Diplomats met in Geneva on Monday. Diplomats met in Geneva on Tuesday.", []string{"2022-01-10 occurred meeting: Diplomats meet in Geneva", "2022-01-11 occurred meeting: Diplomats meet in Geneva"}},
		{"a quake that strikes is a disaster, not an attack", "A quake struck the island on Monday.", []string{"2022-01-10 occurred disaster: A quake strikes the island"}},
		{"a claim that is dismissed is no dismissal", "The club dismissed its coach on Monday. The court dismissed the claim on Tuesday.",
			[]string{"2022-01-10 occurred appointment: Club dismisses its coach", "2022-01-11 occurred legal: Court dismisses the claim"}},
		{"an hour is of the day the text is at", "The tower fell on Monday. Fire crews arrived at 6:30 p.m. and found nobody.",
			[]string{"2022-01-10 occurred other: Tower falls", "2022-01-10T18:30 occurred other: Fire crews arrive", "2022-01-10T18:30 occurred other: Fire crews find nobody"}},
		{"a line that begins with its day is an entry among prose, in the writer's words", "Nobody knew.\n\n3 January 2022: Dana opened a ticket.\n\nIt was late.",
			[]string{"2022-01-03 occurred other: Dana opened a ticket"}},
		{"a figure behind a year is no entry", "Nobody knew.\n\n2019: 35%\n\nIt was late.", nil},
		{"a line that goes on from the one before is none", "The envoys said that they would all be gone by\nMonday – the day on which the pact was torn to pieces in the square.\nIt was late, and the envoys had left the town.", nil},
		{"in a table or list of terms the day may stand above", "Nobody knew, and few wanted to.\n\n3 January 2022\n\nDana opens a ticket\n\n5 January 2022\n\nDana closes it\n\nIt was late.",
			[]string{"2022-01-03 occurred other: Dana opens a ticket", "2022-01-05 occurred other: Dana closes it"}},
		{"one day alone is no table", "Nobody knew, and few wanted to.\n\n3 January 2022\n\nDana opens a ticket\n\nIt was late.", nil},
		{"in a list the day may stand before a capital", "Nobody knew, and few wanted to.\n\n3 January 2022 Dana opens a ticket\n\n5 January 2022 The vendor answers\n\nIt was late.",
			[]string{"2022-01-03 occurred other: Dana opens a ticket", "2022-01-05 occurred other: The vendor answers"}},
		{"lines that begin with the hour are a log of the day above", "Log of 8 January 2022, kept by hand in the hut\n\n23:40 all quiet\n00:15 a knock at the door\n\nIt was late, and nobody had slept well in the hut for days on end.",
			[]string{"2022-01-08T23:40 occurred other: All quiet", "2022-01-09T00:15 occurred other: A knock at the door"}},
		{"the day in a heading is that of its section", "Saturday 8 January 2022\n\nRebels attacked a convoy. Nobody was there.\n\nReactions\n\nThe mayor wept.",
			[]string{"2022-01-08 occurred attack: Rebels attack a convoy", "2022-01-08 occurred other: Mayor weeps"}},
		{"who is not said on a day that is not said makes no event", "A bus fell into the gorge on Monday.\n\nNobody can say why, and few people try to.\n\nThey signed a pact.", []string{"2022-01-10 occurred other: A bus falls into the gorge"}},
		{"what stands before its attribution is what was said", "Spain will see thousands of new cases, the World Health Organisation (WHO) said on Monday.",
			[]string{"2022-01-10 occurred statement: World Health Organisation says Spain will see thousands of new cases"}},
		{"a past tense that looks like its base", "On Monday a wave hit Sulawesi.", []string{"2022-01-10 occurred disaster: A wave hits Sulawesi"}},
		{"of a long subject the person is named", "On Monday former light welterweight world champion boxer and Olympic silver medallist Ivo Marek was given a ban.", []string{"2022-01-10 occurred legal: Ivo Marek is given a ban"}},
		{"who did and who suffered are two events", "A man described as a quiet lodger shot three people on Monday before he was shot by a guard.",
			[]string{"2022-01-10 occurred attack: A man shoots three people", "2022-01-10 occurred attack: The man is shot by a guard"}},
		{"people reported missing are no report", "All ten aboard were reported missing on Monday.", []string{"2022-01-10 occurred other: All ten aboard are reported missing"}},
		{"what is alleged may not have happened", "The boxer fell ill on Monday. Friends alleged he drank poisoned tea.", []string{"2022-01-10 hypothetical other: The boxer drinks poisoned tea", "2022-01-10 occurred other: Boxer falls ill"}},
		{"what brackets add stays out of a title", "The court (which sat late) fined the Lakes Trust (LT) on Monday.", []string{"2022-01-10 occurred legal: Court fines the Lakes Trust"}},
		{"a relative clause without its pronoun", "The act the senate passed last year helped farmers.", []string{"2021 occurred legislation: Senate passes the act"}},
		{"what holds once something is done has not been done", "The bill becomes law once signed by the governor on Monday.", nil},
		{"a participle of saying is no second statement", "The mayor told reporters about the flood on Monday, saying on Monday that dikes broke.", []string{"2022-01-10 occurred statement: Mayor tells reporters about the flood"}},
		{"a place and its country are one", "On Monday a judge in Bonn, Germany found the baker liable.", []string{"2022-01-10 occurred legal: A judge in Bonn, Germany finds the baker liable"}},
		{"an aside between commas is not the subject", "Flight 9, flying from Lima, Peru to Bonn, plunged into a lake on Monday.", []string{"2022-01-10 occurred other: Flight 9 plunges into a lake"}},
		{"nor one between dashes", "Doctors United (DU) — also known as Aid for All — announced on Monday that they would close a hospital.",
			[]string{"2022-01-10 occurred statement: Doctors United announces that they would close a hospital"}},
		{"nor is what stands between them the verb", "Ivo Marek, on television on Monday, offered condolences to the families.", []string{"2022-01-10 occurred other: Ivo Marek offers condolences to the families"}},
		{"what appears online appears", "A video of the raid appeared on social media on Monday.", []string{"2022-01-10 occurred other: A video of the raid appears on social media"}},
		{"what only appears so does not", "She appeared to speak online on Monday.", nil},
		{"who took over took over", "Ivo Marek took over last November. Petra Voss takes over next week.", []string{"2021-11 occurred other: Ivo Marek takes over", "2022-01-17/2022-01-23 planned other: Petra Voss to take over"}},
		{"an alarm that fires is no attack", "The alarm fired on Monday.", []string{"2022-01-10 occurred other: Alarm fires"}},
		{"drivers strike as workers do, on the day that is told", "Drivers first struck on 8 January, the day after a rota was imposed.", []string{"2022-01-08 occurred economy: Drivers strike"}},
		{"so do teachers, and a quake as quakes do", "Teachers first struck in March. A quake first struck on 8 January.", []string{"2021-03 occurred economy: Teachers strike", "2022-01-08 occurred disaster: A quake strikes"}},
		{"a quotation may be several sentences long", "“The camp was bad. Guards beat a boy on Monday. It rained,” the baker wrote.", nil},
		{"a company is nobody whose surname is a country", "Air Peru was fined. She met Peru on Monday.", []string{"2022-01-10 occurred meeting: She met Peru", "2022-01-12 occurred legal: Air Peru is fined"}},
		{"a report on a quarter was not made in it", "The firm reported a loss for the third quarter of 2021.", nil},
		{"a paragraph on other ages takes no day of the story", "The museum bought the panels on Monday.\n\nTroops seized them in the abbey. They were sold in London in 1923.", []string{"1923 occurred business: They were sold in London", "2022-01-10 occurred business: Museum buys the panels"}},
		{"it is the subject of the clause before", "The work changed hands before it was sold in London in 1923.", []string{"1923 occurred business: The work is sold in London"}},
		{"who someone is was not done that day", "The engineer who designed the dam told a court on Monday that it burst.", []string{"2022-01-10 occurred statement: Engineer tells a court that it burst"}},
		{"an office and its name are one subject", "The firm’s chief executive, Petra Voss, resigned on Monday. Petra Voss is 50.", []string{"2022-01-10 occurred appointment: Firm’s chief executive Petra Voss resigns"}},
		{"what an aside tells in between is not the subject", "The inquiry, which is led by Maud Linden, will open on Friday.", []string{"2022-01-14 planned legal: Inquiry to open"}},
		{"a noun keeps its agent", "A class action by 200 families was filed on Monday.", []string{"2022-01-10 occurred legal: A class action by 200 families is filed"}},
		{"what was done before the but has a day of its own", "He replaced the pump but it failed again on Monday.", []string{"2022-01-10 occurred other: The pump fails again"}},
		{"an article suits what is left of the title", "A sixteenth-century altarpiece fell on Monday.", []string{"2022-01-10 occurred other: An altarpiece falls"}},
		{"behind a relative clause the sentence goes on", "Rovers will play City, who beat United on Friday, in the final on 18 May.",
			[]string{"2022-01-07 occurred other: City beats United", "2022-05-18 planned other: Rovers to play City"}},
		{"two days joined by and are two events", "The baker complained on 3 January and again on 5 January.",
			[]string{"2022-01-03 occurred statement: Baker complains", "2022-01-05 occurred statement: Baker complains"}},
		{"two days in a row are one stretch", "The appeal was heard on 4 and 5 January.", []string{"2022-01-04/2022-01-05 occurred legal: Appeal is heard"}},
		{"the second participle has the first one's year", "Pell was tried in Bonn in 1784 and acquitted.", []string{"1784 occurred legal: Pell is tried in Bonn", "1784 occurred legal: Pell is acquitted"}},
		{"an infinitive belongs to its noun", "Permission to appeal was granted by the court on Monday.", []string{"2022-01-10 occurred other: Permission to appeal is granted by the court"}},
		{"a verb keeps its particle", "The boss took over in May. A ceiling fell in on Monday.", []string{"2021-05 occurred other: Boss takes over", "2022-01-10 occurred other: A ceiling falls in"}},
		{"what opens with its day does not date what stood before", "The duke refused to yield, and on Monday the siege began.", []string{"2022-01-10 occurred military: Siege begins"}},
		{"the present is not the past day", "The appeal was heard on Monday. It is allowed.", []string{"2022-01-10 occurred legal: Appeal is heard"}},
		{"it is who acts, not what they spoke of", "The firm warned on Monday that demand was slow, and it cut jobs on Tuesday.",
			[]string{"2022-01-10 occurred statement: Firm warns that demand was slow", "2022-01-11 occurred economy: The firm cuts jobs"}},
		{"people called somewhere said nothing", "Officers were called to a fight on Monday.", []string{"2022-01-10 occurred other: Officers are called to a fight"}},
		{"days joined by a dash are a stretch", "The fair ran on 2–5 January.", []string{"2022-01-02/2022-01-05 occurred other: Fair runs"}},
		{"a day makes a noun a happening", "A boy was shot during a Monday traffic stop in Lille.", []string{"2022-01-10 occurred attack: A boy is shot during a traffic stop in Lille", "2022-01-10 occurred other: Traffic stop in Lille"}},
		{"nor does the paragraph behind it, which dates nothing", "The plane crashed on Monday.\n\nIvo Marek was born in 1961.\n\nRebels attacked his town.", []string{"1961 occurred other: Ivo Marek is born", "2022-01-10 occurred accident: Plane crashes"}},
		{"a day long gone does not give way to the story in its paragraph", "The plane crashed on Monday.\n\nOn 23 June rebels left the town. Days later they turned. Guards arrested a man.",
			[]string{"2021-06-23 occurred military: Rebels leave the town", "2022-01-10 occurred accident: Plane crashes"}},
		{"an action item is planned", "Dana to order spare disks by 1 February.", []string{"2022-02-01 planned other: Dana to order spare disks"}},
		{"a toll that rises is an update, not an event", "A quake struck the island on Sunday, killing eight. The death toll rose to 12 on Tuesday.", []string{"2022-01-09 occurred disaster: A quake strikes the island, killing 12"}},
		{"at least belongs to its number", "At least 12 people died on Monday. More than 40 miners fled on Tuesday.",
			[]string{"2022-01-10 occurred death: At least 12 people die", "2022-01-11 occurred other: More than 40 miners flee"}},
		{"a number may end the subject", "The council of ward 12 met on Monday.", []string{"2022-01-10 occurred meeting: Council of ward 12 meets"}},
		{"behind a dateline a sentence begins", "OSLO, 12 January 2022 (Newsline) – Envoys signed a pact on Monday.", []string{"2022-01-10 occurred agreement: Envoys sign a pact"}},
		{"a dateline is no part of what was said", "TRENT, 12 January 2022 (Newsline) - Diggers found a bear, the museum announced on Wednesday.",
			[]string{"2022-01-12 occurred other: Diggers find a bear", "2022-01-12 occurred statement: Museum announces diggers found a bear"}},
		{"what was said stands in the title, wherever it was said", "The cave is old, the mayor said at a press conference on Monday.", []string{"2022-01-10 occurred statement: Mayor says the cave is old"}},
		{"a list of verbs has one subject", "Hanna Weiss studied law in Bonn, passed the bar in 1954 and was appointed to the bench in 1961.",
			[]string{"1954 occurred other: Hanna Weiss passes the bar", "1961 occurred appointment: Hanna Weiss is appointed to the bench"}},
		{"until when is not when", "A strike began on Monday. Sailings were cancelled until Friday.", []string{"2022-01-10 occurred economy: A strike begins", "2022-01-10 occurred other: Sailings are cancelled"}},
		{"what is planned is not to be planned", "A second strike is planned for 28 January.", []string{"2022-01-28 planned economy: A second strike is planned"}},
		{"what opens a sentence is its subject's", "Born in Bonn in 1928, Hanna Weiss grew up in a camp. Founded in 1921, the firm makes pumps.",
			[]string{"1921 occurred business: Firm is founded", "1928 occurred other: Hanna Weiss is born in Bonn"}},
		{"a participle before a finite verb describes", "An agreement made on Monday was welcomed.", []string{"2022-01-10 occurred agreement: An agreement is made"}},
		{"the date of its subject dates all that it did", "A 2004 quake that hit three towns killed 300.",
			[]string{"2004 occurred disaster: A quake hits three towns", "2004 occurred disaster: A quake kills 300"}},
		{"a past that looks like its base", "The central bank cut rates on Monday. The plant shut on Tuesday. The dam burst on Sunday.",
			[]string{"2022-01-09 occurred other: Dam bursts", "2022-01-10 occurred economy: Central bank cuts rates", "2022-01-11 occurred business: Plant shuts"}},
		{"an infinitive within the subject", "A bill to ban mining passed on Monday.", []string{"2022-01-10 occurred legislation: A bill to ban mining passes"}},
		{"idioms have kinds of their own", "Rovers beat City 2–1 on Monday. The garrison laid down its arms on Sunday. Four men were taken to hospital on Saturday. A man appeared in court on Tuesday.",
			[]string{"2022-01-08 occurred health: Four men are taken to hospital", "2022-01-09 occurred military: Garrison lays down its arms", "2022-01-10 occurred sport: Rovers beat City 2–1", "2022-01-11 occurred legal: A man appears in court"}},
		{"what is expected to be said is planned", "The minister is expected to testify on Friday. The envoy asked them to explain on Friday.", []string{"2022-01-14 planned statement: Minister to testify"}},
		{"who was told said nothing", "Unions were informed on Monday.", []string{"2022-01-10 occurred other: Unions are informed"}},
		{"to show a thing is a deed", "The museum plans to show the bones from 15 January.", []string{"2022-01-15 planned culture: Museum to show the bones"}},
		{"a strike has its day behind its length", "Unions announced a one-day strike for 16 January.", []string{"2022-01-16 planned economy: One-day strike"}},
		{"what begins on a day to come will begin", "The trial begins on Friday.", []string{"2022-01-14 planned legal: Trial to begin"}},
		{"two who share an auxiliary", "Three people were killed and dozens injured on Monday.", []string{"2022-01-10 occurred accident: Dozens are injured", "2022-01-10 occurred death: Three people are killed"}},
		{"what aims at an end is not the end", "Talks aimed at ending the strike collapsed on Monday.", []string{"2022-01-10 occurred talks: Talks collapse"}},
		{"a name behind to is no verb", "The airline will resume flights to Oslo on 1 February.", []string{"2022-02-01 planned other: Airline to resume flights to Oslo"}},
		{"whoever is a person disappears", "A man was charged on Monday with the murder of a student who disappeared in May.",
			[]string{"2021-05 occurred other: A student disappears", "2022-01-10 occurred legal: A man is charged with the murder of a student"}},
		{"a participle before its noun is no verb", "The body of the missing boy was found on Monday. Police sought a woman who went missing on Saturday.",
			[]string{"2022-01-08 occurred other: A woman goes missing", "2022-01-10 occurred death: Body of the missing boy is found"}},
		{"who is not named keeps the pronoun", "He was born in 1933 and made a film in 1957.", []string{"1933 occurred other: He was born", "1957 occurred other: He made a film"}},
		{"a crowd acts", "Thousands of people marched through Lille on Saturday.", []string{"2022-01-08 occurred other: Thousands of people march through Lille"}},
		{"what comes after another event is of its own kind", "The plant reopened on Monday after a fire.", []string{"2022-01-10 occurred other: Plant reopens after a fire"}},
		{"a day after counts from the other deed", "The club dismissed its coach on Monday, a day after it lost 4–0.", []string{"2022-01-09 occurred sport: The club loses 4–0", "2022-01-10 occurred appointment: Club dismisses its coach"}},
		{"in years it is as coarse as they are", "The agency approved the drug on Monday, six years after trials began in Ghana. She resigned in May, a month before the scandal broke.",
			[]string{"2016 occurred health: Trials begin in Ghana", "2021-05 occurred appointment: She resigned", "2021-06 occurred other: Scandal breaks", "2022-01-10 occurred health: Agency approves the drug"}},
		{"not finer than the month it counts from, and that only roughly", "He left in May, three days after the wall fell.", []string{"2021-05 occurred other: He left", "2021-05~ occurred other: Wall falls"}},
		{"business counts back from an end", "Orbis lost 9 million crowns in the three months to the end of June. Sales fell in the six months ended 31 March 2021.",
			[]string{"2020-10/2021-03 occurred economy: Sales fall", "2021-04/2021-06 occurred business: Orbis loses 9 million crowns"}},
		{"a trial opens by itself", "The trial of two officers opened on Monday. Her novel won a prize in 1998.", []string{"1998 occurred culture: Her novel wins a prize", "2022-01-10 occurred legal: Trial of two officers opens"}},
		{"not behind a verb denies nothing", "She pleaded not guilty on Monday. He was not arrested on Monday.", []string{"2022-01-10 occurred legal: She pleaded not guilty"}},
		{"what carries people went missing, not they", "A helicopter carrying six people went missing on Monday.", []string{"2022-01-10 occurred other: A helicopter goes missing"}},
		{"a verb of beginning goes on with its participle", "The volcano began erupting on Sunday.", []string{"2022-01-09 occurred disaster: Volcano begins erupting"}},
		{"a particle before the day stays", "The ministry declared the outbreak over on Monday.", []string{"2022-01-10 occurred statement: Ministry declares the outbreak over"}},
		{"an aside dates itself alone", "The study, published on Monday, followed 3,000 patients. The band will release an album on 5 February.",
			[]string{"2022-01-10 occurred other: Study is published", "2022-02-05 planned culture: Band to release an album"}},
		{"minutes away it is the same day", "The helicopter vanished on Monday, ten minutes after it took off from Lille.",
			[]string{"2022-01-10 occurred other: Helicopter vanishes", "2022-01-10 occurred other: The helicopter takes off from Lille"}},
		{"the cause is of the same year, if not of the same day", "The clinic closed last year after a patient was killed. The school closed on Monday after a boy was hurt.",
			[]string{"2021 occurred death: A patient is killed", "2021 occurred other: Clinic closes", "2022-01-10 occurred other: School closes"}},
		{"a year before a noun is the noun's", "The court ruled on Monday in a case over the 2009 crash of Flight 9.",
			[]string{"2009 occurred accident: Crash of Flight 9", "2022-01-10 occurred legal: Court rules in a case over the crash of Flight 9"}},
		{"a year that opens a sentence dates all that one did", "In 1938 Emil Rosen sold the bank and fled to Peru. Olaf Lind moved to Bonn in 1950 and met a singer.",
			[]string{"1938 occurred business: Emil Rosen sells the bank", "1938 occurred other: Emil Rosen flees to Peru", "1950 occurred other: Olaf Lind moves to Bonn"}},
		{"she is not he", "Olaf Lind met Petra Voss on Monday. She resigned on Tuesday. He left on Wednesday.",
			[]string{"2022-01-10 occurred meeting: Olaf Lind meets Petra Voss", "2022-01-11 occurred appointment: Petra Voss resigns", "2022-01-12 occurred other: Olaf Lind leaves"}},
		{"and stays a pronoun where nobody fits", "Emil Rosen sold the bank in 1938. She retired in 1996.", []string{"1938 occurred business: Emil Rosen sells the bank", "1996 occurred other: She retired"}},
		{"a meeting was called before it is held", "Unions called a meeting for Monday on Tuesday.", []string{"2022-01-11 occurred meeting: Unions call a meeting"}},
		{"a lead's main verb has the day of what was before", "Two people died after a train left the rails outside Lille on Monday, police said.",
			[]string{"2022-01-10 occurred death: Two people die", "2022-01-10 occurred other: A train leaves the rails outside Lille"}},
		{"the worst since another was not then", "It was the worst accident since 2009, when a collision near Lille killed 11.", []string{"2009 occurred accident: A collision near Lille kills 11"}},
		{"an age may stand before who", "Ivo Marek, 58, who ran the city in 2007, was jailed on Monday.", []string{"2007 occurred other: Ivo Marek runs the city", "2022-01-10 occurred legal: Ivo Marek is jailed"}},
		{"two deeds and that month", "Police searched the hall in March 2017 and arrested Ivo Marek two months later. The hall was sold that August.",
			[]string{"2017-03 occurred legal: Police search the hall", "2017-05 occurred legal: Police arrest Ivo Marek", "2017-08 occurred business: Hall is sold"}},
		{"about leads to an hour and so does at", "The train left at about 7 p.m. on Monday. The work was carried out last month.",
			[]string{"2021-12 occurred other: Work is carried out", "2022-01-10T19:00 occurred other: Train leaves"}},
		{"who is coming on a day will come", "The surveyor is coming on Friday.", []string{"2022-01-14 planned other: Surveyor is coming"}},
		{"decades are not on the story's day", "The lamp was lit on Monday. For its first decades it burned oil.", []string{"2022-01-10 occurred other: Lamp is lit"}},
		{"pasts that the tagger does not know", "In the winter of 2013 waves tore away the pier. On Monday the trust bought the pier and rebuilt it.",
			[]string{"2013-24 occurred other: Waves tear away the pier", "2022-01-10 occurred business: Trust buys the pier", "2022-01-10 occurred other: Trust rebuilds the pier"}},
		{"a team is they", "On Monday the team looked back. They agreed to a truce.", []string{"2022-01-10 occurred agreement: Team agrees to a truce"}},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}

// tells compares what a text tells, in any order, with what is wanted of it.
func tells(t *testing.T, reason, text string, want []string) {
	t.Helper()
	var got []string
	for _, h := range extract(text) {
		got = append(got, fmt.Sprintf("%s %s %s: %s", h.When.EDTF(), h.Status, h.Kind, h.Title))
	}
	slices.Sort(got)
	want = slices.Sorted(slices.Values(want))
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q\ngot  %s\nwant %s", reason, text, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

// TestHead says which word stands for the event: the verb, or the event noun
// where the verb only lends it its grammar or says that it came to pass.
func TestHead(t *testing.T) {
	for text, want := range map[string]string{
		"Envoys met on Monday.":                      "met",
		"The mayor held a crisis meeting on Monday.": "meeting",
		"A tsunami struck the bay on Monday.":        "tsunami",
		"Talks took place in Bonn on Monday.":        "Talks",
		"The striker was given a ban on Monday.":     "ban",
		"The trial began on Monday.":                 "trial",
		"Clashes erupted in Bonn on Monday.":         "Clashes",
		"A flood killed three on Monday.":            "killed",
		"A lorry hit a bridge on Monday.":            "hit",
	} {
		doc := source.FromText("text", text)
		doc.Published.Date = published
		got := Extract(doc, timex.New().Tag(doc.Text, published))
		if len(got) != 1 {
			t.Errorf("%q: %+v", text, got)
			continue
		}
		if m := got[0].Mentions[0]; doc.Text[m.Head.Start:m.Head.End] != want {
			t.Errorf("%q: head %q, want %q", text, doc.Text[m.Head.Start:m.Head.End], want)
		}
	}
}

// TestIIsTheAuthor reads a mail: "I" is who wrote it, where that is known.
func TestIIsTheAuthor(t *testing.T) {
	doc := source.FromText("mail", "I signed the lease on Monday.")
	doc.Published.Date, doc.Author = published, "Dana Ruiz"
	got := Extract(doc, timex.New().Tag(doc.Text, published))
	if len(got) != 1 || got[0].Title != "Dana Ruiz signs the lease" || !slices.Contains(got[0].Actors, "Dana Ruiz") {
		t.Errorf("%+v", got)
	}
}

func BenchmarkExtract(b *testing.B) {
	text := strings.Repeat("Envoys of Chad and Niger signed a pact on the waters of the lake in Oslo on Monday, ending a dispute that began in 1964. The mayor, who had called the meeting, told reporters that a second round would follow next week. Fishermen had waited in the rain since dawn.\n\n", 40)
	for _, c := range []struct{ name, text string }{{"news", text}, {"one sentence without end", strings.Repeat("and the men who met on Monday ", 2000)}} {
		b.Run(c.name, func(b *testing.B) {
			doc := source.FromText("text", c.text)
			doc.Published.Date = published
			timexes := timex.New().Tag(doc.Text, published)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Extract(doc, timexes)
			}
		})
	}
}
