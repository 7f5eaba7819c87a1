// The ticks of the time axis for the stretch in view, from centuries to minutes.
//
// The axis' function goes through the stops, the times at which events begin and
// end. Ticks are chosen from coarse to fine. What a unit has between two chosen
// ticks is taken whole or not at all, so that distances stay regular.
var MINUTE = 1 / 1440, CROWD = 400; // days; the most ticks of a unit that are tried
var times = [], knots = {}; // the stops in days since 1970, and where they are for each scale
function readStops() {
  var t = 0;
  times = model.stops.map(function (d) { return t = Math.round((t + d) * 1e5) / 1e5; });
  var last = times.length - 1, ends = model.ends, wide = ends[1] - ends[0], x = 0;
  knots["true"] = times.map(function (t) { return ends[0] + (t - times[0]) / (times[last] - times[0]) * wide; });
  knots.order = times.map(function (t, i) { return ends[0] + i / last * wide; });
  knots.warped = model.steps.map(function (d) { return (x += d) / 1e6; });
}
// between maps a value by the pairs of two rising lists, clamped at their ends.
function between(from, to, v) {
  var low = 0, high = from.length - 1;
  if (v <= from[0]) return to[0];
  if (v >= from[high]) return to[high];
  while (high - low > 1) {
    var mid = (low + high) >> 1;
    if (from[mid] <= v) low = mid; else high = mid;
  }
  return to[low] + (v - from[low]) / (from[high] - from[low]) * (to[high] - to[low]);
}
// firstFrom returns the first stop that is not before a time.
function firstFrom(t) {
  for (var low = 0, high = times.length; low < high;) {
    var mid = (low + high) >> 1;
    if (times[mid] < t) low = mid + 1; else high = mid;
  }
  return low;
}
function placeOf(t) { return between(times, knots[state.mode], t); }
function timeOf(x) { return between(knots[state.mode], times, x); }

// The calendar, proleptic Gregorian, by whole days since 1970: a browser's Date
// would bring the reader's time zone in.
function civil(day) {
  var z = Math.floor(day) + 719468, era = Math.floor(z / 146097), of = z - era * 146097;
  var y = Math.floor((of - Math.floor(of / 1460) + Math.floor(of / 36524) - Math.floor(of / 146096)) / 365);
  var n = of - (365 * y + Math.floor(y / 4) - Math.floor(y / 100)), m = Math.floor((5 * n + 2) / 153);
  return { y: y + era * 400 + (m > 9 ? 1 : 0), m: m < 10 ? m + 3 : m - 9, d: n - Math.floor((153 * m + 2) / 5) + 1 };
}
function serial(y, m, d) {
  if (m <= 2) y--;
  var era = Math.floor(y / 400), of = y - era * 400;
  return era * 146097 + of * 365 + Math.floor(of / 4) - Math.floor(of / 100) + Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1 - 719468;
}
function yearWords(y) { return y > 0 ? String(y) : say("before", { n: String(1 - y) }); }
function dayWords(c) { return c.d + " " + model.months[c.m]; }
function tick(t, label, context, day) { return { t: t, label: label, context: context, day: day || "" }; }
function dayTick(t) { var c = civil(t); return tick(t, dayWords(c), yearWords(c.y), dayWords(c) + " " + yearWords(c.y)); }
function monthTick(t) { var c = civil(t); return tick(t, model.monthNames[c.m], yearWords(c.y)); }
function yearTick(t) { var c = civil(t); return tick(t, yearWords(c.y), yearWords(c.y)); }
function clockTick(t) {
  var minutes = Math.round((t - Math.floor(t)) * 1440), c = civil(t), two = function (n) { return (n < 10 ? "0" : "") + n; };
  return Object.assign(tick(t, two(Math.floor(minutes / 60)) + ":" + two(minutes % 60), dayWords(c) + " " + yearWords(c.y)), { clock: true });
}

// The units from coarse to fine, each a part of the one before: they give their
// ticks from a to b, in days.
function everyYears(step) {
  return function (a, b) {
    var first = Math.ceil(civil(a).y / step) * step, out = [];
    if ((b - a) / 365.2425 / step > CROWD) return out;
    for (var y = first; y <= civil(b).y; y += step) out.push(yearTick(serial(step > 1 && y <= 0 ? y + 1 : y, 1, 1))); // year 0 is 1 BC: -999 is the round one
    return out;
  };
}
function everyMonths(step) {
  return function (a, b) {
    var c = civil(a), n = Math.floor((c.y * 12 + c.m - 1) / step) * step, out = [];
    if ((b - a) / 30.4 / step > CROWD) return out;
    for (var t = 0; (t = serial(Math.floor(n / 12), n % 12 + (n % 12 < 0 ? 13 : 1), 1)) <= b; n += step) out.push(monthTick(t));
    return out;
  };
}
function daysOfMonth(wanted) {
  return function (a, b) {
    var out = [];
    if (b - a > CROWD) return out;
    for (var t = Math.ceil(a); t <= b; t++) if (!wanted || wanted.indexOf(civil(t).d) >= 0) out.push(dayTick(t));
    return out;
  };
}
function everyMinutes(step) {
  return function (a, b) {
    var out = [];
    if ((b - a) * 1440 / step > CROWD) return out;
    for (var n = Math.ceil(a * 1440 / step); n * step * MINUTE <= b; n++) if (n * step % 1440) out.push(clockTick(n * step * MINUTE));
    return out;
  };
}
var UNITS = [10000, 5000, 1000, 500, 100, 50, 10, 5, 1].map(everyYears).concat(
  [6, 3, 1].map(everyMonths), [[15], [8, 22], [4, 11, 18, 25], null].map(daysOfMonth), [720, 360, 180, 60, 30, 10, 5, 1].map(everyMinutes));
var MONTHS_AT = 9; // the first unit finer than a year

// spanOf is how long the stretch between two stops is if it is a minute, a whole
// month or a whole year; else 0.
function spanOf(t, next) {
  var c = civil(t), long = next - t;
  if (Math.abs(long - MINUTE) < 2e-5) return MINUTE;
  if (t !== Math.floor(t) || c.d !== 1) return 0;
  if (c.m === 1 && next === serial(c.y + 1, 1, 1)) return long;
  return next === serial(c.m < 12 ? c.y : c.y + 1, c.m % 12 + 1, 1) ? long : 0;
}
// stopTicks are the days, of the order of events also the hours, of the stops in view.
function stopTicks(a, b) {
  var out = [], precise = state.mode === "order" || b - a < 4;
  for (var i = firstFrom(a); i + 1 < times.length && times[i] <= b && out.length < CROWD; i++) {
    var t = times[i], c = civil(t), whole = t === Math.floor(t), wide = times[i + 1] - t >= 2, next = times[i + 1];
    if (!whole && !precise) continue;
    if (i > 0 && spanOf(times[i - 1], t) > 1) continue; // the end of a year or a month, whose name stands at its middle
    var stop = !whole ? clockTick(t) : c.d !== 1 || !wide ? dayTick(t) : c.m === 1 ? yearTick(t) : monthTick(t);
    stop.span = spanOf(t, next);
    stop.second = i > 0 && t - times[i - 1] <= 1; // mostly the end of what was on the day before
    out.push(stop);
  }
  return out;
}

// chooseTicks returns the ticks of the stretch from pixel left to right, whose
// labels meet neither each other nor those that are taken, each with its x and
// the middle of its label; x0 and width place the axis' 0 and 1.
function chooseTicks(x0, width, left, right, breaks, taken) {
  var a = timeOf((left - x0) / width), b = timeOf((right - x0) / width), chosen = [];
  function put(t) {
    t.x = t.at = x0 + placeOf(t.t) * width;
    var span = t.day ? 1 : t.span || 0, stretch = span ? x0 + placeOf(t.t + span) * width - t.x : 0;
    if (stretch >= 12 && stretch <= (t.day ? 1 : 2) * WIDE) t.at += stretch / 2; // what happens on a day stands at its middle
    t.half = small(t.label) / 2 + 8;
    if (stretch > 2 * t.half && breaks.some(function (k) { return Math.abs(k[1] - t.x) < t.half; })) t.at = Math.max(t.at, t.x + t.half); // beside a break
    t.at = within(t.at, t.half - 8, left, right);
    return t.t >= times[0] && t.t <= times[times.length - 1] && t.x >= left - 1 && t.x <= right + 1 &&
      !breaks.some(function (k) { return t.x > k[0] + 0.5 && t.x < k[1] - 0.5; });
  }
  function free(t) { return !taken.some(function (p) { return p[0] < t.at + t.half && t.at - t.half < p[1]; }); }
  function take(t) { taken.push([t.at - t.half, t.at + t.half]); chosen.push(t); }
  function had(t) { return chosen.some(function (c) { return c.t === t.t; }); }
  function regular(list) {
    var bounds = chosen.map(function (t) { return t.x; }).concat(breaks.map(function (k) { return (k[0] + k[1]) / 2; })).sort(function (p, q) { return p - q; }), at = 0, run = [];
    function flush() {
      var ends = -Infinity;
      var fits = run.every(function (t) { var ok = free(t) && t.at - t.half > ends; ends = t.at + t.half; return ok; });
      if (fits) run.forEach(take);
      run = [];
    }
    list.forEach(function (t) {
      if (!put(t) || had(t)) return;
      for (; at < bounds.length && bounds[at] < t.x; at++) flush();
      run.push(t);
    });
    flush();
  }
  var stops = state.mode === "true" ? [] : stopTicks(a, b).filter(put);
  if (stops.length) { // the days of events, where most have room
    var held = taken.length;
    var first = stops.filter(function (t) { return !t.second; });
    first.forEach(function (t) { if (free(t)) take(t); });
    if (state.mode === "warped" && chosen.length < 0.5 * first.length) { chosen.length = 0; taken.length = held; }
    else stops.forEach(function (t) { if (t.second && free(t)) take(t); });
  }
  UNITS.slice(0, MONTHS_AT).forEach(function (unit) { regular(unit(a, b)); });
  // Between events in their order time is stretched at will: days are named where no event is.
  if (state.mode !== "order" || chosen.length < 2) UNITS.slice(MONTHS_AT).forEach(function (unit) { regular(unit(a, b)); });
  if (chosen.length < 4) stops.forEach(function (t) { if (!had(t) && free(t)) take(t); }); // else too little would be named
  return chosen.sort(function (p, q) { return p.x - q.x; });
}
// within moves the middle of a label so far in that it is not cut at the chart's sides.
function within(at, half, left, right) { return Math.max(left - 4 + half, Math.min(right + 12 - half, at)); }
// drawTicks draws ticks, their labels, and in the lower line, of which it tells
// what is taken, what they are of.
function drawTicks(out, ticks, top, end, low) {
  var context = "", day = "", last = -1e9, left = grid().left, right = box.clientWidth - grid().right;
  ticks.forEach(function (t) {
    out.push(line(t.x, top, t.x, end + 4, theme.line));
    out.push(text(t.at, end + 14 * EM, t.label, theme.soft, { align: "center", font: SMALL }));
    var under = t.clock && t.context === day ? context : t.context;
    if (under !== context && t.label !== under) {
      var half = measure(under) / 2 + 4, at = within(t.at, half - 4, left, right);
      if (at - half < last + 4) return; // the next tick may have room
      out.push(text(at, end + 31 * EM, under, theme.ink, { align: "center", font: "600 " + SMALL }));
      low.push([at - half, at + half]);
      last = at + half;
    }
    context = under;
    if (t.day) day = t.day;
  });
}
