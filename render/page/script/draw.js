// Drawing: the ground of the chart, and on it the marks.
var theme = null, dark = false; // as of the last drawing
var chart = null, box = byId("chart"), packed = null, byIndex = {}, slots = [], AXIS = 46 * EM;
var ground = null, pieces = []; // what was drawn last, for the export
var NAME = 11 * EM; // pixels of the sign before the name of a lane
var SMALL = 12 * EM + "px" + FAMILY;
function grid() { return { left: narrow ? 6 : 152 * EM, right: 14, top: 4, bottom: AXIS }; }
function text(x, y, s, fill, extra) {
  var style = Object.assign({ x: x, y: y, text: s, fill: fill, font: font, verticalAlign: "middle" }, extra || {});
  return { type: "text", style: style, silent: true };
}
function line(x0, y0, x1, y1, stroke, dash) {
  return { type: "line", shape: { x1: x0, y1: y0, x2: x1, y2: y1 }, style: { stroke: stroke, lineWidth: 1, lineDash: dash }, silent: true };
}
function rect(x, y, width, height, fill, r) {
  return { type: "rect", shape: { x: x, y: y, width: width, height: height, r: r || 0 }, style: { fill: fill }, silent: true };
}
function drawGround(params, api) {
  theme = colours();
  dark = isDark();
  var c = theme, s = params.coordSys;
  var x0 = api.coord([0, 0])[0], width = api.coord([1, 0])[0] - x0, right = s.x + s.width;
  state.zoom = [Math.max(0, (s.x - x0) / width * 100), Math.min(100, (right - x0) / width * 100)];
  packed = pack(s.x, x0, width, right);
  byIndex = {};
  slots = [];
  pieces = [];
  var out = [], names = [], shown = 0;
  packed.lanes.forEach(function (lane) {
    if (!lane.height) return;
    var top = s.y + lane.y;
    if (shown++ % 2 === 0) out.push(rect(0, top, right + 8, lane.height, c.band));
    lane.ground = shown % 2 ? c.band : c.card;
    lane.words.forEach(function (word, k) {
      var sign = packed.lanes.length > 1 && k === 0 ? (state.folded[lane.at] ? "▸ " : "▾ ") : "";
      names.push(text((narrow ? 8 : 10) + (k ? NAME : 0), top + PAD + (narrow ? 7 * EM : ROW / 2) + k * LINE, sign + word, c.ink, { font: "600 " + font, stroke: lane.ground, lineWidth: 4 }));
    });
    lane.marks.forEach(function (m) {
      m.y = top + PAD + (narrow ? TITLE : 0) + m.mid;
      m.ground = lane.ground;
      slots.push(m);
      (m.members || [m.i]).forEach(function (i) { byIndex[i] = m; });
    });
  });
  drawBands(out, s, x0, width, right);
  var end = s.y + packed.height, low = []; // what stands in the axis' lower line
  var gaps = drawBreaks(out, s, x0, width, right, end);
  drawTicks(out, chooseTicks(x0, width, s.x, right, gaps, gaps.map(function (g) { return [g[0] + 6, g[1] - 6]; })), s.y, end, low);
  nameBreaks(out, s, x0, width, right, end, low);
  drawGaps(out, s, x0, width, right);
  out.push(line(s.x, end, right, end, c.soft));
  ground = { type: "group", children: out.concat(names) }; // names over the lines of ticks
  return ground;
}
// drawBreaks leaves the ground out where the axis leaves out time.
function drawBreaks(out, s, x0, width, right, end) {
  var gaps = [];
  model.axes[state.mode].breaks.forEach(function (b) {
    var from = x0 + b.x0 * width, to = x0 + b.x1 * width;
    if (to < s.x || from > right) return;
    gaps.push([from, to]);
    out.push(rect(from, s.y, to - from, end - s.y, theme.card));
    [from, to].forEach(function (x) { if (x >= s.x && x <= right) out.push(line(x, s.y, x, end, theme.soft, [2, 4])); });
  });
  return gaps;
}
// nameBreaks says how long the time is that is left out: below the break where
// that has room, else in the axis' lower line, else upright.
function nameBreaks(out, s, x0, width, right, end, low) {
  model.axes[state.mode].breaks.forEach(function (b) {
    var from = x0 + b.x0 * width, to = x0 + b.x1 * width, mid = (from + to) / 2, wide = small(b.label), italic = { align: "center", font: "italic " + SMALL };
    if (to < s.x || from > right) return;
    var at = Math.max(mid, s.x - 4 + wide / 2), free = low.every(function (p) { return at + wide / 2 + 6 < p[0] || at - wide / 2 - 6 > p[1]; });
    if (to - from > wide) out.push(text(mid, end + 14 * EM, b.label, theme.soft, italic));
    else if (free && at + wide / 2 < right + 12) {
      out.push(text(at, end + 31 * EM, b.label, theme.soft, italic));
      low.push([at - wide / 2, at + wide / 2]);
    } else out.push({ type: "text", x: mid, y: s.y + roomiest(), rotation: Math.PI / 2, silent: true, style: { text: b.label, fill: theme.soft, font: SMALL, align: "center", verticalAlign: "middle" } });
  });
}
// roomiest is the middle of the tallest lane, where an upright name meets the
// fewest others.
function roomiest() {
  var lane = packed.lanes.reduce(function (most, lane) { return lane.height > most.height ? lane : most; });
  return lane.y + ((narrow ? TITLE : 0) + lane.height) / 2;
}
// drawGaps names, where dates are sorted by how sure they are, the times from
// which the record has nothing.
function drawGaps(out, s, x0, width, right) {
  packed.gaps.forEach(function (g) {
    var k = 2 * MODES.indexOf(state.mode), from = Math.max(s.x, x0 + g.x[k] / 1e6 * width), to = Math.min(right, x0 + g.x[k + 1] / 1e6 * width);
    if (to - from < 4) return;
    var label = [g.label, g.short].filter(function (s) { return small(s) < to - from - 6; })[0], bar = rect(from + 1, s.y + 2, to - from - 2, HEAD - 5, "transparent", 3);
    Object.assign(bar.style, { stroke: theme.warn, lineWidth: 1, lineDash: [3, 3] });
    out.push(rect(from, s.y + HEAD, to - from, packed.height - HEAD, theme.warn + "12"));
    if (label) out.push(bar, text((from + to) / 2, s.y + HEAD / 2, label, theme.warn, { align: "center", font: SMALL }));
  });
}
// drawBands tints the ground of the eras in view, whose names are marks.
function drawBands(out, s, x0, width, right) {
  var column = columns[state.mode];
  packed.bands.forEach(function (b) {
    var from = Math.max(s.x - 8, x0 + column[2 * b.i] * width), to = Math.min(right + 8, x0 + column[2 * b.i + 1] * width), colour = dark ? b.tint.Dark : b.tint.Light, top = (b.row + packed.first) * HEAD;
    out.push(rect(from, s.y + top + HEAD - 4, to - from, packed.height - top - HEAD + 4, colour + "17"));
    var m = { i: b.i, era: colour, from: from, to: to, at: from, y: s.y + top + HEAD / 2 - 3, label: cut(events[b.i].title, Math.max(0, to - from - 14)) };
    slots.push(m);
    byIndex[b.i] = m;
  });
}
