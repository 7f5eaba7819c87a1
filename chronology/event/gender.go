package event

import "strings"

// Whom "he" and "she" can stand for: the text says it by Mr and Ms, or else a given
// name does where it is hardly ever the other's. A name that is in neither list, or
// is given to both, as Andrea and Robin are, leaves the question open.

var givenNames = func() *wordTable[bool] {
	out := &wordTable[bool]{}
	for name := range strings.FieldsSeq(`Aisha Agnes Alice Alicia Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita Anna Anne Annie Antonia Astrid Barbara Beatrice Beatriz
		Bertha Birgit Brenda Bridget Brigitte Camila Carla Carmen Carol Caroline Catherine Cecilia Charlotte Chiara Christina Christine Clara Claire Claudia Cristina Cynthia
		Daniela Deborah Denise Diana Dolores Dorothy Edith Eleanor Elena Elisabeth Elizabeth Ella Ellen Elsa Emily Emma Erika Esther Eva Eve Fatima Fiona Florence Frances
		Francesca Frida Gabriela Gertrud Gina Giorgia Giulia Gloria Grace Greta Hanna Hannah Harriet Heather Heidi Helen Helena Helga Henrietta Hillary Ida Indira Ines Inga
		Ingrid Irena Irene Irina Isabel Isabella Jacinda Jane Janet Jennifer Jessica Joan Joanna Josephine Judith Julia Juliana Julie Kamala Karen Karin Kate Katharina Katherine
		Kathleen Katja Katarina Laila Lara Laura Lena Leila Lily Linda Lisa Liz Louise Lucia Lucy Ludmila Luisa Magdalena Maria Mara Margaret Margarita Margot Marianne Marie Marina
		Marta Martha Martina Mary Mathilde Maud Megan Melanie Melissa Meredith Mia Michelle Mildred Miriam Monica Monika Nadia Nancy Natalia Natalie Natasha Nina Nora Olga
		Olivia Pamela Patricia Paula Pauline Penelope Petra Phoebe Priscilla Rachel Rebecca Renate Rita Rosa Rose Ruth Sabine Sally Samantha Sandra Sara Sarah Sheila Shirley
		Silvia Simone Sofia Sonia Sophia Sophie Stephanie Susan Susanna Svetlana Sylvia Tamara Tania Tatiana Teresa Theresa Tina Ursula Valentina Valeria Vera Veronica
		Victoria Viola Virginia Wendy Wilhelmina Yulia Yvonne Zainab Zoe`) {
		out.put(name, true)
	}
	for name := range strings.FieldsSeq(`Aaron Abdul Abdullah Adam Adolf Adrian Ahmad Ahmed Alan Albert Alberto Aled Alexander Alexandre Alexei Alfred Ali Anders Andreas Andrei Andres Andrew Angelo Anthony
		Anton Antonio Antony Arnold Arthur Barack Ben Benjamin Bernard Bernd Bill Bob Boris Brian Bruce Bruno Carl Carlos Cesar Charles Christian Christopher Claude Colin Conrad
		Daniel Dario David Dennis Diego Dieter Dietrich Dimitri Dmitri Dmitry Dominic Donald Douglas Edgar Edmund Eduardo Edward Edwin Emil Emilio Emmanuel Enrico Enrique Eric Erik Ernest Ernst
		Evgeny Federico Felix Ferdinand Fernando Francesco Francisco Francois Frank Franz Fred Frederick Friedrich Fritz Geoffrey George Gerald Gerard Gerhard Giovanni Giuseppe Gordon Graham
		Greg Gregory Guido Gustav Hamid Hans Harald Harold Harry Hassan Heinrich Henri Henry Herbert Herman Hermann Horst Howard Hugo Hussein Ian Ibrahim Igor Ignacio Isaac Ismail
		Ivan Ivo Jack Jacob Jacques Jakob James Jan Jason Javier Jeffrey Jens Jim Joachim Joe Joel Johan Johann Johannes John Jonas Jonathan Jorge Jose Josef Joseph Joshua Josip Juan
		Jules Julius Jurgen Kaspar Karl Keith Kenneth Kevin Klaus Konrad Kurt Lars Lawrence Leon Leonard Leonardo Leonid Louis Luca Ludwig Luigi Luis Lukas Magnus Mahmoud
		Manuel Marcel Marco Marcus Mario Mark Marko Martin Matteo Matthew Matthias Maurice Max Maximilian Michael Michel Miguel Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Nathan
		Neil Nicholas Nicolas Niels Nikita Nikolai Norman Olaf Ole Oleg Oliver Omar Oscar Otto Pablo Paolo Patrick Paul Pavel Pedro Per Peter Philip Philippe Pierre Pieter Rafael Ralph Raymond
		Ricardo Richard Robert Roberto Roger Roland Ronald Rudolf Rupert Samuel Scott Sebastian Sergei Sergey Simon Stanislav Stefan Stephen Steve Steven Stuart Sven Thomas Tobias Tom
		Tomas Tony Ulrich Umberto Uwe Vaclav Valery Victor Viktor Vincent Vincenzo Vladimir Volodymyr Walter Werner Wilhelm William Wolfgang Yuri Yusuf Zbigniew`) {
		out.put(name, false)
	}
	return out
}()

// isFemale reports whether a person is a woman; known is false where the text leaves
// it open.
func (p *people) isFemale(name string) (female, known bool) {
	if female, known = p.female[p.surnames[name]]; known {
		return female, true
	}
	given, _, more := strings.Cut(name, " ")
	if !more {
		return false, false
	}
	female, known = givenNames.find(given)
	return female, known
}

// fits reports whether a pronoun can stand for a person, as far as the text tells.
func (p *people) fits(pronoun, name string) bool {
	female, known := p.isFemale(name)
	return !known || female == (pronoun == "she" || pronoun == "her")
}

// fitting returns the person whom "he" or "she" at word i stands for where the latest
// subject cannot be: the last one named before it of whom it is known.
func (t *teller) fitting(s *sentence, i int) string {
	she := s.words[i].is("she")
	name := t.lastHim
	if she {
		name = t.lastHer
	}
	for _, candidate := range t.people.actorsIn(t.doc, s, 0, i) {
		if female, known := t.people.isFemale(candidate); known && female == she && t.people.surnames[candidate] != "" {
			name = candidate
		}
	}
	return name
}

// rememberThose keeps the persons of a sentence of whom it is known which pronoun
// stands for them.
func (t *teller) rememberThose(s *sentence) {
	for _, name := range t.people.actorsIn(t.doc, s, 0, len(s.words)) {
		if female, known := t.people.isFemale(name); known && t.people.surnames[name] != "" {
			if female {
				t.lastHer = name
			} else {
				t.lastHim = name
			}
		}
	}
}
