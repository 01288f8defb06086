import { looksLikeName } from './name.ts';

const dot = /\s[·∙‧]\s|\s[·∙‧]$|^[·∙‧]\s/u;

/**
 * A list that is parted by dots, parted by commas and semicolons instead: dots stand between people where a part holds a name
 * and a number, or where there are only names, and else between what is said of one person.
 *
 * @example
 * dotted('Ngaire Hohepa 204412 · Piotr Zielinski 203385'); //=> 'Ngaire Hohepa 204412 ; Piotr Zielinski 203385'
 * dotted('Ngaire Hohepa · chair · 204412'); //=> 'Ngaire Hohepa , chair , 204412'
 */
export function dotted(text: string): string {
  if (!dot.test(text)) return text;
  const parts = text.split(/\s?[·∙‧](?=\s|$)/u).map((part) => part.trim());
  const nameIn = (part: string): boolean =>
    looksLikeName(
      part
        .replace(/[\s(:#–-]*(?:\p{L}{1,5}\.?\s)?\d.*$/u, '')
        .replace(/\s*\(.*$/u, '')
        .trim(),
    );
  const perPerson = parts.some((part) => /\d{3}/.test(part) && nameIn(part));
  const namesAlone = !/\d{3}/.test(text) && parts.every((part) => part === '' || nameIn(part));
  return parts.join(perPerson || namesAlone ? ' ; ' : ' , ');
}
