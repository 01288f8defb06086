import { describe, expect, test } from 'vitest';
import type { Judgement } from '../finding.ts';
import { notRecorded, remembering } from './judge.ts';

describe('judgements remembered', () => {
  const counting = () => {
    const made: number[] = [];
    const judge = remembering((found: number, asked: number): Judgement => {
      made.push(found);
      return { outcome: 'passed', asked, found, message: `Found ${found}.` };
    });
    return { judge, made };
  };

  test('are made once for the same figures, and frozen', () => {
    const { judge, made } = counting();
    expect(judge(1, 4)).toBe(judge(1, 4));
    expect(made).toEqual([1]);
    expect(Object.isFrozen(judge(1, 4))).toBe(true);
  });

  test('are made anew where any figure differs', () => {
    const { judge } = counting();
    expect(judge(1, 4)).toMatchObject({ found: 1, asked: 4 });
    expect(judge(1, 5)).toMatchObject({ found: 1, asked: 5 });
    expect(judge(2, 5)).toMatchObject({ found: 2, asked: 5 });
    expect(judge(1, 4)).toMatchObject({ found: 1, asked: 4 });
  });

  test('are 512 at most', () => {
    const { judge, made } = counting();
    for (let found = 0; found < 512; found += 1) judge(found, 4);
    judge(0, 4);
    expect(made).toHaveLength(512);
    judge(512, 4);
    judge(0, 4);
    expect(made.slice(512)).toEqual([512, 0]);
  });
});

test('what is not recorded is said, with where it belongs and what mends it', () => {
  const judgement = notRecorded('the date', ['/date']);
  expect(judgement).toEqual({
    outcome: 'cantTell',
    at: '',
    missing: ['/date'],
    mend: 'Record the date.',
    message: 'Not recorded: the date.',
  });
  expect(Object.isFrozen(judgement)).toBe(true);
});
