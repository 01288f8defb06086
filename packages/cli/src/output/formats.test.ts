import { expect, test } from 'vitest';
import type { FileReview, Reviewed } from '../review-one.ts';
import { openOutput } from './formats.ts';

const answer = (file: string, outcome: FileReview['outcome']): Reviewed => {
  const review: FileReview = {
    file,
    outcome,
    reasons: [],
    findings: [],
    privacy: [],
    hidden: [],
    look: [],
    by: { scheme: 'nz-pharmacy', asOf: '2026-03-31', interpretations: {}, secondary: false },
    ms: 1,
  };
  return { file, outcome, json: JSON.stringify(review), sketches: [] };
};

test.each(['text', 'html'] as const)('%s says at its end how many there were of each outcome', (format) => {
  const output = openOutput(format, 'nz-pharmacy');
  for (const [nth, outcome] of (['passed', 'cantTell', 'passed'] as const).entries())
    output.one(answer(`${nth}.pdf`, outcome), []);
  expect(output.tail()).toContain('3 files: 2 passed, 1 a person must look');
});

test('one file is its own sum', () => {
  const output = openOutput('text', 'nz-pharmacy');
  output.one(answer('a.pdf', 'passed'), []);
  expect(output.tail()).toBe('');
});

test('a table begins as Excel wants it, and has a row a file', () => {
  const output = openOutput('csv', 'nz-pharmacy');
  expect(output.head).toMatch(/^\uFEFFfile,outcome,/);
  expect(output.one(answer('Ōtara.pdf', 'passed'), [])).toMatch(/^Ōtara\.pdf,passed,/);
});

test('text is coloured where it is asked to be, and nowhere else', () => {
  const one = (colour?: boolean): string =>
    openOutput('text', 'nz-pharmacy', colour).one(answer('a.pdf', 'failed'), []);
  expect(one(true)).toContain('\u001B[31m✗');
  expect(one()).toMatch(/^✗ failed {2}a\.pdf/);
});
