import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MeetingRecord } from '@peer-groups/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../check-rules/content.ts';
import { entry } from '../check-rules/objects.ts';
import { checkPdf } from '../check-rules/check-pdf.ts';
import { readFont } from '../fonts/truetype.ts';
import { UnwritableTextError } from '../layout/unwritable.ts';
import { PDFDocument } from '../pdf.ts';
import { readRecord } from '../read-own/read-record.ts';
import { writeCertificate } from './certificate.ts';
import { writeRecord } from './record.ts';
import { writeWord } from './word.ts';

const record: MeetingRecord = {
  id: 'm',
  group: 'g-77',
  groupName: 'Harbour',
  date: '2026-03-04',
  venue: 'Rāwhiti Centre',
  noteTaker: 'Ngaire Whitcombe',
  attendees: [
    { name: 'Mārama Tūhoe', registrationNumber: '998877', practitioner: 'p-55', profession: 'nurse' },
  ],
  summary: 'Anticoagulants were discussed.',
  reflection: { text: 'Mine alone.' },
};

/** Everything that a file says, packed or not: its pages as Unicode, its data and its metadata. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const read = await readRecord(bytes);
  return JSON.stringify(read) + document.getTitle() + document.getPages().length;
}

const problem = async (write: () => Promise<unknown>): Promise<UnwritableTextError> => {
  const error: unknown = await write().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UnwritableTextError) return error;
  throw new TypeError(`Expected an UnwritableTextError, got ${String(error)}.`);
};

describe('the same record gives the same bytes', () => {
  test('twice', async () => {
    expect(await writeRecord(record)).toEqual(await writeRecord(structuredClone(record)));
  });

  test('whatever the order of its keys', async () => {
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as MeetingRecord;
    expect(await writeRecord(record)).toEqual(await writeRecord(turned));
  });

  test('another record gives another file identifier', async () => {
    const ids = await Promise.all(
      [record, { ...record, summary: 'Other.' }].map(async (one) =>
        String(
          (await PDFDocument.load(await writeRecord(one), { updateMetadata: false })).context.trailerInfo.ID,
        ),
      ),
    );
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('copies', () => {
  test('only the own copy holds the private reflection', async () => {
    const read = async (audience: 'own' | 'group' | 'auditor'): Promise<unknown> => {
      const result = await readRecord(await writeRecord(record, { audience }));
      return result.ok ? result.value.reflection : result;
    };
    expect(await read('own')).toEqual({ text: 'Mine alone.' });
    expect(await read('group')).toBeUndefined();
    expect(await read('auditor')).toBeUndefined();
  });

  test('what is withheld is in no part of the file', async () => {
    const bytes = await writeRecord(record, {
      audience: 'auditor',
      withhold: ['summary', 'registrationNumbers', 'noteTaker'],
    });
    const said = await everythingIn(bytes);
    expect(said).toContain('Mārama');
    for (const secret of ['Anticoagulants', '998877', 'Ngaire', 'Mine alone', 'p-55', 'g-77'])
      expect(said).not.toContain(secret);
    const whole = await writeRecord(record, { audience: 'own' });
    expect(whole.length).toBeGreaterThan(bytes.length);
  });
});

describe('characters that cannot be set', () => {
  test.each<[string, Partial<MeetingRecord>, string, readonly string[], string]>([
    [
      'of a script that is in no font',
      { attendees: [{ name: '李伟' }] },
      '/attendees/0/name',
      ['U+4F1F', 'U+674E'],
      'noGlyph',
    ],
    [
      'of a script that needs shaping',
      { venue: 'غرفة' },
      '/venue',
      ['U+0629', 'U+0631', 'U+063A', 'U+0641'],
      'needsShaping',
    ],
    ['emoji', { summary: 'Well done 🎉' }, '/summary', ['U+1F389'], 'noGlyph'],
    ['control characters', { groupName: 'a\u0007b' }, '/groupName', ['U+0007'], 'noCharacter'],
    ['half a surrogate pair', { noteTaker: 'a\ud800b' }, '/noteTaker', ['U+D800'], 'noCharacter'],
  ])(
    '%s are named with their field, and nothing of the text is repeated',
    async (_, part, at, characters, why) => {
      const error = await problem(() => writeRecord({ ...record, ...part }));
      expect(error.places).toEqual([{ at, characters, why }]);
      expect(error.message).toContain(characters[0]);
      expect(error.message).not.toContain('Well done');
    },
  );

  test('in several fields are all named at once', async () => {
    const error = await problem(() => writeRecord({ ...record, venue: '部屋', summary: 'ก' }));
    expect(error.places.map(({ at }) => at)).toEqual(['/venue', '/summary']);
  });

  test('a font of the caller’s own serves them', async () => {
    const path = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    );
    const name = 'Ꞌ saltillo';
    await problem(() => writeRecord({ ...record, groupName: name }));
    const bytes = await writeRecord(
      { ...record, groupName: name },
      { fonts: [readFont(readFileSync(path))] },
    );
    expect((await checkPdf(bytes)).filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  });

  test('Word files take any script, but no control characters', async () => {
    expect(await readRecord(writeWord({ ...record, venue: 'غرفة 🎉 部屋' }))).toMatchObject({
      ok: true,
      value: { venue: 'غرفة 🎉 部屋' },
    });
    const error = await problem(async () => writeWord({ ...record, venue: 'a\u0000' }));
    expect(error.places).toEqual([{ at: '/venue', characters: ['U+0000'], why: 'noCharacter' }]);
  });
});

describe('awkward records', () => {
  test('any text gives a right file or a clear error', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, summary) => {
        const bytes = await writeRecord({ id: 'm', attendees: [{ name }], summary }).catch(
          (error: unknown) => error,
        );
        if (bytes instanceof UnwritableTextError) return;
        expect(bytes).toBeInstanceOf(Uint8Array);
        const findings = await checkPdf(bytes as Uint8Array);
        expect(findings.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is drawn below the margin or beside the page, however long the words and lists', async () => {
    const long: MeetingRecord = {
      id: 'x'.repeat(400),
      groupName: 'W'.repeat(600),
      attendees: Array.from({ length: 120 }, (_, index) => ({
        name: `${'name '.repeat(index % 40)}${index}`,
        registrationNumber: 'N'.repeat(index),
      })),
      apologies: ['y'.repeat(10_000)],
      summary: `${'z'.repeat(10_000)}\n\n${'word '.repeat(3000)}`,
      confidentiality: 'c '.repeat(6000),
      references: [{ title: 't '.repeat(4000), url: `https://example.org/${'u'.repeat(3000)}` }],
    };
    const document = await PDFDocument.load(await writeRecord(long), { updateMetadata: false });
    expect(document.getPageCount()).toBeGreaterThan(10);
    for (const page of document.getPages()) {
      const { isBalanced, unmarked } = contentOf(entry(page.node, 'Contents'));
      expect({ isBalanced, unmarked }).toEqual({ isBalanced: true, unmarked: [] });
    }
  });

  test.each([
    ['a paragraph', { summary: '\n\n\n' }],
    ['white space', { venue: '   ', groupName: ' ' }],
    ['empty lists', { attendees: [], apologies: [], topics: [], references: [], agenda: [], roles: [] }],
    ['only an id', {}],
  ])('%s of nothing is still a right file', async (_, part) => {
    const findings = await checkPdf(await writeRecord({ id: 'm', ...part }));
    expect(findings.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  });
});

describe('nonsense is refused in words that help', () => {
  test('a language tag that is none', async () => {
    await expect(writeRecord(record, { locale: 'not a tag' })).rejects.toThrow('is not a language tag');
  });

  test.each(['17/3/2026', '2026-02-31', ''])('a day that is none: %j', async (date) => {
    await expect(writeRecord({ id: 'm', date })).rejects.toThrow('is no day that can be written');
  });

  test('what stands for a day is not repeated', async () => {
    const told = await writeRecord({ id: 'm', date: 'seen with Aroha' }).catch(
      (error: Error) => error.message,
    );
    expect(told).not.toContain('Aroha');
  });

  test('an audience that there is not', async () => {
    const audience = 'grup' as 'group';
    const words = 'No audience is called "grup". It can be: own, group, auditor.';
    await expect(writeRecord(record, { audience })).rejects.toThrow(words);
    expect(() => writeWord(record, { audience })).toThrow(words);
  });

  test('an attendee that is not there', async () => {
    await expect(writeCertificate({ record, attendee: 1 })).rejects.toThrow(
      'There is no attendee 1: the record lists 1.',
    );
  });
});
