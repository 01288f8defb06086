import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notoSans } from '../fonts/noto-sans.ts';
import { drawnText } from './drawn-text.ts';
import { typesetter } from './typesetter.ts';

const setter = typesetter(notoSans(), []);

describe('lines', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'W', 'i', ' ', '-', 'ā', 'Ж', '\n', '漢'),
    maxLength: 200,
  });

  test('hold all of the text, and none is wider than the room', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (given, width) => {
        const lines = setter.linesOf(given, 'regular', 10, width, '');
        expect(lines.join('')).toBe(drawnText(given).replaceAll('\n', ''));
        for (const line of lines)
          expect(setter.widthOf(line.trimEnd(), 'regular', 10)).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });

  test('end with their space where they are wrapped, so that words are not read as one', () => {
    expect(setter.linesOf('one two three', 'regular', 10, 40, '')).toEqual(['one two ', 'three']);
  });

  test('break inside a word only where the word alone is too wide', () => {
    const [first = '', ...others] = setter.linesOf(`a ${'w'.repeat(30)}`, 'regular', 10, 60, '');
    expect(first).toBe('a ');
    expect(others.join('')).toBe('w'.repeat(30));
  });
});

describe('what is drawn of a text', () => {
  test.each([
    ['Ma\u0304ori', 'Māori'],
    ['a\u200fb\u202ec\u00add', 'abcd'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['plain', 'plain'],
  ])('%j is %j', (given, drawn) => expect(drawnText(given)).toBe(drawn));

  test('is the same when drawn again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\u0304', '\u034f', '\u200d', 'ḕ', '\r', '\n', '한') }),
        (given) => {
          expect(drawnText(drawnText(given))).toBe(drawnText(given));
        },
      ),
    );
  });
});
