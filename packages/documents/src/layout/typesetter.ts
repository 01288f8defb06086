import type { JsonPointer } from '@peer-groups/core';
import type { Font } from '../fonts/truetype.ts';
import type { Faces } from '../fonts/noto-sans.ts';
import { drawnText, needsShaping, whyNot } from './drawn-text.ts';
import { UnwritableTextError } from './unwritable.ts';
import type { Unwritable } from './unwritable.ts';

export type FaceName = 'regular' | 'semibold';

/** A font as one document uses it: its glyphs are numbered in the order in which they first appear. */
export interface UsedFont {
  readonly font: Font;
  /** Name in the pages' resources. */
  readonly resource: string;
  /** Old glyph number by new number; the first is the missing-glyph box. */
  readonly order: number[];
  /** Code point by new glyph number. */
  readonly characters: number[];
}

interface Letter {
  readonly used: UsedFont;
  readonly number: number;
  /** In thousandths of the type size. */
  readonly width: number;
}

/** Measures, breaks and encodes the text of one document. */
export interface Typesetter {
  /** Width in points. */
  widthOf(text: string, face: FaceName, size: number): number;
  /** Lines that fit a width; a wrapped line ends with its space, so that screen readers do not join two words. */
  linesOf(text: string, face: FaceName, size: number, width: number, at: JsonPointer): readonly string[];
  /** Operators that show a line at the current place, `Tf` among them. */
  show(line: string, face: FaceName, size: number): string;
  readonly fonts: readonly UsedFont[];
  /** Throws when a text could not be set. */
  finish(): void;
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Makes the typesetter of one document; `extra` fonts serve characters that the faces lack, in their order.
 *
 * @param typed code points that a viewer must be able to type: the regular face holds all of them, used or not.
 */
export function typesetter(faces: Faces, extra: readonly Font[], typed: readonly number[] = []): Typesetter {
  const fonts: UsedFont[] = [];
  const missing = new Map<JsonPointer, Set<number>>();
  const used = new Map<Font, UsedFont>();
  const letters = {
    regular: new Map<number, Letter | undefined>(),
    semibold: new Map<number, Letter | undefined>(),
  };

  const useOf = (font: Font): UsedFont => {
    let use = used.get(font);
    if (use === undefined) {
      use = { font, resource: `F${fonts.length + 1}`, order: [0], characters: [0] };
      fonts.push(use);
      used.set(font, use);
    }
    return use;
  };
  const letterOf = (code: number, face: FaceName): Letter | undefined => {
    const known = letters[face].get(code);
    if (known !== undefined || letters[face].has(code)) return known;
    const font = needsShaping(code)
      ? undefined
      : [faces[face], ...faces.signs, ...extra].find(({ glyphs }) => glyphs.has(code));
    let letter: Letter | undefined;
    if (font !== undefined) {
      const use = useOf(font);
      const glyph = font.glyphs.get(code) ?? 0;
      use.characters.push(code);
      letter = {
        used: use,
        number: use.order.push(glyph) - 1,
        width: (font.advanceOf(glyph) * 1000) / font.unitsPerEm,
      };
    }
    letters[face].set(code, letter);
    return letter;
  };
  const measure = (text: string, face: FaceName): number => {
    let width = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at++;
      width += letterOf(code, face)?.width ?? 0;
    }
    return width;
  };
  const note = (text: string, face: FaceName, at: JsonPointer): void => {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code !== 0x0a && letterOf(code, face) === undefined)
        missing.set(at, (missing.get(at) ?? new Set()).add(code));
    }
  };

  for (const code of typed) letterOf(code, 'regular');

  return {
    fonts,
    widthOf: (text, face, size) => (measure(text, face) * size) / 1000,
    linesOf(text, face, size, width, at) {
      const drawn = drawnText(text);
      note(drawn, face, at);
      const room = (width * 1000) / size;
      return drawn.split('\n').flatMap((line) => broken(line, room, (part) => measure(part, face)));
    },
    show(line, face, size) {
      note(line, face, '');
      return shown(line, size, (code) => letterOf(code, face));
    },
    finish() {
      if (missing.size > 1) missing.delete('');
      const places = [...missing].flatMap(([at, codes]) => unwritable(at, codes));
      if (places.length > 0) throw new UnwritableTextError(places);
    },
  };
}

function unwritable(at: JsonPointer, codes: ReadonlySet<number>): Unwritable[] {
  const sorted = [...codes].sort((a, b) => a - b);
  return (['noGlyph', 'needsShaping', 'noCharacter'] as const).flatMap((why) => {
    const characters = sorted
      .filter((code) => whyNot(code) === why)
      .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return characters.length === 0 ? [] : [{ at, characters, why }];
  });
}

/** Breaks a line after spaces and between ideographs, and inside a word only where the word alone is too wide. */
function broken(text: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of piecesOf(text)) {
    const bare = measure(piece.trimEnd());
    if (line !== '' && width + bare > room) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    if (bare <= room) {
      line += piece;
      width += measure(piece);
      continue;
    }
    for (const character of piece) {
      const wide = measure(character);
      if (line !== '' && width + wide > room) {
        lines.push(line);
        [line, width] = ['', 0];
      }
      line += character;
      width += wide;
    }
  }
  return [...lines, line];
}

const piecesOf = (text: string): readonly string[] =>
  (text.match(/ *[^ ]+ *| +/g) ?? []).flatMap((word) => (ideographs.test(word) ? Array.from(word) : word));

function shown(line: string, size: number, letterOf: (code: number) => Letter | undefined): string {
  let operators = '';
  let current: UsedFont | undefined;
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const letter = letterOf(code);
    if (letter === undefined) continue;
    if (letter.used !== current) {
      operators += `${current === undefined ? '' : ')Tj '}/${letter.used.resource} ${size} Tf(`;
      current = letter.used;
    }
    operators += byte(letter.number >> 8) + byte(letter.number & 0xff);
  }
  return current === undefined ? '' : `${operators})Tj`;
}

/** A byte inside a literal string: brackets and the backslash are escaped, and CR, which readers would turn into LF. */
function byte(value: number): string {
  if (value === 0x28 || value === 0x29 || value === 0x5c) return `\\${String.fromCharCode(value)}`;
  return value === 0x0d ? '\\r' : String.fromCharCode(value);
}
