import type { JsonPointer } from './finding.ts';
import type { MeetingRecord } from './meeting.ts';

/** A text that somebody wrote in their own words, and its place in the record. */
export interface WrittenText {
  readonly at: JsonPointer;
  readonly text: string;
}

const texts = ['summary', 'confidentiality', 'expectations', 'context'] as const;
const lists = { topics: 'title', references: 'title', agenda: 'title', cases: 'question' } as const;

type Entries = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>>;

/**
 * Changes every text of a record that people wrote in their own words, the private reflection among them, and leaves all
 * else: names, numbers and places in fields of their own are no such texts.
 *
 * @example
 * mapTexts({ id: 'm', venue: 'Library', summary: 'Dosing.' }, (text) => text.toUpperCase());
 * //=> { id: 'm', venue: 'Library', summary: 'DOSING.' }
 */
export function mapTexts(
  record: MeetingRecord,
  change: (text: string, at: JsonPointer) => string,
): MeetingRecord {
  const changed: Record<string, unknown> = { ...record };
  for (const field of texts) {
    const text = record[field];
    if (text !== undefined) changed[field] = change(text, `/${field}`);
  }
  for (const [list, field] of Object.entries(lists)) {
    const entries = (record as unknown as Entries)[list];
    if (entries === undefined) continue;
    changed[list] = entries.map((entry, at) => {
      const text = entry[field];
      return typeof text === 'string'
        ? { ...entry, [field]: change(text, `/${list}/${at}/${field}`) }
        : entry;
    });
  }
  if (record.reflection !== undefined) {
    const text = change(record.reflection.text, '/reflection/text');
    changed['reflection'] = { ...record.reflection, text };
  }
  return changed as unknown as MeetingRecord;
}

/**
 * The texts of a record that people wrote in their own words, the private reflection among them: what a privacy scan reads.
 *
 * @example
 * writtenTexts({ id: 'm', cases: [{ question: 'Which dose?' }] }); //=> [{ at: '/cases/0/question', text: 'Which dose?' }]
 */
export function writtenTexts(record: MeetingRecord): readonly WrittenText[] {
  const found: WrittenText[] = [];
  mapTexts(record, (text, at) => {
    found.push({ at, text });
    return text;
  });
  return found;
}
