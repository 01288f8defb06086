import { expect, test } from 'vitest';
import en from '../web/messages/en.json' with { type: 'json' };
import uk from '../web/messages/uk.json' with { type: 'json' };
import { day, keyOf, speak } from '../web/words.ts';

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

test('every language has the same messages with the same gaps, and none is empty', () => {
  expect(Object.keys(uk)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(en)) {
    const other = uk[key as keyof typeof uk];
    expect([key, gaps(other)]).toEqual([key, gaps(text)]);
    expect(other.trim()).not.toBe('');
  }
});

test('the second language is written in its own letters', () => {
  const latin = Object.entries(uk).filter(([, text]) => !/\p{Script=Cyrillic}/u.test(text));
  expect(latin.map(([key]) => key)).toEqual(['period', 'file.record.pdf', 'file.record.docx']);
});

test('days are the same days in every time zone, and unknown codes have a general message', () => {
  expect(day('2026-03-31')).toBe('31 March 2026');
  speak('uk');
  expect(day('2026-03-31')).toBe('31 березня 2026 р.');
  expect(keyOf('error', 'never-heard-of')).toBe('error.other');
});
