// The overview: how many events lie where, and the part in view, which can
// be dragged, stretched at its ends, or drawn anew.
var strip = byId("overview"), grip = null, BIN = 4;
var counted = { visible: null, mode: "", span: 0, bins: [] }; // as of the last count
// density counts the visible events in stretches of BIN pixels.
function density(span) {
  if (counted.visible === visible && counted.mode === state.mode && counted.span === span) return counted.bins;
  var column = columns[state.mode], last = Math.max(0, Math.floor(span / BIN)), bins = new Array(last + 1).fill(0);
  for (var i = 0; i < events.length; i++) if (visible[i] && !events[i].era) bins[Math.max(0, Math.min(last, Math.floor((column[2 * i] + column[2 * i + 1]) / 2 * span / BIN)))]++;
  counted = { visible: visible, mode: state.mode, span: span, bins: bins };
  return bins;
}
function drawOverview() {
  if (!strip || !chart) return;
  var g = grid(), ratio = window.devicePixelRatio || 1, width = strip.clientWidth, height = 34, z = zoomed();
  strip.width = width * ratio;
  strip.height = height * ratio;
  var p = strip.getContext("2d"), span = width - g.left - g.right, bins = density(span), most = Math.max.apply(null, bins);
  p.scale(ratio, ratio);
  p.fillStyle = theme.band;
  p.fillRect(g.left, 0, span, height);
  p.fillStyle = theme.soft;
  bins.forEach(function (n, b) { if (!n) return; var h = Math.max(3, n / most * (height - 8)); p.fillRect(g.left + b * BIN, height - h, BIN - 1, h); });
  if (z[1] - z[0] > 99.5) return; // all is in view
  var from = g.left + z[0] / 100 * span, to = g.left + z[1] / 100 * span;
  p.fillStyle = theme.card + "b0";
  p.fillRect(g.left, 0, from - g.left, height);
  p.fillRect(to, 0, g.left + span - to, height);
  p.strokeStyle = theme.accent;
  p.lineWidth = 2;
  p.strokeRect(from + 1, 1, Math.max(2, to - from - 2), height - 2);
  p.fillStyle = theme.accent;
  [from, to].forEach(function (x) { p.fillRect(x - 2, height / 2 - 7, 4, 14); });
}
function onStrip(ev) {
  var g = grid(), box = strip.getBoundingClientRect();
  return Math.max(0, Math.min(100, (ev.clientX - box.left - g.left) / (box.width - g.left - g.right) * 100));
}
function overviewListens() {
  if (!strip) return;
  strip.addEventListener("pointerdown", function (ev) {
    var at = onStrip(ev), z = zoomed(), near = 900 / strip.clientWidth;
    grip = { at: at, z: z, part: Math.abs(at - z[0]) < near ? "from" : Math.abs(at - z[1]) < near ? "to" : at > z[0] && at < z[1] && z[1] - z[0] < 99 ? "pan" : "new" };
    strip.setPointerCapture(ev.pointerId);
  });
  strip.addEventListener("pointermove", function (ev) {
    if (!grip) return;
    var at = onStrip(ev), z = grip.z, wide = z[1] - z[0];
    if (grip.part === "new") zoomTo(Math.min(at, grip.at), Math.max(at, grip.at, Math.min(at, grip.at) + 0.5));
    else if (grip.part === "from") zoomTo(Math.min(at, z[1] - 0.5), z[1]);
    else if (grip.part === "to") zoomTo(z[0], Math.max(at, z[0] + 0.5));
    else { var start = Math.max(0, Math.min(100 - wide, z[0] + at - grip.at)); zoomTo(start, start + wide); }
  });
  ["pointerup", "pointercancel"].forEach(function (name) { strip.addEventListener(name, function () { grip = null; }); });
}
