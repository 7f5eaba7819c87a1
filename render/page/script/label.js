// Labels: a title beside its mark, in as few lines as read well, and where it
// costs the reader least: on the right, on the left, below, or in the box of a day.
// EM is how large the reader has letters, by the usual size.
var EM = Math.max(1, Math.min(2, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1));
var font = 13 * EM + "px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
var pen = document.createElement("canvas").getContext("2d"), widths = new Map();
var FAMILY = font.slice(font.indexOf(" ")), LINE = 16 * EM, LINES = 3, LEAST = 44 * EM; // pixels of a line; lines of a label; the narrowest room for one
pen.font = font;
function measure(text) {
  var width = widths.get(text);
  if (width === undefined) widths.set(text, width = pen.measureText(text).width);
  return width;
}
function small(text) { return measure(text) * 12 / 13; } // of a label of the axis
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
// letters of writing that has none. Of each word it holds what is before it, the
// word, and how wide it is.
function wordsOf(e) {
  if (!e.words) {
    e.words = [];
    e.title.slice(0, 600).replace(/(\s*)([\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+)/g, function (all, space, word) { e.words.push([space ? " " : "", word, measure(word)]); });
  }
  return e.words;
}
// fit finds where the lines of words end that are no wider than room, at most
// so many; a badge stands behind the last. whole tells that all words have room.
function fit(words, room, most, badge) {
  var ends = [], at = 0, wide = 0, whole = true, space = measure(" "), behind = badge ? measure(badge) : 0, k = 0, begin = 0;
  for (; k < words.length; k++) {
    var w = words[k][2], more = k > begin ? at + (words[k][0] ? space : 0) + w : w;
    if (k === begin || more + (k === words.length - 1 ? behind : 0) <= room) { at = more; continue; }
    if (ends.length === most - 1) break;
    ends.push(k);
    wide = Math.max(wide, at);
    if (at > room) whole = false;
    begin = k;
    at = w;
  }
  if (k < words.length || at + behind > room) whole = false;
  ends.push(k);
  return { ends: ends, wide: Math.min(room, Math.max(wide, at + behind)), whole: whole };
}
// wrap sets words as fit has found; what has no room is cut.
function wrap(words, room, most, badge) {
  var found = fit(words, room, most, badge), begin = 0;
  found.lines = found.ends.map(function (end, n) {
    var last = n === found.ends.length - 1, behind = last && badge ? measure(badge) : 0, to = last && !found.whole ? Math.min(words.length, end + 4) : end;
    var text = words.slice(begin, to).map(function (w, k) { return (k ? w[0] : "") + w[1]; }).join("");
    begin = end;
    if (found.whole) return text + (last ? badge : "");
    if (last && to < words.length) text += " …";
    return cut(text, Math.max(0, room - behind)) + (last ? badge : "");
  });
  return found;
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
  var begin = clear(room, under, room.left), end = clear(room, under, room.right), most = (narrow ? 230 : 340) * EM, best = 99;
  var ways = [
    { x: right, width: clear(room, right, room.right) - right, cost: 0 },
    { left: true, x: left, width: left - clear(room, left, room.left), cost: 0.3 },
    { below: true, x: begin, width: end - begin, cost: 1.5 },
    { x: right, width: room.right - right, cost: 4 },
    { left: true, x: left, width: left - room.left, cost: 4.3 },
    { below: true, x: room.left, width: room.right - room.left, cost: 5 },
  ];
  if (m.box) ways.unshift({ inside: true, x: Math.max(m.from, room.left) + 2 * R + GAP, width: Math.min(m.to, room.right) - Math.max(m.from, room.left) - 2 * R - 2 * GAP, cost: -0.5 });
  var taken = null, lines = 0, granted = 0, whole = false;
  ways.forEach(function (way) {
    var width = way.inside ? way.width : Math.min(way.width, most);
    if (width < LEAST || way.cost >= best) return;
    for (var n = 1; n <= LINES; n++) {
      var tried = fit(words, width, n, badge), cost = way.cost + 0.8 * (tried.ends.length - 1) + (tried.whole ? 0 : 10 - 3.6 * Math.min(1, width * tried.ends.length / most / LINES)); // cut, the more that is read the better
      if (cost < best) { best = cost; taken = way; lines = tried.ends.length; granted = width; whole = tried.whole; }
      if (tried.whole) break;
    }
  });
  if (!taken) return;
  var set = wrap(words, whole ? evened(words, granted, lines, badge) : granted, lines, badge);
  m.lines = set.lines;
  m.wide = set.wide;
  m.left = !!taken.left;
  m.below = !!taken.below;
  m.inside = !!taken.inside;
  m.at = taken.below ? Math.max(taken.x, Math.min(under, taken.x + taken.width - set.wide)) : taken.x;
}
// evened returns the least room in which words have room in so many lines, which
// makes the lines as even as they can be.
function evened(words, room, lines, badge) {
  var low = room / 2, high = room;
  while (lines > 1 && high - low > 8) {
    var mid = (low + high) / 2;
    if (fit(words, mid, lines, badge).whole) high = mid; else low = mid;
  }
  return high;
}
