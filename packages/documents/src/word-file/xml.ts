import { UnwritableTextError } from '../layout/unwritable.ts';
import type { Said } from '../sheet/sheet.ts';

/** Characters that XML 1.0 cannot hold in any way: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

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
  const found = text.match(unwritable);
  if (found === null) return;
  const codes = [...new Set(found.map((unit) => unit.charCodeAt(0)))].sort((a, b) => a - b);
  const characters = codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  throw new UnwritableTextError([{ at, characters, why: 'noCharacter' }]);
}
