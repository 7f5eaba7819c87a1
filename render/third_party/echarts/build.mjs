// Rebuilds echarts.min.js from the registry's package:
//
//   npm ci && node build.mjs
//
// The versions are pinned in package.json and package-lock.json; the result is
// checked against echarts.min.js.sha256 by a Go test.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync, copyFileSync } from "node:fs";

await build({
  entryPoints: ["entry.mjs"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2018",
  charset: "ascii",
  legalComments: "none",
  outfile: "echarts.min.js",
  define: { "process.env.NODE_ENV": '"production"' },
});
const code = readFileSync("echarts.min.js");
writeFileSync("echarts.min.js.sha256", createHash("sha256").update(code).digest("hex") + "\n");
copyFileSync("node_modules/echarts/LICENSE", "LICENSE.echarts");
copyFileSync("node_modules/echarts/NOTICE", "NOTICE.echarts");
copyFileSync("node_modules/zrender/LICENSE", "LICENSE.zrender");
copyFileSync("node_modules/tslib/LICENSE.txt", "LICENSE.tslib");
