import { meetingRecord } from '@peer-groups/core/testing';
import { mapTexts } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import * as fc from 'fast-check';
import { PDFDocument, PDFHexString, PDFName } from '../pdf.ts';
import { describe, expect, test } from 'vitest';
import { writeForm } from '../write/form.ts';
import { writeRecord } from '../write/record.ts';
import { writeWord } from '../write/word.ts';
import { UnwritableTextError } from '../layout/unwritable.ts';
import { readRecord } from './read-record.ts';

/** What a PDF gives back, or `undefined` where its text has characters that the fonts lack: that is an error, not a loss. */
async function unlessUnwritable(write: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof UnwritableTextError) return undefined;
    throw error;
  }
}

/** Text that the fonts hold, with what is awkward in files: brackets, line ends, XML and PDF syntax, composed letters. */
const drawable = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'ā',
      'a\u0304',
      'Ж',
      'ώ',
      'ệ',
      ' ',
      '\n',
      '(',
      ')',
      '\\',
      '<',
      '&',
      '"',
      "'",
      '%PDF',
      ']]>',
      '=1+1',
      '\u200f',
    ),
    minLength: 1,
    maxLength: 40,
  })
  .filter((text) => text.trim() !== '');

const drawableRecord: fc.Arbitrary<MeetingRecord> = fc
  .tuple(meetingRecord(), fc.array(drawable, { minLength: 8, maxLength: 8 }))
  .map(([record, texts]) => {
    let next = 0;
    const written = mapTexts(record, () => texts[next++ % texts.length]!);
    const name = texts[0]!.trim();
    return {
      ...written,
      ...(record.venue !== undefined && { venue: name || 'room' }),
      ...(record.groupName !== undefined && { groupName: name || 'Group' }),
      ...(record.noteTaker !== undefined && { noteTaker: name || 'N' }),
      ...(record.attendees && {
        attendees: record.attendees.map((one, at) => ({ ...one, name: `${name} ${at}` })),
      }),
      ...(record.apologies && { apologies: record.apologies.map((_, at) => `${name} ${at}`) }),
    };
  });

describe('read(write(record)) = record', () => {
  test('through the embedded JSON of a record', async () => {
    await fc.assert(
      fc.asyncProperty(drawableRecord, async (record) => {
        const read = await readRecord(await writeRecord(record, { audience: 'own' }));
        expect(read).toEqual({ ok: true, value: record, edited: [], disagreeing: [], isIntact: true });
      }),
      { numRuns: 80 },
    );
  });

  test('through a form', async () => {
    await fc.assert(
      fc.asyncProperty(drawableRecord, async (record) => {
        const read = await readRecord(await writeForm({ record, audience: 'own' }));
        expect(read).toEqual({ ok: true, value: record, edited: [], disagreeing: [], isIntact: true });
      }),
      { numRuns: 12 },
    );
  });

  test('through a Word file, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(meetingRecord(), drawableRecord), async (record) => {
        const bytes = await unlessUnwritable(() => Promise.resolve(writeWord(record, { audience: 'own' })));
        if (bytes === undefined) return;
        expect(await readRecord(bytes)).toEqual({ ok: true, value: record, edited: [], disagreeing: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('what was typed into a form', () => {
  test('comes back, and wins over what the file was made from', async () => {
    const record = { id: 'm', groupName: 'Harbour', attendees: [{ name: 'Aroha', practitioner: 'p1' }] };
    const document = await PDFDocument.load(await writeForm({ record, attendees: 3 }), {
      updateMetadata: false,
    });
    const type = (name: string, text: string): void => {
      const field = document.getForm().getField(name);
      field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(text));
    };
    type('/groupName', 'Tūhoe-Ward Бондаренко Їжак');
    type('/attendees/2/name', 'Нова людина');
    type('/summary', 'First line\rSecond line');
    type('/modality', 'online');
    const read = await readRecord(await document.save());
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'm',
        groupName: 'Tūhoe-Ward Бондаренко Їжак',
        attendees: [{ name: 'Aroha', practitioner: 'p1' }, { name: 'Нова людина' }],
        summary: 'First line\nSecond line',
        modality: 'online',
      },
      edited: ['/groupName', '/modality', '/attendees/2/name', '/summary'],
    });
  });

  test('a blank form that nobody filled in holds no record', async () => {
    const read = await readRecord(await writeForm(), { id: 'm' });
    expect(read).toEqual({ ok: true, value: { id: 'm' }, edited: [], disagreeing: [] });
  });
});

describe('files that are none of ours', () => {
  test.each([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('Minutes of the meeting')],
    ['a cut PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<')],
    ['a cut zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('%s is said to be none', async (_, bytes) => {
    const read = await readRecord(bytes);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues[0]?.code).toMatch(/^(?:notOurs|notReadable)$/);
  });

  test('a file cut or altered at any place never throws', async () => {
    const files = [
      await writeRecord({ id: 'm', summary: 'Words.' }),
      writeWord({ id: 'm', summary: 'Words.' }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(255),
        fc.boolean(),
        async (file, at, value, isCut) => {
          const bytes = file.slice(0, isCut ? at % file.length : file.length);
          if (!isCut) bytes[at % file.length] = value;
          expect(typeof (await readRecord(bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 80 },
    );
  });

  test('a changed record inside a file is noticed', async () => {
    const bytes = await writeRecord({ id: 'm', summary: 'Words.' });
    const other = await writeRecord({ id: 'm', summary: 'Other.' });
    const [document, source] = await Promise.all(
      [bytes, other].map((file) => PDFDocument.load(file, { updateMetadata: false })),
    );
    const metadata = source?.catalog.lookup(PDFName.of('Metadata'));
    if (document !== undefined && metadata !== undefined) {
      document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
    }
    const read = await readRecord((await document?.save()) ?? new Uint8Array());
    expect(read).toMatchObject({ ok: true, isIntact: false });
  });
});
