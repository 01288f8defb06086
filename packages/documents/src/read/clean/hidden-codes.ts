import { openMarks, wordsOfCode } from '../word/field-codes.ts';
import type { Field } from '../word/field-codes.ts';
import { unescaped } from '../pdf-structure.ts';
import { attributeIn, nameOf, tokens } from './word-tokens.ts';

/**
 * Which tokens of a part are codes of fields that hold words, and links out of the file: what they show stays. Fields that
 * only count pages or tell the time stay as they are.
 */
export function hiddenCodes(xml: string): ReadonlySet<number> {
  const drop = new Set<number>();
  const fields = openMarks();
  const places = new Map<Field, number[]>();
  const placesOf = (field: Field): number[] => {
    const known = places.get(field) ?? [];
    places.set(field, known);
    return known;
  };
  /** Whether each open `w:fldSimple` and `w:hyperlink` goes. */
  const wrappers: boolean[] = [];
  let mark: Field | undefined;
  let at = -1;
  for (const [token] of xml.matchAll(tokens)) {
    at += 1;
    const isTag = token.startsWith('<');
    const name = isTag ? nameOf(token) : '';
    const isEnd = token.startsWith('</');
    if (name === 'w:fldSimple' || name === 'w:hyperlink') {
      const goes = isEnd ? (wrappers.pop() ?? false) : isWordy(name, token);
      if (!isEnd && !token.endsWith('/>')) wrappers.push(goes);
      if (goes) drop.add(at);
      continue;
    }
    if (name === 'w:fldChar') {
      if (isEnd) {
        if (mark !== undefined) placesOf(mark).push(at);
        mark = undefined;
        continue;
      }
      const kind = attributeIn(token, 'w:fldCharType');
      const field = fields.mark(kind);
      if (field === undefined) continue;
      const own = placesOf(field);
      own.push(at);
      if (!token.endsWith('/>')) mark = field;
      if (kind !== 'end') continue;
      if (wordsOfCode(unescaped(field.code)) !== '') for (const one of own) drop.add(one);
      const around = fields.inCode();
      // One by one: a code may have more tokens than a call may have arguments.
      if (around !== undefined) for (const one of own) placesOf(around).push(one);
      continue;
    }
    if (mark !== undefined) placesOf(mark).push(at);
    const field = fields.inCode();
    if (field === undefined) continue;
    if (!isTag) field.code += token;
    if (!isTag || name === 'w:instrText' || name === 'w:t') placesOf(field).push(at);
  }
  return drop;
}

const isWordy = (name: string, tag: string): boolean =>
  name === 'w:hyperlink'
    ? attributeIn(tag, 'r:id') !== undefined
    : wordsOfCode(unescaped(attributeIn(tag, 'w:instr') ?? '')) !== '';
