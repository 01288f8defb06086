import { expect, test } from 'vitest';
import { packs, vocabularyOf } from '../labels/index.ts';
import { noteTakerIn } from './note-taker.ts';

const present = ['Ngaire Hohepa', 'Suresh Nambiar', 'Suresh Rao'].map((name) => ({
  name,
  roles: [],
  guest: false,
  absent: false,
  line: 0,
}));
const inLanguage = (language: string): ReturnType<typeof vocabularyOf> =>
  vocabularyOf(packs.find((pack) => pack.language === language)!);

test.each([
  ['en', 'The meeting closed at 8.35 pm. Minutes taken by Piotr Zielinski.', 'Piotr Zielinski'],
  ['en', 'We all agreed. Ngaire took the notes.', 'Ngaire Hohepa'],
  ['en', 'We all agreed. Suresh took the notes.', undefined],
  ['en', 'We all agreed. Amrita took the notes.', undefined],
  ['en', 'One patient took notes home.', undefined],
  ['nl', 'Corrie Smits was verhinderd. Thijs Wolters maakte dit verslag.', 'Thijs Wolters'],
  ['es', 'Actúa como secretaria Pilar Cifuentes Mora.', 'Pilar Cifuentes Mora'],
  ['de', 'Das Protokoll führte Torsten Mühlhaus.', undefined],
  ['de', 'Protokoll führte Torsten Mühlhaus.', 'Torsten Mühlhaus'],
  ['uk', 'Протокол вела Оксана Литвиненко.', 'Оксана Литвиненко'],
])('who took notes, in %s: %s', (language, text, name) => {
  expect(noteTakerIn([text], present, inLanguage(language))).toBe(name);
});
