import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingRecord } from './meeting.ts';
import { meetingRecord } from './testing/index.ts';
import { mapTexts, writtenTexts } from './written.ts';

/** Every text field that a record has, each with a word of its own. */
const full: MeetingRecord = {
  id: 'm',
  summary: 'a',
  confidentiality: 'b',
  expectations: 'c',
  context: 'd',
  topics: [{ kind: 'theme' }, { title: 'e' }],
  references: [{ title: 'f', url: 'https://example.org' }],
  agenda: [{ step: 'checkIn', title: 'g', minutes: 5 }],
  cases: [{ question: 'h', presenter: 'p1' }],
  reflection: { text: 'i', practitioner: 'p0' },
};

test('every text is found at its place, and nothing else', () => {
  expect(writtenTexts(full).map(({ at, text }) => [at, text])).toEqual([
    ['/summary', 'a'],
    ['/confidentiality', 'b'],
    ['/expectations', 'c'],
    ['/context', 'd'],
    ['/topics/1/title', 'e'],
    ['/references/0/title', 'f'],
    ['/agenda/0/title', 'g'],
    ['/cases/0/question', 'h'],
    ['/reflection/text', 'i'],
  ]);
  expect(writtenTexts({ id: 'm' })).toEqual([]);
});

const valueAt = (record: MeetingRecord, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], record);

test('changing nothing gives the record; what is changed stands where it stood', () => {
  fc.assert(
    fc.property(meetingRecord(), (record) => {
      expect(mapTexts(record, (text) => text)).toEqual(record);
      const changed = mapTexts(record, (text) => `${text}!`);
      for (const { at, text } of writtenTexts(record)) {
        expect(valueAt(record, at)).toBe(text);
        expect(valueAt(changed, at)).toBe(`${text}!`);
      }
      expect(writtenTexts(changed)).toHaveLength(writtenTexts(record).length);
    }),
  );
});
