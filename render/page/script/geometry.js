// Geometry: rows of the visible marks for the stretch that is shown.
var narrow = false, font = "13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
var pen = document.createElement("canvas").getContext("2d"), widths = {};
function measure(text) {
  pen.font = font;
  if (widths[text] === undefined) widths[text] = pen.measureText(text).width;
  return widths[text];
}
function cut(text, room) {
  if (measure(text) <= room) return text;
  var chars = Array.from(text), low = 0, high = chars.length;
  while (low < high) {
    var mid = (low + high + 1) >> 1;
    if (measure(chars.slice(0, mid).join("") + "…") <= room) low = mid; else high = mid - 1;
  }
  for (var back = low; back > low - 12 && back > 0; back--) if (chars[back - 1] === " ") { low = back - 1; break; }
  return chars.slice(0, low).join("").replace(/[\s,;:]+$/, "") + "…";
}
var ROW = 25, PAD = 8, R = 6, GAP = 7;
var HEAD = 22; // pixels of a row of eras' names
var WIDE = 160; // pixels, from which a day is a stretch and not a point
var LABELLED = 400, BUCKET = 26; // above so many events in view, those within so many pixels become one mark with their number
function pack(left, x0, width, right) {
  // left and right bound the plot in pixels; x0 and width place the axis' 0 and 1.
  var lanes = model.lanes[state.by].map(function (name) { return { name: name, rows: [], marks: [] }; });
  var inView = [];
  var column = columns[state.mode], low = (left - 1 - x0) / width, high = (right + 1 - x0) / width, way = BYS.indexOf(state.by), folded = [];
  var order = byStart();
  for (var k = 0; k < order.length; k++) {
    var i = order[k];
    if (column[2 * i] > high) break;
    if (!visible[i] || events[i].era || column[2 * i + 1] < low) continue;
    (state.folded[events[i].l[way]] ? folded : inView).push(i);
  }
  gather(lanes, folded, left, x0, width, right);
  if (inView.length > LABELLED) gather(lanes, inView, left, x0, width, right);
  else place(lanes, inView, left, x0, width, right);
  var bands = model.bands.filter(function (b) { return visible[b.i] && column[2 * b.i] < high && column[2 * b.i + 1] > low; });
  var y = bands.reduce(function (most, b) { return Math.max(most, (b.row + 1) * HEAD); }, 0);
  lanes.forEach(function (lane) {
    lane.y = y;
    lane.height = lane.rows.length ? lane.rows.length * ROW + 2 * PAD + (narrow ? 18 : 0) : 0;
    y += lane.height;
  });
  return { lanes: lanes, bands: bands, height: y };
}
var started = {}; // the events by their beginning, for each scale
function byStart() {
  var mode = state.mode, column = columns[mode];
  if (!started[mode]) started[mode] = Uint32Array.from(events.keys()).sort(function (a, b) { return column[2 * a] - column[2 * b] || a - b; });
  return started[mode];
}
// gather makes one row a lane of clusters: events close by become one mark.
function gather(lanes, inView, left, x0, width, right) {
  var open = [], column = columns[state.mode], way = BYS.indexOf(state.by), bins = Math.ceil((right - left) / BUCKET) + 1;
  inView.forEach(function (i) {
    var from = column[2 * i], to = column[2 * i + 1], lane = events[i].l[way];
    var at = Math.max(left, Math.min(right, x0 + (from + to) / 2 * width)), bin = Math.floor((at - left) / BUCKET), m = open[lane * bins + bin];
    if (m) { m.members.push(i); m.low = Math.min(m.low, from); m.high = Math.max(m.high, to); return; }
    m = open[lane * bins + bin] = { i: i, lane: lane, row: 0, members: [i], low: from, high: to, left: false, label: "" };
    m.from = m.to = m.at = Math.min(right, left + (bin + 0.5) * BUCKET);
    lanes[lane].rows[0] = [];
    lanes[lane].marks.push(m);
  });
}
// place gives every event a row where neither its mark nor its label meets another.
function place(lanes, inView, left, x0, width, right) {
  var column = columns[state.mode], way = BYS.indexOf(state.by);
  inView.forEach(function (i) {
    var e = events[i], from = x0 + column[2 * i] * width, to = x0 + column[2 * i + 1] * width;
    if (!e.bar && to - from <= WIDE) from = to = (from + to) / 2;
    if (to < left - 1 || from > right + 1) return; // of its day only the rest is in view
    var badge = (e.many ? "  ×" + e.many : "") + (e.doubt ? "  !" : ""), more = measure(badge);
    var label = cut(e.title, Math.min(430, (right - left) * 0.72) - more) + badge, w = measure(label);
    var m = { i: i, from: Math.max(from, left - 10), to: Math.min(to, right + 8), label: label, left: false };
    m.at = Math.min(m.to, right) + R + GAP;
    if (m.at + w > right) {
      if (Math.max(m.from, left) - R - GAP - w >= left) { m.left = true; m.at = Math.max(m.from, left) - R - GAP; }
      else if (e.bar && m.to - m.from > 60) { m.under = true; m.at = Math.max(left, Math.min(m.from, right - w)); }
      else { m.label = cut(e.title, Math.max(right - m.at - more, 30)) + badge; w = measure(m.label); }
    }
    var span = m.left ? [m.at - w - GAP, m.to + R + GAP] : [m.from - R - GAP, Math.max(m.at + w, m.to + R) + GAP];
    if (m.under) span = [Math.min(m.from, m.at) - R - GAP, Math.max(m.to, m.at + w) + R + GAP];
    var lane = lanes[e.l[way]], row = 0, tall = m.under ? 2 : 1;
    for (;; row++) {
      var free = true;
      for (var k = 0; k < tall; k++) {
        lane.rows[row + k] = lane.rows[row + k] || [];
        if (lane.rows[row + k].some(function (s) { return s[0] < span[1] && span[0] < s[1]; })) free = false;
      }
      if (free) break;
    }
    for (var n = 0; n < tall; n++) lane.rows[row + n].push(span);
    m.row = row; m.lane = e.l[way];
    lane.marks.push(m);
  });
}
