package chronology

import (
	"slices"
	"testing"
)

func TestWithActors(t *testing.T) {
	for _, test := range []struct{ have, more, want []string }{
		{[]string{"Ben Holt"}, []string{"Ben S. Holt"}, []string{"Ben S. Holt"}},
		{[]string{"Ben S. Holt"}, []string{"Ben Holt", "Ida Bonn"}, []string{"Ben S. Holt", "Ida Bonn"}},
		{[]string{"OSCE"}, []string{"Osce"}, []string{"OSCE"}},
		{[]string{"George W. Bush"}, []string{"George H. W. Bush"}, []string{"George W. Bush", "George H. W. Bush"}},
		{[]string{"A. Bonn"}, []string{"I. Bonn"}, []string{"A. Bonn", "I. Bonn"}},
	} {
		if got := withActors(slices.Clone(test.have), test.more); !slices.Equal(got, test.want) {
			t.Errorf("withActors(%q, %q) = %q, want %q", test.have, test.more, got, test.want)
		}
	}
}
