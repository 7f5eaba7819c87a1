package source

import "testing"

func TestSenderOf(t *testing.T) {
	for from, want := range map[string]string{
		"Dana Ruiz <dana@example.org>":        "Dana Ruiz",
		"\"Ruiz, Dana\" <dana@example.org>":   "Dana Ruiz",
		"Ludwig van der Berg <l@example.org>": "Ludwig van der Berg",
		"dana@example.org":                    "",
		"Support <help@example.org>":          "",
		"Team 7 North <t@example.org>":        "",
		"not an address":                      "",
	} {
		if got := senderOf(from); got != want {
			t.Errorf("%s: %q, want %q", from, got, want)
		}
	}
}

func TestWriterOf(t *testing.T) {
	for line, want := range map[string]string{
		"On Mon, 11 Mar 2024 at 09:05, Paul Berg wrote:":          "Paul Berg",
		"On 11 March 2024, Paul Berg <paul@example.org> wrote:":   "Paul Berg",
		"On Mon, Mar 11, 2024 at 9:05 AM paul@example.org wrote:": "",
		"-----Original Message-----":                              "",
		"> …":                                                     "",
	} {
		if got := writerOf(line); got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}
