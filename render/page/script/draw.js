// Drawing.
var theme = null, dark = false; // as of the last drawing
var chart = null, box = byId("chart"), packed = null, byIndex = {}, slots = [], AXIS = 46;
var ground = null, pieces = []; // what was drawn last, for the export
function grid() { return { left: narrow ? 6 : 152, right: 14, top: 4, bottom: AXIS }; }
function text(x, y, s, fill, extra) {
  var style = Object.assign({ x: x, y: y, text: s, fill: fill, font: font, verticalAlign: "middle" }, extra || {});
  return { type: "text", style: style, silent: true };
}
function line(x0, y0, x1, y1, stroke, dash) {
  return { type: "line", shape: { x1: x0, y1: y0, x2: x1, y2: y1 }, style: { stroke: stroke, lineWidth: 1, lineDash: dash }, silent: true };
}
function drawGround(params, api) {
  theme = colours();
  dark = isDark();
  var c = theme, s = params.coordSys, a = model.axes[state.mode];
  var x0 = api.coord([0, 0])[0], width = api.coord([1, 0])[0] - x0, right = s.x + s.width, bottom = s.y + s.height;
  state.zoom = [Math.max(0, (s.x - x0) / width * 100), Math.min(100, (right - x0) / width * 100)];
  packed = pack(s.x, x0, width, right);
  byIndex = {};
  slots = [];
  pieces = [];
  var out = [], names = [], shown = 0;
  packed.lanes.forEach(function (lane, at) {
    if (!lane.height) return;
    var top = s.y + lane.y;
    if (shown++ % 2 === 0) out.push({ type: "rect", shape: { x: 0, y: top, width: right + 8, height: lane.height }, style: { fill: c.band }, silent: true });
    lane.ground = shown % 2 ? c.band : c.card;
    names.push(text(narrow ? 8 : 10, top + PAD + (narrow ? 7 : ROW / 2), (packed.lanes.length > 1 ? (state.folded[at] ? "▸ " : "▾ ") : "") + (narrow ? lane.name : cut(lane.name, 120)), c.ink, { font: "600 " + font, stroke: lane.ground, lineWidth: 4 }));
    lane.marks.forEach(function (m) {
      m.y = top + PAD + (narrow ? 18 : 0) + m.row * ROW + ROW / 2;
      m.ground = lane.ground;
      slots.push(m);
      (m.members || [m.i]).forEach(function (i) { byIndex[i] = m; });
    });
  });
  drawBands(out, s, x0, width, right);
  var end = s.y + packed.height, gaps = [], taken = []; // breaks, and what labels hold
  a.breaks.forEach(function (b) {
    var from = x0 + b.x0 * width, to = x0 + b.x1 * width;
    if (to < s.x || from > right) return;
    gaps.push([from, to]);
    taken.push([from, to]);
    [from, to].forEach(function (x) { if (x >= s.x && x <= right) out.push(line(x, s.y, x, end, c.soft, [2, 4])); });
    if (to - from > measure(b.label)) out.push(text((from + to) / 2, end + 14, b.label, c.soft, { align: "center", font: "italic 12px " + font.slice(5) }));
    else out.push({ type: "text", x: (from + to) / 2, y: (s.y + end) / 2, rotation: Math.PI / 2, silent: true, style: { text: b.label, fill: c.soft, font: "12px " + font.slice(5), align: "center", verticalAlign: "middle" } });
  });
  drawTicks(out, chooseTicks(x0, width, s.x, right, gaps, taken), s.y, end);
  out.push(line(s.x, end, right, end, c.soft));
  ground = { type: "group", children: out.concat(names) }; // names over the lines of ticks
  return ground;
}
// drawMark draws what stands at one of the chart's places.
function drawMark(params, api) {
  var m = slots[api.value(0)];
  if (!m) return null;
  var piece = m.era ? drawEra(m) : m.members && (m.members.length > 1 || !m.label) ? drawCluster(m) : drawEvent(m);
  pieces.push(piece);
  return piece;
}
// drawBands tints the ground of the eras in view, whose names are marks.
function drawBands(out, s, x0, width, right) {
  var column = columns[state.mode];
  packed.bands.forEach(function (b) {
    var from = Math.max(s.x - 8, x0 + column[2 * b.i] * width), to = Math.min(right + 8, x0 + column[2 * b.i + 1] * width), colour = dark ? b.tint.Dark : b.tint.Light;
    out.push({ type: "rect", shape: { x: from, y: s.y + (b.row + 1) * HEAD - 4, width: to - from, height: packed.height - (b.row + 1) * HEAD + 4 }, style: { fill: colour + "21" }, silent: true });
    var m = { i: b.i, era: colour, from: from, to: to, at: from, y: s.y + b.row * HEAD + 8, label: cut(events[b.i].title, Math.max(0, to - from - 14)) };
    slots.push(m);
    byIndex[b.i] = m;
  });
}
function drawEra(m) {
  var chosen = m.i === state.chosen, name = { type: "rect", shape: { x: m.from + 0.5, y: m.y - 9, width: Math.max(1, m.to - m.from - 1), height: 18, r: 3 }, style: { fill: m.era + "4d", stroke: chosen ? theme.accent : "transparent", lineWidth: chosen ? 2 : 0 } };
  return { type: "group", children: m.to - m.from < 60 ? [name] : [name, text(m.from + 7, m.y, m.label, theme.ink, { font: "12px " + font.slice(5) })] };
}
function drawEvent(m) {
  var i = m.i, e = events[i], c = theme, colour = colourOf(e.kind), chosen = i === state.chosen, out = [];
  var hollow = e.status === "planned" || e.status === "hypothetical";
  var style = { fill: hollow ? m.ground : colour, stroke: hollow ? colour : "transparent", lineWidth: hollow ? 2 : 0 };
  if (e.status === "hypothetical") style.lineDash = [3, 2];
  if (chosen) out.push({ type: "rect", shape: { x: m.from - R - 4, y: m.y - 11, width: m.to - m.from + 2 * R + 8, height: 22, r: 11 }, style: { fill: "transparent", stroke: c.accent, lineWidth: 2 } });
  if (m.to - m.from > 0.5) {
    var bar = { type: "rect", shape: { x: m.from, y: m.y - 5, width: Math.max(m.to - m.from, 2 * R), height: 10, r: 4 }, style: style };
    if (e.fuzzy && !hollow) style.fill = { type: "linear", x: 0, y: 0, x2: 1, y2: 0, colorStops: [{ offset: 0, color: colour + "1f" }, { offset: 0.3, color: colour }, { offset: 0.7, color: colour }, { offset: 1, color: colour + "1f" }] };
    out.push(bar);
  } else {
    var point = outline(markOf(e.kind).Shape, m.from, m.y, R);
    point.style = style;
    out.push(point);
  }
  if (e.open === "to") out.push(Object.assign(polygon([[m.to + 2, m.y - 5], [m.to + 10, m.y], [m.to + 2, m.y + 5]]), { style: { fill: colour } }));
  if (e.open === "from") out.push(Object.assign(polygon([[m.from - 2, m.y - 5], [m.from - 10, m.y], [m.from - 2, m.y + 5]]), { style: { fill: colour } }));
  if (e.status === "denied") out.push(line(m.from - 9, m.y + 6, m.to + 9, m.y - 6, c.ink));
  var y = m.under ? m.y + ROW - 4 : m.y;
  out.push({ type: "text", style: { x: m.at, y: y, text: m.label, fill: c.ink, font: (chosen ? "600 " : "") + font, align: m.left ? "right" : "left", verticalAlign: "middle", stroke: m.ground, lineWidth: 4 } });
  return { type: "group", children: out };
}
// drawCluster draws a disc with the number of its events; the more, the larger.
function drawCluster(m) {
  var kinds = {}, most = "", holds = byIndex[state.chosen] === m;
  m.members.forEach(function (i) { var k = events[i].kind; kinds[k] = (kinds[k] || 0) + 1; if (!most || kinds[k] > kinds[most]) most = k; });
  var r = Math.min(12, 7 + Math.log(m.members.length)), n = m.members.length < 1000 ? String(m.members.length) : Math.round(m.members.length / 1000) + "k";
  var disc = { type: "circle", shape: { cx: m.from, cy: m.y, r: r }, style: { fill: colourOf(most), stroke: holds ? theme.accent : m.ground, lineWidth: holds ? 3 : 1 } };
  return { type: "group", children: [disc, { type: "text", silent: true, style: { x: m.from, y: m.y, text: n, fill: theme.card, font: "600 10px " + font.slice(5), align: "center", verticalAlign: "middle" } }] };
}
