import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notoSans } from './noto-sans.ts';
import { subset } from './subset.ts';
import { readFont, readProgram } from './truetype.ts';
import type { Font } from './truetype.ts';

const bytes = readFileSync(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
);
const original = readFont(bytes);

/** Points of an outline, parts and all, as numbers: what a glyph is, whatever its number. */
function shape(font: Font, glyph: number): string {
  const loca = font.table('loca');
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const isLong = new DataView(font.table('head').buffer, font.table('head').byteOffset).getInt16(50) === 1;
  const at = (index: number): number => (isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2);
  const outline = font.table('glyf').subarray(at(glyph), at(glyph + 1));
  if (outline.length === 0) return '';
  const data = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const contours = data.getInt16(0);
  if (contours >= 0) {
    const end = 10 + contours * 2;
    const hints = data.getUint16(end);
    return `${[...outline.subarray(0, end)]}|${[...outline.subarray(end + 2 + hints)]}`.replace(
      /(?:,0)+$/,
      '',
    );
  }
  const parts: string[] = [];
  let place = 10;
  for (let flags = 0x20; flags & 0x20;) {
    flags = data.getUint16(place);
    const size = 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    parts.push(
      `${flags & ~0x100}:${[...outline.subarray(place + 4, place + size)]}:${shape(font, data.getUint16(place + 2))}`,
    );
    place += size;
  }
  return parts.join(';');
}

describe('a subset', () => {
  test('keeps the shape and the width of each glyph, parts included', () => {
    const glyphs = [...new Set(original.glyphs.values())];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...glyphs), { minLength: 1, maxLength: 40 }), (wanted) => {
        const { bytes: made, order } = subset(original, [0, ...wanted]);
        const font = readProgram(made);
        for (const [index, glyph] of wanted.entries()) {
          expect(order[index + 1]).toBe(glyph);
          expect(shape(font, index + 1)).toBe(shape(original, glyph));
          expect(font.advanceOf(index + 1)).toBe(original.advanceOf(glyph));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('does not touch the font it is cut from', () => {
    const before = bytes.toString('base64');
    subset(original, [0, ...original.glyphs.values()]);
    expect(bytes.toString('base64')).toBe(before);
  });

  test('gives every glyph an even length, which the short form of loca needs', () => {
    const loca = readProgram(subset(original, [0, 36, 37, 38]).bytes).table('loca');
    expect(loca.length % 2).toBe(0);
  });
});

describe('the fonts shipped', () => {
  test.each([
    'Māori ĀĒĪŌŪ',
    'Київ Їжак Ґ',
    'Ελληνικά ἄλφα',
    'Nguyễn Thị Hoà ẳ',
    'Łódź Çelik Ñandú ʻokina',
    '“quotes” – — … € • ≥',
  ])('hold %s', (text) => {
    const { regular, semibold, signs } = notoSans();
    for (const face of [regular, semibold]) {
      const held = (character: string): boolean =>
        [face, ...signs].some(({ glyphs }) => glyphs.has(character.codePointAt(0) ?? 0));
      expect([...text].filter((character) => !held(character))).toEqual([]);
    }
  });
});

describe('what is no TrueType font is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'fewer than 12 bytes'],
    ['an OpenType font with CFF outlines', new TextEncoder().encode('OTTO00000000'), 'CFF'],
    ['WOFF2', new TextEncoder().encode('wOF200000000'), 'WOFF2'],
    ['a cut font', bytes.subarray(0, 4000), 'ends after the file does'],
  ])('%s', (_, given, reason) => {
    expect(() => readFont(given)).toThrow(reason);
  });
});
