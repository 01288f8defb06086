/** A TrueType font read once: what is needed to measure text, to draw it and to cut a subset. */
export interface Font {
  /** PostScript name, such as `NotoSans-Regular`. */
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  /** xMin, yMin, xMax, yMax in font units. */
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Glyph of each code point that the font holds. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance width in font units. */
  advanceOf(glyph: number): number;
  /** A table's bytes; empty where the font has no such table. */
  table(tag: string): Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads a TrueType font (`.ttf`).
 *
 * Source of the format: the OpenType specification (ISO/IEC 14496-22).
 *
 * @throws {RangeError} where the bytes are no TrueType font, where its outlines are of another kind (OpenType with CFF,
 *   WOFF, a collection), or where its licence bits forbid embedding.
 */
export function readFont(given: Uint8Array): Font {
  return read(given, 'cmap');
}

/** Reads the font program of a PDF, which needs no character map: `glyphs` is empty then. */
export const readProgram = (given: Uint8Array): Font => read(given);

function read(given: Uint8Array, ...needed: readonly string[]): Font {
  // A Node Buffer's `slice` shares memory where an array's copies: glyphs would be renumbered in the caller's font.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 12) throw notTrueType('fewer than 12 bytes');
  const view = viewOf(bytes);
  const kind = view.getUint32(0);
  if (kind !== 0x00010000 && kind !== 0x74727565) throw notTrueType(kindOf(kind));
  const tables = tablesOf(bytes, view);
  const table = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array();
  for (const tag of ['head', 'hhea', 'hmtx', 'maxp', 'glyf', 'loca', ...needed]) {
    if (!tables.has(tag)) throw notTrueType(`it has no "${tag}" table`);
  }
  const head = viewOf(table('head'));
  const hhea = viewOf(table('hhea'));
  const hmtx = viewOf(table('hmtx'));
  const os2 = tables.has('OS/2') ? viewOf(table('OS/2')) : undefined;
  if (os2 !== undefined && (os2.getUint16(8) & 0x000f) === 2) {
    throw new RangeError('The font forbids embedding (fsType 2). Give a font whose licence allows it.');
  }
  const wide = hhea.getUint16(34);
  const ascent = hhea.getInt16(4);
  return {
    name: nameOf(table('name')),
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: os2 !== undefined && os2.getUint16(0) >= 2 ? os2.getInt16(88) : Math.round(ascent * 0.7),
    italicAngle: tables.has('post') ? viewOf(table('post')).getInt32(4) / 65536 : 0,
    weight: os2?.getUint16(4) ?? 400,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount: viewOf(table('maxp')).getUint16(4),
    glyphs: tables.has('cmap') ? glyphsOf(table('cmap')) : new Map<number, number>(),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, wide - 1) * 4),
    table,
  };
}

const kindOf = (kind: number): string =>
  new Map([
    [0x4f54544f, 'an OpenType font with CFF outlines'],
    [0x774f4646, 'a WOFF file'],
    [0x774f4632, 'a WOFF2 file'],
    [0x74746366, 'a collection of fonts'],
  ]).get(kind) ?? 'another kind of file';

const notTrueType = (what: string): RangeError =>
  new RangeError(
    `The bytes are no TrueType font: ${what}. Give the bytes of a .ttf file with "glyf" outlines.`,
  );

function tablesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    if (at + 16 > bytes.length) throw notTrueType('its table directory is cut short');
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (start + length > bytes.length) throw notTrueType('a table ends after the file does');
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), bytes.subarray(start, start + length));
  }
  return tables;
}

/** The PostScript name: record 6 of the `name` table, as Windows or Macintosh text. */
function nameOf(table: Uint8Array): string {
  if (table.length < 6) return 'Font';
  const view = viewOf(table);
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = 6 + index * 12;
    if (view.getUint16(at + 6) !== 6) continue;
    const start = view.getUint16(4) + view.getUint16(at + 10);
    const text = String.fromCharCode(...table.subarray(start, start + view.getUint16(at + 8)));
    return text.replace(/[^\w-]/g, '') || 'Font';
  }
  return 'Font';
}

function glyphsOf(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(cmap);
  let best: { readonly rank: number; readonly at: number } | undefined;
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = view.getUint32(8 + index * 8);
    const platform = view.getUint16(4 + index * 8);
    const format = view.getUint16(at);
    if (platform === 1 || (format !== 4 && format !== 12)) continue;
    if (best === undefined || format > best.rank) best = { rank: format, at };
  }
  if (best === undefined) throw notTrueType('it has no Unicode character map of format 4 or 12');
  return best.rank === 12 ? segmentsOfFormat12(view, best.at) : segmentsOfFormat4(view, best.at);
}

function segmentsOfFormat12(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)];
    const glyph = view.getUint32(at + 24 + group * 12);
    if (last > 0x10ffff || last < first)
      throw notTrueType('its character map names characters that do not exist');
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function segmentsOfFormat4(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(at + 6);
  const [starts, deltas, offsets] = [at + 16 + size, at + 16 + size * 2, at + 16 + size * 3];
  for (let segment = 0; segment < size; segment += 2) {
    const [first, last] = [view.getUint16(starts + segment), view.getUint16(at + 14 + segment)];
    const offset = view.getUint16(offsets + segment);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(offsets + segment + offset + (code - first) * 2);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
