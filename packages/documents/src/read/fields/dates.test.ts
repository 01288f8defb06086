import { expect, test } from 'vitest';
import { packs } from '../labels/index.ts';
import { datesIn } from './dates.ts';

test.each([
  '2026-03-17',
  '17/03/2026',
  '17.03.2026',
  '17-03-2026',
  '17/3/26',
  '3/17/2026',
  '17.3.2026',
  '2026. 03. 17',
  '12/3-2026',
  '17 March 2026',
  '17th of March, 2026',
  'March 17, 2026',
  '17-Mar-26',
  'Tue 17 Mar 2026',
  'the seventeenth of March 2026',
  '2026 March 17',
  '17. März 2026',
  'Dienstag, den 17. März 2026',
  'mardi 17 mars 2026',
  'dinsdag 17 maart 2026',
  'tirsdag den 17. marts 2026',
  'tirsdag 17. mars 2026',
  'tisdagen den 17 mars 2026',
  'martes, 17 de marzo de 2026',
  'вівторок, 17 березня 2026 р.',
  'Rātū 17 Poutūterangi 2026',
  '17 Māehe 2026',
])('%s is a day', (text) => {
  expect(datesIn(text, packs).map(({ date }) => date)).toEqual([
    text.startsWith('12/3') ? '2026-03-12' : '2026-03-17',
  ]);
});

test.each([
  '31/02/2026',
  '6.30 pm',
  '03 555 0142',
  '102211',
  '28/45671',
  'NHI ZZZ0016',
  '12(3):201',
  'March',
  '2026',
])('%s is none', (text) => {
  expect(datesIn(text, packs)).toEqual([]);
});

test('a day of the week that is another is told', () => {
  expect(datesIn('Tuesday 17 March 2026', packs)[0]!.weekdayDiffers).toBe(false);
  expect(datesIn('Wednesday 17 March 2026', packs)[0]!.weekdayDiffers).toBe(true);
  expect(datesIn('17 March 2026 (Wednesday)', packs)[0]!.weekdayDiffers).toBe(true);
});

test('a day that could be read both ways is read day first, and said to be unsure', () => {
  expect(datesIn('03/04/2026', packs)[0]).toMatchObject({ date: '2026-04-03', ambiguous: true });
  expect(datesIn('03/04/2026', packs, true)[0]).toMatchObject({ date: '2026-03-04' });
});
