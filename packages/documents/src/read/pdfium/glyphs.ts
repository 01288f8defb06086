import type { Box } from '../content.ts';
import { boxOf } from './geometry.ts';
import type { PageFrame } from './geometry.ts';
import type { Pdfium } from './module.ts';
import { accented, ligatureOf } from './tex-letters.ts';

/** One glyph of a page, or a break that separates two. */
export interface Glyph {
  /** One character, as a string; empty for a break of line. */
  text: string;
  readonly box: Box;
  readonly originX: number;
  readonly originY: number;
  /** The text object that draws it. */
  readonly object: number;
  readonly unmapped: boolean;
  /** A space that the file does not hold: PDFium puts it where two words stand apart. */
  readonly supposed?: true;
}

/** What PDFium puts where a hyphen ends a line. */
const lineEndHyphen = new Set([0x02, 0xfffe]);

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** The glyphs of a page in the order in which PDFium reads them. */
export function glyphsOf(
  pdfium: Pdfium,
  textPage: number,
  frame: PageFrame,
  limit: number,
): readonly Glyph[] {
  const count = Math.min(pdfium.call('FPDFText_CountChars', textPage), limit);
  const unicode = pdfium.fn('FPDFText_GetUnicode');
  const charBox = pdfium.fn('FPDFText_GetCharBox');
  const origin = pdfium.fn('FPDFText_GetCharOrigin');
  const objectOf = pdfium.fn('FPDFText_GetTextObject');
  const mapError = pdfium.fn('FPDFText_HasUnicodeMapError');
  const isGenerated = pdfium.fn('FPDFText_IsGenerated');
  const scratch = pdfium.malloc(64);
  let numbers = new Float64Array(pdfium.memory.buffer, scratch, 6);
  const glyphs: Glyph[] = [];
  for (let at = 0; at < count; at += 1) {
    const code = unicode(textPage, at);
    if (code === 13 || code === 10) {
      if (code === 10) glyphs.push(lineBreak);
      continue;
    }
    if (code === 32 && isGenerated(textPage, at) === 1) {
      glyphs.push(supposedSpace);
      continue;
    }
    charBox(textPage, at, scratch, scratch + 8, scratch + 16, scratch + 24);
    origin(textPage, at, scratch + 32, scratch + 40);
    if (numbers.length === 0) numbers = new Float64Array(pdfium.memory.buffer, scratch, 6);
    const [originX, originY] = frame.at(numbers[4]!, numbers[5]!);
    const last = glyphs.at(-1);
    if (isCombining(code) && last !== undefined && last.text !== '') {
      last.text = (last.text + String.fromCharCode(code)).normalize('NFC');
      continue;
    }
    const unmapped = mapError(textPage, at) === 1 || code === 0;
    const glyph: Glyph = {
      text: lineEndHyphen.has(code)
        ? '-'
        : code === 0xa0
          ? ' '
          : ((unmapped ? ligatureOf(code) : undefined) ?? codeText(code)),
      box: boxOf(frame, numbers[0]!, numbers[2]!, numbers[1]!, numbers[3]!),
      originX,
      originY,
      object: objectOf(textPage, at),
      unmapped,
    };
    // An accent may be drawn before its letter or after it.
    const whole = last === undefined ? undefined : (accented(last, glyph) ?? accented(glyph, last));
    if (whole === undefined) glyphs.push(glyph);
    else
      glyphs[glyphs.length - 1] = { ...(accented(glyph, last!) === undefined ? glyph : last!), text: whole };
  }
  pdfium.free(scratch);
  return glyphs;
}

const lineBreak: Glyph = Object.freeze({
  text: '',
  box: { x: 0, y: 0, width: 0, height: 0 },
  originX: 0,
  originY: 0,
  object: 0,
  unmapped: false,
});

const supposedSpace: Glyph = Object.freeze({ ...lineBreak, text: ' ', supposed: true });

const codeText = (code: number): string =>
  code > 0x10ffff || code === 0 ? '\ufffd' : String.fromCodePoint(code);
