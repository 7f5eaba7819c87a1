package event

// Kinds returns the kinds that annals knows; a person may make others.
func Kinds() []Kind {
	return []Kind{Talks, Meeting, Statement, Agreement, Military, Attack, Accident, Disaster, Election, Appointment, Legal,
		Legislation, Economy, Business, Health, Science, Sport, Culture, Death, Other, Era}
}
