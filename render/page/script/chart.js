var FINE = 500; // up to so many events the chart is SVG, whose letters stay sharp however far a browser enlarges them
var drawn = 0; // the width it was last drawn for
function draw() {
  if (!box) return;
  drawn = box.clientWidth;
  var zoom = state.zoom; // resizing draws, and says of state.zoom what was drawn
  narrow = drawn < 640 * EM;
  var g = grid(), width = box.clientWidth - g.left - g.right;
  var whole = width * 100 / (state.zoom[1] - state.zoom[0]); // of the axis, of which the stretch in view is a part
  var need = pack(g.left, g.left - whole * state.zoom[0] / 100, whole, g.left + width).height;
  box.style.height = Math.max(need, 60) + g.top + AXIS + "px";
  option.grid = [g];
  option.backgroundColor = "transparent";
  option.series[0].renderItem = drawGround;
  option.series[1].renderItem = drawMark;
  option.series.forEach(function (s, k) { s.coordinateSystem = "cartesian2d"; s.silent = k === 0; s.clip = false; s.z = k; s.encode = { x: -1, y: -1 }; });
  if (!chart) {
    chart = annalsECharts.init(box, null, { renderer: events.length > FINE ? "canvas" : "svg" });
    box.firstElementChild.setAttribute("aria-hidden", "true"); // the list says it all in words
    chart.on("click", function (p) {
      var m = p.seriesIndex === 1 ? slots[p.dataIndex] : null;
      if (m && m.members && zoomed()[1] - zoomed()[0] > 0.01) openCluster(m);
      else if (m) choose(m.i, true);
    });
    chart.on("mouseover", function (p) { if (p.seriesIndex === 1) showTip(slots[p.dataIndex], p.event); });
    chart.on("datazoom", function () { requestAnimationFrame(function () { fitHeight(); drawOverview(); laneButtons(); writeFragment(); if (state.inView) later(); }); });
    chart.on("mouseout", hideTip);
    chart.on("globalout", hideTip);
  } else chart.resize();
  if (option.dataZoom) Object.assign([].concat(option.dataZoom)[0], { start: zoom[0], end: zoom[1] });
  chart.setOption(option);
  drawOverview();
  laneButtons();
}
// laneButtons lays a button over the name of each lane, by which it folds.
function laneButtons() {
  var holder = byId("lane-names"), lanes = packed.lanes.filter(function (l) { return l.height; });
  var wanted = packed.lanes.length > 1 ? lanes : [];
  while (holder.children.length > wanted.length) holder.lastChild.remove();
  wanted.forEach(function (lane, k) {
    var b = holder.children[k], at = packed.lanes.indexOf(lane);
    if (!b) {
      b = document.createElement("button");
      b.type = "button";
      b.addEventListener("click", function (ev) { fold(Number(ev.currentTarget.dataset.lane)); });
      holder.append(b);
    }
    b.dataset.lane = at;
    b.setAttribute("aria-expanded", String(!state.folded[at]));
    b.setAttribute("aria-label", say("lane", { name: lane.name }));
    b.style.top = box.offsetTop + 4 + lane.y + PAD / 2 + "px";
    b.style.left = box.offsetLeft + "px";
    b.style.width = (narrow ? 160 : 146 * EM) + "px";
  });
}
function fold(at) {
  state.folded[at] = !state.folded[at];
  writeFragment();
  draw();
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
  tell(say("here", { n: m.members.length }));
}
function repaint() { if (chart) { chart.setOption({ series: option.series }); drawOverview(); } }
function zoomTo(start, end) { if (chart) chart.dispatchAction({ type: "dataZoom", start: Math.max(0, start), end: Math.min(100, end) }); }
function zoomed() { return state.zoom; }

// The tooltip: nodes and textContent only.
var tip = byId("tip");
function showTip(m, ev) {
  if (!m) return;
  var e = events[m.i], head = document.createElement("b"), body = document.createElement("bdi");
  var n = m.members ? m.members.length : 1;
  head.textContent = n > 1 ? say("here", { n: n }) : e.date;
  body.textContent = (n > 1 ? e.title.slice(0, 300) + " …" : e.title.slice(0, 300));
  tip.replaceChildren(head, body);
  if (n === 1 && state.by === "certainty") { // why the date is that date
    var why = document.createElement("small"), first = quotes(m.i)[0];
    why.textContent = first && first.because || model.lanes.certainty[e.l[4]];
    tip.append(document.createElement("br"), why);
  }
  tip.hidden = false;
  var x = ev ? ev.offsetX : 0, y = ev ? ev.offsetY : 0;
  tip.style.left = Math.max(4, Math.min(x + 14, box.clientWidth - tip.offsetWidth - 4)) + "px";
  tip.style.top = y + 26 + "px";
}
function hideTip() { if (tip) tip.hidden = true; }
