import { child } from './flow.ts';
import type { Flow } from './flow.ts';
import type { Rectangle, Tag } from './painter.ts';
import type { Entry, Said } from '../sheet/sheet.ts';

/** How tall a field is, in points. */
export const entryHeight = (entry: Entry): number => 19 + ((entry.lines ?? 1) - 1) * 13;

/** Places a field: the viewer draws it, so the page holds no more than its place. */
export function addEntry(flow: Flow, tag: Tag, said: Said, rectangle: Rectangle): void {
  if (said.entry === undefined) return;
  const form: Tag = { ...child(tag, 'Form'), alternative: said.entry.label };
  tag.kids[tag.kids.length - 1] = form;
  form.kids.push({ widget: flow.widgets.length });
  flow.widgets.push({
    page: flow.pages.length - 1,
    rectangle,
    entry: said.entry,
    at: said.at,
    text: said.text,
  });
}
