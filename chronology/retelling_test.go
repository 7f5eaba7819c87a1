package chronology

import (
	"context"
	"testing"

	"annals/chronology/calendar"
	"annals/chronology/source"
)

// chronicle builds the chronology of texts that appeared on Thursday, 13 June 2024.
func chronicle(t *testing.T, texts ...string) *Chronology {
	t.Helper()
	var docs []*source.Document
	for i, text := range texts {
		doc := source.FromText(string(rune('a'+i))+".txt", text)
		doc.Published = source.Published{Date: calendar.Date{Year: 2024, Month: 6, Day: 13}, From: source.FromFlag}
		docs = append(docs, doc)
	}
	c, err := Build(context.Background(), docs, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWhatTwoSourcesTellApart(t *testing.T) {
	for _, tt := range []struct{ reason, one, other string }{
		{"opposite deeds", "The jury convicted Ada Voss on Monday.", "The jury acquitted Ada Voss on Monday."},
		{"opposite deeds", "The senate approved the Harlan treaty on Monday.", "The senate rejected the Harlan treaty on Monday."},
		{"opposite moves", "The Fed raised rates on Monday.", "The Fed cut rates on Monday."},
		{"other towns", "A storm killed four people in Porto on Monday.", "A storm killed four people in Bilbao on Monday."},
		{"other towns of one country", "A storm killed four people in Porto in Portugal on Monday.", "A storm killed four people in Faro in Portugal on Monday."},
		{"other places as what is done to", "The navy bombarded Odesa on Monday.", "The navy bombarded Latakia on Monday."},
		{"other things bought", "Orbis bought Lumen on Monday.", "Orbis bought Fathom on Monday."},
		{"the buyer, and the seller", "Orbis bought Lumen on Monday.", "Orbis sold Lumen on Monday."},
		{"other buyers", "Orbis bought Lumen on Monday.", "Zenith bought Lumen on Monday."},
		{"other people met", "The envoy met the queen of Norway on Monday.", "The envoy met the queen of Denmark on Monday."},
		{"roles turned around", "Chad expelled its guest from Niger on Monday.", "Niger expelled its guest from Chad on Monday."},
		{"the winner and the loser", "Peru beat Chile 2-0 on Monday.", "Chile beat Peru 3-1 on Monday."},
		{"another loser", "Peru beat Chile 2-0 on Monday.", "Peru beat Bolivia 2-0 on Monday."},
		{"other banks", "The BOE raised rates on Monday.", "The Riksbank raised rates on Monday."},
		{"other firms and people", "Orbis named Ruiz chief executive on Monday.", "Zenith named Kerr chief executive on Monday."},
		{"names that are alike", "Police arrested Ada Voss on Monday.", "Police arrested Ada Foss on Monday."},
		{"other things, nobody named", "A fire destroyed a mill on Monday.", "A fire destroyed a chapel on Monday."},
		{"other people, nobody named", "A court sentenced a baker to two years on Monday.", "A court sentenced a pilot to life on Monday."},
		{"other losers of a licence", "Orbis Bank lost its licence on Monday.", "Zenith Bank lost its licence on Monday."},
		{"other offices", "Residents elected a sheriff on Sunday.", "Residents elected a treasurer on Sunday."},
		{"one's mayor and another's", "LINZ, 13 June 2024 - The mayor resigned on Monday.", "GENOA, 13 June 2024 - The mayor resigned on Monday."},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			if c := chronicle(t, tt.one, tt.other); len(c.Events) != 2 {
				t.Errorf("%q and %q give %s; want two events", tt.one, tt.other, titles(c))
			}
		})
	}
}

func TestWhatTwoSourcesTellInOtherWords(t *testing.T) {
	for _, tt := range []struct{ reason, one, other string }{
		{"one thing by two names", "Divers found the Corsa's black box on Monday.", "The data recorder of the Corsa was recovered by divers on Monday."},
		{"its price", "Oil prices rose 6 percent on Monday.", "On Monday Brent crude jumped six percent."},
		{"who loses a licence and who withdraws it", "Orbis Bank lost its licence on Monday.", "The EBA withdrew the licence of Orbis Bank on Monday."},
		{"active and passive", "The EBA revoked the permit of Orbis Bank on Monday.", "Orbis Bank's permit was revoked by the EBA on Monday."},
		{"initials", "The European Railway Agency fined Orbis on Monday.", "The ERA fined Orbis on Monday."},
		{"to withdraw is to revoke", "The ministry withdrew the permit of Orbis on Monday.", "The ministry revoked the permit of Orbis on Monday."},
		{"to step down is to resign", "The mayor resigned on Tuesday.", "The mayor stepped down on Tuesday."},
		{"to quit is to resign", "Treasury Minister Ada Voss quit on Tuesday.", "Ada Voss resigned as treasury minister on Tuesday."},
		{"to detain is to arrest", "Police detained the broker Ada Voss in Graz on Tuesday.", "Ada Voss was arrested in Graz on Tuesday."},
		{"to retrieve is to recover", "Crews retrieved the flight recorder on Tuesday.", "The flight recorder was recovered by crews on Tuesday."},
		{"to set up is to establish", "The senate set up a panel on dams on Tuesday.", "A panel on dams was established by the senate on Tuesday."},
		{"who died was killed", "A landslide killed 14 pilgrims near Pokhara on Tuesday.", "Fourteen pilgrims died in a landslide near Pokhara on Tuesday."},
		{"a capital speaks for its government", "Iran rejected the report on Tuesday.", "Tehran denied the report on Tuesday."},
		{"the buyer, and the seller", "Ada Voss bought the shipyard for 40 million euros on Tuesday.", "The shipyard was sold to Ada Voss for 40 million euros on Tuesday."},
		{"the winner, and the loser", "Peru beat Chile on Tuesday.", "Chile lost to Peru on Tuesday."},
		{"prices climb and jump", "Copper prices jumped five percent on Tuesday.", "Copper prices climbed by 5 percent on Tuesday."},
		{"a surname for the name", "Ada Voss opened the bridge in Graz on Tuesday.", "Voss opened the bridge in Graz on Tuesday."},
		{"in a town, and in its country", "Ada Voss opened a bridge at Pokhara on Tuesday.", "Ada Voss opened a bridge in Nepal on Tuesday."},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			if c := chronicle(t, tt.one, tt.other); len(c.Events) != 1 {
				t.Errorf("%q and %q give %s; want one event", tt.one, tt.other, titles(c))
			}
		})
	}
}

func TestTwoDaysForOneCrash(t *testing.T) {
	c := chronicle(t, "A bus overturned near Pokhara on Saturday, killing 12 people.", "Near Pokhara a bus overturned on Sunday, killing twelve people.", "A bus overturned near Pokhara on Saturday, killing 12 people, the police said.")
	if len(c.Events) != 1 || c.Events[0].EDTF != "2024-06-08" || len(c.Events[0].Alternatives) != 1 {
		t.Errorf("%s; want one event of Saturday with Sunday as its alternative", titles(c))
	}
	disputed := false
	for _, d := range c.Diagnostics {
		disputed = disputed || d.Code == CodeDateDispute
	}
	if !disputed {
		t.Error("want to be told that the days differ")
	}
}

// A crash that one source names by a noun of its own day is that which others tell.
func TestACrashByAnotherName(t *testing.T) {
	c := chronicle(t, "A bus plunged into a gorge near Pokhara on Saturday, killing 17 people.", "Seventeen people died when a bus fell into a gorge near Pokhara on Saturday.",
		"The death toll from Friday's bus crash near Pokhara rose to 19 on Sunday. The bus plunged into a gorge on Friday.")
	if len(c.Events) != 2 || c.Events[0].EDTF != "2024-06-08" {
		t.Fatalf("%s; want one crash and its toll", titles(c))
	}
	if a := c.Events[0].Alternatives; len(a) != 1 || a[0].EDTF != "2024-06-07" {
		t.Errorf("alternatives %+v; want Friday alone, for what happened is not of the Friday to come", a)
	}
}

// A thousand arrests are a thousand events: each telling is a little like the last,
// and nothing joins the first and the last but the police.
func TestAChainOfTellingsIsNotOneEvent(t *testing.T) {
	told := arrests(40, 10)
	events, _ := merge(told, nil)
	for _, e := range events {
		for _, m := range e.Mentions[1:] {
			if m.Quote != e.Mentions[0].Quote {
				t.Fatalf("%q and %q are one event", e.Mentions[0].Quote, m.Quote)
			}
		}
	}
}
