import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { begunYear as year } from '@peer-groups/core/testing';
import { expect, test } from 'vitest';
import { answerTo, forSender, readUpload, reviewUpload, verifierCopy, writeRecord } from './index.ts';

const question = { asOf: '2026-01-15' };
const report = evaluate(nzPharmacy, year, question);

test('a verifier’s copy holds no reflection and no id of the caller’s', async () => {
  const copy = await verifierCopy(nzPharmacy, year, report);
  expect(copy.who).toEqual({ name: 'Aroha', number: '104417' });
  expect(copy.records).toEqual([{ id: 'record-1', date: '2025-11-17', attendees: [{ name: 'Aroha' }] }]);
  expect(JSON.stringify(copy)).not.toMatch(/Mine alone|m-7/);
  expect(copy.report.findings.every(({ about }) => about === 'practitioner')).toBe(true);
  expect(copy.report.findings.length).toBeGreaterThan(0);
});

test('the sender of an upload is told what is missing and how many details identify someone, not which', async () => {
  const answer = async (summary: string) => {
    const bytes = await writeRecord({ id: 'x', date: '2025-11-20', attendees: [{ name: 'Aroha' }], summary });
    const options = { scheme: nzPharmacy, asOf: '2026-01-15' };
    const told = forSender(await reviewUpload(bytes, options));
    const read = await readUpload(bytes);
    expect(read.ok && (await answerTo(read.value, options))).toEqual(told);
    return told;
  };
  const clean = await answer('Dosing.');
  expect(clean.breaches).toEqual([]);
  expect(clean.open.length).toBeGreaterThan(0);
  expect(clean.open.every(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')).toBe(true);
  expect(clean.records).toHaveLength(1);
  const told = await answer('Mrs Winifred Tamahere (NHI ZZZ0016).');
  expect(told.breaches.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toMatch(/Winifred|ZZZ0016/);
});
