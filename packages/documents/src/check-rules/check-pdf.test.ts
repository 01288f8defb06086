import { describe, expect, test } from 'vitest';
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from '../pdf.ts';
import { streamBytes } from '../read-own/pdf-record.ts';
import { writeForm } from '../write/form.ts';
import { writeRecord } from '../write/record.ts';
import { checkPdf } from './check-pdf.ts';
import { readContent } from './content.ts';

const record = {
  id: 'm',
  groupName: 'Harbour (peers) \\ group',
  date: '2026-03-04',
  attendees: [{ name: 'Mārama Tūhoe', registrationNumber: '3011' }],
  topics: [{ title: 'Приклад' }],
  summary: 'Ελληνικά and đồng nghiệp.',
  references: [{ title: 'A guideline' }],
};

const failed = async (bytes: Uint8Array): Promise<readonly string[]> => [
  ...new Set((await checkPdf(bytes)).filter(({ outcome }) => outcome !== 'passed').map(({ rule }) => rule)),
];

const form = writeForm({ record, attendees: 1, topics: 1, references: 1 });

/** A file of ours with something done to it. */
async function spoilt(spoil: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await form, { updateMetadata: false });
  spoil(document);
  return document.save({ updateFieldAppearances: false });
}

const dictionaries = (document: PDFDocument, type: string, key = 'Type'): readonly PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(type),
    );

const remove = (document: PDFDocument, type: string, entry: string, key?: string): void => {
  for (const dictionary of dictionaries(document, type, key)) dictionary.delete(PDFName.of(entry));
};

describe('our own files pass', () => {
  test.each([
    ['a record', () => writeRecord(record)],
    ['a form', () => writeForm()],
    ['a filled form', () => writeForm({ record })],
  ])('%s', async (_, write) => {
    const findings = await checkPdf(await write());
    expect(findings.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(findings.length).toBeGreaterThan(15);
  });

  test('a record loaded and saved by pdf-lib', async () => {
    const document = await PDFDocument.load(await writeRecord(record), { updateMetadata: false });
    expect(await failed(await document.save())).toEqual([]);
  });
});

describe('what is taken away is missed', () => {
  test.each<[string, (document: PDFDocument) => void]>([
    ['file-id', (document) => delete document.context.trailerInfo.ID],
    ['archive-level', (document) => document.catalog.delete(PDFName.of('Metadata'))],
    ['title', (document) => document.catalog.delete(PDFName.of('ViewerPreferences'))],
    ['language', (document) => document.catalog.delete(PDFName.of('Lang'))],
    ['output-intent', (document) => document.catalog.delete(PDFName.of('OutputIntents'))],
    ['no-actions', (document) => document.catalog.set(PDFName.of('OpenAction'), document.context.obj({}))],
    ['associated-files', (document) => remove(document, 'Filespec', 'UF')],
    [
      'embedded-record',
      (document) =>
        dictionaries(document, 'Filespec').forEach((spec) =>
          spec.set(PDFName.of('AFRelationship'), PDFName.of('Data')),
        ),
    ],
    [
      'tagged',
      (document) =>
        document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: PDFBool.False })),
    ],
    ['content-has-element', (document) => remove(document, 'Page', 'StructParents')],
    ['structure', (document) => remove(document, 'TH', 'A', 'S')],
    ['fields', (document) => remove(document, 'Annot', 'TU')],
    ['fonts-embedded', (document) => remove(document, 'FontDescriptor', 'FontFile2')],
    ['characters-known', (document) => remove(document, 'Font', 'ToUnicode')],
    [
      'widths-agree',
      (document) =>
        dictionaries(document, 'CIDFontType2', 'Subtype').forEach((font) =>
          font.set(PDFName.of('W'), document.context.obj([PDFNumber.of(0), [PDFNumber.of(7)]])),
        ),
    ],
  ])('%s', async (rule, spoil) => {
    expect(await failed(await spoilt(spoil))).toContain(rule);
  });

  test('letters whose outlines are empty are found, which conformance rules pass over', async () => {
    const bytes = await spoilt((document) => {
      const fonts = dictionaries(document, 'FontDescriptor').map((descriptor) =>
        descriptor.lookup(PDFName.of('FontFile2')),
      );
      for (const program of fonts) if (program instanceof PDFRawStream) blank(document, program);
    });
    expect(await failed(bytes)).toEqual(['letters-drawn']);
  });

  test('a file that is no PDF', async () => {
    expect(await failed(new Uint8Array([1, 2, 3]))).toEqual(['readable']);
  });
});

/** Replaces a font program by one whose glyphs all end where they begin. */
function blank(document: PDFDocument, program: PDFRawStream): void {
  const font = (streamBytes(program) ?? new Uint8Array()).slice();
  const view = new DataView(font.buffer);
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + table * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    if (tag === 'loca')
      font.fill(0, view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12));
  }
  const stream = document.context.flateStream(font, { Length1: font.length });
  for (const descriptor of dictionaries(document, 'FontDescriptor')) {
    if (descriptor.lookup(PDFName.of('FontFile2')) === program)
      descriptor.set(PDFName.of('FontFile2'), document.context.register(stream));
  }
}

test('content is read with its strings, brackets and escapes', () => {
  const { shown, marks, unmarked, isBalanced } = readContent(
    '/P <</MCID 3>> BDC BT /F1 9 Tf(\\000a\\(\\)\\)\\r) Tj ET EMC 0 0 1 1 re f',
  );
  expect(shown).toEqual([{ font: 'F1', codes: [0x61, 0x2829, 0x290d] }]);
  expect({ marks, unmarked, isBalanced }).toEqual({ marks: [3], unmarked: ['f'], isBalanced: true });
});

test('titles that differ are found', async () => {
  const bytes = await spoilt((document) => {
    const info = document.context.lookup(document.context.trailerInfo.Info);
    if (info instanceof PDFDict) info.set(PDFName.of('Title'), PDFString.of('Another'));
  });
  expect(await failed(bytes)).toEqual(['title']);
});
