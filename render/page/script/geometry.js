// Geometry: the lanes, and where in them the visible marks and their labels stand
// for the stretch that is shown.
var narrow = false;
var ROW = 24 * EM, PAD = 8, R = 6 * Math.sqrt(EM), GAP = 7, TAIL = 18; // pixels: of a row of clusters, around lanes, of a mark, of the arrow of an open end
var HEAD = 22 * EM, TITLE = 18 * EM; // pixels of a row of eras' names, and of a lane's name above its marks
var WIDE = 160; // pixels, from which a day is a stretch and not a point
var LABELLED = 120, SMALL_LANE = 24, TRIED = 40; // most events in view, and in any one lane, that all get labels; of others, how many are tried
var BUCKET = 26 * Math.sqrt(EM); // where there is no room for labels, events within so many pixels become one mark with their number
function tallest() { return (narrow ? 900 : 700) * EM; } // pixels of the lanes, from which lanes give up labels
var last = { asked: "", visible: null, packed: null };
// pack lays out what is in view; left and right bound the plot in pixels, x0 and
// width place the axis' 0 and 1. What was asked last it has at hand.
function pack(left, x0, width, right) {
  var asked = [left, x0.toFixed(2), width.toFixed(2), right, state.mode, state.by, keys(state.folded), narrow].join();
  if (last.asked !== asked || last.visible !== visible) last = { asked: asked, visible: visible, packed: packAnew(left, x0, width, right) };
  return last.packed;
}
function packAnew(left, x0, width, right) {
  var lanes = model.lanes[state.by].map(function (name, at) { return { name: name, at: at, members: [], marks: [], boxes: [], floor: 0, tall: 0 }; });
  var column = columns[state.mode], low = (left - 1 - x0) / width, high = (right + 1 - x0) / width, way = BYS.indexOf(state.by), order = byStart(), all = 0;
  var room = { left: left, right: right, x0: x0, width: width, low: low, high: high, breaks: model.axes[state.mode].breaks.map(function (b) { return [x0 + b.x0 * width, x0 + b.x1 * width]; }) };
  for (var k = 0; k < order.length; k++) {
    var i = order[k];
    if (column[2 * i] > high) break;
    if (!visible[i] || events[i].era || column[2 * i + 1] < low) continue;
    lanes[events[i].l[way]].members.push(i);
    all++;
  }
  var used = lanes.filter(function (lane) { return lane.members.length; });
  used.forEach(function (lane) {
    if (state.folded[lane.at]) dense(lane, 0, room);
    else if (all <= LABELLED || lane.members.length <= SMALL_LANE) full(lane, room);
    else lane.tall = 1e9;
  });
  share(used, room);
  var bands = model.bands.filter(function (b) { return visible[b.i] && column[2 * b.i] < high && column[2 * b.i + 1] > low; });
  var gaps = state.by === "certainty" ? model.gaps : [], first = gaps.length ? 1 : 0;
  var y = bands.reduce(function (most, b) { return Math.max(most, (b.row + 1 + first) * HEAD); }, first * HEAD);
  lanes.forEach(function (lane) {
    lane.words = narrow ? [cut(lane.name, right - left - 40)] : nameLines(lane.name);
    lane.tall = Math.max(lane.tall, (lane.words.length - 1) * LINE + ROW - 4);
    lane.y = y;
    lane.height = lane.members.length ? lane.tall + 2 * PAD + (narrow ? TITLE : 0) : 0;
    y += lane.height;
  });
  return { lanes: lanes, bands: bands, gaps: gaps, first: first, height: y };
}
var named = {}; // the names of lanes in lines
function nameLines(name) {
  if (!named[name]) named[name] = wrap(wordsOf({ title: name }), 112 * EM, 3, "").lines;
  return named[name];
}
var started = {}; // the events by their beginning, for each scale
function byStart() {
  var mode = state.mode, column = columns[mode];
  if (!started[mode]) started[mode] = Uint32Array.from(events.keys()).sort(function (a, b) { return column[2 * a] - column[2 * b] || a - b; });
  return started[mode];
}
// share takes labels from the tallest lanes until all are no taller than they may be.
function share(used, room) {
  var rest = tallest() - used.length * 2 * PAD, sum = used.reduce(function (n, lane) { return n + lane.tall; }, 0);
  if (sum <= rest) return;
  used.slice().sort(function (p, q) { return p.tall - q.tall || p.at - q.at; }).forEach(function (lane, k, sorted) {
    var most = rest / (sorted.length - k);
    if (lane.tall > most + ROW) dense(lane, most, room); // the row of counts would take as much
    rest -= lane.tall;
  });
}
// full gives every event of a lane a label.
function full(lane, room) {
  lane.members.forEach(function (i) {
    var m = markAt(i, lane, room);
    if (m) put(lane, m, Infinity);
  });
}
// dense gives labels to the events of a lane that matter most, as many as have
// room, and gathers the others in a row of counts.
function dense(lane, most, room) {
  var labelled = {};
  lane.boxes = [];
  lane.marks = [];
  lane.floor = lane.tall = ROW;
  if (most >= 2 * ROW) foremost(lane, room).forEach(function (i) {
    var m = markAt(i, lane, room);
    if (m && put(lane, m, most)) labelled[i] = true;
  });
  var rest = lane.members.filter(function (i) { return !labelled[i]; });
  gather(lane, rest, room);
  if (rest.length) return;
  lane.marks.forEach(function (m) { m.mid -= ROW; });
  lane.tall -= ROW;
}
var ranked = null; // all events, those that matter most first
function byRank(a, b) { return events[b].weight - events[a].weight || apart(a) - apart(b); }
function apart(i) { return Math.imul(i, 0x9e3779b1) >>> 0; } // so that of equals not only the earliest get labels
// foremost returns the events of a lane in view that matter most.
function foremost(lane, room) {
  if (lane.members.length <= 300) return lane.members.slice().sort(byRank).slice(0, TRIED);
  ranked = ranked || Uint32Array.from(events.keys()).sort(byRank);
  var out = [], column = columns[state.mode], way = BYS.indexOf(state.by);
  for (var k = 0; k < ranked.length && out.length < TRIED; k++) {
    var i = ranked[k];
    if (visible[i] && events[i].l[way] === lane.at && !events[i].era && column[2 * i] <= room.high && column[2 * i + 1] >= room.low) out.push(i);
  }
  return out;
}
// markAt makes the mark of an event with its label; null where nothing of it is in view.
function markAt(i, lane, room) {
  var e = events[i], column = columns[state.mode], from = room.x0 + column[2 * i] * room.width, to = room.x0 + column[2 * i + 1] * room.width;
  var box = !e.bar && to - from > WIDE && !e.clock;
  if (!e.bar && !box) from = to = (from + to) / 2;
  if (e.bar && to - from < 2 * R) { from = (from + to) / 2 - R; to = from + 2 * R; } // too short to be seen as a bar
  if (to < room.left - 1 || from > room.right + 1) return null; // of its day only the rest is in view
  var m = { i: i, lane: lane.at, from: Math.max(from, room.left - 10), to: Math.min(to, room.right + 8), cutLeft: from < room.left - 10, cutRight: to > room.right + 8, box: box, before: e.open === "from" ? TAIL : 0, behind: e.open === "to" || e.status === "ongoing" ? TAIL : 0, lines: [], wide: 0 };
  setLabel(m, e, room);
  return m;
}
// put places a mark as high in its lane as neither it nor its label meets another.
function put(lane, m, most) {
  var from = m.from - R - GAP - m.before, to = m.to + R + GAP + m.behind, words = m.lines.length * LINE;
  if (m.lines.length && !m.inside) {
    if (m.left) from = Math.min(from, m.at - m.wide - GAP);
    else { from = Math.min(from, m.at - 2); to = Math.max(to, m.at + m.wide + GAP); }
  }
  var own = m.below ? 18 : Math.max(ROW, words + 8), height = m.below ? own + words + 5 : own, top = lane.floor;
  var beside = lane.boxes.filter(function (b) { return b.from < to && from < b.to; }).sort(function (p, q) { return p.top - q.top; });
  for (var k = 0; k < beside.length && top + height > beside[k].top; k++) top = Math.max(top, beside[k].bottom);
  if (top + height > most) return false;
  lane.boxes.push({ from: from, to: to, top: top, bottom: top + height });
  lane.marks.push(m);
  lane.tall = Math.max(lane.tall, top + height);
  m.mid = top + own / 2;
  return true;
}
// gather makes a row of clusters: events close by become one mark.
function gather(lane, members, room) {
  var open = [], column = columns[state.mode];
  members.forEach(function (i) {
    var from = column[2 * i], to = column[2 * i + 1];
    var at = Math.max(room.left, Math.min(room.right, room.x0 + (from + to) / 2 * room.width)), bin = Math.floor((at - room.left) / BUCKET), m = open[bin];
    if (m) { m.members.push(i); m.low = Math.min(m.low, from); m.high = Math.max(m.high, to); return; }
    var mid = room.left + (bin + 0.5) * BUCKET;
    m = open[bin] = { i: i, lane: lane.at, mid: ROW / 2, members: [i], low: from, high: to, lines: [], wide: 0, single: Math.max(mid - 5, Math.min(mid + 5, at)) };
    m.from = m.to = m.at = Math.min(room.right, mid);
    lane.marks.push(m);
  });
  open.forEach(function (m) { if (m && m.members.length === 1) { m.from = m.to = m.single; m.members = null; } });
}
