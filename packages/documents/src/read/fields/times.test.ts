import { expect, test } from 'vitest';
import { timesIn } from './times.ts';

test.each([
  ['6.30 to 8 pm', '18:30', '20:00'],
  ['18:30–20:00', '18:30', '20:00'],
  ['kl. 18.30-20.00', '18:30', '20:00'],
  ['18.30 Uhr bis 20 Uhr', '18:30', '20:00'],
  ['de 20 h 30 à 22 h 30', '20:30', '22:30'],
  ['з 18:30 до 20:00', '18:30', '20:00'],
  ['19h-21h', '19:00', '21:00'],
  ['11.30 am to 1 pm', '11:30', '13:00'],
  ['5.45pm to 7.15pm', '17:45', '19:15'],
])('%s', (text, start, end) => {
  expect(timesIn(text)).toEqual({ start, end });
});

test('a lone time is a start, and a day is no time', () => {
  expect(timesIn('7 pm')).toEqual({ start: '19:00' });
  expect(timesIn('17/03/2026')).toEqual({});
  expect(timesIn('102211')).toEqual({});
});
