import { deepestField, wordsOfCode } from '../word/field-codes.ts';
import { unescaped } from '../pdf-structure.ts';
import { attributeIn, nameOf, tokens } from './word-tokens.ts';

interface Field {
  readonly tokens: number[];
  code: string;
  inCode: boolean;
}

/**
 * Which tokens of a part are codes of fields that hold words, and links out of the file: what they show stays. Fields that
 * only count pages or tell the time stay as they are.
 */
export function hiddenCodes(xml: string): ReadonlySet<number> {
  const drop = new Set<number>();
  const fields: Field[] = [];
  /** Whether each open `w:fldSimple` and `w:hyperlink` goes. */
  const wrappers: boolean[] = [];
  let mark: Field | undefined;
  let beyond = 0;
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
        mark?.tokens.push(at);
        mark = undefined;
        continue;
      }
      const kind = attributeIn(token, 'w:fldCharType');
      if (kind === 'begin' && fields.length >= deepestField) {
        beyond += 1;
        continue;
      }
      if (kind === 'end' && beyond > 0) {
        beyond -= 1;
        continue;
      }
      if (kind === 'begin') fields.push({ tokens: [], code: '', inCode: true });
      const field = fields.at(-1);
      field?.tokens.push(at);
      if (!token.endsWith('/>')) mark = field;
      if (kind === 'separate' && field !== undefined) field.inCode = false;
      if (kind === 'end' && field !== undefined) {
        fields.pop();
        const around = fields.findLast(({ inCode }) => inCode);
        if (wordsOfCode(unescaped(field.code)) !== '') for (const one of field.tokens) drop.add(one);
        around?.tokens.push(...field.tokens);
      }
      continue;
    }
    if (mark !== undefined) mark.tokens.push(at);
    const field = fields.findLast(({ inCode }) => inCode);
    if (field === undefined) continue;
    if (!isTag) field.code += token;
    if (!isTag || name === 'w:instrText' || name === 'w:t') field.tokens.push(at);
  }
  return drop;
}

const isWordy = (name: string, tag: string): boolean =>
  name === 'w:hyperlink'
    ? attributeIn(tag, 'r:id') !== undefined
    : wordsOfCode(unescaped(attributeIn(tag, 'w:instr') ?? '')) !== '';
