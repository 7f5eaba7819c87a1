package chronology

import (
	"slices"

	"annals/chronology/event"
)

// withActors adds to the names of who took part those that are not among them, and
// gives a person the name with most initials: "Ben Holt" and "Ben S. Holt" are one.
func withActors(actors, more []string) []string {
	for _, name := range more {
		switch i := slices.IndexFunc(actors, func(have string) bool { return event.SamePerson(have, name) }); {
		case i < 0:
			actors = append(actors, name)
		case len(name) > len(actors[i]):
			actors[i] = name
		}
	}
	return actors
}
