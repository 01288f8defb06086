import { wordsOfTarget } from '../link-targets.ts';

/** Fields that only count, repeat or date, and whose codes hold formats (ECMA-376 part 1, 17.16.5). */
const mechanical = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME SAVEDATE CREATEDATE PRINTDATE EDITTIME TOC TOA SEQ STYLEREF SYMBOL EQ NUMWORDS NUMCHARS FILESIZE FORMTEXT FORMCHECKBOX FORMDROPDOWN EMBED SHAPE LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT ADVANCE REVNUM BIBLIOGRAPHY'.split(
    ' ',
  ),
);
/** Fields that point to a file, a page or a person. */
const pointing = new Set([
  'HYPERLINK',
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'LINK',
  'DDE',
  'DDEAUTO',
  'RD',
  'IMPORT',
]);

/** Fields within fields that are told apart. */
const deepestField = 32;
/** Characters of a code that are read. */
const longestCode = 20_000;

/** The words in the code of a field, which no page shows; empty where it holds none but its command and formats. */
export function wordsOfCode(code: string): string {
  const [, command = '', rest = ''] = /^\s*([A-Za-z]+)?([\s\S]*)$/.exec(code.slice(0, longestCode)) ?? [];
  const name = command.toUpperCase();
  if (mechanical.has(name)) return '';
  const values = [
    ...rest.matchAll(/"((?:\\.|[^"\\])*)"|(\\[*#@a-z!])\s*(?:"[^"]*"|[A-Za-z0-9]+)?|([^\s"]+)/gi),
  ]
    .filter(([, , format]) => format === undefined || pointing.has(name))
    .map(([, quoted, , bare]) => (quoted ?? bare ?? '').replaceAll(/\\(.)/g, '$1'))
    .filter((value) => !/^_(?:Ref|Toc|Hlk)\d*$/.test(value));
  const words = pointing.has(name) ? values.map(wordsOfTarget) : [values.join(' ')];
  return words.filter((one) => /\p{L}{2}/u.test(one)).join('\n');
}

/** A field from its beginning on. */
export interface Field {
  code: string;
  /** Whether its code goes on; after that comes what it shows. */
  inCode: boolean;
}

/** The fields that are open, one within the other. */
export interface OpenFields {
  /** Takes a `w:fldChar`; gives the field that it is of, which an `end` closes, where there is one. */
  readonly mark: (kind: string | undefined) => Field | undefined;
  /** The innermost field whose code goes on. */
  readonly inCode: () => Field | undefined;
}

/** Follows the marks of fields from the beginning of a part. */
export function openMarks(): OpenFields {
  const fields: Field[] = [];
  let beyond = 0;
  return {
    mark(kind) {
      // No program nests them so deep: a file that does wants to be slow.
      if (kind === 'begin' && fields.length >= deepestField) beyond += 1;
      else if (kind === 'end' && beyond > 0) beyond -= 1;
      else if (kind === 'end') return fields.pop();
      else {
        if (kind === 'begin') fields.push({ code: '', inCode: true });
        const field = fields.at(-1);
        if (kind === 'separate' && field !== undefined) field.inCode = false;
        return field;
      }
      return undefined;
    },
    inCode: () => fields.findLast(({ inCode }) => inCode),
  };
}

/** Follows the fields of a part: what stands in their codes is not shown. */
export interface Fields {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  /** Whether what is written here belongs to a code. */
  readonly inCode: () => boolean;
  readonly put: (text: string) => void;
}

/** Follows fields from their beginning; `found` is told the words of each code that holds any. */
export function openFields(found: (words: string) => void): Fields {
  const fields = openMarks();
  const tell = (code: string): void => {
    const words = wordsOfCode(code);
    if (words !== '') found(words);
  };
  return {
    open(name, attribute) {
      if (name === 'w:fldSimple') tell(attribute('w:instr') ?? '');
      if (name !== 'w:fldChar') return;
      const kind = attribute('w:fldCharType');
      const field = fields.mark(kind);
      if (kind === 'end' && field !== undefined) tell(field.code);
    },
    inCode: () => fields.inCode() !== undefined,
    put(text) {
      const field = fields.inCode();
      if (field !== undefined && field.code.length < longestCode) field.code += text;
    },
  };
}
