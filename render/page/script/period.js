// The period that a reader types: a year, a month or a day, as 2014, 2014-03,
// 2014-03-18, 18.3.2014, -43 or 44 BC.
function dayNumber(year, month, day) {
  var t = new Date(0);
  t.setUTCFullYear(year, month - 1, day);
  return t.getTime() / 864e5;
}
// periodEdge is the first day of what was typed, or the last; null where nothing
// was, NaN where it is none of these.
function periodEdge(text, last) {
  text = text.trim();
  if (!text) return null;
  var m = /^([-−]?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text), dotted = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{1,6})$/.exec(text);
  var bc = /^(\d{1,6})\s*(?:b\.?\s*c\.?(?:\s*e\.?)?|v\.?\s*(?:chr|u\. ?z)\.?|av\.?\s*j\.?-?c\.?|a\.?\s*(?:de\s*)?c\.?|до\s*н\.?\s*[эе]\.?)$/i.exec(text);
  if (bc) m = [text, 1 - Number(bc[1])];
  else if (dotted) m = [text, dotted[3], dotted[2], dotted[1]];
  if (!m) return NaN;
  var year = Number(String(m[1]).replace("−", "-")), month = m[2] ? Number(m[2]) : 0, day = m[3] ? Number(m[3]) : 0;
  if (month > 12 || m[2] && month < 1 || m[3] && (day < 1 || day > 31)) return NaN;
  if (day) {
    var at = dayNumber(year, month, day);
    return new Date(at * 864e5).getUTCDate() === day ? at : NaN;
  }
  if (month) return last ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, month, 1);
  return last ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, 1, 1);
}
// inPeriod tells which events touch the period; what is not understood bounds nothing.
function inPeriod() {
  var low = periodEdge(state.from, false), high = periodEdge(state.until, true);
  if (!(low > -Infinity) || low === null) low = -Infinity;
  if (!(high < Infinity) || high === null) high = Infinity;
  return function (e) { return e.y[1] >= low && e.y[0] <= high; };
}
function periodListens() {
  ["from", "until"].forEach(function (key) {
    var input = byId(key);
    if (!input) return;
    input.addEventListener("input", function () { state[key] = input.value.slice(0, 20); periodReflects(); filter(); });
    input.addEventListener("change", function () {
      if (isNaN(periodEdge(state[key], false))) tell(say("period-wrong", { text: state[key] }));
      else fitPassing();
    });
  });
}
function periodReflects() {
  ["from", "until"].forEach(function (key) {
    var input = byId(key);
    if (!input) return;
    if (input.value !== state[key]) input.value = state[key];
    input.setAttribute("aria-invalid", String(isNaN(periodEdge(state[key], false))));
  });
}
// fitPassing zooms to the events that pass the filters.
function fitPassing() {
  var column = columns[state.mode], low = 1, high = 0;
  passing.forEach(function (p, i) {
    if (!p) return;
    low = Math.min(low, column[2 * i]);
    high = Math.max(high, column[2 * i + 1]);
  });
  if (low > high) return;
  var room = Math.max((high - low) * 4, 0.4);
  if (!state.from && !state.until) zoomTo(0, 100);
  else zoomTo(low * 100 - room, high * 100 + room);
}
