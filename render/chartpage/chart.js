// Draws the chart of the page's data. The figure stands there until it has.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const box = document.getElementById("chart");
  const night = matchMedia("(prefers-color-scheme: dark)");
  box.hidden = false;
  box.style.height = data.height + "px";
  const chart = annalsECharts.init(box);
  const show = () => {
    const dark = data.theme === "dark" || (data.theme === "auto" && night.matches);
    chart.setOption(data.themes[dark ? "dark" : "light"], true);
  };
  show();
  document.documentElement.classList.add("live");
  night.addEventListener("change", show);
  addEventListener("resize", () => chart.resize());
})();
