import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFileNames } from './file-names.ts';
import { openKeyIndex } from './key-index.ts';

test('names of files come back as they were', () => {
  const name = fc.tuple(
    fc.constantFrom('', '/', '/srv/uploads/', 'Ngā tuhinga/', '../'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(
      fc.array(
        name.map((parts) => parts.join('')),
        { maxLength: 40 },
      ),
      (all) => {
        const names = openFileNames();
        const numbers = all.map(names.add);
        expect(numbers.map(names.at)).toEqual(all);
      },
    ),
  );
});

test('an index gives what stood under a key, in order, and keeps the first of many', () => {
  const keys = fc.array(fc.nat(40), { maxLength: 300 });
  fc.assert(
    fc.property(keys, (all) => {
      const index = openKeyIndex({
        hashOf: (entry) => all[entry]! % 7,
        isSame: (one, other) => all[one] === all[other],
        most: 5,
      });
      for (const [entry, key] of all.entries()) {
        const before = [...all.keys()].filter((other) => other < entry && all[other] === key).slice(0, 5);
        expect(index.add(entry)).toEqual(before);
      }
    }),
  );
});

test('an index of very many holds them all', () => {
  const same = (one: number, other: number): boolean => one % 20_000 === other % 20_000;
  const index = openKeyIndex({ hashOf: (entry) => entry % 20_000, isSame: same, most: 2 });
  for (let entry = 0; entry < 20_000; entry += 1) expect(index.add(entry)).toHaveLength(0);
  for (const entry of [0, 9_999, 19_999]) expect(index.add(entry + 20_000)).toEqual([entry]);
});
