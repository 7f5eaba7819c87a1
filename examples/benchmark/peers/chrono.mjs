// Tags the lines of standard input with chrono-node, in one process.
import * as chrono from "chrono-node";
import { createInterface } from "node:readline";

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, date, text } = JSON.parse(line);
  const found = chrono.parse(text, new Date((date || "2000-01-01").slice(0, 10) + "T12:00:00"));
  console.log(JSON.stringify({ id, timexes: found.map((r) => ({ start: r.index, end: r.index + r.text.length, value: r.start.date().toISOString() })) }));
}
