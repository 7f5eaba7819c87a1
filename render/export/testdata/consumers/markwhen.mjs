// Reads markwhen text from standard input and prints what markwhen understood.
import { readFileSync } from "node:fs";
import { isEvent, iter, parse } from "@markwhen/parser";

const timeline = parse(readFileSync(0, "utf8"));
const events = [];
for (const { eventy } of iter(timeline.events)) {
  if (!isEvent(eventy)) continue;
  events.push({
    id: eventy.id,
    title: eventy.firstLine.restTrimmed,
    tags: eventy.tags,
    from: eventy.dateRangeIso.fromDateTimeIso,
    to: eventy.dateRangeIso.toDateTimeIso,
    lines: eventy.supplemental.map((block) => block.raw),
  });
}
console.log(JSON.stringify({ title: timeline.header.title, complaints: timeline.parseMessages, events }));
