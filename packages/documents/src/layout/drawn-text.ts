import type { Unwritable } from './unwritable.ts';

/** Characters that have no form of their own: joiners, direction marks, selectors, soft hyphens. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * What a page shows of a text: composed letters (NFC), tabs as spaces, line ends as `\n`, and no character that has no
 * form of its own, such as joiners and direction marks. The embedded record keeps the text as it was.
 *
 * @example
 * drawnText('Ma\u0304ori\u200f'); //=> 'Māori'
 */
export function drawnText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .normalize('NFC');
}

/** Texts of printable ASCII are drawn as they are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || (unit < 0x20 && unit !== 0x0a)) return false;
  }
  return true;
}

const shaped =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Mongolian}]/u;

/** Why a character that no font draws cannot be set. */
export function whyNot(code: number): Unwritable['why'] {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff))
    return 'noCharacter';
  return needsShaping(code) ? 'needsShaping' : 'noGlyph';
}

/** Whether a character belongs to a script that letters one after the other cannot write. */
export function needsShaping(code: number): boolean {
  return (
    code >= 0x590 &&
    code <= 0x1ffff &&
    !(code >= 0x1e00 && code <= 0x21ff) &&
    shaped.test(String.fromCodePoint(code))
  );
}
