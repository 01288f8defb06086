/** Every kind of PDF that the package writes, over the range of what it may be given. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import type { MeetingRecord } from '@peer-groups/core';
import { meetingRecord } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { readFont, writeCertificate, writeCharter, writeRecord, writeYear } from '../src/index.ts';
import { notoSans } from '../src/fonts/noto-sans.ts';
import { writeForm } from '../src/form.ts';
import { group, plainRecord, portfolio, record, recordOf } from './samples.ts';

const require = createRequire(import.meta.url);

/** Texts that break writers: marks of direction, endless words, PDF and XML syntax, formulas. */
const hostile = {
  id: '%PDF-1.7 %%EOF',
  groupName: 'endobj stream << >> (unbalanced \\ [',
  venue: `\u202E${'\u200F'.repeat(50)}A room\u2066`,
  summary: `${'x'.repeat(10_000)} ${'=HYPERLINK("http://example.org")'} ]]> <!-- &amp; e\u0301\u0301\u0301`,
  attendees: [{ name: 'y'.repeat(3000), registrationNumber: '=1+1' }, { name: "Robert'); DROP TABLE" }],
  apologies: [],
};

async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.save();
}

/** Records with anything recorded or not; characters that the fonts lack are taken out of their texts. */
async function anyRecords(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { regular } = notoSans();
  const held = (text: string): string =>
    [...text].filter((character) => regular.glyphs.has(character.codePointAt(0) ?? 0)).join('') || 'text';
  const samples = fc.sample(meetingRecord(), { seed: 20_260_304, numRuns: 25 });
  return Promise.all(
    samples.map(async (any, index) => {
      const json = JSON.stringify(any, (_, value: unknown) =>
        typeof value === 'string' ? held(value) : value,
      );
      return [
        `record-any-${index}`,
        await writeRecord(JSON.parse(json) as MeetingRecord, { audience: 'own' }),
      ] as const;
    }),
  );
}

/** Writes all of them; names say what each is. */
export async function pdfFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const report = evaluate(nzPharmacy, portfolio, { asOf: '2026-03-20' });
  const full = readFont(
    readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  );
  const sizes = [
    { people: 1, words: 0 },
    { people: 10, words: 300 },
    { people: 100, words: 2000 },
    { people: 500, words: 20_000 },
  ];
  const written: [string, Promise<Uint8Array>][] = [
    ['record-own', writeRecord(record, { audience: 'own' })],
    ['record-group', writeRecord(record)],
    [
      'record-auditor',
      writeRecord(record, { audience: 'auditor', withhold: ['summary', 'topics', 'registrationNumbers'] }),
    ],
    ['record-plain', writeRecord(plainRecord)],
    ['record-least', writeRecord({ id: 'm' })],
    ['record-letter-uk', writeRecord(record, { paper: 'Letter', locale: 'uk' })],
    ['record-hostile', writeRecord(hostile)],
    ['record-extra-font', writeRecord({ id: 'm', groupName: 'Ꞌ saltillo ꟷ' }, { fonts: [full] })],
    ...sizes.map((size): [string, Promise<Uint8Array>] => [
      `record-${size.people}-people-${size.words}-words`,
      writeRecord(recordOf(size)),
    ]),
    ['record-resaved', writeRecord(record).then(resaved)],
    ['form-blank', writeForm()],
    ['form-filled', writeForm({ record })],
    ['form-500-people', writeForm({ attendees: 500 })],
    ['form-resaved', writeForm({ record }).then(resaved)],
    ['year', writeYear(portfolio, report, { scheme: nzPharmacy.title })],
    ['charter', writeCharter(group, { membersOn: '2026-03-04' })],
    ['charter-least', writeCharter({ id: 'g' })],
    ['certificate', writeCertificate({ record, attendee: 4 })],
  ];
  const named = await Promise.all(written.map(async ([name, bytes]) => [name, await bytes] as const));
  return new Map([...named, ...(await anyRecords())]);
}
