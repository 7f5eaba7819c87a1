// The state, kept in the address' fragment so that a link shows the same.
var state = null, visible = [];
function freshState() {
  return { mode: "warped", by: model.by, query: "", from: "", until: "", hidden: {}, without: {}, folded: {}, main: false, inView: false, zoom: [0, 100], chosen: -1 };
}
function keys(set) { return Object.keys(set).filter(function (k) { return set[k]; }); }
function readFragment() {
  state = freshState();
  new URLSearchParams(location.hash.slice(1)).forEach(function (value, key) {
    if (key === "scale" && model.axes[value]) state.mode = value;
    if (key === "lanes" && model.lanes[value]) state.by = value;
    if (key === "q") state.query = value.slice(0, 200);
    if (key === "from" || key === "until") state[key] = value.slice(0, 20);
    if (key === "main") state.main = value === "1";
    if (key === "inview") state.inView = value === "1";
    if (key === "hide") value.split(",").forEach(function (k) { if (model.marks[k]) state.hidden[k] = true; });
    if (key === "without") value.split(",").forEach(function (k) { state.without[k] = true; });
    if (key === "fold") value.split(",").forEach(function (k) { if (/^\d+$/.test(k)) state.folded[k] = true; });
    if (key === "zoom") {
      var z = value.split("-").map(Number);
      if (z.length === 2 && z[0] >= 0 && z[1] <= 100 && z[0] < z[1]) state.zoom = z;
    }
    if (key === "event") state.chosen = events.findIndex(function (e) { return e.id === value; });
  });
}
function fragment(chosen) {
  var p = new URLSearchParams(), z = state.zoom.map(function (v) { return Math.round(v * 1e4) / 1e4; });
  if (state.mode !== "warped") p.set("scale", state.mode);
  if (state.by !== model.by) p.set("lanes", state.by);
  if (state.query) p.set("q", state.query);
  if (state.from) p.set("from", state.from);
  if (state.until) p.set("until", state.until);
  if (state.main) p.set("main", "1");
  if (state.inView) p.set("inview", "1");
  if (keys(state.hidden).length) p.set("hide", keys(state.hidden).join(","));
  if (keys(state.without).length) p.set("without", keys(state.without).join(","));
  if (keys(state.folded).length) p.set("fold", keys(state.folded).join(","));
  if (z[1] - z[0] < 99.9) p.set("zoom", z.join("-"));
  if (chosen >= 0) p.set("event", events[chosen].id);
  return p.toString();
}
var writing = 0;
function writeFragment() { // a browser allows only so many changes of an address a second
  clearTimeout(writing);
  writing = setTimeout(writeNow, 150);
}
function writeNow() {
  var text = fragment(state.chosen);
  try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch (e) { /* a sandboxed frame keeps no state */ }
}
