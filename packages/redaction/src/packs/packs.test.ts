import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGaps, encodeGaps } from './coding.ts';

const hashesFile = new URL('../../training/hashes.json', import.meta.url);
const hashes = JSON.parse(readFileSync(hashesFile, 'utf8')) as Record<string, string>;
const source = (file: string): string => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

/** Bytes of a pack as a web server would send it. */
const compressed = (file: string): number =>
  brotliCompressSync(source(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('packs', () => {
  it.each(Object.entries(hashes))('%s is the file that training wrote', (file, hash) => {
    expect(createHash('sha256').update(source(file)).digest('hex')).toBe(hash);
  });

  it('leaves no pack without a hash', () => {
    for (const file of ['names.ts', 'en.ts', 'nz.ts', 'world.ts', 'lower-case-names.ts']) {
      expect(existsSync(new URL(`./${file}`, import.meta.url))).toBe(true);
      expect(hashes[file]).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('fits English and New Zealand into 350 kB and everything into 700 kB, compressed', () => {
    const sizes = new Map(Object.keys(hashes).map((file) => [file, compressed(file)] as const));
    const of = (file: string): number => sizes.get(file) as number;
    expect(of('names.ts') + of('en.ts') + of('nz.ts')).toBeLessThan(350 * 1024);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(700 * 1024);
  }, 60_000);
});

describe('gap coding', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffff)), (values) => {
        const ascending = values.toSorted((a, b) => a - b);
        const { low, high } = encodeGaps(ascending);
        const read: number[] = [];
        decodeGaps(ascending.length, low, high, (value) => read.push(value));
        expect(read).toEqual(ascending);
      }),
    );
  });

  it('refuses values that do not ascend', () => {
    expect(() => encodeGaps([3, 3])).toThrow(RangeError);
  });
});
