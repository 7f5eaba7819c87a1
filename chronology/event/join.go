package event

import "math"

// maxSpread bounds the days a mention is filed under: a longer stretch is
// filed under its first days only.
const maxSpread = 45

// These bound what a mention may cost to find its happening: how many groups of
// its days are passed over, with how many it is compared, and with how many
// mentions of each. No article comes near them; a text of any length is joined in
// a time that grows with its length.
const (
	maxPassed   = 1 << 11
	maxCompared = 1 << 6
	maxMembers  = 1 << 6
)

// join gathers the mentions that tell of one happening, in the order of their
// first telling. Mentions are compared with those of the same days only.
func join(all []told) [][]*told {
	j := joiner{byDay: make(map[int][]int), filed: make(map[[2]int]bool), deadly: -1}
	group := -1
	for i := range all {
		m := &all[i]
		m.bounds, m.stretched = m.when.Bounds(), m.stretch()
		if i == 0 || !befellWhen(&all[i-1], m) {
			group = j.groupOf(m)
		}
		group = j.add(m, group)
	}
	return j.groups
}

// joiner is the groups of mentions so far.
type joiner struct {
	groups [][]*told
	marks  []marks         // of each group's mentions
	byDay  map[int][]int   // the groups that cover a day
	filed  map[[2]int]bool // days and groups, beyond the days of a group's first mention
	turn   int             // which mention is looked for
	seen   []int           // by group, the last that was compared with it
	deadly int             // the latest group that tells of what can kill, or -1
}

// groupOf returns the group that a mention belongs to, or -1.
func (j *joiner) groupOf(m *told) int {
	if m.toll != "" && j.deadly >= 0 {
		return j.deadly
	}
	passed, compared, marks := 0, 0, m.marks()
	j.turn++
	for day, last := m.days(); day <= last; day++ {
		for _, g := range j.byDay[day] {
			if passed++; passed > maxPassed || compared > maxCompared {
				return -1
			}
			if !j.marks[g].meet(marks) || j.seen[g] == j.turn {
				continue // of no such thing, or compared on a day before
			}
			j.seen[g] = j.turn
			for i := range min(len(j.groups[g]), maxMembers) {
				if compared++; same(j.groups[g][i], m) {
					return g
				}
			}
		}
	}
	return -1
}

// add puts a mention into a group, a new one if it is -1, and returns which.
func (j *joiner) add(m *told, group int) int {
	first, last := m.days()
	if group < 0 {
		group = len(j.groups)
		j.groups, j.marks, j.seen = append(j.groups, nil), append(j.marks, marks{}), append(j.seen, 0)
		var other *told
		if j.deadly >= 0 {
			other = j.groups[j.deadly][0]
		}
		if m.takesToll(other) {
			j.deadly = group
		}
		for day := first; day <= last; day++ {
			j.byDay[day] = append(j.byDay[day], group)
		}
	}
	j.groups[group] = append(j.groups[group], m)
	j.marks[group] = j.marks[group].with(m.marks())
	from, to := j.groups[group][0].days()
	for day := first; day <= last; day++ {
		if at := [2]int{day, group}; (day < from || day > to) && !j.filed[at] {
			j.filed[at] = true
			j.byDay[day] = append(j.byDay[day], group)
		}
	}
	return group
}

// marks tell at a glance that two mentions, or a mention and a group, cannot be of
// one happening. Those that same finds to be so meet.
type marks struct {
	words  uint64 // bits of the speaker of a statement, else of the beginning of its head, or of talks
	actors uint64 // bits of who took part
	open   bool   // it may be the same as one in which others take part
}

func (m *told) marks() marks {
	out := marks{open: m.noun || nobody(m)}
	switch {
	case m.kind == Statement:
		out.words, out.open = bit(m.speaker), true
		if m.mention.Basis == ByPublication {
			out.words = math.MaxUint64 // newsOf does not ask who spoke
		}
	case talking(m.kind):
		out.words = 1 | bit(m.lemma[:min(4, len(m.lemma))])
	case m.kind == Accident:
		out.words = bit(accident) | bit(m.lemma[:min(4, len(m.lemma))])
	default:
		out.words = bit(m.lemma[:min(4, len(m.lemma))])
	}
	for _, name := range m.actors {
		out.actors |= bit(name)
	}
	return out
}

func (m marks) meet(o marks) bool {
	return m.words&o.words != 0 && (m.open || o.open || m.actors&o.actors != 0)
}

func (m marks) with(o marks) marks {
	return marks{m.words | o.words, m.actors | o.actors, m.open || o.open}
}

// stem is the first letters of a word, four at most, as a number.
func stem(word string) (n uint32) {
	for i := range min(len(word), 4) {
		n = n<<8 | uint32(word[i])
	}
	return n
}

// bit is one of 63 bits for a word, not the first.
func bit(word string) uint64 {
	hash := uint32(2166136261) // FNV-1a
	for i := range len(word) {
		hash = (hash ^ uint32(word[i])) * 16777619
	}
	return 2 << (hash % 63)
}
