// The wheel zooms the chart, but does not hold a reader who scrolls the page: a
// scroll that began beside the chart goes on over it, and where all is in view
// and there is nothing to zoom out of, the page scrolls.
var PAUSE = 350; // milliseconds, after which a turn of the wheel is a new one
function wheelListens() {
  var beside = -PAUSE;
  addEventListener("wheel", function (ev) {
    if (!box.contains(ev.target)) { beside = ev.timeStamp; return; }
    var z = zoomed(), passing = ev.timeStamp - beside < PAUSE;
    if (passing) beside = ev.timeStamp;
    if (!ev.ctrlKey && (passing || ev.deltaY > 0 && z[1] - z[0] > 99.9)) ev.stopPropagation(); // a pinch on a pad comes with ctrlKey
  }, { capture: true, passive: true });
}
