import { expect, test } from 'vitest';
import { packs, vocabularyOf } from '../labels/index.ts';
import { peopleIn } from './people.ts';

const english = vocabularyOf(packs[0]!);
const told = (text: string): readonly (readonly [string, string | undefined])[] =>
  peopleIn(text, english).map(({ name, number }) => [name, number]);

test.each([
  'Aroha Te Whata (102211), Hēmi Paraone (108822) and Siân Prys-Jones (109356)',
  'Aroha Te Whata 102211\nHēmi Paraone 108822\nSiân Prys-Jones 109356',
  '• Aroha Te Whata – 102211\n• Hēmi Paraone – 108822\n• Siân Prys-Jones – 109356',
  '1. Aroha Te Whata, Reg. no. 102211\n2. Hēmi Paraone, Reg. no. 108822\n3. Siân Prys-Jones, Reg. no. 109356',
  '102211 Aroha Te Whata; 108822 Hēmi Paraone; 109356 Siân Prys-Jones',
  'Aroha Te Whata (facilitator), Reg 102211\nHēmi Paraone (note taker), Reg 108822\nSiân Prys-Jones, Reg 109356',
  'Aroha Te Whata, pharmacist, 102211; Hēmi Paraone, pharmacist, 108822; Siân Prys-Jones, 109356',
])('%j', (text) => {
  expect(told(text)).toEqual([
    ['Aroha Te Whata', '102211'],
    ['Hēmi Paraone', '108822'],
    ['Siân Prys-Jones', '109356'],
  ]);
});

test('numbers of other shapes', () => {
  expect(told('Begoña Peña (28/45671)')).toEqual([['Begoña Peña', '28/45671']]);
  expect(told('Pat Ngata, MED0001234567')).toEqual([['Pat Ngata', 'MED0001234567']]);
  expect(told('Pat Ngata (1O4417)')).toEqual([['Pat Ngata', '1O4417']]);
});

test('a role is kept apart, and who was absent or a guest is said', () => {
  expect(peopleIn('Aroha Te Whata (guest), Hēmi Paraone (apologies)', english)).toMatchObject([
    { guest: true },
    { absent: true },
  ]);
});

test('no names where there are none', () => {
  expect(told('six members (list held by the coordinator)')).toEqual([]);
});
