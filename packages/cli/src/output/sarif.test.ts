import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { toSarif } from '@peer-groups/interop/sarif';
import { reviewUpload, writeRecord } from 'peer-groups';
import { expect, test } from 'vitest';
import type { FileReview } from '../review-one.ts';
import { openSarif } from './sarif.ts';

const reviewOf = async (file: string, bytes: Uint8Array): Promise<FileReview> => {
  const review = await reviewUpload(bytes, { scheme: nzPharmacy, asOf: '2026-03-31' });
  const by = { scheme: 'nz-pharmacy', asOf: '2026-03-31', interpretations: {}, secondary: false };
  const findings = review.findings as FileReview['findings'];
  return { ...review, file, findings, bytes: bytes.length, by, ms: 1 };
};

test.each([
  ['no file', 0],
  ['one', 1],
  ['several, one of them unreadable', 3],
])('in pieces it is the log that it is as a whole: %s', async (_, count) => {
  const all = [
    await reviewOf('a b.pdf', await writeRecord({ id: 'm', date: '2026-03-17' })),
    { ...(await reviewOf('empty.pdf', new Uint8Array())), reasons: ['unreadable'] },
    await reviewOf('c.pdf', await writeRecord({ id: 'm', summary: 'NHI ZZZ0016 was discussed.' })),
  ].slice(0, count);
  const { head, one, tail } = openSarif('nz-pharmacy');
  const pieces = head + all.map(one).join('') + tail();
  const whole = toSarif(
    'nz-pharmacy',
    all.map(({ file, findings, reasons, bytes }) => ({
      path: file,
      findings,
      bytes: bytes!,
      read: !reasons.includes('unreadable'),
    })),
  );
  expect(JSON.parse(pieces)).toEqual(JSON.parse(JSON.stringify(whole)));
});
