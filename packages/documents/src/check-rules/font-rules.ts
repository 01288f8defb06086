import { readProgram } from '../fonts/truetype.ts';
import { latin1Text } from '../pdf.ts';
import type { PDFObject } from '../pdf.ts';
import { streamBytes } from '../read-own/pdf-record.ts';
import { contentOf, fontsOf } from './content.ts';
import type { CheckedFile, Fault, PdfRule } from './finding.ts';
import { entry, members, nameOf, numberOf } from './objects.ts';

/** What the pages show in one font. */
interface UsedFont {
  readonly font: PDFObject;
  readonly codes: Set<number>;
}

const found = new WeakMap<CheckedFile, ReadonlyMap<string, UsedFont>>();

/** What is used is worked out once for the rules of one file. */
function usedFonts(file: CheckedFile): ReadonlyMap<string, UsedFont> {
  const fonts = found.get(file) ?? findFonts(file);
  found.set(file, fonts);
  return fonts;
}

/** Fonts by resource name, with the codes that pages and fields show in them; a document of ours names each font once. */
function findFonts({ document }: CheckedFile): ReadonlyMap<string, UsedFont> {
  const used = new Map<string, UsedFont>();
  const take = (contents: PDFObject | undefined, resources: PDFObject | undefined): void => {
    for (const [name, font] of fontsOf(resources))
      if (!used.has(name)) used.set(name, { font, codes: new Set() });
    for (const { font, codes } of contentOf(contents).shown)
      for (const code of codes) used.get(font)?.codes.add(code);
  };
  for (const page of document.getPages()) {
    take(entry(page.node, 'Contents'), entry(page.node, 'Resources'));
    for (const annotation of members(entry(page.node, 'Annots'))) {
      const appearance = entry(entry(annotation, 'AP'), 'N');
      take(appearance, entry(appearance, 'Resources'));
    }
  }
  return used;
}

const programOf = (font: PDFObject): PDFObject | undefined =>
  entry(entry(members(entry(font, 'DescendantFonts'))[0], 'FontDescriptor'), 'FontFile2');

/** Whether an outline has any contour or part: what a drawn letter must have, whatever validators say. */
function hasOutline(program: Uint8Array, glyph: number): boolean {
  const font = parsed(program);
  const loca = font.table('loca');
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const isLong = new DataView(font.table('head').buffer, font.table('head').byteOffset).getInt16(50) === 1;
  const at = (index: number): number => (isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2);
  if (glyph >= font.glyphCount || at(glyph + 1) - at(glyph) < 10) return false;
  const outline = font.table('glyf').subarray(at(glyph), at(glyph + 1));
  const contours = new DataView(outline.buffer, outline.byteOffset).getInt16(0);
  const points =
    contours > 0
      ? new DataView(outline.buffer, outline.byteOffset).getUint16(10 + (contours - 1) * 2) + 1
      : 1;
  return contours !== 0 && points > 0 && outline.length >= 10 + Math.max(0, contours) * 2;
}

const known = new WeakMap<Uint8Array, ReturnType<typeof readProgram>>();

function parsed(program: Uint8Array): ReturnType<typeof readProgram> {
  let font = known.get(program);
  if (font === undefined) {
    font = readProgram(program);
    known.set(program, font);
  }
  return font;
}

/** Code points by code, from a ToUnicode map of ranges. */
function unicodeOf(font: PDFObject): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const text = latin1Text(streamBytes(entry(font, 'ToUnicode')) ?? new Uint8Array());
  for (const [, first = '', list = ''] of text.matchAll(/<([0-9A-F]{4})><[0-9A-F]{4}>\[([^\]]*)\]/g)) {
    for (const [index, [, units = '']] of [...list.matchAll(/<([0-9A-F]+)>/g)].entries()) {
      const letters = (units.match(/.{4}/g) ?? []).map((unit) =>
        String.fromCharCode(Number.parseInt(unit, 16)),
      );
      map.set(Number.parseInt(first, 16) + index, letters.join(''));
    }
  }
  return map;
}

function* perFont(file: CheckedFile, faults: (used: UsedFont) => Iterable<string>): Generator<Fault> {
  for (const [name, used] of usedFonts(file))
    for (const message of faults(used)) yield { at: `/fonts/${name}`, message };
}

/** What fonts must be so that text is drawn, copied and read aloud rightly. */
export const fontRules: readonly PdfRule[] = [
  {
    id: 'fonts-embedded',
    clause: 'ISO 19005-3, 6.2.11.4.1; ISO 14289-1, 7.21.4.1',
    passed: 'Every font is embedded.',
    faults: (file) =>
      perFont(file, function* ({ font }) {
        if (nameOf(entry(font, 'Subtype')) !== 'Type0') yield 'The font is no composite font.';
        if (streamBytes(programOf(font)) === undefined) yield 'The font’s program is not embedded.';
      }),
  },
  {
    id: 'characters-known',
    clause: 'ISO 19005-3, 6.2.11.7.2; ISO 14289-1, 7.21.7',
    passed: 'Every glyph shown leads to its Unicode character, and none is the missing-glyph box.',
    faults: (file) =>
      perFont(file, function* ({ font, codes }) {
        const unicode = unicodeOf(font);
        const lost = [...codes].filter((code) => !unicode.has(code)).length;
        if (lost > 0) yield `${lost} glyphs have no Unicode character.`;
        if (codes.has(0)) yield 'The missing-glyph box is shown.';
      }),
  },
  {
    id: 'widths-agree',
    clause: 'ISO 19005-3, 6.2.11.5; ISO 14289-1, 7.21.5',
    passed: 'The widths in the file are those of the font programs.',
    faults: (file) =>
      perFont(file, function* ({ font, codes }) {
        const program = streamBytes(programOf(font));
        if (program === undefined) return;
        const face = parsed(program);
        const widths = members(members(entry(members(entry(font, 'DescendantFonts'))[0], 'W'))[1]);
        const wrong = [...codes].filter(
          (code) =>
            Math.abs((numberOf(widths[code]) ?? 1000) - (face.advanceOf(code) * 1000) / face.unitsPerEm) > 1,
        );
        if (wrong.length > 0) yield `${wrong.length} widths differ from the font program’s.`;
      }),
  },
  {
    id: 'letters-drawn',
    clause:
      'This library: a letter without an outline is blank on the page, and conformance rules do not notice.',
    passed: 'Every character shown that has a form has an outline.',
    faults: (file) =>
      perFont(file, function* ({ font, codes }) {
        const program = streamBytes(programOf(font));
        if (program === undefined) return;
        const unicode = unicodeOf(font);
        const blank = [...codes].filter(
          (code) => /\S/u.test(unicode.get(code) ?? '') && !hasOutline(program, code),
        ).length;
        if (blank > 0) yield `${blank} characters are drawn as nothing.`;
      }),
  },
];
