import * as fc from 'fast-check';
import { calculateJwkThumbprintUri, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { signCredential, toCredential, verifyCredential } from './index.ts';
import type { Algorithm, Award } from './index.ts';

const issuer = { id: 'https://council.example', name: 'Example Council' };
const award: Award = {
  id: 'urn:uuid:6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
  subject: { id: 'did:example:aroha', name: 'Aroha Parata' },
  title: 'Peer support group 2025/26',
  description: 'The year was met.',
  achievement: 'https://council.example/nz-pharmacy/2022-04-01',
  criteria: 'Two meetings of one group.',
  period: { from: '2025-04-01', to: '2026-03-31' },
};
const credential = toCredential(award, issuer, {
  from: '2026-04-01T12:00:00.250+12:00',
  until: '2027-04-01T00:00:00Z',
});
const at = '2026-06-01T00:00:00Z';
const keyId = 'https://council.example/keys#1';
const claims = {
  ...credential,
  iss: issuer.id,
  jti: award.id,
  sub: 'did:example:aroha',
  nbf: Date.parse('2026-04-01T00:00:00Z') / 1000,
  exp: Date.parse('2027-04-01T00:00:00Z') / 1000,
};
const refused = { ok: false, refusal: 'malformed' };

describe.each(['EdDSA', 'ES256', 'RS256'] as const)('a credential signed by %s', (algorithm: Algorithm) => {
  test('holds, and comes back as it was', async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    const keys = { [keyId]: { key: publicKey, issuer: issuer.id } };
    const token = await signCredential(credential, privateKey, algorithm, keyId);
    expect(await verifyCredential(token, { at, keys })).toEqual({ ok: true, credential });
    const jwk = await signCredential(credential, await exportJWK(privateKey), algorithm, keyId);
    expect((await verifyCredential(jwk, { at, keys })).ok).toBe(true);
    const other = (await generateKeyPair(algorithm)).publicKey;
    expect(
      await verifyCredential(token, { at, keys: { [keyId]: { key: other, issuer: issuer.id } } }),
    ).toEqual({ ok: false, refusal: 'tampered' });
  });
});

describe('what another house signs', () => {
  let privateKey: CryptoKey;
  let publicKey: CryptoKey;
  let jwk: JWK;
  beforeAll(async () => {
    ({ privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true }));
    jwk = await exportJWK(publicKey);
  });

  const verified = async (
    payload: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>> = { kid: keyId, typ: 'JWT' },
    id = keyId,
  ) =>
    verifyCredential(
      await new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(privateKey),
      { at, keys: { [id]: { key: publicKey, issuer: issuer.id } } },
    );

  test('is read when it says what we say', async () => {
    expect(await verified(claims)).toEqual({ ok: true, credential });
    expect((await verified(claims, { kid: keyId })).ok).toBe(true);
    expect((await verified(claims, { kid: keyId, typ: 'vc+jwt', cty: 'vc' })).ok).toBe(true);
    expect((await verified({ ...claims, type: ['VerifiableCredential', 'AchievementCredential'] })).ok).toBe(
      true,
    );
  });

  test('may name its holder by a number alone', async () => {
    const { sub: _sub, credentialSubject, ...rest } = claims;
    const { id: _id, ...nameless } = credentialSubject;
    expect((await verified({ ...rest, credentialSubject: nameless })).ok).toBe(true);
    expect(await verified({ ...rest, sub: 'did:example:aroha', credentialSubject: nameless })).toEqual(
      refused,
    );
  });

  test('may bring its key along: it is looked up by thumbprint, never believed', async () => {
    const thumbprint = await calculateJwkThumbprintUri(jwk);
    expect((await verified(claims, { jwk }, thumbprint)).ok).toBe(true);
    expect(await verified(claims, { jwk })).toEqual({ ok: false, refusal: 'unknownKey' });
    const leaked = await exportJWK(privateKey);
    expect(await verified(claims, { jwk: leaked }, thumbprint)).toEqual({ ok: false, refusal: 'unknownKey' });
    const forger = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).publicKey);
    expect(await verified(claims, { jwk: forger }, thumbprint)).toEqual({ ok: false, refusal: 'unknownKey' });
    expect(await verified(claims, { jwk: { kty: 'none' } }, thumbprint)).toEqual(refused);
    expect(await verified(claims, { kid: 7 }, '7')).toEqual({ ok: false, refusal: 'unknownKey' });
  });

  test.each([
    ['a claim that is not there', { jti: undefined }],
    ['a subject that is another', { sub: 'did:example:other' }],
    ['no subject', { sub: undefined }],
    ['no issuer in the claims', { iss: undefined }],
    ['an id that is another', { jti: 'urn:uuid:1' }],
    ['a beginning that is another', { nbf: claims.nbf - 1 }],
    ['no beginning', { nbf: undefined }],
    ['an end in words', { exp: 'soon' }],
    ['an end that no calendar holds', { exp: 1e300 }],
    ['a beginning in words', { validFrom: 'soon' }],
    ['a day that does not exist', { validFrom: '2026-02-30T00:00:00Z' }],
    ['a beginning without a zone', { validFrom: '2026-04-01T00:00:00' }],
    ['an end in words', { validUntil: 'never' }],
    ['a subject that is nothing', { credentialSubject: null }],
    ['two subjects', { credentialSubject: [credential.credentialSubject] }],
    ['no achievement', { credentialSubject: { id: award.subject.id, type: ['AchievementSubject'] } }],
    ['a kind that is no badge', { type: ['VerifiableCredential'] }],
    ['a badge that is no credential', { type: ['OpenBadgeCredential'] }],
    ['an older data model', { '@context': ['https://www.w3.org/2018/credentials/v1'] }],
    ['the credential again under vc', { vc: credential }],
    ['a presentation', { vp: {} }],
    ['a status that is none', { credentialStatus: 'fine' }],
  ])('%s is malformed', async (_, change) => {
    expect(await verified({ ...claims, ...change })).toEqual(refused);
  });

  test('another type of token is malformed', async () => {
    expect(await verified(claims, { kid: keyId, typ: 'dpop+jwt' })).toEqual(refused);
  });

  test.each([
    ['issuer', { issuer: { ...credential.issuer, id: 'https://other.example' } }],
    ['issuer as nothing', { issuer: null }],
    ['claim', { iss: 'https://other.example' }],
  ])('another %s is refused', async (_, change) => {
    expect(await verified({ ...claims, ...change })).toEqual({ ok: false, refusal: 'wrongIssuer' });
  });

  test("the token's end stands for the credential's", async () => {
    const { validUntil: _until, ...endless } = claims;
    expect(await verified({ ...endless, exp: claims.exp })).toMatchObject({
      ok: true,
      credential: { validUntil: '2027-04-01T00:00:00.000Z' },
    });
    const early = Date.parse('2026-05-01T00:00:00Z') / 1000;
    expect(await verified({ ...claims, exp: early })).toEqual({ ok: false, refusal: 'expired' });
    expect(await verified({ ...claims, validUntil: '2026-05-01T00:00:00Z' })).toEqual({
      ok: false,
      refusal: 'expired',
    });
  });

  test('a beginning that only the claims put off is one', async () => {
    expect(await verified({ ...claims, nbf: Date.parse(at) / 1000 + 1 })).toEqual({
      ok: false,
      refusal: 'notYetValid',
    });
  });

  test('a key is found under its own name only', async () => {
    for (const kid of ['constructor', '__proto__', 'other'])
      expect(await verified(claims, { kid })).toEqual({ ok: false, refusal: 'unknownKey' });
  });

  test('every one of several statuses is asked for', async () => {
    const entries = ['a', 'b'].map((id) => ({ id: `https://council.example/${id}`, type: 'List' }));
    const token = await new SignJWT({ ...claims, credentialStatus: entries })
      .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
      .sign(privateKey);
    const keys = { [keyId]: { key: publicKey, issuer: issuer.id } };
    const answer = (bad?: string) =>
      verifyCredential(token, { at, keys, status: ({ id }) => (id === bad ? 'revoked' : 'valid') });
    expect((await answer()).ok).toBe(true);
    expect(await answer(entries[1]!.id)).toEqual({ ok: false, refusal: 'revoked' });
  });

  test('nothing that is signed, and nothing that is not, throws', async () => {
    const keys = fc.constantFrom(...Object.keys(claims), 'credentialStatus', 'vc');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.double({ noNaN: true }))),
        async (change) => {
          expect(
            typeof (
              await verified({ ...claims, ...change }).catch((error: Error) => {
                // The signing library of the test itself refuses dates that are none.
                if (error.message.startsWith('Invalid')) return { ok: false };
                throw error;
              })
            ).ok,
          ).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (token) => {
        expect((await verifyCredential(token, { at, keys: {} })).ok).toBe(false);
      }),
    );
  });
});

test('an instant that is none is the programmer’s', async () => {
  await expect(verifyCredential('x.y.z', { at: 'today', keys: {} })).rejects.toThrow(/no instant/);
  const { privateKey } = await generateKeyPair('EdDSA');
  const { id: _, ...nameless } = credential.credentialSubject;
  await expect(
    signCredential({ ...credential, credentialSubject: nameless }, privateKey, 'EdDSA', keyId),
  ).rejects.toThrow(/no subject id/);
  await expect(
    signCredential({ ...credential, validFrom: '2026-04-01' }, privateKey, 'EdDSA', keyId),
  ).rejects.toThrow(/validFrom/);
});

test.each([
  [{ from: '2026-04-01' }, {}, /no instant/],
  [{ from: '2026-02-30T00:00:00Z' }, {}, /no instant/],
  [{ from: '2026-04-01T00:00:00Z', until: 'never' }, {}, /no instant/],
  [{ from: '2026-04-01T00:00:00Z', until: '2026-04-01T00:00:00Z' }, {}, /before it begins/],
  [{ from: '2026-04-01T00:00:00Z' }, { period: { from: '2026-02-30', to: '2026-03-01' } }, /no period/],
  [{ from: '2026-04-01T00:00:00Z' }, { period: { from: '2026-03-02', to: '2026-03-01' } }, /no period/],
])('a validity %o of %o is refused', (validity, change, message) => {
  expect(() => toCredential({ ...award, ...change }, issuer, validity)).toThrow(message);
});
