import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { expect, test } from 'vitest';
import {
  cleanUpload,
  readUpload,
  reviewUpload,
  writeForm,
  writeRecord,
  writeRedacted,
  writeWord,
} from './index.ts';
import type {
  FormOptions,
  ParsedCleaned,
  ParsedUpload,
  PrivacyFinding,
  ReadMeeting,
  ReadOptions,
  RecordOptions,
  RedactedOptions,
  Review,
  ReviewUploadOptions,
  UploadIssue,
  WordOptions,
} from './index.ts';

const record = { id: 'm', date: '2026-03-17', summary: 'NHI ZZZ0016 was discussed.' };

test('a copy of an upload is made without what is hidden in it', async () => {
  const before = await readUpload(await writeRecord(record));
  expect(before.ok && before.value.hidden.length).toBeGreaterThan(0);
  const cleaned = await cleanUpload(await writeRecord(record));
  expect(cleaned.ok && cleaned.value.left).toEqual([]);
});

// Who installs this package alone cannot name the types of those beneath it: the types of this test are its point.
test('what is given and taken has a name here', async () => {
  const written: RecordOptions = { audience: 'auditor' };
  const redacted: RedactedOptions = { ...written, scan: {} };
  const word: WordOptions = { audience: 'group' };
  const form: FormOptions = {};
  const reading: ReadOptions = { budget: { milliseconds: 20_000 } };
  const asked: ReviewUploadOptions = { scheme: nzPharmacy, asOf: '2026-03-31' };
  const files = [
    await writeRecord(record, written),
    await writeWord(record, word),
    await writeRedacted(record, redacted),
    await writeForm(form),
  ];
  const found: (readonly (ReadMeeting | UploadIssue)[])[] = [];
  const privacy: (readonly PrivacyFinding[])[] = [];
  for (const file of files) {
    const parsed: ParsedUpload = await readUpload(file, reading);
    found.push(parsed.ok ? parsed.value.meetings : parsed.issues);
    const review: Review = await reviewUpload(file, asked);
    privacy.push(review.privacy);
  }
  expect(found.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(privacy.map(({ length }) => length > 0)).toEqual([true, true, false, false]);
  const cleaned: ParsedCleaned = await cleanUpload(new Uint8Array());
  expect(cleaned.ok).toBe(false);
}, 30_000);
