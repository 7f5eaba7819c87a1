// Reads an iCalendar object from standard input and prints what ical.js understood.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component, { strictExceptions: true });
  return {
    id: event.uid,
    title: event.summary,
    lines: event.description.split("\n"),
    place: event.location,
    tags: component.getFirstProperty("categories").getValues(),
    from: event.startDate.toString(),
    to: event.endDate.toString(),
    allDay: event.startDate.isDate,
  };
});
console.log(JSON.stringify({ title: calendar.getFirstPropertyValue("name"), complaints: [], events }));
