package echarts

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"strings"
	"testing"
)

//go:embed echarts.min.js.sha256
var pinned string

func TestScriptIsThePinnedOne(t *testing.T) {
	sum := sha256.Sum256([]byte(Script))
	if got := hex.EncodeToString(sum[:]); got != strings.TrimSpace(pinned) {
		t.Errorf("the script's hash is %s, pinned is %s: rebuild it with build.mjs", got, pinned)
	}
	if strings.Contains(strings.ToLower(Script), "</script") {
		t.Error("the script would end its own element")
	}
}
