import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { indirect, scan } from '@peer-groups/redaction';
import { describe, expect, test } from 'vitest';
import { pdfjsEngine } from './pdfjs/engine.ts';
import { readUpload } from './read-upload.ts';
import { reviewUpload } from './review/review-upload.ts';
import type { ReviewOptions } from './review/review-upload.ts';
import type { IndirectScanner } from './review/scanner.ts';
import type { Truth } from '../../uploads/truth.ts';

const folders = {
  shared: new URL('../../../../../shared/uploads/', import.meta.url),
  sample: new URL('../../uploads/sample/', import.meta.url),
};
const truthsIn = (folder: URL): readonly Truth[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.truth.json'))
        .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Truth)
    : [];

const options: ReviewOptions = {
  scheme: nzPharmacy,
  scan: scan as ReviewOptions['scan'],
  indirect: indirect as unknown as IndirectScanner,
  asOf: '2026-11-25',
};
const outcomes = {
  accept: ['passed'],
  reject: ['failed'],
  'cannot-read': ['cantTell'],
  'accept-or-review': ['passed', 'cantTell'],
};
const modalities: Readonly<Record<string, string>> = { inPerson: 'in-person' };
/** The truths name two places by other words. */
const places: Readonly<Record<string, string>> = { 'tracked-deletion': 'tracked-change' };
const kinds: Readonly<Record<string, readonly string[]>> = {
  'patient-name': ['person'],
  'patient-identifier': ['identifier'],
  'group-member': ['person'],
  indirect: ['indirect'],
};

for (const [name, folder] of Object.entries(folders)) {
  const truths = truthsIn(folder);
  describe.skipIf(truths.length === 0)(
    `uploads in ${name}${truths.length === 0 ? ' (skipped: the folder is not here)' : ''}`,
    () => {
      test.each(truths.map((truth) => [truth.id, truth] as const))('%s', async (_, truth) => {
        const bytes = new Uint8Array(readFileSync(new URL(truth.file, folder)));
        const review = await reviewUpload(bytes, options);
        expect(outcomes[truth.expected]).toContain(review.outcome);
        expect(truth.expected === 'accept' ? review.privacy : []).toEqual([]);
        for (const { kind, where } of truth.privacyFindings) {
          const there = review.privacy
            .filter((one) => one.where === (places[where] ?? where))
            .map((one) => one.kind);
          expect(there).toEqual(expect.arrayContaining([...(kinds[kind] ?? [kind])]));
        }
        if (truth.expected === 'cannot-read') return;
        const record = review.upload!.meetings[0]!.record;
        expect(record.date ?? null).toBe(truth.record.date);
        expect((record.attendees ?? []).map((one) => [one.name, one.registrationNumber ?? null])).toEqual(
          truth.record.attendees.map((one) => [one.name, one.registrationNumber]),
        );
        expect(modalities[record.modality ?? ''] ?? record.modality ?? null).toBe(truth.record.modality);
        expect(record.venue ?? null).toBe(truth.record.venue);
        expect(record.apologies ?? []).toEqual(truth.record.apologies);
        expect(record.noteTaker ?? null).toBe(truth.record.noteTaker);
        expect(record.summary !== undefined).toBe(truth.minimumDataSet.summary);
        expect(record.confidentiality !== undefined).toBe(truth.minimumDataSet.confidentialityNoted);
      });

      test('nothing that a review tells repeats a detail that it found', async () => {
        for (const truth of truths.filter(({ privacyFindings }) => privacyFindings.length > 0)) {
          const { upload: _, ...told } = await reviewUpload(
            new Uint8Array(readFileSync(new URL(truth.file, folder))),
            options,
          );
          const texts = (truth.privacyFindings as readonly { readonly text?: string }[]).flatMap(
            ({ text }) => text ?? [],
          );
          expect(texts.filter((text) => JSON.stringify(told).includes(text))).toEqual([]);
        }
      });
    },
  );
}

test('pdf.js reads what PDFium reads', async () => {
  const folder = folders.sample;
  const bytes = new Uint8Array(readFileSync(new URL('m-twoColumns-no-1.pdf', folder)));
  const [one, other] = await Promise.all([readUpload(bytes), readUpload(bytes, { engine: pdfjsEngine() })]);
  expect(other.ok && other.value.meetings[0]!.record).toEqual(one.ok && one.value.meetings[0]!.record);
});
