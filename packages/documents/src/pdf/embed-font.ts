import { latin1 } from '../pdf.ts';
import type { PdfFile, Reference } from '../pdf.ts';
import { subset } from '../fonts/subset.ts';
import type { UsedFont } from '../layout/typesetter.ts';

/** Embeds the glyphs that a document uses, as a composite font with the way back to Unicode. */
export function embedFont(file: PdfFile, { font, order, characters }: UsedFont): Reference {
  const name = `${subsetTag(characters)}+${font.name}`;
  const scaled = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
  const data = subset(font, order).bytes;
  const program = file.addStream(`/Length1 ${data.length}`, data);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.map(scaled).join(' ')}]/ItalicAngle ${font.italicAngle}/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}/CapHeight ${scaled(font.capHeight)}/StemV ${font.weight >= 600 ? 120 : 80}/FontFile2 ${program}>>`,
  );
  const widths = order.map((glyph) => scaled(font.advanceOf(glyph))).join(' ');
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap/Identity/W[0[${widths}]]>>`,
  );
  const unicode = file.addStream('', latin1(toUnicode(characters)));
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
  );
}

/** Six capitals that name the subset (ISO 32000-1, 9.6.4): the same characters, the same tag. */
function subsetTag(characters: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const code of characters) hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  let tag = '';
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

const utf16 = (code: number): string => {
  const text = String.fromCodePoint(code);
  let units = '';
  for (let at = 0; at < text.length; at++) units += hex4(text.charCodeAt(at));
  return units;
};

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** A ToUnicode map: one range for each high byte, because a range may not cross one. */
function toUnicode(characters: readonly number[]): string {
  const ranges: string[] = [];
  for (let high = 0; high < characters.length; high += 256) {
    const from = Math.max(1, high);
    const codes = characters.slice(from, high + 256);
    if (codes.length === 0) continue;
    ranges.push(
      `<${hex4(from)}><${hex4(from + codes.length - 1)}>[${codes.map((code) => `<${utf16(code)}>`).join('')}]`,
    );
  }
  const sections: string[] = [];
  for (let from = 0; from < ranges.length; from += 100) {
    const part = ranges.slice(from, from + 100);
    sections.push(`${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`);
  }
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${sections.join('\n')}\nendcmap CMapName currentdict/CMap defineresource pop end end`;
}
