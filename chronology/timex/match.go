package timex

// capture is the token or tokens that an item of a pattern matched.
type capture struct {
	class matcherID
	first int32   // index of the first token
	value float64 // what the class read there: a month's number, a count
}

const maxCaptures = 10

// match is one way that a rule's pattern covers tokens [first, end).
type match struct {
	rule       int
	first, end int
	captures   [maxCaptures]capture
	n          int // captures used
}

// get returns what a class captured, the first time it did.
func (m *match) get(class matcherID) (value float64, ok bool) { return m.nth(class, 0) }

// nth returns what a class captured the nth time, from 0.
func (m *match) nth(class matcherID, n int) (value float64, ok bool) {
	for i := range m.n {
		if m.captures[i].class == class {
			if n == 0 {
				return m.captures[i].value, true
			}
			n--
		}
	}
	return 0, false
}

// int returns what a class captured as a whole number, 0 where it captured nothing.
func (m *match) int(class matcherID) int {
	v, _ := m.get(class)
	return int(v)
}

// has reports whether a class captured something.
func (m *match) has(class matcherID) bool {
	_, ok := m.get(class)
	return ok
}

// search walks the patterns' tree over tokens and keeps the best match: the
// longest, of two equally long ones that of the earlier rule.
type search struct {
	d    *document
	g    *grammar
	cur  match
	best match
}

// from returns the best match that begins at token i.
func (s *search) from(i int) (*match, bool) {
	s.cur.first, s.cur.n = i, 0 // the rest is written before it is read
	s.best.end = -1
	s.walk(&s.g.root, i)
	return &s.best, s.best.end > i
}

func (s *search) walk(n *node, i int) {
	for _, r := range n.rules {
		if i < s.best.end || i == s.best.end && r >= s.best.rule {
			continue
		}
		s.cur.rule, s.cur.end = r, i
		if check := s.g.rules[r].check; check == nil || check(s.d, &s.cur) {
			s.best = s.cur
		}
	}
	if i >= len(s.d.tokens) {
		return
	}
	t := &s.d.tokens[i]
	if t.word != 0 {
		if to := n.next(t.word); to != nil {
			s.walk(to, i+1)
		}
	}
	if !s.d.lex.canBe(t, n) {
		return
	}
	for k := range n.classes {
		e := &n.classes[k]
		if kindsOf[e.class]&(1<<t.kind) == 0 {
			continue
		}
		value, width := matchClass(s.d, e.class, i)
		if width == 0 || s.cur.n == maxCaptures {
			continue
		}
		s.cur.captures[s.cur.n] = capture{e.class, int32(i), value}
		s.cur.n++
		s.walk(e.to, i+width)
		s.cur.n--
	}
}
