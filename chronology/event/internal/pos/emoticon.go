package pos

// longestEmoticon is the length of the longest emoticon in bytes.
const longestEmoticon = len("(╯°□°）╯︵┻━┻")

// isEmoticon reports one of prose's emoticons, which stay whole and are
// symbols. The words are those of its list: it exports none.
func isEmoticon(s string) bool {
	if len(s) < 2 || len(s) > longestEmoticon {
		return false
	}
	switch s {
	case "(-8", "(-;", "(-_-)", "(._.)", "(:", "(=", "(o:", "(¬_¬)", "(ಠ_ಠ)", "(╯°□°）╯︵┻━┻", "-__-",
		"8-)", "8-D", "8D", ":(", ":((", ":(((", ":()", ":)))", ":-)", ":-))", ":-)))", ":-*", ":-/", ":-X", ":-]", ":-o", ":-p", ":-x", ":-|", ":-}",
		":0", ":3", ":P", ":]", ":`(", ":`)", ":`-(", ":o", ":o)", "=(", "=)", "=D", "=|", "@_@", "O.o", "O_o", "V_V", "XDD", "[-:", "^___^",
		"o_0", "o_O", "o_o", "v_v", "xD", "xDD", `¯\(ツ)/¯`:
		return true
	}
	return false
}
