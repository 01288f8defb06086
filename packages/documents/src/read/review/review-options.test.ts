import { schemes } from '@peer-groups/core/schemes';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { daysLater } from '@peer-groups/core';
import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../write/record.ts';
import { reviewRead, reviewUpload } from './review-upload.ts';
import type { ReviewOptions } from './review-upload.ts';
import { readUpload } from '../read-upload.ts';

const whole: ReviewOptions = { scheme: nzPharmacy, scan: () => [], asOf: '2026-03-31' };
const review = (options: unknown): Promise<unknown> =>
  reviewUpload(new Uint8Array(), options as ReviewOptions);

describe('what cannot be asked is said in a sentence, before the file is read', () => {
  test.each([
    ['nothing', {}, TypeError, /needs scheme .* scan .* and asOf/],
    ['no options', undefined, TypeError, /needs scheme/],
    ['no day', { ...whole, asOf: undefined }, TypeError, /asOf/],
    [
      "redaction's roster",
      { ...whole, roster: { members: [{ name: 'A' }] } },
      TypeError,
      /a list of \{ name/,
    ],
    ['a list of names', { ...whole, roster: ['A'] }, TypeError, /a list of \{ name/],
    ['a day otherwise written', { ...whole, asOf: '31/03/2026' }, RangeError, /YYYY-MM-DD/],
    ['a day before every edition', { ...whole, asOf: '2019-01-01' }, RangeError, /no edition on 2019-01-01/],
    ['no such reading', { ...whole, interpretations: { four: 'zz' } }, RangeError, /four cannot be "zz"/],
    ['no such words', { ...whole, interpretations: { five: 'zz' } }, RangeError, /no interpretation "five"/],
  ] as const)('%s', async (_, options, kind, message) => {
    await expect(review(options)).rejects.toThrow(kind);
    await expect(review(options)).rejects.toThrow(message);
  });

  test('a roster of members, or none, is fine', async () => {
    expect(await review({ ...whole, roster: [{ name: 'A' }] })).toMatchObject({ reasons: ['empty'] });
  });
});

test('a reading that only a later edition knows leaves the records of an earlier one judged', async () => {
  const [newest, older] = nzPharmacy.editions;
  const known = (edition: typeof newest): readonly string[] =>
    (edition?.interpretations ?? []).map(({ id }) => id);
  const only = newest!.interpretations!.find(({ id }) => !known(older).includes(id))!;
  const bytes = await writeRecord({ id: 'm', date: daysLater(older!.to!, -10) });
  const { report } = await reviewUpload(bytes, {
    ...whole,
    interpretations: { [only.id]: only.options.at(-1)!.id },
  });
  expect(report).toMatchObject({ edition: older!.from });
  expect(report!.interpretations).not.toHaveProperty(only.id);
});

test('what was read elsewhere is not judged without a scheme either', async () => {
  const read = await readUpload(await writeRecord({ id: 'm', summary: 'An article.' }));
  if (!read.ok) throw new Error('The record was not read.');
  expect(() => reviewRead(read.value, {} as ReviewOptions)).toThrow(/needs scheme/);
});

test('every scheme can be asked from the first day of its first edition on', async () => {
  const read = await readUpload(await writeRecord({ id: 'm', summary: 'An article.' }));
  if (!read.ok) throw new Error('The record was not read.');
  for (const scheme of schemes) {
    for (const { from, to } of scheme.editions) {
      for (const asOf of [from, daysLater(from, 40), daysLater(to ?? '2026-11-25', 1)]) {
        expect(['passed', 'failed', 'cantTell']).toContain(
          reviewRead(read.value, { ...whole, scheme, asOf }).outcome,
        );
      }
    }
  }
});
