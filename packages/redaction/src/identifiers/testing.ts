import { expect, test } from 'vitest';
import { details } from '../recognisers/details.ts';
import { scan } from '../scan.ts';
import type { Identifier } from './identifier.ts';

/** What a register's test holds: invented or officially published examples only. */
export interface Cases {
  /** Found without context and, where there is a check, reported as right. */
  readonly valid?: readonly string[];
  /** Shape right, check wrong: never reported as right. */
  readonly wrong?: readonly string[];
  /** Texts in which only the words beside the number give it away. */
  readonly inContext?: readonly string[];
  /** Near misses and other text: silent. */
  readonly silent?: readonly string[];
}

/** Hold one register's recogniser to its cases, alone, so that no other register can answer for it. */
export const holds = (identifier: Identifier, cases: Cases): void => {
  const options = {
    recognisers: [details],
    identifiers: [identifier],
    minScore: 0,
    kinds: ['identifier'] as const,
  };
  const found = (text: string) => scan(text, options).filter(({ subkind }) => subkind === identifier.id);
  for (const number of cases.valid ?? []) {
    test(`${identifier.id}: a valid number of ${number.length} characters alone, in a sentence, and not in a longer word`, () => {
      for (const text of [number, `Seen with ${number}, reviewed.`, `(${number})\n`]) {
        const [only, ...others] = found(text);
        expect(others).toEqual([]);
        expect(only && text.slice(only.start, only.end)).toBe(number);
        expect(only!.score).toBeGreaterThanOrEqual(0.5);
        expect(only!.why).toMatch(
          identifier.check ? /check character right/ : /no check character is published/,
        );
      }
      const inside = number.includes(' ') ? '' : `${number}77x${number}`;
      expect(found(inside)).toEqual([]);
    });
  }
  for (const number of cases.wrong ?? []) {
    test(`${identifier.id}: wrong check in a number of ${number.length} characters ending in ${number.at(-1)}`, () => {
      const named = found(`${identifier.words[0]} ${number}`);
      expect(named).toHaveLength(1);
      expect(named[0]!.why).toMatch(/check character wrong/);
      for (const { score, why } of found(`Seen with ${number}, reviewed.`)) {
        expect(score).toBeLessThan(0.5);
        expect(why).toMatch(/check character wrong/);
      }
    });
  }
  for (const text of cases.inContext ?? []) {
    test(`${identifier.id}: named by its context in a text of ${text.length} characters`, () => {
      expect(found(text)).toHaveLength(1);
      expect(found(text)[0]!.why).toMatch(/named by a word beside it/);
    });
  }
  for (const text of cases.silent ?? [])
    test(`${identifier.id}: silent about: ${text}`, () => expect(found(text)).toEqual([]));
};
