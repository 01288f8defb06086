/**
 * Draws every character that the package ships, from its subset and from the font as its makers publish it, and compares
 * the pictures. A subset that draws letters blank passes every validator: only this notices.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { notoSans } from '../src/fonts/noto-sans.ts';
import { readFont } from '../src/fonts/truetype.ts';
import type { Font } from '../src/fonts/truetype.ts';
import { embedFont } from '../src/pdf/embed-font.ts';
import { latin1, pdfFile } from '../src/pdf.ts';
import type { PdfFile, Reference } from '../src/pdf.ts';
import { difference, readGreymap } from './image.ts';
import type { Picture } from './image.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

const require = createRequire(import.meta.url);
const original = (file: string): Font =>
  readFont(readFileSync(require.resolve(`@expo-google-fonts/${file}`)));

const columns = 24;
const rows = 34;
const cell = 24;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** A file that shows glyphs in a grid; `numberOf` gives the glyph's number in the font embedded. */
async function gridOf(
  codes: readonly number[],
  numberOf: (code: number) => number,
  embed: (file: PdfFile) => Reference,
): Promise<Uint8Array> {
  const file = pdfFile();
  const [catalog, tree] = [file.reserve(), file.reserve()];
  const font = embed(file);
  const pages: Reference[] = [];
  for (let from = 0; from < codes.length; from += columns * rows) {
    const shown = codes.slice(from, from + columns * rows).map((code, index) => {
      const [x, y] = [8 + (index % columns) * cell, 8 + Math.floor(index / columns) * cell];
      return `1 0 0 1 ${x} ${y} Tm <${hex(numberOf(code))}> Tj`;
    });
    const contents = file.addStream('', latin1(`BT /F 15 Tf ${shown.join('\n')} ET`));
    pages.push(
      file.add(
        `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${columns * cell} ${rows * cell}]/Resources<</Font<</F ${font}>>>>/Contents ${contents}>>`,
      ),
    );
  }
  file.add(`<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>`, tree);
  file.add(`<</Type/Catalog/Pages ${tree}>>`, catalog);
  return file.save({ root: catalog, info: file.add('<<>>'), id: '<00>' });
}

/** Embeds a font as its makers publish it: no subset, no new numbers. */
function embedWhole(bytes: Uint8Array, font: Font): (file: PdfFile) => Reference {
  return (file) => {
    const program = file.addStream(`/Length1 ${bytes.length}`, bytes);
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${font.name}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 1000/Descent -300/CapHeight 700/StemV 80/FontFile2 ${program}>>`,
    );
    const descendant = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${font.name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap/Identity>>`,
    );
    return file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${font.name}/Encoding/Identity-H/DescendantFonts[${descendant}]>>`,
    );
  };
}

function pictures(path: string): readonly Picture[] {
  const listed = run('sh', ['-c', `pdftoppm -gray -r 72 "${path}" "${path}" && ls "${path}"-*.pgm`])
    .text.trim()
    .split('\n');
  return listed.map((name) => readGreymap(readFileSync(name)));
}

/** Draws and compares both faces; characters with a form must leave ink. */
export async function glyphsDrawn(folder: string): Promise<Step> {
  const name = 'every shipped glyph drawn as its makers drew it';
  if (!has('pdftoppm')) return { name, skipped: 'pdftoppm is not on this machine' };
  const problems: string[] = [];
  let checked = 0;
  const { regular, semibold, signs } = notoSans();
  const faces: readonly (readonly [string, Font | undefined, string])[] = [
    ['regular', regular, 'noto-sans/400Regular/NotoSans_400Regular.ttf'],
    ['semibold', semibold, 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'],
    ['math', signs[0], 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'],
    ['symbols', signs[1], 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
  ];
  for (const [face, shipped, file] of faces) {
    if (shipped === undefined) continue;
    const codes = [...shipped.glyphs.keys()].sort((a, b) => a - b);
    const numbers = new Map(codes.map((code, index) => [code, index + 1]));
    const order = [0, ...codes.map((code) => shipped.glyphs.get(code) ?? 0)];
    const ours = await gridOf(
      codes,
      (code) => numbers.get(code) ?? 0,
      (made) => embedFont(made, { font: shipped, resource: 'F', order, characters: [0, ...codes] }),
    );
    const whole = original(file);
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}`));
    const theirs = await gridOf(codes, (code) => whole.glyphs.get(code) ?? 0, embedWhole(bytes, whole));
    const paths = [
      join(folder, `glyphs-${face}-ours.pdf`),
      join(folder, `glyphs-${face}-theirs.pdf`),
    ] as const;
    writeFileSync(paths[0], ours);
    writeFileSync(paths[1], theirs);
    const [mine, other] = [pictures(paths[0]), pictures(paths[1])];
    for (const [index, picture] of mine.entries()) {
      const reference = other[index];
      const share = reference === undefined ? 1 : difference(picture, reference, { side: 4, tolerance: 8 });
      if (share > 0)
        problems.push(`${face}, page ${index + 1}: ${(share * 100).toFixed(2)} % of the picture differs`);
    }
    checked += codes.length;
  }
  return { name, checked, problems };
}
