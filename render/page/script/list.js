// The list: written out as markup, or, where it is long, built a page at a time.
var items = [], LEAF = 200, leafAt = 0, shown = [];
var leaf = byId("leaf");
function beginList() {
  if (leaf) {
    byId("back").addEventListener("click", function () { turn(leafAt - LEAF); });
    byId("on").addEventListener("click", function () { turn(leafAt + LEAF); });
    addEventListener("beforeprint", function () {
      var most = Math.min(shown.length, 10 * LEAF);
      fillLeaf(0, most);
      if (most < shown.length) byId("count").textContent = say("where", { from: 1, to: most, all: shown.length });
    });
    addEventListener("afterprint", function () { countShown(); turn(leafAt); });
    return;
  }
  items = all("li[data-index]").sort(function (a, b) { return a.dataset.index - b.dataset.index; });
  items.forEach(function (li, i) {
    var e = events[i], of = function (selector) { var n = li.querySelector(selector); return n ? n.textContent : ""; };
    e.id = li.id; e.kind = li.dataset.kind; e.title = of(".title"); e.date = of(".date"); e.main = li.hasAttribute("data-main");
    e.p = of("dd.place"); e.a = of("dd.actors");
    listen(li, i);
  });
}
function listen(li, i) {
  var details = li.querySelector("details"), summary = li.querySelector("summary");
  summary.addEventListener("click", function () { if (!details.open) choose(i, false); });
  summary.addEventListener("focus", function () { if (state.chosen !== i) choose(i, false); });
  details.addEventListener("toggle", function () { if (details.open) offerLink(li, i); });
}
// searchable is what a search looks through, made when the first one asks.
function searchable(i) {
  var e = events[i];
  if (e.text === undefined) {
    e.text = (leaf ? [e.title, e.date, name(e.kind), e.p, e.a].concat((e.q || []).map(function (q) { return [q.b, q.m, q.a].join("") + " " + (q.s || ""); })).join("\n") : items[i].textContent).toLowerCase();
  }
  return e.text;
}
function quotes(i) {
  if (leaf) return (events[i].q || []).map(function (q) { return { quote: [q.b, q.m, q.a].join(""), because: q.r || "", source: q.s || "" }; });
  return Array.prototype.map.call(items[i].querySelectorAll(".mention"), function (f) {
    var of = function (selector) { var n = f.querySelector(selector); return n ? n.textContent : ""; };
    return { quote: of("blockquote"), because: of(".reason"), source: of("cite") };
  });
}
// refreshList shows the visible events.
function refreshList() {
  shown = [];
  for (var i = 0; i < events.length; i++) if (visible[i]) shown.push(i);
  countShown();
  if (leaf) { turn(state.chosen >= 0 && visible[state.chosen] ? shown.indexOf(state.chosen) : 0); return; }
  items.forEach(function (li, i) { li.hidden = !visible[i]; });
  showFound();
  markDays(shown);
  all(".group").forEach(function (g) { g.hidden = !g.querySelector("li[data-index]:not([hidden])"); });
}
function countShown() { byId("count").textContent = shown.length < events.length ? say("shown", { n: shown.length, all: events.length }) : ""; }
// markDays parts the days: of several events of one day, the first shows the date.
function markDays(order) {
  var before = -1;
  order.forEach(function (i) {
    var again = before >= 0 && events[before].date === events[i].date && items[before].parentNode === items[i].parentNode;
    items[i].classList.toggle("again", again);
    if (before >= 0) items[before].classList.toggle("follows", again);
    items[i].classList.remove("follows");
    before = i;
  });
}
// turn shows the page of the list that holds the event at a place among the shown.
function turn(at) {
  leafAt = Math.max(0, Math.min(Math.floor(at / LEAF), Math.ceil(shown.length / LEAF) - 1)) * LEAF;
  fillLeaf(leafAt, Math.min(shown.length, leafAt + LEAF));
  byId("back").disabled = leafAt === 0;
  byId("on").disabled = leafAt + LEAF >= shown.length;
  byId("where").textContent = say("where", { from: shown.length ? leafAt + 1 : 0, to: Math.min(shown.length, leafAt + LEAF), all: shown.length });
}
function fillLeaf(from, to) {
  var parts = [], group = null, list = null;
  items = [];
  for (var k = from; k < to; k++) {
    var i = shown[k];
    if (events[i].g !== group) {
      group = events[i].g;
      list = make("ol");
      parts.push(make("section", "group", [make("h3", "", [group]), list]));
    }
    items[i] = leafItem(i);
    list.append(items[i]);
  }
  markDays(shown.slice(from, to));
  leaf.replaceChildren.apply(leaf, parts);
  if (items[state.chosen]) highlight(items[state.chosen]);
  showFound();
}
// make makes an element of nodes and texts; a text never becomes markup.
function make(tag, className, children) {
  var n = document.createElement(tag);
  if (className) n.className = className;
  (children || []).forEach(function (c) { n.append(c); });
  return n;
}
function leafItem(i) {
  var e = events[i], li = make("li"), tags = e.kind === "other" ? [] : [make("span", "tag kind", [name(e.kind)])];
  if (e.status !== "occurred") tags.push(" ", make("span", "tag status", [name(e.status)]));
  if (e.many) tags.push(" ", make("span", "tag", [say("sources", { n: e.many })]));
  if (e.doubt) tags.push(" ", make("span", "tag doubt", [say("differ")]));
  var summary = make("summary", "", [make("span", "date", [e.date]), " ", make("span", "title", [make("bdi", "", [e.title])]), " ", make("span", "tags", tags)]);
  var details = make("details", "", [summary]);
  details.addEventListener("toggle", function () { if (!li.querySelector(".evidence")) { details.append(evidence(e)); showFound(); } if (details.open) offerLink(li, i); });
  li.id = e.id;
  li.dataset.index = i;
  li.dataset.kind = e.kind;
  li.append(details);
  listen(li, i);
  return li;
}
function evidence(e) {
  var box = make("div", "evidence"), rows = make("dl");
  (e.q || []).forEach(function (q) {
    var quote = make("bdi", "", [q.b || "", q.m ? make("mark", "", [q.m]) : "", q.a || ""]), reason = make("span", "reason", [make("bdi", "", [q.r || ""])]), caption = make("figcaption", "", [reason]);
    if (q.e) reason.lang = "en";
    if (q.s) {
      var a = make(q.u ? "a" : "bdi", "", [q.s]);
      if (q.u) { a.href = q.u; a.rel = "noopener noreferrer"; }
      caption.append(" ", make("cite", "", [a]));
    }
    box.append(make("figure", "mention", [make("blockquote", "", [make("p", "", [quote])]), caption]));
  });
  [["sure-row", model.lanes.certainty[e.l[4]]], ["readings", (e.r || []).join("; ")], ["actors", e.a], ["place", e.p]].forEach(function (row) {
    if (row[1]) rows.append(make("div", "", [make("dt", "", [say(row[0])]), make("dd", row[0], [make("bdi", "", [row[1]])])]));
  });
  if (rows.children.length) box.append(rows);
  return box;
}
function highlight(li) {
  all("li.chosen").forEach(function (other) {
    other.classList.remove("chosen");
    other.removeAttribute("aria-current");
  });
  li.classList.add("chosen");
  li.setAttribute("aria-current", "true");
}
// choose makes one choice for the chart and the list.
function choose(i, open) {
  state.chosen = i;
  if (leaf && !items[i] && visible[i]) turn(shown.indexOf(i));
  var li = items[i], details = li && li.querySelector("details");
  if (li) {
    highlight(li);
    if (open) {
      details.open = true;
      if (leaf && !li.querySelector(".evidence")) details.append(evidence(events[i]));
      li.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  }
  if (i >= 0) {
    tell(events[i].date + ": " + events[i].title);
    if (chart) {
      var z = zoomed(), column = columns[state.mode], mid = (column[2 * i] + column[2 * i + 1]) * 50, half = (z[1] - z[0]) / 2;
      if (mid < z[0] || mid > z[1]) zoomTo(mid - half, mid + half);
    }
  }
  writeFragment();
  repaint();
}
// offerLink adds the button that copies a link to an event, once its evidence is open.
function offerLink(li, i) {
  if (li.querySelector(".copy")) return;
  var button = make("button", "plain copy", [say("copy")]);
  button.type = "button";
  button.addEventListener("click", function () { copyLink(i, button, "copy"); });
  li.querySelector(".evidence").append(make("p", "link", [button]));
}
function copyLink(i, button, key) {
  var link = location.href.split("#")[0] + "#" + fragment(i);
  var done = function () { button.textContent = say("copied"); tell(say("copied")); setTimeout(function () { button.textContent = say(key); }, 1500); };
  if (navigator.clipboard) navigator.clipboard.writeText(link).then(done, function () { location.hash = fragment(i); done(); });
  else { location.hash = fragment(i); done(); }
}
