// The search: words anywhere in an event, and names in a field of their own:
// actor:"Wendy Sherman", place:Geneva, source:herald. A name in quotation marks is
// the whole of it.
var FIELDS = ["actor", "place", "source"], OFFERED = 60;
function termsOf(query) { return query.match(/(?:actor|place|source):(?:"[^"]*"?|\S*)|\S+/gi) || []; }
function tests(query) {
  return termsOf(query).map(function (term) {
    var cut = term.indexOf(":"), field = term.slice(0, Math.max(0, cut)).toLowerCase(), value = term.slice(cut + 1);
    if (FIELDS.indexOf(field) < 0) {
      var word = term.toLowerCase();
      return function (i) { return searchable(i).indexOf(word) >= 0; };
    }
    var whole = /^"[^"]*"$/.test(value), name = plainName(value);
    return function (i) { return names(i)[field].some(function (n) { return whole ? plainName(n) === name : plainName(n).indexOf(name) >= 0; }); };
  });
}
function plainName(name) { return name.replace(/"/g, "").toLowerCase(); }
// names are those of an event by field, gathered when first asked for.
function names(i) {
  var e = events[i];
  if (!e.names) {
    var sources = quotes(i).map(function (q) { return q.source; });
    e.names = { actor: e.a ? e.a.split(", ") : [], place: e.p ? [e.p] : [], source: sources.filter(function (s, k) { return s && sources.indexOf(s) === k; }) };
  }
  return e.names;
}
// offerNames lists the most frequent names of each field below the search.
function offerNames() {
  var list = byId("names");
  if (list.children.length) return;
  FIELDS.forEach(function (field) {
    var count = new Map();
    events.forEach(function (e, i) { names(i)[field].forEach(function (n) { count.set(n, (count.get(n) || 0) + 1); }); });
    if (count.size < 2) return; // there is nothing to choose
    Array.from(count.keys()).sort(function (p, q) { return count.get(q) - count.get(p) || (p < q ? -1 : 1); }).slice(0, OFFERED).forEach(function (n) {
      var option = document.createElement("option");
      option.value = field + ':"' + n.replace(/"/g, "") + '"';
      option.label = say("by-" + field) + " (" + count.get(n) + ")";
      list.append(option);
    });
  });
}
// showFound underlines in the list the words that were searched for, where the
// browser can do so without a change of the page.
function showFound() {
  if (!window.CSS || !CSS.highlights) return;
  var words = termsOf(state.query.toLowerCase()).filter(function (term) { return FIELDS.indexOf(term.split(":")[0]) < 0; }), found = new Highlight();
  if (words.length) items.forEach(function (li) {
    if (!li || li.hidden || found.size > 1000) return;
    li.querySelectorAll(".title bdi, blockquote bdi, blockquote mark").forEach(function (n) {
      n.childNodes.forEach(function (node) {
        var text = node.nodeType === Node.TEXT_NODE ? node.data.toLowerCase() : "";
        if (text.length !== (node.data || "").length) return; // letters that are longer when small
        words.forEach(function (word) {
          for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            var range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            found.add(range);
          }
        });
      });
    });
  });
  CSS.highlights.set("found", found);
}
