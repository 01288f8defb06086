import { expect, test } from 'vitest';
import { packs, vocabularyOf } from '../labels/index.ts';
import { readProse } from './roll-prose.ts';
import type { RollEntry } from './roll-entry.ts';

const read = (
  lines: readonly string[],
  language = 'en',
  starts: readonly number[] = [],
): readonly (readonly string[])[] => {
  const present: RollEntry[] = [];
  const absent: RollEntry[] = [];
  const vocabulary = vocabularyOf(packs.find((pack) => pack.language === language)!);
  readProse(lines, vocabulary, present, absent, new Set(starts));
  return [present, absent].map((people) => people.map(({ name }) => name));
};

test.each([
  [
    'those who did not come, in the same sentence',
    ['Attending were Ngaire Hohepa (204412) and Piotr Zielinski (203385), with apologies from Dion Pere.'],
    'en',
    [['Ngaire Hohepa', 'Piotr Zielinski'], ['Dion Pere']],
  ],
  [
    'titles, which end no sentence',
    ['Anwesend waren Dr. Ulrike Sonntag (276004440001112), Dr. Kai-Uwe Brandt (276004440004445).'],
    'de',
    [['Dr. Ulrike Sonntag', 'Dr. Kai-Uwe Brandt'], []],
  ],
  [
    'verbs between a name and what it did not do',
    [
      'Närvarande var Birgitta Norling (1300117), Malin Edström (1300339). Signe Hallberg hade anmält förhinder.',
    ],
    'sv',
    [['Birgitta Norling', 'Malin Edström'], ['Signe Hallberg']],
  ],
  [
    'small words before the first name',
    [
      'Anwesend waren Ulrike Sonntag (276004440001112), Kai Brandt (276004440004445).',
      'Entschuldigt fehlte Ortrud Lassen.',
    ],
    'de',
    [['Ulrike Sonntag', 'Kai Brandt'], ['Ortrud Lassen']],
  ],
])('%s', (_, lines, language, people) => {
  expect(read(lines, language)).toEqual(people);
});

test('a line with a label of its own goes on with no sentence above it', () => {
  const lines = ['Apologies from Karl Booth', 'Referent: Trine Bisgaard'];
  expect(read(lines, 'en', [1])[1]).toEqual(['Karl Booth']);
});
