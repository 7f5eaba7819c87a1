package layout

// Measure returns a function that estimates the width of a text in a common
// sans-serif font of a size, from the widths of Helvetica's characters in
// thousandths of an em (Adobe Font Metrics). It is meant for packing and errs
// on the wide side, since the reader's font may be wider than the first choice.
func Measure(size float64) func(string) float64 {
	return func(s string) float64 {
		total := 0
		for _, r := range s {
			total += runeWidth(r)
		}
		return float64(total) / 1000 * size * 1.12
	}
}

func runeWidth(r rune) int {
	switch {
	case r >= ' ' && r <= '~':
		return int(helvetica[r-' '])
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3, r >= 0xf900 && r <= 0xfaff, r >= 0xff00 && r <= 0xff60, r >= 0x1f300:
		return 1000
	case r >= 0x300 && r <= 0x36f, r == 0x200d, r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return 0
	case r >= 0x400 && r <= 0x4ff:
		return 600
	}
	return 556
}

// helvetica holds the widths of the characters from space to tilde.
var helvetica = [...]uint16{
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584,
	584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
	278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
	500, 334, 260, 334, 584,
}
