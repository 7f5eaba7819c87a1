package event

import "testing"

// TestQuoteBehind holds that a quotation behind its verb is what somebody said.
func TestQuoteBehind(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"behind a colon", "The mayor said on Monday: “We will close the mill.”", []string{"2022-01-10 occurred statement: Mayor says we will close the mill"}},
		{"behind a comma", "Irene Khan said on Monday, “His vision made the movement.”", []string{"2022-01-10 occurred statement: Irene Khan says his vision made the movement"}},
		{"whom they told it is left out", "Irene Khan told reporters on Monday: “Chad has lost the vote.”", []string{"2022-01-10 occurred statement: Irene Khan says Chad has lost the vote"}},
		{"in straight marks", `The mayor said on Monday: "We will close the mill."`, []string{"2022-01-10 occurred statement: Mayor says we will close the mill"}},
		{"a title ends before the one that states it", `A drug is to start trials next month, stating: "We will go on".`, []string{"2022-02 planned health: A drug to start trials"}},
		{"a colon without a quotation", "The mayor said on Monday: no.", nil},
	} {
		tells(t, test.reason, test.text, test.want)
	}
}
