import { describe, expect, test } from 'vitest';
import {
  casePresentation,
  clean,
  hipaaSafeHarbor,
  redact,
  researchExtract,
  restore,
  scan,
  sharedRecord,
  verify,
} from './index.ts';
import type { Policy, Span } from './index.ts';
import { sha256, hmac } from './sha256.ts';

const NOTE =
  'Jane Doe, 54, came with her daughter Mary Doe on 13 April 2024. Jane rang 021 123 4567. NHI ZZZ0016.';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

test('SHA-256 and HMAC give the vectors of FIPS 180-4 and RFC 4231', () => {
  const bytes = new TextEncoder();
  expect(hex(sha256(bytes.encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(hex(sha256(bytes.encode('')))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(hex(hmac('Jefe', 'what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

describe('policies', () => {
  test.each([undefined, { policy: sharedRecord }])('one must be given: %j is none, in any text', (none) => {
    expect(() => redact('A quiet meeting.', [], none as unknown as Policy)).toThrow(/Give a preset such as/);
  });

  test('a shared record keeps months and bands of age', () => {
    expect(redact(NOTE, scan(NOTE), sharedRecord).text).toBe(
      '[patient], [50–59 years], came with her daughter [relative] on [April 2024]. [person] rang [phone number]. NHI [number].',
    );
  });
  test('links to references stay, pages of a person, labelled births and towns before streets go', () => {
    const text =
      'See https://bpac.org.nz/a and facebook.com/aroha.parata. DOB 030451, 2200 København N, Nørrebrogade 15';
    for (const policy of [sharedRecord, casePresentation]) {
      const { text: out, verification } = clean(text, policy);
      expect(out).toBe('See https://bpac.org.nz/a and [link]. DOB [date], [address]');
      expect(verification.ok).toBe(true);
    }
  });
  test('HIPAA keeps years, and ages up to 89', () => {
    const text = redact(NOTE, scan(NOTE), hipaaSafeHarbor).text;
    expect(text).toContain('54');
    expect(text).toContain('[2024]');
    const old = 'A 92-year-old and an 89-year-old.';
    expect(redact(old, scan(old), hipaaSafeHarbor).text).toBe('A [90 or over] and an 89-year-old.');
  });
  test('a case presentation keeps the clinician, not the patient', () => {
    const text = 'Dr Naidoo saw Mrs Jane Doe.';
    const out = redact(text, scan(text), casePresentation).text;
    expect(out).toContain('Naidoo');
    expect(out).not.toContain('Doe');
  });
  test('a treatment that does not fit the kind hides', () => {
    const wrong: Policy = {
      id: 'x',
      title: 'x',
      treatments: { person: 'month', date: 'band' },
      otherwise: 'region',
    };
    const out = redact(NOTE, scan(NOTE), wrong).text;
    for (const secret of ['Jane', 'Doe', 'Mary', '2024', '021', 'ZZZ0016', '54'])
      expect(out).not.toContain(secret);
  });
  test('a date whose day and month could be swapped is given as its year', () => {
    const text = 'Seen on 3/4/2024 and 23/4/2024.';
    expect(redact(text, scan(text), sharedRecord).text).toBe('Seen on [2024] and [April 2024].');
  });
  test('places become regions where the caller has a table', () => {
    const text = 'She lives in Ranfurly.';
    expect(redact(text, scan(text), sharedRecord, { regions: { ranfurly: 'Otago' } }).text).toBe(
      'She lives in [Otago].',
    );
  });
});

describe('pseudonyms', () => {
  test('the same person has one word in a document and in a series with the same salt, another with another', () => {
    const first = redact(NOTE, scan(NOTE), researchExtract, { salt: 'series' });
    const words = [...first.text.matchAll(/\[person (\w+)\]/g)].map(([, word]) => word);
    expect(words[0]).toBe(words[2]);
    expect(words[0]).not.toBe(words[1]);
    const other = 'Seen: JANE DOE.';
    expect(redact(other, scan(other), researchExtract, { salt: 'series' }).text).toContain(words[0]);
    expect(redact(other, scan(other), researchExtract, { salt: 'another' }).text).not.toContain(words[0]);
  });
  test('the map brings the text back; without pseudonyms there is none', () => {
    const text = 'Jane Doe met Tom Black.';
    const { text: out, map } = redact(text, scan(text), researchExtract, { salt: 's' });
    expect(restore(out, map!)).toBe(text);
    expect(redact(text, scan(text), sharedRecord)).not.toHaveProperty('map');
    expect(restore('[person toString] [', map!)).toBe('[person toString] [');
  });
});

describe('spans given by the caller', () => {
  const at = (start: number, end: number): Span => ({ start, end, kind: 'person', score: 1, why: 'test' });
  test('overlapping and unsorted spans hide all that any covers', () => {
    expect(redact('abcdefgh', [at(4, 6), at(1, 5)], sharedRecord).text).toBe('a[person][person]gh');
  });
  test('a span outside the text is refused, without repeating the text', () => {
    for (const bad of [at(-1, 2), at(2, 2), at(3, 99), at(0.5, 2)]) {
      expect(() => redact('secret', [bad], sharedRecord)).toThrow(RangeError);
      expect(() => redact('secret', [bad], sharedRecord)).not.toThrow(/secret/);
    }
  });
});

describe('verify', () => {
  test('passes what is redacted and names what is not', () => {
    expect(verify('A group talked of anticoagulants in [April 2024].', sharedRecord)).toEqual({
      ok: true,
      leaks: [],
    });
    const { ok, leaks } = verify(NOTE, sharedRecord);
    expect(ok).toBe(false);
    expect(leaks.length).toBeGreaterThan(4);
    expect(JSON.stringify(leaks)).not.toMatch(/Jane|ZZZ|4567/);
  });
  test('fails closed', () => {
    expect(verify(undefined as never, sharedRecord)).toMatchObject({ ok: false, reason: 'notText' });
    expect(verify('x', undefined as never)).toMatchObject({ ok: false, reason: 'notAPolicy' });
    expect(verify('x', { ...sharedRecord, otherwise: 'hid' } as never)).toMatchObject({
      ok: false,
      reason: 'notAPolicy',
    });
    expect(verify('x', sharedRecord, { recognisers: [] })).toMatchObject({
      ok: false,
      reason: 'kindsNotLookedFor',
    });
    expect(verify('x', sharedRecord, { packs: [] })).toMatchObject({ ok: false, reason: 'scanFailed' });
    expect(verify('x', sharedRecord, { identifiers: [] })).toMatchObject({
      ok: false,
      reason: 'numbersNotLookedFor',
    });
    expect(verify('x', sharedRecord, { kinds: ['person'] })).toMatchObject({
      ok: false,
      reason: 'kindsLeftOut',
    });
    const broken = {
      ...sharedRecord,
      treatments: new Proxy(
        {},
        {
          get: () => {
            throw new Error('secret');
          },
        },
      ),
    };
    expect(verify('Jane', broken as never)).toMatchObject({ ok: false });
  });
});

test('clean goes on until a scan finds nothing, and says so', () => {
  const { text, verification } = clean(NOTE, sharedRecord);
  expect(verification.ok).toBe(true);
  expect(verify(text, sharedRecord).ok).toBe(true);
});
