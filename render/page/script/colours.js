// Colours of the theme in force.
function isDark() {
  var t = root.dataset.theme;
  return t === "dark" || t !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
}
function colours() {
  var s = getComputedStyle(root), v = function (n) { return s.getPropertyValue(n).trim(); };
  return { card: v("--card"), band: v("--band"), ink: v("--ink"), soft: v("--soft"), line: v("--line"), accent: v("--accent"), warn: v("--warn") };
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
