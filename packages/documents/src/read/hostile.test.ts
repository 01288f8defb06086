import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { bombs } from './bombs.testing.ts';
import { readUpload } from './read-upload.ts';
import { openReader } from './worker/reader.ts';

const reader = openReader();
afterAll(() => reader.close());

describe('hostile files are answered within the budget', () => {
  test.each(bombs)('%s', { timeout: 30_000 }, async (_, make) => {
    const bytes = make();
    const start = performance.now();
    const parsed = await reader.read(bytes);
    expect(performance.now() - start).toBeLessThan(9_500);
    const answer = parsed.ok
      ? (parsed.value.meetings[0]!.record.attendees ?? 'empty')
      : parsed.issues[0]!.code;
    expect(answer).toMatch(/over-budget|damaged|image-without-text|empty/);
  });

  test('and the reader goes on after them', async () => {
    const parsed = await reader.read(new Uint8Array());
    expect(parsed.ok ? '' : parsed.issues[0]!.code).toBe('empty');
  });
});

const sample = new URL('../../uploads/sample/', import.meta.url);
const files = existsSync(sample) ? readdirSync(sample).filter((name) => /\.(?:pdf|docx)$/.test(name)) : [];

test('a file cut at every kilobyte is never read as whole', { timeout: 120_000 }, async () => {
  for (const name of files.filter((_, at) => at % 3 === 0)) {
    const bytes = new Uint8Array(readFileSync(new URL(name, sample)));
    for (let end = 512; end < bytes.length - 64; end += 1024) {
      const parsed = await readUpload(bytes.subarray(0, end));
      expect([name, end, parsed.ok && parsed.value.unread.length === 0]).toEqual([name, end, false]);
    }
  }
});

/** 10,000 with `FUZZ=10000`; each run takes the same. */
const mutations = Number(process.env['FUZZ'] ?? 200);

test(`${mutations} mutations are answered`, { timeout: 600_000 }, async () => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return seed % below;
  };
  const originals = files.map((name) => new Uint8Array(readFileSync(new URL(name, sample))));
  for (let round = 0; round < mutations; round += 1) {
    const bytes = originals[round % originals.length]!.slice();
    for (let change = next(20); change >= 0; change -= 1) {
      const at = next(bytes.length);
      if (change % 3 === 0) bytes.copyWithin(at, next(bytes.length), next(bytes.length));
      else bytes[at] = next(256);
    }
    const start = performance.now();
    const parsed = await readUpload(bytes);
    expect(typeof parsed.ok).toBe('boolean');
    expect(performance.now() - start).toBeLessThan(8_000);
  }
});
