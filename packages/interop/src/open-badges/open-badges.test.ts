import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { awardFor, awardForAttendance, signCredential, toCredential, verifyCredential } from './index.ts';
import type { Award, Key, Validity } from './index.ts';

const issuer = { id: 'https://council.example', name: 'Example Council' };
const award: Award = {
  id: 'urn:uuid:6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
  subject: { id: 'did:example:aroha', name: 'Aroha Parata', registrationNumber: '104417' },
  title: 'Peer support group 2025/26',
  description: 'The year was met.',
  achievement: 'https://council.example/nz-pharmacy/2022-04-01',
  criteria: 'Two meetings of one group.',
  period: { from: '2025-04-01', to: '2026-03-31' },
};
const validity: Validity = { from: '2026-04-01T00:00:00Z', until: '2027-04-01T00:00:00Z' };
const at = '2026-06-01T00:00:00Z';

describe('a signed credential', () => {
  let keys: { privateKey: Key; publicKey: Key };
  let token: string;
  const trust = () => ({ 'https://council.example#k1': { key: keys.publicKey, issuer: issuer.id } });
  const sign = (given: Validity = validity, by = issuer) =>
    signCredential(toCredential(award, by, given), keys.privateKey, 'EdDSA', 'https://council.example#k1');

  beforeAll(async () => {
    keys = await generateKeyPair('EdDSA', { extractable: true });
    token = await sign();
  });

  test('holds, and comes back as it was', async () => {
    expect(await verifyCredential(token, { at, keys: trust() })).toEqual({
      ok: true,
      credential: toCredential(award, issuer, validity),
    });
  });

  test('holds with a key as JWK', async () => {
    const jwk = { ...(await exportJWK(keys.publicKey as CryptoKey)), alg: 'EdDSA' };
    expect(
      (
        await verifyCredential(token, {
          at,
          keys: { 'https://council.example#k1': { key: jwk, issuer: issuer.id } },
        })
      ).ok,
    ).toBe(true);
  });

  test.each([
    ['expired', { at: '2027-04-01T00:00:01Z' }],
    ['notYetValid', { at: '2026-03-31T23:59:59Z' }],
    ['unknownKey', { keys: {} }],
    ['wrongIssuer', { issuer: 'https://other.example' }],
  ] as const)('%s', async (refusal, change) => {
    const known =
      'issuer' in change
        ? { 'https://council.example#k1': { key: keys.publicKey, issuer: change.issuer } }
        : trust();
    expect(await verifyCredential(token, { at, keys: known, ...change })).toEqual({ ok: false, refusal });
  });

  test('of another key is refused', async () => {
    const { publicKey } = await generateKeyPair('EdDSA');
    expect(
      await verifyCredential(token, {
        at,
        keys: { 'https://council.example#k1': { key: publicKey, issuer: issuer.id } },
      }),
    ).toEqual({ ok: false, refusal: 'tampered' });
  });

  test('tampered with anywhere is refused', async () => {
    const [head, payload, signature] = token.split('.') as [string, string, string];
    const forged = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replace('Aroha', 'Other'),
    ).toString('base64url');
    expect((await verifyCredential([head, forged, signature].join('.'), { at, keys: trust() })).ok).toBe(
      false,
    );
    const none = Buffer.from('{"alg":"none","kid":"https://council.example#k1"}').toString('base64url');
    expect(await verifyCredential(`${none}.${payload}.`, { at, keys: trust() })).toEqual({
      ok: false,
      refusal: 'unknownKey',
    });
    expect(await verifyCredential('nonsense', { at, keys: trust() })).toEqual({
      ok: false,
      refusal: 'malformed',
    });
  });

  test('with a status is asked for it, and refused where nobody can tell', async () => {
    const entry = { id: 'https://council.example/status/1#7', type: '1EdTechRevocationList' };
    const withStatus = await sign({ ...validity, status: entry });
    const answer = (status?: 'valid' | 'revoked' | 'unknown') =>
      verifyCredential(withStatus, { at, keys: trust(), ...(status && { status: () => status }) });
    expect(await answer('valid')).toMatchObject({ ok: true });
    expect(await answer('revoked')).toEqual({ ok: false, refusal: 'revoked' });
    expect(await answer('unknown')).toEqual({ ok: false, refusal: 'statusUnknown' });
    expect(await answer()).toEqual({ ok: false, refusal: 'statusUnknown' });
  });
});

test('an award needs a report that passed', () => {
  const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' });
  expect(() => awardFor(report, { ...award, base: 'https://council.example/' })).toThrow(/outcome is failed/);
  const made = awardFor({ ...report, outcome: 'passed' }, { ...award, base: 'https://council.example/' });
  expect(made.achievement).toBe('https://council.example/nz-pharmacy/2022-04-01');
  expect(made.criteria).toContain('one group twice yearly');
});

describe('an award for a meeting', () => {
  const record = {
    id: 'm 1',
    date: '2026-03-17',
    summary: 'What was said.',
    attendees: [{ name: 'Aroha Parata', registrationNumber: '104417' }, { name: 'Mere' }],
  };
  const details = { ...award, base: 'https://council.example/' };

  test('is of its day, and tells nothing else', () => {
    const made = awardForAttendance(record, details);
    expect(made).toMatchObject({
      achievement: 'https://council.example/meetings/m%201',
      period: { from: '2026-03-17', to: '2026-03-17' },
    });
    expect(JSON.stringify(toCredential(made, issuer, validity))).not.toMatch(/said|Mere/);
    expect(awardForAttendance(record, { ...details, subject: { name: 'Mere' } }).subject.name).toBe('Mere');
  });

  test('needs a day and somebody who was there', () => {
    const { date: _, ...undated } = record;
    expect(() => awardForAttendance(undated, details)).toThrow(/no date/);
    for (const subject of [{ name: 'Hēmi' }, { name: 'Mere', registrationNumber: '1' }])
      expect(() => awardForAttendance(record, { ...details, subject })).toThrow(/does not list/);
  });
});
