import type { Classified } from '../classified.ts';
import { lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK } from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';

/** Layouts of two glued or spaced groups that are postcodes wherever they stand. */
const SHAPES: readonly (readonly [first: RegExp, second: RegExp, why: string])[] = [
  // https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema: postcode format
  [
    /^([A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY])$/,
    /^\d[ABD-HJLNP-UW-Z]{2}$/,
    'shape of a UK postcode',
  ],
  // https://www.eircode.ie/: routing key and unique identifier
  [/^([AC-FHKNPRTV-Y]\d{2}|D6W)$/, /^[AC-FHKNPRTV-Y\d]{4}$/, 'shape of an Irish Eircode'],
  // Canada Post, addressing guidelines: letters D F I O Q U are not used, W and Z not first
  [/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]$/, /^\d[ABCEGHJ-NPRSTV-Z]\d$/, 'shape of a Canadian postcode'],
];

/** UK, Irish or Canadian postcode whose first half is a token; upper case only. */
export const findPostcode = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const width = lengthAt(reading, index);
  if (width < 2 || width > 4 || index + 1 >= tokens.count || tokens.flags[index + 1]! & AFTER_BREAK)
    return undefined;
  const next = index + 1;
  if (
    tokens.start[next]! - tokens.end[index]! !== 1 ||
    lengthAt(reading, next) < 3 ||
    lengthAt(reading, next) > 4
  )
    return undefined;
  const first = text.slice(tokens.start[index]!, tokens.end[index]!);
  const second = text.slice(tokens.start[next]!, tokens.end[next]!);
  for (const [head, tail, why] of SHAPES) {
    // An Eircode holds digits and letters in its second half; all letters would be a word.
    if (head.test(first) && tail.test(second) && /\d/.test(second))
      return span(tokens.start[index]!, tokens.end[next]!, 'address', 'postcode', 0.88, why);
  }
  return undefined;
};

/** A number after a word for a postcode: `CP: 28016`, `Postcode 9011`; at the word. */
export const findLabelledPostcode = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  let at = index + 1;
  while (
    at - index < 4 &&
    (symbolAt(reading, at) === 0x3a ||
      symbolAt(reading, at) === 0x2e ||
      ['code', 'no', 'nr'].includes(text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0).toLowerCase()))
  )
    at++;
  if (at >= tokens.count || tokens.flags[at]! & AFTER_BREAK) return undefined;
  const width = lengthAt(reading, at);
  return numberAt(reading, at) >= 0 && width >= 4 && width <= 6
    ? span(
        tokens.start[at]!,
        tokens.end[at]!,
        'address',
        'postcode',
        0.85,
        'number after a word for a postcode',
      )
    : undefined;
};
