// Labels: a title beside its mark, in as few lines as read well, and where it
// costs the reader least: on the right, on the left, below, or in the box of a day.
var font = "13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
var pen = document.createElement("canvas").getContext("2d"), widths = {};
var LINE = 16, LINES = 3, LEAST = 44; // pixels of a line; lines of a label; the narrowest room for one
function measure(text) {
  pen.font = font;
  if (widths[text] === undefined) widths[text] = pen.measureText(text).width;
  return widths[text];
}
function cut(text, room) {
  if (measure(text) <= room) return text;
  var chars = Array.from(text.slice(0, 400)), low = 0, high = chars.length;
  while (low < high) {
    var mid = (low + high + 1) >> 1;
    if (pen.measureText(chars.slice(0, mid).join("") + "…").width <= room) low = mid; else high = mid - 1;
  }
  for (var back = low; back > low - 12 && back > 0; back--) if (chars[back - 1] === " ") { low = back - 1; break; }
  return chars.slice(0, low).join("").replace(/[\s,;:]+$/, "") + "…";
}
// wordsOf parts a title once where a line may end: at spaces, and between the
// letters of writing that has none.
function wordsOf(e) {
  if (!e.words) {
    e.words = [];
    e.title.slice(0, 600).replace(/(\s*)([\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+)/g, function (all, space, word) { e.words.push([space ? " " : "", word]); });
  }
  return e.words;
}
// wrap sets words in at most so many lines, none wider than room; the badge
// stands behind the last. whole tells that nothing was cut.
function wrap(words, room, most, badge) {
  var lines = [], line = "", at = 0, wide = 0, whole = true, space = measure(" "), behind = badge ? measure(badge) : 0, k = 0;
  for (; k < words.length; k++) {
    var w = measure(words[k][1]), more = line ? at + (words[k][0] ? space : 0) + w : w;
    if (!line || more + (k === words.length - 1 ? behind : 0) <= room) { line += (line ? words[k][0] : "") + words[k][1]; at = more; continue; }
    if (lines.length === most - 1) break;
    lines.push(line);
    wide = Math.max(wide, at);
    line = words[k][1];
    at = w;
  }
  for (var n = 0; n < lines.length; n++) if (measure(lines[n]) > room) { lines[n] = cut(lines[n], room); whole = false; }
  if (k < words.length || at + behind > room) {
    whole = false;
    for (var rest = 0; k < words.length && rest < 4; k++, rest++) line += words[k][0] + words[k][1];
    line = cut(line + "  ", Math.max(0, room - behind));
    if (line.slice(-1) !== "…") line = line.trim() + "…";
    at = measure(line);
  }
  lines.push(line + badge);
  return { lines: lines, wide: Math.min(room, Math.max(wide, at + behind)), whole: whole };
}
function badgeOf(e) { return (e.many ? "  ×" + e.many : "") + (e.doubt ? "  ≠" : ""); }

// clear returns how far a label that begins at x goes towards end before it
// meets a break of the axis.
function clear(room, x, end) {
  room.breaks.forEach(function (b) {
    if (end > x && b[0] >= x - 14) end = Math.min(end, b[0] - 3);
    else if (end < x && b[1] <= x + 14) end = Math.max(end, b[1] + 3);
  });
  return end;
}
// setLabel gives a mark the setting of its title that costs the reader least.
function setLabel(m, e, room) {
  var words = wordsOf(e), badge = badgeOf(e), reach = R + GAP;
  var right = Math.min(m.to, room.right) + reach + m.behind, left = Math.max(m.from, room.left) - reach - m.before, under = Math.max(room.left, m.from);
  var begin = clear(room, under, room.left), end = clear(room, under, room.right), most = narrow ? 230 : 340, best = 99;
  var ways = [
    { x: right, width: clear(room, right, room.right) - right, cost: 0 },
    { left: true, x: left, width: left - clear(room, left, room.left), cost: 0.3 },
    { below: true, x: begin, width: end - begin, cost: 1.5 },
    { x: right, width: room.right - right, cost: 4 },
    { left: true, x: left, width: left - room.left, cost: 4.3 },
    { below: true, x: room.left, width: room.right - room.left, cost: 5 },
  ];
  if (m.box) ways.unshift({ inside: true, x: Math.max(m.from, room.left) + 2 * R + GAP, width: Math.min(m.to, room.right) - Math.max(m.from, room.left) - 2 * R - 2 * GAP, cost: -0.5 });
  var taken = null, set = null;
  ways.forEach(function (way) {
    var width = way.inside ? way.width : Math.min(way.width, most);
    if (width < LEAST || way.cost >= best) return;
    for (var lines = 1; lines <= LINES; lines++) {
      var tried = wrap(words, width, lines, badge), cost = way.cost + 0.8 * (tried.lines.length - 1) + (tried.whole ? 0 : 6);
      if (cost < best) { best = cost; taken = way; set = tried; }
      if (tried.whole) break;
    }
  });
  if (!set) return;
  set = evened(words, set, badge);
  m.lines = set.lines;
  m.wide = set.wide;
  m.left = !!taken.left;
  m.below = !!taken.below;
  m.inside = !!taken.inside;
  m.at = taken.below ? Math.max(taken.x, Math.min(under, taken.x + taken.width - set.wide)) : taken.x;
}
// evened makes the lines of a label as even as they can be.
function evened(words, set, badge) {
  var low = set.wide / 2, high = set.wide, n = set.lines.length;
  if (n < 2 || !set.whole) return set;
  while (high - low > 8) {
    var mid = (low + high) / 2, tried = wrap(words, mid, n, badge);
    if (tried.whole) { set = tried; high = mid; } else low = mid;
  }
  return set;
}
