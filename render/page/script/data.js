// The data: a frame and the events, each on a line of its own.
var byId = function (id) { return document.getElementById(id); };
var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
var root = document.documentElement;
var option = JSON.parse(byId("annals-option").textContent);
var model = null, events = [], MODES = ["warped", "true", "order"], BYS = ["kind", "actor", "place", "source", "certainty"];
var columns = {}; // where events begin and end on the axis of each mode: beginning, end, beginning, ...

// unpack calls then once the data is read: at once, or, of a packed report,
// when it is inflated.
function unpack(then) {
  var block = byId("annals-model");
  if (!block.hasAttribute("data-packed")) { read(block.textContent); then(); return; }
  var raw = atob(block.textContent), bytes = new Uint8Array(raw.length);
  for (var i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  block.textContent = "";
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text().then(function (text) { read(text); then(); });
}
function read(text) {
  var end = text.indexOf("\n");
  model = JSON.parse(text.slice(0, end));
  readStops();
  events = JSON.parse("[" + text.slice(end + 1).trim().replace(/\n/g, ",") + "]");
  MODES.forEach(function (mode, k) {
    var column = columns[mode] = new Float64Array(2 * events.length);
    events.forEach(function (e, i) { column[2 * i] = e.x[2 * k] / 1e6; column[2 * i + 1] = e.x[2 * k + 1] / 1e6; });
  });
  events.forEach(function (e) {
    e.x = null; // it is in the columns
    e.status = e.s || "occurred";
    e.bar = e.b === 1; e.soft = e.f || 0; e.weight = e.h || 0; e.clock = e.c === 1; e.doubt = e.d === 1; e.era = e.z === 1; e.open = e.o || ""; e.many = e.n || 0;
    if (e.i !== undefined) { e.id = e.i; e.kind = e.k; e.title = e.t; e.date = e.w; e.main = e.m === 1; }
  });
}
// say returns the interface's words, each {name} replaced by its value.
function say(key, values) {
  var text = model.words[key] || key;
  Object.keys(values || {}).forEach(function (name) {
    var value = values[name]; // counts are written as the language groups digits: "10,000"
    text = text.split("{" + name + "}").join(typeof value === "number" ? value.toLocaleString(document.documentElement.lang || "en") : String(value));
  });
  return text;
}
function name(kindOrStatus) { return model.words["is-" + kindOrStatus] || kindOrStatus; }
function tell(text) { byId("live").textContent = text; }
