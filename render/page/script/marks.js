// Marks: points, bars and days' boxes with their labels, eras, and counts.
function drawMark(params, api) {
  var m = slots[api.value(0)];
  if (!m) return null;
  var piece = m.era ? drawEra(m) : m.members ? drawCluster(m) : drawEvent(m);
  pieces.push(piece);
  return piece;
}
function drawEra(m) {
  var chosen = m.i === state.chosen, name = { type: "rect", shape: { x: m.from + 0.5, y: m.y - HEAD / 2 + 2, width: Math.max(1, m.to - m.from - 1), height: HEAD - 4, r: 3 }, style: { fill: m.era + "4d", stroke: chosen ? theme.accent : "transparent", lineWidth: chosen ? 2 : 0 } };
  return { type: "group", children: m.to - m.from < 60 ? [name] : [name, text(m.from + 7, m.y, m.label, theme.ink, { font: SMALL })] };
}
// paintOf fills a mark by what became of the event: full, hollow for a plan,
// dashed for what may happen.
function paintOf(e, m, colour) {
  var hollow = e.status === "planned" || e.status === "hypothetical";
  var style = { fill: hollow ? m.ground : colour, stroke: hollow ? colour : "transparent", lineWidth: hollow ? 2 : 0 };
  if (e.status === "hypothetical") style.lineDash = [3, 2];
  return style;
}
// faded makes a colour fade where an end of a bar is not known exactly.
function faded(e, m, colour) {
  var wide = m.to - m.from, edge = Math.min(0.4, 36 / wide), soft = colour + "1f", stops = [];
  stops.push({ offset: 0, color: e.soft & 1 && !m.cutLeft ? soft : colour });
  stops.push({ offset: edge, color: colour }, { offset: 1 - edge, color: colour });
  stops.push({ offset: 1, color: e.soft & 2 && !m.cutRight ? soft : colour });
  return { type: "linear", x: 0, y: 0, x2: 1, y2: 0, colorStops: stops };
}
function drawEvent(m) {
  var i = m.i, e = events[i], c = theme, colour = colourOf(e.kind), chosen = i === state.chosen, out = [], style = paintOf(e, m, colour);
  var wide = m.to - m.from > 0.5;
  if (chosen) out.push({ type: "rect", shape: { x: m.from - R - 4, y: m.y - 11, width: m.to - m.from + 2 * R + 8, height: 22, r: 11 }, style: { fill: "transparent", stroke: c.accent, lineWidth: 2 } });
  if (m.box) dayBox(m, e, style, colour, out);
  else if (wide) {
    if (e.soft) style[style.fill === colour ? "fill" : "stroke"] = faded(e, m, colour);
    out.push({ type: "rect", shape: { x: m.from, y: m.y - 5, width: Math.max(m.to - m.from, 2 * R), height: 10, r: 4 }, style: style });
    if (state.by !== "kind" && m.to - m.from > 26) { // no lane tells the kind: its shape does, as on a point
      var shape = outline(markOf(e.kind).Shape, (Math.max(m.from, grid().left) + m.to) / 2, m.y, 3.2);
      shape.style = { fill: style.lineWidth ? colour : m.ground };
      out.push(shape);
    }
  } else {
    var point = outline(markOf(e.kind).Shape, m.from, m.y, R);
    point.style = style;
    out.push(point);
  }
  if ((e.open === "to" || e.status === "ongoing") && !m.cutRight) arrow(m.to + (wide ? 0 : R), m.y, 1, colour, out);
  if (e.open === "from" && !m.cutLeft) arrow(m.from - (wide ? 0 : R), m.y, -1, colour, out);
  if (e.status === "denied") strike(m, out);
  if (m.lines.length) labels(m, chosen, out);
  return { type: "group", children: out };
}
// dayBox draws a day that is as wide as a stretch: it happened some time within.
function dayBox(m, e, style, colour, out) {
  var tall = m.inside ? Math.max(ROW, m.lines.length * LINE + 8) - 3 : 14;
  var frame = { type: "rect", shape: { x: m.from, y: m.y - tall / 2, width: m.to - m.from, height: tall, r: 5 }, style: { fill: colour + "26", stroke: colour + "80", lineWidth: 1 } };
  if (e.status === "hypothetical") frame.style.lineDash = [3, 2];
  var sign = outline(markOf(e.kind).Shape, Math.max(m.from, grid().left) + R + 5, m.y, R - 1);
  sign.style = style;
  out.push({ type: "rect", shape: frame.shape, style: { fill: m.ground } }, frame, sign);
}
// arrow shows that an end is open: a shaft and a head.
function arrow(x, y, way, colour, out) {
  var shaft = line(x, y, x + way * 10, y, colour);
  shaft.style.lineWidth = 2;
  out.push(shaft, Object.assign(polygon([[x + way * 9, y - 5], [x + way * 16, y], [x + way * 9, y + 5]]), { style: { fill: colour } }));
}
// strike crosses out what is denied, a long bar more than once.
function strike(m, out) {
  var wide = m.to - m.from, n = Math.max(1, Math.round(wide / 40));
  for (var k = 0; k < n; k++) {
    var x = m.from + wide * (k + 0.5) / n, under = line(x - 7, m.y + 8, x + 7, m.y - 8, m.ground), over = line(x - 7, m.y + 8, x + 7, m.y - 8, theme.ink);
    under.style.lineWidth = 4;
    over.style.lineWidth = 2;
    out.push(under, over);
  }
}
function labels(m, chosen, out) {
  var first = m.below ? m.y + 2 + LINE : m.y - (m.lines.length - 1) * LINE / 2, halo = packed.bands.length || m.inside ? 0 : 4;
  m.lines.forEach(function (s, k) {
    out.push({ type: "text", style: { x: m.at, y: first + k * LINE, text: s, fill: theme.ink, font: (chosen ? "600 " : "") + font, align: m.left ? "right" : "left", verticalAlign: "middle", stroke: halo ? m.ground : "transparent", lineWidth: halo } });
  });
}
// drawCluster draws a disc with the number of its events; the more, the larger.
function drawCluster(m) {
  var kinds = {}, most = "", holds = byIndex[state.chosen] === m;
  m.members.forEach(function (i) { var k = events[i].kind; kinds[k] = (kinds[k] || 0) + 1; if (!most || kinds[k] > kinds[most]) most = k; });
  var r = Math.min(12, 7 + Math.log(m.members.length)) * Math.sqrt(EM), n = m.members.length < 1000 ? String(m.members.length) : Math.round(m.members.length / 1000) + "k";
  var disc = { type: "circle", shape: { cx: m.from, cy: m.y, r: r }, style: { fill: colourOf(most), stroke: holds ? theme.accent : m.ground, lineWidth: holds ? 3 : 1 } };
  return { type: "group", children: [disc, { type: "text", silent: true, style: { x: m.from, y: m.y, text: n, fill: theme.card, font: "600 " + 10 * Math.sqrt(EM) + "px" + FAMILY, align: "center", verticalAlign: "middle" } }] };
}
