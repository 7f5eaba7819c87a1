package pos

// votes are what features say of each tag: sums of weights, in thousandths, as
// prose's model has them. Three tags share a number, 21 bits each, so that all
// are added three at a time: tag t is in number t%16. A sum below zero borrows
// from its neighbour, which offset gives back.
type votes [numbers]uint64

const (
	numbers  = 16
	perTags  = 3 * numbers // the most tags of a model; the Penn Treebank has 45
	tagBits  = 21
	tagMask  = 1<<tagBits - 1
	mostVote = offset/14 - 1 // the sum of the fourteen features of a word is below offset
	offset   = 1 << (tagBits - 1)
)

// weight is what one feature says of one tag: thousandths, of mostVote at most,
// above the eight bits of the tag.
type weight int32

func weightOf(tag uint8, thousandths int32) weight { return weight(thousandths<<8) | weight(tag) }

// vote adds a weight.
func (v *votes) vote(w weight) {
	tag := uint8(w)
	v[tag%numbers] += uint64(int64(w>>8)) << (tag / numbers * tagBits)
}

// add adds further votes.
func (v *votes) add(o *votes) {
	for i := range v {
		v[i] += o[i]
	}
}

// first returns the tag with most votes of all, of equal ones the first. To the
// tags of the model offset must have been added once, and nothing to others.
func first(a, b, c, d, e, f *votes) uint8 {
	// Each third of the tags has a best of its own. Below its votes stands its
	// place, counted from the end, so that of equal ones the first is the greatest.
	var x, y, z uint64
	for i := range uint64(numbers) {
		sum, place := a[i]+b[i]+c[i]+d[i]+e[i]+f[i], numbers-1-i
		x = max(x, sum&tagMask*numbers+place)
		y = max(y, sum>>tagBits&tagMask*numbers+place)
		z = max(z, sum>>(2*tagBits)&tagMask*numbers+place)
	}
	best, third := x, uint64(0)
	if y/numbers > best/numbers {
		best, third = y, 1
	}
	if z/numbers > best/numbers {
		best, third = z, 2
	}
	return uint8(third*numbers + numbers - 1 - best%numbers)
}
