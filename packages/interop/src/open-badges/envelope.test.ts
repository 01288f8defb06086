import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openEnvelope, signedBytes } from './envelope.ts';
import type { Algorithm, Key } from './keys.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test-vectors/${name}`, import.meta.url), 'utf8'));

const w3c = read('vc-jose-cose.json') as {
  readonly issuer: string;
  readonly keys: Readonly<Record<string, Key>>;
  readonly tests: readonly {
    readonly number: number;
    readonly title: string;
    readonly expected: 'success' | 'failure';
    readonly token: string;
  }[];
};
const jws = read('jws.json') as readonly {
  readonly source: string;
  readonly algorithm: Algorithm;
  readonly key: Key;
  readonly token: string;
}[];

const keys = Object.fromEntries(
  Object.entries(w3c.keys).map(([id, key]) => [id, { key, issuer: w3c.issuer }]),
);
const now = Date.parse('2026-06-01T00:00:00Z');

/** The token with one letter of its signature, payload or header changed. */
const changed = (token: string, part: 0 | 1 | 2): string => {
  const parts = token.split('.');
  const text = parts[part]!;
  // In the middle: the last letter of base64url may carry bits that mean nothing.
  const at = Math.floor(text.length / 2);
  parts[part] = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  return parts.join('.');
};

describe("W3C's vectors for credentials secured with JOSE", () => {
  test.each(w3c.tests)('$number. $title: $expected', async ({ token, expected }) => {
    expect((await openEnvelope(token, keys, now)).ok).toBe(expected === 'success');
  });

  test.each([
    [12, 'tampered'],
    [13, 'malformed'],
    [15, 'malformed'],
  ] as const)('%i is %s', async (number, refusal) => {
    const { token } = w3c.tests.find((one) => one.number === number)!;
    expect(await openEnvelope(token, keys, now)).toEqual({ ok: false, refusal });
  });

  const good = w3c.tests.filter(({ expected }) => expected === 'success');

  test.each(good)('$number, changed anywhere, is refused', async ({ token }) => {
    for (const part of [0, 1, 2] as const)
      expect((await openEnvelope(changed(token, part), keys, now)).ok).toBe(false);
  });

  test.each(good)(
    '$number is refused with the key of another, of another issuer, and early',
    async ({ token }) => {
      const [[one, first], [two, second]] = Object.entries(keys) as [
        [string, (typeof keys)[string]],
        [string, (typeof keys)[string]],
      ];
      expect((await openEnvelope(token, { [one]: second, [two]: first }, now)).ok).toBe(false);
      const others = Object.fromEntries(
        Object.entries(keys).map(([id, { key }]) => [id, { key, issuer: 'https://other.example' }]),
      );
      expect(await openEnvelope(token, others, now)).toEqual({ ok: false, refusal: 'wrongIssuer' });
      expect(await openEnvelope(token, keys, Date.parse('2010-01-01T19:23:23Z'))).toEqual({
        ok: false,
        refusal: 'notYetValid',
      });
    },
  );
});

describe.each(jws)('the vector of $source ($algorithm)', ({ token, key, algorithm }) => {
  test('gives back what was signed', async () => {
    const signed = await signedBytes(token, key, algorithm);
    expect(new TextDecoder().decode(signed as Uint8Array)).toBe(
      Buffer.from(token.split('.')[1]!, 'base64url').toString(),
    );
  });

  test('is refused with a letter changed, and with a key of another kind', async () => {
    expect(await signedBytes(changed(token, 1), key, algorithm)).toBe('tampered');
    expect(await signedBytes(changed(token, 2), key, algorithm)).toBe('tampered');
    for (const other of jws.filter((one) => one.algorithm !== algorithm)) {
      expect(await signedBytes(token, other.key, other.algorithm)).toBe('malformed');
      expect(await signedBytes(token, other.key, algorithm)).toBe('malformed');
    }
  });
});

test('a curve that no algorithm of ours is for is malformed, and nothing throws', async () => {
  const p384 = {
    kty: 'EC',
    crv: 'P-384',
    x: '2pu1zmWcywgnbkEhZUUrdx9D1oEuDSdRf6d6cS2yBbvqyb2TxtcCtfLL-4jUJrKE',
    y: 'FUuBqVQKXFVEGjOirsJdKE2eZvEPLnr7N3jBmIOMyEmdnB60shg6Jl-2EAl_rE2n',
  };
  const { token } = jws.find(({ algorithm }) => algorithm === 'ES256')!;
  expect(await signedBytes(token, p384, 'ES256')).toBe('malformed');
});
