import type { Font } from './truetype.ts';

/** A font cut down to some glyphs, numbered anew. */
export interface Subset {
  /** An sfnt file with the tables that a PDF needs and, if asked for, a character map. */
  readonly bytes: Uint8Array;
  /** Old glyph numbers in their new order; the first is 0, the missing-glyph box. */
  readonly order: readonly number[];
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const moreComponents = 0x20;
const hasInstructions = 0x100;

/**
 * Cuts a font down to some glyphs and the parts that they are composed of, without hints.
 *
 * Glyphs are padded to even lengths: the short `loca` format counts in pairs of bytes, and a font that forgets it draws
 * letters blank that every validator passes.
 *
 * @param glyphs in the order wanted, glyph 0 first; one that is named twice is there twice.
 * @param characters code points of the new glyph numbers, to write a character map; a PDF needs none.
 */
export function subset(
  font: Font,
  glyphs: Iterable<number>,
  characters?: ReadonlyMap<number, number>,
): Subset {
  const order = [...glyphs];
  const numbers = new Map(order.map((glyph, index) => [glyph, index]));
  const outlines: Uint8Array[] = [];
  const outlineOf = outlineReader(font);
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, order.length);
    return order.push(glyph) - 1;
  };
  for (let index = 0; index < order.length; index++) {
    outlines.push(withoutHints(outlineOf(order[index] ?? 0), numberOf));
  }
  const tables: [string, Uint8Array][] = [...outlineTables(font, outlines), ...metricTables(font, order)];
  if (characters !== undefined)
    tables.push(
      ['cmap', characterMap(characters)],
      ['OS/2', font.table('OS/2')],
      ['name', font.table('name')],
      ['post', shortPost(font)],
    );
  return { bytes: sfnt(tables), order };
}

function outlineReader(font: Font): (glyph: number) => Uint8Array {
  const loca = viewOf(font.table('loca'));
  const glyf = font.table('glyf');
  const isLong = viewOf(font.table('head')).getInt16(50) === 1;
  const at = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return (glyph) => glyf.subarray(at(glyph), at(glyph + 1));
}

/** A glyph's outline without its instructions; the parts of a composed glyph get their new numbers. */
function withoutHints(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const at = 10 + contours * 2;
    const hints = view.getUint16(at);
    if (hints === 0) return outline;
    const bare = new Uint8Array(outline.length - hints);
    bare.set(outline.subarray(0, at));
    bare.set(outline.subarray(at + 2 + hints), at + 2);
    return bare;
  }
  const copy = outline.slice();
  const target = viewOf(copy);
  let at = 10;
  for (let flags = moreComponents; flags & moreComponents;) {
    flags = view.getUint16(at);
    target.setUint16(at, flags & ~hasInstructions);
    target.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return copy.subarray(0, at);
}

function outlineTables(font: Font, outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const total = outlines.reduce((sum, { length }) => sum + length + (length & 1), 0);
  const isLong = total > 0x1fffe;
  const glyf = new Uint8Array(total);
  const loca = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2));
  const view = viewOf(loca);
  let at = 0;
  for (const [index, outline] of [...outlines, new Uint8Array()].entries()) {
    if (isLong) view.setUint32(index * 4, at);
    else view.setUint16(index * 2, at / 2);
    glyf.set(outline, at);
    at += outline.length + (outline.length & 1);
  }
  const head = font.table('head').slice();
  viewOf(head).setInt16(50, isLong ? 1 : 0);
  viewOf(head).setUint32(8, 0);
  return [
    ['glyf', glyf],
    ['head', head],
    ['loca', loca],
  ];
}

function metricTables(font: Font, order: readonly number[]): [string, Uint8Array][] {
  const old = viewOf(font.table('hmtx'));
  const wide = viewOf(font.table('hhea')).getUint16(34);
  const hmtx = new Uint8Array(order.length * 4);
  const view = viewOf(hmtx);
  for (const [index, glyph] of order.entries()) {
    view.setUint16(index * 4, font.advanceOf(glyph));
    const bearing = glyph < wide ? glyph * 4 + 2 : wide * 4 + (glyph - wide) * 2;
    view.setInt16(index * 4 + 2, old.getInt16(bearing));
  }
  const hhea = font.table('hhea').slice();
  viewOf(hhea).setUint16(34, order.length);
  const maxp = font.table('maxp').slice();
  viewOf(maxp).setUint16(4, order.length);
  return [
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['maxp', maxp],
  ];
}

/** A character map of format 12: platform 3, encoding 10. */
function characterMap(characters: ReadonlyMap<number, number>): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [code, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && group.last + 1 === code && group.glyph + code - group.first === glyph)
      group.last = code;
    else groups.push({ first: code, last: code, glyph });
  }
  const bytes = new Uint8Array(28 + groups.length * 12);
  const view = viewOf(bytes);
  for (const [at, value] of [
    [2, 1],
    [4, 3],
    [6, 10],
    [12, 12],
  ] as const)
    view.setUint16(at, value);
  for (const [at, value] of [
    [8, 12],
    [16, bytes.length - 12],
    [24, groups.length],
  ] as const)
    view.setUint32(at, value);
  for (const [index, { first, last, glyph }] of groups.entries()) {
    for (const [part, value] of [first, last, glyph].entries())
      view.setUint32(28 + index * 12 + part * 4, value);
  }
  return bytes;
}

function shortPost(font: Font): Uint8Array {
  const post = font.table('post').slice(0, 32);
  viewOf(post).setUint32(0, 0x00030000);
  return post;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function sfnt(given: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tables = [...given].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number): number => (length + 3) & ~3;
  const bytes = new Uint8Array(
    tables.reduce((sum, [, { length }]) => sum + padded(length), 12 + tables.length * 16),
  );
  const view = viewOf(bytes);
  const power = 31 - Math.clz32(tables.length);
  view.setUint32(0, 0x00010000);
  for (const [index, value] of [
    tables.length,
    16 << power,
    power,
    tables.length * 16 - (16 << power),
  ].entries()) {
    view.setUint16(4 + index * 2, value);
  }
  let at = 12 + tables.length * 16;
  for (const [index, [tag, content]] of tables.entries()) {
    const entry = 12 + index * 16;
    bytes.set(content, at);
    for (let letter = 0; letter < 4; letter++) bytes[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(bytes.subarray(at, at + padded(content.length))));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, content.length);
    at += padded(content.length);
  }
  const head = tables.find(([tag]) => tag === 'head');
  if (head !== undefined) {
    const entry = 12 + tables.indexOf(head) * 16;
    view.setUint32(view.getUint32(entry + 8) + 8, (0xb1b0afba - checksum(bytes)) >>> 0);
  }
  return bytes;
}
