import { describe, expect, test } from 'vitest';
import { allRecognisers, scan } from './index.ts';
import type { Recogniser } from './index.ts';
import { int32s, uint8s, withScratch } from './scratch.ts';

const text = 'Aroha Parata, 54, was seen by Dr Naidoo on 13 April 2024 (NHI ZZZ0016).';

describe('borrowed memory', () => {
  test('is nought again for the next scan, whatever the last one left', () => {
    const sums = [1, 2].map((value) =>
      withScratch(() => {
        const numbers = int32s(100);
        const bytes = uint8s(7);
        const sum = numbers.reduce((left, right) => left + right, 0) + bytes.length + bytes[6]!;
        numbers.fill(value);
        bytes.fill(value);
        return sum;
      }),
    );
    expect(sums).toEqual([7, 7]);
  });

  test('is given back when a scan throws', () => {
    expect(() =>
      withScratch(() => {
        throw new RangeError('on purpose');
      }),
    ).toThrow(RangeError);
    const [first, second] = withScratch(() => [int32s(1), int32s(1)] as const);
    expect(first.buffer).toBe(second.buffer);
  });

  test('is not shared by a scan within a scan', () => {
    const before = scan(text);
    const nested: Recogniser = {
      id: 'nested',
      kinds: ['person'],
      find: () => {
        expect(scan(text)).toEqual(before);
        return [];
      },
    };
    expect(scan(text, { recognisers: [nested, ...allRecognisers, nested] })).toEqual(before);
  });

  test('does not bound the length of a text', () => {
    const long = `${text}\n\n`.repeat(5000);
    expect(scan(long)).toHaveLength(5000 * scan(text).length);
  });
});
