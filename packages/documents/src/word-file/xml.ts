import { UnwritableTextError } from '../layout/unwritable.ts';
import type { Said } from '../sheet/sheet.ts';

/** Whether XML 1.0 has no way at all to hold a code point: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const isUnwritable = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML, in an element or an attribute. */
export const xml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => names[sign] ?? sign);

/** Text as XML in an element only: quotation marks stay as they are, which keeps JSON short. */
export const xmlContent = (text: string): string => text.replace(/[&<>\r]/g, (sign) => names[sign] ?? sign);

/**
 * Checks that a text can stand in XML.
 *
 * @throws {UnwritableTextError} naming the characters and the field.
 */
export function assertXml({ text, at }: Said): void {
  const found = new Set<number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isUnwritable(code)) found.add(code);
  }
  if (found.size === 0) return;
  const codes = [...found].sort((a, b) => a - b);
  const characters = codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  throw new UnwritableTextError([{ at, characters, why: 'noCharacter' }]);
}
