/**
 * Makes the font modules that the package ships, from Noto Sans (SIL Open Font License 1.1): the letters of Latin,
 * Greek and Cyrillic scripts, punctuation and signs, without hints, deflated, as base64.
 *
 * Run: node --conditions=@peer-groups/source scripts/build-fonts.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'fflate';
import { readFont } from '../src/fonts/truetype.ts';
import { subset } from '../src/fonts/subset.ts';

/** Blocks of Unicode, first and last code point. */
const blocks = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1 Supplement, Latin Extended-A and B
  [0x0250, 0x036f], // IPA Extensions, Spacing Modifier Letters, Combining Diacritical Marks
  [0x0370, 0x052f], // Greek and Coptic, Cyrillic, Cyrillic Supplement
  [0x1e00, 0x1fff], // Latin Extended Additional (Vietnamese, Welsh), Greek Extended
  [0x2010, 0x205e], // General Punctuation
  [0x2070, 0x20cf], // Superscripts and Subscripts, Currency Symbols
  [0x2100, 0x218f], // Letterlike Symbols, Number Forms
  [0x2190, 0x22ff], // Arrows, Mathematical Operators
  [0x25a0, 0x25ff], // Geometric Shapes
  [0xfb00, 0xfb06], // Latin ligatures
] as const;

/** Signs that notes of meetings hold and Noto Sans lacks: comparison, arrows, ticks and boxes. */
const mathematics = '∂∆∏∑√∞∫≈≠≡≤≥←↑→↓↔↕⇐⇑⇒⇓⇔∈∉∋∩∪⊂⊃∀∃∅∧∨¬∝∠⟨⟩';
const symbols = '✓✔✕✖✗✘☐☑☒●○■□▪▫▲△▼▽◆◇★☆☎✉✎➔';

interface Face {
  readonly name: string;
  readonly title: string;
  readonly copyright: string;
  readonly file: string;
  readonly isWanted: (code: number) => boolean;
}

const inBlocks = (code: number): boolean => blocks.some(([first, last]) => code >= first && code <= last);

const oneOf =
  (characters: string) =>
  (code: number): boolean =>
    characters.includes(String.fromCodePoint(code));

const faces: readonly Face[] = [
  {
    name: 'noto-sans-regular',
    title: 'Noto Sans, regular',
    copyright: '2022',
    file: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
    isWanted: inBlocks,
  },
  {
    name: 'noto-sans-semibold',
    title: 'Noto Sans, semibold',
    copyright: '2022',
    file: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    isWanted: inBlocks,
  },
  {
    name: 'noto-sans-math',
    title: 'Noto Sans Math',
    copyright: '2022',
    file: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
    isWanted: oneOf(mathematics),
  },
  {
    name: 'noto-sans-symbols',
    title: 'Noto Sans Symbols 2',
    copyright: '2022',
    file: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    isWanted: oneOf(symbols),
  },
];

const require = createRequire(import.meta.url);

for (const { name, title, copyright, file, isWanted } of faces) {
  const font = readFont(readFileSync(require.resolve(`@expo-google-fonts/${file}`)));
  const codes = [...font.glyphs.keys()].filter(isWanted).sort((a, b) => a - b);
  const glyphs = [...new Set([0, ...codes.map((code) => font.glyphs.get(code) ?? 0)])];
  const { order } = subset(font, glyphs);
  const numbers = new Map(order.map((glyph, index) => [glyph, index]));
  const characters = new Map(codes.map((code) => [code, numbers.get(font.glyphs.get(code) ?? 0) ?? 0]));
  const { bytes } = subset(font, glyphs, characters);
  const packed = deflateSync(bytes, { level: 9 });
  writeFileSync(
    new URL(`../src/fonts/${name}.ts`, import.meta.url),
    `/** ${title}: Copyright ${copyright} The Noto Project Authors, SIL Open Font License 1.1. Made by scripts/build-fonts.ts. */\n` +
      `export const packed: string =\n  '${Buffer.from(packed).toString('base64')}';\n`,
  );
  process.stdout.write(
    `${name}: ${codes.length} characters, ${order.length} glyphs, ${bytes.length} bytes, ${packed.length} deflated\n`,
  );
}
