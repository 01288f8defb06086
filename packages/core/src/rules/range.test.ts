import { expect, test } from 'vitest';
import { amountInWords, peopleOf, spaced } from './nouns.ts';
import { exact, rangeInWords, within } from './range.ts';

test.each([
  [{ min: 4 }, 'at least 4'],
  [{ max: 4 }, 'at most 4'],
  [{ max: 0 }, 'none'],
  [{ min: 4, max: 4 }, 'exactly 4'],
  [{ min: 0, max: 0 }, 'exactly 0'],
  [{ min: 2, max: 4 }, '2 to 4'],
])('%o is %s', (range, words) => {
  expect(rangeInWords(range)).toBe(words);
});

test.each([
  [{ min: 1 }, 'people', 'at least 1 person'],
  [{ min: 2 }, 'people', 'at least 2 people'],
  [{ max: 1 }, 'different career stages', 'at most 1 different career stage'],
  [{ min: 1, max: 3 }, 'meetings', '1 to 3 meetings'],
  [{ min: 1, max: 1 }, 'CME points', 'exactly 1 CME point'],
])('%o of %s', (range, plural, words) => {
  expect(amountInWords(range, plural)).toBe(words);
});

test('names of the data in words', () => {
  expect(['noteTaker', 'journalOrGuideline', 'EKC'].map(spaced)).toEqual([
    'note taker',
    'journal or guideline',
    'EKC',
  ]);
  expect((['none', 'other', 'midwife', 'nurse', 'dispensingOptician'] as const).map(peopleOf)).toEqual([
    'people of no health profession',
    'other health professionals',
    'midwives',
    'nurses',
    'dispensing opticians',
  ]);
});

test('thirds add up', () => {
  expect(exact(1 / 3 + 1 / 3 + 1 / 3)).toBe(1);
  expect(exact(0.12345)).toBe(0.123);
});

test.each([
  [-1, 'failed', 'Needed: 3 more.'],
  [1.999, 'failed', 'Needed: 0.001 more.'],
  [2, 'passed', undefined],
  [2.5, 'passed', undefined],
  [600, 'passed', undefined],
  [600.5, 'failed', 'Needed: 0.5 fewer.'],
])('%d against 2 to 600', (found, outcome, mend) => {
  const judgement = within({ min: 2, max: 600 }, 'hours', '/x')(found);
  expect(judgement).toEqual({
    outcome,
    at: '/x',
    asked: '2 to 600',
    found,
    ...(mend !== undefined && { mend }),
    message: `Hours: ${found}; asked: 2 to 600.`,
  });
});

test('answers to small whole figures are made once, frozen, and so are those to the last of others', () => {
  const judged = within({ min: 2 }, 'meetings', '');
  expect(judged(0)).toBe(judged(0));
  expect(judged(511)).toBe(judged(511));
  const [half, large] = [judged(1.5), judged(512)];
  expect([judged(1.5), judged(512)]).toEqual([half, large]);
  expect(judged(1.5)).toBe(half);
  expect(judged(-1)).toBe(judged(-1));
  for (let at = 0; at < 600; at += 1) judged(at + 0.25);
  expect(judged(1.5)).not.toBe(half);
  expect(judged(1.5)).toEqual(half);
  expect([judged(3), judged(1), half, large].every((one) => Object.isFrozen(one))).toBe(true);
});
