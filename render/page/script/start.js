// Filters, controls and keys, and the beginning of it all.
function inStretch(i) {
  var column = columns[state.mode];
  return column[2 * i + 1] * 100 >= state.zoom[0] && column[2 * i] * 100 <= state.zoom[1];
}
var passing = []; // by all filters but the stretch in view
function filter() {
  var asked = tests(state.query);
  var timely = inPeriod();
  passing = events.map(function (e, i) {
    return timely(e) && !state.hidden[e.kind] && !state.without[e.status] && (!state.main || e.main) && asked.every(function (test) { return test(i); });
  });
  narrowList(true);
  countChips(timely, asked);
  writeNow();
  draw();
}
// countChips says on each kind and status how many events it would show beside
// what the other filters let pass.
function countChips(timely, asked) {
  var kinds = {}, statuses = {};
  events.forEach(function (e, i) {
    if (!passing[i] && !(timely(e) && (!state.main || e.main) && (!state.hidden[e.kind] || !state.without[e.status]) && asked.every(function (test) { return test(i); }))) return;
    if (!state.without[e.status]) kinds[e.kind] = (kinds[e.kind] || 0) + 1;
    if (!state.hidden[e.kind]) statuses[e.status] = (statuses[e.status] || 0) + 1;
  });
  all(".chip").forEach(function (b) { b.querySelector(".n").textContent = (b.dataset.kind !== undefined ? kinds[b.dataset.kind] : statuses[b.dataset.status]) || 0; });
}
// narrowList shows in the list what passes, and, if wanted, only what is in view.
function narrowList(filtered) {
  if (filtered) visible = passing;
  var before = visible;
  if (state.inView) visible = passing.map(function (p, i) { return p && inStretch(i); });
  refreshList();
  tell(say("shown", { n: shown.length, all: events.length }));
  visible = before; // the chart shows what is beside the stretch as one moves on
}
var waiting = 0;
function later() { clearTimeout(waiting); waiting = setTimeout(function () { narrowList(false); }, 200); }
function reflect() {
  all("[data-mode]").forEach(function (b) { b.setAttribute("aria-pressed", String(b.dataset.mode === state.mode)); });
  all("[data-kind].chip").forEach(function (b) { b.setAttribute("aria-pressed", String(!state.hidden[b.dataset.kind])); });
  all("[data-status].chip").forEach(function (b) { b.setAttribute("aria-pressed", String(!state.without[b.dataset.status])); });
  byId("search").value = state.query;
  periodReflects();
  byId("lanes").value = state.by;
  byId("main").checked = state.main;
  byId("inview").checked = state.inView;
}
function swatches() {
  dark = isDark();
  all("canvas[data-shape]").forEach(function (canvas) {
    var kind = canvas.dataset.shape, p = canvas.getContext("2d"), s = outline(markOf(kind).Shape, 14, 14, 10);
    p.clearRect(0, 0, 28, 28);
    p.fillStyle = colourOf(kind);
    p.beginPath();
    if (s.type === "circle") p.arc(14, 14, 10, 0, 2 * Math.PI);
    else if (s.type === "rect") p.rect(s.shape.x, s.shape.y, s.shape.width, s.shape.height);
    else s.shape.points.forEach(function (q, k) { if (k) p.lineTo(q[0], q[1]); else p.moveTo(q[0], q[1]); });
    p.fill();
  });
}
function controlsListen() {
  all("[data-mode]").forEach(function (b) { b.addEventListener("click", function () { scaleTo(b.dataset.mode); }); });
  all("[data-kind].chip").forEach(function (b) { b.addEventListener("click", function () { state.hidden[b.dataset.kind] = !state.hidden[b.dataset.kind]; reflect(); filter(); }); });
  all("[data-status].chip").forEach(function (b) { b.addEventListener("click", function () { state.without[b.dataset.status] = !state.without[b.dataset.status]; reflect(); filter(); }); });
  byId("more").addEventListener("click", function (ev) { ev.currentTarget.setAttribute("aria-expanded", String(ev.currentTarget.getAttribute("aria-expanded") === "false")); });
  byId("search").addEventListener("focus", offerNames);
  byId("search").addEventListener("input", function (ev) { state.query = ev.target.value; filter(); });
  byId("lanes").addEventListener("change", function (ev) { state.by = ev.target.value; state.folded = {}; filter(); });
  byId("main").addEventListener("change", function (ev) { state.main = ev.target.checked; filter(); });
  byId("inview").addEventListener("change", function (ev) { state.inView = ev.target.checked; filter(); });
  byId("theme").addEventListener("click", function () { root.dataset.theme = isDark() ? "light" : "dark"; swatches(); repaint(); });
  if (byId("show-sure")) byId("show-sure").addEventListener("click", function () {
    state.by = "certainty";
    state.folded = {};
    reflect();
    filter();
    document.querySelector("main").scrollIntoView({ block: "start" });
    byId("lanes").focus({ preventScroll: true });
  });
  all("a[data-event]").forEach(function (a) { a.addEventListener("click", function (ev) { ev.preventDefault(); reveal(Number(a.dataset.event)); }); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { swatches(); repaint(); });
  if (!box) return;
  byId("fit").addEventListener("click", function () { zoomTo(0, 100); });
  all("[data-move]").forEach(function (b) { b.addEventListener("click", function () { move(b.dataset.move); }); });
  byId("jump").addEventListener("change", function (ev) {
    var jump = model.jumps[Number(ev.target.value)], k = 2 * MODES.indexOf(state.mode);
    if (jump) zoomTo(jump.x[k] / 1e4 - 0.2, jump.x[k + 1] / 1e4 + 0.2);
    ev.target.value = "";
  });
  box.addEventListener("keydown", onKey);
  wheelListens();
  new ResizeObserver(function () {
    requestAnimationFrame(function () { if (box.clientWidth !== drawn) draw(); });
  }).observe(box);
}
function scaleTo(mode) {
  state.mode = mode;
  state.zoom = [0, 100];
  reflect();
  filter();
}
// reveal chooses an event, for which filters that hide it give way.
function reveal(i) {
  if (!passing[i]) {
    var fresh = freshState();
    ["query", "from", "until", "hidden", "without", "main", "inView"].forEach(function (key) { state[key] = fresh[key]; });
    reflect();
    filter();
  }
  choose(i, true);
}
// move zooms in or out around the middle, or goes half a stretch back or on.
function move(where) {
  var z = zoomed(), mid = (z[0] + z[1]) / 2, half = (z[1] - z[0]) / 2;
  if (where === "in") half /= 1.6;
  else if (where === "out") half *= 1.6;
  else mid = Math.max(half, Math.min(100 - half, mid + (where === "on" ? half : -half)));
  zoomTo(mid - half, mid + half);
}
function onKey(ev) {
  var at = shown.indexOf(state.chosen);
  switch (ev.key) {
    case "ArrowRight": case "ArrowDown": if (shown.length) choose(shown[Math.min(at + 1, shown.length - 1)], false); break;
    case "ArrowLeft": case "ArrowUp": if (shown.length) choose(shown[Math.max(at - 1, 0)], false); break;
    case "Home": if (shown.length) choose(shown[0], false); break;
    case "End": if (shown.length) choose(shown[shown.length - 1], false); break;
    case "+": case "=": move("in"); break;
    case "-": move("out"); break;
    case "PageUp": case "[": move("back"); break;
    case "PageDown": case "]": move("on"); break;
    case "0": zoomTo(0, 100); break;
    case "1": case "2": case "3": scaleTo(MODES[ev.key - 1]); break;
    case "Enter": case " ": if (items[state.chosen]) { choose(state.chosen, true); items[state.chosen].querySelector("summary").focus({ preventScroll: true }); } break;
    default: return;
  }
  ev.preventDefault();
}
function start() {
  readFragment();
  reflect();
  filter();
  if (state.chosen >= 0) choose(state.chosen, true);
}
root.classList.add("js");
unpack(function () {
  beginList();
  theme = colours();
  dark = isDark();
  all(".needs-script").forEach(function (n) { n.hidden = false; });
  swatches();
  overviewListens();
  exportListens();
  printListens();
  controlsListen();
  periodListens();
  start();
  addEventListener("hashchange", start);
  performance.mark("annals-ready");
  root.dataset.ready = "1";
});
