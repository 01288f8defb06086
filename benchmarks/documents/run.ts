/**
 * Processor time and size of one record as PDF and as Word, ours and by peers, paired in one run. Ours is PDF/A-3a and
 * PDF/UA-1 with the data embedded; the peers' files are neither.
 */
import { checkPdf } from '@peer-groups/documents/check';
import { writeRecord } from '@peer-groups/documents';
import { readRecord } from '@peer-groups/documents/read-record';
import { writeForm } from '@peer-groups/documents/form';
import { writeWord } from '@peer-groups/documents/word';
import { paired } from '../measure.ts';
import { byDocx, byPdfkit, byPdfmake, byReactPdf } from './peers.ts';
import { plainRecord } from './records.ts';

type Write = () => Uint8Array | Promise<Uint8Array>;

const pdf = await writeRecord(plainRecord);
const writers: readonly (readonly [string, number, Write])[] = [
  ['record: this library', 40, () => writeRecord(plainRecord)],
  ['record: react-pdf', 10, byReactPdf],
  ['record: pdfkit', 10, byPdfkit],
  ['record: pdfmake', 10, byPdfmake],
  ['Word: this library', 100, () => writeWord(plainRecord)],
  ['Word: docx', 40, byDocx],
  ['form, blank: this library', 10, () => writeForm()],
];
const others: readonly (readonly [string, number, () => unknown])[] = [
  ['checkPdf of the record', 20, () => checkPdf(pdf)],
  ['readRecord of the record', 40, () => readRecord(pdf)],
];

const seconds = await paired(
  [...writers, ...others].map(([name, units, work]) => ({
    name,
    units,
    work: async () => {
      for (let again = 0; again < units; again += 1) await work();
    },
  })),
);
const sizes = new Map(
  await Promise.all(writers.map(async ([name, , write]) => [name, (await write()).length] as const)),
);

for (const [name, each] of seconds) {
  const size = sizes.get(name);
  const kilobytes = size === undefined ? '' : `${(size / 1000).toFixed(1).padStart(7)} KB`;
  console.log(`${name.padEnd(28)} ${(each * 1000).toFixed(2).padStart(8)} ms ${kilobytes}`);
}
const of = (name: string): number => (seconds.get(name) ?? 0) * 1000;
console.log(
  `\nrecord: ${of('record: this library').toFixed(1)} ms (asked: 12 or less), ${((sizes.get('record: this library') ?? 0) / 1000).toFixed(1)} KB (asked: 22 or less)`,
);
console.log(
  `Word: ${of('Word: this library').toFixed(2)} ms (asked: 1.5 or less), ${((sizes.get('Word: this library') ?? 0) / 1000).toFixed(2)} KB (asked: 7 or less)`,
);
console.log(
  `form: ${((sizes.get('form, blank: this library') ?? 0) / 1000).toFixed(1)} KB (asked: 100 or less)`,
);
