(function () {
  "use strict";
  var byId = function (id) { return document.getElementById(id); };
  var root = document.documentElement;
  var model = JSON.parse(byId("annals-model").textContent);
  var option = JSON.parse(byId("annals-option").textContent);
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var items = all("li[data-index]").sort(function (a, b) { return a.dataset.index - b.dataset.index; });
  root.classList.add("js");
  // The model has what the list does not show; the rest is read off the list.
  model.events.forEach(function (e, i) {
    var li = items[i];
    e.id = li.id; e.kind = li.dataset.kind; e.status = e.s || "occurred";
    e.title = li.querySelector(".title").textContent; e.date = li.querySelector(".date").textContent;
    e.x = { warped: e.x[0], true: e.x[1], order: e.x[2] };
    e.lane = { kind: e.l[0], actor: e.l[1], place: e.l[2], source: e.l[3] };
    e.bar = e.b === 1; e.fuzzy = e.f === 1; e.doubt = e.d === 1; e.open = e.o || ""; e.many = e.n || 0;
  });
  function searchable(i) { // what a search looks through, made when the first one asks
    var e = model.events[i];
    if (e.text === undefined) e.text = items[i].textContent.toLowerCase();
    return e.text;
  }
  all(".needs-script").forEach(function (n) { n.hidden = false; });

  // ---- The state, kept in the address' fragment so that a link shows the same.
  var state = { mode: "warped", by: model.by, query: "", hidden: {}, main: false, chosen: -1 };
  var visible = model.events.map(function () { return true; });

  function readFragment() {
    new URLSearchParams(location.hash.slice(1)).forEach(function (value, key) {
      if (key === "scale" && model.axes[value]) state.mode = value;
      if (key === "lanes" && model.lanes[value]) state.by = value;
      if (key === "q") state.query = value.slice(0, 200);
      if (key === "main") state.main = value === "1";
      if (key === "hide") value.split(",").forEach(function (k) { if (model.marks[k]) state.hidden[k] = true; });
      if (key === "event") state.chosen = model.events.findIndex(function (e) { return e.id === value; });
    });
  }
  function fragment(chosen) {
    var p = new URLSearchParams();
    if (state.mode !== "warped") p.set("scale", state.mode);
    if (state.by !== model.by) p.set("lanes", state.by);
    if (state.query) p.set("q", state.query);
    if (state.main) p.set("main", "1");
    var hide = Object.keys(state.hidden).filter(function (k) { return state.hidden[k]; });
    if (hide.length) p.set("hide", hide.join(","));
    if (chosen >= 0) p.set("event", model.events[chosen].id);
    return p.toString();
  }
  function writeFragment() {
    var text = fragment(state.chosen);
    try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch (e) { /* a sandboxed frame keeps no state */ }
  }

  // ---- Colours of the theme in force.
  function isDark() {
    var t = root.dataset.theme;
    return t === "dark" || t !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function colours() {
    var s = getComputedStyle(root), v = function (n) { return s.getPropertyValue(n).trim(); };
    return { card: v("--card"), band: v("--band"), ink: v("--ink"), soft: v("--soft"), line: v("--line"), accent: v("--accent") };
  }
  function markOf(kind) { return model.marks[kind] || { Light: "#4d5866", Dark: "#a9b5c4", Shape: "circle" }; }
  function colourOf(kind) { var m = markOf(kind); return dark ? m.Dark : m.Light; }
  function outline(shape, x, y, r) {
    switch (shape) {
      case "square": return { type: "rect", shape: { x: x - r + 0.5, y: y - r + 0.5, width: 2 * r - 1, height: 2 * r - 1 } };
      case "diamond": return polygon([[x, y - r - 1], [x + r + 1, y], [x, y + r + 1], [x - r - 1, y]]);
      case "triangle": return polygon([[x, y - r - 0.5], [x + r + 0.8, y + r - 0.5], [x - r - 0.8, y + r - 0.5]]);
      case "cross": var q = r / 2.6; return polygon([[x - q, y - r], [x + q, y - r], [x + q, y - q], [x + r, y - q], [x + r, y + q], [x + q, y + q], [x + q, y + r], [x - q, y + r], [x - q, y + q], [x - r, y + q], [x - r, y - q], [x - q, y - q]]);
    }
    return { type: "circle", shape: { cx: x, cy: y, r: r } };
  }
  function polygon(points) { return { type: "polygon", shape: { points: points } }; }

  // ---- Geometry: rows of the visible marks for the stretch that is shown.
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
  var LABELLED = 400, BUCKET = 26; // above so many events in view, those within so many pixels become one mark with their number
  function pack(left, x0, width, right) {
    // left and right bound the plot in pixels; x0 and width place the axis' 0 and 1.
    var lanes = model.lanes[state.by].map(function (name) { return { name: name, rows: [], marks: [] }; });
    var inView = [];
    byStart().forEach(function (i) {
      var x = model.events[i].x[state.mode];
      if (visible[i] && x0 + x[1] * width >= left - 1 && x0 + x[0] * width <= right + 1) inView.push(i);
    });
    if (inView.length > LABELLED) gather(lanes, inView, left, x0, width, right);
    else place(lanes, inView, left, x0, width, right);
    var y = 0;
    lanes.forEach(function (lane) {
      lane.y = y;
      lane.height = lane.rows.length ? lane.rows.length * ROW + 2 * PAD + (narrow ? 18 : 0) : 0;
      y += lane.height;
    });
    return { lanes: lanes, height: y };
  }
  var started = {}; // the events by their beginning, for each scale
  function byStart() {
    var mode = state.mode;
    if (!started[mode]) started[mode] = model.events.map(function (_, i) { return i; }).sort(function (a, b) { return model.events[a].x[mode][0] - model.events[b].x[mode][0] || a - b; });
    return started[mode];
  }
  // gather makes one row a lane of clusters: events close by become one mark.
  function gather(lanes, inView, left, x0, width, right) {
    var open = {};
    inView.forEach(function (i) {
      var e = model.events[i], x = e.x[state.mode], lane = e.lane[state.by];
      var at = Math.max(left, Math.min(right, x0 + (x[0] + x[1]) / 2 * width)), key = lane + " " + Math.floor((at - left) / BUCKET), m = open[key];
      if (m) { m.members.push(i); m.low = Math.min(m.low, x[0]); m.high = Math.max(m.high, x[1]); return; }
      m = open[key] = { i: i, lane: lane, row: 0, members: [i], low: x[0], high: x[1], left: false, label: "" };
      m.from = m.to = m.at = left + (Math.floor((at - left) / BUCKET) + 0.5) * BUCKET;
      lanes[lane].rows[0] = [];
      lanes[lane].marks.push(m);
    });
  }
  // place gives every event a row where neither its mark nor its label meets another.
  function place(lanes, inView, left, x0, width, right) {
    inView.forEach(function (i) {
      var e = model.events[i], x = e.x[state.mode], from = x0 + x[0] * width, to = x0 + x[1] * width;
      if (!e.bar) from = to = (from + to) / 2;
      var label = cut(e.title, Math.min(430, (right - left) * 0.72)), w = measure(label);
      var m = { i: i, from: Math.max(from, left - 20), to: Math.min(to, right + 20), label: label, left: false };
      m.at = Math.min(m.to, right) + R + GAP;
      if (m.at + w > right) {
        if (Math.max(m.from, left) - R - GAP - w >= left) { m.left = true; m.at = Math.max(m.from, left) - R - GAP; }
        else if (e.bar && m.to - m.from > 60) { m.under = true; m.at = Math.max(left, Math.min(m.from, right - w)); }
        else { m.label = cut(e.title, Math.max(right - m.at, 30)); w = measure(m.label); }
      }
      var span = m.left ? [m.at - w - GAP, m.to + R + GAP] : [m.from - R - GAP, Math.max(m.at + w, m.to + R) + GAP];
      if (m.under) span = [Math.min(m.from, m.at) - R - GAP, Math.max(m.to, m.at + w) + R + GAP];
      var lane = lanes[e.lane[state.by]], row = 0, tall = m.under ? 2 : 1;
      for (;; row++) {
        var free = true;
        for (var k = 0; k < tall; k++) {
          lane.rows[row + k] = lane.rows[row + k] || [];
          if (lane.rows[row + k].some(function (s) { return s[0] < span[1] && span[0] < s[1]; })) free = false;
        }
        if (free) break;
      }
      for (var n = 0; n < tall; n++) lane.rows[row + n].push(span);
      m.row = row; m.lane = e.lane[state.by];
      lane.marks.push(m);
    });
  }

  // ---- Drawing.
  var theme = colours(), dark = isDark(); // as of the last drawing
  var chart = null, box = byId("chart"), packed = null, byIndex = {}, AXIS = 46;
  function grid() { return { left: narrow ? 6 : 118, right: 14, top: 4, bottom: AXIS }; }
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
    packed = pack(s.x, x0, width, right);
    byIndex = {};
    var out = [], shown = 0;
    packed.lanes.forEach(function (lane) {
      if (!lane.height) return;
      var top = s.y + lane.y;
      if (shown++ % 2 === 0) out.push({ type: "rect", shape: { x: 0, y: top, width: right + 8, height: lane.height }, style: { fill: c.band }, silent: true });
      lane.ground = shown % 2 ? c.band : c.card;
      out.push(text(narrow ? 8 : 10, top + PAD + (narrow ? 7 : ROW / 2), narrow ? lane.name : cut(lane.name, 98), c.ink, { font: "600 " + font, stroke: lane.ground, lineWidth: 4 }));
      lane.marks.forEach(function (m) {
        m.y = top + PAD + (narrow ? 18 : 0) + m.row * ROW + ROW / 2;
        m.ground = lane.ground;
        byIndex[m.i] = m;
      });
    });
    var end = s.y + packed.height, taken = [];
    a.breaks.forEach(function (b) {
      var from = x0 + b.x0 * width, to = x0 + b.x1 * width;
      if (to < s.x || from > right) return;
      taken.push([from, to]);
      [from, to].forEach(function (x) { if (x >= s.x && x <= right) out.push(line(x, s.y, x, end, c.soft, [2, 4])); });
      if (to - from > measure(b.label)) out.push(text((from + to) / 2, end + 14, b.label, c.soft, { align: "center", font: "italic 12px " + font.slice(5) }));
      else out.push({ type: "text", x: (from + to) / 2, y: (s.y + end) / 2, rotation: Math.PI / 2, silent: true, style: { text: b.label, fill: c.soft, font: "12px " + font.slice(5), align: "center", verticalAlign: "middle" } });
    });
    var ticks = a.ticks.slice().sort(function (p, q) { return p.rank - q.rank || p.x - q.x; }), chosen = [];
    ticks.forEach(function (t) {
      var x = x0 + t.x * width, half = measure(t.label) / 2 + 8;
      if (x - half < s.x - 20 || x + half > right + 12) return;
      if (taken.some(function (p) { return p[0] < x + half && x - half < p[1]; })) return;
      taken.push([x - half, x + half]);
      chosen.push([x, t]);
    });
    chosen.sort(function (p, q) { return p[0] - q[0]; });
    var year = "", lastYear = -1e9;
    chosen.forEach(function (pair) {
      var x = pair[0], t = pair[1];
      out.push(line(x, s.y, x, end + 4, c.line));
      out.push(text(x, end + 14, t.label, c.soft, { align: "center", font: "12px " + font.slice(5) }));
      if (t.year !== year && t.label !== t.year && x - lastYear > 40) {
        out.push(text(x, end + 31, t.year, c.ink, { align: "center", font: "600 12px " + font.slice(5) }));
        lastYear = x;
      }
      year = t.year;
    });
    out.push(line(s.x, end, right, end, c.soft));
    return { type: "group", children: out };
  }
  function drawMark(params, api) {
    var i = api.value(0), m = byIndex[i];
    if (!m) return null;
    if (m.members && m.members.length > 1) return drawCluster(m);
    var e = model.events[i], c = theme, colour = colourOf(e.kind), chosen = i === state.chosen, out = [];
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
    var label = m.label + (e.many ? "  ×" + e.many : "") + (e.doubt ? "  !" : "");
    var y = m.under ? m.y + ROW - 4 : m.y;
    out.push({ type: "text", style: { x: m.at, y: y, text: label, fill: c.ink, font: (chosen ? "600 " : "") + font, align: m.left ? "right" : "left", verticalAlign: "middle", stroke: m.ground, lineWidth: 4 } });
    return { type: "group", children: out };
  }
  // drawCluster draws a disc with the number of its events; the more, the larger.
  function drawCluster(m) {
    var kinds = {}, most = "", holds = m.members.indexOf(state.chosen) >= 0;
    m.members.forEach(function (i) { var k = model.events[i].kind; kinds[k] = (kinds[k] || 0) + 1; if (!most || kinds[k] > kinds[most]) most = k; });
    var r = Math.min(12, 7 + Math.log(m.members.length)), n = m.members.length < 1000 ? String(m.members.length) : Math.round(m.members.length / 1000) + "k";
    var disc = { type: "circle", shape: { cx: m.from, cy: m.y, r: r }, style: { fill: colourOf(most), stroke: holds ? theme.accent : m.ground, lineWidth: holds ? 3 : 1 } };
    return { type: "group", children: [disc, { type: "text", silent: true, style: { x: m.from, y: m.y, text: n, fill: theme.card, font: "600 10px " + font.slice(5), align: "center", verticalAlign: "middle" } }] };
  }
  var drawn = 0; // the width it was last drawn for
  function draw() {
    if (!box) return;
    drawn = box.clientWidth;
    narrow = drawn < 640;
    var g = grid(), width = box.clientWidth - g.left - g.right;
    var need = pack(g.left, g.left, width, g.left + width).height;
    box.style.height = Math.max(need, 60) + g.top + AXIS + "px";
    option.grid = [g];
    option.backgroundColor = "transparent";
    option.series[0].renderItem = drawGround;
    option.series[1].renderItem = drawMark;
    option.series.forEach(function (s, k) { s.coordinateSystem = "cartesian2d"; s.silent = k === 0; s.clip = false; s.z = k; s.encode = { x: -1, y: -1 }; });
    if (!chart) {
      chart = annalsECharts.init(box, null, { renderer: "canvas" });
      chart.on("click", function (p) {
        var m = p.seriesIndex === 1 ? byIndex[p.dataIndex] : null;
        if (m && m.members && m.members.length > 1 && zoomed()[1] - zoomed()[0] > 0.01) openCluster(m);
        else if (m) choose(p.dataIndex, true);
      });
      chart.on("mouseover", function (p) { if (p.seriesIndex === 1) showTip(p.dataIndex, p.event); });
      chart.on("datazoom", function () { requestAnimationFrame(function () { fitHeight(); drawOverview(); }); });
      chart.on("mouseout", hideTip);
      chart.on("globalout", hideTip);
    } else chart.resize();
    chart.setOption(option);
    drawOverview();
  }
  // fitHeight gives the chart the rows that the stretch in view needs: clusters
  // need one a lane, the labels behind them more.
  function fitHeight() {
    var need = Math.max(packed ? packed.height : 0, 60) + 4 + AXIS, has = box.clientHeight;
    if (need <= has && need > has * 0.6) return;
    box.style.height = need + "px";
    chart.resize();
  }
  // openCluster zooms to the events of a cluster, or where they lie at one point
  // as far as the axis goes.
  function openCluster(m) {
    var mid = (m.low + m.high) * 50, half = Math.max((m.high - m.low) * 60, (zoomed()[1] - zoomed()[0]) / 16);
    zoomTo(mid - half, mid + half);
    byId("live").textContent = m.members.length + " events here";
  }
  function repaint() { if (chart) { chart.setOption({ series: option.series }); drawOverview(); } }
  function zoomTo(start, end) { if (chart) chart.dispatchAction({ type: "dataZoom", start: Math.max(0, start), end: Math.min(100, end) }); }
  function zoomed() { var z = chart.getOption().dataZoom[0]; return [z.start, z.end]; }

  // ---- The overview: how many events lie where, and the part in view, which can
  // be dragged, stretched at its ends, or drawn anew.
  var strip = byId("overview"), grip = null, BIN = 4;
  function drawOverview() {
    if (!strip || !chart) return;
    var g = grid(), ratio = window.devicePixelRatio || 1, width = strip.clientWidth, height = 34, z = zoomed();
    strip.width = width * ratio;
    strip.height = height * ratio;
    var p = strip.getContext("2d"), span = width - g.left - g.right, bins = [], most = 1;
    p.scale(ratio, ratio);
    model.events.forEach(function (e, i) {
      if (!visible[i]) return;
      var x = e.x[state.mode], b = Math.max(0, Math.min(Math.floor(span / BIN), Math.floor((x[0] + x[1]) / 2 * span / BIN)));
      bins[b] = (bins[b] || 0) + 1;
      most = Math.max(most, bins[b]);
    });
    p.fillStyle = theme.band;
    p.fillRect(g.left, 0, span, height);
    p.fillStyle = theme.soft;
    bins.forEach(function (n, b) { var h = Math.max(3, n / most * (height - 8)); p.fillRect(g.left + b * BIN, height - h, BIN - 1, h); });
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
  if (strip) {
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

  // ---- The tooltip: nodes and textContent only.
  var tip = byId("tip");
  function showTip(i, ev) {
    var e = model.events[i], head = document.createElement("b"), body = document.createElement("bdi");
    var m = byIndex[i], n = m && m.members ? m.members.length : 1;
    head.textContent = n > 1 ? n + " events" : e.date;
    body.textContent = n > 1 ? e.title + " …" : e.title;
    tip.replaceChildren(head, body);
    tip.hidden = false;
    var x = ev ? ev.offsetX : 0, y = ev ? ev.offsetY : 0;
    tip.style.left = Math.max(4, Math.min(x + 14, box.clientWidth - tip.offsetWidth - 4)) + "px";
    tip.style.top = y + 26 + "px";
  }
  function hideTip() { if (tip) tip.hidden = true; }

  // ---- Choosing: one choice for the chart and the list.
  function choose(i, open) {
    all("li.chosen").forEach(function (li) {
      li.classList.remove("chosen");
      li.removeAttribute("aria-current");
    });
    state.chosen = i;
    var li = items[i];
    if (li) {
      li.classList.add("chosen");
      li.setAttribute("aria-current", "true");
      if (open) {
        li.querySelector("details").open = true;
        li.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      }
    }
    if (i >= 0) {
      byId("live").textContent = model.events[i].date + ": " + model.events[i].title;
      if (chart) {
        var z = zoomed(), x = model.events[i].x[state.mode], mid = (x[0] + x[1]) * 50, half = (z[1] - z[0]) / 2;
        if (mid < z[0] || mid > z[1]) zoomTo(mid - half, mid + half);
      }
    }
    writeFragment();
    repaint();
  }
  items.forEach(function (li, i) {
    var details = li.querySelector("details");
    li.querySelector("summary").addEventListener("click", function () { if (!details.open) choose(i, false); });
    li.querySelector("summary").addEventListener("focus", function () { if (state.chosen !== i) choose(i, false); });
    details.addEventListener("toggle", function () { if (details.open) offerLink(li, i); });
  });

  // offerLink adds the button that copies a link to an event, once its evidence is open.
  function offerLink(li, i) {
    if (li.querySelector(".copy")) return;
    var p = document.createElement("p"), button = document.createElement("button");
    p.className = "link";
    button.type = "button";
    button.className = "plain copy";
    button.textContent = "Copy link to this event";
    button.addEventListener("click", function () {
      var link = location.href.split("#")[0] + "#" + fragment(i);
      var done = function () { button.textContent = "Copied"; setTimeout(function () { button.textContent = "Copy link to this event"; }, 1500); };
      if (navigator.clipboard) navigator.clipboard.writeText(link).then(done, function () { location.hash = fragment(i); done(); });
      else { location.hash = fragment(i); done(); }
    });
    p.append(button);
    li.querySelector(".evidence").append(p);
  }

  // ---- Filters.
  function filter() {
    var words = state.query.toLowerCase().split(/\s+/).filter(Boolean), n = 0;
    model.events.forEach(function (e, i) {
      visible[i] = !state.hidden[e.kind] && (!state.main || items[i].hasAttribute("data-main")) && words.every(function (w) { return searchable(i).indexOf(w) >= 0; });
      items[i].hidden = !visible[i];
      if (visible[i]) n++;
    });
    all(".group").forEach(function (g) { g.hidden = !g.querySelector("li[data-index]:not([hidden])"); });
    byId("live").textContent = n + " of " + model.events.length + " events shown";
    writeFragment();
    draw();
  }
  function reflect() {
    all("[data-mode]").forEach(function (b) { b.setAttribute("aria-pressed", String(b.dataset.mode === state.mode)); });
    all(".chip").forEach(function (b) { b.setAttribute("aria-pressed", String(!state.hidden[b.dataset.kind])); });
    byId("search").value = state.query;
    byId("lanes").value = state.by;
    byId("main").checked = state.main;
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
  all("[data-mode]").forEach(function (b) { b.addEventListener("click", function () { state.mode = b.dataset.mode; reflect(); filter(); }); });
  all(".chip").forEach(function (b) { b.addEventListener("click", function () { state.hidden[b.dataset.kind] = !state.hidden[b.dataset.kind]; reflect(); filter(); }); });
  byId("search").addEventListener("input", function (ev) { state.query = ev.target.value; filter(); });
  byId("lanes").addEventListener("change", function (ev) { state.by = ev.target.value; filter(); });
  byId("main").addEventListener("change", function (ev) { state.main = ev.target.checked; filter(); });
  byId("theme").addEventListener("click", function () { root.dataset.theme = isDark() ? "light" : "dark"; swatches(); repaint(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { swatches(); repaint(); });
  if (byId("fit")) byId("fit").addEventListener("click", function () { zoomTo(0, 100); });
  if (box) box.addEventListener("keydown", function (ev) {
    var shown = model.events.map(function (_, i) { return i; }).filter(function (i) { return visible[i]; });
    var at = shown.indexOf(state.chosen), z = zoomed(), mid = (z[0] + z[1]) / 2, half = (z[1] - z[0]) / 2;
    switch (ev.key) {
      case "ArrowRight": case "ArrowDown": if (shown.length) choose(shown[Math.min(at + 1, shown.length - 1)], false); break;
      case "ArrowLeft": case "ArrowUp": if (shown.length) choose(shown[Math.max(at - 1, 0)], false); break;
      case "Home": if (shown.length) choose(shown[0], false); break;
      case "End": if (shown.length) choose(shown[shown.length - 1], false); break;
      case "+": case "=": zoomTo(mid - half / 1.6, mid + half / 1.6); break;
      case "-": zoomTo(mid - half * 1.6, mid + half * 1.6); break;
      case "0": zoomTo(0, 100); break;
      case "Enter": case " ": if (state.chosen >= 0) { choose(state.chosen, true); items[state.chosen].querySelector("summary").focus({ preventScroll: true }); } break;
      default: return;
    }
    ev.preventDefault();
  });
  addEventListener("hashchange", function () {
    state = { mode: "warped", by: model.by, query: "", hidden: {}, main: false, chosen: -1 };
    start();
  });
  if (box) new ResizeObserver(function () {
    requestAnimationFrame(function () { if (box.clientWidth !== drawn) draw(); });
  }).observe(box);
  function start() {
    readFragment();
    reflect();
    filter();
    if (state.chosen >= 0) choose(state.chosen, true);
  }
  swatches();
  start();
  root.dataset.ready = "1";
})();
