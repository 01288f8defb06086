import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedHash } from './characters.ts';
import {
  AFTER_BLANK_LINE,
  AFTER_BREAK,
  CLITIC,
  SHAPE_ALPHANUMERIC,
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_NUMBER,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
  tokenise,
} from './tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) =>
    text.slice(tokens.start[index], tokens.end[index]),
  );
};

describe('tokenise', () => {
  it.each([
    ['', []],
    ["Dr O'Brien's clinic", ['Dr', "O'Brien", "'s", 'clinic']],
    ['l’hôpital d’Anne', ['l’', 'hôpital', 'd’', 'Anne']],
    ["D'Angelo, L'Hôpital", ["D'Angelo", ',', "L'", 'Hôpital']],
    ['Лук’янчук прийшла', ['Лук’янчук', 'прийшла']],
    ["Fa'afua don't", ["Fa'afua", "don't"]],
    ['HbA1c 5mg ZAB0044', ['HbA1c', '5mg', 'ZAB0044']],
    ['Anne-Marie J.', ['Anne', '-', 'Marie', 'J', '.']],
    ['a😀b', ['a', '😀', 'b']],
    ['\ud800x', ['\ud800', 'x']],
    ['\u0301\u0301', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['aroha', SHAPE_LOWER],
    ['Aroha', SHAPE_CAPITAL],
    ['AROHA', SHAPE_UPPER],
    ['J', SHAPE_INITIAL],
    ['McDonald', SHAPE_MIXED],
    ['2024', SHAPE_NUMBER],
    ['HbA1c', SHAPE_ALPHANUMERIC],
    ['%', SHAPE_SYMBOL],
  ])('names the shape of %j', (text, shape) => {
    expect(tokenise(text).shape[0]).toBe(shape);
  });

  it('says where lines and paragraphs begin, whatever the line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const { flags } = tokenise(`a${end}b${end}${end}c d`);
      expect([...flags.subarray(0, 4)].map((flag) => flag & (AFTER_BREAK | AFTER_BLANK_LINE))).toEqual([
        AFTER_BREAK | AFTER_BLANK_LINE,
        AFTER_BREAK,
        AFTER_BREAK | AFTER_BLANK_LINE,
        0,
      ]);
    }
  });

  it('marks possessives and elisions', () => {
    const { flags } = tokenise("Ana's d'Ana");
    expect((flags[1] as number) & CLITIC).toBe(CLITIC);
    expect((flags[2] as number) & CLITIC).toBe(CLITIC);
    expect((flags[0] as number) & CLITIC).toBe(0);
  });

  it('gives composed and decomposed text the same hashes and shapes', () => {
    for (const text of ['Māori whānau Hēnare', 'Łukasz Çağla Ångström', 'Їжак Йосип', 'Nguyễn Thị']) {
      const composed = tokenise(text.normalize('NFC'));
      const decomposed = tokenise(text.normalize('NFD'));
      expect(decomposed.count).toBe(composed.count);
      expect([...decomposed.hash.subarray(0, composed.count)]).toEqual([
        ...composed.hash.subarray(0, composed.count),
      ]);
      expect([...decomposed.shape.subarray(0, composed.count)]).toEqual([
        ...composed.shape.subarray(0, composed.count),
      ]);
    }
  });

  it('hashes a word as foldedHash does', () => {
    expect(tokenise('Æsøß').hash[0]).toBe(foldedHash('aesoss'));
  });

  it('keeps tokens in order, apart and inside the text, and covers every letter and digit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const tokens = tokenise(text);
        const covered = new Uint8Array(text.length);
        let last = 0;
        let isInOrder = true;
        for (let index = 0; index < tokens.count; index++) {
          const start = tokens.start[index] as number;
          const end = tokens.end[index] as number;
          isInOrder &&= start >= last && end > start && end <= text.length;
          covered.fill(1, start, end);
          last = end;
        }
        expect(isInOrder).toBe(true);
        const left = Array.from(covered).some(
          (mark, at) => mark === 0 && /[\p{L}\p{Nd}]/u.test(text[at] as string),
        );
        expect(left).toBe(false);
      }),
    );
  });
});
