import { expect, test } from 'vitest';
import { tokenise } from '../tokens.ts';
import { isLabelled } from './labelled.ts';

const labelled = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => index)
    .filter((index) => isLabelled(tokens, index))
    .map((index) => text.slice(tokens.start[index], tokens.end[index]));
};

test('words of the labels of redact are known, other words in brackets are not', () => {
  expect(labelled('Mrs [patient] and her [relative] in [place]')).toEqual(['patient', 'relative', 'place']);
  expect(labelled('[group member] spoke')).toEqual(['group', 'member']);
  expect(labelled('A [60–69 years] man in [April 2024], and a [90 or over] one')).toEqual([
    'years',
    'April',
    'or',
    'over',
  ]);
  expect(labelled('[jane] and [Jane Doe] (patient) patient]')).toEqual([]);
  expect(labelled('')).toEqual([]);
});
