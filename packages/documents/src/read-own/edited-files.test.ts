import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import type { MeetingRecord } from '@peer-groups/core';
import { isoDate, localTime } from '@peer-groups/core/testing';
import { describe, expect, test } from 'vitest';
import { PDFDocument, PDFName } from '../pdf.ts';
import { writeForm } from '../write/form.ts';
import { writeWord } from '../write/word.ts';
import { readRecord } from './read-record.ts';

const line = fc.string({
  unit: fc.constantFrom('a', 'ā', 'Ж', 'ώ', 'ệ', ' ', '(', '\\', '<', '&', '"'),
  minLength: 1,
  maxLength: 20,
});
const prose = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const name = line.map((text) => `N${text.trim()}`);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Records of which a form shows every value: nothing in them needs the embedded data. */
const shownRecord: fc.Arbitrary<MeetingRecord> = fc
  .record({
    id: name,
    groupName: some(name),
    date: some(isoDate()),
    start: some(localTime().filter((time) => time < '12:00')),
    end: some(localTime().filter((time) => time >= '12:00')),
    modality: some(fc.constantFrom('inPerson', 'online', 'hybrid')),
    venue: some(name),
    venuePrivate: some(fc.boolean()),
    noteTaker: some(name),
    attendees: some(
      fc.uniqueArray(name, { minLength: 1, maxLength: 6 }).chain((names) =>
        fc.tuple(
          ...names.map((one, index) =>
            fc.record({
              name: fc.constant(`${one} ${index}`),
              registrationNumber: fc.constant(String(1000 + index)),
              guest: fc.boolean(),
            }),
          ),
        ),
      ),
    ),
    apologies: some(
      fc.uniqueArray(
        name.map((one) => `${one} away`),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    topics: some(fc.array(fc.record({ title: name, minutes: fc.nat(90) }), { minLength: 1, maxLength: 4 })),
    summary: some(prose),
    confidentiality: some(prose),
    references: some(fc.array(fc.record({ title: name }), { minLength: 1, maxLength: 3 })),
    nextDate: some(isoDate()),
  })
  .map(
    (all) =>
      Object.fromEntries(
        Object.entries(all).filter(([, value]) => value !== undefined),
      ) as unknown as MeetingRecord,
  );

test('a form gives the record back by its fields alone', async () => {
  await fc.assert(
    fc.asyncProperty(shownRecord, async (record) => {
      const document = await PDFDocument.load(await writeForm({ record }), { updateMetadata: false });
      document.catalog.delete(PDFName.of('AF'));
      const read = await readRecord(await document.save({ updateFieldAppearances: false }));
      expect(read).toMatchObject({ ok: true, value: record });
      expect(read.ok && Object.keys(read.value).sort()).toEqual(Object.keys(record).sort());
    }),
    { numRuns: 8 },
  );
});

test('a Word file gives the record back by its text alone, the data part emptied', async () => {
  await fc.assert(
    fc.asyncProperty(shownRecord, async (record) => {
      const bytes = changed(writeWord(record), 'customXml/item1.xml', (xml) =>
        xml.replace(/<(value|json)\b.*<\/\1>/s, ''),
      );
      expect(await readRecord(bytes)).toMatchObject({ ok: true, value: record });
    }),
    { numRuns: 40 },
  );
});

/** A Word file with one of its parts changed, as an editor would. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
}

describe('what was changed in a Word file', () => {
  const record = { id: 'm', venue: 'Room 1', summary: 'First.', activity: 'peerDiscussion' } as const;
  const body = 'word/document.xml';

  test('in its text alone, as LibreOffice does, comes back', async () => {
    const bytes = changed(writeWord(record), body, (xml) =>
      xml.replace('>Room 1<', '>Room 2<').replaceAll(/<w:tag [^>]*>/g, ''),
    );
    expect(await readRecord(bytes)).toEqual({
      ok: true,
      value: { ...record, venue: 'Room 2' },
      edited: ['/venue'],
      disagreeing: [],
    });
  });

  test('in its data alone, as a program does, comes back', async () => {
    const bytes = changed(writeWord(record), 'customXml/item1.xml', (xml) =>
      xml.replace('>Room 1<', '>Room 3<'),
    );
    expect(await readRecord(bytes)).toEqual({
      ok: true,
      value: { ...record, venue: 'Room 3' },
      edited: ['/venue'],
      disagreeing: [],
    });
  });

  test('in both, and differently, is said to disagree; what a person sees is taken', async () => {
    const once = changed(writeWord(record), 'customXml/item1.xml', (xml) =>
      xml.replace('>Room 1<', '>Room 3<'),
    );
    const twice = changed(once, body, (xml) => xml.replace('>Room 1<', '>Room 2<'));
    expect(await readRecord(twice)).toMatchObject({
      ok: true,
      value: { venue: 'Room 2' },
      disagreeing: ['/venue'],
    });
  });

  test('by splitting a run, with tracked deletions and a new paragraph', async () => {
    const bytes = changed(writeWord(record), body, (xml) =>
      xml.replace(
        '<w:r><w:t>First.</w:t></w:r>',
        '<w:r><w:t xml:space="preserve">Fir</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>st.</w:t></w:r></w:p><w:p><w:r><w:t>Second &amp; last.</w:t></w:r>',
      ),
    );
    expect(await readRecord(bytes)).toMatchObject({
      ok: true,
      value: { summary: 'First.\nSecond & last.' },
      edited: ['/summary'],
    });
  });
});

describe('hostile files stay within bounds', () => {
  test('a Word part that unpacks to far more than it says', async () => {
    const bomb = zipSync({
      'word/document.xml': new Uint8Array(60_000_000),
      'customXml/item1.xml': strToU8('<record/>'),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readRecord(bomb)).toMatchObject({ ok: false });
  });

  test('a PDF whose object stream unpacks to far more than was allowed', async () => {
    const { zlibSync } = await import('fflate');
    const packed = zlibSync(new Uint8Array(80_000_000).fill(32));
    const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
    const bytes = new Uint8Array([
      ...strToU8(head),
      ...packed,
      ...strToU8('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
    ]);
    expect(await readRecord(bytes)).toEqual({
      ok: false,
      issues: [
        { at: '', code: 'notReadable', message: 'The file is no PDF that can be opened within bounds.' },
      ],
    });
  });
});
