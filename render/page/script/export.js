// Export of what is shown: files are made here and never leave the page but by
// the reader's download.
function save(extension, type, data) {
  var a = document.createElement("a"), address = URL.createObjectURL(new Blob([data], { type: type }));
  a.href = address;
  a.download = (document.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "timeline") + "." + extension;
  a.click();
  setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  tell(say("saved", { name: a.download }));
}
// cell quotes a value for CSV; what a spreadsheet would run gets an apostrophe.
function cell(value) {
  var text = String(value || "");
  if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}
function asCSV() {
  var rows = [["date", "title", "kind", "status", "actors", "place", "source", "quote", "because", "id"]];
  shown.forEach(function (i) {
    var e = events[i], q = quotes(i), first = q[0] || {}, names = q.map(function (x) { return x.source; }).filter(function (s, k, a) { return s && a.indexOf(s) === k; });
    rows.push([e.e, e.title, e.kind, e.status, (e.a || "").split(", ").join("; "), e.p, names.join("; "), first.quote, first.because, e.id]);
  });
  return rows.map(function (r) { return r.map(cell).join(","); }).join("\r\n") + "\r\n";
}
function asJSON() {
  var out = shown.map(function (i) {
    var e = events[i];
    return { id: e.id, title: e.title, kind: e.kind, status: e.status, date: e.e, words: e.date, actors: e.a ? e.a.split(", ") : [], place: e.p || "", evidence: quotes(i) };
  });
  return JSON.stringify({ title: document.title, shown: shown.length, all: events.length, events: out }, null, 1) + "\n";
}
function xml(text) { return String(text).replace(/[&<>"]/g, function (c) { return "&#" + c.charCodeAt(0) + ";"; }).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""); }
// asSVG writes the elements that were drawn last.
function asSVG() {
  var w = box.clientWidth, h = box.clientHeight, out = ['<svg xmlns="http://www.w3.org/2000/svg" width="' + w + '" height="' + h + '" viewBox="0 0 ' + w + " " + h + '">'];
  out.push("<title>" + xml(document.title) + "</title>", '<rect width="100%" height="100%" fill="' + xml(theme.card) + '"/>');
  [ground].concat(pieces).forEach(function (piece) { element(piece, out); });
  return out.join("\n") + "\n</svg>\n";
}
// gradient writes the stops of a fill or stroke that fades and returns its name.
function gradient(paint, out) {
  var id = "fade" + out.length;
  out.push('<linearGradient id="' + id + '">' + paint.colorStops.map(function (s) {
    return '<stop offset="' + s.offset + '" stop-color="' + xml(s.color.slice(0, 7)) + '" stop-opacity="' + (s.color.length > 7 ? (parseInt(s.color.slice(7), 16) / 255).toFixed(2) : 1) + '"/>';
  }).join("") + "</linearGradient>");
  return "url(#" + id + ")";
}
// inked writes a colour as an attribute; one with eight digits is not opaque.
function inked(attribute, paint, out) {
  if (!paint || paint === "transparent") return attribute === "fill" ? ' fill="none"' : "";
  if (paint.colorStops) return " " + attribute + '="' + gradient(paint, out) + '"';
  if (/^#[0-9a-f]{8}$/i.test(paint)) return " " + attribute + '="' + paint.slice(0, 7) + '" ' + attribute + '-opacity="' + (parseInt(paint.slice(7), 16) / 255).toFixed(2) + '"';
  return " " + attribute + '="' + xml(paint) + '"';
}
function element(n, out) {
  if (!n) return;
  if (n.type === "group") { n.children.forEach(function (c) { element(c, out); }); return; }
  var s = n.shape || {}, t = n.style || {}, stroke = inked("stroke", t.stroke, out);
  var paint = inked("fill", t.fill, out) + (stroke ? stroke + ' stroke-width="' + (t.lineWidth || 1) + '"' : "") + (t.lineDash ? ' stroke-dasharray="' + t.lineDash.join(" ") + '"' : "");
  switch (n.type) {
    case "rect": out.push('<rect x="' + s.x + '" y="' + s.y + '" width="' + Math.max(0, s.width) + '" height="' + s.height + '" rx="' + (s.r || 0) + '"' + paint + "/>"); break;
    case "circle": out.push('<circle cx="' + s.cx + '" cy="' + s.cy + '" r="' + s.r + '"' + paint + "/>"); break;
    case "line": out.push('<line x1="' + s.x1 + '" y1="' + s.y1 + '" x2="' + s.x2 + '" y2="' + s.y2 + '"' + paint + "/>"); break;
    case "polygon": out.push('<polygon points="' + s.points.map(function (p) { return p.join(","); }).join(" ") + '"' + paint + "/>"); break;
    case "text":
      var x = t.x === undefined ? n.x : t.x, y = t.y === undefined ? n.y : t.y, anchor = { center: "middle", right: "end" }[t.align] || "start";
      var font = /^(italic )?(600 )?(?:600 )?([\d.]+)px (.*)$/.exec(t.font || "") || [];
      out.push('<text x="' + x + '" y="' + y + '" dy=".35em" text-anchor="' + anchor + '" font-size="' + (font[3] || 13) + '" font-family="' + xml(font[4] || "sans-serif") + '"' + (font[2] ? ' font-weight="600"' : "") + (font[1] ? ' font-style="italic"' : "") + (n.rotation ? ' transform="rotate(' + -n.rotation * 180 / Math.PI + " " + x + " " + y + ')"' : "") + ' paint-order="stroke"' + paint + ">" + xml(t.text) + "</text>");
  }
}
function asPNG() {
  var frame = document.createElement("div"); // of its own: the chart itself may be SVG
  frame.hidden = true;
  root.append(frame);
  var copy = annalsECharts.init(frame, null, { renderer: "canvas", width: box.clientWidth, height: box.clientHeight });
  copy.setOption(option);
  var address = copy.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: theme.card });
  copy.dispose();
  frame.remove();
  var raw = atob(address.split(",")[1]), bytes = new Uint8Array(raw.length);
  for (var i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}
function exportListens() {
  var ways = {
    csv: function () { save("csv", "text/csv;charset=utf-8", "\ufeff" + asCSV()); },
    json: function () { save("json", "application/json", asJSON()); },
    svg: function () { if (chart) save("svg", "image/svg+xml", asSVG()); },
    png: function () { if (chart) save("png", "image/png", asPNG()); },
    print: function () { window.print(); },
    link: function (b) { copyLink(state.chosen, b, "copyview"); },
  };
  all("[data-export]").forEach(function (b) { b.addEventListener("click", function () { ways[b.dataset.export](b); }); });
}
