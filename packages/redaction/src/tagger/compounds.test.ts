import { expect, test } from 'vitest';
import { da } from '../packs/da.ts';
import { de } from '../packs/de.ts';
import { nl } from '../packs/nl.ts';
import { genitiveOf, isCompound, isInflected } from './compounds.ts';
import { buildLexicon } from './lexicon.ts';
import { GIVEN, SURNAME } from './word-flags.ts';

const lexicon = buildLexicon([da, nl, de]);
const judge = (word: string): boolean => isCompound(word, 0, word.length, lexicon);

test.each(['Blutdruckmessung', 'Patientengespräch', 'Blodtrykskontrol', 'Medicatiecontrole'])(
  '%s is made of two known words',
  (word) => {
    expect(judge(word)).toBe(true);
    expect(judge(word.normalize('NFD'))).toBe(true);
  },
);

test.each(['Kowalczyk', 'Vitaliyev', 'Aroha', '', 'Blut'])('%s is not', (word) => {
  expect(judge(word)).toBe(false);
});

test('a word without an end costs nothing', () => {
  expect(judge('blut'.repeat(100_000))).toBe(false);
});

const GERMAN = 4;

test.each(['Staates', 'Gewissens', 'Gebiete'])('%s is a known word with an ending', (word) => {
  expect(isInflected(word, 0, word.length, lexicon, GERMAN)).toBe(true);
  expect(isInflected(word.normalize('NFD'), 0, word.normalize('NFD').length, lexicon, GERMAN)).toBe(true);
});

test.each(['Kowalczyk', 'Petersen', 'Poulsen', 'Arohas', '', 'Blut'])('%s is none', (word) => {
  expect(isInflected(word, 0, word.length, lexicon, GERMAN)).toBe(false);
});

const genitive = (word: string): number => genitiveOf(word, 0, word.length, lexicon);

test('a name with the s of its genitive is told by its list', () => {
  expect(genitive('Birgittes') & GIVEN).not.toBe(0);
  expect(genitive('Rasmussens') & SURNAME).not.toBe(0);
});

test.each(['Kowalczyks', 'Blodtryks', 'Patients', 'Birgitte', 's', ''])(
  '%s is none that a list knows',
  (word) => {
    expect(genitive(word)).toBe(0);
  },
);
