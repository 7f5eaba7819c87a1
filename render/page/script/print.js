// Print: where only a part is shown, paper gets the chart of that part, in the
// colours of paper, in place of the figure of everything.
var onPaper = null, before = "";
function printListens() {
  var figure = document.querySelector("figure.static");
  if (!figure || !box) return;
  addEventListener("beforeprint", function () {
    var z = zoomed();
    if (onPaper || shown.length === events.length && z[1] - z[0] > 99.9) return;
    before = root.dataset.theme;
    root.dataset.theme = "light";
    box.style.width = "800px"; // as wide as letters stay readable
    draw();
    onPaper = document.importNode(new DOMParser().parseFromString(asSVG(), "image/svg+xml").documentElement, true);
    figure.firstElementChild.setAttribute("hidden", "");
    figure.append(onPaper);
  });
  addEventListener("afterprint", function () {
    if (!onPaper) return;
    onPaper.remove();
    onPaper = null;
    figure.firstElementChild.removeAttribute("hidden");
    root.dataset.theme = before;
    box.style.width = "";
    draw();
  });
}
