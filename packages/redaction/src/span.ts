/** What a span identifies. */
export type Kind =
  | 'person'
  | 'place'
  | 'organisation'
  | 'address'
  | 'date'
  | 'age'
  | 'phone'
  | 'email'
  | 'url'
  | 'ip'
  | 'identifier';

/** Every kind, in the order in which documentation lists them. */
export const KINDS: readonly Kind[] = [
  'person',
  'place',
  'organisation',
  'address',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'ip',
  'identifier',
];

/**
 * Where something that identifies a person stands in a text, in UTF-16 code units, end exclusive. A span never
 * holds the text it covers, so that it can be logged and stored.
 *
 * `subkind` tells more where the text does:
 * - person: `patient`, `relative` (whom a word for a relation names: `her daughter Mary`), `member`, `clinician`
 * - date: `full`, `partial` (day and month, month and year, month), `year`
 * - age: `over89`, `band`
 * - address: `street`, `box`, `postcode`
 * - identifier: country and register (`nz-nhi`), or `card`, `iban`, `mac`, `handle`, `record`
 * - place: `country`
 * - url: `profile`, a page of someone on a network of people
 * - any kind: `listed` when the caller's own list named it
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly subkind?: string;
  /** Between 0 and 1; how sure the recogniser is. Check wrong or no context: below 0.5. */
  readonly score: number;
  /** The rule, the words' class or the arithmetic that decided; never the matched text. */
  readonly why: string;
}

/** Build a span; leaves `subkind` out when there is none. */
export const span = (
  start: number,
  end: number,
  kind: Kind,
  subkind: string | undefined,
  score: number,
  why: string,
): Span =>
  subkind === undefined ? { start, end, kind, score, why } : { start, end, kind, subkind, score, why };
