// Print: where only a part is shown, or more than a figure of everything can
// name, paper gets the chart as it is on the screen with its key, in the colours
// of paper.
var onPaper = [], before = "";
function printListens() {
  var figure = document.querySelector("figure.static"), key = document.querySelector(".key");
  if (!figure || !box) return;
  addEventListener("beforeprint", function () {
    var z = zoomed();
    if (onPaper.length || shown.length === events.length && z[1] - z[0] > 99.9 && events.length <= LABELLED) return;
    before = root.dataset.theme;
    root.dataset.theme = "light";
    box.style.width = "800px"; // as wide as letters stay readable
    draw();
    onPaper = [document.importNode(new DOMParser().parseFromString(asSVG(), "image/svg+xml").documentElement, true), key.cloneNode(true)];
    var fade = onPaper[1].querySelector("linearGradient"); // the key's own is not drawn on paper
    if (fade) {
      fade.id = "paper-fade";
      fade.nextElementSibling.setAttribute("fill", "url(#paper-fade)");
    }
    figure.firstElementChild.setAttribute("hidden", "");
    figure.append.apply(figure, onPaper);
  });
  addEventListener("afterprint", function () {
    if (!onPaper.length) return;
    onPaper.forEach(function (n) { n.remove(); });
    onPaper = [];
    figure.firstElementChild.removeAttribute("hidden");
    root.dataset.theme = before;
    box.style.width = "";
    draw();
  });
}
