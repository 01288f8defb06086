import { OverBudget } from '../budget.ts';
import { boxAround } from '../content.ts';
import type { Box } from '../content.ts';
import { overlap } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import type { Drawn } from './objects.ts';

/** Share of a letter's box that other letters must fill before it may be hidden by them. */
const mostlyFilled = 0.7;
/** The same of a letter that leaves no ink: its box must only not be mistaken for one that does. */
const touched = 0.02;
/** Share of a letter's box from which on the same letter over it is the letter again: type made bold, or with a shadow. */
const sameLetter = 0.4;
/** Share of the height of type by which two texts must overlap, each way, before their letters are looked at. */
const leastOverlap = 0.4;
/** Drawings of one page that this may cost: text over text over text is not made by accident. */
const mostRounds = 4;

/** Comparisons of one page; there are a tenth of them where nobody means harm. */
const mostCompared = 4_000_000;

/** A text, its place in the order of painting, and the letters that it draws. */
interface Text {
  readonly handle: number;
  readonly order: number;
  readonly box: Box;
  readonly inkless: boolean;
}

/**
 * Letters that may be hidden by other letters: those that later text was printed over, and those that leave no ink where other
 * text does. They come in rounds of which no text covers another of the same round, so that each round can be left out of a
 * drawing at once.
 *
 * @throws {OverBudget} where very many texts lie over one another.
 */
export function overprinted(
  glyphs: readonly Glyph[],
  drawn: readonly Drawn[],
): readonly (readonly number[])[] {
  const crossing = crossingTexts(textsOf(glyphs, drawn));
  if (crossing.size === 0) return [];
  const letters = glyphs
    .flatMap((glyph, index) => {
      const text = crossing.get(glyph.object);
      return text !== undefined && glyph.text.trim() !== '' ? [{ glyph, index, text }] : [];
    })
    .toSorted((a, b) => a.glyph.box.y - b.glyph.box.y);
  const tallest = letters.reduce((most, { glyph }) => Math.max(most, glyph.box.height), 0);
  const coversOf = new Map<number, Set<number>>();
  const found: { readonly index: number; readonly handle: number }[] = [];
  const again = new Map<number, number>();
  let first = 0;
  let compared = 0;
  for (const { glyph, index, text } of letters) {
    const { box } = glyph;
    while (letters[first]!.glyph.box.y + tallest < box.y) first += 1;
    const area = box.width * box.height;
    if (area <= 0 || !/[\p{L}\p{N}]/u.test(glyph.text)) continue;
    let filled = 0;
    let isAgain = false;
    const covers: number[] = [];
    for (let at = first; at < letters.length && letters[at]!.glyph.box.y < box.y + box.height; at += 1) {
      const other = letters[at]!;
      compared += 1;
      if (other.text === text || (other.text.order < text.order && !text.inkless)) continue;
      const share = overlap(box, other.glyph.box) / area;
      if (share === 0) continue;
      filled += share;
      isAgain ||= share > sameLetter && other.glyph.text === glyph.text;
      covers.push(other.text.handle);
    }
    if (compared > mostCompared) throw new OverBudget('objects');
    if (filled < (text.inkless ? touched : mostlyFilled)) continue;
    again.set(text.handle, (again.get(text.handle) ?? 0) + (isAgain ? 1 : -1));
    found.push({ index, handle: text.handle });
    const known = coversOf.get(text.handle) ?? new Set();
    for (const cover of covers) known.add(cover);
    coversOf.set(text.handle, known);
  }
  const rounds: number[][] = [];
  const roundOf = new Map<number, number>();
  for (const [handle, covers] of coversOf) {
    if (again.get(handle)! > 0) continue;
    const taken = new Set(
      [...roundOf]
        .filter(([other]) => covers.has(other) || coversOf.get(other)!.has(handle))
        .map(([, at]) => at),
    );
    roundOf.set(handle, [...Array(mostRounds).keys()].find((at) => !taken.has(at)) ?? mostRounds);
  }
  for (const { index, handle } of found) {
    const round = roundOf.get(handle) ?? mostRounds;
    if (round < mostRounds) (rounds[round] ??= []).push(index);
  }
  return rounds;
}

/** Texts with the boxes of what they draw: those that PDFium gives of what is in a group are the group's. */
function textsOf(glyphs: readonly Glyph[], drawn: readonly Drawn[]): readonly Text[] {
  const boxes = new Map<number, Box[]>();
  for (const { object, box, text } of glyphs) {
    if (text.trim() === '') continue;
    const known = boxes.get(object);
    if (known === undefined) boxes.set(object, [box]);
    else known.push(box);
  }
  return drawn.flatMap(({ kind, handle, inkless }, order): Text[] => {
    const own = kind === 'text' ? boxes.get(handle) : undefined;
    return own === undefined ? [] : [{ handle, order, box: boxAround(own), inkless }];
  });
}

/** Texts that lie over one another by more than neighbours do. */
function crossingTexts(texts: readonly Text[]): ReadonlyMap<number, Text> {
  const crossing = new Map<number, Text>();
  const sorted = texts.toSorted((a, b) => a.box.y - b.box.y);
  let compared = 0;
  for (const [at, one] of sorted.entries()) {
    const bottom = one.box.y + one.box.height;
    for (let next = at + 1; next < sorted.length && sorted[next]!.box.y < bottom; next += 1) {
      const other = sorted[next]!;
      compared += 1;
      const least = leastOverlap * Math.min(one.box.height, other.box.height);
      const across =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
      const down = Math.min(bottom, other.box.y + other.box.height) - other.box.y;
      if (across <= least || down <= least) continue;
      crossing.set(one.handle, one);
      crossing.set(other.handle, other);
    }
    if (compared > mostCompared) throw new OverBudget('objects');
  }
  return crossing;
}
