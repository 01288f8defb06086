/** Ligatures at their places in the encodings of TeX's fonts, T1 and OT1, which old files do not name. */
const ligatures: Readonly<Record<number, string>> = {
  0x1b: 'ff',
  0x1c: 'fi',
  0x1d: 'fl',
  0x1e: 'ffi',
  0x1f: 'ffl',
  0x0b: 'ff',
  0x0c: 'fi',
  0x0e: 'ffi',
};

/** What a control code stands for in a font that does not say what its glyphs mean: a ligature, in TeX's. */
export const ligatureOf = (code: number): string | undefined => ligatures[code];

/** Accents that stand alone, and what makes them one with a letter. */
const accents: ReadonlyMap<string, string> = new Map([
  ['\u00A8', '\u0308'],
  ['\u00B4', '\u0301'],
  ['`', '\u0300'],
  ['\u02C6', '\u0302'],
  ['^', '\u0302'],
  ['\u02DC', '\u0303'],
  ['~', '\u0303'],
  ['\u00AF', '\u0304'],
  ['\u02C9', '\u0304'],
  ['\u02D8', '\u0306'],
  ['\u02D9', '\u0307'],
  ['\u02DA', '\u030A'],
  ['\u00B8', '\u0327'],
  ['\u02C7', '\u030C'],
  ['\u02DD', '\u030B'],
  ['\u02DB', '\u0328'],
]);

interface Placed {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A letter with the accent that is drawn over or under it as a glyph of its own; `undefined` where neither is one. */
export function accented(accent: Placed, letter: Placed): string | undefined {
  const mark = accents.get(accent.text);
  if (mark === undefined || !/^\p{L}$/u.test(letter.text)) return undefined;
  const centre = accent.box.x + accent.box.width / 2;
  const { x, y, width, height } = letter.box;
  if (centre < x || centre > x + width) return undefined;
  if (accent.box.y > y + height * 1.6 || accent.box.y + accent.box.height < y - height) return undefined;
  const base = letter.text === '\u0131' ? 'i' : letter.text === '\u0237' ? 'j' : letter.text;
  const whole = (base + mark).normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}
