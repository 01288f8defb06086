import { meetingRecord } from '@peer-groups/core/testing';
import { mapTexts } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnwritableTextError } from '../layout/unwritable.ts';
import { readRecord } from '../read-own/read-record.ts';
import { writeForm } from '../write/form.ts';
import { writeRecord } from '../write/record.ts';
import { writeWord } from '../write/word.ts';
import { readUpload } from './read-upload.ts';

/** Texts that the fonts hold, with what is awkward in files: line ends, brackets, XML and PDF syntax, composed letters. */
const drawable = fc
  .array(
    fc.constantFrom(
      'a',
      'ā',
      'a\u0304',
      'Ж',
      'ώ',
      ' ',
      '\n',
      '\n\n',
      '(',
      '\\',
      '<',
      '&',
      '"',
      ']]>',
      '=1+1',
    ),
    {
      maxLength: 20,
    },
  )
  .map((units) => `N${units.join('')}`);

const drawableRecord: fc.Arbitrary<MeetingRecord> = fc
  .tuple(meetingRecord(), fc.array(drawable, { minLength: 8, maxLength: 8 }))
  .map(([record, texts]) => {
    let next = 0;
    const written = mapTexts(record, () => texts[next++ % texts.length]!);
    const line = texts[0]!.replaceAll(/\s+/g, ' ').trim();
    return {
      ...written,
      ...(record.venue !== undefined && { venue: line }),
      ...(record.groupName !== undefined && { groupName: line }),
      ...(record.noteTaker !== undefined && { noteTaker: line }),
      ...(record.attendees && {
        attendees: record.attendees.map((one, at) => ({ ...one, name: `${line} ${at}` })),
      }),
      ...(record.apologies && { apologies: record.apologies.map((_, at) => `${line} ${at}`) }),
    };
  });

const uploaded = async (bytes: Uint8Array): Promise<MeetingRecord | undefined> => {
  const read = await readUpload(bytes);
  return read.ok ? read.value.meetings[0]?.record : undefined;
};

const own = async (bytes: Uint8Array): Promise<MeetingRecord | undefined> => {
  const read = await readRecord(bytes, { id: 'meeting-1' });
  return read.ok ? read.value : undefined;
};

test('paragraphs of a Word file of ours stay paragraphs', async () => {
  const bytes = writeWord({ id: 'm', summary: 'One.\n\nTwo.\nThree.' });
  expect((await uploaded(bytes))?.summary).toBe('One.\n\nTwo.\nThree.');
});

test('what was typed where the data part does not follow, as in LibreOffice, is read', async () => {
  const files = unzipSync(writeWord({ id: 'm', date: '2026-03-17', venue: 'Room 1', summary: 'One.' }));
  const typed = (from: string, to: string): void => {
    const body = strFromU8(files['word/document.xml']!);
    expect(body).toContain(from);
    files['word/document.xml'] = strToU8(body.replaceAll(from, to));
  };
  typed('>Room 1<', '>Room 2<');
  const bytes = zipSync(files);
  expect(await uploaded(bytes)).toEqual(await own(bytes));
  expect((await uploaded(bytes))?.venue).toBe('Room 2');
  typed('>2026-03-17<', '>2026-03-18<');
  const read = await readUpload(zipSync(files));
  expect(read.ok && read.value.meetings[0]).toMatchObject({
    record: { date: '2026-03-18' },
    contradictions: [{ code: 'embedded-differs', at: '/date' }],
  });
});

describe('both readers read our own files alike', () => {
  test.each([
    ['Word, in any script', meetingRecord(), (record: MeetingRecord) => writeWord(record), 50],
    ['Word', drawableRecord, (record: MeetingRecord) => writeWord(record), 50],
    ['a form', drawableRecord, (record: MeetingRecord) => writeForm({ record }), 12],
    ['PDF', drawableRecord, (record: MeetingRecord) => writeRecord(record), 12],
  ] as const)(
    '%s',
    async (_, records, write, numRuns) => {
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(records, async (record) => {
          let bytes: Uint8Array;
          try {
            bytes = await write(record);
          } catch (error) {
            if (error instanceof UnwritableTextError) return;
            throw error;
          }
          const expected = await own(bytes);
          expect(expected).toBeDefined();
          expect(await uploaded(bytes)).toEqual(expected);
          compared += 1;
        }),
        { numRuns },
      );
      expect(compared).toBeGreaterThan(numRuns / 2);
    },
    60_000,
  );
});
